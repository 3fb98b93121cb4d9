/* test-cli-language.c: apposite-cli in another language
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gstdio.h>

#include "run-cli.h"

#define NOTICE "Translation: Deutsch. No clinician has reviewed it; the English original counts."

/* What is asked is translated, what is published stands beside it, and the notice tells. */
static void
test_translated (void)
{
  g_autoptr (Run) findings = run ("200", "--language=de findings");
  g_autoptr (Run) variants = run ("200", "-l de_AT variants");

  g_assert_cmpint (findings->status, ==, 0);
  g_assert_nonnull (strstr (findings->out, "Liegt den Schmerzen ein Trauma zugrunde?"));
  g_assert_null (strstr (findings->out, "Is there trauma behind the pain?"));
  g_assert_nonnull (strstr (findings->out, NOTICE));
  g_assert_cmpint (variants->status, ==, 0);
  g_assert_nonnull (strstr (variants->out, "Adult. Suspected or known infection"));
  g_assert_nonnull (strstr (variants->out, "Vermutete oder bekannte Infektion"));
  g_assert_nonnull (strstr (variants->out, NOTICE));
}

static void
test_published (void)
{
  g_autoptr (Run) english = run ("80", "--language=en findings");
  g_autoptr (Run) none = run ("80", "findings");

  g_assert_cmpint (english->status, ==, 0);
  g_assert_cmpstr (english->out, ==, none->out);
  g_assert_null (strstr (english->out, "Translation:"));
}

/* Ids are the same in each language, and so is what other programs are given. */
static void
test_json (void)
{
  static const char *const commands[] = {
    "--format=json findings",
    "--format=json match age=child trauma=yes",
    "--format=json show 4 gallium",
    "export",
  };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *command = g_strconcat ("--language=de ", commands[i], NULL);
      g_autoptr (Run) published = run ("80", commands[i]);
      g_autoptr (Run) translated = run ("80", command);

      g_assert_cmpint (translated->status, ==, published->status);
      g_assert_cmpstr (translated->out, ==, published->out);
    }
}

static void
test_unknown (void)
{
  g_autoptr (Run) unknown = run ("80", "--language=xx variants");

  g_assert_cmpint (unknown->status, ==, 2);
  g_assert_cmpstr (unknown->out, ==, "");
  g_assert_nonnull (
      strstr (unknown->err, "the topic isn't translated into “xx”; valid are: en, de"));
}

static void
copy (const char *from, const char *folder, const char *to)
{
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, from, NULL);
  g_autofree char *target = g_build_filename (folder, to, NULL);
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (source, &text, &length, NULL));
  g_assert_true (g_file_set_contents (target, text, (gssize) length, NULL));
}

static void
remove_from (const char *folder, const char *file)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);

  g_assert_no_errno (g_remove (path));
}

static void
test_check (void)
{
  g_autofree char *folder = g_dir_make_tmp ("apposite-XXXXXX", NULL);
  g_autofree char *check = g_strdup_printf ("check %s/knee.json", folder);
  g_autofree char *list = g_strdup_printf ("--topic=%s/knee.json -l de findings", folder);
  g_autoptr (Run) whole = NULL;
  g_autoptr (Run) holes = NULL;
  g_autoptr (Run) broken = NULL;
  g_autoptr (Run) shown = NULL;

  copy ("core/topics/valid/knee.json", folder, "knee.json");
  copy ("core/translations/valid/whole.json", folder, "knee.de.json");
  whole = run ("200", check);
  copy ("core/translations/valid/null-is-missing.json", folder, "knee.de.json");
  holes = run ("200", check);
  copy ("core/translations/invalid/answers-alike.json", folder, "knee.de.json");
  broken = run ("200", check);
  shown = run ("200", list);
  remove_from (folder, "knee.json");
  remove_from (folder, "knee.de.json");
  g_assert_no_errno (g_rmdir (folder));

  g_assert_cmpint (whole->status, ==, 0);
  g_assert_nonnull (strstr (whole->out, "\n  de: 31 of 31 texts, reviewed by a clinician\n"));
  g_assert_cmpint (holes->status, ==, 0);
  g_assert_nonnull (strstr (holes->out, "\n  de: 2 of 31 texts, not reviewed by a clinician\n"));
  g_assert_nonnull (strstr (holes->out, "missing: categories.usually-appropriate.name, "));

  g_assert_cmpint (broken->status, ==, 1);
  g_assert_nonnull (strstr (broken->err, "knee.de.json:36: $.findings.swelling.answers.great: "));

  /* A broken translation is no reason to leave the reader without the topic. */
  g_assert_cmpint (shown->status, ==, 0);
  g_assert_nonnull (strstr (shown->err, "knee.de.json:36: $.findings.swelling.answers.great: "));
  g_assert_nonnull (strstr (shown->err, "The topic is shown as published."));
  g_assert_nonnull (strstr (shown->out, "Is the knee swollen?"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli-language/translated", test_translated);
  g_test_add_func ("/cli-language/published", test_published);
  g_test_add_func ("/cli-language/json", test_json);
  g_test_add_func ("/cli-language/unknown", test_unknown);
  g_test_add_func ("/cli-language/check", test_check);

  return g_test_run ();
}
