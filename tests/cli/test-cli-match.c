/* test-cli-match.c: apposite-cli match
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <json-glib/json-glib.h>

#include "../core/bundled-topic.h"
#include "../core/told-patients.h"
#include "apposite-about.h"
#include "run-cli.h"

#define WRIST "--topic=topics/wrist.json "

static const struct
{
  const char *command;
  int status;
  const char *message; /* of an error */
} calls[] = {
  { "match", 0, NULL },
  { "match age=adult trauma=no duration=acute infection=yes", 0, NULL },
  { "match infection=yes --format=json duration=acute", 0, NULL },
  { "match myelopathy=yes neurologic-deficit=no", 0, NULL },
  { "match trauma=no red-flags=none", 0, NULL },
  { WRIST "match fall=yes swelling=little", 0, NULL },
  { WRIST "match everything=normal", 0, NULL },

  { "match age=child", 1, NULL },
  { "match trauma=yes", 1, NULL },
  { "match --format=json age=child", 1, NULL },
  { "match duration=subacute cervicogenic-headache=no", 1, NULL },
  { WRIST "match fall=yes swelling=none", 1, NULL },

  { "match age", 2, "“age” is no answer; write FINDING=ANSWER" },
  { "match ''", 2, "“” is no answer; write FINDING=ANSWER" },
  { "match infectoin=yes", 2, "there is no finding “infectoin”; did you mean “infection”?" },
  { "match duration=acut", 2, "“acut” is no answer to “duration”; did you mean “acute” or" },
  { "match trauma=no trauma=yes", 2, "“trauma” is answered twice" },
  { "match trauma=no trauma=no", 2, "“trauma” is answered twice" },
  { "match red-flags=some", 2, "“some” is no answer to “red-flags”; valid is: none" },
  { "match age=child trauma=maybe", 2, "“maybe” is no answer to “trauma”" },
  { "match --format=json xylophone=yes", 2, "there is no finding “xylophone”; valid are: age, " },
  { "match --format=xml", 2, "“match” doesn't write the format “xml”" },
  { "match age=\xff", 2, "UTF-8" },
  { WRIST "match age=adult", 2, "there is no finding “age”; " },

  { "--topic=missing.json match age=adult", 3, "missing.json: can't be read" },
  { "--topic=topics/broken.json match nonsense", 3, "topics/broken.json:7: $.revised:" },
};

static void
test_status (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (Run) result = run ("80", calls[i].command);

      g_assert_cmpint (result->status, ==, calls[i].status);
      g_assert_cmpint (*result->out == '\0', ==, calls[i].message != NULL);
      if (calls[i].message == NULL)
        g_assert_cmpstr (result->err, ==, "");
      else if (strstr (result->err, calls[i].message) == NULL)
        g_error ("not “%s”, but: %s", calls[i].message, result->err);
    }
}

static JsonObject *
read_object (const Run *result, JsonNode **root)
{
  g_autoptr (GError) error = NULL;

  *root = json_from_string (result->out, &error);
  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_OBJECT (*root));
  return json_node_get_object (*root);
}

/* That an object has just these members, “ ” between them. */
static void
assert_members (JsonObject *object, const char *names)
{
  g_auto (GStrv) wanted = g_strsplit (names, " ", -1);
  g_autoptr (GList) members = json_object_get_members (object);

  for (guint i = 0; wanted[i] != NULL; i++)
    if (!json_object_has_member (object, wanted[i]))
      g_error ("there is no “%s”", wanted[i]);
  for (GList *l = members; l != NULL; l = l->next)
    if (!g_strv_contains ((const char *const *) wanted, l->data))
      g_error ("“%s” isn't documented", (const char *) l->data);
}

/* An array of strings or numbers. */
static char *
join_array (JsonArray *array, const char *separator)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (i > 0)
        g_string_append (list, separator);
      if (json_node_get_value_type (element) == G_TYPE_INT64)
        g_string_append_printf (list, "%" G_GINT64_FORMAT, json_node_get_int (element));
      else
        g_string_append (list, json_node_get_string (element));
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static char *
join_member (JsonObject *object, const char *member, const char *separator)
{
  g_assert_true (json_object_has_member (object, member));
  return join_array (json_object_get_array_member (object, member), separator);
}

static void
test_json_shape (void)
{
  g_autoptr (Run) result = run ("80",
      "match --format=json age=adult trauma=no cervicogenic-headache=yes vascular-cause=yes "
      "neurologic-deficit=no cord-injury=yes duration=chronic");
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object = read_object (result, &root);
  JsonArray *redirects = json_object_get_array_member (object, "redirects");
  JsonArray *conflicts = json_object_get_array_member (object, "conflicts");
  JsonArray *variants = json_object_get_array_member (object, "variants");
  JsonObject *redirect = json_array_get_object_element (redirects, 0);
  g_autofree char *findings = join_member (redirect, "findings", " ");
  g_autofree char *conflict = join_array (json_array_get_array_element (conflicts, 0), " ");

  assert_members (object,
      "id title family publisher revised url disclaimer redirects conflicts still_to_rule_out "
      "next_question covered gate_advice nearest variants");
  g_assert_cmpuint (json_array_get_length (redirects), ==, 1);
  assert_members (redirect, "findings kind topic reason");
  g_assert_cmpstr (findings, ==, "cervicogenic-headache vascular-cause");
  g_assert_cmpstr (json_object_get_string_member (redirect, "topic"), ==, "Headache");
  g_assert_cmpuint (json_array_get_length (conflicts), ==, 1);
  g_assert_cmpstr (conflict, ==, "cord-injury neurologic-deficit");
  g_assert_cmpuint (json_array_get_length (variants), ==, 8);
  for (guint i = 0; i < 8; i++)
    {
      JsonObject *variant = json_array_get_object_element (variants, i);

      assert_members (variant, "number state open contradicted unaccounted");
      g_assert_cmpint (json_object_get_int_member (variant, "number"), ==, i + 1);
    }
}

static void
test_json_values (void)
{
  g_autoptr (Run) result =
      run ("80", "match --format=json age=adult trauma=no duration=chronic infection=yes");
  g_autoptr (JsonNode) root = NULL;
  JsonObject *object = read_object (result, &root);
  JsonArray *variants = json_object_get_array_member (object, "variants");
  JsonObject *fourth = json_array_get_object_element (variants, 3);
  JsonArray *contradicted = json_object_get_array_member (fourth, "contradicted");
  JsonObject *contradiction = json_array_get_object_element (contradicted, 0);
  g_autofree char *wanted = join_member (contradiction, "wanted", " ");
  g_autofree char *open = join_member (json_array_get_object_element (variants, 5), "open", " ");

  assert_members (contradiction, "finding answer wanted");
  g_assert_cmpuint (json_array_get_length (contradicted), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (contradiction, "finding"), ==, "duration");
  g_assert_cmpstr (json_object_get_string_member (contradiction, "answer"), ==, "chronic");
  g_assert_cmpstr (wanted, ==, "acute increasing");
  g_assert_cmpstr (json_object_get_string_member (fourth, "state"), ==, "excluded");
  g_assert_cmpstr (open, ==, "cervicogenic-headache neurologic-deficit");
  g_assert_true (json_object_get_boolean_member (object, "covered"));
  g_assert_true (json_object_get_null_member (object, "gate_advice"));
  g_assert_cmpstr (
      json_object_get_string_member (object, "next_question"), ==, "cervicogenic-headache");
}

static Run *
match_patient (const ToldPatient *patient, const char *format)
{
  g_autofree char *command = g_strdup_printf ("match --format=%s %s", format, patient->answers);

  return run ("100", command);
}

static void
add_listed (GString *lists, gint64 number, const char *list)
{
  if (*list != '\0')
    g_string_append_printf (
        lists, "%s%" G_GINT64_FORMAT ":%s", lists->len > 0 ? " " : "", number, list);
}

static char
letter_for_state (const char *state)
{
  if (g_str_equal (state, "matches"))
    return 'M';
  if (g_str_equal (state, "possible"))
    return '?';
  g_assert_cmpstr (state, ==, "excluded");
  return 'x';
}

static void
assert_variants (JsonArray *variants, const ToldPatient *patient)
{
  g_autoptr (GString) states = g_string_new (NULL);
  g_autoptr (GString) n_open = g_string_new (NULL);
  g_autoptr (GString) unaccounted = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (variants); i++)
    {
      JsonObject *variant = json_array_get_object_element (variants, i);
      const char *state = json_object_get_string_member (variant, "state");
      g_autofree char *list = join_member (variant, "unaccounted", ",");

      g_string_append_c (states, letter_for_state (state));
      g_string_append_printf (n_open, "%s%u", i > 0 ? " " : "",
          json_array_get_length (json_object_get_array_member (variant, "open")));
      add_listed (unaccounted, json_object_get_int_member (variant, "number"), list);
    }
  g_assert_cmpstr (states->str, ==, patient->states);
  g_assert_cmpstr (n_open->str, ==, patient->n_open);
  g_assert_cmpstr (unaccounted->str, ==, patient->unaccounted != NULL ? patient->unaccounted : "");
}

static void
assert_told (JsonObject *object, const char *member, const char *told)
{
  g_autofree char *list = join_member (object, member, " ");

  g_assert_cmpstr (list, ==, told != NULL ? told : "");
}

/* Every told patient through the program. */
static void
test_json_told (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (told_patients); i++)
    {
      const ToldPatient *patient = &told_patients[i];
      gboolean covered = strpbrk (patient->states, "M?") != NULL;
      g_autoptr (Run) result = match_patient (patient, "json");
      g_autoptr (JsonNode) root = NULL;
      JsonObject *object = read_object (result, &root);

      assert_variants (json_object_get_array_member (object, "variants"), patient);
      assert_told (object, "still_to_rule_out", patient->to_rule_out);
      assert_told (object, "nearest", patient->nearest);
      g_assert_cmpstr (json_object_get_string_member_with_default (object, "next_question", NULL),
          ==, patient->next);
      g_assert_cmpint (json_object_get_boolean_member (object, "covered"), ==, covered);
      g_assert_cmpint (
          json_object_get_null_member (object, "gate_advice"), ==, !patient->is_advised);
      g_assert_cmpint (result->status, ==, covered ? 0 : 1);
    }
}

/* The text on one line, so that no wrap stands in the way. */
static char *
unwrap (const char *text)
{
  g_autoptr (GRegex) blanks = g_regex_new ("\\s+", 0, 0, NULL);
  char *line = g_regex_replace_literal (blanks, text, -1, 0, " ", 0, NULL);

  return g_strstrip (line);
}

/* That all parts are there, in this order. */
static void
assert_order (const char *text, const char *const *parts)
{
  const char *place = text;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *found = strstr (place, parts[i]);

      if (found == NULL)
        g_error ("“%s” isn't where it should be: %s", parts[i], text);
      place = found + strlen (parts[i]);
    }
}

static void
assert_text (const char *answers, const char *const *parts)
{
  g_autofree char *command = g_strconcat ("match ", answers, NULL);
  g_autoptr (Run) result = run ("100", command);

  assert_order (result->out, parts);
}

static void
test_text_order (void)
{
  assert_text ("age=adult trauma=no cervicogenic-headache=yes neurologic-deficit=no "
               "vascular-cause=yes",
      (const char *const[]){ "Answered: Age: Adult; Trauma: No; Cervicogenic headache: ",
          "\nFirst, elsewhere\n→   See the topic “Headache” first", "\nFits\n6 ",
          "in no criterion of this variant: Vascular cause: Yes", "but not asked: initial",
          "\nStill open\n", "Red flags not answered: Infection; ", "may lead elsewhere",
          "\nStill possible\n4 ", "Waits for: Infection; Duration", "\n5 ", "\nExcluded\n1 ",
          "Vascular cause: ", "; needs No", "\n8 ", "\nNext question\n", "(infection)",
          "\nSource: ", "Retold by Apposite", NULL });
}

static void
test_text_not_covered (void)
{
  assert_text ("trauma=no red-flags=none coagulopathy=yes myelopathy=yes neurologic-deficit=no "
               "cervicogenic-headache=no",
      (const char *const[]){ "\nFirst, elsewhere\n→   See the topic “Myelopathy” first",
          "\nAnswers in conflict\n!   “Myelopathy: Yes” and “Neurologic deficit: No”",
          "\nNot covered\n", "don't cover this presentation", "imaging may be useful",
          "No variant is near enough", "\nStill open\n", "\nExcluded\n1 ", "\nSource: ", NULL });
  assert_text ("age=adult trauma=no red-flags=none duration=subacute radiculopathy=no "
               "cervicogenic-headache=no",
      (const char *const[]){ "\nNot covered\n", "don't cover this presentation", "\nNearest",
          "\n1 ", "\n7 ", "\nStill open\n", "\nExcluded\n1 ", "\nSource: ", NULL });
}

/* What a variant that fits doesn't consider stands beside it. */
static void
test_text_unaccounted (void)
{
  assert_text ("age=adult trauma=no red-flags=none duration=chronic radiculopathy=no "
               "neurologic-deficit=no prior-surgery=yes cervicogenic-headache=no",
      (const char *const[]){ "\nFits\n7 ", "in no criterion of this variant: Prior cervical spine ",
          "title doesn't state: Neurologic deficit: No (from", "but not asked: initial",
          "\nExcluded\n", NULL });
  assert_text ("age=adult trauma=no red-flags=none duration=acute prior-surgery=yes",
      (const char *const[]){
          "\nFits\n3 ", "but not asked: mechanical", "but not asked: initial", "\nStill ", NULL });
}

static void
test_text_is_ordered_by_itself (void)
{
  g_autoptr (Run) one = run ("80", "match red-flags=none malignancy=suspected age=adult trauma=no");
  g_autoptr (Run) other =
      run ("80", "match trauma=no malignancy=suspected red-flags=none age=adult");

  g_assert_cmpstr (one->out, ==, other->out);
}

static gboolean
says (const char *text, const char *pattern)
{
  return g_regex_match_simple (pattern, text, G_REGEX_CASELESS, 0);
}

/* What may never be said, and what always is, of any told patient. */
static void
assert_honest (const ToldPatient *patient, const char *text, const char *end)
{
  gboolean conflict = patient->conflicts != NULL;
  gboolean matches = strchr (patient->states, 'M') != NULL;
  gboolean covered = strpbrk (patient->states, "M?") != NULL;

  g_assert_true (g_str_has_suffix (text, end));
  g_assert_false (says (text, "not (usually )?indicated"));
  g_assert_cmpint (says (text, "\\bfits\\b"), ==, matches && !conflict);
  g_assert_cmpint (says (text, "in conflict"), ==, conflict);
  g_assert_cmpint (says (text, "withheld"), ==, matches && conflict);
  g_assert_cmpint (says (text, "first, elsewhere"), ==, patient->redirects != NULL);
  g_assert_cmpint (says (text, "don't cover this presentation"), ==, !covered);
  g_assert_cmpint (says (text, "imaging may be useful"), ==, patient->is_advised);
  g_assert_cmpint (says (text, "nearest"), ==, patient->nearest != NULL);
  g_assert_cmpint (says (text, "next question"), ==, patient->next != NULL);
  g_assert_cmpint (says (text, "may lead elsewhere"), ==, patient->to_rule_out != NULL);
}

static void
test_text_told (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autofree char *source = apposite_topic_format_source (topic, NULL);
  g_autofree char *disclaimer = apposite_about_short_disclaimer (topic);
  g_autofree char *end =
      g_strdup_printf ("Source: %s. Looked up on 2026-02-28. %s", source, disclaimer);

  for (guint i = 0; i < G_N_ELEMENTS (told_patients); i++)
    {
      g_autoptr (Run) result = match_patient (&told_patients[i], "text");
      g_autofree char *text = unwrap (result->out);

      g_test_message ("%s", told_patients[i].name);
      assert_honest (&told_patients[i], text, end);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("APPOSITE_CLI"));

  g_test_add_func ("/cli-match/status", test_status);
  g_test_add_func ("/cli-match/json/shape", test_json_shape);
  g_test_add_func ("/cli-match/json/values", test_json_values);
  g_test_add_func ("/cli-match/json/told", test_json_told);
  g_test_add_func ("/cli-match/text/order", test_text_order);
  g_test_add_func ("/cli-match/text/not-covered", test_text_not_covered);
  g_test_add_func ("/cli-match/text/unaccounted", test_text_unaccounted);
  g_test_add_func ("/cli-match/text/words-in-any-order", test_text_is_ordered_by_itself);
  g_test_add_func ("/cli-match/text/told", test_text_told);

  return g_test_run ();
}
