/* test-dose-scale.c: doses as places on a logarithmic scale
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-dose-scale.h"

#include "bundled-topic.h"

#include <math.h>

#define CLOSE 1e-9

static void
test_places (void)
{
  const double doses[] = { 0.01, 0.1, 1.0, 10.0, 100.0 };

  for (guint i = 0; i < G_N_ELEMENTS (doses); i++)
    g_assert_cmpfloat_with_epsilon (apposite_dose_scale_place (doses[i]), i / 4.0, CLOSE);
  g_assert_cmpfloat_with_epsilon (
      apposite_dose_scale_place (30.0) - apposite_dose_scale_place (10.0),
      apposite_dose_scale_place (3.0) - apposite_dose_scale_place (1.0), CLOSE);
}

static void
test_beyond (void)
{
  const double none[] = { 0.0, -1.0, 1e-300, -INFINITY, NAN };
  const double most[] = { 101.0, 1e300, INFINITY };

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_cmpfloat_with_epsilon (apposite_dose_scale_place (none[i]), 0.0, CLOSE);
  for (guint i = 0; i < G_N_ELEMENTS (most); i++)
    g_assert_cmpfloat_with_epsilon (apposite_dose_scale_place (most[i]), 1.0, CLOSE);
}

/* The scale holds all that is published: the ranges meet each other, and only the ends touch its own. */
static void
test_published (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  GListModel *levels = apposite_topic_get_radiation_levels (topic);
  double end = 0.0;

  for (guint i = 0; i < g_list_model_get_n_items (levels); i++)
    {
      AppositeRadiationLevel *level = apposite_record_list_peek (levels, i);
      AppositeDoseRange range = { -1.0, -1.0 };
      gboolean has_range = apposite_dose_scale_place_adult (level, &range);

      g_assert_cmpint (has_range, ==, apposite_radiation_level_has_range (level));
      if (!has_range || apposite_radiation_level_count_marks (level) == 0)
        {
          g_assert_cmpfloat_with_epsilon (range.start, 0.0, CLOSE);
          g_assert_cmpfloat_with_epsilon (range.end, 0.0, CLOSE);
          continue;
        }
      g_assert_cmpfloat_with_epsilon (range.start, end, CLOSE);
      g_assert_cmpfloat (range.end, >, range.start + 0.1);
      end = range.end;
    }
  g_assert_cmpfloat_with_epsilon (end, 1.0, CLOSE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dose-scale/places", test_places);
  g_test_add_func ("/dose-scale/beyond", test_beyond);
  g_test_add_func ("/dose-scale/published", test_published);

  return g_test_run ();
}
