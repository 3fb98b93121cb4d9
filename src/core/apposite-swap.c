/* apposite-swap.c: variants that one other answer would make fit
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-swap.h"

#include <glib/gi18n-lib.h>

/* Whether answers conflict once @finding is answered so, the others being what they are. */
static gboolean
would_hold (AppositePresentation *presentation,
    AppositeConflict *conflict,
    AppositeFinding *finding,
    AppositeAnswer *answer)
{
  GListModel *conditions = apposite_conflict_get_conditions (conflict);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      AppositeFinding *other = apposite_condition_get_finding (condition);
      AppositeAnswer *given =
          other == finding ? answer : apposite_presentation_get_answer (presentation, other);

      if (given != apposite_condition_get_answer (condition))
        return FALSE;
    }
  return TRUE;
}

static gboolean
would_conflict (
    AppositePresentation *presentation, AppositeFinding *finding, AppositeAnswer *answer)
{
  GListModel *conflicts =
      apposite_topic_get_conflicts (apposite_presentation_get_topic (presentation));

  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    if (would_hold (presentation, apposite_record_list_peek (conflicts, i), finding, answer))
      return TRUE;
  return FALSE;
}

static gboolean
has_answer_without_conflict (AppositePresentation *presentation, AppositeCriterion *criterion)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  GListModel *answers = apposite_finding_get_answers (finding);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    if (apposite_criterion_accepts (criterion, i)
        && !would_conflict (presentation, finding, apposite_record_list_peek (answers, i)))
      return TRUE;
  return FALSE;
}

/**
 * apposite_swap_find:
 * @presentation: a presentation
 * @match: one of its matches
 *
 * Looks for the one answer that keeps a variant from fitting. The answer to a gate, such as a red
 * flag, is none, nor is a positive one: what was found isn't to be weighed against a better fit. Nor
 * is one whose change would bring answers into conflict.
 *
 * Returns: (transfer none) (nullable): the one criterion that is contradicted, where every other one
 *   holds; otherwise %NULL
 */
AppositeCriterion *
apposite_swap_find (AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeCriterion *criterion;
  AppositeFinding *finding;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);
  g_return_val_if_fail (APPOSITE_IS_MATCH (match), NULL);

  if (apposite_match_get_n_contradicted (match) != 1 || apposite_match_get_n_open (match) > 0)
    return NULL;
  criterion = apposite_record_list_peek (apposite_match_get_contradicted (match), 0);
  finding = apposite_criterion_get_finding (criterion);
  if (apposite_finding_is_gate (finding)
      || apposite_answer_is_positive (apposite_presentation_get_answer (presentation, finding)))
    return NULL;
  return has_answer_without_conflict (presentation, criterion) ? criterion : NULL;
}

/**
 * apposite_swap_format:
 * @variant: a variant
 * @criterion: what apposite_swap_find() found for it
 *
 * Returns: (transfer full): which other answer would make the variant fit
 */
char *
apposite_swap_format (AppositeVariant *variant, AppositeCriterion *criterion)
{
  g_autofree char *wanted = apposite_criterion_format (criterion);

  /* Translators: a finding with the answers that a variant needs, then the variant's number */
  return g_strdup_printf (
      _ ("With %s instead, Variant %u would fit"), wanted, apposite_variant_get_number (variant));
}
