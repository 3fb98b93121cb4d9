/* test-languages.c: which language a topic is shown in, and that nothing else changes with it
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "apposite-language.h"
#include "apposite-report-build.h"
#include "apposite-report-format.h"
#include "translated-topic.h"

#define N_STEPS 400

static AppositeTopic *
new_bundled (const char *language)
{
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_bundled_in (language, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (apposite_topic_get_translation_error (topic), ==, NULL);
  g_assert_cmpstr (apposite_topic_get_language (topic), ==, language);
  return topic;
}

static void
test_languages (void)
{
  const struct
  {
    const char *names, *wanted;
  } cases[] = {
    { "C", "" },
    { "de_AT.UTF-8 de_AT de.UTF-8 de C", "de_AT de" },
    { "pt_BR pt C", "pt_BR pt" },
    { "fr de_CH de C", "fr de_CH de" },
    { "en_GB en de C", "" },
    { "fr en de C", "fr" },
    { "sr@latin sr C", "sr@latin sr" },
    { "enm C", "enm" },
    { "../de ./x de", "de" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) names = g_strsplit (cases[i].names, " ", -1);
      g_auto (GStrv) wanted = apposite_language_list_wanted ((const char *const *) names);
      g_autofree char *list = g_strjoinv (" ", wanted);

      g_assert_cmpstr (list, ==, cases[i].wanted);
    }
}

static void
test_file_names (void)
{
  const struct
  {
    const char *topic, *file, *language;
  } cases[] = {
    { "topic.json", "topic.de.json", "de" },
    { "topic.json", "topic.pt_BR.json", "pt_BR" },
    { "topic.json", "topic.json", NULL },
    { "topic.json", "topic.en.json", NULL },
    { "topic.json", "topic.de.json.license", NULL },
    { "topic.json", "topic..json", NULL },
    { "topic.json", "topical.de.json", NULL },
    { "topic.json", "topic.draft.json", NULL },
    { "topic", "topic.de.json", "de" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *language = apposite_language_of_file (cases[i].topic, cases[i].file);
      g_autofree char *file =
          language != NULL ? apposite_language_file (cases[i].topic, language) : NULL;

      g_assert_cmpstr (language, ==, cases[i].language);
      if (language != NULL)
        g_assert_cmpstr (file, ==, cases[i].file);
    }
}

static void
test_tags (void)
{
  const struct
  {
    const char *language, *tag;
  } cases[] = {
    { NULL, "en" },
    { "de", "de" },
    { "pt_BR", "pt-BR" },
    { "sr@latin", "sr" },
    { "sr_RS@latin", "sr-RS" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tag = apposite_language_format_tag (cases[i].language);

      g_assert_cmpstr (tag, ==, cases[i].tag);
    }
}

static void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static AppositeTopic *
open_in (const char *folder, const char *language)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "knee.json", NULL);
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_from_file_in (file, language, &error);

  g_assert_no_error (error);
  return topic;
}

static void
assert_language (const char *folder, const char *asked, const char *given)
{
  g_autoptr (AppositeTopic) topic = open_in (folder, asked);

  g_assert_cmpstr (apposite_topic_get_language (topic), ==, given);
  g_assert_cmpstr (apposite_topic_get_translation_error (topic), ==, NULL);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_no_errno (g_remove (path));
    }
  g_assert_no_errno (g_rmdir (folder));
}

/* The nearest language that is there; and a broken one is told of and leaves the topic in English. */
static void
test_beside_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("apposite-XXXXXX", &error);
  g_autofree char *knee = load_text ("topics", "valid/knee.json");
  g_autofree char *de = load_text ("translations", "valid/whole.json");
  g_autofree char *broken = load_text ("translations", "invalid/answers-alike.json");
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "knee.json", NULL);
  g_autoptr (AppositeTopic) topic = NULL;
  g_auto (GStrv) languages = NULL;
  g_autofree char *list = NULL;
  g_autofree char *message = NULL;

  g_assert_no_error (error);
  write_file (folder, "knee.json", knee);
  write_file (folder, "knee.de.json", de);
  write_file (folder, "knee.de_CH.json", broken);
  write_file (folder, "hip.fr.json", "");
  languages = apposite_topic_list_languages (file);
  list = g_strjoinv (" ", languages);
  g_assert_cmpstr (list, ==, "de de_CH");

  assert_language (folder, NULL, NULL);
  assert_language (folder, "de", "de");
  assert_language (folder, "de_AT", "de");
  assert_language (folder, "fr", NULL);
  assert_language (folder, "en", NULL);

  topic = open_in (folder, "de_CH");
  message = g_strconcat (folder,
      "/knee.de_CH.json:6: $.language: “de” isn't the language of the file's name, “de_CH”; mend "
      "one of them",
      NULL);
  g_assert_cmpstr (apposite_topic_get_translation_error (topic), ==, message);
  assert_as_published (topic);
  remove_folder (folder);
}

/* This test's own locale is “C”, where nothing is translated whatever LANGUAGE says. */
static void
test_user (void)
{
  g_auto (GStrv) languages = NULL;

  g_setenv ("LANGUAGE", "de", TRUE);
  languages = apposite_language_list_of_user ();
  g_assert_cmpuint (g_strv_length (languages), ==, 0);
  g_setenv ("LANGUAGE", "", TRUE);
}

/* What other programs are given is the same in every language, byte for byte. */
static void
test_export (gconstpointer language)
{
  g_autoptr (AppositeTopic) original = new_bundled (NULL);
  g_autoptr (AppositeTopic) topic = new_bundled (language);
  g_autofree char *published = export_topic (original);
  g_autofree char *exported = export_topic (topic);

  g_assert_cmpstr (exported, ==, published);
}

static char *
export_matches (AppositePresentation *presentation)
{
  g_autoptr (JsonNode) node = apposite_export_matches (presentation);

  return json_to_string (node, TRUE);
}

static void
answer_at_random (AppositePresentation *first, AppositePresentation *second)
{
  GListModel *findings = apposite_topic_get_findings (apposite_presentation_get_topic (first));
  guint f = g_test_rand_int_range (0, (gint32) g_list_model_get_n_items (findings));
  AppositeFinding *finding = apposite_record_list_peek (findings, f);
  AppositeTopic *other = apposite_presentation_get_topic (second);
  AppositeFinding *same = apposite_topic_find_finding (other, apposite_finding_get_id (finding));
  guint n = g_list_model_get_n_items (apposite_finding_get_answers (finding));
  guint answer = g_test_rand_int_range (0, (gint32) n + 1);

  if (answer == n)
    {
      apposite_presentation_unset (first, finding);
      apposite_presentation_unset (second, same);
      return;
    }
  apposite_presentation_set_answer (first, finding, answer);
  apposite_presentation_set_answer (second, same, answer);
}

/* The same answers by their ids mean the same, in whatever language they were asked for. */
static void
test_matching (gconstpointer language)
{
  g_autoptr (AppositeTopic) original = new_bundled (NULL);
  g_autoptr (AppositeTopic) topic = new_bundled (language);
  g_autoptr (AppositePresentation) published = apposite_presentation_new (original);
  g_autoptr (AppositePresentation) translated = apposite_presentation_new (topic);

  for (guint i = 0; i < N_STEPS; i++)
    {
      g_autofree char *a = NULL;
      g_autofree char *b = NULL;

      answer_at_random (published, translated);
      a = export_matches (published);
      b = export_matches (translated);
      g_assert_cmpstr (a, ==, b);
    }
}

static void
assert_translated (const char *shown, const char *published)
{
  g_assert_nonnull (published);
  g_assert_cmpstr (shown, !=, "");
  g_assert_cmpstr (published, !=, "");
}

/* The core of a bundled translation is there: verdicts, questions with their answers, short titles. */
static void
test_bundled (gconstpointer language)
{
  g_autoptr (AppositeTopic) topic = new_bundled (language);
  GListModel *categories = apposite_topic_get_categories (topic);
  GListModel *findings = apposite_topic_get_findings (topic);
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    {
      AppositeCategory *category = apposite_record_list_peek (categories, i);

      assert_translated (
          apposite_category_get_name (category), apposite_category_get_published_name (category));
    }
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      GListModel *answers = apposite_finding_get_answers (finding);

      assert_translated (apposite_finding_get_question (finding),
          apposite_finding_get_published_question (finding));
      for (guint j = 0; j < g_list_model_get_n_items (answers); j++)
        {
          AppositeAnswer *answer = apposite_record_list_peek (answers, j);
          guint first;

          assert_translated (
              apposite_answer_get_label (answer), apposite_answer_get_published_label (answer));
          apposite_record_list_find (answers, "label", apposite_answer_get_label (answer), &first);
          g_assert_cmpuint (first, ==, j);
        }
    }
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);

      assert_translated (apposite_variant_get_short_title (variant),
          apposite_variant_get_published_short_title (variant));
    }
}

/* What leaves the program can be read by who doesn't know the language: the published category stands
 * beside the translated one, and data is as published. A page says which language it is in. */
static void
test_reports (gconstpointer language)
{
  g_autoptr (AppositeTopic) topic = new_bundled (language);
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 2, 28, 12, 0, 0.0);
  const AppositeReportRequest request = { topic, NULL, APPOSITE_REPORT_BARE, date };
  GListModel *variants = apposite_topic_get_variants (topic);
  g_autofree char *tag = apposite_language_format_tag (language);
  g_autofree char *beginning = g_strdup_printf ("<!DOCTYPE html>\n<html lang=\"%s\">\n", tag);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      AppositeRecommendation *recommendation =
          apposite_record_list_peek (apposite_variant_get_recommendations (variant), i);
      AppositeCategory *category = apposite_recommendation_get_category (recommendation);
      g_autofree char *published = apposite_record_dup_published (category, "name");
      g_autoptr (AppositeReport) one =
          apposite_report_for_recommendation (&request, variant, recommendation);
      g_autoptr (AppositeReport) all = apposite_report_for_variant (&request, variant, NULL, NULL);
      g_autofree char *text = apposite_report_to_text (one);
      g_autofree char *csv = apposite_report_to_csv (all);
      g_autofree char *html = apposite_report_to_html (all);

      g_assert_true (g_str_has_prefix (html, beginning));
      g_assert_nonnull (strstr (text, apposite_category_get_name (category)));
      g_assert_nonnull (strstr (text, published));
      g_assert_nonnull (strstr (csv, published));
      g_assert_null (strstr (csv, apposite_category_get_name (category)));
    }
}

/* What lies in the folder of the data is in the program, or the file was forgotten in the resource. */
static void
test_bundled_files (void)
{
  g_autofree char *path = g_test_build_filename (
      G_TEST_DIST, "..", "data", "topics", "cervical-pain", "topic.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_auto (GStrv) in_folder = apposite_topic_list_languages (file);
  g_auto (GStrv) bundled = apposite_topic_list_languages (NULL);

  g_assert_cmpstrv (bundled, in_folder);
  g_assert_cmpuint (g_strv_length (bundled), >, 0);
}

static void
add_for_language (const char *name, const char *language, GTestDataFunc test)
{
  g_autofree char *path = g_strdup_printf ("/languages/bundled/%s/%s", language, name);

  g_test_add_data_func_full (path, g_strdup (language), test, g_free);
}

int
main (int argc, char *argv[])
{
  g_auto (GStrv) languages = NULL;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/languages/wanted", test_languages);
  g_test_add_func ("/languages/file-names", test_file_names);
  g_test_add_func ("/languages/tags", test_tags);
  g_test_add_func ("/languages/beside-file", test_beside_file);
  g_test_add_func ("/languages/user", test_user);
  g_test_add_func ("/languages/bundled-files", test_bundled_files);
  languages = apposite_topic_list_languages (NULL);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      add_for_language ("texts", languages[i], test_bundled);
      add_for_language ("export", languages[i], test_export);
      add_for_language ("matching", languages[i], test_matching);
      add_for_language ("reports", languages[i], test_reports);
    }

  return g_test_run ();
}
