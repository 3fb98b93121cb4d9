/* test-matching-mutations.c: whether the tests would notice a wrong criterion
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The topic file is changed in memory, in one place at a time, and read anew. What the tests know of
 * the document apart from the file (told-patients.h, told-rules.h) must then be at odds with it.
 */

#include <json-glib/json-glib.h>

#include "apposite-topic-reader.h"
#include "told-patients.h"
#include "told-rules.h"

#define TOPIC "/org/apposite/Apposite/topics/cervical-pain/topic.json"

static JsonNode *original;

static AppositeTopic *
read_topic (JsonNode *root)
{
  g_autofree char *text = json_to_string (root, FALSE);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_from_bytes (bytes, "mutated", &error);

  g_assert_no_error (error);
  return topic;
}

/* Returns: (nullable): the first told patient who comes out otherwise */
static char *
check_told_patients (AppositeTopic *topic)
{
  for (guint i = 0; i < G_N_ELEMENTS (told_patients); i++)
    {
      char *difference = told_check (topic, &told_patients[i]);

      if (difference != NULL)
        return difference;
    }
  return NULL;
}

/* Whether any told patient's states alone give a mutation away. */
static gboolean
changes_a_told_state (AppositeTopic *topic)
{
  for (guint i = 0; i < G_N_ELEMENTS (told_patients); i++)
    {
      g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
      g_autofree char *states = NULL;

      told_give_all (presentation, told_patients[i].answers, FALSE);
      states = told_states (presentation);
      if (!g_str_equal (states, told_patients[i].states))
        return TRUE;
    }
  return FALSE;
}

static JsonNode *
copy_original (void)
{
  g_autofree char *text = json_to_string (original, FALSE);

  return json_from_string (text, NULL);
}

static JsonArray *
get_criteria (JsonNode *root, guint variant)
{
  JsonArray *variants = json_object_get_array_member (json_node_get_object (root), "variants");

  return json_object_get_array_member (
      json_array_get_object_element (variants, variant), "criteria");
}

static JsonObject *
find_by_id (JsonNode *root, const char *list, const char *id)
{
  JsonArray *array = json_object_get_array_member (json_node_get_object (root), list);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = json_array_get_object_element (array, i);

      if (g_str_equal (json_object_get_string_member (object, "id"), id))
        return object;
    }
  g_assert_not_reached ();
}

/* The mark moves on where the criterion that bears it goes: a variant has just one. */
static void
remove_criterion (JsonNode *root, guint variant, guint criterion)
{
  JsonArray *criteria = get_criteria (root, variant);
  JsonObject *removed = json_array_get_object_element (criteria, criterion);
  gboolean defining = json_object_get_boolean_member_with_default (removed, "defining", FALSE);

  json_array_remove_element (criteria, criterion);
  if (defining)
    json_object_set_boolean_member (json_array_get_object_element (criteria, 0), "defining", TRUE);
}

static gboolean
holds_string (JsonArray *strings, const char *string)
{
  for (guint i = 0; i < json_array_get_length (strings); i++)
    if (g_str_equal (json_array_get_string_element (strings, i), string))
      return TRUE;
  return FALSE;
}

/* Accepts just the answers that it didn't. */
static void
invert_criterion (JsonNode *root, guint variant, guint criterion)
{
  JsonObject *object = json_array_get_object_element (get_criteria (root, variant), criterion);
  JsonArray *accepted = json_object_get_array_member (object, "any_of");
  JsonArray *answers = json_object_get_array_member (
      find_by_id (root, "findings", json_object_get_string_member (object, "finding")), "answers");
  JsonArray *inverted = json_array_new ();

  for (guint i = 0; i < json_array_get_length (answers); i++)
    {
      const char *id =
          json_object_get_string_member (json_array_get_object_element (answers, i), "id");

      if (!holds_string (accepted, id))
        json_array_add_string_element (inverted, id);
    }
  json_object_set_array_member (object, "any_of", inverted);
}

/*
 * Accepts an answer that it refused, or refuses one that it accepted.
 *
 * Returns: whether there is such an answer, and the reader takes what is left
 */
static gboolean
turn_answer (JsonNode *root, guint variant, guint criterion, guint n)
{
  JsonObject *object = json_array_get_object_element (get_criteria (root, variant), criterion);
  JsonArray *accepted = json_object_get_array_member (object, "any_of");
  JsonArray *answers = json_object_get_array_member (
      find_by_id (root, "findings", json_object_get_string_member (object, "finding")), "answers");
  const char *id;

  if (n >= json_array_get_length (answers))
    return FALSE;
  id = json_object_get_string_member (json_array_get_object_element (answers, n), "id");
  if (!holds_string (accepted, id))
    {
      json_array_add_string_element (accepted, id);
      return json_array_get_length (accepted) < json_array_get_length (answers);
    }
  for (guint i = 0; i < json_array_get_length (accepted); i++)
    if (g_str_equal (json_array_get_string_element (accepted, i), id))
      json_array_remove_element (accepted, i);
  return json_array_get_length (accepted) > 0;
}

/* Both the rules and the told patients must notice. */
static void
assert_noticed (JsonNode *root, guint variant, guint criterion, const char *how)
{
  g_autoptr (AppositeTopic) topic = read_topic (root);
  g_autofree char *by_rules = told_check_rules (topic);
  g_autofree char *by_patients = check_told_patients (topic);

  if (by_rules == NULL || by_patients == NULL)
    g_error ("criterion %u of variant %u was %s, and %s", criterion, variant + 1, how,
        by_rules == NULL ? "keeps to the rules" : "no told patient suffers");
}

static void
test_unchanged (void)
{
  g_autoptr (JsonNode) root = copy_original ();
  g_autoptr (AppositeTopic) topic = read_topic (root);
  g_autofree char *by_rules = told_check_rules (topic);
  g_autofree char *by_patients = check_told_patients (topic);

  g_assert_cmpstr (by_rules, ==, NULL);
  g_assert_cmpstr (by_patients, ==, NULL);
  g_assert_false (changes_a_told_state (topic));
}

static guint
count_variants (void)
{
  return json_array_get_length (
      json_object_get_array_member (json_node_get_object (original), "variants"));
}

static void
test_each_criterion (gconstpointer data)
{
  gboolean remove = g_str_equal (data, "removed");
  guint n = 0, n_states = 0;

  for (guint v = 0; v < count_variants (); v++)
    for (guint c = 0; c < json_array_get_length (get_criteria (original, v)); c++, n++)
      {
        g_autoptr (JsonNode) root = copy_original ();
        g_autoptr (AppositeTopic) topic = NULL;

        if (remove)
          remove_criterion (root, v, c);
        else
          invert_criterion (root, v, c);
        assert_noticed (root, v, c, data);
        topic = read_topic (root);
        n_states += changes_a_told_state (topic);
      }
  g_assert_cmpuint (n, ==, 86);
  g_test_message ("%u criteria %s, each noticed by the rules and by told patients, %u of them by "
                  "the told states alone",
      n, (const char *) data, n_states);
}

/* One answer more that is accepted, or one less; the reader itself refuses none and all. */
static void
test_each_answer (void)
{
  guint n = 0;

  for (guint v = 0; v < count_variants (); v++)
    for (guint c = 0; c < json_array_get_length (get_criteria (original, v)); c++)
      for (guint a = 0; a < 4; a++)
        {
          g_autoptr (JsonNode) root = copy_original ();
          g_autoptr (AppositeTopic) topic = NULL;
          g_autofree char *by_rules = NULL;

          if (!turn_answer (root, v, c, a))
            continue;
          topic = read_topic (root);
          by_rules = told_check_rules (topic);
          if (by_rules == NULL)
            g_error ("answer %u to criterion %u of variant %u may change", a, c, v + 1);
          n++;
        }
  g_test_message ("%u answers accepted or refused otherwise, each noticed by the rules", n);
}

static void
assert_patients_notice (JsonNode *root, const char *what)
{
  g_autoptr (AppositeTopic) topic = read_topic (root);
  g_autofree char *difference = check_told_patients (topic);

  if (difference == NULL)
    g_error ("no told patient suffers where %s", what);
}

/* A mark on a variant's criterion goes to another one. */
static void
test_each_defining_mark (void)
{
  for (guint v = 0; v < count_variants (); v++)
    {
      g_autoptr (JsonNode) root = copy_original ();
      JsonArray *criteria = get_criteria (root, v);
      g_autofree char *what = g_strdup_printf ("variant %u is defined by age", v + 1);

      for (guint c = 0; c < json_array_get_length (criteria); c++)
        json_object_remove_member (json_array_get_object_element (criteria, c), "defining");
      json_object_set_boolean_member (
          json_array_get_object_element (criteria, 0), "defining", TRUE);
      assert_patients_notice (root, what);
    }
}

static void
test_each_of (gconstpointer data)
{
  const char *list = data;
  JsonArray *array = json_object_get_array_member (json_node_get_object (original), list);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autoptr (JsonNode) root = copy_original ();
      g_autofree char *what = g_strdup_printf ("%u of the %s is gone", i, list);

      json_array_remove_element (
          json_object_get_array_member (json_node_get_object (root), list), i);
      assert_patients_notice (root, what);
    }
}

static void
test_each_answer_of_the_set (void)
{
  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (JsonNode) root = copy_original ();
      g_autofree char *what = g_strdup_printf ("answer %u of the set is gone", i);

      json_array_remove_element (
          json_object_get_array_member (find_by_id (root, "answer_sets", "red-flags"), "answers"),
          i);
      assert_patients_notice (root, what);
    }
}

static JsonObject *
finding_at (JsonNode *root, guint i)
{
  return json_array_get_object_element (
      json_object_get_array_member (json_node_get_object (root), "findings"), i);
}

#define N_FINDINGS 22

static void
remove_advice (JsonNode *root, const char *id)
{
  JsonObject *advice = json_object_get_object_member (json_node_get_object (root), "gate_advice");
  JsonArray *findings = json_object_get_array_member (advice, "findings");

  for (guint i = 0; i < json_array_get_length (findings); i++)
    if (g_str_equal (json_array_get_string_element (findings, i), id))
      {
        json_array_remove_element (findings, i);
        return;
      }
}

/* Whether other variants come near a told patient. */
static gboolean
changes_what_is_near (AppositeTopic *topic)
{
  for (guint i = 0; i < G_N_ELEMENTS (told_patients); i++)
    {
      g_autofree char *difference = told_check (topic, &told_patients[i]);

      if (difference != NULL && strstr (difference, ": nearest: ") != NULL)
        return TRUE;
    }
  return FALSE;
}

/* A finding that bars nothing any more; what isn't a gate can't be advised on. */
static void
test_each_gate (void)
{
  guint n = 0;

  for (guint f = 0; f < N_FINDINGS; f++)
    {
      g_autoptr (JsonNode) root = copy_original ();
      g_autoptr (AppositeTopic) topic = NULL;
      JsonObject *finding = finding_at (root, f);
      const char *id = json_object_get_string_member (finding, "id");

      if (!json_object_get_boolean_member_with_default (finding, "gate", FALSE))
        continue;
      json_object_remove_member (finding, "gate");
      remove_advice (root, id);
      topic = read_topic (root);
      if (!changes_what_is_near (topic))
        g_error ("nothing comes near a told patient where “%s” is no gate", id);
      n++;
    }
  g_assert_cmpuint (n, ==, 12);
}

/* Trauma apart: a positive answer to it is in every variant's criteria, and in no advice. */
static void
test_each_positive_answer (void)
{
  guint n = 0;

  for (guint f = 0; f < N_FINDINGS; f++)
    for (guint a = 0; a < 2; a++)
      {
        g_autoptr (JsonNode) root = copy_original ();
        JsonObject *finding = finding_at (root, f);
        const char *id = json_object_get_string_member (finding, "id");
        JsonObject *answer =
            json_array_get_object_element (json_object_get_array_member (finding, "answers"), a);
        g_autofree char *what = g_strdup_printf ("answer %u to “%s” isn't positive", a, id);

        if (!json_object_get_boolean_member_with_default (answer, "positive", FALSE)
            || g_str_equal (id, "trauma"))
          continue;
        json_object_remove_member (answer, "positive");
        assert_patients_notice (root, what);
        n++;
      }
  g_assert_cmpuint (n, ==, 20);
}

/* What is asked last of a stage may be asked first of the next, and the other way round. */
static gboolean
is_at_the_border (const char *id, const char *stage)
{
  return (g_str_equal (id, "trauma") && g_str_equal (stage, "red-flags"))
      || (g_str_equal (id, "infection") && g_str_equal (stage, "scope"));
}

/* A finding of a criterion that is asked at another stage. */
static void
test_each_stage (void)
{
  const char *const stages[] = { "scope", "red-flags", "other" };
  guint n = 0;

  for (guint f = 0; f < N_FINDINGS; f++)
    for (guint s = 0; s < G_N_ELEMENTS (stages); s++)
      {
        g_autoptr (JsonNode) root = copy_original ();
        g_autoptr (AppositeTopic) topic = NULL;
        g_autofree char *difference = NULL;
        JsonObject *finding = finding_at (root, f);
        const char *id = json_object_get_string_member (finding, "id");

        if (g_str_equal (json_object_get_string_member (finding, "stage"), stages[s])
            || strstr (told_questions, id) == NULL || is_at_the_border (id, stages[s]))
          continue;
        json_object_set_string_member (finding, "stage", stages[s]);
        topic = read_topic (root);
        difference = told_check_questions (topic);
        if (difference == NULL)
          g_error ("“%s” may be asked at the stage “%s”", id, stages[s]);
        n++;
      }
  g_assert_cmpuint (n, ==, 32);
}

static void
test_each_advised_gate (void)
{
  guint n = 0;

  for (guint f = 0; f < N_FINDINGS; f++)
    {
      g_autoptr (JsonNode) root = copy_original ();
      const char *id = json_object_get_string_member (finding_at (root, f), "id");
      g_autofree char *what = g_strdup_printf ("“%s” has no advice", id);

      if (strstr (RED_FLAGS, id) == NULL)
        continue;
      remove_advice (root, id);
      assert_patients_notice (root, what);
      n++;
    }
  g_assert_cmpuint (n, ==, 10);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (TOPIC, 0, NULL);
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (bytes);
  original = json_from_string (g_bytes_get_data (bytes, NULL), &error);
  g_assert_no_error (error);

  g_test_add_func ("/mutations/none", test_unchanged);
  g_test_add_data_func ("/mutations/removed", "removed", test_each_criterion);
  g_test_add_data_func ("/mutations/inverted", "inverted", test_each_criterion);
  g_test_add_func ("/mutations/answer", test_each_answer);
  g_test_add_func ("/mutations/defining", test_each_defining_mark);
  g_test_add_data_func ("/mutations/redirects", "redirects", test_each_of);
  g_test_add_data_func ("/mutations/conflicts", "conflicts", test_each_of);
  g_test_add_func ("/mutations/answer-set", test_each_answer_of_the_set);
  g_test_add_func ("/mutations/gates", test_each_gate);
  g_test_add_func ("/mutations/positive", test_each_positive_answer);
  g_test_add_func ("/mutations/stages", test_each_stage);
  g_test_add_func ("/mutations/advice", test_each_advised_gate);

  status = g_test_run ();
  json_node_unref (original);
  return status;
}
