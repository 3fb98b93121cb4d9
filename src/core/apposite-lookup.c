/* apposite-lookup.c: variants and procedures by what a person types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-lookup.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-error.h"
#include "apposite-suggest.h"

/**
 * apposite_lookup_procedures:
 * @topic: a topic
 * @text: a procedure's id, its name, or a part of its name; case doesn't matter
 *
 * Returns: (transfer container) (element-type AppositeProcedure): the procedure whose id or whole name
 *   it is, or else all those that have it in their name
 */
GPtrArray *
apposite_lookup_procedures (AppositeTopic *topic, const char *text)
{
  g_autofree char *wanted = g_utf8_casefold (text, -1);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GListModel *procedures = apposite_topic_get_procedures (topic);

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);
      g_autofree char *name = g_utf8_casefold (apposite_procedure_get_name (procedure), -1);

      if (g_str_equal (apposite_procedure_get_id (procedure), text) || g_str_equal (name, wanted))
        {
          g_ptr_array_set_size (found, 0);
          g_ptr_array_add (found, procedure);
          break;
        }
      if (*wanted != '\0' && strstr (name, wanted) != NULL)
        g_ptr_array_add (found, procedure);
    }
  return g_steal_pointer (&found);
}

/**
 * apposite_lookup_suggest_procedure:
 * @topic: a topic
 * @text: what was typed
 *
 * Returns: (transfer full): half a sentence that names the procedures that are nearest to @text
 */
char *
apposite_lookup_suggest_procedure (AppositeTopic *topic, const char *text)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    g_ptr_array_add (
        names, (gpointer) apposite_procedure_get_name (apposite_record_list_peek (procedures, i)));
  g_ptr_array_add (names, NULL);
  return apposite_suggest_phrase (text, (const char *const *) names->pdata);
}

/* The numbers of the variants that rate a procedure, or of all, as “1, 4”. */
static char *
list_variants (AppositeTopic *topic, AppositeProcedure *rated)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);

      if (rated == NULL || apposite_variant_find_recommendation (variant, rated) != NULL)
        g_string_append_printf (
            numbers, "%s%u", numbers->len > 0 ? ", " : "", apposite_variant_get_number (variant));
    }
  return g_string_free (g_steal_pointer (&numbers), FALSE);
}

/**
 * apposite_lookup_variant:
 * @topic: a topic
 * @text: a variant's number
 * @error: %APPOSITE_ERROR_VALUE where @text is no number, %APPOSITE_ERROR_REFERENCE where no variant
 *   has it; the message names those that there are
 *
 * Returns: (transfer none) (nullable): the variant
 */
AppositeVariant *
apposite_lookup_variant (AppositeTopic *topic, const char *text, GError **error)
{
  g_autofree char *numbers = list_variants (topic, NULL);
  AppositeVariant *variant;
  guint64 number;

  if (!g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT, &number, NULL))
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_VALUE,
          _ ("“%s” is no variant's number; valid are: %s"), text, numbers);
      return NULL;
    }
  variant = apposite_topic_find_variant (topic, (guint) number);
  if (variant == NULL)
    g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
        _ ("there is no variant %s; valid are: %s"), text, numbers);
  return variant;
}

static void
set_ambiguous (GError **error, const char *text, GPtrArray *found)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (
        names, "\n  %s", apposite_procedure_get_name (g_ptr_array_index (found, i)));
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_VALUE,
      /* Translators: what was typed, and names of procedures, each on a line of its own */
      _ ("“%s” could be any of these; name one:%s"), text, names->str);
}

static void
set_not_rated (
    GError **error, AppositeTopic *topic, AppositeVariant *variant, AppositeProcedure *procedure)
{
  g_autofree char *elsewhere = list_variants (topic, procedure);

  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
      /* Translators: a variant's number, a procedure, other variants' numbers */
      _ ("Variant %u doesn't rate “%s”; it is rated in: %s"), apposite_variant_get_number (variant),
      apposite_procedure_get_name (procedure), elsewhere);
}

static void
set_unknown_procedure (GError **error, AppositeTopic *topic, const char *text)
{
  g_autofree char *hint = apposite_lookup_suggest_procedure (topic, text);

  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
      /* Translators: what was typed, and what to type rather */
      _ ("no procedure is called “%s”; %s"), text, hint);
}

/**
 * apposite_lookup_recommendation:
 * @topic: a topic
 * @variant: a variant of it
 * @text: a procedure's id, its name, or a part of its name that fits one only of those that the
 *   variant rates
 * @error: %APPOSITE_ERROR_VALUE where @text fits several procedures, which the message names,
 *   %APPOSITE_ERROR_REFERENCE where it fits none, or one that the variant doesn't rate
 *
 * Returns: (transfer none) (nullable): what the variant says of the procedure
 */
AppositeRecommendation *
apposite_lookup_recommendation (
    AppositeTopic *topic, AppositeVariant *variant, const char *text, GError **error)
{
  g_autoptr (GPtrArray) found = apposite_lookup_procedures (topic, text);
  g_autoptr (GPtrArray) rated = g_ptr_array_new ();

  for (guint i = 0; i < found->len; i++)
    if (apposite_variant_find_recommendation (variant, g_ptr_array_index (found, i)) != NULL)
      g_ptr_array_add (rated, g_ptr_array_index (found, i));

  if (rated->len == 1)
    return apposite_variant_find_recommendation (variant, g_ptr_array_index (rated, 0));
  if (found->len == 0)
    set_unknown_procedure (error, topic, text);
  else if (rated->len > 1 || found->len > 1)
    set_ambiguous (error, text, rated->len > 1 ? rated : found);
  else
    set_not_rated (error, topic, variant, g_ptr_array_index (found, 0));
  return NULL;
}

/**
 * apposite_lookup_highest_rated:
 * @topic: a topic
 * @procedure: a procedure of it
 *
 * Returns: (transfer none) (nullable): what the first of the variants that rate the procedure highest
 *   says of it
 */
AppositeRecommendation *
apposite_lookup_highest_rated (AppositeTopic *topic, AppositeProcedure *procedure)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  AppositeRecommendation *highest = NULL;
  AppositeAppropriateness reached = APPOSITE_USUALLY_APPROPRIATE;

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeRecommendation *other =
          apposite_variant_find_recommendation (apposite_record_list_peek (variants, i), procedure);
      AppositeAppropriateness appropriateness;

      if (other == NULL)
        continue;
      appropriateness =
          apposite_category_get_appropriateness (apposite_recommendation_get_category (other));
      if (highest != NULL && appropriateness >= reached)
        continue;
      highest = other;
      reached = appropriateness;
    }
  return highest;
}
