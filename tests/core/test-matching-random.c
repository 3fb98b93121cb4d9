/* test-matching-random.c: a presentation that was changed, against a fresh one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bundled-topic.h"
#include "random-steps.h"

#define N_STEPS 100000

static AppositeTopic *topic;
static Reference ref;
static guint n_steps;

/* A new presentation with the same answers, given in the order of the checklist from anywhere on. */
static AppositePresentation *
new_from_scratch (const gint8 *given)
{
  AppositePresentation *fresh = apposite_presentation_new (topic);
  guint start = g_test_rand_int_range (0, (gint) ref.n_findings);

  for (guint i = 0; i < ref.n_findings; i++)
    {
      guint f = (start + i) % ref.n_findings;

      if (given[f] != NOT_GIVEN)
        give (&ref, fresh, f, given[f]);
    }
  return fresh;
}

static void
assert_same_list (const Mirror *a, const Mirror *b)
{
  g_assert_cmpmem (a->item, a->n * sizeof *a->item, b->item, b->n * sizeof *b->item);
}

static void
assert_same_match (const MatchView *a, const MatchView *b)
{
  g_assert_true (apposite_match_get_variant (a->match) == apposite_match_get_variant (b->match));
  g_assert_cmpint (apposite_match_get_state (a->match), ==, apposite_match_get_state (b->match));
  g_assert_cmpuint (apposite_match_get_n_open (a->match), ==, apposite_match_get_n_open (b->match));
  g_assert_cmpuint (apposite_match_get_n_contradicted (a->match), ==,
      apposite_match_get_n_contradicted (b->match));
  assert_same_list (&a->open, &b->open);
  assert_same_list (&a->contradicted, &b->contradicted);
  assert_same_list (&a->unaccounted, &b->unaccounted);
}

static void
assert_same (AppositePresentation *a, AppositePresentation *b)
{
  View view_a, view_b;

  view_init (&view_a, a);
  view_init (&view_b, b);
  for (guint v = 0; v < ref.n_variants; v++)
    assert_same_match (&view_a.match[v], &view_b.match[v]);
  assert_same_list (&view_a.redirects, &view_b.redirects);
  assert_same_list (&view_a.conflicts, &view_b.conflicts);
  assert_same_list (&view_a.to_rule_out, &view_b.to_rule_out);
  assert_same_list (&view_a.nearest, &view_b.nearest);
  for (guint f = 0; f < ref.n_findings; f++)
    g_assert_true (apposite_presentation_get_answer (a, ref.finding[f])
        == apposite_presentation_get_answer (b, ref.finding[f]));
  g_assert_cmpuint (
      apposite_presentation_get_n_answered (a), ==, apposite_presentation_get_n_answered (b));
  g_assert_cmpint (apposite_presentation_is_covered (a), ==, apposite_presentation_is_covered (b));
  g_assert_true (
      apposite_presentation_get_next_question (a) == apposite_presentation_get_next_question (b));
  g_assert_true (
      apposite_presentation_get_gate_advice (a) == apposite_presentation_get_gate_advice (b));
}

static void
test_random (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  RandomWalk walk;

  random_walk_init (&walk, &ref, presentation);
  for (guint step = 0; step < n_steps; step++)
    {
      g_autoptr (AppositePresentation) fresh = NULL;

      random_walk_step (&walk);
      fresh = new_from_scratch (walk.given);
      assert_same (presentation, fresh);
    }
  g_test_message ("%u steps: %u answers, %u taken back, %u fresh starts, %u answer sets, "
                  "%u snapshots, %u restored",
      n_steps, walk.n_steps[0], walk.n_steps[1], walk.n_steps[2], walk.n_steps[3], walk.n_steps[4],
      walk.n_steps[5]);
  random_walk_clear (&walk);
}

/* The same against the definitions, which know of no steps. */
static void
test_random_by_definition (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  RandomWalk walk;

  random_walk_init (&walk, &ref, presentation);
  for (guint step = 0; step < n_steps; step++)
    {
      random_walk_step (&walk);
      assert_presentation (&ref, walk.given, presentation);
    }
  random_walk_clear (&walk);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  n_steps = N_STEPS / matching_share ();
  topic = load_bundled_topic ();
  reference_init (&ref, topic);

  g_test_add_func ("/matching/random", test_random);
  g_test_add_func ("/matching/random/definition", test_random_by_definition);

  status = g_test_run ();
  reference_clear (&ref);
  g_object_unref (topic);
  return status;
}
