/* test-comparison-shape.c: how wide the comparison's columns are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-comparison-shape.h"

static const AppositeComparisonWidths widths = {
  .heading_min = 100,
  .heading_natural = 500,
  .column_min = 26,
  .words = { 16, 140, 190, 270 },
  .text_size = 14,
};

static AppositeComparisonShape
fit (int width, int n_columns)
{
  AppositeComparisonShape shape = { .width = width, .n_columns = n_columns };

  apposite_comparison_shape_fit (&shape, &widths);
  return shape;
}

/* All of the width is shared out, and everybody gets what they need at least. */
static void
test_shared (void)
{
  for (int width = 360; width <= 2600; width += 7)
    for (int n = 1; n <= 8; n++)
      {
        AppositeComparisonShape shape = fit (width, n);

        g_assert_cmpint (apposite_comparison_shape_get_width (&shape), ==, width);
        g_assert_cmpint (shape.column, >=, widths.column_min);
        g_assert_cmpint (shape.heading, >=, widths.heading_min);
      }
}

static void
test_too_narrow (void)
{
  AppositeComparisonShape shape = fit (200, 8);

  g_assert_cmpint (shape.heading, ==, widths.heading_min);
  g_assert_cmpint (shape.column, ==, widths.column_min);
  g_assert_cmpint (apposite_comparison_shape_get_width (&shape), ==, 100 + 8 * 26);
  shape = fit (50, 8);
  g_assert_cmpint (shape.heading, ==, widths.heading_min);
}

static void
test_words (void)
{
  /* Few columns have words where there is room for them, many never at the headings' cost. */
  g_assert_cmpint (fit (940, 3).column, >=, widths.words.least);
  g_assert_cmpint (fit (940, 2).column, >=, widths.words.least);
  g_assert_cmpint (fit (360, 2).column, <, widths.words.least);
  /* Those that are most frequent stay in one line while the headings can wrap. */
  g_assert_cmpint (fit (930, 3).column, >=, widths.words.most_often);
  g_assert_cmpint (fit (700, 3).column, >=, widths.words.least);
  g_assert_cmpint (fit (700, 3).column, <, widths.words.most_often);
  g_assert_cmpint (fit (2000, 3).column, >=, widths.words.most);
  g_assert_cmpint (fit (940, 4).column, <, widths.words.least);
  g_assert_cmpint (fit (940, 4).heading, ==, widths.heading_natural);
}

static void
test_places (void)
{
  AppositeComparisonShape shape = { 300, 100, 50, 8, 0 };

  g_assert_cmpint (apposite_comparison_shape_get_x (&shape, 0), ==, 100);
  g_assert_cmpint (apposite_comparison_shape_find_column (&shape, 99), ==, -1);
  g_assert_cmpint (apposite_comparison_shape_find_column (&shape, 100), ==, 0);
  g_assert_cmpint (apposite_comparison_shape_find_column (&shape, 299), ==, 3);
  g_assert_cmpint (apposite_comparison_shape_find_column (&shape, 300), ==, -1);
  shape.offset = 120;
  g_assert_cmpint (apposite_comparison_shape_get_x (&shape, 2), ==, 80);
  /* What is beneath the headings isn't there. */
  g_assert_cmpint (apposite_comparison_shape_find_column (&shape, 99), ==, -1);
  g_assert_cmpint (apposite_comparison_shape_find_column (&shape, 100), ==, 2);
  shape.n_columns = 4;
  shape.offset = 0;
  shape.width = 400;
  g_assert_cmpint (apposite_comparison_shape_find_column (&shape, 350), ==, -1);
  g_assert_cmpint (
      apposite_comparison_shape_find_column (&(AppositeComparisonShape){ 0 }, 0), ==, -1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/comparison-shape/shared", test_shared);
  g_test_add_func ("/comparison-shape/too-narrow", test_too_narrow);
  g_test_add_func ("/comparison-shape/words", test_words);
  g_test_add_func ("/comparison-shape/places", test_places);

  return g_test_run ();
}
