/* apposite-search-matcher.h: what of a text was typed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search-query.h"

G_BEGIN_DECLS

/**
 * AppositeSearchMatcher:
 * @index: the index
 * @query: what was typed
 * @terms: for each word of the index a bit for each term that it alone satisfies
 * @negators: the words of the index that say that something is absent
 * @n_negators: how many there are
 * @alternative: the word of the index that leaves open which of two things is meant
 * @has_alternative: whether there is one
 *
 * Tells which words of a sentence were typed.
 */
typedef struct
{
  AppositeSearchIndex *index;
  AppositeSearchQuery *query;
  guint32 *terms;
  guint32 negators[APPOSITE_SEARCH_MOST_NEGATORS];
  guint n_negators;
  guint32 alternative;
  gboolean has_alternative;
} AppositeSearchMatcher;

/**
 * AppositeSearchSense:
 * @APPOSITE_SEARCH_STANDS: it stands there
 * @APPOSITE_SEARCH_AFFIRMED: somewhere it is said to be
 * @APPOSITE_SEARCH_DENIED: somewhere it is said not to be
 *
 * How a sentence has what was typed. “Pain or fever” neither affirms nor denies fever.
 */
typedef enum
{
  APPOSITE_SEARCH_STANDS = 1 << 0,
  APPOSITE_SEARCH_AFFIRMED = 1 << 1,
  APPOSITE_SEARCH_DENIED = 1 << 2,
} AppositeSearchSense;

void apposite_search_matcher_init (
    AppositeSearchMatcher *self, AppositeSearchIndex *index, AppositeSearchQuery *query);
void apposite_search_matcher_clear (AppositeSearchMatcher *self);

gboolean apposite_search_matcher_allows (AppositeSearchMatcher *self,
    const AppositeSearchPattern *pattern,
    const AppositeSearchSentence *sentence);
gboolean apposite_search_matcher_fits (AppositeSearchMatcher *self,
    const AppositeSearchPattern *pattern,
    const guint32 *tokens,
    guint n_tokens);
AppositeSearchSense apposite_search_matcher_find_sense (AppositeSearchMatcher *self,
    const AppositeSearchPattern *pattern,
    const AppositeSearchSentence *sentence);
guint apposite_search_matcher_count_pairs (
    AppositeSearchMatcher *self, const AppositeSearchSentence *sentence);
gboolean apposite_search_matcher_marks (AppositeSearchMatcher *self,
    const AppositeSearchSentence *sentence,
    const guint32 *tokens,
    guint n_tokens,
    guint position);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AppositeSearchMatcher, apposite_search_matcher_clear)

G_END_DECLS
