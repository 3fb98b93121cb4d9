/* test-spoken.c: what is said of levels, rows, categories and variants in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "bundled-topic.h"

static void
test_levels (void)
{
  const char *const spoken[] = { "No ionizing radiation",
    "Relative radiation level 1 of 5, less than 0.1 mSv for adults",
    "Relative radiation level 2 of 5, 0.1 to 1 mSv for adults",
    "Relative radiation level 3 of 5, 1 to 10 mSv for adults",
    "Relative radiation level 4 of 5, 10 to 30 mSv for adults",
    "Relative radiation level 5 of 5, 30 to 100 mSv for adults", "Radiation varies" };
  const guint marks[] = { 0, 1, 2, 3, 4, 5, 0 };
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  GListModel *levels = apposite_topic_get_radiation_levels (topic);

  g_assert_cmpuint (g_list_model_get_n_items (levels), ==, G_N_ELEMENTS (spoken));
  for (guint i = 0; i < G_N_ELEMENTS (spoken); i++)
    {
      AppositeRadiationLevel *level = apposite_record_list_peek (levels, i);
      g_autofree char *said = apposite_radiation_level_format_spoken (level);

      g_assert_cmpstr (said, ==, spoken[i]);
      g_assert_cmpuint (apposite_radiation_level_count_marks (level), ==, marks[i]);
    }
}

static void
assert_row (AppositeTopic *topic, guint number, guint position, const char *spoken)
{
  AppositeVariant *variant = apposite_topic_find_variant (topic, number);
  g_autofree char *said = apposite_recommendation_format_spoken (
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), position));

  g_assert_cmpstr (said, ==, spoken);
}

static void
test_rows (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();

  assert_row (
      topic, 8, 0, "MRI cervical spine without IV contrast, Usually Appropriate, no radiation");
  assert_row (topic, 8, 1,
      "Radiography cervical spine, May Be Appropriate (Disagreement), radiation level 2 of 5, "
      "with exceptions");
  assert_row (
      topic, 1, 1, "Discography cervical spine, Usually Not Appropriate, radiation level 2 of 5");
}

static void
test_counts (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autofree char *fourth = apposite_variant_format_counts (apposite_topic_find_variant (topic, 4));
  g_autofree char *sixth = apposite_variant_format_counts (apposite_topic_find_variant (topic, 6));

  g_assert_cmpstr (
      fourth, ==, "1 usually appropriate, 3 may be appropriate, 15 usually not appropriate");
  g_assert_cmpstr (sixth, ==, "1 may be appropriate (disagreement), 14 usually not appropriate");
}

static void
test_categories (void)
{
  const char *const ratings[] = { "Rating 7–9 of 9. ", "Rating 4–6 of 9. ", "Rating 5 of 9. ",
    "Rating 1–3 of 9. " };
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  GListModel *categories = apposite_topic_get_categories (topic);

  for (guint i = 0; i < G_N_ELEMENTS (ratings); i++)
    {
      AppositeCategory *category = apposite_record_list_peek (categories, i);
      g_autofree char *explanation = apposite_category_format_explanation (category);
      g_autofree char *expected =
          g_strconcat (ratings[i], apposite_category_get_definition (category), NULL);

      g_assert_cmpstr (explanation, ==, expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/spoken/levels", test_levels);
  g_test_add_func ("/spoken/rows", test_rows);
  g_test_add_func ("/spoken/counts", test_counts);
  g_test_add_func ("/spoken/categories", test_categories);

  return g_test_run ();
}
