/* apposite-widest-word.h: how narrow a text may be
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

int apposite_widest_word_measure (PangoLayout *layout);

G_END_DECLS
