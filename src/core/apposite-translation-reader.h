/* apposite-translation-reader.h: a topic's texts in another language, out of their file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-error.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

#define APPOSITE_TRANSLATION_FORMAT 1

gboolean apposite_translation_read (
    AppositeTopic *topic, GBytes *bytes, const char *name, const char *language, GError **error);
char **apposite_translation_list_holes (AppositeTopic *topic, guint *n_texts);

G_END_DECLS
