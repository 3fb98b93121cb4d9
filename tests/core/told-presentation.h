/* told-presentation.h: what is shown of a presentation, against what is told of it in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing here asserts: a difference is returned, so that a test may also ask whether there is one.
 */

#pragma once

#include <string.h>

#include "apposite-presentation.h"

/* What is left out is empty. Lists are in the topic's order. */
typedef struct
{
  const char *name;
  const char *answers; /* “finding=answer …”, in any order, answer sets among them */
  const char *states; /* a character a variant: M matches, ? possible, x excluded */
  const char *n_open; /* a number a variant */
  const char *contradicted; /* “variant:finding,finding …”; or finding=given, or …=given/wanted */
  const char *unaccounted; /* “variant:finding,finding …” */
  const char *redirects; /* “finding+finding …” */
  const char *conflicts; /* the same */
  const char *to_rule_out;
  const char *nearest;
  const char *next;
  gboolean is_advised;
} ToldPatient;

static inline const char *
told_finding_id (gpointer finding)
{
  return finding != NULL ? apposite_finding_get_id (finding) : "";
}

/* Gives “finding=answer”, or an answer set. Returns: whether it makes sense */
static inline gboolean
told_give (AppositePresentation *presentation, const char *word)
{
  AppositeTopic *topic = apposite_presentation_get_topic (presentation);
  g_auto (GStrv) parts = g_strsplit (word, "=", 2);
  AppositeFinding *finding = apposite_topic_find_finding (topic, parts[0]);
  AppositeAnswerSet *set = apposite_topic_find_answer_set (topic, parts[0]);
  guint index;

  if (set != NULL)
    apposite_presentation_apply_answer_set (presentation, set);
  else if (finding != NULL && apposite_finding_find_answer (finding, parts[1], &index))
    apposite_presentation_set_answer (presentation, finding, index);
  else
    return FALSE;
  return TRUE;
}

/* Gives answers first to last or @backwards. */
static inline gboolean
told_give_all (AppositePresentation *presentation, const char *answers, gboolean backwards)
{
  g_auto (GStrv) words = g_strsplit_set (answers, " ", -1);
  guint n = g_strv_length (words);

  for (guint i = 0; i < n; i++)
    {
      const char *word = words[backwards ? n - 1 - i : i];

      if (*word != '\0' && !told_give (presentation, word))
        return FALSE;
    }
  return TRUE;
}

static inline void
told_add (GString *list, const char *separator, const char *text)
{
  if (list->len > 0)
    g_string_append (list, separator);
  g_string_append (list, text);
}

static inline char *
told_states (AppositePresentation *presentation)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  GString *states = g_string_new (NULL);

  for (guint v = 0; v < g_list_model_get_n_items (matches); v++)
    g_string_append_c (
        states, "M?x"[apposite_match_get_state (apposite_record_list_peek (matches, v))]);
  return g_string_free (states, FALSE);
}

static inline char *
told_n_open (AppositePresentation *presentation)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  GString *numbers = g_string_new (NULL);

  for (guint v = 0; v < g_list_model_get_n_items (matches); v++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, v);
      g_autofree char *number =
          g_strdup_printf ("%u", g_list_model_get_n_items (apposite_match_get_open (match)));

      told_add (numbers, " ", number);
    }
  return g_string_free (numbers, FALSE);
}

static inline char *
told_wanted (AppositeCriterion *criterion)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  GString *wanted = g_string_new (NULL);
  AppositeAnswer *answer;

  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    if (apposite_criterion_accepts (criterion, i))
      told_add (wanted, "|", apposite_answer_get_id (answer));
  return g_string_free (wanted, FALSE);
}

/* “finding”, “finding=given” or “finding=given/wanted”, by as much as @like tells. */
static inline char *
told_contradiction (
    AppositePresentation *presentation, AppositeCriterion *criterion, const char *like)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  AppositeAnswer *given = apposite_presentation_get_answer (presentation, finding);
  const char *given_id = given != NULL ? apposite_answer_get_id (given) : "nothing";
  const char *id = apposite_finding_get_id (finding);
  g_autofree char *wanted = told_wanted (criterion);

  if (strchr (like, '/') != NULL)
    return g_strdup_printf ("%s=%s/%s", id, given_id, wanted);
  if (strchr (like, '=') != NULL)
    return g_strdup_printf ("%s=%s", id, given_id);
  return g_strdup (id);
}

/* What is told of a variant: what follows “number:” in @lists, or nothing. */
static inline char **
told_list_of (const char *lists, guint number)
{
  g_auto (GStrv) words = g_strsplit (lists, " ", -1);
  g_autofree char *prefix = g_strdup_printf ("%u:", number);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (words[i], prefix))
      return g_strsplit (words[i] + strlen (prefix), ",", -1);
  return g_strsplit ("", ",", -1);
}

static inline char *
told_contradicted (AppositePresentation *presentation, const char *like)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  GString *lists = g_string_new (NULL);

  for (guint v = 0; v < g_list_model_get_n_items (matches); v++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, v);
      GListModel *contradicted = apposite_match_get_contradicted (match);
      guint number = apposite_variant_get_number (apposite_match_get_variant (match));
      g_auto (GStrv) alike = told_list_of (like, number);
      g_autoptr (GString) list = g_string_new (NULL);

      for (guint i = 0; i < g_list_model_get_n_items (contradicted); i++)
        {
          g_autofree char *text =
              told_contradiction (presentation, apposite_record_list_peek (contradicted, i),
                  i < g_strv_length (alike) ? alike[i] : "");

          told_add (list, ",", text);
        }
      if (list->len > 0)
        g_string_append_printf (lists, "%s%u:%s", lists->len > 0 ? " " : "", number, list->str);
    }
  return g_string_free (lists, FALSE);
}

static inline char *
told_findings (GListModel *findings, const char *separator)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    told_add (list, separator, told_finding_id (apposite_record_list_peek (findings, i)));
  return g_string_free (list, FALSE);
}

static inline char *
told_unaccounted (AppositePresentation *presentation)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  GString *lists = g_string_new (NULL);

  for (guint v = 0; v < g_list_model_get_n_items (matches); v++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, v);
      g_autofree char *list = told_findings (apposite_match_get_unaccounted (match), ",");

      if (*list != '\0')
        g_string_append_printf (lists, "%s%u:%s", lists->len > 0 ? " " : "",
            apposite_variant_get_number (apposite_match_get_variant (match)), list);
    }
  return g_string_free (lists, FALSE);
}

/* Redirects or conflicts by the findings that they ask for. */
static inline char *
told_conjunctions (GListModel *records, GListModel *(*get_conditions) (gpointer record))
{
  GString *lists = g_string_new (NULL);

  for (guint r = 0; r < g_list_model_get_n_items (records); r++)
    {
      GListModel *conditions = get_conditions (apposite_record_list_peek (records, r));

      for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
        told_add (lists, i > 0 ? "+" : " ",
            told_finding_id (
                apposite_condition_get_finding (apposite_record_list_peek (conditions, i))));
    }
  return g_string_free (lists, FALSE);
}

static inline GListModel *
told_redirect_conditions (gpointer redirect)
{
  return apposite_redirect_get_conditions (redirect);
}

static inline GListModel *
told_conflict_conditions (gpointer conflict)
{
  return apposite_conflict_get_conditions (conflict);
}

static inline char *
told_nearest (AppositePresentation *presentation)
{
  GListModel *nearest = apposite_presentation_get_nearest (presentation);
  GString *numbers = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (nearest); i++)
    {
      g_autofree char *number = g_strdup_printf (
          "%u", apposite_variant_get_number (apposite_record_list_peek (nearest, i)));

      told_add (numbers, " ", number);
    }
  return g_string_free (numbers, FALSE);
}

/* Takes @shown; notes the first difference. */
static inline void
told_compare (char **difference, const char *what, const char *told, char *shown)
{
  g_autofree char *owned = shown;
  g_autofree char *stripped = g_strstrip (g_strdup (told != NULL ? told : ""));

  if (*difference == NULL && !g_str_equal (stripped, owned))
    *difference = g_strdup_printf ("%s: “%s”, but should be “%s”", what, owned, stripped);
}

/* Returns: (nullable): what first differs from what is told, or NULL */
static inline char *
told_compare_shown (AppositePresentation *presentation, const ToldPatient *told)
{
  const char *contradicted = told->contradicted != NULL ? told->contradicted : "";
  gboolean is_covered = strpbrk (told->states, "M?") != NULL;
  char *difference = NULL;

  told_compare (&difference, "states", told->states, told_states (presentation));
  told_compare (&difference, "open", told->n_open, told_n_open (presentation));
  told_compare (
      &difference, "contradicted", contradicted, told_contradicted (presentation, contradicted));
  told_compare (&difference, "unaccounted", told->unaccounted, told_unaccounted (presentation));
  told_compare (&difference, "redirects", told->redirects,
      told_conjunctions (
          apposite_presentation_get_redirects (presentation), told_redirect_conditions));
  told_compare (&difference, "conflicts", told->conflicts,
      told_conjunctions (
          apposite_presentation_get_conflicts (presentation), told_conflict_conditions));
  told_compare (&difference, "to rule out", told->to_rule_out,
      told_findings (apposite_presentation_get_to_rule_out (presentation), " "));
  told_compare (&difference, "nearest", told->nearest, told_nearest (presentation));
  told_compare (&difference, "next", told->next,
      g_strdup (told_finding_id (apposite_presentation_get_next_question (presentation))));
  told_compare (&difference, "covered", is_covered ? "yes" : "no",
      g_strdup (apposite_presentation_is_covered (presentation) ? "yes" : "no"));
  told_compare (&difference, "advice", told->is_advised ? "yes" : "no",
      g_strdup (apposite_presentation_get_gate_advice (presentation) != NULL ? "yes" : "no"));
  return difference;
}

/*
 * Answers as told, in both orders.
 *
 * Returns: (nullable): what first differs from what is told, or NULL
 */
static inline char *
told_check (AppositeTopic *topic, const ToldPatient *told)
{
  for (gboolean backwards = FALSE; backwards <= TRUE; backwards++)
    {
      g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
      g_autofree char *difference = NULL;

      if (!told_give_all (presentation, told->answers, backwards))
        return g_strdup_printf ("%s: what is answered isn't in the topic", told->name);
      difference = told_compare_shown (presentation, told);
      if (difference != NULL)
        return g_strdup_printf (
            "%s%s: %s", told->name, backwards ? " (told backwards)" : "", difference);
    }
  return NULL;
}
