/* test-sort.c: the orders that recommendations can stand in
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-sort.h"

#include "bundled-topic.h"

static void
test_names (void)
{
  const char *const names[] = { "procedure", "procedure-desc", "appropriateness",
    "appropriateness-desc", "radiation", "radiation-desc" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *formatted = NULL;
      AppositeSortKey key;
      gboolean descending;

      g_assert_true (apposite_sort_parse (names[i], &key, &descending));
      g_assert_cmpint (key, ==, i / 2);
      g_assert_cmpint (descending, ==, i % 2);
      formatted = apposite_sort_format (key, descending);
      g_assert_cmpstr (formatted, ==, names[i]);
    }
}

static void
test_other_names (void)
{
  const char *const names[] = { APPOSITE_SORT_DOCUMENT, "", "radiation-", "Radiation", "rating" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      AppositeSortKey key;
      gboolean descending;

      g_assert_false (apposite_sort_parse (names[i], &key, &descending));
    }
}

static AppositeRecommendation *
find (AppositeTopic *topic, guint number, const char *procedure)
{
  guint at;
  GListModel *procedures = apposite_topic_get_procedures (topic);

  g_assert_true (apposite_record_list_find (procedures, "id", procedure, &at));
  return apposite_variant_find_recommendation (
      apposite_topic_find_variant (topic, number), apposite_record_list_peek (procedures, at));
}

static void
assert_before (AppositeSortKey key, AppositeRecommendation *first, AppositeRecommendation *second)
{
  g_assert_cmpint (apposite_sort_compare (key, first, second), <, 0);
  g_assert_cmpint (apposite_sort_compare (key, second, first), >, 0);
  g_assert_cmpint (apposite_sort_compare (key, first, first), ==, 0);
}

static void
test_keys (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  AppositeRecommendation *usually = find (topic, 8, "mri-cervical-spine-without-iv-contrast");
  AppositeRecommendation *may_be = find (topic, 8, "ct-cervical-spine-without-iv-contrast");
  AppositeRecommendation *disagreement = find (topic, 8, "radiography-cervical-spine");
  AppositeRecommendation *not = find (topic, 8, "ct-myelography-cervical-spine");

  assert_before (APPOSITE_SORT_APPROPRIATENESS, usually, may_be);
  assert_before (APPOSITE_SORT_APPROPRIATENESS, may_be, disagreement);
  assert_before (APPOSITE_SORT_APPROPRIATENESS, disagreement, not );
  assert_before (APPOSITE_SORT_RADIATION, usually, disagreement);
  assert_before (APPOSITE_SORT_RADIATION, disagreement, may_be);
  assert_before (APPOSITE_SORT_RADIATION, may_be, not );
  assert_before (APPOSITE_SORT_PROCEDURE, may_be, not );
  assert_before (APPOSITE_SORT_PROCEDURE, not, usually);
  assert_before (APPOSITE_SORT_PROCEDURE, usually, disagreement);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sort/names", test_names);
  g_test_add_func ("/sort/other-names", test_other_names);
  g_test_add_func ("/sort/keys", test_keys);

  return g_test_run ();
}
