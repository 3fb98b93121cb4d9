/* apposite-search-query.c: what a reader typed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-search-query.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-search-words.h"

#define QUALITY_EXACT 100
#define QUALITY_PLURAL 90
#define QUALITY_BEGINNING 70
#define QUALITY_SYNONYM 60
#define QUALITY_ONE_WAY 40

/* A synonym's last word from this many bytes on is found in its longer forms too. */
#define SHORTEST_STEM 5

/* Phrases that are quoted are numbered from 1 on, those that are found as such from here and below
 * the greatest number on. */
#define SPELLED_OUT (G_MAXUINT / 2)

/* Words that no text is looked up by where others stand beside them. */
static const char *const function_words[] = { "a", "after", "an", "and", "are", "as", "at", "be",
  "by", "can", "do", "does", "for", "from", "has", "have", "if", "in", "is", "it", "of", "on", "or",
  "s", "that", "the", "to", "was", "what", "when", "where", "which", "who", "why", NULL };

static const char *const negators[] = { "no", "not", "without", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (negators) <= APPOSITE_SEARCH_MOST_NEGATORS);

typedef struct
{
  char *word;
  guint phrase; /* words of one phrase have the same number; 0 for none */
  gboolean may_go_on; /* the last word of a phrase that isn't closed */
  gboolean spelled_out; /* stands for another way to say with or without */
  GArray *synonyms; /* of gint: terms of the thesaurus that it is part of */
} Token;

/* What a query is built from. */
typedef struct
{
  AppositeSearchQuery *query;
  AppositeSearchIndex *index;
  AppositeThesaurus *thesaurus;
  GArray *tokens;
} Builder;

static void
token_clear (gpointer data)
{
  Token *token = data;

  g_free (token->word);
  g_array_unref (token->synonyms);
}

static void
term_clear (gpointer data)
{
  g_free (((AppositeSearchTerm *) data)->text);
}

static Token *
token_at (Builder *self, guint position)
{
  return &g_array_index (self->tokens, Token, position);
}

/**
 * apposite_search_is_contrast_word:
 * @word: a folded word
 *
 * Returns: whether it is one of the two words that tell procedures apart by contrast, which must never
 *   be taken for each other
 */
gboolean
apposite_search_is_contrast_word (const char *word)
{
  return g_str_equal (word, "with") || g_str_equal (word, "without");
}

static gboolean
is_number (const char *word)
{
  return word[strspn (word, "0123456789.,")] == '\0';
}

static gboolean
is_quote (gunichar character)
{
  return character == '"' || g_unichar_type (character) == G_UNICODE_INITIAL_PUNCTUATION
      || g_unichar_type (character) == G_UNICODE_FINAL_PUNCTUATION || character == 0x201e;
}

static guint
count_quotes (const char *from, const char *to)
{
  guint n = 0;

  for (const char *p = from; p < to; p = g_utf8_next_char (p))
    n += is_quote (g_utf8_get_char (p));
  return n;
}

static void
read_tokens (Builder *self, const char *text)
{
  const char *end = text + strlen (text), *last = text;
  guint n_quotes = 0;
  gsize length;

  for (const char *p = text; self->tokens->len < APPOSITE_SEARCH_MOST_WORDS
       && apposite_search_next_word (&p, end, &length);
       p += length)
    {
      Token token = { apposite_search_fold (p, length), 0, FALSE, FALSE, NULL };

      n_quotes += count_quotes (last, p);
      last = p + length;
      if (*token.word == '\0')
        {
          g_free (token.word);
          continue;
        }
      token.phrase = n_quotes % 2 == 1 ? n_quotes : 0;
      token.synonyms = g_array_new (FALSE, FALSE, sizeof (gint));
      g_array_append_val (self->tokens, token);
    }
  if (self->tokens->len > 0 && (n_quotes + count_quotes (last, end)) % 2 == 1)
    token_at (self, self->tokens->len - 1)->may_go_on = TRUE;
}

static guint
count_equal (Builder *self, guint first, char **words)
{
  guint n = 0;

  while (words[n] != NULL && first + n < self->tokens->len
      && token_at (self, first + n)->phrase == 0
      && g_str_equal (token_at (self, first + n)->word, words[n]))
    n++;
  return words[n] == NULL ? n : 0;
}

/* The name of a category is a phrase: “usually appropriate” isn't “usually not appropriate”. */
static void
mark_categories (Builder *self, AppositeTopic *topic)
{
  GListModel *categories = apposite_topic_get_categories (topic);

  for (guint first = 0; first < self->tokens->len; first++)
    {
      guint most = 0;

      for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
        {
          AppositeCategory *category = apposite_record_list_peek (categories, i);
          g_auto (GStrv) words = apposite_search_split (apposite_category_get_name (category));

          most = MAX (most, count_equal (self, first, words));
        }
      for (guint i = first; most > 1 && i < first + most; i++)
        token_at (self, i)->phrase = G_MAXUINT - first;
    }
}

/* “variant 4” is the variant, not what tells of variants and has a 4. */
static void
mark_numbers (Builder *self)
{
  /* Translators: the word before a variant's number, as it may be typed into the search */
  g_auto (GStrv) word = apposite_search_split (_ ("Variant"));

  for (guint i = 0; i + 1 < self->tokens->len; i++)
    {
      Token *token = token_at (self, i), *next = token_at (self, i + 1);

      if (token->phrase == 0 && next->phrase == 0 && g_strcmp0 (token->word, word[0]) == 0
          && is_number (next->word))
        token->phrase = next->phrase = G_MAXUINT - i;
    }
}

/* The words that are typed outside of phrases from @first on. */
static guint
list_words (Builder *self, guint first, const char *words[APPOSITE_SEARCH_MOST_WORDS])
{
  guint n = 0;

  while (first + n < self->tokens->len && token_at (self, first + n)->phrase == 0)
    {
      words[n] = token_at (self, first + n)->word;
      n++;
    }
  return n;
}

/* Notes the longest terms of the thesaurus that begin at @first; returns how long they are. */
static guint
find_synonyms (Builder *self, const char *const *words, guint n_words, guint first)
{
  guint longest = 0, n;

  for (gint term = -1; (n = apposite_thesaurus_match (self->thesaurus, words, n_words, &term)) > 0;)
    longest = MAX (longest, n);
  for (gint term = -1; (n = apposite_thesaurus_match (self->thesaurus, words, n_words, &term)) > 0;)
    for (guint i = 0; n == longest && i < n; i++)
      g_array_append_val (token_at (self, first + i)->synonyms, term);
  return longest;
}

static void
mark_synonyms (Builder *self)
{
  const char *words[APPOSITE_SEARCH_MOST_WORDS];

  for (guint i = 0; i < self->tokens->len;)
    {
      guint n = find_synonyms (self, words, list_words (self, i, words), i);

      i += MAX (n, 1);
    }
}

/* The only thing that a term finds, where that says with or without. */
static void
note_contrast_cb (const char *const *words, gboolean equal, gpointer data)
{
  const char *const **found = data;

  for (guint i = 0; !equal && words[i] != NULL; i++)
    if (apposite_search_is_contrast_word (words[i]))
      *found = words;
}

/* How many words at the beginning say with or without in another way, and the words that do. */
static guint
find_contrast (
    Builder *self, const char *const *words, guint n_words, const char *const **replacement)
{
  guint longest = 0, n;

  for (gint term = -1; (n = apposite_thesaurus_match (self->thesaurus, words, n_words, &term)) > 0;)
    {
      const char *const *found = NULL;

      apposite_thesaurus_each (self->thesaurus, term, note_contrast_cb, &found);
      if (found == NULL || n <= longest
          || !apposite_thesaurus_is_whole (self->thesaurus, term, words))
        continue;
      longest = n;
      *replacement = found;
    }
  return longest;
}

static void
insert_word (Builder *self, guint position, const char *word, guint phrase)
{
  Token token = { g_strdup (word), phrase, FALSE, TRUE, g_array_new (FALSE, FALSE, sizeof (gint)) };

  g_array_insert_val (self->tokens, position, token);
}

/* “w/o” is read as “without”, so that nothing that tells procedures apart is left to synonyms. */
static void
spell_out_contrast (Builder *self)
{
  const char *words[APPOSITE_SEARCH_MOST_WORDS];

  for (guint i = 0; i < self->tokens->len; i++)
    {
      const char *const *replacement = NULL;
      guint n = find_contrast (self, words, list_words (self, i, words), &replacement);
      guint n_new = n > 0 ? g_strv_length ((char **) replacement) : 0;

      if (n == 0 || self->tokens->len - n + n_new > APPOSITE_SEARCH_MOST_WORDS)
        continue;
      g_array_remove_range (self->tokens, i, n);
      for (guint w = 0; w < n_new; w++)
        insert_word (self, i + w, replacement[w], n_new > 1 ? SPELLED_OUT + i : 0);
      i += n_new - 1;
    }
}

static void
add_pattern (Builder *self, guint n_words, guint quality, gboolean tells_contrast)
{
  AppositeSearchQuery *query = self->query;
  AppositeSearchPattern pattern = { query->ranges->len - n_words, n_words, quality,
    tells_contrast };

  g_array_append_val (query->patterns, pattern);
  apposite_search_query_term (query, query->terms->len - 1)->n_patterns++;
}

static void
add_word (Builder *self, const AppositeSearchRange *range, guint quality, gboolean tells_contrast)
{
  g_array_append_val (self->query->ranges, *range);
  add_pattern (self, 1, quality, tells_contrast);
}

/* Numbers, abbreviations, with and without stand for themselves alone. */
static gboolean
stands_for_itself (AppositeSearchIndex *index, const char *word, const AppositeSearchRange *exact)
{
  return is_number (word) || apposite_search_is_contrast_word (word)
      || (exact->end > exact->first
          && apposite_search_index_word (index, exact->first)->abbreviation);
}

static AppositeSearchRange
find_exact (AppositeSearchIndex *index, const char *word)
{
  AppositeSearchRange range;

  range.end = apposite_search_index_find_word (index, word, &range.first) + range.first;
  return range;
}

/* “fractures” for “fracture”, “biopsies” for “biopsy”; the other way round the beginning finds it. */
static void
add_singular (Builder *self, const char *word)
{
  gsize length = strlen (word);
  g_autofree char *singular = NULL;
  AppositeSearchRange range;

  if (length < SHORTEST_STEM || word[length - 1] != 's' || word[length - 2] == 's')
    return;
  singular = g_str_has_suffix (word, "ies") ? g_strdup_printf ("%.*sy", (int) length - 3, word)
                                            : g_strndup (word, length - 1);
  range = find_exact (self->index, singular);
  if (range.end > range.first)
    add_word (self, &range, QUALITY_PLURAL, FALSE);
}

static void
add_word_patterns (Builder *self, const char *word)
{
  gboolean contrast = apposite_search_is_contrast_word (word);
  AppositeSearchRange exact = find_exact (self->index, word), begin;

  if (exact.end > exact.first)
    add_word (self, &exact, QUALITY_EXACT, contrast);
  if (stands_for_itself (self->index, word, &exact))
    return;
  apposite_search_index_find_prefix (self->index, word, &begin.first, &begin.end);
  if (begin.end - begin.first > exact.end - exact.first)
    add_word (self, &begin, QUALITY_BEGINNING, FALSE);
  add_singular (self, word);
}

/* The words one after the other, as a way to have the term, where the topic has them all. */
static void
add_sequence (Builder *self,
    const char *const *words,
    guint n_words,
    guint quality,
    gboolean may_go_on,
    gboolean tells_contrast)
{
  GArray *ranges = self->query->ranges;

  for (guint i = 0; i < n_words; i++)
    {
      AppositeSearchRange range = find_exact (self->index, words[i]);

      if (i + 1 == n_words && may_go_on)
        apposite_search_index_find_prefix (self->index, words[i], &range.first, &range.end);
      if (range.end == range.first)
        {
          g_array_set_size (ranges, ranges->len - i);
          return;
        }
      g_array_append_val (ranges, range);
    }
  add_pattern (self, n_words, quality, tells_contrast);
}

static void
add_synonym_cb (const char *const *words, gboolean equal, gpointer data)
{
  Builder *self = data;
  guint n = g_strv_length ((char **) words);
  const char *last = words[n - 1];

  add_sequence (self, words, n, equal ? QUALITY_SYNONYM : QUALITY_ONE_WAY,
      strlen (last) >= SHORTEST_STEM && !apposite_search_is_contrast_word (last), FALSE);
}

/* “no” or “without” right before it, where that was typed for itself, or before what “or” joins it to. */
static gboolean
is_absent (Builder *self, guint position)
{
  const Token *before;

  while (position > 0)
    {
      before = token_at (self, position - 1);
      if (before->phrase == 0 && g_strv_contains (negators, before->word))
        return TRUE;
      if (position < 2 || !g_str_equal (before->word, "or"))
        return FALSE;
      position -= 2;
    }
  return FALSE;
}

static void
begin_term (Builder *self, const char *text, guint position)
{
  AppositeSearchTerm term = { self->query->patterns->len, 0, g_strdup (text),
    is_absent (self, position) };

  g_array_append_val (self->query->terms, term);
}

static void
add_word_term (Builder *self, guint position)
{
  const Token *token = token_at (self, position);

  begin_term (self, token->word, position);
  add_word_patterns (self, token->word);
  for (guint i = 0; i < token->synonyms->len; i++)
    apposite_thesaurus_each (
        self->thesaurus, g_array_index (token->synonyms, gint, i), add_synonym_cb, self);
}

/* Returns how many words the phrase has that begins at @first. */
static guint
add_phrase_term (Builder *self, guint first)
{
  const char *words[APPOSITE_SEARCH_MOST_WORDS + 1] = { NULL };
  g_autofree char *joined = NULL, *quoted = NULL;
  guint n = 0;

  for (guint i = first;
       i < self->tokens->len && token_at (self, i)->phrase == token_at (self, first)->phrase; i++)
    words[n++] = token_at (self, i)->word;
  joined = g_strjoinv (" ", (char **) words);
  quoted = g_strdup_printf ("\"%s\"", joined);
  begin_term (self, quoted, first);
  add_sequence (self, words, n, QUALITY_EXACT, token_at (self, first + n - 1)->may_go_on,
      token_at (self, first)->spelled_out);
  return n;
}

/* “MRI with infection” asks for no contrast: what follows is said of patients, not of procedures. */
static gboolean
is_of_patient (Builder *self, guint position)
{
  const Token *token = token_at (self, position);
  const char *next;

  if (token->phrase != 0 || !g_str_equal (token->word, "with") || position + 1 == self->tokens->len)
    return FALSE;
  next = token_at (self, position + 1)->word;
  return apposite_search_index_has_prefix (self->index, next)
      && !apposite_search_index_names_procedure (self->index, next);
}

static gboolean
is_function_word (Builder *self, guint position)
{
  const Token *token = token_at (self, position);

  return token->phrase == 0
      && (g_strv_contains (function_words, token->word) || is_of_patient (self, position));
}

static void
add_terms (Builder *self)
{
  guint n_telling = 0;

  for (guint i = 0; i < self->tokens->len; i++)
    n_telling += !is_function_word (self, i);
  for (guint i = 0; i < self->tokens->len;)
    {
      const Token *token = token_at (self, i);

      if (token->phrase != 0)
        {
          i += add_phrase_term (self, i);
          continue;
        }
      if (n_telling == 0 || !is_function_word (self, i))
        add_word_term (self, i);
      i++;
    }
}

static void
note_meaning (Builder *self)
{
  gboolean with = FALSE, without = FALSE;

  for (guint i = 0; i < self->tokens->len; i++)
    {
      const char *word = token_at (self, i)->word;

      with = with || (g_str_equal (word, "with") && !is_of_patient (self, i));
      without = without || g_str_equal (word, "without");
      self->query->is_negative = self->query->is_negative || g_strv_contains (negators, word);
    }
  if (with && without)
    self->query->contrast = APPOSITE_CONTRAST_WITHOUT_AND_WITH;
  else if (with || without)
    self->query->contrast = with ? APPOSITE_CONTRAST_WITH : APPOSITE_CONTRAST_WITHOUT;
}

/**
 * apposite_search_query_new:
 * @index: an index of the topic
 * @thesaurus: the topic's synonyms
 * @topic: a topic
 * @text: what was typed, in valid UTF-8
 *
 * Reads what was typed: words in any order, each of which may be a beginning, and phrases in quotes.
 *
 * Returns: (transfer full): what a hit must have; no terms where nothing was typed that has a letter or
 *   digit
 */
AppositeSearchQuery *
apposite_search_query_new (AppositeSearchIndex *index,
    AppositeThesaurus *thesaurus,
    AppositeTopic *topic,
    const char *text)
{
  AppositeSearchQuery *self = g_new0 (AppositeSearchQuery, 1);
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  Builder builder = { self, index, thesaurus, tokens };

  g_array_set_clear_func (tokens, token_clear);
  self->terms = g_array_new (FALSE, FALSE, sizeof (AppositeSearchTerm));
  g_array_set_clear_func (self->terms, term_clear);
  self->patterns = g_array_new (FALSE, FALSE, sizeof (AppositeSearchPattern));
  self->ranges = g_array_new (FALSE, FALSE, sizeof (AppositeSearchRange));
  self->contrast = APPOSITE_CONTRAST_NOT_APPLICABLE;

  read_tokens (&builder, text);
  mark_categories (&builder, topic);
  mark_numbers (&builder);
  spell_out_contrast (&builder);
  mark_synonyms (&builder);
  note_meaning (&builder);
  add_terms (&builder);
  return self;
}

/**
 * apposite_search_query_find_negators:
 * @index: an index
 * @found: (out caller-allocates): the words of the index that say that something is absent
 *
 * Returns: how many there are
 */
guint
apposite_search_query_find_negators (
    AppositeSearchIndex *index, guint32 found[APPOSITE_SEARCH_MOST_NEGATORS])
{
  guint n = 0, position;

  for (guint i = 0; negators[i] != NULL; i++)
    if (apposite_search_index_find_word (index, negators[i], &position))
      found[n++] = position;
  return n;
}

/**
 * apposite_search_query_free:
 *
 * Frees the query.
 */
void
apposite_search_query_free (AppositeSearchQuery *self)
{
  g_array_unref (self->terms);
  g_array_unref (self->patterns);
  g_array_unref (self->ranges);
  g_free (self);
}
