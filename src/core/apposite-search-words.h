/* apposite-search-words.h: the words of a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * APPOSITE_SEARCH_SHORT_WORD:
 *
 * What apposite_search_fold_short() wants room for.
 */
#define APPOSITE_SEARCH_SHORT_WORD 48

gboolean apposite_search_next_word (const char **text, const char *end, gsize *length);
gboolean apposite_search_fold_short (
    const char *word, gsize length, char folded[APPOSITE_SEARCH_SHORT_WORD]);
char *apposite_search_fold (const char *word, gsize length);
char **apposite_search_split (const char *text);

G_END_DECLS
