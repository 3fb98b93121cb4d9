/* apposite-search-rank.h: what fits best to what was typed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search-matcher.h"

G_BEGIN_DECLS

/**
 * AppositeSearchResult:
 * @entry: what was found
 * @score: how well it fits
 * @sentence: the sentence to show, or %G_MAXUINT for none
 * @contrary: whether it is for the opposite of what was typed
 */
typedef struct
{
  guint entry;
  guint score;
  guint sentence;
  gboolean contrary;
} AppositeSearchResult;

GArray *apposite_search_rank (AppositeSearchMatcher *matcher);

G_END_DECLS
