/* apposite-thesaurus.c: a topic's synonyms, ready to be searched for
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-thesaurus.h"

#include <string.h>

#include "apposite-search-words.h"

/* A single word's beginning is taken for it from this many letters on. */
#define SHORTEST_BEGINNING 3

typedef struct
{
  char **words;
  guint n_words;
  guint group;
  gboolean found_only; /* one of what the group finds, that doesn't find it */
} Term;

struct _AppositeThesaurus
{
  GArray *terms; /* a group's terms stand together */
  GPtrArray *words; /* each word of a term that finds; NULL at the end */
};

static void
term_clear (gpointer data)
{
  g_strfreev (((Term *) data)->words);
}

static Term *
term_at (AppositeThesaurus *self, guint position)
{
  return &g_array_index (self->terms, Term, position);
}

static void
add_terms (AppositeThesaurus *self, const char *const *terms, guint group, gboolean found_only)
{
  for (guint i = 0; terms[i] != NULL; i++)
    {
      Term term = { apposite_search_split (terms[i]), 0, group, found_only };

      term.n_words = g_strv_length (term.words);
      g_array_append_val (self->terms, term);
      for (guint w = 0; !found_only && w < term.n_words; w++)
        g_ptr_array_add (self->words, term.words[w]);
    }
}

/* @first is the number of the first group, for each has one of its own. */
static void
add_groups (AppositeThesaurus *self, GListModel *synonyms, guint first)
{
  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++)
    {
      AppositeSynonym *synonym = apposite_record_list_peek (synonyms, i);

      add_terms (self, apposite_synonym_get_terms (synonym), first + i, FALSE);
      add_terms (self, apposite_synonym_get_finds (synonym), first + i, TRUE);
    }
}

/**
 * apposite_thesaurus_new:
 * @topic: a topic
 *
 * Returns: (transfer full): its synonyms, and those of the language that it is shown in
 */
AppositeThesaurus *
apposite_thesaurus_new (AppositeTopic *topic)
{
  AppositeThesaurus *self = g_new0 (AppositeThesaurus, 1);
  GListModel *synonyms = apposite_topic_get_synonyms (topic);
  AppositeTranslation *translation = apposite_topic_get_translation (topic);

  self->terms = g_array_new (FALSE, FALSE, sizeof (Term));
  g_array_set_clear_func (self->terms, term_clear);
  self->words = g_ptr_array_new ();
  add_groups (self, synonyms, 0);
  if (translation != NULL)
    add_groups (
        self, apposite_translation_get_synonyms (translation), g_list_model_get_n_items (synonyms));
  g_ptr_array_add (self->words, NULL);
  return self;
}

/**
 * apposite_thesaurus_free:
 *
 * Frees the synonyms.
 */
void
apposite_thesaurus_free (AppositeThesaurus *self)
{
  g_array_unref (self->terms);
  g_ptr_array_unref (self->words);
  g_free (self);
}

/* “plain films” is “plain film”. */
static gboolean
is_form_of (const char *typed, const char *word)
{
  gsize length = strlen (word);

  return strncmp (typed, word, length) == 0
      && (typed[length] == '\0'
          || (length >= SHORTEST_BEGINNING && g_str_equal (typed + length, "s")));
}

/* The last word that was typed may be unfinished. */
static gboolean
matches (const Term *term, const char *const *words, guint n_words)
{
  guint last = term->n_words - 1;

  if (term->found_only || term->n_words > n_words)
    return FALSE;
  for (guint i = 0; i < last; i++)
    if (!g_str_equal (term->words[i], words[i]))
      return FALSE;
  if (is_form_of (words[last], term->words[last]))
    return TRUE;
  return n_words == term->n_words && g_str_has_prefix (term->words[last], words[last])
      && (last > 0 || g_utf8_strlen (words[last], -1) >= SHORTEST_BEGINNING);
}

/**
 * apposite_thesaurus_match:
 * @words: (array length=n_words): what was typed, folded
 * @n_words: how many words there are
 * @term: (inout): the term to go on after, or -1; then the term that was matched
 *
 * Finds the terms that stand at the beginning of @words, one after the other.
 *
 * Returns: how many words the term has, or 0 where there are no more
 */
guint
apposite_thesaurus_match (
    AppositeThesaurus *self, const char *const *words, guint n_words, gint *term)
{
  for (*term += 1; *term < (gint) self->terms->len; *term += 1)
    if (matches (term_at (self, (guint) *term), words, n_words))
      return term_at (self, (guint) *term)->n_words;
  return 0;
}

/**
 * apposite_thesaurus_is_whole:
 * @term: a term that was matched
 * @words: what it was matched with
 *
 * Returns: whether its last word was typed to the end
 */
gboolean
apposite_thesaurus_is_whole (AppositeThesaurus *self, gint term, const char *const *words)
{
  const Term *matched = term_at (self, (guint) term);

  return is_form_of (words[matched->n_words - 1], matched->words[matched->n_words - 1]);
}

/**
 * apposite_thesaurus_each:
 * @term: a term that was matched
 * @func: is called with each term of its group, itself included, for it may have been typed otherwise
 * @data: for @func
 *
 * Tells what is to be searched for.
 */
void
apposite_thesaurus_each (
    AppositeThesaurus *self, gint term, AppositeThesaurusFunc func, gpointer data)
{
  guint group = term_at (self, (guint) term)->group;

  for (guint i = 0; i < self->terms->len; i++)
    {
      const Term *other = term_at (self, i);

      if (other->group == group)
        func ((const char *const *) other->words, !other->found_only, data);
    }
}

/**
 * apposite_thesaurus_get_words:
 *
 * Returns: (transfer none) (array zero-terminated=1): the words of all terms that find something, folded;
 *   some stand more than once
 */
const char *const *
apposite_thesaurus_get_words (AppositeThesaurus *self)
{
  return (const char *const *) self->words->pdata;
}
