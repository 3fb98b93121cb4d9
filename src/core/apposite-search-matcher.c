/* apposite-search-matcher.c: what of a text was typed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-search-matcher.h"

/* “No trauma or red flags”: how far before a word a negator is looked for. */
#define NEGATOR_REACH 3

/* “Pain or fever”: which of them it is stays open. */
#define ALTERNATIVE "or"

static const AppositeSearchRange *
ranges_of (AppositeSearchMatcher *self, const AppositeSearchPattern *pattern)
{
  return &g_array_index (self->query->ranges, AppositeSearchRange, pattern->first);
}

static void
note_term (AppositeSearchMatcher *self, guint position)
{
  const AppositeSearchTerm *term = apposite_search_query_term (self->query, position);

  for (guint i = 0; i < term->n_patterns; i++)
    {
      const AppositeSearchPattern *pattern =
          apposite_search_query_pattern (self->query, term->first + i);
      const AppositeSearchRange *range = ranges_of (self, pattern);

      if (pattern->n_words > 1)
        continue;
      for (guint word = range->first; word < range->end; word++)
        self->terms[word] |= 1u << position;
    }
}

/**
 * apposite_search_matcher_init:
 * @index: an index
 * @query: what was typed
 *
 * Makes @self ready; it borrows both.
 */
void
apposite_search_matcher_init (
    AppositeSearchMatcher *self, AppositeSearchIndex *index, AppositeSearchQuery *query)
{
  self->index = index;
  self->query = query;
  self->terms = g_new0 (guint32, index->words->len);
  self->n_negators = 0;
  for (guint i = 0; i < query->terms->len; i++)
    note_term (self, i);
  self->n_negators = apposite_search_query_find_negators (index, self->negators);
  self->has_alternative = apposite_search_index_find_word (index, ALTERNATIVE, &self->alternative);
}

/**
 * apposite_search_matcher_clear:
 *
 * Frees what @self holds.
 */
void
apposite_search_matcher_clear (AppositeSearchMatcher *self)
{
  g_clear_pointer (&self->terms, g_free);
}

/**
 * apposite_search_matcher_allows:
 * @pattern: a pattern
 * @sentence: a sentence
 *
 * Returns: whether the pattern may be looked for there: of a procedure, only its name tells with from
 *   without
 */
gboolean
apposite_search_matcher_allows (AppositeSearchMatcher *self,
    const AppositeSearchPattern *pattern,
    const AppositeSearchSentence *sentence)
{
  return !pattern->tells_contrast || sentence->field == APPOSITE_SEARCH_TITLE
      || apposite_search_index_entry (self->index, sentence->entry)->procedure == NULL;
}

/**
 * apposite_search_matcher_fits:
 * @pattern: a pattern
 * @tokens: (array length=n_tokens): words of the index
 * @n_tokens: how many there are
 *
 * Returns: whether the words begin with the pattern
 */
gboolean
apposite_search_matcher_fits (AppositeSearchMatcher *self,
    const AppositeSearchPattern *pattern,
    const guint32 *tokens,
    guint n_tokens)
{
  const AppositeSearchRange *ranges = ranges_of (self, pattern);

  if (n_tokens < pattern->n_words)
    return FALSE;
  for (guint i = 0; i < pattern->n_words; i++)
    if (tokens[i] < ranges[i].first || tokens[i] >= ranges[i].end)
      return FALSE;
  return TRUE;
}

static gboolean
is_negated (AppositeSearchMatcher *self, const guint32 *tokens, guint position)
{
  for (guint back = 1; back <= MIN (position, NEGATOR_REACH); back++)
    for (guint i = 0; i < self->n_negators; i++)
      if (tokens[position - back] == self->negators[i])
        return TRUE;
  return FALSE;
}

static AppositeSearchSense
sense_at (AppositeSearchMatcher *self, const guint32 *tokens, guint position)
{
  if (is_negated (self, tokens, position))
    return APPOSITE_SEARCH_STANDS | APPOSITE_SEARCH_DENIED;
  if (position > 0 && self->has_alternative && tokens[position - 1] == self->alternative)
    return APPOSITE_SEARCH_STANDS;
  return APPOSITE_SEARCH_STANDS | APPOSITE_SEARCH_AFFIRMED;
}

/**
 * apposite_search_matcher_find_sense:
 * @pattern: a pattern
 * @sentence: a sentence
 *
 * Returns: whether and how the pattern stands in the sentence
 */
AppositeSearchSense
apposite_search_matcher_find_sense (AppositeSearchMatcher *self,
    const AppositeSearchPattern *pattern,
    const AppositeSearchSentence *sentence)
{
  const guint32 *tokens = apposite_search_index_tokens (self->index, sentence);
  AppositeSearchSense sense = 0;

  for (guint i = 0; i < sentence->n_words; i++)
    if (apposite_search_matcher_fits (self, pattern, tokens + i, sentence->n_words - i))
      sense |= sense_at (self, tokens, i);
  return sense;
}

/**
 * apposite_search_matcher_count_pairs:
 * @sentence: a sentence
 *
 * Returns: how often words that were typed one after the other stand so there
 */
guint
apposite_search_matcher_count_pairs (
    AppositeSearchMatcher *self, const AppositeSearchSentence *sentence)
{
  const guint32 *tokens = apposite_search_index_tokens (self->index, sentence);
  guint32 pairs = 0;
  guint n = 0;

  for (guint i = 1; i < sentence->n_words; i++)
    pairs |= self->terms[tokens[i - 1]] & (self->terms[tokens[i]] >> 1);
  for (; pairs != 0; pairs &= pairs - 1)
    n++;
  return n;
}

/**
 * apposite_search_matcher_marks:
 * @sentence: the sentence that the words are from
 * @tokens: (array length=n_tokens): words of the index
 * @n_tokens: how many there are
 * @position: one of them
 *
 * Returns: whether the word was typed or is part of what stands for it
 */
gboolean
apposite_search_matcher_marks (AppositeSearchMatcher *self,
    const AppositeSearchSentence *sentence,
    const guint32 *tokens,
    guint n_tokens,
    guint position)
{
  for (guint i = 0; i < self->query->patterns->len; i++)
    {
      const AppositeSearchPattern *pattern = apposite_search_query_pattern (self->query, i);

      if (!apposite_search_matcher_allows (self, pattern, sentence))
        continue;
      for (guint back = 0; back < pattern->n_words && back <= position; back++)
        if (apposite_search_matcher_fits (
                self, pattern, tokens + position - back, n_tokens - position + back))
          return TRUE;
    }
  return FALSE;
}
