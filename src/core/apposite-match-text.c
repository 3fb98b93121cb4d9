/* apposite-match-text.c: a presentation and its matches in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-match-text.h"

#include <glib/gi18n-lib.h>

#include "apposite-labels.h"

static void
add_listed (GString *list, const char *text)
{
  if (list->len > 0)
    /* Translators: between the elements of a list; they may hold commas */
    g_string_append (list, _ ("; "));
  g_string_append (list, text);
}

/**
 * apposite_match_text_for_answer:
 * @finding: a finding
 * @answer: one of its answers
 *
 * Returns: (transfer full): both, such as “Infection: Suspected or known”
 */
char *
apposite_match_text_for_answer (AppositeFinding *finding, AppositeAnswer *answer)
{
  /* Translators: a finding and its answer, such as “Trauma: No” */
  return g_strdup_printf (
      _ ("%s: %s"), apposite_finding_get_label (finding), apposite_answer_get_label (answer));
}

static char *
format_conditions (GListModel *conditions)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      g_autofree char *answer = apposite_match_text_for_answer (
          apposite_condition_get_finding (condition), apposite_condition_get_answer (condition));

      add_listed (list, answer);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * apposite_match_text_for_answers:
 * @presentation: a presentation
 *
 * Returns: (transfer full): the answers given, in the checklist's order; empty where there are none
 */
char *
apposite_match_text_for_answers (AppositePresentation *presentation)
{
  GListModel *findings =
      apposite_topic_get_findings (apposite_presentation_get_topic (presentation));
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      AppositeAnswer *answer = apposite_presentation_get_answer (presentation, finding);
      g_autofree char *text =
          answer != NULL ? apposite_match_text_for_answer (finding, answer) : NULL;

      if (text != NULL)
        add_listed (list, text);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * apposite_match_text_for_contradiction:
 * @presentation: a presentation
 * @criterion: a criterion that it contradicts
 *
 * Returns: (transfer full): the answer given and the answers wanted, such as “Trauma: Yes; needs No”
 */
char *
apposite_match_text_for_contradiction (
    AppositePresentation *presentation, AppositeCriterion *criterion)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  AppositeAnswer *given = apposite_presentation_get_answer (presentation, finding);
  g_autofree char *answer = NULL;
  g_autofree char *wanted = NULL;

  g_return_val_if_fail (given != NULL, NULL);

  answer = apposite_match_text_for_answer (finding, given);
  wanted = apposite_criterion_format_accepted (criterion);
  if (apposite_criterion_get_basis (criterion) != APPOSITE_BASIS_TITLE)
    /* Translators: a finding with its answer, the answers that a variant needs, where that is read */
    return g_strdup_printf (_ ("%s; needs %s (%s)"), answer, wanted,
        apposite_label_for_basis (apposite_criterion_get_basis (criterion)));
  /* Translators: a finding with its answer, then the answers that a variant needs */
  return g_strdup_printf (_ ("%s; needs %s"), answer, wanted);
}

/**
 * apposite_match_text_for_criteria:
 * @criteria: a list of #AppositeCriterion objects
 *
 * Returns: (transfer full): the labels of their findings, as a list
 */
char *
apposite_match_text_for_criteria (GListModel *criteria)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    add_listed (list,
        apposite_finding_get_label (
            apposite_criterion_get_finding (apposite_record_list_peek (criteria, i))));
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * apposite_match_text_for_findings:
 * @findings: a list of #AppositeFinding objects
 *
 * Returns: (transfer full): their labels, as a list
 */
char *
apposite_match_text_for_findings (GListModel *findings)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    add_listed (list, apposite_finding_get_label (apposite_record_list_peek (findings, i)));
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * apposite_match_text_for_open_gates:
 * @presentation: a presentation
 *
 * Returns: (transfer full): the labels of the gates that are unanswered, as a list; empty where there
 *   are none
 */
char *
apposite_match_text_for_open_gates (AppositePresentation *presentation)
{
  GListModel *findings =
      apposite_topic_get_findings (apposite_presentation_get_topic (presentation));
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      if (apposite_finding_is_gate (finding)
          && apposite_presentation_get_answer (presentation, finding) == NULL)
        add_listed (list, apposite_finding_get_label (finding));
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * apposite_match_text_for_redirect:
 * @redirect: a redirect that holds
 *
 * Returns: (transfer full): where the reader is sent to, by which answers, and why
 */
char *
apposite_match_text_for_redirect (AppositeRedirect *redirect)
{
  g_autofree char *answers = format_conditions (apposite_redirect_get_conditions (redirect));
  const char *topic = apposite_redirect_get_topic (redirect);
  const char *reason = apposite_redirect_get_reason (redirect);

  if (apposite_redirect_get_kind (redirect) == APPOSITE_REDIRECT_TOPIC)
    /* Translators: another topic of the criteria, the answers that lead there, why */
    return g_strdup_printf (_ ("See the topic “%s” first (%s). %s"), topic, answers, reason);
  /* Translators: what the reader is sent to, the answers that lead there, why */
  return g_strdup_printf (_ ("%s (%s). %s"), topic, answers, reason);
}

/**
 * apposite_match_text_for_conflict:
 * @conflict: a conflict that holds
 *
 * Returns: (transfer full): which answers can't be true together, and why
 */
char *
apposite_match_text_for_conflict (AppositeConflict *conflict)
{
  GListModel *conditions = apposite_conflict_get_conditions (conflict);
  g_autoptr (GString) answers = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      g_autofree char *answer = apposite_match_text_for_answer (
          apposite_condition_get_finding (condition), apposite_condition_get_answer (condition));

      if (i > 0)
        /* Translators: between answers that contradict one another */
        g_string_append (answers, _ (" and "));
      /* Translators: an answer within a sentence */
      g_string_append_printf (answers, _ ("“%s”"), answer);
    }
  /* Translators: answers that contradict one another, why */
  return g_strdup_printf (
      _ ("%s can't be true together. %s"), answers->str, apposite_conflict_get_reason (conflict));
}

/**
 * apposite_match_text_for_given:
 * @presentation: a presentation
 * @findings: a list of #AppositeFinding objects that are answered
 *
 * Returns: (transfer full): the findings with their answers, as a list
 */
char *
apposite_match_text_for_given (AppositePresentation *presentation, GListModel *findings)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      g_autofree char *answer = apposite_match_text_for_answer (
          finding, apposite_presentation_get_answer (presentation, finding));

      add_listed (list, answer);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}
