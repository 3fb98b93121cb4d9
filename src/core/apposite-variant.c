/* apposite-variant.c: one clinical scenario of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-variant.h"

#include "apposite-labels.h"

/**
 * AppositeVariant:
 *
 * A clinical variant: its title as published, what it requires of a patient, and what it says
 * of each procedure.
 */
struct _AppositeVariant
{
  AppositeRecord parent_instance;

  guint number;
  char *title;
  char *translated_title;
  char *short_title;
  char *published_short_title;
  char *background;
  char *highlight;
  char *without_imaging;
  GListModel *criteria;
  char **unasked;
  char **published_unasked;
  GListModel *recommendations;
  GHashTable *verdicts; /* recommendations by procedure; made when one is wanted */
};

G_DEFINE_FINAL_TYPE (AppositeVariant, apposite_variant, APPOSITE_TYPE_RECORD)

static void
index_verdicts (AppositeVariant *self)
{
  self->verdicts = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (self->recommendations); i++)
    {
      AppositeRecommendation *recommendation = apposite_record_list_peek (self->recommendations, i);

      g_hash_table_insert (
          self->verdicts, apposite_recommendation_get_procedure (recommendation), recommendation);
    }
}

static void
apposite_variant_finalize (GObject *object)
{
  g_clear_pointer (&APPOSITE_VARIANT (object)->verdicts, g_hash_table_unref);

  G_OBJECT_CLASS (apposite_variant_parent_class)->finalize (object);
}

static void
apposite_variant_class_init (AppositeVariantClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeVariant, number, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeVariant, title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeVariant, translated_title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeVariant, short_title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeVariant, published_short_title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeVariant, background, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeVariant, highlight, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeVariant, without_imaging, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeVariant, criteria, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeVariant, unasked, G_TYPE_STRV),
    APPOSITE_FIELD (AppositeVariant, published_unasked, G_TYPE_STRV),
    APPOSITE_FIELD (AppositeVariant, recommendations, G_TYPE_LIST_MODEL),
  };

  G_OBJECT_CLASS (klass)->finalize = apposite_variant_finalize;
  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_variant_init (AppositeVariant *self)
{
}

/**
 * apposite_variant_get_number:
 *
 * Returns: the number as published
 */
guint
apposite_variant_get_number (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), 0);

  return self->number;
}

/**
 * apposite_variant_get_title:
 *
 * Returns: (transfer none): the full title as published
 */
const char *
apposite_variant_get_title (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->title;
}

/**
 * apposite_variant_get_translated_title:
 *
 * Returns: (transfer none) (nullable): a translation of the title, to stand beside the published one and never
 *   alone
 */
const char *
apposite_variant_get_translated_title (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->translated_title;
}

/**
 * apposite_variant_get_short_title:
 *
 * Returns: (transfer none): a short title of ours
 */
const char *
apposite_variant_get_short_title (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->short_title;
}

/**
 * apposite_variant_get_published_short_title:
 *
 * Returns: (transfer none) (nullable): the short title in English, where apposite_variant_get_short_title() is a
 *   translation
 */
const char *
apposite_variant_get_published_short_title (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->published_short_title;
}

/**
 * apposite_variant_get_background:
 *
 * Returns: (transfer none): the narrative's opening on the scenario, in our words
 */
const char *
apposite_variant_get_background (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->background;
}

/**
 * apposite_variant_get_highlight:
 *
 * Returns: (transfer none): the variant's part of the “Summary of Highlights”, in our words
 */
const char *
apposite_variant_get_highlight (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->highlight;
}

/**
 * apposite_variant_get_without_imaging:
 *
 * Returns: (transfer none) (nullable): where no procedure is usually appropriate, what the
 * document says of doing no imaging
 */
const char *
apposite_variant_get_without_imaging (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->without_imaging;
}

/**
 * apposite_variant_get_criteria:
 *
 * Returns: (transfer none): the #AppositeCriterion objects, all of which must hold
 */
GListModel *
apposite_variant_get_criteria (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->criteria;
}

/**
 * apposite_variant_get_unasked:
 *
 * Returns: (transfer none) (array zero-terminated=1): conditions of the title that the
 * checklist doesn't ask
 */
const char *const *
apposite_variant_get_unasked (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return (const char *const *) self->unasked;
}

/**
 * apposite_variant_get_published_unasked:
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the conditions in English, where
 *   apposite_variant_get_unasked() is a translation
 */
const char *const *
apposite_variant_get_published_unasked (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return (const char *const *) self->published_unasked;
}

/**
 * apposite_variant_get_recommendations:
 *
 * Returns: (transfer none): the #AppositeRecommendation objects in the document's order
 */
GListModel *
apposite_variant_get_recommendations (AppositeVariant *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  return self->recommendations;
}

/**
 * apposite_variant_find_recommendation:
 * @procedure: a procedure of the same topic
 *
 * Returns: (transfer none) (nullable): the verdict on @procedure, or %NULL where the variant doesn't
 *   rate it
 */
AppositeRecommendation *
apposite_variant_find_recommendation (AppositeVariant *self, AppositeProcedure *procedure)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (procedure), NULL);

  if (self->verdicts == NULL)
    index_verdicts (self);
  return g_hash_table_lookup (self->verdicts, procedure);
}

/* Where the ranges of two categories overlap, the document doesn't say which is rated higher. */
static gboolean
is_rated_higher (AppositeRecommendation *a, AppositeRecommendation *b)
{
  return apposite_category_get_rating_low (apposite_recommendation_get_category (a))
      > apposite_category_get_rating_high (apposite_recommendation_get_category (b));
}

static int
compare_categories (gconstpointer a, gconstpointer b, gpointer data)
{
  AppositeCategory *first = apposite_recommendation_get_category ((gpointer) a);
  AppositeCategory *second = apposite_recommendation_get_category ((gpointer) b);

  return (int) apposite_category_get_appropriateness (first)
      - (int) apposite_category_get_appropriateness (second);
}

/**
 * apposite_variant_list_rated_higher:
 * @recommendation: a recommendation of the variant
 *
 * Advice with an alternative is followed where advice without one isn't.
 *
 * Returns: (transfer full): the #AppositeRecommendation objects of the variant whose rating range lies
 *   above the one of @recommendation, most appropriate category first. Within a category they stand in
 *   the document's order, which is no ranking.
 */
GListModel *
apposite_variant_list_rated_higher (AppositeVariant *self, AppositeRecommendation *recommendation)
{
  GListStore *higher;

  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation), NULL);

  higher = g_list_store_new (APPOSITE_TYPE_RECOMMENDATION);
  for (guint i = 0; i < g_list_model_get_n_items (self->recommendations); i++)
    {
      AppositeRecommendation *other = apposite_record_list_peek (self->recommendations, i);

      if (is_rated_higher (other, recommendation))
        g_list_store_append (higher, other);
    }
  g_list_store_sort (higher, compare_categories, NULL);
  return G_LIST_MODEL (higher);
}

/**
 * apposite_variant_count:
 * @appropriateness: a kind of verdict
 *
 * Returns: how many of the variant's recommendations are of that kind
 */
guint
apposite_variant_count (AppositeVariant *self, AppositeAppropriateness appropriateness)
{
  guint n = 0;

  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (self->recommendations); i++)
    {
      AppositeRecommendation *recommendation = apposite_record_list_peek (self->recommendations, i);
      AppositeCategory *category = apposite_recommendation_get_category (recommendation);

      if (apposite_category_get_appropriateness (category) == appropriateness)
        n++;
    }
  return n;
}

/**
 * apposite_variant_format_counts:
 *
 * Returns: (transfer full): how many procedures have each kind of verdict, most appropriate first,
 *   such as “1 usually appropriate, 3 may be appropriate”; a kind that none has is left out
 */
char *
apposite_variant_format_counts (AppositeVariant *self)
{
  g_autoptr (GStrvBuilder) counts = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (APPOSITE_IS_VARIANT (self), NULL);

  for (guint i = 0; i < APPOSITE_N_APPROPRIATENESS; i++)
    {
      guint n = apposite_variant_count (self, i);
      g_autofree char *count = apposite_count_for_appropriateness (i, n);

      if (n > 0)
        g_strv_builder_add (counts, count);
    }
  parts = g_strv_builder_end (counts);
  return g_strjoinv (", ", parts);
}
