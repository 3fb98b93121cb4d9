/* test-report.c: what reports say, whatever the format
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-about.h"
#include "asked-report.h"
#include "large-topic.h"

static char *
copy (Fixture *self, guint number, guint position)
{
  g_autoptr (AppositeReport) report =
      report_recommendation (self, APPOSITE_REPORT_BARE, number, position);

  return apposite_report_to_text (report);
}

static char *
page (Fixture *self, guint number)
{
  g_autoptr (AppositeReport) report = report_variant (self, EVERYTHING, number, NULL, NULL);

  return apposite_report_to_text (report);
}

/* Whether @text has lines that begin with the words given, in this order. */
static void
assert_lines (const char *text, const char *const *wanted)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint found = 0;

  for (guint i = 0; lines[i] != NULL && wanted[found] != NULL; i++)
    found += g_str_has_prefix (lines[i], wanted[found]);
  if (wanted[found] != NULL)
    g_error ("“%s” isn't where it should be in:\n%s", wanted[found], text);
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;
  return n;
}

static const AppositeReportBlock *
find_block (AppositeReport *report, AppositeReportKind kind)
{
  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    if (apposite_report_get_block (report, i)->kind == kind)
      return apposite_report_get_block (report, i);
  return NULL;
}

static void
test_whole (Fixture *self, gconstpointer data)
{
  g_autofree char *text = NULL;

  answer (self, "age=adult trauma=no infection=yes duration=acute");
  text = copy (self, 4, 0);
  g_assert_cmpstr (text, ==,
      "Indication as answered (this text holds the answers given about the patient): Age: Adult; "
      "Trauma: No; Duration: Acute (under 6 weeks); Infection: Suspected or known\n"
      "Variant 4: Adult. Suspected or known infection with acute or increasing cervical pain or "
      "radiculopathy. No trauma. Initial imaging.\n"
      "How it fits: The variant fits the answers given. Red flags not answered: Malignancy; Risk "
      "of "
      "fracture; Constitutional symptoms; Risk of infection; Inflammatory arthritis; Vascular "
      "cause; Spinal cord injury or deficit; Coagulopathy; Raised inflammatory markers. "
      "Unanswered, and may lead elsewhere: Cervicogenic headache; Vascular cause; Myelopathy; "
      "Plexopathy; Neck mass; Meningitis, neck or upper respiratory infection; Other headache. "
      "Other variants still possible: 5, Diagnosed malignancy; 6, Suspected cervicogenic headache. "
      "In the title, but not asked: initial imaging (at the start of care for this condition)\n"
      "Procedure: MRI cervical spine without and with IV contrast\n"
      "Appropriateness: ✓ Usually Appropriate (rating 7–9 of 9)\n"
      "Relative radiation level: O (adults 0 mSv, children 0 mSv)\n"
      "\n"
      "Source: ACR Appropriateness Criteria®: Cervical Pain or Cervical Radiculopathy, revised "
      "2024, Variant 4. Looked up on " DAY ".\n"
      "Retold by Apposite in its own words, not endorsed by the American College of Radiology. It "
      "informs; it doesn't replace the original document, examination, local protocol or a "
      "radiologist's advice. A newer revision may exist.");
}

static void
test_states (Fixture *self, gconstpointer data)
{
  const char *const unknown[] = { "Indication: nothing is answered",
    "Variant 4: ", "How it fits: Whether the variant fits a patient isn't known.",
    "Procedure: ", NULL };
  const char *const possible[] = { "Indication as answered", "Variant 4: ",
    "How it fits: The variant is possible but isn't known to fit. Waits for: Trauma; Infection; ",
    "Procedure: ", NULL };
  const char *const excluded[] = { "Indication as answered", "Variant 4: ",
    "How it fits: The variant doesn't fit the answers given. Infection: No; needs Suspected or ",
    "Procedure: ", NULL };
  g_autofree char *first = copy (self, 4, 0);
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  assert_lines (first, unknown);
  answer (self, "age=adult");
  second = copy (self, 4, 0);
  assert_lines (second, possible);
  answer (self, "infection=no");
  third = copy (self, 4, 0);
  assert_lines (third, excluded);
}

/* In what is copied and on a page: nothing fits while answers are in conflict. */
static void
test_warnings_come_first (Fixture *self, gconstpointer data)
{
  const char *const wanted[] = { "See the topic “Myelopathy” first",
    "Answers in conflict: “Myelopathy: Yes” and “Neurologic deficit: No” can't be true together.",
    "Indication as answered",
    "How it fits: Whether the variant fits can't be said while answers are in conflict.", NULL };
  g_autofree char *text = NULL;
  g_autofree char *whole = NULL;

  answer (self,
      "age=adult trauma=no infection=yes duration=acute myelopathy=yes neurologic-deficit=no");
  text = copy (self, 4, 0);
  whole = page (self, 4);
  g_assert_true (g_str_has_prefix (text, wanted[0]));
  assert_lines (text, wanted);
  assert_lines (whole, wanted);
  g_assert_null (strstr (text, "The variant fits"));
  g_assert_null (strstr (whole, "The variant fits"));
  g_assert_cmpint (strstr (whole, wanted[3]) - whole, <, strstr (whole, "Procedures in") - whole);
}

/* Nothing is said to fit while answers are in conflict, and what is withheld is named. */
static void
test_match_in_conflict (Fixture *self, gconstpointer data)
{
  const char *const fitting[] = { "Answered: ", "Fits", "4 ", "Still open", NULL };
  const char *const withheld[] = { "Answered: ", "First, elsewhere", "See the topic “Myelopathy”",
    "Answers in conflict", "“Myelopathy: Yes”", "Withheld until the conflict is resolved", "4 ",
    "Still open", "Source: ", NULL };
  g_autoptr (AppositeReport) clear = NULL;
  g_autoptr (AppositeReport) conflict = NULL;
  g_autofree char *fits = NULL;
  g_autofree char *text = NULL;

  answer (self, "age=adult trauma=no infection=yes duration=acute");
  clear = report_match (self);
  fits = apposite_report_to_text (clear);
  assert_lines (fits, fitting);
  answer (self, "myelopathy=yes neurologic-deficit=no");
  conflict = report_match (self);
  text = apposite_report_to_text (conflict);
  assert_lines (text, withheld);
  g_assert_null (strstr (text, "\nFits\n"));
}

/* Whatever is copied holds the verdict, each exception and the source, and never says too much. */
static void
assert_copied (Fixture *self, AppositeVariant *variant, guint position)
{
  AppositeRecommendation *recommendation =
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), position);
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
  GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation);
  g_autofree char *text = copy (self, apposite_variant_get_number (variant), position);
  g_autofree char *source = apposite_topic_format_source (self->topic, variant);
  g_autofree char *rating = apposite_category_format_rating (category);
  g_autofree char *verdict =
      g_strdup_printf ("%s (rating %s of 9)\n", apposite_category_get_name (category), rating);
  g_autofree char *adult = apposite_radiation_level_format_adult (level);
  g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);
  g_autofree char *dose =
      g_strdup_printf ("\nRelative radiation level: %s (adults %s, children %s)",
          apposite_radiation_level_get_symbol (level), adult, pediatric);

  g_assert_nonnull (strstr (text, apposite_procedure_get_name (procedure)));
  g_assert_nonnull (strstr (text, verdict));
  g_assert_nonnull (strstr (text, dose));
  g_assert_nonnull (strstr (text, source));
  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    g_assert_nonnull (
        strstr (text, apposite_exception_get_text (apposite_record_list_peek (exceptions, i))));
  g_assert_cmpint (
      strstr (text, "The variant fits") != NULL, ==, apposite_variant_get_number (variant) == 8);
}

static void
test_every_recommendation (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);
  guint n = 0;

  answer (self, "age=adult trauma=no red-flags=none duration=chronic radiculopathy=yes");
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);

      for (guint j = 0; j < g_list_model_get_n_items (all); j++, n++)
        assert_copied (self, variant, j);
    }
  g_assert_cmpuint (n, ==, 133);
}

/* “MRI wrist: ✓ Fine; O · 0 mSv”, with the mark of a footnote after the name. */
static char *
format_row (AppositeRecommendation *recommendation, const AppositeReportRow *row)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  const AppositeReportCell *name = g_ptr_array_index (row->cells, 0);
  g_autofree char *verdict = apposite_category_format_marked (category);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);

  g_assert_cmpint (
      name->footnote != NULL, ==, apposite_recommendation_has_exceptions (recommendation));
  return g_strdup_printf ("\n%s%s%s: %s; %s · %s\n", apposite_procedure_get_name (procedure),
      name->footnote != NULL ? " " : "", name->footnote != NULL ? name->footnote : "", verdict,
      apposite_radiation_level_get_symbol (level), dose);
}

/* All that the criteria say of a procedure stands in the page of its variant, rationales included. */
static void
test_every_page (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);
      g_autoptr (AppositeReport) report =
          report_variant (self, EVERYTHING, apposite_variant_get_number (variant), NULL, NULL);
      const AppositeReportBlock *table = find_block (report, APPOSITE_REPORT_TABLE);
      g_autofree char *text = apposite_report_to_text (report);

      g_assert_cmpuint (table->rows->len, ==, g_list_model_get_n_items (all));
      g_assert_cmpuint (table->n_whole, ==, table->rows->len);
      g_assert_null (strstr (text, "Filtered"));
      for (guint j = 0; j < table->rows->len; j++, n++)
        {
          const AppositeReportRow *row = g_ptr_array_index (table->rows, j);
          AppositeRecommendation *recommendation = apposite_record_list_peek (all, j);
          g_autofree char *line = format_row (recommendation, row);

          g_assert_true (row->recommendation == recommendation && row->variant == variant);
          g_assert_nonnull (strstr (text, line));
          g_assert_nonnull (strstr (text, apposite_recommendation_get_rationale (recommendation)));
        }
    }
  g_assert_cmpuint (n, ==, 133);
}

/* Each exception of a table stands below it, under the mark that its rows have. */
static void
assert_footnotes (Fixture *self, AppositeVariant *variant)
{
  GListModel *all = apposite_variant_get_recommendations (variant);
  g_autoptr (AppositeReport) report = report_variant (
      self, APPOSITE_REPORT_BARE, apposite_variant_get_number (variant), NULL, NULL);
  const AppositeReportBlock *table = find_block (report, APPOSITE_REPORT_TABLE);
  g_autofree char *text = apposite_report_to_text (report);

  for (guint j = 0; j < table->rows->len; j++)
    {
      const AppositeReportRow *row = g_ptr_array_index (table->rows, j);
      const AppositeReportCell *name = g_ptr_array_index (row->cells, 0);
      GListModel *exceptions =
          apposite_recommendation_get_exceptions (apposite_record_list_peek (all, j));

      for (guint k = 0; k < g_list_model_get_n_items (exceptions); k++)
        {
          AppositeException *exception = apposite_record_list_peek (exceptions, k);
          g_autofree char *line = g_strdup_printf ("\n%s %s: %s\n", k == 0 ? name->footnote : " ",
              apposite_exception_get_condition (exception),
              apposite_exception_get_text (exception));

          g_assert_cmpuint (count (text, line), ==, 1);
        }
    }
}

static void
test_footnotes (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    assert_footnotes (self, apposite_record_list_peek (variants, i));
}

static void
test_filtered (Fixture *self, gconstpointer data)
{
  GListModel *all = apposite_variant_get_recommendations (variant_at (self, 4));
  g_autoptr (GListModel) some = first_of (all, 3);
  g_autoptr (GListModel) none = first_of (all, 0);
  g_autoptr (AppositeReport) report =
      report_variant (self, APPOSITE_REPORT_RATIONALES, 4, some, NULL);
  g_autoptr (AppositeReport) empty = report_variant (self, APPOSITE_REPORT_BARE, 4, none, NULL);
  const AppositeReportBlock *table = find_block (report, APPOSITE_REPORT_TABLE);
  g_autofree char *text = apposite_report_to_text (report);
  g_autofree char *nothing = apposite_report_to_text (empty);

  g_assert_true (g_str_has_prefix (
      text, "Filtered: 3 of the variant's 19 procedures are listed here.\n\nProcedures in "));
  g_assert_true (g_str_has_prefix (nothing, "Filtered: 0 of the variant's 19 procedures "));
  g_assert_nonnull (strstr (text, "\nIn the whole variant: 1 usually appropriate, "));
  g_assert_cmpuint (table->rows->len, ==, 3);
  g_assert_cmpuint (table->n_whole, ==, 19);
  g_assert_null (strstr (text, "Gallium"));
}

/* None, one or all. */
static void
test_rationales (Fixture *self, gconstpointer data)
{
  GListModel *all = apposite_variant_get_recommendations (variant_at (self, 4));
  AppositeRecommendation *first = apposite_record_list_peek (all, 0);
  AppositeRecommendation *second = apposite_record_list_peek (all, 1);
  g_autoptr (AppositeReport) none = report_variant (self, APPOSITE_REPORT_BARE, 4, NULL, NULL);
  g_autoptr (AppositeReport) one = report_variant (self, APPOSITE_REPORT_BARE, 4, NULL, second);
  g_autofree char *without = apposite_report_to_text (none);
  g_autofree char *with = apposite_report_to_text (one);

  g_assert_null (strstr (without, apposite_recommendation_get_rationale (first)));
  g_assert_null (strstr (without, apposite_recommendation_get_rationale (second)));
  g_assert_null (strstr (with, apposite_recommendation_get_rationale (first)));
  g_assert_nonnull (strstr (with, apposite_recommendation_get_rationale (second)));
}

/* Against the answers where there are any, and before the table then. */
static void
test_criteria (Fixture *self, gconstpointer data)
{
  const char *const plain[] = { "Procedures in Variant 4", "Applies when",
    "- Infection: Suspected or known (from the title)", "- not asked: initial imaging", NULL };
  const char *const held[] = { "Indication as answered", "Applies when", "✓ Trauma: No – holds",
    "✕ Infection: Suspected or known – contradicted (from the title)", "  answered: No",
    "? Duration: ", "– not asked: initial imaging", "Procedures in Variant 4", NULL };
  g_autofree char *unanswered = page (self, 4);
  g_autofree char *answered = NULL;

  assert_lines (unanswered, plain);
  g_assert_null (strstr (unanswered, "Indication"));
  answer (self, "trauma=no infection=no");
  answered = page (self, 4);
  assert_lines (answered, held);
}

/* A cell for each pair, and no verdict where there is none. */
static void
test_comparison (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);
  GListModel *procedures = apposite_topic_get_procedures (self->topic);
  g_autoptr (AppositeReport) report = report_comparison (self, NULL, NULL);
  const AppositeReportBlock *table = find_block (report, APPOSITE_REPORT_TABLE);
  guint n_rated = 0;

  g_assert_cmpuint (table->rows->len, ==, g_list_model_get_n_items (procedures));
  g_assert_cmpuint (table->columns->len, ==, 2 + g_list_model_get_n_items (variants));
  for (guint i = 0; i < table->rows->len; i++)
    {
      const AppositeReportRow *row = g_ptr_array_index (table->rows, i);

      g_assert_cmpuint (row->cells->len, ==, table->columns->len);
      for (guint j = 2; j < row->cells->len; j++)
        {
          const AppositeReportCell *cell = g_ptr_array_index (row->cells, j);
          AppositeRecommendation *recommendation =
              apposite_variant_find_recommendation (apposite_record_list_peek (variants, j - 2),
                  apposite_record_list_peek (procedures, i));

          g_assert_cmpint (cell->absent, ==, recommendation == NULL);
          g_assert_true (cell->category
              == (recommendation != NULL ? apposite_recommendation_get_category (recommendation)
                                         : NULL));
          if (cell->absent)
            g_assert_cmpstr (cell->text, ==, "not rated");
          n_rated += recommendation != NULL;
        }
    }
  g_assert_cmpuint (n_rated, ==, 133);
}

/* All variants, but not all procedures, are a part too. */
static void
test_comparison_of_procedures (Fixture *self, gconstpointer data)
{
  g_autoptr (GListModel) few = first_of (apposite_topic_get_procedures (self->topic), 3);
  g_autoptr (AppositeReport) report = report_comparison (self, NULL, few);
  g_autoptr (AppositeReport) whole = report_comparison (self, NULL, NULL);
  g_autofree char *text = apposite_report_to_text (report);
  g_autofree char *all = apposite_report_to_text (whole);

  g_assert_nonnull (
      strstr (text, "Filtered: 3 of 23 procedures and 8 of 8 variants are compared here."));
  g_assert_null (strstr (all, "Filtered"));
}

/* What comes first, then what was answered, and how each variant stands to it. */
static void
test_comparison_of_patient (Fixture *self, gconstpointer data)
{
  const char *const wanted[] = { "See the topic “Myelopathy” first (Myelopathy: Yes).",
    "Answers in conflict: “Myelopathy: Yes” and “Neurologic deficit: No”", "Indication as answered",
    "Procedures by variant", "4 Adult. Suspected or known infection", "  Excluded · Infection: No",
    NULL };
  g_autoptr (AppositeReport) unanswered = report_comparison (self, NULL, NULL);
  g_autofree char *before = apposite_report_to_text (unanswered);
  g_autoptr (AppositeReport) report = NULL;
  g_autofree char *text = NULL;

  answer (self, "myelopathy=yes neurologic-deficit=no infection=no");
  report = report_comparison (self, NULL, NULL);
  text = apposite_report_to_text (report);
  assert_lines (text, wanted);
  g_assert_null (strstr (before, "Indication"));
  g_assert_null (strstr (before, "Excluded"));
}

static void
test_spoken (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_variant (self, APPOSITE_REPORT_BARE, 4, NULL, NULL);
  const AppositeReportBlock *table = find_block (report, APPOSITE_REPORT_TABLE);
  const AppositeReportRow *row = g_ptr_array_index (table->rows, 2);
  const char *const wanted[] = { "CT cervical spine with IV contrast", "May Be Appropriate",
    "Relative radiation level 3 of 5, 1 to 10 mSv for adults" };

  for (guint c = 0; c < G_N_ELEMENTS (wanted); c++)
    {
      g_autofree char *spoken =
          apposite_report_cell_format_spoken (g_ptr_array_index (row->cells, c));

      g_assert_cmpstr (spoken, ==, wanted[c]);
    }
}

/* Every report ends with whose criteria it tells, of which year, looked up when. */
static void
assert_sourced (AppositeReport *report, AppositeTopic *topic)
{
  guint n = apposite_report_get_n_blocks (report);
  const AppositeReportBlock *source = apposite_report_get_block (report, n - 2);
  const AppositeReportBlock *last = apposite_report_get_block (report, n - 1);
  g_autofree char *disclaimer = apposite_about_short_disclaimer (topic);

  g_assert_cmpint (source->kind, ==, APPOSITE_REPORT_SOURCE);
  g_assert_nonnull (strstr (source->text, apposite_topic_get_title (topic)));
  g_assert_nonnull (strstr (source->text, "revised 2024"));
  g_assert_nonnull (strstr (source->text, "Looked up on " DAY "."));
  g_assert_cmpstr (last->text, ==, disclaimer);
  g_object_unref (report);
}

static void
test_source (Fixture *self, gconstpointer data)
{
  assert_sourced (report_recommendation (self, EVERYTHING, 1, 0), self->topic);
  assert_sourced (report_variant (self, EVERYTHING, 1, NULL, NULL), self->topic);
  assert_sourced (report_match (self), self->topic);
  assert_sourced (report_comparison (self, NULL, NULL), self->topic);
  assert_sourced (report_topic (self), self->topic);
}

/* The whole topic speaks of no patient, whatever is answered. */
static void
test_topic (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);
  GListModel *sections = apposite_topic_get_sections (self->topic);
  g_autoptr (AppositeReport) report = NULL;
  g_autofree char *text = NULL;

  answer (self, "trauma=yes");
  report = report_topic (self);
  text = apposite_report_to_text (report);
  g_assert_null (strstr (text, "answered:"));
  g_assert_null (strstr (text, "First"));
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    g_assert_nonnull (
        strstr (text, apposite_section_get_title (apposite_record_list_peek (sections, i))));
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      GListModel *all =
          apposite_variant_get_recommendations (apposite_record_list_peek (variants, i));

      for (guint j = 0; j < g_list_model_get_n_items (all); j++)
        g_assert_nonnull (strstr (
            text, apposite_recommendation_get_rationale (apposite_record_list_peek (all, j))));
    }
}

/* As much as the window shows, and it says that it isn't all. */
static void
test_large_comparison (void)
{
  g_autoptr (AppositeTopic) topic =
      load_large_topic (APPOSITE_TOPIC_MOST_PROCEDURES, APPOSITE_TOPIC_MOST_ELEMENTS);
  Fixture self = { topic, apposite_presentation_new (topic) };
  g_autoptr (AppositeReport) report = report_comparison (&self, NULL, NULL);
  g_autofree char *text = apposite_report_to_text (report);

  g_assert_nonnull (strstr (
      text, "Filtered: 200 of 5000 procedures and 100 of 1000 variants are compared here."));
  g_object_unref (self.presentation);
}

/* What the variants that are compared rate isn't left out for what others rate. */
static void
test_large_comparison_of_some (void)
{
  g_autoptr (AppositeTopic) topic =
      load_large_topic (APPOSITE_TOPIC_MOST_PROCEDURES, APPOSITE_TOPIC_MOST_ELEMENTS);
  Fixture self = { topic, apposite_presentation_new (topic) };
  g_autoptr (GListStore) variants = g_list_store_new (APPOSITE_TYPE_VARIANT);
  g_autoptr (AppositeReport) report = NULL;
  g_autofree char *text = NULL;

  for (guint number = 909; number < 915; number++)
    g_list_store_append (variants, apposite_topic_find_variant (topic, number));
  report = report_comparison (&self, G_LIST_MODEL (variants), NULL);
  text = apposite_report_to_text (report);
  g_assert_nonnull (strstr (text, "Filtered: 30 of 5000 procedures and 6 of 1000 variants"));
  /* The first procedure of the first variant, and the last one of the last. */
  g_assert_nonnull (strstr (text, "\nP 4495\n"));
  g_assert_nonnull (strstr (text, "\nP 4524\n"));
  g_object_unref (self.presentation);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/report/recommendation/whole", test_whole);
  ADD_TEST ("/report/recommendation/states", test_states);
  ADD_TEST ("/report/recommendation/every", test_every_recommendation);
  ADD_TEST ("/report/warnings-come-first", test_warnings_come_first);
  ADD_TEST ("/report/match/in-conflict", test_match_in_conflict);
  ADD_TEST ("/report/variant/every", test_every_page);
  ADD_TEST ("/report/variant/footnotes", test_footnotes);
  ADD_TEST ("/report/variant/filtered", test_filtered);
  ADD_TEST ("/report/variant/rationales", test_rationales);
  ADD_TEST ("/report/variant/criteria", test_criteria);
  ADD_TEST ("/report/comparison", test_comparison);
  ADD_TEST ("/report/comparison/of-procedures", test_comparison_of_procedures);
  ADD_TEST ("/report/comparison/of-patient", test_comparison_of_patient);
  ADD_TEST ("/report/spoken", test_spoken);
  ADD_TEST ("/report/source", test_source);
  ADD_TEST ("/report/topic", test_topic);
  g_test_add_func ("/report/large-comparison", test_large_comparison);
  g_test_add_func ("/report/large-comparison/of-some", test_large_comparison_of_some);

  return g_test_run ();
}
