/* apposite-sort.c: the orders that recommendations can stand in
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-sort.h"

#include "apposite-enum-types.h"

#define DESCENDING "-desc"

static int
compare_uint (guint first, guint second)
{
  return first < second ? -1 : first > second;
}

static int
compare_names (AppositeProcedure *first, AppositeProcedure *second)
{
  g_autofree char *a = g_utf8_casefold (apposite_procedure_get_name (first), -1);
  g_autofree char *b = g_utf8_casefold (apposite_procedure_get_name (second), -1);

  return g_utf8_collate (a, b);
}

/**
 * apposite_sort_compare:
 * @key: what to sort by
 * @first: a recommendation
 * @second: another one
 *
 * Returns: below zero, zero or above zero where @first comes before, with or after @second
 */
int
apposite_sort_compare (
    AppositeSortKey key, AppositeRecommendation *first, AppositeRecommendation *second)
{
  if (key != APPOSITE_SORT_APPROPRIATENESS)
    return apposite_sort_compare_procedures (key, apposite_recommendation_get_procedure (first),
        apposite_recommendation_get_procedure (second));
  return compare_uint (
      apposite_category_get_appropriateness (apposite_recommendation_get_category (first)),
      apposite_category_get_appropriateness (apposite_recommendation_get_category (second)));
}

/**
 * apposite_sort_compare_procedures:
 * @key: what to sort by: the procedure or its radiation
 * @first: a procedure
 * @second: another one
 *
 * Returns: below zero, zero or above zero where @first comes before, with or after @second
 */
int
apposite_sort_compare_procedures (
    AppositeSortKey key, AppositeProcedure *first, AppositeProcedure *second)
{
  switch (key)
    {
    case APPOSITE_SORT_PROCEDURE:
      return compare_names (first, second);
    case APPOSITE_SORT_RADIATION:
      return compare_uint (apposite_radiation_level_get_rank (apposite_procedure_get_level (first)),
          apposite_radiation_level_get_rank (apposite_procedure_get_level (second)));
    case APPOSITE_SORT_APPROPRIATENESS:
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * apposite_sort_parse:
 * @order: the name of an order: a key's nick, with “-desc” behind it where reversed
 * @key: (out): what is sorted by
 * @descending: (out): whether it is reversed
 *
 * Returns: whether @order is such a name; every other one stands for the document's order
 */
gboolean
apposite_sort_parse (const char *order, AppositeSortKey *key, gboolean *descending)
{
  g_return_val_if_fail (order != NULL, FALSE);

  for (guint i = 0; i < 2 * APPOSITE_N_SORT_KEYS; i++)
    {
      gboolean reversed = i % 2 == 1;
      g_autofree char *name = apposite_sort_format (i / 2, reversed);

      if (g_str_equal (order, name))
        {
          *key = i / 2;
          *descending = reversed;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * apposite_sort_format:
 * @key: what to sort by
 * @descending: whether reversed
 *
 * Returns: (transfer full): the name of the order
 */
char *
apposite_sort_format (AppositeSortKey key, gboolean descending)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (APPOSITE_TYPE_SORT_KEY);

  return g_strconcat (
      g_enum_get_value (class, (int) key)->value_nick, descending ? DESCENDING : "", NULL);
}
