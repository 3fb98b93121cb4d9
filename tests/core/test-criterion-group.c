/* test-criterion-group.c: criteria that are read as one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-topic.h"
#include "apposite-criterion-group.h"

/* The groups of a variant, one a line. */
static char *
format_groups (Fixture *self, guint number)
{
  g_autoptr (GListModel) groups =
      apposite_criterion_group_list (self->topic, variant_at (self, number));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      AppositeCriterionGroup *group = apposite_record_list_peek (groups, i);
      g_autofree char *wanted = apposite_criterion_group_format (group);
      g_autofree char *hold = apposite_criterion_group_format_hold (group, self->presentation);
      g_autofree char *reason = apposite_criterion_group_format_reason (group, self->presentation);

      g_string_append_printf (
          text, "%s = %s%s%s\n", wanted, hold, *reason != '\0' ? "; " : "", reason);
    }
  return g_string_free (text, FALSE);
}

static void
assert_groups (Fixture *self, guint number, const char *wanted)
{
  g_autofree char *text = format_groups (self, number);

  g_assert_cmpstr (text, ==, wanted);
}

static void
test_single (Fixture *self, gconstpointer data)
{
  assert_groups (self, 4,
      "Age: Adult = open\n"
      "Trauma: No = open\n"
      "Infection: Suspected or known = open\n"
      "Duration: Acute (under 6 weeks) or Increasing = open\n");
  answer (self, "age=adult trauma=yes infection=no duration=increasing");
  assert_groups (self, 4,
      "Age: Adult = holds\n"
      "Trauma: No = contradicted; answered: Yes\n"
      "Infection: Suspected or known = contradicted; answered: No\n"
      "Duration: Acute (under 6 weeks) or Increasing = holds\n");
}

static void
test_set (Fixture *self, gconstpointer data)
{
  const char *before = "Age: Adult = open\nTrauma: No = open\n";
  const char *after = "Duration: Chronic = open\nRadiculopathy: Yes = open\n";
  g_autofree char *open =
      g_strconcat (before, "Red flags: None of these (10) = open\n", after, NULL);
  g_autofree char *some =
      g_strconcat (before, "Red flags: None of these (10) = 1 open; Coagulopathy\n", after, NULL);
  g_autofree char *holds =
      g_strconcat (before, "Red flags: None of these (10) = holds\n", after, NULL);
  g_autofree char *contradicted = g_strconcat (before,
      "Red flags: None of these (10) = contradicted; Infection: Suspected or known; needs No\n"
      "Malignancy: Diagnosed; needs No\n",
      after, NULL);
  AppositeFinding *coagulopathy = apposite_topic_find_finding (self->topic, "coagulopathy");

  assert_groups (self, 8, open);
  answer (self, "red-flags=none");
  assert_groups (self, 8, holds);
  apposite_presentation_unset (self->presentation, coagulopathy);
  assert_groups (self, 8, some);
  answer (self, "infection=yes malignancy=diagnosed");
  assert_groups (self, 8, contradicted);
}

/* Every criterion of every variant stands in one group, and a group's state is the fold of theirs. */
static void
test_complete (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *criteria = apposite_variant_get_criteria (variant);
      g_autoptr (GListModel) groups = apposite_criterion_group_list (self->topic, variant);
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

      for (guint j = 0; j < g_list_model_get_n_items (groups); j++)
        {
          GListModel *own =
              apposite_criterion_group_get_criteria (apposite_record_list_peek (groups, j));

          for (guint k = 0; k < g_list_model_get_n_items (own); k++)
            g_assert_true (g_hash_table_add (seen, apposite_record_list_peek (own, k)));
        }
      g_assert_cmpuint (g_hash_table_size (seen), ==, g_list_model_get_n_items (criteria));
      for (guint j = 0; j < g_list_model_get_n_items (criteria); j++)
        g_assert_true (g_hash_table_contains (seen, apposite_record_list_peek (criteria, j)));
    }
}

static void
test_basis (Fixture *self, gconstpointer data)
{
  g_autoptr (GListModel) first = apposite_criterion_group_list (self->topic, variant_at (self, 1));
  g_autofree char *title =
      apposite_criterion_group_format_basis (apposite_record_list_peek (first, 0));
  g_autofree char *set =
      apposite_criterion_group_format_basis (apposite_record_list_peek (first, 2));
  g_autofree char *implied =
      apposite_criterion_group_format_basis (apposite_record_list_peek (first, 5));

  g_assert_cmpstr (title, ==, "from the title");
  g_assert_true (
      g_str_has_prefix (set, "from the title: Infection; Malignancy; Risk of fracture;"));
  g_assert_cmpstr (implied, ==,
      "implied by another variant. Variant 3 is the one for acute or increasing pain after surgery "
      "of the cervical spine.");
}

static void
assert_summary (Fixture *self, guint number, AppositeHold hold, const char *wanted)
{
  g_autofree char *summary =
      apposite_criteria_summarize (self->presentation, variant_at (self, number));

  g_assert_cmpstr (summary, ==, wanted);
  g_assert_cmpint (
      apposite_criteria_get_hold (self->presentation, variant_at (self, number)), ==, hold);
}

static void
test_summary (Fixture *self, gconstpointer data)
{
  assert_summary (self, 4, APPOSITE_HOLD_OPEN, "all 4 open");
  answer (self, "age=adult");
  assert_summary (self, 4, APPOSITE_HOLD_OPEN, "1 of 4 holds, 3 open");
  answer (self, "trauma=no infection=no");
  assert_summary (self, 4, APPOSITE_HOLD_CONTRADICTED, "2 of 4 hold, 1 contradicted, 1 open");
  answer (self, "infection=yes duration=acute");
  assert_summary (self, 4, APPOSITE_HOLD_HOLDS, "all 4 hold, 1 not asked");
  assert_summary (self, 3, APPOSITE_HOLD_CONTRADICTED, "3 of 14 hold, 1 contradicted, 10 open");
}

/* The summary's mark is the state of the match, whatever is answered. */
static void
test_fold_is_match (Fixture *self, gconstpointer data)
{
  const char *const steps[] = { "age=adult", "trauma=no", "red-flags=none", "duration=chronic",
    "radiculopathy=yes", "infection=yes", "age=child" };
  GListModel *matches = apposite_presentation_get_matches (self->presentation);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      answer (self, steps[i]);
      for (guint j = 0; j < g_list_model_get_n_items (matches); j++)
        {
          AppositeMatch *match = apposite_record_list_peek (matches, j);
          AppositeMatchState state = apposite_match_get_state (match);

          g_assert_cmpint (
              apposite_criteria_get_hold (self->presentation, apposite_match_get_variant (match)),
              ==,
              state == APPOSITE_MATCH_MATCHES        ? APPOSITE_HOLD_HOLDS
                  : state == APPOSITE_MATCH_POSSIBLE ? APPOSITE_HOLD_OPEN
                                                     : APPOSITE_HOLD_CONTRADICTED);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/criterion-group/single", test_single);
  ADD_TEST ("/criterion-group/set", test_set);
  ADD_TEST ("/criterion-group/complete", test_complete);
  ADD_TEST ("/criterion-group/basis", test_basis);
  ADD_TEST ("/criterion-group/summary", test_summary);
  ADD_TEST ("/criterion-group/fold-is-match", test_fold_is_match);

  return g_test_run ();
}
