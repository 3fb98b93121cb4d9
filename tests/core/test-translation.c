/* test-translation.c: which files translate a topic, and what becomes of its texts
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-translation-check.h"
#include "manifest.h"
#include "translated-topic.h"

#define N_MUTATIONS 400

static void
test_file (gconstpointer data)
{
  char *const *entry = data;
  g_autofree char *text = load_text ("translations", entry[FIELD_FILE]);
  g_autoptr (AppositeTopic) topic = new_knee ();
  g_autoptr (GError) error = NULL;

  if (g_str_equal (entry[FIELD_CODE], "valid"))
    {
      g_assert_true (translate (topic, text, strlen (text), &error));
      g_assert_no_error (error);
      g_assert_cmpstr (apposite_topic_get_language (topic), ==, "de");
      return;
    }
  g_assert_false (translate (topic, text, strlen (text), &error));
  assert_refused (error, "a file", entry);
  assert_as_published (topic);
}

/* Every file of the folders is listed. */
static void
test_manifest (gconstpointer data)
{
  GPtrArray *entries = (gpointer) data;
  const char *const folders[] = { "valid", "invalid" };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path =
          g_test_build_filename (G_TEST_DIST, "core", "translations", folders[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
      const char *name;

      g_assert_no_error (error);
      while ((name = g_dir_read_name (dir)) != NULL)
        n += g_str_has_suffix (name, ".json");
    }
  g_assert_cmpuint (n, ==, entries->len);
}

static void
test_merged (void)
{
  g_autoptr (AppositeTopic) topic = new_translated_knee ("valid/whole.json");
  AppositeFinding *finding = apposite_topic_find_finding (topic, "swelling");
  AppositeAnswer *answer = apposite_finding_get_answer (finding, 2);
  AppositeVariant *variant = apposite_topic_find_variant (topic, 1);
  AppositeCategory *category = apposite_record_list_peek (apposite_topic_get_categories (topic), 0);
  AppositeProcedure *procedure =
      apposite_record_list_peek (apposite_topic_get_procedures (topic), 0);

  g_assert_cmpstr (apposite_finding_get_label (finding), ==, "Schwellung");
  g_assert_cmpstr (apposite_finding_get_published_label (finding), ==, "Swelling");
  g_assert_cmpstr (apposite_finding_get_question (finding), ==, "Ist das Knie geschwollen?");
  g_assert_cmpstr (apposite_finding_get_published_question (finding), ==, "Is the knee swollen?");
  g_assert_cmpstr (apposite_finding_get_published_help (finding), ==, "As you see it.");
  g_assert_cmpstr (apposite_answer_get_id (answer), ==, "great");
  g_assert_cmpstr (apposite_answer_get_label (answer), ==, "Stark");
  g_assert_cmpstr (apposite_answer_get_published_label (answer), ==, "Great");
  g_assert_cmpstr (apposite_category_get_name (category), ==, "Meist");
  g_assert_cmpstr (apposite_category_get_published_name (category), ==, "Usually");
  g_assert_cmpstr (apposite_category_get_definition (category), ==, "Tun.");
  g_assert_cmpstr (apposite_variant_get_short_title (variant), ==, "Sturz");
  g_assert_cmpstr (apposite_variant_get_published_short_title (variant), ==, "Fall");
  g_assert_cmpstr (apposite_variant_get_unasked (variant)[0], ==, "Erste Bildgebung.");
  g_assert_cmpstr (apposite_variant_get_published_unasked (variant)[0], ==, "Initial imaging.");
  g_assert_cmpstr (
      apposite_topic_get_gate_advice (topic), ==, "Nach einem Sturz kann Bildgebung helfen [1].");

  /* Names as published stay where they are. */
  g_assert_cmpstr (apposite_variant_get_title (variant), ==, "Fall. Initial imaging.");
  g_assert_cmpstr (apposite_variant_get_translated_title (variant), ==, "Sturz. Erste Bildgebung.");
  g_assert_cmpstr (apposite_procedure_get_name (procedure), ==, "Radiography knee");
  g_assert_cmpstr (
      apposite_procedure_get_translated_name (procedure), ==, "Röntgenaufnahme des Knies");
}

static void
test_dup_published (void)
{
  g_autoptr (AppositeTopic) topic = new_translated_knee ("valid/whole.json");
  AppositeFinding *finding = apposite_topic_find_finding (topic, "fall");
  g_autofree char *question = apposite_record_dup_published (finding, "question");
  g_autofree char *source = apposite_record_dup_published (finding, "source");

  g_assert_cmpstr (question, ==, "Was there a fall?");
  g_assert_cmpstr (source, ==, "Titles");
}

/* Search goes by them; the topic's own, which are exported, stay as they are. */
static void
test_synonyms (void)
{
  g_autoptr (AppositeTopic) original = new_knee ();
  g_autoptr (AppositeTopic) topic = new_translated_knee ("valid/whole.json");
  GListModel *synonyms = apposite_translation_get_synonyms (apposite_topic_get_translation (topic));
  AppositeSynonym *synonym = apposite_record_list_peek (synonyms, 0);

  g_assert_cmpuint (g_list_model_get_n_items (synonyms), ==, 1);
  g_assert_cmpstr (apposite_synonym_get_terms (synonym)[1], ==, "Kniegelenk");
  g_assert_cmpuint (g_list_model_get_n_items (apposite_topic_get_synonyms (topic)), ==,
      g_list_model_get_n_items (apposite_topic_get_synonyms (original)));
}

/* What isn't translated is English, a finding as a whole; and nothing is lost from sight. */
static void
test_holes (void)
{
  g_autoptr (AppositeTopic) whole = new_translated_knee ("valid/whole.json");
  g_autoptr (AppositeTopic) topic = new_translated_knee ("valid/null-is-missing.json");
  AppositeFinding *fall = apposite_topic_find_finding (topic, "fall");
  AppositeFinding *redness = apposite_topic_find_finding (topic, "redness");
  guint n, n_whole;
  g_auto (GStrv) holes = apposite_translation_list_holes (topic, &n);
  g_auto (GStrv) none = apposite_translation_list_holes (whole, &n_whole);

  g_assert_cmpstr (apposite_finding_get_question (fall), ==, "Was there a fall?");
  g_assert_null (apposite_finding_get_published_question (fall));
  g_assert_cmpstr (apposite_answer_get_label (apposite_finding_get_answer (fall, 0)), ==, "Yes");
  g_assert_cmpstr (apposite_finding_get_question (redness), ==, "Ist das Knie rot?");
  g_assert_cmpstr (apposite_finding_get_help (redness), ==, "As you see it.");
  g_assert_null (apposite_finding_get_published_help (redness));

  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_cmpuint (n, ==, n_whole);
  g_assert_cmpuint (n, ==, 31);
  g_assert_cmpuint (g_strv_length (holes), ==, n - 2);
  g_assert_true (g_strv_contains ((const char *const *) holes, "findings.fall.question"));
  g_assert_true (g_strv_contains ((const char *const *) holes, "findings.redness.help"));
  g_assert_false (g_strv_contains ((const char *const *) holes, "findings.redness.label"));
  g_assert_true (g_strv_contains ((const char *const *) holes, "redirects.redness=yes.reason"));
  /* Another topic's name, and a list that is empty, are nothing to translate. */
  g_assert_false (g_strv_contains ((const char *const *) holes, "redirects.redness=yes.topic"));
  g_assert_false (g_strv_contains ((const char *const *) holes, "variants.2.unasked"));
  g_assert_true (g_strv_contains ((const char *const *) holes, "variants.1.unasked"));
}

static void
test_notice (void)
{
  g_autoptr (AppositeTopic) original = new_knee ();
  g_autoptr (AppositeTopic) topic = new_translated_knee ("valid/head-only.json");
  g_autoptr (AppositeTopic) reviewed = new_translated_knee ("valid/whole.json");
  AppositeTranslation *translation = apposite_topic_get_translation (reviewed);
  g_autofree char *none = apposite_topic_format_translation_notice (original);
  g_autofree char *notice = apposite_topic_format_translation_notice (topic);
  g_autofree char *reviewed_notice = apposite_topic_format_translation_notice (reviewed);

  g_assert_null (none);
  g_assert_null (apposite_topic_get_language (original));
  g_assert_cmpstr (notice, ==,
      "Translation: Deutsch. No clinician has reviewed it; the English original counts.");
  g_assert_cmpstr (reviewed_notice, ==,
      "Translation: Deutsch, reviewed by Dr. Muster on 2026-01-31. The English original counts.");
  g_assert_false (apposite_translation_is_reviewed (apposite_topic_get_translation (topic)));
  g_assert_true (apposite_translation_is_reviewed (translation));
  g_assert_cmpstr (apposite_translation_get_language (translation), ==, "de");
  g_assert_cmpstr (apposite_translation_get_review_date (translation), ==, "2026-01-31");
}

static void
test_numbers (void)
{
  const struct
  {
    const char *text, *numbers;
  } cases[] = {
    { "no number", "" },
    { "[93,106] 6 weeks", "106, 6, 93" },
    { "6週 ［１０］", "10, 6" },
    { "0.1 mSv", "0, 1" },
    { "0,1 mSv", "0, 1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *numbers = apposite_translation_list_numbers (cases[i].text);

      g_assert_cmpstr (numbers, ==, cases[i].numbers);
    }
}

/* Whatever becomes of a file, it translates all or nothing; and nothing warns. */
static void
test_mutations (void)
{
  g_autofree char *valid = load_text ("translations", "valid/whole.json");
  const char bytes[] = "{}[]\",:0123456789 \n\x01\xc3\xff";

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (AppositeTopic) topic = new_knee ();
      g_autofree char *text = g_strdup (valid);
      g_autoptr (GError) error = NULL;
      gsize length = strlen (text);

      text[g_test_rand_int_range (0, (gint32) length)] =
          bytes[g_test_rand_int_range (0, (gint32) strlen (bytes))];
      if (translate (topic, text, length, &error))
        continue;
      g_assert_cmpuint (error->domain, ==, APPOSITE_ERROR);
      g_assert_true (g_regex_match_simple (
          "^a file:[1-9][0-9]*: [^\n]+$", error->message, G_REGEX_DOLLAR_ENDONLY, 0));
      assert_as_published (topic);
    }
}

static void
test_export_knee (void)
{
  g_autoptr (AppositeTopic) original = new_knee ();
  g_autoptr (AppositeTopic) topic = new_translated_knee ("valid/whole.json");
  g_autofree char *published = export_topic (original);
  g_autofree char *exported = export_topic (topic);

  g_assert_cmpstr (exported, ==, published);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) entries = NULL;

  g_test_init (&argc, &argv, NULL);

  entries = read_manifest ("translations");
  g_test_add_data_func ("/translation/manifest", entries, test_manifest);
  for (guint i = 0; i < entries->len; i++)
    {
      char **entry = g_ptr_array_index (entries, i);
      g_autofree char *path = g_strconcat ("/translation/", entry[FIELD_FILE], NULL);

      g_test_add_data_func (path, entry, test_file);
    }
  g_test_add_func ("/translation/merged", test_merged);
  g_test_add_func ("/translation/dup-published", test_dup_published);
  g_test_add_func ("/translation/synonyms", test_synonyms);
  g_test_add_func ("/translation/holes", test_holes);
  g_test_add_func ("/translation/notice", test_notice);
  g_test_add_func ("/translation/numbers", test_numbers);
  g_test_add_func ("/translation/mutations", test_mutations);
  g_test_add_func ("/translation/export", test_export_knee);

  return g_test_run ();
}
