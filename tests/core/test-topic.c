/* test-topic.c: the bundled topic against the document's tables and figures
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-enum-types.h"
#include "bundled-topic.h"

#define N_VARIANTS 8
#define N_PROCEDURES 23
#define N_ROWS 133

static AppositeTopic *topic;

/* How many recommendations of each category the document's tables have, by appropriateness. */
static const guint counts[N_VARIANTS][APPOSITE_N_APPROPRIATENESS] = {
  { 0, 1, 0, 15 },
  { 0, 2, 0, 13 },
  { 4, 2, 0, 10 },
  { 1, 3, 0, 15 },
  { 1, 4, 0, 15 },
  { 0, 0, 1, 14 },
  { 0, 2, 0, 14 },
  { 1, 1, 1, 13 },
};

static AppositeVariant *
variant_at (guint number)
{
  AppositeVariant *variant = apposite_topic_find_variant (topic, number);

  g_assert_nonnull (variant);
  return variant;
}

static AppositeRecommendation *
recommendation_at (guint number, guint position)
{
  GListModel *all = apposite_variant_get_recommendations (variant_at (number));

  g_assert_cmpuint (position, >=, 1);
  g_assert_cmpuint (position, <=, g_list_model_get_n_items (all));
  return apposite_record_list_peek (all, position - 1);
}

static AppositeProcedure *
procedure_called (const char *name)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);
  guint position;

  g_assert_true (apposite_record_list_find (procedures, "name", name, &position));
  return apposite_record_list_peek (procedures, position);
}

static AppositeRecommendation *
recommendation_on (guint number, const char *procedure)
{
  AppositeRecommendation *recommendation =
      apposite_variant_find_recommendation (variant_at (number), procedure_called (procedure));

  g_assert_nonnull (recommendation);
  return recommendation;
}

static void
test_identity (void)
{
  g_assert_cmpstr (apposite_topic_get_id (topic), ==, "cervical-pain");
  g_assert_cmpstr (apposite_topic_get_title (topic), ==, "Cervical Pain or Cervical Radiculopathy");
  g_assert_cmpstr (apposite_topic_get_family (topic), ==, "ACR Appropriateness Criteria®");
  g_assert_cmpstr (apposite_topic_get_publisher (topic), ==, "American College of Radiology");
  g_assert_cmpuint (apposite_topic_get_revised (topic), ==, 2024);
  g_assert_cmpstr (apposite_topic_get_url (topic), ==, "https://acsearch.acr.org/list");
  g_assert_cmpstr (apposite_topic_get_journal (topic), ==, "J Am Coll Radiol 2025;22:S136–S162");
  g_assert_cmpstr (apposite_topic_get_doi (topic), ==, "10.1016/j.jacr.2025.02.035");
  g_assert_cmpstr (apposite_topic_get_pmid (topic), ==, "40409873");
}

static void
test_counts (void)
{
  guint n_rows = 0;

  g_assert_cmpuint (g_list_model_get_n_items (apposite_topic_get_variants (topic)), ==, N_VARIANTS);
  for (guint v = 0; v < N_VARIANTS; v++)
    {
      AppositeVariant *variant = variant_at (v + 1);
      guint total = 0;

      for (guint a = 0; a < APPOSITE_N_APPROPRIATENESS; a++)
        {
          g_assert_cmpuint (apposite_variant_count (variant, a), ==, counts[v][a]);
          total += counts[v][a];
        }
      g_assert_cmpuint (
          g_list_model_get_n_items (apposite_variant_get_recommendations (variant)), ==, total);
      n_rows += total;
    }
  g_assert_cmpuint (n_rows, ==, N_ROWS);
}

/* Splits the lines of the published tables, leaving out comments and empty lines. */
static GPtrArray *
read_published (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "published-tables.txt", NULL);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && *lines[i] != '#')
      g_ptr_array_add (rows, g_strsplit (lines[i], " | ", -1));
  return rows;
}

static void
assert_number (const char *text, guint number)
{
  g_assert_cmpuint (g_ascii_strtoull (text, NULL, 10), ==, number);
}

static void
check_row (char **row, guint number, guint position)
{
  AppositeRecommendation *recommendation = recommendation_at (number, position);
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);

  g_assert_cmpuint (g_strv_length (row), ==, 5);
  assert_number (row[0], number);
  assert_number (row[1], position);
  g_assert_cmpstr (apposite_procedure_get_name (procedure), ==, row[2]);
  g_assert_cmpstr (apposite_category_get_name (category), ==, row[3]);
  g_assert_cmpstr (apposite_radiation_level_get_symbol (level), ==, row[4]);
  g_assert_cmpuint (apposite_recommendation_get_variant_number (recommendation), ==, number);
}

static void
test_published_tables (void)
{
  g_autoptr (GPtrArray) rows = read_published ();
  guint number = 0, position = 0, n_rows = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);

      if (g_strv_length (row) == 2)
        {
          number++;
          position = 0;
          assert_number (row[0], number);
          g_assert_cmpstr (apposite_variant_get_title (variant_at (number)), ==, row[1]);
          continue;
        }
      check_row (row, number, ++position);
      n_rows++;
    }
  g_assert_cmpuint (number, ==, N_VARIANTS);
  g_assert_cmpuint (n_rows, ==, N_ROWS);
}

static void
test_variant_order (void)
{
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint i = 0; i < N_VARIANTS; i++)
    g_assert_cmpuint (
        apposite_variant_get_number (apposite_record_list_peek (variants, i)), ==, i + 1);
  g_assert_null (apposite_record_list_peek (variants, N_VARIANTS));
}

/* What a procedure's published name says of it; the first beginning that fits counts. */
static AppositeModality
modality_of (const char *name)
{
  const struct
  {
    const char *beginning;
    AppositeModality modality;
  } rules[] = {
    { "Radiography ", APPOSITE_MODALITY_RADIOGRAPHY },
    { "Radiographic myelography ", APPOSITE_MODALITY_MYELOGRAPHY },
    { "CT myelography ", APPOSITE_MODALITY_MYELOGRAPHY },
    { "CT ", APPOSITE_MODALITY_CT },
    { "CTA ", APPOSITE_MODALITY_CTA },
    { "MRI ", APPOSITE_MODALITY_MRI },
    { "MRA ", APPOSITE_MODALITY_MRA },
    { "Discography ", APPOSITE_MODALITY_DISCOGRAPHY },
    { "Bone scan ", APPOSITE_MODALITY_NUCLEAR_MEDICINE },
    { "Gallium scan ", APPOSITE_MODALITY_NUCLEAR_MEDICINE },
    { "WBC scan ", APPOSITE_MODALITY_NUCLEAR_MEDICINE },
    { "FDG-PET/CT ", APPOSITE_MODALITY_PET_CT },
    { "Fluoride PET/CT ", APPOSITE_MODALITY_PET_CT },
    { "FDG-PET/MRI ", APPOSITE_MODALITY_PET_MRI },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_str_has_prefix (name, rules[i].beginning))
      return rules[i].modality;
  g_assert_not_reached ();
}

static AppositeContrast
contrast_of (const char *name)
{
  if (g_str_has_suffix (name, " without and with IV contrast"))
    return APPOSITE_CONTRAST_WITHOUT_AND_WITH;
  if (g_str_has_suffix (name, " without IV contrast"))
    return APPOSITE_CONTRAST_WITHOUT;
  if (g_str_has_suffix (name, " with IV contrast"))
    return APPOSITE_CONTRAST_WITH;
  g_assert_null (strstr (name, "contrast"));
  return APPOSITE_CONTRAST_NOT_APPLICABLE;
}

static char *
region_of (const char *name)
{
  const char *const regions[] = { "cervical spine", "skull base to mid-thigh", "whole body",
    "neck" };
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (regions); i++)
    if (strstr (name, regions[i]) != NULL)
      g_strv_builder_add (found, regions[i]);
  parts = g_strv_builder_end (found);
  return g_strjoinv (", ", parts);
}

static gboolean
is_rated (AppositeProcedure *procedure)
{
  for (guint number = 1; number <= N_VARIANTS; number++)
    if (apposite_variant_find_recommendation (variant_at (number), procedure) != NULL)
      return TRUE;
  return FALSE;
}

static void
test_procedures (void)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);

  g_assert_cmpuint (g_list_model_get_n_items (procedures), ==, N_PROCEDURES);
  for (guint i = 0; i < N_PROCEDURES; i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);
      const char *name = apposite_procedure_get_name (procedure);
      g_autofree char *region = region_of (name);

      g_assert_cmpint (apposite_procedure_get_modality (procedure), ==, modality_of (name));
      g_assert_cmpint (apposite_procedure_get_contrast (procedure), ==, contrast_of (name));
      g_assert_cmpstr (apposite_procedure_get_region (procedure), ==, region);
      g_assert_true (procedure_called (name) == procedure);
      g_assert_true (is_rated (procedure));
    }
}

static void
assert_figure (double figure, double wanted)
{
  g_assert_cmpfloat_with_epsilon (figure, wanted, 1e-9);
}

/* The document's table of relative radiation levels, and how a reader sees its ranges. */
static void
test_radiation_levels (void)
{
  const struct
  {
    const char *symbol;
    double adult_low, adult_high, pediatric_low, pediatric_high;
    const char *adult, *pediatric;
  } published[] = {
    { "O", 0, 0, 0, 0, "0 mSv", "0 mSv" },
    { "☢", 0, 0.1, 0, 0.03, "<0.1 mSv", "<0.03 mSv" },
    { "☢☢", 0.1, 1, 0.03, 0.3, "0.1–1 mSv", "0.03–0.3 mSv" },
    { "☢☢☢", 1, 10, 0.3, 3, "1–10 mSv", "0.3–3 mSv" },
    { "☢☢☢☢", 10, 30, 3, 10, "10–30 mSv", "3–10 mSv" },
    { "☢☢☢☢☢", 30, 100, 10, 30, "30–100 mSv", "10–30 mSv" },
    { "Varies", 0, 0, 0, 0, "varies", "varies" },
  };
  GListModel *levels = apposite_topic_get_radiation_levels (topic);

  g_assert_cmpuint (g_list_model_get_n_items (levels), ==, G_N_ELEMENTS (published));
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      AppositeRadiationLevel *level = apposite_record_list_peek (levels, i);
      g_autofree char *adult = apposite_radiation_level_format_adult (level);
      g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);

      g_assert_cmpstr (apposite_radiation_level_get_symbol (level), ==, published[i].symbol);
      g_assert_cmpuint (apposite_radiation_level_get_rank (level), ==, i);
      g_assert_cmpint (apposite_radiation_level_has_range (level), ==,
          !g_str_equal (published[i].symbol, "Varies"));
      assert_figure (apposite_radiation_level_get_adult_low (level), published[i].adult_low);
      assert_figure (apposite_radiation_level_get_adult_high (level), published[i].adult_high);
      assert_figure (
          apposite_radiation_level_get_pediatric_low (level), published[i].pediatric_low);
      assert_figure (
          apposite_radiation_level_get_pediatric_high (level), published[i].pediatric_high);
      g_assert_cmpstr (adult, ==, published[i].adult);
      g_assert_cmpstr (pediatric, ==, published[i].pediatric);
    }
}

static void
test_categories (void)
{
  const struct
  {
    const char *name;
    guint low, high;
    const char *rating;
  } published[APPOSITE_N_APPROPRIATENESS] = {
    { "Usually Appropriate", 7, 9, "7–9" },
    { "May Be Appropriate", 4, 6, "4–6" },
    { "May Be Appropriate (Disagreement)", 5, 5, "5" },
    { "Usually Not Appropriate", 1, 3, "1–3" },
  };
  GListModel *categories = apposite_topic_get_categories (topic);

  g_assert_cmpuint (g_list_model_get_n_items (categories), ==, G_N_ELEMENTS (published));
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      AppositeCategory *category = apposite_record_list_peek (categories, i);
      g_autofree char *rating = apposite_category_format_rating (category);

      g_assert_cmpstr (apposite_category_get_name (category), ==, published[i].name);
      g_assert_cmpint (apposite_category_get_appropriateness (category), ==, i);
      g_assert_cmpuint (apposite_category_get_rating_low (category), ==, published[i].low);
      g_assert_cmpuint (apposite_category_get_rating_high (category), ==, published[i].high);
      g_assert_cmpstr (rating, ==, published[i].rating);
    }
}

static void
test_texts (void)
{
  for (guint v = 0; v < N_VARIANTS; v++)
    {
      AppositeVariant *variant = variant_at (v + 1);
      GListModel *all = apposite_variant_get_recommendations (variant);

      g_assert_cmpuint (strlen (apposite_variant_get_background (variant)), >=, 40);
      g_assert_cmpuint (strlen (apposite_variant_get_highlight (variant)), >=, 40);
      for (guint i = 0; i < g_list_model_get_n_items (all); i++)
        {
          const char *rationale =
              apposite_recommendation_get_rationale (apposite_record_list_peek (all, i));

          g_assert_cmpint (g_utf8_strlen (rationale, -1), >=, 40);
        }

      /* What it means to do no imaging is told exactly where no imaging is usually appropriate. */
      g_assert_cmpint (apposite_variant_get_without_imaging (variant) != NULL, ==,
          counts[v][APPOSITE_USUALLY_APPROPRIATE] == 0);
    }
}

static gboolean
has_exception (AppositeRecommendation *recommendation, const char *words)
{
  GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation);

  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);

      if (strstr (apposite_exception_get_condition (exception), words) != NULL
          || strstr (apposite_exception_get_text (exception), words) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Where passages are known to say something else under a condition; there may be others. */
static void
test_exceptions (void)
{
  const struct
  {
    const char *variants, *procedure, *words;
  } known[] = {
    { "5", "CTA neck with IV contrast", "vessels" },
    { "5", "CTA neck with IV contrast", "vascular involvement" },
    { "5", "MRA neck with IV contrast", "vessels" },
    { "5", "MRA neck without and with IV contrast", "vessels" },
    { "5", "MRA neck without IV contrast", "vessels" },
    { "6", "CTA neck with IV contrast", "dissection" },
    { "6", "MRA neck with IV contrast", "dissection" },
    { "6", "MRA neck without and with IV contrast", "dissection" },
    { "6", "MRA neck without IV contrast", "dissection" },
    { "23458", "CT myelography cervical spine", "Claustrophobia" },
    { "34", "CT myelography cervical spine", "hardware artifact" },
    { "8", "CT myelography cervical spine", "complementary" },
    { "78", "Bone scan whole body with SPECT or SPECT/CT neck", "facet pathology" },
    { "28", "Radiography cervical spine", "instability" },
    { "28", "Radiography cervical spine flexion extension lateral views", "instability" },
    { "8", "CT cervical spine without IV contrast", "posterior longitudinal ligament" },
    { "3", "CT cervical spine with IV contrast", "fibrosis" },
    { "4", "FDG-PET/CT skull base to mid-thigh", "Low-grade" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    for (const char *v = known[i].variants; *v != '\0'; v++)
      g_assert_true (has_exception (
          recommendation_on (g_ascii_digit_value (*v), known[i].procedure), known[i].words));
}

/* The one passage whose heading in the narrative differs from the table's row. */
static void
test_note (void)
{
  const char *note =
      apposite_recommendation_get_note (recommendation_on (8, "Discography cervical spine"));

  g_assert_nonnull (note);
  g_assert_nonnull (strstr (note, "Discography Cervical Spine/Facet Injection"));
}

static void
test_sections (void)
{
  const char *const required[] = { "introduction", "red-flags", "special-imaging",
    "initial-imaging", "categories", "radiation", "sources", "limits" };
  GListModel *sections = apposite_topic_get_sections (topic);

  for (guint i = 0; i < G_N_ELEMENTS (required); i++)
    {
      AppositeSection *section;
      guint position;

      g_assert_true (apposite_record_list_find (sections, "id", required[i], &position));
      section = apposite_record_list_peek (sections, position);
      g_assert_cmpuint (strlen (apposite_section_get_title (section)), >, 0);
      g_assert_cmpuint (strlen (apposite_section_get_text (section)), >=, 40);
    }
}

static void
test_find (void)
{
  AppositeVariant *variant = variant_at (4);
  GListModel *all = apposite_variant_get_recommendations (variant);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      AppositeRecommendation *recommendation = apposite_record_list_peek (all, i);
      AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);

      g_assert_true (apposite_variant_find_recommendation (variant, procedure) == recommendation);
    }
  g_assert_null (
      apposite_variant_find_recommendation (variant, procedure_called ("FDG-PET/CT whole body")));
  g_assert_null (apposite_topic_find_variant (topic, 0));
  g_assert_null (apposite_topic_find_variant (topic, N_VARIANTS + 1));
}

static void
test_source (void)
{
  g_autofree char *whole = apposite_topic_format_source (topic, NULL);
  g_autofree char *variant = apposite_topic_format_source (topic, variant_at (4));

  g_assert_cmpstr (whole, ==,
      "ACR Appropriateness Criteria®: Cervical Pain or Cervical Radiculopathy, revised 2024");
  g_assert_cmpstr (variant, ==,
      "ACR Appropriateness Criteria®: Cervical Pain or Cervical Radiculopathy, revised 2024, "
      "Variant 4");
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();

  g_test_add_func ("/topic/identity", test_identity);
  g_test_add_func ("/topic/counts", test_counts);
  g_test_add_func ("/topic/published-tables", test_published_tables);
  g_test_add_func ("/topic/variant-order", test_variant_order);
  g_test_add_func ("/topic/procedures", test_procedures);
  g_test_add_func ("/topic/radiation-levels", test_radiation_levels);
  g_test_add_func ("/topic/categories", test_categories);
  g_test_add_func ("/topic/texts", test_texts);
  g_test_add_func ("/topic/exceptions", test_exceptions);
  g_test_add_func ("/topic/note", test_note);
  g_test_add_func ("/topic/sections", test_sections);
  g_test_add_func ("/topic/find", test_find);
  g_test_add_func ("/topic/source", test_source);

  status = g_test_run ();
  g_object_unref (topic);
  return status;
}
