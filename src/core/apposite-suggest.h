/* apposite-suggest.h: the nearest words to a mistyped one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint apposite_edit_distance (const char *a, const char *b, guint limit);
char **apposite_suggest (const char *word, const char *const *candidates, guint most);
char *apposite_suggest_phrase (const char *word, const char *const *candidates);

G_END_DECLS
