/* apposite-ratings.c: what a topic's variants say, by procedure
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-ratings.h"

#include <stdlib.h>

typedef struct
{
  guint variant; /* its place among the topic's */
  AppositeRecommendation *recommendation; /* the topic's */
} Rating;

struct _AppositeRatings
{
  guint n_procedures;
  Rating *ratings; /* by procedure, then by variant */
  guint *starts; /* by procedure: where its ratings begin; and where the last one's end */
};

typedef void (*RatingFunc) (AppositeRatings *self, guint procedure, Rating rating);

/* Calls @func for each, variant by variant. */
static void
for_each (AppositeRatings *self, AppositeTopic *topic, GHashTable *places, RatingFunc func)
{
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint v = 0; v < g_list_model_get_n_items (variants); v++)
    {
      GListModel *rated =
          apposite_variant_get_recommendations (apposite_record_list_peek (variants, v));

      for (guint i = 0; i < g_list_model_get_n_items (rated); i++)
        {
          AppositeRecommendation *recommendation = apposite_record_list_peek (rated, i);
          gpointer place =
              g_hash_table_lookup (places, apposite_recommendation_get_procedure (recommendation));

          func (self, GPOINTER_TO_UINT (place), (Rating){ v, recommendation });
        }
    }
}

static void
count (AppositeRatings *self, guint procedure, Rating rating)
{
  self->starts[procedure + 1]++;
}

static void
add (AppositeRatings *self, guint procedure, Rating rating)
{
  self->ratings[self->starts[procedure]++] = rating;
}

static GHashTable *
place_procedures (GListModel *procedures)
{
  GHashTable *places = g_hash_table_new (NULL, NULL);

  for (guint p = 0; p < g_list_model_get_n_items (procedures); p++)
    g_hash_table_insert (places, apposite_record_list_peek (procedures, p), GUINT_TO_POINTER (p));
  return places;
}

/**
 * apposite_ratings_new:
 * @topic: a topic, which must outlive the ratings
 *
 * Returns: (transfer full): what its variants say
 */
AppositeRatings *
apposite_ratings_new (AppositeTopic *topic)
{
  AppositeRatings *self = g_new0 (AppositeRatings, 1);
  g_autoptr (GHashTable) places = place_procedures (apposite_topic_get_procedures (topic));

  self->n_procedures = g_hash_table_size (places);
  self->starts = g_new0 (guint, self->n_procedures + 1);
  for_each (self, topic, places, count);
  for (guint p = 0; p < self->n_procedures; p++)
    self->starts[p + 1] += self->starts[p];
  self->ratings = g_new (Rating, self->starts[self->n_procedures]);
  /* Each start moves on to where the next procedure's ratings begin, and then comes back. */
  for_each (self, topic, places, add);
  for (guint p = self->n_procedures; p > 0; p--)
    self->starts[p] = self->starts[p - 1];
  self->starts[0] = 0;
  return self;
}

/**
 * apposite_ratings_free:
 *
 * Frees @self.
 */
void
apposite_ratings_free (AppositeRatings *self)
{
  g_free (self->ratings);
  g_free (self->starts);
  g_free (self);
}

static int
compare_to_variant (gconstpointer variant, gconstpointer rating)
{
  guint a = *(const guint *) variant, b = ((const Rating *) rating)->variant;

  return (a > b) - (a < b);
}

/**
 * apposite_ratings_find:
 * @procedure: a place among the topic's procedures
 * @variant: a place among its variants
 *
 * Returns: (transfer none) (nullable): what the variant says of the procedure, or %NULL where it
 *   doesn't rate it
 */
AppositeRecommendation *
apposite_ratings_find (AppositeRatings *self, guint procedure, guint variant)
{
  guint start = self->starts[procedure];
  guint n = self->starts[procedure + 1] - start;
  const Rating *found = NULL;

  if (n > 0)
    found = bsearch (&variant, self->ratings + start, n, sizeof (Rating), compare_to_variant);
  return found != NULL ? found->recommendation : NULL;
}

/**
 * apposite_ratings_tally:
 * @procedure: a place among the topic's procedures
 * @counted: for each place among its variants, whether the variant counts
 *
 * Returns: what these variants say of the procedure
 */
AppositeTally
apposite_ratings_tally (AppositeRatings *self, guint procedure, const gboolean *counted)
{
  AppositeTally tally = { 0 };
  AppositeRecommendation *first = NULL;

  for (guint i = self->starts[procedure]; i < self->starts[procedure + 1]; i++)
    {
      AppositeRecommendation *found = self->ratings[i].recommendation;

      if (!counted[self->ratings[i].variant])
        continue;
      if (tally.n_rated == 0)
        first = found;
      tally.n_rated++;
      tally.n_usually +=
          apposite_category_get_appropriateness (apposite_recommendation_get_category (found))
          == APPOSITE_USUALLY_APPROPRIATE;
      tally.differ = tally.differ || !apposite_recommendation_agrees_with (first, found);
    }
  return tally;
}
