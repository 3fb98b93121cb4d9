/* apposite-matrix-text.c: procedures by variants, in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-matrix-text.h"

#include <glib/gi18n-lib.h>

#include "apposite-labels.h"

static char *
format_exceptions (AppositeRecommendation *recommendation)
{
  guint n = g_list_model_get_n_items (apposite_recommendation_get_exceptions (recommendation));

  /* Translators: under how many conditions the document says something else */
  return n > 0 ? g_strdup_printf (ngettext ("%u exception", "%u exceptions", n), n) : NULL;
}

/**
 * apposite_matrix_text_for_cell:
 * @procedure: a procedure
 * @variant: a variant
 * @recommendation: (nullable): what the variant says of the procedure
 *
 * Returns: (transfer full): the three in one line, as a screen reader says a cell
 */
char *
apposite_matrix_text_for_cell (
    AppositeProcedure *procedure, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  const char *name, *category;
  guint number;

  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (procedure), NULL);
  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);

  name = apposite_procedure_get_name (procedure);
  number = apposite_variant_get_number (variant);
  if (recommendation == NULL)
    /* Translators: a procedure, the number of a variant that doesn't rate it */
    return g_strdup_printf (_ ("%s, Variant %u, not rated"), name, number);
  category = apposite_category_get_name (apposite_recommendation_get_category (recommendation));
  /* Translators: a procedure, the number of a variant, a category */
  return g_strdup_printf (_ ("%s, Variant %u, %s"), name, number, category);
}

/**
 * apposite_matrix_text_for_details:
 * @procedure: a procedure
 * @recommendation: (nullable): what a variant says of it
 *
 * Returns: (transfer full): the radiation level and the number of exceptions, as a screen reader says
 *   them of a cell
 */
char *
apposite_matrix_text_for_details (
    AppositeProcedure *procedure, AppositeRecommendation *recommendation)
{
  g_autofree char *level = NULL;
  g_autofree char *exceptions = NULL;

  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (procedure), NULL);

  level = apposite_radiation_level_format_spoken (apposite_procedure_get_level (procedure));
  if (recommendation != NULL)
    exceptions = format_exceptions (recommendation);
  if (exceptions == NULL)
    return g_steal_pointer (&level);
  /* Translators: a radiation level in words, a number of exceptions */
  return g_strdup_printf (_ ("%s, %s"), level, exceptions);
}

/**
 * apposite_matrix_text_for_variant:
 * @variant: a variant
 *
 * Returns: (transfer full): its number and short title, such as “Variant 4 (Suspected infection)”
 */
char *
apposite_matrix_text_for_variant (AppositeVariant *variant)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);

  /* Translators: the number of a variant, its short title */
  return g_strdup_printf (_ ("Variant %u (%s)"), apposite_variant_get_number (variant),
      apposite_variant_get_short_title (variant));
}

static char *
format_level (AppositeRadiationLevel *level)
{
  g_autofree char *dose = NULL;

  if (!apposite_radiation_level_has_range (level))
    return apposite_radiation_level_format_spoken (level);
  dose = apposite_radiation_level_format_adult (level);
  return g_strdup_printf ("%s %s", apposite_radiation_level_get_symbol (level), dose);
}

/**
 * apposite_matrix_text_for_procedure:
 * @procedure: a procedure
 *
 * Returns: (transfer full): its name and its radiation level with the adult dose
 */
char *
apposite_matrix_text_for_procedure (AppositeProcedure *procedure)
{
  g_autofree char *level = NULL;

  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (procedure), NULL);

  level = format_level (apposite_procedure_get_level (procedure));
  /* Translators: a procedure, its radiation level with the dose range */
  return g_strdup_printf (_ ("%s · %s"), apposite_procedure_get_name (procedure), level);
}

/**
 * apposite_matrix_text_for_verdict:
 * @procedure: a procedure
 * @variant: a variant
 * @recommendation: (nullable): what the variant says of the procedure
 *
 * Returns: (transfer full): variant, procedure, category with its rating range, radiation level with
 *   the adult dose, and the number of exceptions, for a reader
 */
char *
apposite_matrix_text_for_verdict (
    AppositeProcedure *procedure, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  AppositeCategory *category;
  g_autofree char *title = NULL;
  g_autofree char *level = NULL;
  g_autofree char *rating = NULL;
  g_autofree char *verdict = NULL;
  g_autofree char *exceptions = NULL;

  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (procedure), NULL);
  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);

  title = apposite_matrix_text_for_variant (variant);
  if (recommendation == NULL)
    /* Translators: a variant, a procedure that it doesn't rate */
    return g_strdup_printf (
        _ ("%s · %s: not rated in this variant"), title, apposite_procedure_get_name (procedure));

  category = apposite_recommendation_get_category (recommendation);
  rating = apposite_category_format_rating (category);
  level = format_level (apposite_procedure_get_level (procedure));
  exceptions = format_exceptions (recommendation);
  /* Translators: a variant, a procedure, its category, the category's rating range, a radiation
   * level with its dose range */
  verdict =
      g_strdup_printf (_ ("%s · %s: %s (%s) · %s"), title, apposite_procedure_get_name (procedure),
          apposite_category_get_name (category), rating, level);
  if (exceptions == NULL)
    return g_steal_pointer (&verdict);
  /* Translators: a verdict, the number of exceptions to it */
  return g_strdup_printf (_ ("%s · %s"), verdict, exceptions);
}

/**
 * apposite_matrix_text_for_columns:
 * @matrix: a matrix
 *
 * Returns: (transfer full): the numbers of its variants, such as “Variants 1–3, 5”
 */
char *
apposite_matrix_text_for_columns (AppositeMatrix *matrix)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));

  g_return_val_if_fail (APPOSITE_IS_MATRIX (matrix), NULL);

  for (guint column = 0; column < apposite_matrix_get_n_columns (matrix); column++)
    {
      guint number = apposite_variant_get_number (apposite_matrix_get_variant (matrix, column));

      g_array_append_val (numbers, number);
    }
  return apposite_label_for_variants (numbers);
}
