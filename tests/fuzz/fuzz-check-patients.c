/* fuzz-check-patients.c: what must hold of every patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "../core/matching-compare.h"
#include "apposite-checklist-text.h"
#include "apposite-export.h"
#include "apposite-fit.h"
#include "apposite-notice.h"
#include "apposite-status.h"
#include "apposite-swap.h"
#include "fuzz-check.h"
#include "fuzz.h"

#define N_PATIENTS 2

/* Answers each finding, or not. */
static void
answer (AppositePresentation *presentation, GRand *dice, gint8 *given)
{
  GListModel *findings =
      apposite_topic_get_findings (apposite_presentation_get_topic (presentation));
  double share = g_rand_double (dice);

  for (guint i = 0; i < MIN (g_list_model_get_n_items (findings), MAX_FINDINGS); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      GListModel *answers = apposite_finding_get_answers (finding);

      if (g_rand_double (dice) > share)
        continue;
      given[i] = (gint8) g_rand_int_range (dice, 0, (gint32) g_list_model_get_n_items (answers));
      apposite_presentation_set_answer (presentation, finding, (guint) given[i]);
    }
}

/* Nothing is called fitting while answers are in conflict, or while it isn't what the rules say. */
static void
check_match (AppositePresentation *presentation, AppositeMatch *match)
{
  guint n_conflicts = g_list_model_get_n_items (apposite_presentation_get_conflicts (presentation));
  AppositeMatchState state = apposite_match_get_state (match);
  AppositeFit fit = apposite_fit_get (presentation, match);
  g_auto (GStrv) reasons = apposite_fit_list_reasons (presentation, match);
  g_auto (GStrv) unconsidered = apposite_fit_list_unconsidered (presentation, match);
  AppositeCriterion *other = apposite_swap_find (presentation, match);

  g_assert_false (fit == APPOSITE_FIT_FITS && n_conflicts > 0);
  g_assert_false (fit == APPOSITE_FIT_FITS && state != APPOSITE_MATCH_MATCHES);
  g_assert_false (state == APPOSITE_MATCH_EXCLUDED && fit != APPOSITE_FIT_EXCLUDED);
  if (fit == APPOSITE_FIT_POSSIBLE || fit == APPOSITE_FIT_EXCLUDED)
    g_assert_nonnull (reasons[0]);
  for (guint i = 0; unconsidered[i] != NULL; i++)
    fuzz_assert_text (unconsidered[i]);
  fuzz_take_text (apposite_fit_format (presentation, match));
  fuzz_take_text (apposite_fit_format_caveats (presentation, match));
  if (other != NULL)
    fuzz_take_text (apposite_swap_format (apposite_match_get_variant (match), other));
}

static void
check_status (AppositePresentation *presentation, AppositeVariant *shown)
{
  g_autoptr (GListModel) notices = apposite_status_list (presentation, shown);

  for (guint i = 0; i < g_list_model_get_n_items (notices); i++)
    {
      AppositeNotice *notice = apposite_record_list_peek (notices, i);

      fuzz_assert_text (apposite_notice_get_title (notice));
      g_assert_true (apposite_notice_equal (notice, notice));
    }
  fuzz_take_text (apposite_status_format (presentation, shown));
}

/* The reference has room for so much. */
static gboolean
is_small (AppositeTopic *topic)
{
  return g_list_model_get_n_items (apposite_topic_get_variants (topic)) <= MAX_VARIANTS
      && g_list_model_get_n_items (apposite_topic_get_findings (topic)) <= MAX_FINDINGS;
}

/* All that is shown of a patient, against the definitions where there is a reference. */
static void
check_patient (AppositePresentation *presentation, const Reference *ref, const gint8 *given)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);

  if (ref != NULL)
    assert_presentation (ref, given, presentation);
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    check_match (presentation, apposite_record_list_peek (matches, i));
  check_status (presentation, NULL);
  check_status (presentation, apposite_match_get_variant (apposite_record_list_peek (matches, 0)));
}

/* An answer set answers what is unanswered and leaves the rest. */
static void
apply_answer_sets (AppositePresentation *presentation)
{
  GListModel *sets =
      apposite_topic_get_answer_sets (apposite_presentation_get_topic (presentation));

  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    {
      guint n = apposite_presentation_get_n_answered (presentation);

      apposite_presentation_apply_answer_set (presentation, apposite_record_list_peek (sets, i));
      g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), >=, n);
      g_assert_false (apposite_presentation_apply_answer_set (
          presentation, apposite_record_list_peek (sets, i)));
    }
}

static void
check_questions (AppositeTopic *topic)
{
  GListModel *groups = apposite_topic_get_groups (topic);
  AppositePresentation *presentation = apposite_presentation_new (topic);
  AppositeFinding *next;

  /* What is asked next is unanswered, so that asking ends. */
  while ((next = apposite_presentation_get_next_question (presentation)) != NULL)
    {
      g_assert_null (apposite_presentation_get_answer (presentation, next));
      apposite_presentation_set_answer (presentation, next, 0);
    }
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    fuzz_assert_text (apposite_finding_group_get_title (apposite_record_list_peek (groups, i)));
  g_object_unref (presentation);
}

static void
check_some_patient (AppositeTopic *topic, const Reference *ref, GRand *dice)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autoptr (GBytes) snapshot = NULL;
  g_autoptr (JsonNode) exported = NULL;
  gint8 given[MAX_FINDINGS];

  memset (given, NOT_GIVEN, sizeof given);
  answer (presentation, dice, given);
  check_patient (presentation, ref, given);
  exported = apposite_export_matches (presentation);
  fuzz_take_text (apposite_export_to_text (exported));
  snapshot = apposite_presentation_snapshot (presentation);
  apply_answer_sets (presentation);
  apposite_presentation_restore (presentation, snapshot);
  check_patient (presentation, ref, given);
}

/**
 * fuzz_check_patients:
 * @topic: a topic
 * @dice: random numbers
 *
 * Holds some patients against its variants.
 */
void
fuzz_check_patients (AppositeTopic *topic, GRand *dice)
{
  g_autofree Reference *ref = is_small (topic) ? g_new (Reference, 1) : NULL;

  check_questions (topic);
  if (ref != NULL)
    reference_init (ref, topic);
  for (guint i = 0; i < N_PATIENTS; i++)
    check_some_patient (topic, ref, dice);
  if (ref != NULL)
    reference_clear (ref);
}
