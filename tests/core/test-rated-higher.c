/* test-rated-higher.c: what a variant rates higher than a procedure
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-topic.h"

/* As the published table has it: what is usually appropriate is above all else, and what isn't at all
 * is below; between “may be” and its disagreement the document says nothing. */
static guint
rank_of (AppositeRecommendation *recommendation)
{
  switch (
      apposite_category_get_appropriateness (apposite_recommendation_get_category (recommendation)))
    {
    case APPOSITE_USUALLY_APPROPRIATE:
      return 2;
    case APPOSITE_MAY_BE_APPROPRIATE:
    case APPOSITE_DISAGREEMENT:
      return 1;
    case APPOSITE_USUALLY_NOT_APPROPRIATE:
    default:
      return 0;
    }
}

static void
check (AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  g_autoptr (GListModel) higher = apposite_variant_list_rated_higher (variant, recommendation);
  GListModel *all = apposite_variant_get_recommendations (variant);
  guint n = 0;

  for (int appropriateness = 0; appropriateness < APPOSITE_N_APPROPRIATENESS; appropriateness++)
    for (guint i = 0; i < g_list_model_get_n_items (all); i++)
      {
        AppositeRecommendation *other = apposite_record_list_peek (all, i);

        if ((int) apposite_category_get_appropriateness (
                apposite_recommendation_get_category (other))
                != appropriateness
            || rank_of (other) <= rank_of (recommendation))
          continue;
        g_assert_true (apposite_record_list_peek (higher, n) == other);
        n++;
      }
  g_assert_cmpuint (g_list_model_get_n_items (higher), ==, n);
}

static void
test_every_pair (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (self->topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);

      for (guint j = 0; j < g_list_model_get_n_items (all); j++)
        check (variant, apposite_record_list_peek (all, j));
    }
}

static guint
count_higher (Fixture *self, guint number, guint position)
{
  AppositeVariant *variant = variant_at (self, number);
  g_autoptr (GListModel) higher = apposite_variant_list_rated_higher (variant,
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), position));

  return g_list_model_get_n_items (higher);
}

static void
test_known (Fixture *self, gconstpointer data)
{
  /* The first is usually appropriate, three may be. */
  g_assert_cmpuint (count_higher (self, 4, 0), ==, 0);
  g_assert_cmpuint (count_higher (self, 4, 1), ==, 1);
  g_assert_cmpuint (count_higher (self, 4, 18), ==, 4);
  /* One is usually appropriate; a disagreement and a “may be” stand side by side. */
  g_assert_cmpuint (count_higher (self, 8, 1), ==, 1);
  g_assert_cmpuint (count_higher (self, 8, 2), ==, 1);
  g_assert_cmpuint (count_higher (self, 8, 3), ==, 3);
  /* Nothing is usually appropriate. */
  g_assert_cmpuint (count_higher (self, 1, 0), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/rated-higher/every-pair", test_every_pair);
  ADD_TEST ("/rated-higher/known", test_known);

  return g_test_run ();
}
