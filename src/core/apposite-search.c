/* apposite-search.c: a topic's texts by the words that a reader types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-search.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-search-correct.h"
#include "apposite-search-rank.h"
#include "apposite-search-snippet.h"

#define MOST_SUGGESTIONS 3
#define MOST_UNRATED 5 /* procedures that are named */

/**
 * AppositeSearch:
 *
 * Finds what a topic says by words. The index is made when it is first needed.
 */
struct _AppositeSearch
{
  GObject parent_instance;

  AppositeTopic *topic;
  AppositeSearchIndex *index;
  AppositeThesaurus *thesaurus;
};

G_DEFINE_FINAL_TYPE (AppositeSearch, apposite_search, G_TYPE_OBJECT)

static void
apposite_search_finalize (GObject *object)
{
  AppositeSearch *self = APPOSITE_SEARCH (object);

  g_clear_pointer (&self->index, apposite_search_index_free);
  g_clear_pointer (&self->thesaurus, apposite_thesaurus_free);
  g_clear_object (&self->topic);

  G_OBJECT_CLASS (apposite_search_parent_class)->finalize (object);
}

static void
apposite_search_class_init (AppositeSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_search_finalize;
}

static void
apposite_search_init (AppositeSearch *self)
{
}

static void
ensure_index (AppositeSearch *self)
{
  if (self->index != NULL)
    return;
  self->index = apposite_search_index_new (self->topic);
  self->thesaurus = apposite_thesaurus_new (self->topic);
}

static AppositeSearchQuery *
read_query (AppositeSearch *self, const char *text)
{
  ensure_index (self);
  return apposite_search_query_new (self->index, self->thesaurus, self->topic, text);
}

static AppositeHit *
new_hit (AppositeSearchMatcher *matcher, const AppositeSearchResult *result, const char *correction)
{
  const AppositeSearchEntry *entry = apposite_search_index_entry (matcher->index, result->entry);
  g_autoptr (GArray) title_marks = NULL, snippet_marks = NULL;
  g_autofree char *title = apposite_search_snippet (matcher, entry->first, &title_marks);
  g_autofree char *snippet = NULL;

  if (result->sentence != G_MAXUINT)
    snippet = apposite_search_snippet (matcher, result->sentence, &snippet_marks);
  return g_object_new (APPOSITE_TYPE_HIT, "kind", entry->kind, "title", title, "snippet", snippet,
      "title-marks", title_marks, "snippet-marks", snippet_marks, "variant", entry->variant,
      "procedure", entry->procedure, "recommendation", entry->recommendation, "exception",
      entry->exception, "finding", entry->finding, "section", entry->section, "correction",
      correction, NULL);
}

static GListModel *
new_hits (AppositeSearchMatcher *matcher, GArray *results, guint most, const char *correction)
{
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *store = g_list_store_new (APPOSITE_TYPE_HIT);
  guint n_of_kind[APPOSITE_N_HIT_KINDS] = { 0 };

  for (guint i = 0; i < results->len; i++)
    {
      const AppositeSearchResult *result = &g_array_index (results, AppositeSearchResult, i);
      AppositeHitKind kind = apposite_search_index_entry (matcher->index, result->entry)->kind;

      if (most == 0 || n_of_kind[kind]++ < most)
        g_ptr_array_add (hits, new_hit (matcher, result, correction));
    }
  g_list_store_splice (store, 0, 0, hits->pdata, hits->len);
  return G_LIST_MODEL (store);
}

/* @correction is what @query was read from where it isn't what was typed. */
static GListModel *
find (AppositeSearch *self,
    AppositeSearchQuery *query,
    const char *correction,
    guint most,
    guint *n_found)
{
  g_auto (AppositeSearchMatcher) matcher = { 0 };
  g_autoptr (GArray) results = NULL;

  if (query->terms->len == 0)
    {
      *n_found = 0;
      return G_LIST_MODEL (g_list_store_new (APPOSITE_TYPE_HIT));
    }
  apposite_search_matcher_init (&matcher, self->index, query);
  results = apposite_search_rank (&matcher);
  *n_found = results->len;
  return new_hits (&matcher, results, most, correction);
}

/**
 * apposite_search_new:
 * @topic: what to search
 *
 * Returns: (transfer full): a search over all that the topic says; nothing is read yet
 */
AppositeSearch *
apposite_search_new (AppositeTopic *topic)
{
  AppositeSearch *self;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  self = g_object_new (APPOSITE_TYPE_SEARCH, NULL);
  self->topic = g_object_ref (topic);
  return self;
}

/**
 * apposite_search_get_topic:
 *
 * Returns: (transfer none): what is searched
 */
AppositeTopic *
apposite_search_get_topic (AppositeSearch *self)
{
  g_return_val_if_fail (APPOSITE_IS_SEARCH (self), NULL);

  return self->topic;
}

/**
 * apposite_search_find:
 * @query: what was typed, any bytes
 * @most: how many hits of a kind to give at the most; 0 for all
 * @n_found: (out) (optional): how many there are, whether given or not
 *
 * Finds what has all the words of @query: in any order, each of them or its beginning, without regard to
 * case and accents; words in quotes one after the other. Synonyms of the topic find as well. Numbers,
 * abbreviations of up to four letters, “with” and “without” find only themselves, and of a procedure
 * only the name tells “with” from “without”.
 *
 * A clinical scenario for the opposite of what was typed, such as one without trauma for “trauma” or one
 * with an infection for “no infection”, stands behind all others of its kind; where there is nothing
 * else, nothing is found. A finding that leads to another topic is found along with the procedures that
 * are asked for there, so that “trauma CT” leads to that topic; a procedure and a variant's number ask
 * for what that variant says of it.
 *
 * Hits of a kind stand together, first those of the kind of the best hit; among them the best stands
 * first, so that the first of all is the one to open. Either all hits are exact or, where there is none
 * and a word may be misspelled, all are approximate, which apposite_hit_is_approximate() tells: those
 * are offered and never opened unasked. A word is taken for misspelled by one letter from five letters
 * on, by two from eight on.
 *
 * Returns: (transfer full): a list of #AppositeHit, empty where nothing was found
 */
GListModel *
apposite_search_find (AppositeSearch *self, const char *query, guint most, guint *n_found)
{
  g_autofree char *text = NULL, *correction = NULL;
  g_autoptr (AppositeSearchQuery) typed = NULL, meant = NULL;
  g_autoptr (GListModel) hits = NULL;
  guint n;

  g_return_val_if_fail (APPOSITE_IS_SEARCH (self) && query != NULL, NULL);

  if (n_found == NULL)
    n_found = &n;
  text = g_utf8_make_valid (query, -1);
  typed = read_query (self, text);
  hits = find (self, typed, NULL, most, n_found);
  if (*n_found > 0)
    return g_steal_pointer (&hits);

  correction = apposite_search_correct (self->index, self->thesaurus, typed, text);
  if (correction == NULL)
    return g_steal_pointer (&hits);
  meant = read_query (self, correction);
  return find (self, meant, correction, most, n_found);
}

/* Whatever was typed but one term, or all that the topic doesn't have. */
static char *
leave_out (AppositeSearchQuery *query, guint left_out)
{
  g_autoptr (GString) rest = g_string_new (NULL);

  for (guint i = 0; i < query->terms->len; i++)
    {
      const AppositeSearchTerm *term = apposite_search_query_term (query, i);

      if (i == left_out || term->n_patterns == 0)
        continue;
      if (rest->len > 0)
        g_string_append_c (rest, ' ');
      g_string_append (rest, term->text);
    }
  return g_string_free (g_steal_pointer (&rest), FALSE);
}

static guint
count_unknown (AppositeSearchQuery *query)
{
  guint n = 0;

  for (guint i = 0; i < query->terms->len; i++)
    n += apposite_search_query_term (query, i)->n_patterns == 0;
  return n;
}

static gboolean
finds_something (AppositeSearch *self, const char *text)
{
  g_autoptr (AppositeSearchQuery) query = read_query (self, text);
  guint n;
  g_autoptr (GListModel) hits = find (self, query, NULL, 1, &n);

  return g_list_model_get_n_items (hits) > 0;
}

/**
 * apposite_search_suggest:
 * @query: what was typed, and finds nothing
 *
 * Returns: (transfer full) (array zero-terminated=1): up to three searches that find something: what was
 *   typed without the words that the topic doesn't have or, where it has them all, without one of them;
 *   none where nothing would be left
 */
char **
apposite_search_suggest (AppositeSearch *self, const char *query)
{
  g_autoptr (GPtrArray) searches = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (AppositeSearchQuery) typed = NULL;
  g_autofree char *text = NULL;
  guint n_tries;

  g_return_val_if_fail (APPOSITE_IS_SEARCH (self) && query != NULL, NULL);

  text = g_utf8_make_valid (query, -1);
  typed = read_query (self, text);
  n_tries = count_unknown (typed) > 0 ? 1 : typed->terms->len;
  for (guint i = 0; i < n_tries && searches->len < MOST_SUGGESTIONS; i++)
    {
      g_autofree char *rest = leave_out (typed, n_tries == 1 ? G_MAXUINT : n_tries - 1 - i);

      if (finds_something (self, rest))
        g_ptr_array_add (searches, g_steal_pointer (&rest));
    }
  g_ptr_array_add (searches, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&searches), FALSE);
}

/* The number that a term such as “6”, “v6” or “"variant 6"” ends with, or 0. */
static guint
read_number (const char *term)
{
  const char *digits = term + strcspn (term, "0123456789");
  char *end;
  guint64 number = g_ascii_strtoull (digits, &end, 10);

  return (*end == '\0' || *end == '"') && number <= G_MAXUINT ? (guint) number : 0;
}

/* The variant whose number a term is, or NULL: a search for it leads there. */
static AppositeVariant *
find_variant (AppositeSearch *self, const char *term)
{
  AppositeVariant *variant = apposite_topic_find_variant (self->topic, read_number (term));
  g_autoptr (AppositeSearchQuery) query = NULL;
  g_autoptr (GListModel) hits = NULL;
  AppositeHit *first;
  guint n;

  if (variant == NULL)
    return NULL;
  query = read_query (self, term);
  hits = find (self, query, NULL, 1, &n);
  first = n > 0 ? apposite_record_list_peek (hits, 0) : NULL;
  return first != NULL && apposite_hit_get_kind (first) == APPOSITE_HIT_VARIANT
          && apposite_hit_get_variant (first) == variant
      ? variant
      : NULL;
}

/* The procedures that a search for @text leads to, or NULL where they are none, or too many, or the
 * variant rates one of them. */
static char *
list_unrated (AppositeSearch *self, AppositeVariant *variant, const char *text)
{
  g_autoptr (AppositeSearchQuery) query = read_query (self, text);
  guint n;
  g_autoptr (GListModel) hits = find (self, query, NULL, MOST_UNRATED + 1, &n);
  g_autoptr (GString) names = g_string_new (NULL);
  guint i;

  for (i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);

      if (apposite_hit_get_kind (hit) != APPOSITE_HIT_PROCEDURE)
        break;
      if (apposite_variant_find_recommendation (variant, apposite_hit_get_procedure (hit)) != NULL)
        return NULL;
      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", apposite_hit_get_title (hit));
    }
  return i > 0 && i <= MOST_UNRATED ? g_string_free (g_steal_pointer (&names), FALSE) : NULL;
}

/* Of a procedure and a variant that doesn't rate it, where that is what was typed: just that. */
static char *
format_unrated (AppositeSearch *self, AppositeSearchQuery *typed, const char *advice)
{
  for (guint i = 0; i < typed->terms->len && typed->terms->len > 1; i++)
    {
      const char *term = apposite_search_query_term (typed, i)->text;
      AppositeVariant *variant = find_variant (self, term);
      g_autofree char *rest = NULL, *names = NULL;

      if (variant == NULL)
        continue;
      rest = leave_out (typed, i);
      names = list_unrated (self, variant, rest);
      if (names != NULL)
        /* Translators: a variant's number, procedures that it doesn't list, what can be searched for */
        return g_strdup_printf (_ ("Variant %u doesn't rate: %s. %s"),
            apposite_variant_get_number (variant), names, advice);
    }
  return NULL;
}

/**
 * apposite_search_format_nothing:
 * @query: what was typed, and finds nothing
 *
 * Returns: (transfer full): why it finds nothing, and what can be searched for
 */
char *
apposite_search_format_nothing (AppositeSearch *self, const char *query)
{
  /* Translators: the end of what is told when a search finds nothing, or before anything is typed */
  const char *advice =
      _ ("Search for a variant or its number, a procedure, a finding, or words of the "
         "rationale and the reference pages.");
  g_autoptr (AppositeSearchQuery) typed = NULL;
  g_autofree char *text = NULL, *unrated = NULL;

  g_return_val_if_fail (APPOSITE_IS_SEARCH (self) && query != NULL, NULL);

  text = g_utf8_make_valid (query, -1);
  typed = read_query (self, text);
  if (typed->terms->len == 0)
    return g_strdup (advice);
  for (guint i = 0; i < typed->terms->len; i++)
    if (apposite_search_query_term (typed, i)->n_patterns == 0)
      {
        g_autofree char *word =
            g_strdelimit (g_strdup (apposite_search_query_term (typed, i)->text), "\"", ' ');

        /* Translators: a word or phrase that was searched for; then what can be searched for */
        return g_strdup_printf (_ ("The topic doesn't have “%s”. %s"), g_strstrip (word), advice);
      }
  unrated = format_unrated (self, typed, advice);
  if (unrated != NULL)
    return g_steal_pointer (&unrated);
  /* Translators: what follows is what can be searched for */
  return g_strdup_printf (_ ("Nothing has all of these words. %s"), advice);
}
