/* apposite-report-variant.c: a variant's page as a report
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-parts.h"

#include <glib/gi18n-lib.h>

static char *
format_exceptions (AppositeRecommendation *recommendation)
{
  GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      g_autofree char *line =
          apposite_report_format_exception (apposite_record_list_peek (exceptions, i));

      g_strv_builder_add (builder, line);
    }
  lines = g_strv_builder_end (builder);
  return g_strjoinv ("\n", lines);
}

/* The printers' marks in their order, then doubled: no number, for citations are numbers. */
static char *
mark_for_footnote (guint position)
{
  static const char *const marks[] = { "*", "†", "‡", "§", "‖", "¶" };
  g_autoptr (GString) mark = g_string_new (NULL);

  for (guint i = 0; i <= position / G_N_ELEMENTS (marks); i++)
    g_string_append (mark, marks[position % G_N_ELEMENTS (marks)]);
  return g_string_free (g_steal_pointer (&mark), FALSE);
}

/* Each set of exceptions stands once, whatever rows it is about. */
static char *
add_footnote (GPtrArray *footnotes, AppositeRecommendation *recommendation)
{
  g_autofree char *text = NULL;
  guint position;

  if (!apposite_recommendation_has_exceptions (recommendation))
    return NULL;
  text = format_exceptions (recommendation);
  if (!g_ptr_array_find_with_equal_func (footnotes, text, g_str_equal, &position))
    {
      position = footnotes->len;
      g_ptr_array_add (footnotes, g_steal_pointer (&text));
    }
  return mark_for_footnote (position);
}

static void
add_footnotes (AppositeReport *self, GPtrArray *footnotes)
{
  if (footnotes->len == 0)
    return;
  apposite_report_begin_list (self);
  for (guint i = 0; i < footnotes->len; i++)
    {
      g_auto (GStrv) lines = g_strsplit (g_ptr_array_index (footnotes, i), "\n", -1);
      g_autofree char *mark = mark_for_footnote (i);

      apposite_report_add_item (
          self, APPOSITE_REPORT_PLAIN, mark, lines[0], (const char *const *) lines + 1);
    }
}

static void
add_row (AppositeReport *self,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation,
    GPtrArray *footnotes)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeReportCell *name;

  apposite_report_begin_row (self, variant, recommendation);
  name = apposite_report_add_cell (self, apposite_procedure_get_name (procedure));
  name->footnote = add_footnote (footnotes, recommendation);
  apposite_report_add_category_cell (self, apposite_recommendation_get_category (recommendation));
  apposite_report_add_level_cell (self, apposite_procedure_get_level (procedure));
}

static void
add_table (AppositeReport *self, AppositeVariant *variant, GListModel *shown)
{
  guint n_whole = g_list_model_get_n_items (apposite_variant_get_recommendations (variant));
  g_autoptr (GPtrArray) footnotes = g_ptr_array_new_with_free_func (g_free);
  /* Translators: the caption of a table; a variant's number and its short title */
  g_autofree char *caption = g_strdup_printf (_ ("Procedures in Variant %u, %s"),
      apposite_variant_get_number (variant), apposite_variant_get_short_title (variant));

  apposite_report_begin_table (self, caption);
  apposite_report_add_column (self, _ ("Procedure"), NULL);
  apposite_report_add_column (self, _ ("Appropriateness"), NULL);
  /* Translators: heading of the radiation levels and adult doses */
  apposite_report_add_column (self, _ ("Radiation (adult)"), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (shown); i++)
    add_row (self, variant, apposite_record_list_peek (shown, i), footnotes);
  apposite_report_set_n_whole (self, n_whole);
  add_footnotes (self, footnotes);
}

/* A part must not be taken for the whole. */
static void
add_filtered (AppositeReport *self, AppositeVariant *variant, GListModel *shown)
{
  guint n = g_list_model_get_n_items (shown);
  guint n_whole = g_list_model_get_n_items (apposite_variant_get_recommendations (variant));
  g_autofree char *text = NULL;

  if (n >= n_whole)
    return;
  /* Translators: how many procedures are listed, of how many */
  text = g_strdup_printf (ngettext ("Filtered: %u of the variant's %u procedures is listed here.",
                              "Filtered: %u of the variant's %u procedures are listed here.", n),
      n, n_whole);
  apposite_report_add_paragraph (self, APPOSITE_REPORT_NOTICE, text);
}

static void
add_nothing_usual (AppositeReport *self, AppositeVariant *variant, guint level)
{
  if (apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) > 0)
    return;
  apposite_report_add_paragraph (
      self, APPOSITE_REPORT_STRONG, _ ("No procedure is usually appropriate in this variant."));
  if (apposite_variant_get_without_imaging (variant) != NULL)
    apposite_report_add_prose (self, level, apposite_variant_get_without_imaging (variant));
}

static void
add_counts (AppositeReport *self, AppositeVariant *variant, GListModel *shown)
{
  g_autofree char *counts = apposite_variant_format_counts (variant);
  g_autofree char *text = NULL;

  if (g_list_model_get_n_items (shown)
      < g_list_model_get_n_items (apposite_variant_get_recommendations (variant)))
    /* Translators: counts of procedures by category follow */
    text = g_strdup_printf (_ ("In the whole variant: %s"), counts);
  apposite_report_add_paragraph (self, APPOSITE_REPORT_PLAIN, text != NULL ? text : counts);
}

static void
add_rationale (AppositeReport *self, AppositeRecommendation *recommendation, guint level)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  const char *note = apposite_recommendation_get_note (recommendation);
  g_autofree char *verdict = apposite_category_format_verdict (category);

  apposite_report_add_heading (self, level, FALSE, apposite_procedure_get_name (procedure));
  apposite_report_add_paragraph (self, APPOSITE_REPORT_QUIET, verdict);
  apposite_report_add_prose (
      self, level + 1, apposite_recommendation_get_rationale (recommendation));
  if (note != NULL)
    apposite_report_add_paragraph (self, APPOSITE_REPORT_QUIET, note);
}

static void
add_rationales (AppositeReport *self, GListModel *shown, guint level)
{
  apposite_report_add_heading (self, level, FALSE, _ ("Rationales"));
  for (guint i = 0; i < g_list_model_get_n_items (shown); i++)
    add_rationale (self, apposite_record_list_peek (shown, i), level + 1);
}

static void
add_labelled (AppositeReport *self, guint level, const char *label, const char *text)
{
  apposite_report_add_heading (self, level, FALSE, label);
  apposite_report_add_prose (self, level + 1, text);
}

static void
add_criteria (AppositeReport *self,
    const AppositeReportRequest *request,
    AppositeVariant *variant,
    guint level)
{
  if ((request->parts & APPOSITE_REPORT_CRITERIA) == 0)
    return;
  apposite_report_add_heading (self, level, FALSE, _ ("Applies when"));
  apposite_report_add_criteria (
      self, apposite_report_speaks_of_patient (request) ? request->presentation : NULL, variant);
}

static void
add_patient (AppositeReport *self, const AppositeReportRequest *request, AppositeVariant *variant)
{
  if (!apposite_report_speaks_of_patient (request))
    return;
  apposite_report_add_warnings (self, request->presentation);
  apposite_report_add_indication (self, request->presentation);
  apposite_report_add_fit (self, request->presentation, variant);
}

/**
 * apposite_report_add_body:
 * @request: what is asked for
 * @variant: a variant
 * @shown: (nullable): the recommendations of its table, or %NULL for all
 * @chosen: (nullable): a recommendation whose rationale stands there whatever the request says
 * @level: the level of its headings, 1 or 2
 *
 * Adds all that a variant's page says below its title and above its source.
 */
void
apposite_report_add_body (AppositeReport *self,
    const AppositeReportRequest *request,
    AppositeVariant *variant,
    GListModel *shown,
    AppositeRecommendation *chosen,
    guint level)
{
  gboolean patient = apposite_report_speaks_of_patient (request);

  if (shown == NULL)
    shown = apposite_variant_get_recommendations (variant);
  /* What is said of the patient comes before what is said of procedures. */
  add_patient (self, request, variant);
  if (patient)
    add_criteria (self, request, variant, level);
  add_filtered (self, variant, shown);
  add_nothing_usual (self, variant, level);
  add_table (self, variant, shown);
  add_counts (self, variant, shown);
  if (request->parts & APPOSITE_REPORT_HIGHLIGHT)
    add_labelled (self, level, _ ("Highlight"), apposite_variant_get_highlight (variant));
  if (!patient)
    add_criteria (self, request, variant, level);
  if (request->parts & APPOSITE_REPORT_BACKGROUND)
    add_labelled (self, level, _ ("Background"), apposite_variant_get_background (variant));
  if (request->parts & APPOSITE_REPORT_RATIONALES)
    add_rationales (self, shown, level);
  else if (chosen != NULL)
    {
      apposite_report_add_heading (self, level, FALSE, _ ("Rationale"));
      add_rationale (self, chosen, level + 1);
    }
}

/**
 * apposite_report_for_variant:
 * @request: what is asked for
 * @variant: a variant
 * @shown: (nullable): the #AppositeRecommendation objects of its table in their order, or %NULL for
 *   all as published; where some are missing, the report says so
 * @chosen: (nullable): the one recommendation whose rationale is wanted; with
 *   %APPOSITE_REPORT_RATIONALES all of them stand there
 *
 * Returns: (transfer full): the variant's page: its title; what must be read first of a patient, the
 *   indication as answered, how the variant fits and its criteria, where anything is answered; its
 *   table with the exceptions as footnotes; what else is asked for; the source
 */
AppositeReport *
apposite_report_for_variant (const AppositeReportRequest *request,
    AppositeVariant *variant,
    GListModel *shown,
    AppositeRecommendation *chosen)
{
  AppositeReport *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);
  g_return_val_if_fail (shown == NULL || G_IS_LIST_MODEL (shown), NULL);

  /* Translators: a topic's title, then a variant's number */
  title = g_strdup_printf (_ ("%s: Variant %u"), apposite_topic_get_title (request->topic),
      apposite_variant_get_number (variant));
  self = apposite_report_new (request->topic, title, request->date);
  if (request->parts & APPOSITE_REPORT_TITLED)
    {
      apposite_report_add_text (self, APPOSITE_REPORT_TITLE, title);
      apposite_report_add_text (
          self, APPOSITE_REPORT_SUBTITLE, apposite_variant_get_title (variant));
    }
  apposite_report_add_body (self, request, variant, shown, chosen, 1);
  apposite_report_add_source (self, variant);
  return self;
}
