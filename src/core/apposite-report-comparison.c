/* apposite-report-comparison.c: procedures by variants, as a report
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-parts.h"

#include <glib/gi18n-lib.h>

#include "apposite-fit.h"
#include "apposite-matrix.h"

/* One mark for all: what the exceptions are, a variant's page says. */
#define FOOTNOTE "*"

typedef struct
{
  AppositeReport *report;
  GListModel *variants;
  GListModel *procedures;
  gboolean any_absent;
  gboolean any_exceptions;
} Comparison;

/* What isn't given is as a matrix has it. */
static void
choose (Comparison *self, AppositeTopic *topic, GListModel *variants, GListModel *procedures)
{
  g_autoptr (AppositeMatrix) matrix = apposite_matrix_new (topic);

  if (variants != NULL)
    apposite_matrix_set_variants (matrix, variants);
  self->variants =
      variants != NULL ? g_object_ref (variants) : apposite_matrix_list_variants (matrix);
  self->procedures =
      procedures != NULL ? g_object_ref (procedures) : apposite_matrix_list_procedures (matrix);
}

static void
add_columns (Comparison *self)
{
  apposite_report_add_column (self->report, _ ("Procedure"), NULL);
  apposite_report_add_column (self->report, _ ("Radiation (adult)"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (self->variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (self->variants, i);
      g_autofree char *heading =
          g_strdup_printf (_ ("Variant %u"), apposite_variant_get_number (variant));

      apposite_report_add_column (
          self->report, heading, apposite_variant_get_short_title (variant));
    }
}

static void
add_verdict (Comparison *self, AppositeVariant *variant, AppositeProcedure *procedure)
{
  AppositeRecommendation *recommendation =
      apposite_variant_find_recommendation (variant, procedure);
  AppositeReportCell *cell;

  if (recommendation == NULL)
    {
      /* Translators: of a procedure that a variant's table doesn't list */
      cell = apposite_report_add_cell (self->report, _ ("not rated"));
      cell->absent = TRUE;
      self->any_absent = TRUE;
      return;
    }
  cell = apposite_report_add_category_cell (
      self->report, apposite_recommendation_get_category (recommendation));
  if (apposite_recommendation_has_exceptions (recommendation))
    {
      cell->footnote = g_strdup (FOOTNOTE);
      self->any_exceptions = TRUE;
    }
}

static void
add_rows (Comparison *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (self->procedures, i);

      apposite_report_begin_row (self->report, NULL, NULL);
      apposite_report_add_cell (self->report, apposite_procedure_get_name (procedure));
      apposite_report_add_level_cell (self->report, apposite_procedure_get_level (procedure));
      for (guint j = 0; j < g_list_model_get_n_items (self->variants); j++)
        add_verdict (self, apposite_record_list_peek (self->variants, j), procedure);
    }
}

static void
add_legend (Comparison *self, AppositeTopic *topic)
{
  apposite_report_add_heading (self->report, 1, FALSE, _ ("Legend"));
  apposite_report_add_legend (self->report, apposite_topic_get_categories (topic));
  if (self->any_exceptions)
    apposite_report_add_item (self->report, APPOSITE_REPORT_PLAIN, FOOTNOTE,
        _ ("Under a condition the document says something else; the variant's page tells it."),
        NULL);
  if (self->any_absent)
    apposite_report_add_item (self->report, APPOSITE_REPORT_PLAIN, NULL,
        _ ("not rated: the variant's table doesn't list the procedure, which is no verdict on it."),
        NULL);
}

/* The titles as published, and how each stands to the patient, if there is one. */
static void
add_variants (Comparison *self, const AppositeReportRequest *request)
{
  gboolean patient = apposite_report_speaks_of_patient (request);

  apposite_report_add_heading (self->report, 1, FALSE, _ ("Variants"));
  apposite_report_begin_list (self->report);
  for (guint i = 0; i < g_list_model_get_n_items (self->variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (self->variants, i);
      g_autofree char *number = g_strdup_printf ("%u", apposite_variant_get_number (variant));
      AppositeMatch *match =
          patient ? apposite_fit_find_match (request->presentation, variant) : NULL;
      g_autofree char *fit =
          match != NULL ? apposite_fit_format (request->presentation, match) : NULL;
      const char *const details[] = { fit, NULL };

      apposite_report_add_item (self->report, APPOSITE_REPORT_PLAIN, number,
          apposite_variant_get_title (variant), details);
    }
}

/* A part must not be taken for the whole. */
static void
add_filtered (Comparison *self, AppositeTopic *topic)
{
  guint n_variants = g_list_model_get_n_items (self->variants);
  guint n_procedures = g_list_model_get_n_items (self->procedures);
  guint n_all_variants = g_list_model_get_n_items (apposite_topic_get_variants (topic));
  guint n_all_procedures = g_list_model_get_n_items (apposite_topic_get_procedures (topic));
  g_autofree char *text = NULL;

  if (n_variants == n_all_variants && n_procedures == n_all_procedures)
    return;
  /* Translators: how many procedures and variants are compared, of how many */
  text =
      g_strdup_printf (_ ("Filtered: %u of %u procedures and %u of %u variants are compared here."),
          n_procedures, n_all_procedures, n_variants, n_all_variants);
  apposite_report_add_paragraph (self->report, APPOSITE_REPORT_NOTICE, text);
}

/**
 * apposite_report_for_comparison:
 * @request: what is asked for
 * @variants: (nullable): the #AppositeVariant objects to compare, or %NULL for all of the topic, or as
 *   many as an #AppositeMatrix holds
 * @procedures: (nullable): the #AppositeProcedure objects to compare, or %NULL for all of the topic, or
 *   those that an #AppositeMatrix of @variants holds
 *
 * Returns: (transfer full): a table with a row a procedure and a column a variant, which says where a
 *   procedure is not rated and where it is only a part; the legend, the variants' titles, the source
 */
AppositeReport *
apposite_report_for_comparison (
    const AppositeReportRequest *request, GListModel *variants, GListModel *procedures)
{
  AppositeTopic *topic = request->topic;
  Comparison self = { 0 };
  g_autofree char *title = NULL;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  choose (&self, topic, variants, procedures);
  /* Translators: a topic's title */
  title = g_strdup_printf (_ ("%s: comparison of variants"), apposite_topic_get_title (topic));
  self.report = apposite_report_new (topic, title, request->date);
  if (request->parts & APPOSITE_REPORT_TITLED)
    apposite_report_add_text (self.report, APPOSITE_REPORT_TITLE, title);
  if (apposite_report_speaks_of_patient (request))
    {
      apposite_report_add_warnings (self.report, request->presentation);
      apposite_report_add_indication (self.report, request->presentation);
    }
  add_filtered (&self, topic);
  apposite_report_begin_table (self.report, _ ("Procedures by variant"));
  add_columns (&self);
  add_rows (&self);
  add_legend (&self, topic);
  add_variants (&self, request);
  apposite_report_add_source (self.report, NULL);
  g_object_unref (self.variants);
  g_object_unref (self.procedures);
  return self.report;
}
