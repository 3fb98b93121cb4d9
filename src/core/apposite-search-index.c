/* apposite-search-index.c: where each word of a topic stands
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-search-index.h"

#include <stdlib.h>
#include <string.h>

#include "apposite-search-words.h"

/* A longer word in capitals, such as an acronym that is spoken as a word, may be typed in part. */
#define LONGEST_ABBREVIATION 4

static void
word_clear (gpointer data)
{
  g_free (((AppositeSearchWord *) data)->text);
}

/**
 * apposite_search_letters:
 * @word: a folded word
 *
 * Returns: a bit for each letter that the word has, the lowest one for all that aren't ASCII: words whose
 *   bits differ much are far apart
 */
guint32
apposite_search_letters (const char *word)
{
  guint32 letters = 0;

  for (const char *p = word; *p != '\0'; p++)
    letters |= *p & 0x80 ? 1u : 1u << (*p & 31);
  return letters;
}

/* “MRI”, “C5”: capitals, and no letter that isn't one. */
static gboolean
is_in_capitals (const char *word, gsize length)
{
  guint n_capitals = 0;

  if (length > LONGEST_ABBREVIATION)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isupper (word[i]) && !g_ascii_isdigit (word[i]))
        return FALSE;
      n_capitals += g_ascii_isupper (word[i]);
    }
  return n_capitals > 1;
}

/* The number of a word, which tells when it was first met. */
static guint32
number_word (AppositeSearchIndex *self, const char *start, gsize length)
{
  char short_word[APPOSITE_SEARCH_SHORT_WORD];
  g_autofree char *long_word = NULL;
  const char *folded = short_word;
  gpointer number;

  if (!apposite_search_fold_short (start, length, short_word))
    {
      long_word = apposite_search_fold (start, length);
      folded = long_word;
    }
  if (!g_hash_table_lookup_extended (self->known, folded, NULL, &number))
    {
      AppositeSearchWord word = { .text = g_strdup (folded), .abbreviation = TRUE };

      word.letters = apposite_search_letters (folded);
      number = GUINT_TO_POINTER (self->words->len);
      g_array_append_val (self->words, word);
      g_hash_table_insert (self->known, word.text, number);
    }
  if (!is_in_capitals (start, length))
    apposite_search_index_word (self, GPOINTER_TO_UINT (number))->abbreviation = FALSE;
  return GPOINTER_TO_UINT (number);
}

static void
add_sentence (AppositeSearchIndex *self, AppositeSearchField field, const char *text, gsize length)
{
  AppositeSearchSentence sentence = { text, (guint) length, self->entries->len - 1,
    self->tokens->len, 0, field };
  const char *end = text + length;

  for (const char *p = text; apposite_search_next_word (&p, end, &length); p += length)
    {
      guint32 number = number_word (self, p, length);

      g_array_append_val (self->tokens, number);
      sentence.n_words++;
    }
  if (sentence.n_words == 0)
    return;
  g_array_append_val (self->sentences, sentence);
  apposite_search_index_entry (self, sentence.entry)->n_sentences++;
}

/* Whether a sentence ends with the stop before @p: white space and a new beginning follow. */
static gboolean
begins_sentence (const char *p)
{
  const char *next = p;

  while (*next == ' ')
    next = g_utf8_next_char (next);
  return next > p && !g_unichar_islower (g_utf8_get_char (next));
}

/* Where the sentence ends that begins at @text, with its closing quotes and brackets. */
static const char *
find_sentence_end (const char *text)
{
  const char *p = text;

  for (;;)
    {
      p += strcspn (p, "\n.?!");
      if (*p == '\0' || *p == '\n')
        return p;
      do
        p = g_utf8_next_char (p);
      while (g_unichar_ispunct (g_utf8_get_char (p)));
      if (begins_sentence (p))
        return p;
    }
}

/**
 * apposite_search_index_add_entry:
 * @entry: what can be found; its sentences are counted from here
 * @title: (transfer full): its title
 *
 * Adds a thing. The texts that are added until the next one are its own.
 */
void
apposite_search_index_add_entry (
    AppositeSearchIndex *self, const AppositeSearchEntry *entry, char *title)
{
  g_array_append_val (self->entries, *entry);
  apposite_search_index_entry (self, self->entries->len - 1)->first = self->sentences->len;
  apposite_search_index_entry (self, self->entries->len - 1)->n_sentences = 0;
  apposite_search_index_take_line (self, APPOSITE_SEARCH_TITLE, title);
}

/**
 * apposite_search_index_add_text:
 * @field: what part of the entry it is
 * @text: (nullable): a text that lives as long as the topic
 *
 * Adds a text to the last entry, sentence by sentence.
 */
void
apposite_search_index_add_text (
    AppositeSearchIndex *self, AppositeSearchField field, const char *text)
{
  const char *p = text;

  while (p != NULL && *p != '\0')
    {
      const char *end;

      p += strspn (p, " \n");
      if (g_str_has_prefix (p, "- "))
        p += 2;
      end = find_sentence_end (p);
      add_sentence (self, field, p, (gsize) (end - p));
      p = end;
    }
}

/**
 * apposite_search_index_take_line:
 * @field: what part of the entry it is
 * @text: (transfer full): a text that is shown whole
 *
 * Adds a text to the last entry, as one sentence.
 */
void
apposite_search_index_take_line (AppositeSearchIndex *self, AppositeSearchField field, char *text)
{
  g_ptr_array_add (self->texts, text);
  add_sentence (self, field, text, strlen (text));
}

static int
compare_words (gconstpointer a, gconstpointer b, gpointer data)
{
  GArray *words = data;
  const AppositeSearchWord *left = &g_array_index (words, AppositeSearchWord, *(const guint *) a);
  const AppositeSearchWord *right = &g_array_index (words, AppositeSearchWord, *(const guint *) b);

  return strcmp (left->text, right->text);
}

/* From the order in which the words were met to their own. */
static void
sort_words (AppositeSearchIndex *self)
{
  g_autoptr (GArray) unsorted = g_steal_pointer (&self->words);
  g_autofree guint *order = g_new (guint, unsorted->len);
  g_autofree guint *places = g_new (guint, unsorted->len);

  self->words = g_array_sized_new (FALSE, FALSE, sizeof (AppositeSearchWord), unsorted->len);
  g_array_set_clear_func (self->words, word_clear);
  for (guint i = 0; i < unsorted->len; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) unsorted->len, sizeof *order, compare_words, unsorted);
  for (guint i = 0; i < unsorted->len; i++)
    {
      g_array_append_val (self->words, g_array_index (unsorted, AppositeSearchWord, order[i]));
      places[order[i]] = i;
    }
  for (guint i = 0; i < self->tokens->len; i++)
    {
      guint32 *token = &g_array_index (self->tokens, guint32, i);

      *token = places[*token];
    }
}

/* Calls of one sentence come together, so that its last one is remembered by @last. */
static void
each_posting (AppositeSearchIndex *self, guint *last, gboolean store)
{
  for (guint s = 0; s < self->sentences->len; s++)
    {
      const AppositeSearchSentence *sentence = apposite_search_index_sentence (self, s);
      const guint32 *tokens = apposite_search_index_tokens (self, sentence);

      for (guint i = 0; i < sentence->n_words; i++)
        {
          AppositeSearchWord *word = apposite_search_index_word (self, tokens[i]);

          if (last[tokens[i]] == s + 1)
            continue;
          last[tokens[i]] = s + 1;
          if (store)
            g_array_index (self->postings, guint32, word->first + word->n_sentences) = s;
          word->n_sentences++;
        }
    }
}

static void
add_postings (AppositeSearchIndex *self)
{
  g_autofree guint *last = g_new0 (guint, self->words->len);
  guint n = 0;

  each_posting (self, last, FALSE);
  for (guint i = 0; i < self->words->len; i++)
    {
      AppositeSearchWord *word = apposite_search_index_word (self, i);

      word->first = n;
      n += word->n_sentences;
      word->n_sentences = 0;
      last[i] = 0;
    }
  g_array_set_size (self->postings, n);
  each_posting (self, last, TRUE);
}

/**
 * apposite_search_index_new:
 * @topic: a topic, which the index borrows
 *
 * Returns: (transfer full): an index of all its texts
 */
AppositeSearchIndex *
apposite_search_index_new (AppositeTopic *topic)
{
  AppositeSearchIndex *self = g_new0 (AppositeSearchIndex, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (AppositeSearchEntry));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (AppositeSearchSentence));
  self->words = g_array_new (FALSE, FALSE, sizeof (AppositeSearchWord));
  self->tokens = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->postings = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->known = g_hash_table_new (g_str_hash, g_str_equal);

  apposite_search_index_add_topic (self, topic);
  g_clear_pointer (&self->known, g_hash_table_unref);
  sort_words (self);
  add_postings (self);
  return self;
}

/**
 * apposite_search_index_free:
 *
 * Frees the index.
 */
void
apposite_search_index_free (AppositeSearchIndex *self)
{
  g_array_unref (self->entries);
  g_array_unref (self->sentences);
  g_array_unref (self->words);
  g_array_unref (self->tokens);
  g_array_unref (self->postings);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

/* The first word that isn't before @text, of which @length bytes count. */
static guint
find_place (AppositeSearchIndex *self, const char *text, gsize length, gboolean after)
{
  guint low = 0, high = self->words->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int order = strncmp (apposite_search_index_word (self, middle)->text, text, length);

      if (order < 0 || (after && order == 0))
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * apposite_search_index_find_prefix:
 * @prefix: a folded word or its beginning
 * @first: (out): the first word that begins so
 * @end: (out): the first one after it that doesn't
 *
 * Finds the words that begin with @prefix.
 */
void
apposite_search_index_find_prefix (
    AppositeSearchIndex *self, const char *prefix, guint *first, guint *end)
{
  gsize length = strlen (prefix);

  *first = find_place (self, prefix, length, FALSE);
  *end = find_place (self, prefix, length, TRUE);
}

/**
 * apposite_search_index_find_word:
 * @word: a folded word
 * @position: (out): its place among the words
 *
 * Returns: whether the topic has the word
 */
gboolean
apposite_search_index_find_word (AppositeSearchIndex *self, const char *word, guint *position)
{
  *position = find_place (self, word, strlen (word) + 1, FALSE);
  return *position < self->words->len
      && g_str_equal (apposite_search_index_word (self, *position)->text, word);
}

/**
 * apposite_search_index_has_prefix:
 * @prefix: a folded word or its beginning
 *
 * Returns: whether any word of the topic begins so
 */
gboolean
apposite_search_index_has_prefix (AppositeSearchIndex *self, const char *prefix)
{
  guint first, end;

  apposite_search_index_find_prefix (self, prefix, &first, &end);
  return end > first;
}

static gboolean
is_procedure_title (AppositeSearchIndex *self, guint position)
{
  const AppositeSearchSentence *sentence = apposite_search_index_sentence (self, position);

  return sentence->field == APPOSITE_SEARCH_TITLE
      && apposite_search_index_entry (self, sentence->entry)->kind == APPOSITE_HIT_PROCEDURE;
}

/**
 * apposite_search_index_names_procedure:
 * @prefix: a folded word or its beginning
 *
 * Returns: whether a procedure's name has a word that begins so
 */
gboolean
apposite_search_index_names_procedure (AppositeSearchIndex *self, const char *prefix)
{
  guint first, end;

  apposite_search_index_find_prefix (self, prefix, &first, &end);
  for (guint w = first; w < end; w++)
    {
      const AppositeSearchWord *word = apposite_search_index_word (self, w);

      for (guint i = 0; i < word->n_sentences; i++)
        if (is_procedure_title (self, g_array_index (self->postings, guint32, word->first + i)))
          return TRUE;
    }
  return FALSE;
}
