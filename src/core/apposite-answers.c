/* apposite-answers.c: answers as a person types them
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-answers.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-error.h"
#include "apposite-suggest.h"

static char **
list_ids (GListModel *records, GListModel *more)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autofree char *id = NULL;

      g_object_get (apposite_record_list_peek (records, i), "id", &id, NULL);
      g_strv_builder_add (ids, id);
    }
  for (guint i = 0; more != NULL && i < g_list_model_get_n_items (more); i++)
    g_strv_builder_add (ids, apposite_answer_set_get_id (apposite_record_list_peek (more, i)));
  return g_strv_builder_end (ids);
}

static gboolean
fail_unknown_finding (AppositeTopic *topic, const char *name, GError **error)
{
  g_auto (GStrv) ids =
      list_ids (apposite_topic_get_findings (topic), apposite_topic_get_answer_sets (topic));
  g_autofree char *hint = apposite_suggest_phrase (name, (const char *const *) ids);

  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE, _ ("there is no finding “%s”; %s"),
      name, hint);
  return FALSE;
}

static gboolean
set_answer (AppositePresentation *presentation,
    AppositeFinding *finding,
    const char *answer,
    GError **error)
{
  g_auto (GStrv) ids = NULL;
  g_autofree char *hint = NULL;
  guint index;

  if (apposite_finding_find_answer (finding, answer, &index))
    {
      apposite_presentation_set_answer (presentation, finding, index);
      return TRUE;
    }
  ids = list_ids (apposite_finding_get_answers (finding), NULL);
  hint = apposite_suggest_phrase (answer, (const char *const *) ids);
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE, _ ("“%s” is no answer to “%s”; %s"),
      answer, apposite_finding_get_id (finding), hint);
  return FALSE;
}

static gboolean
check_choice (AppositeAnswerSet *set, const char *choice, GError **error)
{
  if (g_str_equal (apposite_answer_set_get_choice (set), choice))
    return TRUE;
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
      _ ("“%s” is no answer to “%s”; valid is: %s"), choice, apposite_answer_set_get_id (set),
      apposite_answer_set_get_choice (set));
  return FALSE;
}

static gboolean
parse_word (AppositePresentation *presentation,
    const char *word,
    GHashTable *seen,
    GPtrArray *sets,
    GError **error)
{
  AppositeTopic *topic = apposite_presentation_get_topic (presentation);
  const char *sign = strchr (word, '=');
  g_autofree char *name = sign != NULL ? g_strndup (word, sign - word) : NULL;
  AppositeFinding *finding;
  AppositeAnswerSet *set;

  if (sign == NULL)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("“%s” is no answer; write FINDING=ANSWER"), word);
      return FALSE;
    }
  finding = apposite_topic_find_finding (topic, name);
  set = apposite_topic_find_answer_set (topic, name);
  if (finding == NULL && set == NULL)
    return fail_unknown_finding (topic, name, error);
  if (!g_hash_table_add (seen, finding != NULL ? (gpointer) finding : (gpointer) set))
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_DUPLICATE,
          _ ("“%s” is answered twice; give one answer"), name);
      return FALSE;
    }
  if (finding != NULL)
    return set_answer (presentation, finding, sign + 1, error);
  g_ptr_array_add (sets, set);
  return check_choice (set, sign + 1, error);
}

/**
 * apposite_answers_parse:
 * @presentation: where to give the answers
 * @words: (array zero-terminated=1): `FINDING=ANSWER` each, in any order; answer sets among them
 * @error: what is wrong, in the #AppositeError domain; it names the nearest valid words
 *
 * Gives the answers that the words name. Answer sets come last, whatever their place, for they answer
 * only what is unanswered. Where a word makes no sense, the answers stay as they were.
 *
 * Returns: whether all words could be understood
 */
gboolean
apposite_answers_parse (
    AppositePresentation *presentation, const char *const *words, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) sets = g_ptr_array_new ();
  g_autoptr (GBytes) before = NULL;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  before = apposite_presentation_snapshot (presentation);
  for (guint i = 0; words[i] != NULL; i++)
    if (!parse_word (presentation, words[i], seen, sets, error))
      {
        apposite_presentation_restore (presentation, before);
        return FALSE;
      }
  for (guint i = 0; i < sets->len; i++)
    apposite_presentation_apply_answer_set (presentation, g_ptr_array_index (sets, i));
  return TRUE;
}
