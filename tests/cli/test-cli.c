/* test-cli.c: apposite-cli as a whole
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <json-glib/json-glib.h>

#include "../core/golden.h"
#include "apposite-terminal.h"
#include "run-cli.h"

#define WRIST "--topic=topics/wrist.json "

/* Commands that succeed. */
static const char *const good[] = {
  "variants",
  "show 4",
  "show 2",
  "show 4 'MRI cervical spine without and with IV contrast'",
  "show 4 mri-cervical-spine-without-and-with-iv-contrast",
  "show 8 discography",
  "show 5 'cta NECK'",
  "findings",
  "export",
  "--format=json variants",
  "--format=json show 4",
  "--format=json show 4 gallium",
  "--format=json findings",
  "--format=json export",
  "check topics/wrist.json",
  WRIST "variants",
  WRIST "show 1",
  WRIST "show 2",
  WRIST "show 1 mri",
  WRIST "findings",
  WRIST "export",
  "show 4 --format=text",
  "show 4 --format=csv",
  "show 4 gallium --format=csv",
  "show 4 --format=markdown",
  "show 4 gallium --format=html",
  "export --format=csv",
  WRIST "export --format=text",
  WRIST "export --format=markdown",
  WRIST "export --format=html",
  "--version",
  "--help",
};

/* Commands that fail, with their status and what they say. */
static const struct
{
  const char *command;
  int status;
  const char *message;
} bad[] = {
  { "shwo 4", 2, "unknown command “shwo”; did you mean “show”?" },
  { "xylophone", 2, "unknown command “xylophone”; valid are: variants, show, " },
  { "--xylophone show 4", 2, "--xylophone" },
  { "--topic", 2, "--topic" },
  { "--format=pdf show 4", 2, "“pdf”; valid are: text, json, csv, markdown, html\n" },
  { "--format=htm export", 2, "“export” doesn't write the format “htm”; did you mean “html”?" },
  { "--format=csv match", 2, "“csv”; valid are: text, json, markdown, html\n" },
  { "--format=csv variants", 2,
      "“variants” doesn't write the format “csv”; valid are: text, json" },
  { "--format=json check topics/wrist.json", 2, "“check” doesn't write the format “json”" },

  { "variants 4", 2, "“4” is too many" },
  { "findings 4", 2, "“4” is too many" },
  { "export 4", 2, "“4” is too many" },
  { "show", 2, "something is missing" },
  { "show 4 a b", 2, "“b” is too many" },
  { "check", 2, "something is missing" },

  { "show four", 2, "“four” is no variant's number; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
  { "show ''", 2, "“” is no variant's number" },
  { "show -- -4", 2, "“-4” is no variant's number" },
  { "show 99999999999999999999", 2, "“99999999999999999999” is no variant's number" },
  { "show 0", 1, "there is no variant 0; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
  { "show 9", 1, "there is no variant 9; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
  { WRIST "show 3", 1, "there is no variant 3; valid are: 1, 2" },

  { "show 4 xylophone", 1, "no procedure is called “xylophone”; valid are: Radiography " },
  { "show 4 ''", 1, "no procedure is called “”" },
  { "show 4 'MRI cervical spine withot IV contrast'", 1,
      "did you mean “MRI cervical spine without IV contrast”" },
  { "show 4 mri", 2,
      "“mri” could be any of these; name one:\n"
      "  MRI cervical spine with IV contrast\n"
      "  MRI cervical spine without and with IV contrast\n"
      "  MRI cervical spine without IV contrast\n" },
  { "show 1 fdg", 2, "“fdg” could be any of these; name one:\n  FDG-PET/CT skull base" },
  { "show 1 gallium", 1, "Variant 1 doesn't rate “Gallium scan whole body”; it is rated in: 4\n" },
  { "show 6 Discography", 1, "it is rated in: 1, 3, 4, 5, 7, 8\n" },

  { "--topic=missing.json show 4", 3, "missing.json: can't be read" },
  { "--topic=topics show 4", 3, "topics: can't be read" },
  { "--topic=topics/broken.json show 4", 3,
      "topics/broken.json:7: $.revised: must be a whole number" },
  { "--topic=/dev/null variants", 3, "/dev/null:1: the file is empty" },
  { "check missing.json", 3, "missing.json: can't be read" },
  { "check topics", 3, "topics: can't be read" },
  { "check topics/broken.json", 1, "topics/broken.json:7: $.revised: must be a whole number" },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (Run) result = run ("80", good[i]);

      g_assert_cmpstr (result->err, ==, "");
      g_assert_cmpint (result->status, ==, 0);
      g_assert_true (g_str_has_suffix (result->out, "\n"));
      g_assert_null (strchr (result->out, '\033'));
    }
}

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (Run) result = run ("80", bad[i].command);

      g_assert_cmpstr (result->out, ==, "");
      g_assert_cmpint (result->status, ==, bad[i].status);
      g_assert_true (g_str_has_prefix (result->err, "apposite-cli: "));
      g_assert_true (g_str_has_suffix (result->err, "\n"));
      if (strstr (result->err, bad[i].message) == NULL)
        g_error ("not “%s”, but: %s", bad[i].message, result->err);
    }
}

static void
test_no_command (void)
{
  g_autoptr (Run) nothing = run ("80", "");
  g_autoptr (Run) help = run ("80", "--help");

  g_assert_cmpint (nothing->status, ==, 2);
  g_assert_cmpstr (nothing->out, ==, "");
  g_assert_cmpstr (nothing->err, ==, help->out);
  g_assert_nonnull (strstr (help->out, "show NUMBER [PROCEDURE]"));
  g_assert_nonnull (strstr (help->out, "Exit status: 0 done"));
}

/* Words that are no text are refused before anything looks into them. */
static void
test_invalid_utf8 (void)
{
  const char *const commands[] = { "\xff", "show \xff", "show 4 gallium\xf0", "show 4 \xe2\x80" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (Run) result = run ("80", commands[i]);

      g_assert_cmpint (result->status, ==, 2);
      g_assert_cmpstr (result->out, ==, "");
      g_assert_nonnull (strstr (result->err, "UTF-8"));
    }
}

static void
test_check_several (void)
{
  g_autoptr (Run) invalid = run ("80", "check topics/broken.json topics/wrist.json");
  g_autoptr (Run) unreadable =
      run ("80", "check missing.json topics/wrist.json topics/broken.json topics/wrist.json");

  g_assert_cmpint (invalid->status, ==, 1);
  g_assert_cmpstr (invalid->out, ==, "topics/wrist.json: valid, 2 variants\n");
  g_assert_nonnull (strstr (invalid->err, "broken.json:7:"));

  g_assert_cmpint (unreadable->status, ==, 3);
  g_assert_cmpstr (unreadable->out, ==,
      "topics/wrist.json: valid, 2 variants\ntopics/wrist.json: valid, 2 variants\n");
  g_assert_nonnull (strstr (unreadable->err, "missing.json: can't be read"));
  g_assert_nonnull (strstr (unreadable->err, "broken.json:7:"));
}

static void
test_json (void)
{
  const struct
  {
    const char *command, *member;
  } documents[] = {
    { "--format=json variants", "variants" },
    { "--format=json show 4", "variant" },
    { "--format=json show 4 gallium", "recommendation" },
    { "--format=json findings", "findings" },
    { "export", "variants" },
    { WRIST "export", "radiation_levels" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (Run) result = run ("80", documents[i].command);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) root = json_from_string (result->out, &error);
      JsonObject *object;

      g_assert_no_error (error);
      object = json_node_get_object (root);
      g_assert_true (json_object_has_member (object, documents[i].member));
      g_assert_true (json_object_has_member (object, "disclaimer"));
    }
}

/* JSON is for programs, whatever the terminal's width is. */
static void
test_json_width (void)
{
  g_autoptr (Run) narrow = run ("40", "export");
  g_autoptr (Run) wide = run ("200", "export");

  g_assert_cmpstr (narrow->out, ==, wide->out);
}

static void
test_width (void)
{
  const char *const commands[] = { "variants", "show 2", "show 4", "show 7 'bone scan'",
    "show 5 'cta neck'", "findings", WRIST "show 1", WRIST "show 2", WRIST "show 1 mri",
    WRIST "show 2 radiography", WRIST "findings" };
  const guint widths[] = { 40, 44, 60, 80, 100 };

  for (guint i = 0; i < G_N_ELEMENTS (commands) * G_N_ELEMENTS (widths); i++)
    {
      guint width = widths[i % G_N_ELEMENTS (widths)];
      g_autofree char *columns = g_strdup_printf ("%u", width);
      g_autoptr (Run) result = run (columns, commands[i / G_N_ELEMENTS (widths)]);
      g_auto (GStrv) lines = g_strsplit (result->out, "\n", -1);

      for (guint l = 0; lines[l] != NULL; l++)
        if (apposite_terminal_measure (lines[l], -1) > width)
          g_error ("wider than %u columns: %s", width, lines[l]);
    }
}

/* Longer lines are harder to read. */
static void
test_widest (void)
{
  g_autoptr (Run) wide = run ("100", "show 4");
  g_autoptr (Run) wider = run ("300", "show 4");
  g_autoptr (Run) usual = run ("80", "show 4");
  g_autoptr (Run) unknown = run (NULL, "show 4");
  g_autoptr (Run) nonsense = run ("wide", "show 4");

  g_assert_cmpstr (wide->out, ==, wider->out);
  g_assert_cmpstr (usual->out, ==, unknown->out);
  g_assert_cmpstr (usual->out, ==, nonsense->out);
}

static void
test_golden (void)
{
  const struct
  {
    const char *file, *columns, *command;
  } texts[] = {
    { "show-4.txt", "80", "show 4" },
    { "show-4-narrow.txt", "44", "show 4" },
    { "show-4-mri.txt", "80", "show 4 'MRI cervical spine without and with IV contrast'" },
    { "variants.txt", "80", "variants" },
    { "wrist-show-1.txt", "80", WRIST "show 1" },
    { "wrist-show-1-narrow.txt", "44", WRIST "show 1" },
    { "wrist-show-1-mri.txt", "80", WRIST "show 1 mri" },
    { "wrist-show-2.txt", "80", WRIST "show 2" },
    { "wrist-findings.txt", "80", WRIST "findings" },
    { "wrist-export.json", "80", WRIST "export" },
    { "wrist-export.txt", "80", WRIST "export --format=text" },
    { "wrist-export.csv", "80", WRIST "export --format=csv" },
    { "wrist-export.md", "80", WRIST "export --format=markdown" },
    { "wrist-export.html", "80", WRIST "export --format=html" },
    { "wrist-show-1-mri.csv", "80", WRIST "show 1 mri --format=csv" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Run) result = run (texts[i].columns, texts[i].command);

      assert_golden ("cli", texts[i].file, result->out);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("APPOSITE_CLI"));

  g_test_add_func ("/cli/good", test_good);
  g_test_add_func ("/cli/bad", test_bad);
  g_test_add_func ("/cli/no-command", test_no_command);
  g_test_add_func ("/cli/invalid-utf8", test_invalid_utf8);
  g_test_add_func ("/cli/check", test_check_several);
  g_test_add_func ("/cli/json", test_json);
  g_test_add_func ("/cli/json/width", test_json_width);
  g_test_add_func ("/cli/width", test_width);
  g_test_add_func ("/cli/width/widest", test_widest);
  g_test_add_func ("/cli/golden", test_golden);

  return g_test_run ();
}
