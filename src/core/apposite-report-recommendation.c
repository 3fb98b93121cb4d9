/* apposite-report-recommendation.c: a recommendation as a report
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-parts.h"

#include <glib/gi18n-lib.h>

#include "apposite-labels.h"

static gboolean
is_titled (const AppositeReportRequest *request)
{
  return (request->parts & APPOSITE_REPORT_TITLED) != 0;
}

static void
add_category (AppositeReport *self, AppositeCategory *category)
{
  g_autofree char *name = apposite_category_format_verdict (category);
  g_autofree char *rating = apposite_category_format_rating (category);
  /* Translators: a category's name, then its rating range on the panel's scale */
  g_autofree char *verdict = g_strdup_printf (_ ("%s (rating %s of 9)"), name, rating);
  AppositeReportCell *cell =
      apposite_report_add_fact (self, APPOSITE_REPORT_STRONG, _ ("Appropriateness"), verdict);

  g_set_object (&cell->category, category);
}

static void
add_level (AppositeReport *self, AppositeRadiationLevel *level)
{
  g_autofree char *adult = apposite_radiation_level_format_adult (level);
  g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);
  /* Translators: a radiation level's symbol, then the adult and the pediatric dose range */
  g_autofree char *text = g_strdup_printf (_ ("%s (adults %s, children %s)"),
      apposite_radiation_level_get_symbol (level), adult, pediatric);
  AppositeReportCell *cell =
      apposite_report_add_fact (self, APPOSITE_REPORT_PLAIN, _ ("Relative radiation level"), text);

  g_set_object (&cell->level, level);
}

static void
add_variant (AppositeReport *self, AppositeVariant *variant)
{
  /* Translators: a label with a variant's number; its title follows */
  g_autofree char *label =
      g_strdup_printf (_ ("Variant %u"), apposite_variant_get_number (variant));

  apposite_report_add_fact (
      self, APPOSITE_REPORT_PLAIN, label, apposite_variant_get_title (variant));
}

/* The title tells the variant and the procedure, where there is one. */
static void
add_facts (AppositeReport *self,
    const AppositeReportRequest *request,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);

  if (request->presentation != NULL)
    apposite_report_add_indication (self, request->presentation);
  if (!is_titled (request))
    add_variant (self, variant);
  if (request->presentation != NULL)
    apposite_report_add_fit (self, request->presentation, variant);
  if (!is_titled (request))
    apposite_report_add_fact (
        self, APPOSITE_REPORT_STRONG, _ ("Procedure"), apposite_procedure_get_name (procedure));
  add_category (self, category);
  if (is_titled (request))
    /* Translators: a label; the definition of a category follows */
    apposite_report_add_fact (self, APPOSITE_REPORT_QUIET, _ ("What that means"),
        apposite_category_get_definition (category));
  add_level (self, apposite_procedure_get_level (procedure));
}

static void
add_exceptions (AppositeReport *self, const AppositeReportRequest *request, GListModel *exceptions)
{
  guint n = g_list_model_get_n_items (exceptions);

  if (n > 0 && is_titled (request))
    {
      apposite_report_add_heading (self, 1, FALSE, _ ("Exceptions"));
      apposite_report_begin_list (self);
    }
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text =
          apposite_report_format_exception (apposite_record_list_peek (exceptions, i));

      if (is_titled (request))
        apposite_report_add_item (self, APPOSITE_REPORT_PLAIN, NULL, text, NULL);
      else
        apposite_report_add_fact (self, APPOSITE_REPORT_STRONG, _ ("Exception"), text);
    }
}

static void
add_rationale (AppositeReport *self,
    const AppositeReportRequest *request,
    AppositeRecommendation *recommendation)
{
  const char *rationale = apposite_recommendation_get_rationale (recommendation);
  const char *note = apposite_recommendation_get_note (recommendation);

  if ((request->parts & APPOSITE_REPORT_RATIONALES) == 0)
    return;
  apposite_report_add_heading (self, 1, FALSE, _ ("Rationale"));
  apposite_report_add_prose (self, 2, rationale);
  if (note != NULL)
    apposite_report_add_paragraph (self, APPOSITE_REPORT_QUIET, note);
}

static void
add_higher (AppositeReport *self,
    const AppositeReportRequest *request,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation)
{
  g_autoptr (GListModel) higher = apposite_variant_list_rated_higher (variant, recommendation);
  guint n = g_list_model_get_n_items (higher);

  if ((request->parts & APPOSITE_REPORT_HIGHER) == 0)
    return;
  if (n > 0)
    {
      apposite_report_add_heading (self, 1, FALSE,
          _ ("Rated higher in this variant (the document ranks none within a category)"));
      apposite_report_begin_list (self);
    }
  for (guint i = 0; i < n; i++)
    {
      AppositeRecommendation *other = apposite_record_list_peek (higher, i);
      AppositeCategory *category = apposite_recommendation_get_category (other);
      /* Translators: a category, then a procedure that is rated so */
      g_autofree char *line = g_strdup_printf (_ ("%s: %s"), apposite_category_get_name (category),
          apposite_procedure_get_name (apposite_recommendation_get_procedure (other)));

      apposite_report_add_item (self, APPOSITE_REPORT_PLAIN,
          apposite_mark_for_appropriateness (apposite_category_get_appropriateness (category)),
          line, NULL);
    }
  if (apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) == 0)
    apposite_report_add_paragraph (
        self, APPOSITE_REPORT_STRONG, _ ("No procedure is usually appropriate in this variant."));
}

/**
 * apposite_report_for_recommendation:
 * @request: what is asked for
 * @variant: a variant
 * @recommendation: a recommendation of it
 *
 * Returns: (transfer full): the recommendation, for a requisition say: what comes first elsewhere, the
 *   answers in conflict, the indication as answered, the variant and how it fits, the procedure, its
 *   category and radiation level, its exceptions, what else is asked for, and the source. Without a
 *   presentation no patient is spoken of.
 */
AppositeReport *
apposite_report_for_recommendation (const AppositeReportRequest *request,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation)
{
  AppositeReport *self;
  const char *name;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation), NULL);

  name = apposite_procedure_get_name (apposite_recommendation_get_procedure (recommendation));
  /* Translators: a procedure, then the number of a variant */
  title = g_strdup_printf (_ ("%s in Variant %u"), name, apposite_variant_get_number (variant));
  /* Translators: a variant's number and its title */
  subtitle = g_strdup_printf (_ ("Variant %u: %s"), apposite_variant_get_number (variant),
      apposite_variant_get_title (variant));
  self = apposite_report_new (request->topic, title, request->date);
  if (is_titled (request))
    {
      apposite_report_add_text (self, APPOSITE_REPORT_TITLE, name);
      apposite_report_add_text (self, APPOSITE_REPORT_SUBTITLE, subtitle);
    }
  if (request->presentation != NULL)
    apposite_report_add_warnings (self, request->presentation);
  add_facts (self, request, variant, recommendation);
  add_exceptions (self, request, apposite_recommendation_get_exceptions (recommendation));
  add_rationale (self, request, recommendation);
  add_higher (self, request, variant, recommendation);
  apposite_report_add_source (self, variant);
  return self;
}
