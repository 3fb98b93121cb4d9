/* apposite-search-snippet.c: a sentence as a hit shows it
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-search-snippet.h"

#include <string.h>

#include "apposite-hit.h"
#include "apposite-search-words.h"

/* In characters. A sentence is shown whole, for its condition may stand at either end: “without …, it
 * is not useful”. What is longer than this is no sentence. */
#define LONGEST_SNIPPET 600
#define BEFORE_MARK 180

#define ELLIPSIS "…"

/* What is shown of a text, and the words of the index that it consists of. */
typedef struct
{
  const char *start;
  const char *end;
  const guint32 *tokens;
  guint n_tokens;
} Excerpt;

/* A variant's published title is several sentences and one title. */
static Excerpt
choose_excerpt (AppositeSearchIndex *index, guint position)
{
  const AppositeSearchSentence *sentence = apposite_search_index_sentence (index, position);
  const AppositeSearchEntry *entry = apposite_search_index_entry (index, sentence->entry);
  guint first = position, last = position;
  const guint end = entry->first + entry->n_sentences;
  Excerpt excerpt;

  if (entry->kind == APPOSITE_HIT_VARIANT && sentence->field == APPOSITE_SEARCH_SUBTITLE)
    {
      while (first > entry->first
          && apposite_search_index_sentence (index, first - 1)->field == sentence->field)
        first--;
      while (last + 1 < end
          && apposite_search_index_sentence (index, last + 1)->field == sentence->field)
        last++;
    }
  sentence = apposite_search_index_sentence (index, first);
  excerpt.start = sentence->text;
  excerpt.tokens = apposite_search_index_tokens (index, sentence);
  sentence = apposite_search_index_sentence (index, last);
  excerpt.end = sentence->text + sentence->length;
  excerpt.n_tokens =
      (guint) (apposite_search_index_tokens (index, sentence) - excerpt.tokens) + sentence->n_words;
  return excerpt;
}

static GArray *
mark_words (
    AppositeSearchMatcher *matcher, const AppositeSearchSentence *sentence, const Excerpt *excerpt)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (AppositeHitMark));
  const char *p = excerpt->start;
  gsize length;

  for (guint i = 0; apposite_search_next_word (&p, excerpt->end, &length); i++, p += length)
    {
      AppositeHitMark mark = { (gsize) (p - excerpt->start), length };

      if (apposite_search_matcher_marks (matcher, sentence, excerpt->tokens, excerpt->n_tokens, i))
        g_array_append_val (marks, mark);
    }
  return marks;
}

/* The place of the first space at or before @offset, in characters from @start. */
static const char *
find_word_start (const char *start, const char *from)
{
  while (from > start && from[-1] != ' ')
    from--;
  return from;
}

/* Cuts at words what is too long, so that the first mark stays. */
static void
shorten (Excerpt *excerpt, GArray *marks)
{
  const char *start = excerpt->start, *end = excerpt->end;
  glong before = 0, length;

  if (end - start <= LONGEST_SNIPPET) /* in bytes, which are no fewer */
    return;
  length = g_utf8_strlen (start, end - start);
  if (length <= LONGEST_SNIPPET)
    return;
  if (marks->len > 0)
    before = g_utf8_strlen (start, (gssize) g_array_index (marks, AppositeHitMark, 0).start);
  if (before > BEFORE_MARK)
    {
      glong skipped = MIN (before - BEFORE_MARK, length - LONGEST_SNIPPET);

      excerpt->start = find_word_start (start, g_utf8_offset_to_pointer (start, skipped));
      length -= g_utf8_strlen (start, excerpt->start - start);
    }
  if (length > LONGEST_SNIPPET)
    {
      const char *cut = find_word_start (
          excerpt->start, g_utf8_offset_to_pointer (excerpt->start, LONGEST_SNIPPET));

      while (cut > excerpt->start && cut[-1] == ' ')
        cut--;
      if (cut > excerpt->start)
        excerpt->end = cut;
    }
}

/* Moves the marks to where their words stand in the excerpt and drops those that were cut off. */
static void
move_marks (GArray *marks, const char *origin, const Excerpt *excerpt, gsize prefix)
{
  gsize start = (gsize) (excerpt->start - origin), end = (gsize) (excerpt->end - origin);
  guint kept = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      AppositeHitMark mark = g_array_index (marks, AppositeHitMark, i);

      if (mark.start < start || mark.start + mark.length > end)
        continue;
      mark.start += prefix - start;
      g_array_index (marks, AppositeHitMark, kept++) = mark;
    }
  g_array_set_size (marks, kept);
}

/**
 * apposite_search_snippet:
 * @matcher: what was typed
 * @sentence: a sentence of its index
 * @marks: (out) (transfer full) (element-type AppositeHitMark): the words that were typed
 *
 * Returns: (transfer full): the sentence; what is too long for one is cut at words around what was typed,
 *   but for a title
 */
char *
apposite_search_snippet (AppositeSearchMatcher *matcher, guint sentence, GArray **marks)
{
  const AppositeSearchSentence *shown = apposite_search_index_sentence (matcher->index, sentence);
  Excerpt whole = choose_excerpt (matcher->index, sentence);
  Excerpt excerpt = whole;
  const char *before = "", *after = "";
  g_autofree char *text = NULL;

  *marks = mark_words (matcher, shown, &whole);
  if (shown->field != APPOSITE_SEARCH_TITLE)
    shorten (&excerpt, *marks);
  if (excerpt.start > whole.start)
    before = ELLIPSIS;
  if (excerpt.end < whole.end)
    after = ELLIPSIS;
  move_marks (*marks, whole.start, &excerpt, strlen (before));
  text = g_strndup (excerpt.start, (gsize) (excerpt.end - excerpt.start));
  return g_strconcat (before, text, after, NULL);
}
