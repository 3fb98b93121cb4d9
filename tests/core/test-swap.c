/* test-swap.c: variants that one other answer would make fit
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-topic.h"
#include "apposite-fit.h"
#include "apposite-swap.h"

#define RESTING \
  "age=adult trauma=no red-flags=none cervicogenic-headache=no neurologic-deficit=no " \
  "prior-surgery=no"

static char *
format_swap (Fixture *self, guint number)
{
  AppositeVariant *variant = variant_at (self, number);
  AppositeMatch *match = apposite_fit_find_match (self->presentation, variant);
  AppositeCriterion *criterion = apposite_swap_find (self->presentation, match);

  return criterion != NULL ? apposite_swap_format (variant, criterion) : NULL;
}

static void
assert_swap (Fixture *self, guint number, const char *text)
{
  g_autofree char *got = format_swap (self, number);

  g_assert_cmpstr (got, ==, text);
}

static void
test_acute_and_chronic (Fixture *self, gconstpointer data)
{
  answer (self, RESTING " duration=acute radiculopathy=yes");
  assert_swap (self, 8, "With Duration: Chronic instead, Variant 8 would fit");
  assert_swap (self, 2, NULL);

  answer (self, "duration=chronic");
  assert_swap (
      self, 2, "With Duration: Acute (under 6 weeks) or Increasing instead, Variant 2 would fit");
  assert_swap (self, 8, NULL);
}

static void
test_one_is_open (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no red-flags=none duration=acute radiculopathy=yes");
  assert_swap (self, 8, "With Duration: Chronic instead, Variant 8 would fit");
  /* Neurologic deficit is open. */
  assert_swap (self, 1, NULL);
  answer (self, "neurologic-deficit=no prior-surgery=no");
  /* Radiculopathy was found: that isn't weighed against a better fit. */
  assert_swap (self, 1, NULL);
  answer (self, "radiculopathy=no");
  assert_swap (self, 2, "With Radiculopathy: Yes instead, Variant 2 would fit");
}

static void
test_gates_are_not_swapped (Fixture *self, gconstpointer data)
{
  answer (self, RESTING " duration=acute radiculopathy=yes");
  answer (self, "coagulopathy=yes");
  g_assert_cmpuint (apposite_match_get_n_contradicted (
                        apposite_fit_find_match (self->presentation, variant_at (self, 2))),
      ==, 1);
  assert_swap (self, 2, NULL);
}

/* Only the deficit keeps Variant 6 from fitting, but nobody is to be led to deny what was found. */
static void
test_findings_are_not_swapped (Fixture *self, gconstpointer data)
{
  answer (self, "age=adult trauma=no cervicogenic-headache=yes neurologic-deficit=yes");
  g_assert_cmpuint (apposite_match_get_n_contradicted (
                        apposite_fit_find_match (self->presentation, variant_at (self, 6))),
      ==, 1);
  assert_swap (self, 6, NULL);
}

static void
answer_at_random (Fixture *self)
{
  GListModel *findings = apposite_topic_get_findings (self->topic);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      gint32 n = (gint32) g_list_model_get_n_items (apposite_finding_get_answers (finding));

      /* The last answer is the one that most variants need, so that there is something to find. */
      apposite_presentation_set_answer (self->presentation, finding,
          g_test_rand_int_range (0, 5) > 0 ? n - 1 : g_test_rand_int_range (0, n));
      if (g_test_rand_int_range (0, 40) == 0)
        apposite_presentation_unset (self->presentation, finding);
    }
  answer (self, "age=adult");
}

/* Whether the variant fits without conflict after some other answer to @finding, tried out. */
static gboolean
can_be_made_to_fit (Fixture *self, AppositeMatch *match, AppositeFinding *finding)
{
  g_autoptr (GBytes) before = apposite_presentation_snapshot (self->presentation);
  guint n = g_list_model_get_n_items (apposite_finding_get_answers (finding));
  gboolean found = FALSE;

  if (apposite_presentation_get_answer (self->presentation, finding) == NULL
      || apposite_match_get_state (match) == APPOSITE_MATCH_MATCHES)
    return FALSE;
  for (guint i = 0; i < n && !found; i++)
    {
      apposite_presentation_set_answer (self->presentation, finding, i);
      found = apposite_fit_get (self->presentation, match) == APPOSITE_FIT_FITS;
    }
  apposite_presentation_restore (self->presentation, before);
  return found;
}

static AppositeFinding *
try_every_answer (Fixture *self, AppositeMatch *match)
{
  GListModel *findings = apposite_topic_get_findings (self->topic);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      AppositeAnswer *given = apposite_presentation_get_answer (self->presentation, finding);

      if (!apposite_finding_is_gate (finding) && given != NULL
          && !apposite_answer_is_positive (given) && can_be_made_to_fit (self, match, finding))
        return finding;
    }
  return NULL;
}

static void
test_against_trying (Fixture *self, gconstpointer data)
{
  GListModel *matches = apposite_presentation_get_matches (self->presentation);
  guint n_found = 0;

  for (guint round = 0; round < 200; round++)
    {
      answer_at_random (self);
      for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
        {
          AppositeMatch *match = apposite_record_list_peek (matches, i);
          AppositeFinding *wanted = try_every_answer (self, match);
          AppositeCriterion *got = apposite_swap_find (self->presentation, match);

          g_assert_true ((got != NULL ? apposite_criterion_get_finding (got) : NULL) == wanted);
          n_found += wanted != NULL;
        }
    }
  g_assert_cmpuint (n_found, >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/swap/acute-and-chronic", test_acute_and_chronic);
  ADD_TEST ("/swap/one-is-open", test_one_is_open);
  ADD_TEST ("/swap/gates", test_gates_are_not_swapped);
  ADD_TEST ("/swap/findings", test_findings_are_not_swapped);
  ADD_TEST ("/swap/against-trying", test_against_trying);

  return g_test_run ();
}
