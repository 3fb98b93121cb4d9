/* test-cli-search.c: apposite-cli search
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <json-glib/json-glib.h>
#include <string.h>

#include "../core/golden.h"
#include "run-cli.h"

static void
test_golden (void)
{
  const struct
  {
    const char *file, *columns, *command;
    int status;
  } texts[] = {
    { "search-opll.txt", "80", "search opll", 0 },
    { "search-opll-narrow.txt", "44", "search opll", 0 },
    { "search-opll.json", "80", "--format=json search opll", 0 },
    { "search-headache.txt", "80", "search headache", 0 },
    { "search-misspelled.txt", "80", "search edemma", 1 },
    { "search-misspelled.json", "80", "--format=json search edemma", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Run) result = run (texts[i].columns, texts[i].command);

      g_assert_cmpint (result->status, ==, texts[i].status);
      g_assert_cmpstr (result->err, ==, "");
      assert_golden ("cli", texts[i].file, result->out);
    }
}

static void
assert_nothing (const char *command, const char *message)
{
  g_autoptr (Run) result = run ("80", command);

  g_assert_cmpint (result->status, ==, 1);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_nonnull (strstr (result->err, message));
}

/* Words from a shell are as good in one argument as in several. */
static void
test_arguments (void)
{
  g_autoptr (Run) several = run ("80", "search mri without contrast");
  g_autoptr (Run) one = run ("80", "search 'mri without contrast'");
  g_autoptr (Run) none = run ("80", "search");
  g_autoptr (Run) phrase = run ("80", "search '\"bone marrow\"'");

  g_assert_cmpint (several->status, ==, 0);
  g_assert_cmpstr (several->out, ==, one->out);
  g_assert_cmpint (phrase->status, ==, 0);
  g_assert_cmpint (none->status, ==, 2);
  g_assert_cmpstr (none->out, ==, "");
}

static void
test_nothing (void)
{
  assert_nothing ("search xylophone", "The topic doesn't have “xylophone”. Search for a variant");
  assert_nothing ("search mri xylophone", "This finds something: “mri”.");
  assert_nothing ("search ''", "Search for a variant");
  assert_nothing ("search '?!'", "Search for a variant");
  assert_nothing ("search mri withot contrast", "“withot”");
}

/* What a reader must know stands below what was found. */
static void
test_source (void)
{
  g_autoptr (Run) result = run ("80", "search infection");

  g_assert_nonnull (strstr (result->out, "\nSource: ACR Appropriateness Criteria®"));
  g_assert_nonnull (strstr (result->out, "… and "));
  g_assert_nonnull (strstr (result->out, "✓ Usually Appropriate"));
}

static guint
count_in (JsonObject *object, const char *member)
{
  return json_array_get_length (json_object_get_array_member (object, member));
}

static void
assert_counts (
    const char *command, int status, gboolean hits, gboolean approximate, guint suggestions)
{
  g_autoptr (Run) result = run ("80", command);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (result->out, &error);
  JsonObject *object;

  g_assert_no_error (error);
  g_assert_cmpint (result->status, ==, status);
  object = json_node_get_object (root);
  g_assert_true ((count_in (object, "hits") > 0) == hits);
  g_assert_true ((count_in (object, "approximate_hits") > 0) == approximate);
  g_assert_true (json_object_get_null_member (object, "correction") == !approximate);
  g_assert_cmpuint (count_in (object, "suggestions"), ==, suggestions);
}

static void
test_json (void)
{
  assert_counts ("-f json search infection", 0, TRUE, FALSE, 0);
  assert_counts ("-f json search infcetion", 1, FALSE, TRUE, 0);
  assert_counts ("-f json search mri xylophone", 1, FALSE, FALSE, 1);
  assert_counts ("-f json search xylophone", 1, FALSE, FALSE, 0);
}

/* Marks count characters: of texts with “®”, “☢” or quotes too. */
static void
test_marks (void)
{
  g_autoptr (Run) result = run ("80", "-f json search no red flags");
  g_autoptr (JsonNode) root = json_from_string (result->out, NULL);
  JsonArray *hits = json_object_get_array_member (json_node_get_object (root), "hits");
  JsonObject *hit = json_array_get_object_element (hits, 0);
  JsonArray *marks = json_object_get_array_member (hit, "snippet_marks");
  JsonArray *mark = json_array_get_array_element (marks, json_array_get_length (marks) - 1);
  const char *snippet = json_object_get_string_member (hit, "snippet");
  const char *start = g_utf8_offset_to_pointer (snippet, json_array_get_int_element (mark, 0));

  g_assert_nonnull (strstr (snippet, "“red flags"));
  g_assert_true (g_str_has_prefix (start, "flags.”"));
  g_assert_cmpint (json_array_get_int_element (mark, 1), ==, 5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("APPOSITE_CLI"));

  g_test_add_func ("/cli-search/golden", test_golden);
  g_test_add_func ("/cli-search/arguments", test_arguments);
  g_test_add_func ("/cli-search/nothing", test_nothing);
  g_test_add_func ("/cli-search/source", test_source);
  g_test_add_func ("/cli-search/json", test_json);
  g_test_add_func ("/cli-search/marks", test_marks);

  return g_test_run ();
}
