/* apposite-search-query.h: what a reader typed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search-index.h"
#include "apposite-thesaurus.h"

G_BEGIN_DECLS

/**
 * APPOSITE_SEARCH_MOST_WORDS:
 *
 * How many words of what was typed are looked at, so that a set of them fits a guint32.
 */
#define APPOSITE_SEARCH_MOST_WORDS 32

/**
 * APPOSITE_SEARCH_MOST_NEGATORS:
 *
 * How many words there are at the most that say that something is absent.
 */
#define APPOSITE_SEARCH_MOST_NEGATORS 4

/**
 * AppositeSearchRange:
 * @first: the first of the index's words
 * @end: the first one after it that isn't meant
 *
 * Words of the index that begin alike.
 */
typedef struct
{
  guint first;
  guint end;
} AppositeSearchRange;

/**
 * AppositeSearchPattern:
 * @first: the first of its ranges among the query's
 * @n_words: how many words it takes, one after the other
 * @quality: how near it is to what was typed, in percent
 * @tells_contrast: whether it tells with from without
 *
 * One way in which a text can have what was typed.
 */
typedef struct
{
  guint first;
  guint n_words;
  guint quality;
  gboolean tells_contrast;
} AppositeSearchPattern;

/**
 * AppositeSearchTerm:
 * @first: the first of its patterns among the query's
 * @n_patterns: how many it has; none where the topic can't have it
 * @text: (owned): what was typed, folded, a phrase in quotes
 * @absent: whether it was asked for as absent: “no infection”
 *
 * A word or a phrase that a hit must have, in one way or another.
 */
typedef struct
{
  guint first;
  guint n_patterns;
  char *text;
  gboolean absent;
} AppositeSearchTerm;

/**
 * AppositeSearchQuery:
 * @terms: (element-type AppositeSearchTerm): what a hit must have
 * @patterns: (element-type AppositeSearchPattern): the ways to have it
 * @ranges: (element-type AppositeSearchRange): the words of those
 * @is_negative: whether it asks for what is absent
 * @contrast: what it says of contrast, or %APPOSITE_CONTRAST_NOT_APPLICABLE
 */
typedef struct
{
  GArray *terms;
  GArray *patterns;
  GArray *ranges;
  gboolean is_negative;
  AppositeContrast contrast;
} AppositeSearchQuery;

AppositeSearchQuery *apposite_search_query_new (AppositeSearchIndex *index,
    AppositeThesaurus *thesaurus,
    AppositeTopic *topic,
    const char *text);
void apposite_search_query_free (AppositeSearchQuery *self);

gboolean apposite_search_is_contrast_word (const char *word);
guint apposite_search_query_find_negators (
    AppositeSearchIndex *index, guint32 found[APPOSITE_SEARCH_MOST_NEGATORS]);

static inline AppositeSearchTerm *
apposite_search_query_term (AppositeSearchQuery *self, guint position)
{
  return &g_array_index (self->terms, AppositeSearchTerm, position);
}

static inline AppositeSearchPattern *
apposite_search_query_pattern (AppositeSearchQuery *self, guint position)
{
  return &g_array_index (self->patterns, AppositeSearchPattern, position);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppositeSearchQuery, apposite_search_query_free)

G_END_DECLS
