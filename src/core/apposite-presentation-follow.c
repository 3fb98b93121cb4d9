/* apposite-presentation-follow.c: what follows from the answers
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-presentation-private.h"
#include "apposite-subset.h"

AppositeWiring *
apposite_presentation_wiring_at (AppositePresentation *self, guint finding)
{
  return &g_array_index (self->wirings, AppositeWiring, finding);
}

/* Whether an answer is among a set of them, in which bit N stands for answer N. */
gboolean
apposite_presentation_is_among (AppositeGiven given, guint answers)
{
  return given != APPOSITE_UNANSWERED && (answers & (1u << (given - 1))) != 0;
}

/* How a criterion that accepts such a set of answers stands. */
AppositeHold
apposite_presentation_hold (AppositeGiven given, guint accepted)
{
  if (given == APPOSITE_UNANSWERED)
    return APPOSITE_HOLD_OPEN;
  return apposite_presentation_is_among (given, accepted) ? APPOSITE_HOLD_HOLDS
                                                          : APPOSITE_HOLD_CONTRADICTED;
}

static gboolean
is_standing (AppositeMatch *match)
{
  return apposite_match_get_state (match) != APPOSITE_MATCH_EXCLUDED;
}

static gboolean
all_hold (AppositePresentation *self, GArray *clauses)
{
  for (guint i = 0; i < clauses->len; i++)
    {
      const AppositeClause *clause = &g_array_index (clauses, AppositeClause, i);

      if (self->answers[clause->finding] != APPOSITE_GIVEN (clause->answer))
        return FALSE;
    }
  return TRUE;
}

static gboolean
none_is_contradicted (AppositePresentation *self, GArray *clauses)
{
  for (guint i = 0; i < clauses->len; i++)
    {
      const AppositeClause *clause = &g_array_index (clauses, AppositeClause, i);
      AppositeGiven given = self->answers[clause->finding];

      if (given != APPOSITE_UNANSWERED && given != APPOSITE_GIVEN (clause->answer))
        return FALSE;
    }
  return TRUE;
}

/* An unanswered finding is to be ruled out as long as some redirect may yet come to hold by it. */
static gboolean
must_be_ruled_out (AppositePresentation *self, guint finding)
{
  GArray *redirects = apposite_presentation_wiring_at (self, finding)->redirects;

  if (self->answers[finding] != APPOSITE_UNANSWERED)
    return FALSE;
  for (guint i = 0; i < redirects->len; i++)
    if (none_is_contradicted (
            self, g_ptr_array_index (self->redirect_clauses, g_array_index (redirects, guint, i))))
      return TRUE;
  return FALSE;
}

/* Brings up to date whether a redirect holds, and what is to be ruled out because of it. */
void
apposite_presentation_show_redirect (AppositePresentation *self, guint redirect)
{
  GArray *clauses = g_ptr_array_index (self->redirect_clauses, redirect);

  apposite_subset_set (self->redirects, redirect, all_hold (self, clauses));
  for (guint i = 0; i < clauses->len; i++)
    {
      guint finding = g_array_index (clauses, AppositeClause, i).finding;

      apposite_subset_set (self->to_rule_out, finding, must_be_ruled_out (self, finding));
    }
}

static void
show_redirects_and_conflicts (AppositePresentation *self, guint finding)
{
  AppositeWiring *wiring = apposite_presentation_wiring_at (self, finding);

  for (guint i = 0; i < wiring->redirects->len; i++)
    apposite_presentation_show_redirect (self, g_array_index (wiring->redirects, guint, i));
  for (guint i = 0; i < wiring->conflicts->len; i++)
    {
      guint conflict = g_array_index (wiring->conflicts, guint, i);

      apposite_subset_set (self->conflicts, conflict,
          all_hold (self, g_ptr_array_index (self->conflict_clauses, conflict)));
    }
}

static void
show_reasons (AppositePresentation *self, guint finding)
{
  AppositeWiring *wiring = apposite_presentation_wiring_at (self, finding);
  AppositeGiven given = self->answers[finding];
  gboolean positive = apposite_presentation_is_among (given, wiring->positive);

  for (guint i = 0; i < wiring->wires->len; i++)
    {
      const AppositeWire *wire = &g_array_index (wiring->wires, AppositeWire, i);

      apposite_match_show (self->match[wire->variant], wire->criterion,
          apposite_presentation_hold (given, wire->accepted));
    }
  for (guint i = 0; i < wiring->unconcerned->len; i++)
    apposite_match_show_unaccounted (
        self->match[g_array_index (wiring->unconcerned, guint, i)], finding, positive);
}

/* Brings up to date whatever follows from the answer to one finding alone, once every count is. */
void
apposite_presentation_show_finding (AppositePresentation *self, guint finding)
{
  show_reasons (self, finding);
  show_redirects_and_conflicts (self, finding);
}

/*
 * Whether a criterion keeps its variant, once excluded, from being worth naming: what sets the variant
 * apart doesn't hold, or a gate is what excludes it, for its ratings hold only where none does.
 */
gboolean
apposite_presentation_is_bar (const AppositeWire *wire, AppositeHold hold)
{
  return (wire->defining && hold != APPOSITE_HOLD_HOLDS)
      || (wire->gate && hold == APPOSITE_HOLD_CONTRADICTED);
}

/* Nothing is answered: what bars a variant now is that its defining criterion is open. */
void
apposite_presentation_count_bars (AppositePresentation *self)
{
  self->n_bars = g_new0 (guint, self->n_variants);
  for (guint f = 0; f < self->wirings->len; f++)
    {
      GArray *wires = apposite_presentation_wiring_at (self, f)->wires;

      for (guint i = 0; i < wires->len; i++)
        {
          const AppositeWire *wire = &g_array_index (wires, AppositeWire, i);

          self->n_bars[wire->variant] += apposite_presentation_is_bar (wire, APPOSITE_HOLD_OPEN);
        }
    }
}

/* Brings the nearest variants up to date, once every state is. */
void
apposite_presentation_show_nearest (AppositePresentation *self)
{
  guint fewest = G_MAXUINT;

  /* Only when nothing stands any more; and nothing to take back where nothing was shown. */
  if (self->n_standing > 0 && apposite_subset_get_size (self->nearest) == 0)
    return;
  for (guint i = 0; i < self->n_variants && self->n_standing == 0; i++)
    if (apposite_match_get_n_contradicted (self->match[i]) < fewest && self->n_bars[i] == 0)
      fewest = apposite_match_get_n_contradicted (self->match[i]);
  for (guint i = 0; i < self->n_variants; i++)
    apposite_subset_set (self->nearest, i,
        self->n_standing == 0 && apposite_match_get_n_contradicted (self->match[i]) == fewest
            && self->n_bars[i] == 0);
}

/* How many standing variants are left if the least helpful answer to @wiring's finding is given. */
static guint
left_by_worst_answer (AppositePresentation *self, AppositeWiring *wiring)
{
  guint n_answers = g_list_model_get_n_items (apposite_finding_get_answers (wiring->finding));
  guint worst = 0;

  for (guint a = 0; a < n_answers; a++)
    {
      guint left = self->n_standing;

      for (guint i = 0; i < wiring->wires->len; i++)
        {
          const AppositeWire *wire = &g_array_index (wiring->wires, AppositeWire, i);

          left -= is_standing (self->match[wire->variant]) && (wire->accepted & (1u << a)) == 0;
        }
      worst = MAX (worst, left);
    }
  return worst;
}

static gboolean
could_change_a_state (AppositePresentation *self, guint finding)
{
  GArray *wires = apposite_presentation_wiring_at (self, finding)->wires;

  if (self->answers[finding] != APPOSITE_UNANSWERED)
    return FALSE;
  for (guint i = 0; i < wires->len; i++)
    if (is_standing (self->match[g_array_index (wires, AppositeWire, i).variant]))
      return TRUE;
  return FALSE;
}

/*
 * By stage, then in the topic's order; but in the last stage the finding whose worst answer leaves the
 * fewest variants comes first.
 */
AppositeFinding *
apposite_presentation_find_next_question (AppositePresentation *self)
{
  guint last_stage = g_strv_length ((char **) apposite_topic_get_stages (self->topic)) - 1;
  AppositeFinding *next = NULL;
  guint next_stage = G_MAXUINT;
  guint fewest = G_MAXUINT;

  for (guint i = 0; i < self->wirings->len; i++)
    {
      AppositeWiring *wiring = apposite_presentation_wiring_at (self, i);
      guint stage = apposite_finding_get_stage (wiring->finding);
      guint left = G_MAXUINT - 1;

      if (stage > next_stage || (stage == next_stage && stage < last_stage)
          || !could_change_a_state (self, i))
        continue;
      if (stage == last_stage)
        left = left_by_worst_answer (self, wiring);
      if (stage == next_stage && left >= fewest)
        continue;
      next = wiring->finding;
      next_stage = stage;
      fewest = left;
    }
  return next;
}

static gboolean
is_out_of_scope (AppositePresentation *self)
{
  GListModel *redirects = G_LIST_MODEL (self->redirects);

  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    if (apposite_redirect_get_kind (apposite_record_list_peek (redirects, i))
        == APPOSITE_REDIRECT_SCOPE)
      return TRUE;
  return FALSE;
}

/**
 * apposite_presentation_get_gate_advice:
 *
 * Returns: (transfer none) (nullable): what the document says of a positive gate, such as a red flag,
 *   where no variant covers the presentation; %NULL where one does, none is positive, or the patient
 *   is one of whom the document doesn't speak
 */
const char *
apposite_presentation_get_gate_advice (AppositePresentation *self)
{
  GListModel *gates;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  if (self->n_standing > 0 || is_out_of_scope (self))
    return NULL;
  gates = apposite_topic_get_advised_gates (self->topic);
  for (guint i = 0; i < g_list_model_get_n_items (gates); i++)
    {
      AppositeAnswer *answer =
          apposite_presentation_get_answer (self, apposite_record_list_peek (gates, i));

      if (answer != NULL && apposite_answer_is_positive (answer))
        return apposite_topic_get_gate_advice (self->topic);
    }
  return NULL;
}
