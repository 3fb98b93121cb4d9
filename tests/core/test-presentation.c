/* test-presentation.c: answers given about a patient, and what must come out
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bundled-topic.h"
#include "told-patients.h"
#include "told-rules.h"

static AppositeTopic *topic;

static AppositeFinding *
find (const char *id)
{
  AppositeFinding *finding = apposite_topic_find_finding (topic, id);

  g_assert_nonnull (finding);
  return finding;
}

static const char *
answer_to (AppositePresentation *presentation, const char *id)
{
  AppositeAnswer *answer = apposite_presentation_get_answer (presentation, find (id));

  return answer != NULL ? apposite_answer_get_id (answer) : NULL;
}

static void
test_told_patient (gconstpointer data)
{
  g_autofree char *difference = told_check (topic, data);

  if (difference != NULL)
    g_error ("%s", difference);
}

/* Each criterion by what it does: what a variant wants, and nothing else, makes it fit. */
static void
test_rules (void)
{
  g_autofree char *difference = told_check_rules (topic);

  if (difference != NULL)
    g_error ("%s", difference);
}

static void
test_questions (void)
{
  g_autofree char *difference = told_check_questions (topic);

  if (difference != NULL)
    g_error ("%s", difference);
}

static void
test_new (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  GListModel *findings = apposite_topic_get_findings (topic);
  GListModel *matches = apposite_presentation_get_matches (presentation);

  g_assert_true (apposite_presentation_get_topic (presentation) == topic);
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    g_assert_null (
        apposite_presentation_get_answer (presentation, apposite_record_list_peek (findings, i)));
  g_assert_cmpuint (g_list_model_get_n_items (matches), ==,
      g_list_model_get_n_items (apposite_topic_get_variants (topic)));
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    g_assert_true (apposite_match_get_variant (apposite_record_list_peek (matches, i))
        == apposite_record_list_peek (apposite_topic_get_variants (topic), i));
}

/* Properties say what the functions say. */
static void
test_properties (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autoptr (AppositeTopic) its_topic = NULL;
  g_autoptr (AppositeFinding) next = NULL;
  g_autoptr (GListModel) matches = NULL;
  g_autoptr (GListModel) redirects = NULL;
  g_autoptr (GListModel) conflicts = NULL;
  g_autoptr (GListModel) to_rule_out = NULL;
  g_autoptr (GListModel) nearest = NULL;
  gboolean covered;
  guint n_answered;

  told_give_all (presentation, "age=child trauma=yes", FALSE);
  g_object_get (presentation, "topic", &its_topic, "n-answered", &n_answered, "covered", &covered,
      "next-question", &next, "matches", &matches, "redirects", &redirects, "conflicts", &conflicts,
      "to-rule-out", &to_rule_out, "nearest", &nearest, NULL);
  g_assert_true (its_topic == topic);
  g_assert_cmpuint (n_answered, ==, 2);
  g_assert_false (covered);
  g_assert_null (next);
  g_assert_true (matches == apposite_presentation_get_matches (presentation));
  g_assert_true (redirects == apposite_presentation_get_redirects (presentation));
  g_assert_true (conflicts == apposite_presentation_get_conflicts (presentation));
  g_assert_true (to_rule_out == apposite_presentation_get_to_rule_out (presentation));
  g_assert_true (nearest == apposite_presentation_get_nearest (presentation));
}

static void
test_match_properties (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  AppositeMatch *match =
      apposite_record_list_peek (apposite_presentation_get_matches (presentation), 4);
  g_autoptr (AppositeVariant) variant = NULL;
  g_autoptr (GListModel) open = NULL;
  g_autoptr (GListModel) contradicted = NULL;
  g_autoptr (GListModel) unaccounted = NULL;
  AppositeMatchState state;
  guint n_open, n_contradicted;

  told_give_all (presentation, "malignancy=no", FALSE);
  g_object_get (match, "variant", &variant, "state", &state, "n-open", &n_open, "n-contradicted",
      &n_contradicted, "open", &open, "contradicted", &contradicted, "unaccounted", &unaccounted,
      NULL);
  g_assert_cmpuint (apposite_variant_get_number (variant), ==, 5);
  g_assert_cmpint (state, ==, APPOSITE_MATCH_EXCLUDED);
  g_assert_cmpuint (n_open, ==, 3);
  g_assert_cmpuint (n_contradicted, ==, 1);
  g_assert_true (open == apposite_match_get_open (match));
  g_assert_true (contradicted == apposite_match_get_contradicted (match));
  g_assert_true (unaccounted == apposite_match_get_unaccounted (match));
}

static void
test_item_types (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  GListModel *matches = apposite_presentation_get_matches (presentation);
  AppositeMatch *match = apposite_record_list_peek (matches, 0);
  const struct
  {
    GListModel *list;
    GType type;
  } lists[] = {
    { matches, APPOSITE_TYPE_MATCH },
    { apposite_presentation_get_redirects (presentation), APPOSITE_TYPE_REDIRECT },
    { apposite_presentation_get_conflicts (presentation), APPOSITE_TYPE_CONFLICT },
    { apposite_presentation_get_to_rule_out (presentation), APPOSITE_TYPE_FINDING },
    { apposite_presentation_get_nearest (presentation), APPOSITE_TYPE_VARIANT },
    { apposite_match_get_open (match), APPOSITE_TYPE_CRITERION },
    { apposite_match_get_contradicted (match), APPOSITE_TYPE_CRITERION },
    { apposite_match_get_unaccounted (match), APPOSITE_TYPE_FINDING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_cmpstr (
        g_type_name (g_list_model_get_item_type (lists[i].list)), ==, g_type_name (lists[i].type));
}

static void
test_set_and_unset (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  AppositeFinding *malignancy = find ("malignancy");

  g_assert_true (apposite_presentation_set_answer (presentation, malignancy, 0));
  g_assert_cmpstr (answer_to (presentation, "malignancy"), ==, "diagnosed");
  g_assert_false (apposite_presentation_set_answer (presentation, malignancy, 0));
  g_assert_true (apposite_presentation_set_answer (presentation, malignancy, 2));
  g_assert_cmpstr (answer_to (presentation, "malignancy"), ==, "no");
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 1);
  g_assert_true (apposite_presentation_set_answer (presentation, find ("age"), 0));
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 2);

  g_assert_true (apposite_presentation_unset (presentation, malignancy));
  g_assert_null (answer_to (presentation, "malignancy"));
  g_assert_false (apposite_presentation_unset (presentation, malignancy));
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 1);
}

static void
test_clear (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autofree char *difference = NULL;

  g_assert_false (apposite_presentation_clear (presentation));
  told_give_all (presentation, "age=child infection=yes myelopathy=yes", FALSE);
  g_assert_true (apposite_presentation_clear (presentation));
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 0);
  difference = told_compare_shown (presentation, &told_patients[0]);
  g_assert_cmpstr (difference, ==, NULL);
}

static void
test_answer_set (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  AppositeAnswerSet *set = apposite_topic_find_answer_set (topic, "red-flags");

  told_give_all (presentation, "malignancy=suspected infection=no", FALSE);
  g_assert_true (apposite_presentation_apply_answer_set (presentation, set));
  g_assert_cmpstr (answer_to (presentation, "malignancy"), ==, "suspected");
  g_assert_cmpstr (answer_to (presentation, "infection"), ==, "no");
  g_assert_cmpstr (answer_to (presentation, "inflammatory-markers"), ==, "no");
  g_assert_null (answer_to (presentation, "age"));
  g_assert_null (answer_to (presentation, "trauma"));
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 10);
  g_assert_false (apposite_presentation_apply_answer_set (presentation, set));

  /* A later answer takes the place of one that the set gave. */
  told_give_all (presentation, "infection-risk=yes", FALSE);
  g_assert_cmpstr (answer_to (presentation, "infection-risk"), ==, "yes");
  g_assert_false (apposite_presentation_apply_answer_set (presentation, set));
  g_assert_cmpstr (answer_to (presentation, "infection-risk"), ==, "yes");
}

static void
test_snapshot (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autoptr (GBytes) nothing = apposite_presentation_snapshot (presentation);
  g_autoptr (GBytes) something = NULL;

  told_give_all (presentation, "age=adult malignancy=suspected", FALSE);
  something = apposite_presentation_snapshot (presentation);
  g_assert_false (apposite_presentation_restore (presentation, something));

  told_give_all (presentation, "malignancy=no trauma=yes", FALSE);
  g_assert_true (apposite_presentation_restore (presentation, something));
  g_assert_cmpstr (answer_to (presentation, "age"), ==, "adult");
  g_assert_cmpstr (answer_to (presentation, "malignancy"), ==, "suspected");
  g_assert_null (answer_to (presentation, "trauma"));

  g_assert_true (apposite_presentation_restore (presentation, nothing));
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 0);
  g_assert_true (apposite_presentation_restore (presentation, something));
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 2);
}

#define assert_refused(call, message) \
  G_STMT_START \
  { \
    g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, message); \
    g_assert_false (call); \
    g_test_assert_expected_messages (); \
  } \
  G_STMT_END

/* What makes no sense is refused, and changes nothing. */
static void
test_misuse (void)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autoptr (AppositeTopic) other = load_bundled_topic ();
  AppositeFinding *foreign = apposite_topic_find_finding (other, "infection");
  g_autoptr (GBytes) short_one = g_bytes_new_static ("\1", 1);

  assert_refused (apposite_presentation_set_answer (presentation, foreign, 0), "*own_finding*");
  assert_refused (apposite_presentation_unset (presentation, foreign), "*own_finding*");
  assert_refused (apposite_presentation_set_answer (presentation, find ("trauma"), 2), "*answer*");
  assert_refused (
      apposite_presentation_set_answer (presentation, find ("trauma"), G_MAXUINT), "*answer*");
  assert_refused (apposite_presentation_restore (presentation, short_one), "*size*");
  assert_refused (apposite_presentation_restore (presentation, NULL), "*snapshot*");
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, 0);
}

static void
add_watched (GPtrArray *objects, gpointer object)
{
  gpointer *place = g_new (gpointer, 1);

  *place = object;
  g_object_add_weak_pointer (object, place);
  g_ptr_array_add (objects, place);
}

/* With the presentation goes everything that it made; with both, the topic. */
static void
test_finalize (void)
{
  AppositeTopic *own_topic = load_bundled_topic ();
  AppositePresentation *presentation = apposite_presentation_new (own_topic);
  GListModel *matches = apposite_presentation_get_matches (presentation);
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_free);

  told_give_all (presentation, "age=child cervicogenic-headache=yes myelopathy=yes", FALSE);
  add_watched (objects, presentation);
  add_watched (objects, matches);
  add_watched (objects, apposite_presentation_get_redirects (presentation));
  add_watched (objects, apposite_presentation_get_conflicts (presentation));
  add_watched (objects, apposite_presentation_get_to_rule_out (presentation));
  add_watched (objects, apposite_presentation_get_nearest (presentation));
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);

      add_watched (objects, match);
      add_watched (objects, apposite_match_get_open (match));
      add_watched (objects, apposite_match_get_contradicted (match));
      add_watched (objects, apposite_match_get_unaccounted (match));
    }
  g_object_unref (presentation);
  for (guint i = 0; i < objects->len; i++)
    g_assert_null (*(gpointer *) g_ptr_array_index (objects, i));
  g_assert_finalize_object (own_topic);
}

/* A list or match that someone holds outlives the presentation, and reads as it was. */
static void
test_outlive (void)
{
  AppositeTopic *own_topic = load_bundled_topic ();
  AppositePresentation *presentation = apposite_presentation_new (own_topic);
  g_autoptr (AppositeMatch) match =
      g_list_model_get_item (apposite_presentation_get_matches (presentation), 0);
  g_autoptr (GListModel) to_rule_out =
      g_object_ref (apposite_presentation_get_to_rule_out (presentation));
  AppositeCriterion *criterion;

  g_object_unref (own_topic);
  g_assert_finalize_object (presentation);
  g_assert_cmpint (apposite_match_get_state (match), ==, APPOSITE_MATCH_POSSIBLE);
  criterion = apposite_record_list_peek (apposite_match_get_open (match), 0);
  g_assert_cmpstr (apposite_finding_get_id (apposite_criterion_get_finding (criterion)), ==, "age");
  g_assert_cmpstr (
      apposite_finding_get_id (apposite_record_list_peek (to_rule_out, 1)), ==, "trauma");
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();

  g_test_add_func ("/presentation/new", test_new);
  g_test_add_func ("/presentation/properties", test_properties);
  g_test_add_func ("/presentation/match-properties", test_match_properties);
  g_test_add_func ("/presentation/item-types", test_item_types);
  g_test_add_func ("/presentation/set", test_set_and_unset);
  g_test_add_func ("/presentation/clear", test_clear);
  g_test_add_func ("/presentation/answer-set", test_answer_set);
  g_test_add_func ("/presentation/snapshot", test_snapshot);
  g_test_add_func ("/presentation/misuse", test_misuse);
  g_test_add_func ("/presentation/finalize", test_finalize);
  g_test_add_func ("/presentation/outlive", test_outlive);
  g_test_add_func ("/presentation/rules", test_rules);
  g_test_add_func ("/presentation/questions", test_questions);
  for (guint i = 0; i < G_N_ELEMENTS (told_patients); i++)
    {
      g_autofree char *path = g_strdup_printf ("/presentation/told/%s", told_patients[i].name);

      g_test_add_data_func (path, &told_patients[i], test_told_patient);
    }

  status = g_test_run ();
  g_object_unref (topic);
  return status;
}
