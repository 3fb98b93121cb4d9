/* apposite-topic-synonyms.c: the part of a topic's file that search goes by
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-topic-index.h"

#include <glib/gi18n-lib.h>

#include "apposite-search-words.h"
#include "apposite-synonym.h"

/* Two ways of writing are the same term where the same words are searched for. */
static char *
fold_term (const char *term)
{
  g_auto (GStrv) words = apposite_search_split (term);

  return g_strjoinv (" ", words);
}

static void
check_term (const AppositeJsonPlace *element, const char *term, GHashTable *seen)
{
  g_autofree char *folded = fold_term (term);

  if (*folded == '\0')
    apposite_json_fail (element, APPOSITE_ERROR_VALUE,
        _ ("“%s” holds no word to search for; write letters or digits, or remove it"), term);
  else if (!g_hash_table_add (seen, g_steal_pointer (&folded)))
    apposite_json_fail (element, APPOSITE_ERROR_DUPLICATE,
        _ ("“%s” is among the synonyms already; remove one, or merge the two groups"), term);
}

static void
check_terms (const AppositeJsonPlace *at, const char *member, char **terms, GHashTable *seen)
{
  AppositeJsonPlace array;

  if (!apposite_json_enter (at, member, &array))
    return;
  for (guint i = 0; terms[i] != NULL && !apposite_json_has_failed (at->json); i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (&array, i);

      check_term (&element, terms[i], seen);
    }
}

/* What is found one way may be found by other terms as well, but by none of the group's own. */
static void
check_finds (const AppositeJsonPlace *at, char **terms, char **finds)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; terms[i] != NULL; i++)
    g_hash_table_add (seen, fold_term (terms[i]));
  check_terms (at, "finds", finds, seen);
}

/**
 * apposite_topic_read_synonym:
 * @at: the place of a group of synonyms
 * @position: its position, from 0
 * @known: what has been read so far
 *
 * Returns: (transfer full): the synonym
 */
gpointer
apposite_topic_read_synonym (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "terms", "finds", NULL };
  g_auto (GStrv) terms = NULL, finds = NULL;

  apposite_json_expect_object (at, members);
  terms = apposite_topic_read_strings (at, "terms", 1);
  finds = apposite_topic_read_strings (at, "finds", 0);
  if (!apposite_json_has_failed (at->json))
    {
      check_terms (at, "terms", terms, known->terms);
      check_finds (at, terms, finds);
      if (terms[1] == NULL && finds[0] == NULL)
        apposite_json_fail (at, APPOSITE_ERROR_VALUE,
            _ ("“%s” stands alone; add another term, or what it finds"), terms[0]);
    }
  return g_object_new (APPOSITE_TYPE_SYNONYM, "terms", terms, "finds", finds, NULL);
}
