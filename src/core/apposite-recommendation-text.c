/* apposite-recommendation-text.c: a recommendation as text that is taken along
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-recommendation-text.h"

#include <glib/gi18n-lib.h>

#include "apposite-about.h"
#include "apposite-fit.h"
#include "apposite-match-text.h"

static void
add_line (GStrvBuilder *lines, char *line)
{
  g_strv_builder_add (lines, line);
  g_free (line);
}

/* What must be read before anything is said to fit. */
static void
add_warnings (GStrvBuilder *lines, AppositePresentation *presentation)
{
  GListModel *redirects = apposite_presentation_get_redirects (presentation);
  GListModel *conflicts = apposite_presentation_get_conflicts (presentation);

  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    add_line (lines, apposite_match_text_for_redirect (apposite_record_list_peek (redirects, i)));
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_conflict (apposite_record_list_peek (conflicts, i));

      /* Translators: what follows says which answers can't all be true */
      add_line (lines, g_strdup_printf (_ ("Answers in conflict: %s"), text));
    }
}

static void
add_indication (GStrvBuilder *lines, AppositePresentation *presentation)
{
  g_autofree char *answers = apposite_match_text_for_answers (presentation);

  if (*answers == '\0')
    {
      g_strv_builder_add (lines, _ ("Indication: nothing is answered about a patient."));
      return;
    }
  add_line (lines,
      /* Translators: what follows are the answers given about the patient */
      g_strdup_printf (_ ("Indication as answered (this text holds the answers given about the "
                          "patient): %s"),
          answers));
}

static char *
join_reasons (AppositePresentation *presentation, AppositeMatch *match)
{
  g_auto (GStrv) reasons = apposite_fit_list_reasons (presentation, match);

  return g_strjoinv (". ", reasons);
}

static char *
format_fit (AppositePresentation *presentation, AppositeMatch *match)
{
  g_autofree char *reasons = join_reasons (presentation, match);

  switch (apposite_fit_get (presentation, match))
    {
    case APPOSITE_FIT_FITS:
      if (*reasons == '\0')
        return g_strdup (_ ("The variant fits the answers given."));
      /* Translators: what follows is what a reader must know beside it */
      return g_strdup_printf (_ ("The variant fits the answers given. %s"), reasons);
    case APPOSITE_FIT_WITHHELD:
      return g_strdup (_ ("Whether the variant fits can't be said while answers are in conflict."));
    case APPOSITE_FIT_POSSIBLE:
      /* Translators: what follows names the questions that are open */
      return g_strdup_printf (_ ("The variant is possible but isn't known to fit. %s"), reasons);
    case APPOSITE_FIT_EXCLUDED:
      /* Translators: what follows says which answers are others than the variant needs */
      return g_strdup_printf (_ ("The variant doesn't fit the answers given. %s"), reasons);
    case APPOSITE_FIT_UNKNOWN:
      return g_strdup (_ ("Whether the variant fits a patient isn't known."));
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
add_variant (GStrvBuilder *lines, AppositePresentation *presentation, AppositeVariant *variant)
{
  AppositeMatch *match = apposite_fit_find_match (presentation, variant);

  add_line (lines,
      /* Translators: a variant's number and its title */
      g_strdup_printf (_ ("Variant %u: %s"), apposite_variant_get_number (variant),
          apposite_variant_get_title (variant)));
  add_line (lines, format_fit (presentation, match));
}

static void
add_verdict (GStrvBuilder *lines, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
  g_autofree char *rating = apposite_category_format_rating (category);
  g_autofree char *adult = apposite_radiation_level_format_adult (level);

  add_line (lines, g_strdup_printf (_ ("Procedure: %s"), apposite_procedure_get_name (procedure)));
  add_line (lines,
      /* Translators: a category's name, then its rating range on the panel's scale */
      g_strdup_printf (_ ("Appropriateness: %s (rating %s of 9)"),
          apposite_category_get_name (category), rating));
  add_line (lines,
      /* Translators: a radiation level's symbol and its dose range */
      g_strdup_printf (_ ("Relative radiation level: %s (adults %s)"),
          apposite_radiation_level_get_symbol (level), adult));
}

static void
add_exceptions (GStrvBuilder *lines, GListModel *exceptions)
{
  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);

      add_line (lines,
          /* Translators: a condition and what is said under it */
          g_strdup_printf (_ ("Exception: %s: %s"), apposite_exception_get_condition (exception),
              apposite_exception_get_text (exception)));
    }
}

/**
 * apposite_recommendation_text_for_copy:
 * @presentation: the answers about the patient
 * @variant: a variant
 * @recommendation: a recommendation of it
 *
 * Returns: (transfer full): the recommendation as plain text, for a requisition say: what comes first
 *   elsewhere, the answers, the variant and whether it fits them, the verdict, its exceptions and the
 *   source
 */
char *
apposite_recommendation_text_for_copy (AppositePresentation *presentation,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) text = NULL;
  AppositeTopic *topic;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);
  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation), NULL);

  topic = apposite_presentation_get_topic (presentation);
  add_warnings (lines, presentation);
  add_indication (lines, presentation);
  add_variant (lines, presentation, variant);
  add_verdict (lines, recommendation);
  add_exceptions (lines, apposite_recommendation_get_exceptions (recommendation));
  add_line (lines, apposite_topic_format_source (topic, variant));
  add_line (lines, apposite_about_short_disclaimer (topic));
  text = g_strv_builder_end (lines);
  return g_strjoinv ("\n", text);
}
