/* apposite-answers.h: answers as a person types them
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

G_BEGIN_DECLS

gboolean apposite_answers_parse (
    AppositePresentation *presentation, const char *const *words, GError **error);

G_END_DECLS
