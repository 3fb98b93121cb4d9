/* test-topic-findings.c: the bundled topic's findings, and what they decide
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-enum-types.h"
#include "bundled-topic.h"

static AppositeTopic *topic;

/* A stage and whether it is a gate; the answers, “+” before those that are positive. */
static const struct
{
  const char *id, *group, *stage;
  gboolean gate;
  const char *answers;
} findings[] = {
  { "age", "scope", "scope", TRUE, "adult child" },
  { "trauma", "scope", "scope", TRUE, "+yes no" },
  { "duration", "pain", "other", FALSE, "acute increasing subacute chronic" },
  { "radiculopathy", "pain", "other", FALSE, "+yes no" },
  { "prior-surgery", "context", "other", FALSE, "+yes no" },
  { "infection", "context", "red-flags", TRUE, "+yes no" },
  { "malignancy", "context", "red-flags", TRUE, "+diagnosed +suspected no" },
  { "cervicogenic-headache", "context", "other", FALSE, "+yes no" },
  { "neurologic-deficit", "context", "other", FALSE, "+yes no" },
  { "fracture-risk", "red-flags", "red-flags", TRUE, "+yes no" },
  { "constitutional-symptoms", "red-flags", "red-flags", TRUE, "+yes no" },
  { "infection-risk", "red-flags", "red-flags", TRUE, "+yes no" },
  { "inflammatory-arthritis", "red-flags", "red-flags", TRUE, "+yes no" },
  { "vascular-cause", "red-flags", "red-flags", TRUE, "+yes no" },
  { "cord-injury", "red-flags", "red-flags", TRUE, "+yes no" },
  { "coagulopathy", "red-flags", "red-flags", TRUE, "+yes no" },
  { "inflammatory-markers", "red-flags", "red-flags", TRUE, "+yes no" },
  { "myelopathy", "other", "other", FALSE, "+yes no" },
  { "plexopathy", "other", "other", FALSE, "+yes no" },
  { "neck-mass", "other", "other", FALSE, "+yes no" },
  { "meningitis", "other", "other", FALSE, "+yes no" },
  { "other-headache", "other", "other", FALSE, "+yes no" },
};

#define NO_RED_FLAGS \
  "infection=no malignancy=no fracture-risk=no constitutional-symptoms=no infection-risk=no " \
  "inflammatory-arthritis=no vascular-cause=no cord-injury=no coagulopathy=no " \
  "inflammatory-markers=no "

/* By variant: “*” on the defining criterion, behind each its basis where it isn't the title. */
static const char *const criteria[] = {
  "age=adult trauma=no " NO_RED_FLAGS "duration=acute|increasing *radiculopathy=no "
  "prior-surgery=no/implied neurologic-deficit=no/narrative",
  "age=adult trauma=no " NO_RED_FLAGS "duration=acute|increasing *radiculopathy=yes "
  "prior-surgery=no/implied",
  "age=adult trauma=no " NO_RED_FLAGS "*prior-surgery=yes duration=acute|increasing",
  "age=adult trauma=no *infection=yes duration=acute|increasing",
  "age=adult trauma=no *malignancy=diagnosed duration=acute|increasing",
  "age=adult *cervicogenic-headache=yes neurologic-deficit=no trauma=no/narrative",
  "age=adult trauma=no " NO_RED_FLAGS "duration=chronic *radiculopathy=no "
  "neurologic-deficit=no/narrative",
  "age=adult trauma=no " NO_RED_FLAGS "duration=chronic *radiculopathy=yes",
};

static const char *const redirects[] = {
  "trauma=yes topic: Suspected Spine Trauma",
  "neck-mass=yes topic: Neck Mass/Adenopathy",
  "myelopathy=yes topic: Myelopathy",
  "plexopathy=yes topic: Plexopathy",
  "other-headache=yes topic: Headache",
  "cervicogenic-headache=yes vascular-cause=yes topic: Headache",
  "meningitis=yes guideline: Clinical guidelines outside the criteria",
  "age=child scope: Outside this topic: adults only",
};

static const char *const conflicts[] = {
  "cord-injury=yes neurologic-deficit=no ",
  "myelopathy=yes neurologic-deficit=no ",
};

typedef char *(*Describe) (gpointer record);

static const char *
nick_of (GType type, int value)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  return g_enum_get_value ((GEnumClass *) klass, value)->value_nick;
}

static char *
describe_answers (gpointer record)
{
  g_autoptr (GString) text = g_string_new (NULL);
  AppositeAnswer *answer;

  for (guint i = 0; (answer = apposite_finding_get_answer (record, i)) != NULL; i++)
    g_string_append_printf (text, "%s%s%s", i > 0 ? " " : "",
        apposite_answer_is_positive (answer) ? "+" : "", apposite_answer_get_id (answer));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_criterion (gpointer record)
{
  AppositeFinding *finding = apposite_criterion_get_finding (record);
  AppositeBasis basis = apposite_criterion_get_basis (record);
  g_autoptr (GString) text = g_string_new (apposite_criterion_is_defining (record) ? "*" : "");
  AppositeAnswer *answer;
  char between = '=';

  g_string_append (text, apposite_finding_get_id (finding));
  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    if (apposite_criterion_accepts (record, i))
      {
        g_string_append_printf (text, "%c%s", between, apposite_answer_get_id (answer));
        between = '|';
      }
  if (basis != APPOSITE_BASIS_TITLE)
    g_string_append_printf (text, "/%s", nick_of (APPOSITE_TYPE_BASIS, basis));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_conditions (GListModel *conditions)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);

      g_string_append_printf (text, "%s=%s ",
          apposite_finding_get_id (apposite_condition_get_finding (condition)),
          apposite_answer_get_id (apposite_condition_get_answer (condition)));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_redirect (gpointer record)
{
  g_autofree char *when = describe_conditions (apposite_redirect_get_conditions (record));

  g_assert_cmpuint (strlen (apposite_redirect_get_reason (record)), >, 0);
  return g_strdup_printf ("%s%s: %s", when,
      nick_of (APPOSITE_TYPE_REDIRECT_KIND, apposite_redirect_get_kind (record)),
      apposite_redirect_get_topic (record));
}

static char *
describe_conflict (gpointer record)
{
  g_assert_cmpuint (strlen (apposite_conflict_get_reason (record)), >, 0);
  return describe_conditions (apposite_conflict_get_conditions (record));
}

/* Compares what the records are with what they should be; in which order doesn't matter. */
static void
assert_described (GListModel *records, Describe describe, const char *const *wanted, guint n_wanted)
{
  g_autoptr (GHashTable) left = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    g_hash_table_add (left, describe (apposite_record_list_peek (records, i)));
  g_assert_cmpuint (g_list_model_get_n_items (records), ==, n_wanted);
  for (guint i = 0; i < n_wanted; i++)
    if (!g_hash_table_remove (left, wanted[i]))
      g_error ("nothing is “%s”", wanted[i]);
}

static void
test_findings (void)
{
  GListModel *all = apposite_topic_get_findings (topic);
  const char *const *stages = apposite_topic_get_stages (topic);

  g_assert_cmpstrv (stages, ((const char *const[]){ "scope", "red-flags", "other", NULL }));
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, G_N_ELEMENTS (findings));
  for (guint i = 0; i < G_N_ELEMENTS (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (all, i);
      AppositeFindingGroup *group = apposite_finding_get_group (finding);
      g_autofree char *answers = describe_answers (finding);

      g_assert_cmpstr (apposite_finding_get_id (finding), ==, findings[i].id);
      g_assert_cmpuint (apposite_finding_get_index (finding), ==, i);
      g_assert_cmpstr (apposite_finding_group_get_id (group), ==, findings[i].group);
      g_assert_cmpstr (stages[apposite_finding_get_stage (finding)], ==, findings[i].stage);
      g_assert_cmpint (apposite_finding_is_gate (finding), ==, findings[i].gate);
      g_assert_cmpstr (answers, ==, findings[i].answers);
    }
}

/* What the reader of the checklist needs: a question, and where its meaning is read from. */
static void
test_finding_texts (void)
{
  GListModel *all = apposite_topic_get_findings (topic);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (all, i);

      g_assert_cmpuint (strlen (apposite_finding_get_label (finding)), >, 0);
      g_assert_true (g_str_has_suffix (apposite_finding_get_question (finding), "?"));
      g_assert_cmpuint (strlen (apposite_finding_get_help (finding)), >=, 20);
      g_assert_cmpuint (strlen (apposite_finding_get_source (finding)), >, 0);
    }
  /* That pain may be chronic and increasing is a reading of ours, which the help must say. */
  g_assert_nonnull (strstr (
      apposite_finding_get_help (apposite_topic_find_finding (topic, "duration")), "our reading"));
}

static void
test_criteria (void)
{
  GListModel *variants = apposite_topic_get_variants (topic);

  g_assert_cmpuint (g_list_model_get_n_items (variants), ==, G_N_ELEMENTS (criteria));
  for (guint i = 0; i < G_N_ELEMENTS (criteria); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      g_auto (GStrv) wanted = g_strsplit (criteria[i], " ", -1);

      assert_described (apposite_variant_get_criteria (variant), describe_criterion,
          (const char *const *) wanted, g_strv_length (wanted));
    }
}

/* A reading of ours says what it is read from. */
static void
test_criterion_notes (void)
{
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint v = 0; v < g_list_model_get_n_items (variants); v++)
    {
      GListModel *all = apposite_variant_get_criteria (apposite_record_list_peek (variants, v));

      for (guint i = 0; i < g_list_model_get_n_items (all); i++)
        {
          AppositeCriterion *criterion = apposite_record_list_peek (all, i);

          if (apposite_criterion_get_basis (criterion) != APPOSITE_BASIS_TITLE)
            g_assert_nonnull (apposite_criterion_get_note (criterion));
        }
    }
}

static AppositeCriterion *
criterion_on (guint number, const char *id)
{
  GListModel *all = apposite_variant_get_criteria (apposite_topic_find_variant (topic, number));
  AppositeFinding *finding = apposite_topic_find_finding (topic, id);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (all, i);

      if (apposite_criterion_get_finding (criterion) == finding)
        return criterion;
    }
  g_assert_not_reached ();
}

static void
test_criterion_format (void)
{
  AppositeCriterion *two = criterion_on (4, "duration");
  g_autofree char *one = apposite_criterion_format (criterion_on (4, "trauma"));
  g_autofree char *either = apposite_criterion_format (two);

  g_assert_cmpstr (one, ==, "Trauma: No");
  g_assert_cmpstr (either, ==, "Duration: Acute (under 6 weeks) or Increasing");
  g_assert_cmpuint (apposite_criterion_get_accepted (two), ==, 3);
  g_assert_true (apposite_criterion_accepts (two, 1));
  g_assert_false (apposite_criterion_accepts (two, 2));
  g_assert_false (apposite_criterion_accepts (two, 32));
  g_assert_false (apposite_criterion_accepts (two, G_MAXUINT));
}

static void
test_unasked (void)
{
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      g_autofree char *unasked =
          g_strjoinv ("\n", (char **) apposite_variant_get_unasked (variant));

      g_assert_nonnull (strstr (unasked, "initial imaging"));
      g_assert_cmpint (
          strstr (unasked, "mechanical") != NULL, ==, apposite_variant_get_number (variant) == 3);
    }
}

static void
test_answer_sets (void)
{
  GListModel *sets = apposite_topic_get_answer_sets (topic);
  AppositeAnswerSet *set = apposite_record_list_peek (sets, 0);
  g_autofree char *answers = describe_conditions (apposite_answer_set_get_conditions (set));

  g_assert_cmpuint (g_list_model_get_n_items (sets), ==, 1);
  g_assert_cmpstr (apposite_answer_set_get_id (set), ==, "red-flags");
  g_assert_cmpstr (apposite_answer_set_get_choice (set), ==, "none");
  g_assert_cmpstr (answers, ==, NO_RED_FLAGS);
}

static void
test_redirects (void)
{
  assert_described (
      apposite_topic_get_redirects (topic), describe_redirect, redirects, G_N_ELEMENTS (redirects));
}

static void
test_conflicts (void)
{
  assert_described (
      apposite_topic_get_conflicts (topic), describe_conflict, conflicts, G_N_ELEMENTS (conflicts));
}

static void
test_find (void)
{
  AppositeFinding *finding = apposite_topic_find_finding (topic, "malignancy");
  guint index;

  g_assert_cmpstr (apposite_finding_get_id (finding), ==, "malignancy");
  g_assert_null (apposite_topic_find_finding (topic, "Malignancy"));
  g_assert_null (apposite_topic_find_finding (topic, ""));
  g_assert_true (apposite_finding_find_answer (finding, "suspected", &index));
  g_assert_cmpuint (index, ==, 1);
  g_assert_true (apposite_finding_find_answer (finding, "no", NULL));
  g_assert_false (apposite_finding_find_answer (finding, "yes", &index));
  g_assert_null (apposite_finding_get_answer (finding, 3));

  g_assert_true (apposite_topic_find_answer_set (topic, "red-flags")
      == apposite_record_list_peek (apposite_topic_get_answer_sets (topic), 0));
  g_assert_null (apposite_topic_find_answer_set (topic, "malignancy"));
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();

  g_test_add_func ("/topic-findings/findings", test_findings);
  g_test_add_func ("/topic-findings/texts", test_finding_texts);
  g_test_add_func ("/topic-findings/criteria", test_criteria);
  g_test_add_func ("/topic-findings/criteria/notes", test_criterion_notes);
  g_test_add_func ("/topic-findings/criteria/format", test_criterion_format);
  g_test_add_func ("/topic-findings/unasked", test_unasked);
  g_test_add_func ("/topic-findings/answer-sets", test_answer_sets);
  g_test_add_func ("/topic-findings/redirects", test_redirects);
  g_test_add_func ("/topic-findings/conflicts", test_conflicts);
  g_test_add_func ("/topic-findings/find", test_find);

  status = g_test_run ();
  g_object_unref (topic);
  return status;
}
