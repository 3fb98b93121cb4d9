/* random-steps.h: a presentation changed at random in every way there is
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "matching-compare.h"

#define N_SNAPSHOTS 4

/* A presentation, the answers that it should have, and some that it had. */
typedef struct
{
  const Reference *ref;
  AppositePresentation *presentation;
  gint8 given[MAX_FINDINGS];
  GBytes *snapshot[N_SNAPSHOTS];
  gint8 then[N_SNAPSHOTS][MAX_FINDINGS];
  guint n_steps[6]; /* of each kind */
} RandomWalk;

static inline void
random_walk_init (RandomWalk *self, const Reference *ref, AppositePresentation *presentation)
{
  *self = (RandomWalk){ .ref = ref, .presentation = presentation };
  memset (self->given, NOT_GIVEN, sizeof self->given);
}

static inline void
random_walk_clear (RandomWalk *self)
{
  for (guint i = 0; i < N_SNAPSHOTS; i++)
    g_clear_pointer (&self->snapshot[i], g_bytes_unref);
}

static inline gboolean
random_walk_set (RandomWalk *self)
{
  guint f = g_test_rand_int_range (0, (gint) self->ref->n_findings);
  guint answer = g_test_rand_int_range (0, (gint) self->ref->n_answers[f]);

  self->n_steps[0]++;
  self->given[f] = (gint8) answer;
  return apposite_presentation_set_answer (self->presentation, self->ref->finding[f], answer);
}

static inline gboolean
random_walk_unset (RandomWalk *self)
{
  guint f = g_test_rand_int_range (0, (gint) self->ref->n_findings);

  self->n_steps[1]++;
  self->given[f] = NOT_GIVEN;
  return apposite_presentation_unset (self->presentation, self->ref->finding[f]);
}

static inline gboolean
random_walk_clear_answers (RandomWalk *self)
{
  self->n_steps[2]++;
  memset (self->given, NOT_GIVEN, sizeof self->given);
  return apposite_presentation_clear (self->presentation);
}

static inline gboolean
random_walk_apply_answer_set (RandomWalk *self)
{
  GListModel *sets = apposite_topic_get_answer_sets (self->ref->topic);
  AppositeAnswerSet *set = apposite_record_list_peek (
      sets, g_test_rand_int_range (0, (gint) g_list_model_get_n_items (sets)));
  GListModel *conditions = apposite_answer_set_get_conditions (set);

  self->n_steps[3]++;
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      gint8 *given =
          &self->given[apposite_finding_get_index (apposite_condition_get_finding (condition))];

      if (*given == NOT_GIVEN)
        *given = (gint8) apposite_condition_get_answer_index (condition);
    }
  return apposite_presentation_apply_answer_set (self->presentation, set);
}

static inline gboolean
random_walk_take_snapshot (RandomWalk *self)
{
  guint i = g_test_rand_int_range (0, N_SNAPSHOTS);

  self->n_steps[4]++;
  g_clear_pointer (&self->snapshot[i], g_bytes_unref);
  self->snapshot[i] = apposite_presentation_snapshot (self->presentation);
  memcpy (self->then[i], self->given, sizeof self->given);
  return FALSE;
}

static inline gboolean
random_walk_restore (RandomWalk *self)
{
  guint i = g_test_rand_int_range (0, N_SNAPSHOTS);

  if (self->snapshot[i] == NULL)
    return random_walk_take_snapshot (self);
  self->n_steps[5]++;
  memcpy (self->given, self->then[i], sizeof self->given);
  return apposite_presentation_restore (self->presentation, self->snapshot[i]);
}

/* Mostly answers, so that presentations fill; seldom a fresh start. */
static inline gboolean
random_walk_change (RandomWalk *self)
{
  guint kind = g_test_rand_int_range (0, 100);

  if (kind < 60)
    return random_walk_set (self);
  if (kind < 80)
    return random_walk_unset (self);
  if (kind < 82)
    return random_walk_clear_answers (self);
  if (kind < 86)
    return random_walk_apply_answer_set (self);
  if (kind < 92)
    return random_walk_take_snapshot (self);
  return random_walk_restore (self);
}

/* One step; whether it changed anything is told truly. */
static inline void
random_walk_step (RandomWalk *self)
{
  gint8 before[MAX_FINDINGS];
  gboolean changed;

  memcpy (before, self->given, sizeof before);
  changed = random_walk_change (self);
  g_assert_cmpint (changed, ==, memcmp (before, self->given, sizeof before) != 0);
}
