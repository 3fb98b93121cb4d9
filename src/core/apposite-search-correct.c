/* apposite-search-correct.c: what a misspelled search may have meant
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-search-correct.h"

#include <string.h>

#include "apposite-search-words.h"
#include "apposite-suggest.h"

/* Shorter words are abbreviations and numbers too often: MRI isn't MRA. */
#define SHORTEST_GUESSED 5
#define SHORTEST_WITH_TWO_ERRORS 8

/* A word with which another one is being compared. */
typedef struct
{
  const char *word;
  guint distance;
  guint weight;
} Nearest;

/* With and without are never guessed, nor is anything that may be a figure. */
static gboolean
may_be_guessed (const char *word)
{
  return g_utf8_strlen (word, -1) >= SHORTEST_GUESSED && strpbrk (word, "0123456789") == NULL
      && !apposite_search_is_contrast_word (word);
}

/* @limit is the distance that is too far. An error changes two letters at the most. */
static void
compare (Nearest *nearest,
    const char *word,
    guint32 letters,
    const char *candidate,
    guint32 candidate_letters,
    guint weight)
{
  gboolean is_ascii = ((letters | candidate_letters) & 1) == 0;
  guint distance;

  if (is_ascii && apposite_search_count_bits (letters ^ candidate_letters) > 2 * nearest->distance)
    return;
  if (!may_be_guessed (candidate))
    return;
  distance = apposite_edit_distance (word, candidate, nearest->distance + 1);
  if (distance < nearest->distance
      || (distance == nearest->distance && (nearest->word == NULL || weight > nearest->weight)))
    *nearest = (Nearest){ candidate, distance, weight };
}

/**
 * apposite_search_find_nearest:
 * @index: an index
 * @thesaurus: the topic's synonyms
 * @word: a folded word
 *
 * Returns: (transfer none) (nullable): the word that @word may be a misspelling of: one letter off, two
 *   where it is long; of several the nearest, then the most frequent. %NULL where there is none, and
 *   for words of four letters or fewer, figures, with and without
 */
const char *
apposite_search_find_nearest (
    AppositeSearchIndex *index, AppositeThesaurus *thesaurus, const char *word)
{
  const char *const *terms = apposite_thesaurus_get_words (thesaurus);
  guint32 letters = apposite_search_letters (word);
  Nearest nearest = { NULL, 1, 0 };

  if (!may_be_guessed (word))
    return NULL;
  if (g_utf8_strlen (word, -1) >= SHORTEST_WITH_TWO_ERRORS)
    nearest.distance = 2;
  for (guint i = 0; i < index->words->len; i++)
    {
      const AppositeSearchWord *known = apposite_search_index_word (index, i);

      compare (&nearest, word, letters, known->text, known->letters, known->n_sentences + 1);
    }
  for (guint i = 0; terms[i] != NULL; i++)
    compare (&nearest, word, letters, terms[i], apposite_search_letters (terms[i]), 0);
  return nearest.word;
}

static gboolean
is_known (AppositeSearchIndex *index, AppositeSearchQuery *query, const char *word)
{
  AppositeSearchRange range;

  for (guint i = 0; i < query->terms->len; i++)
    {
      const AppositeSearchTerm *term = apposite_search_query_term (query, i);

      if (g_strcmp0 (term->text, word) == 0)
        return term->n_patterns > 0;
    }
  apposite_search_index_find_prefix (index, word, &range.first, &range.end);
  return range.end > range.first;
}

/**
 * apposite_search_correct:
 * @index: an index
 * @thesaurus: the topic's synonyms
 * @query: what was typed
 * @text: the same as text
 *
 * Returns: (transfer full) (nullable): what may have been meant: each word that the topic doesn't have
 *   replaced by the nearest one, all else as it was typed; %NULL where there is nothing to replace, or a
 *   word that nothing is near to
 */
char *
apposite_search_correct (AppositeSearchIndex *index,
    AppositeThesaurus *thesaurus,
    AppositeSearchQuery *query,
    const char *text)
{
  g_autoptr (GString) corrected = g_string_new (NULL);
  const char *end = text + strlen (text), *copied = text;
  guint n_words = 0, n_replaced = 0;
  gsize length;

  for (const char *p = text;
       n_words < APPOSITE_SEARCH_MOST_WORDS && apposite_search_next_word (&p, end, &length);
       p += length, n_words++)
    {
      g_autofree char *word = apposite_search_fold (p, length);
      const char *nearest;

      if (is_known (index, query, word))
        continue;
      nearest = apposite_search_find_nearest (index, thesaurus, word);
      if (nearest == NULL)
        return NULL;
      g_string_append_len (corrected, copied, p - copied);
      g_string_append (corrected, nearest);
      copied = p + length;
      n_replaced++;
    }
  if (n_replaced == 0)
    return NULL;
  g_string_append (corrected, copied);
  return g_string_free (g_steal_pointer (&corrected), FALSE);
}
