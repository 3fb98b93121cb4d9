/* apposite-report-csv.c: a report's tables as CSV
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-format.h"

#include <string.h>

#include "apposite-about.h"
#include "apposite-enum-types.h"

/* RFC 4180 */
#define LINE_END "\r\n"

/* What a spreadsheet takes for a formula if a cell begins with it. */
#define FORMULA "=+-@\t\r"

/* For programs, so not translated; the names are those of the JSON where it has the same. */
static const char *const record_headings[] = { "variant", "variant_title", "procedure_id",
  "procedure", "modality", "contrast", "category", "rating_low", "rating_high", "disagreement",
  "radiation", "adult_msv_low", "adult_msv_high", "pediatric_msv_low", "pediatric_msv_high",
  "exceptions", "rows", "source", "looked_up", "disclaimer" };

static void
add_field (GString *csv, gboolean first, const char *text)
{
  if (!first)
    g_string_append_c (csv, ',');
  g_string_append_c (csv, '"');
  if (*text != '\0' && strchr (FORMULA, *text) != NULL)
    g_string_append_c (csv, '\'');
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *at);
    }
  g_string_append_c (csv, '"');
}

static void
add_uint (GString *csv, guint number)
{
  g_string_append_printf (csv, ",%u", number);
}

/* In mSv; nothing where the level has no range. */
static void
add_dose (GString *csv, AppositeRadiationLevel *level, double dose)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE] = "";

  if (apposite_radiation_level_has_range (level))
    g_ascii_formatd (text, sizeof text, "%g", dose);
  g_string_append_printf (csv, ",%s", text);
}

static const char *
nick_of (GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static char *
join_exceptions (AppositeRecommendation *recommendation)
{
  GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);

      g_string_append_printf (text, "%s%s: %s", i > 0 ? "\n" : "",
          apposite_exception_get_condition (exception), apposite_exception_get_text (exception));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_procedure (GString *csv, AppositeProcedure *procedure)
{
  add_field (csv, FALSE, apposite_procedure_get_id (procedure));
  add_field (csv, FALSE, apposite_procedure_get_name (procedure));
  add_field (
      csv, FALSE, nick_of (APPOSITE_TYPE_MODALITY, apposite_procedure_get_modality (procedure)));
  add_field (
      csv, FALSE, nick_of (APPOSITE_TYPE_CONTRAST, apposite_procedure_get_contrast (procedure)));
}

static void
add_category (GString *csv, AppositeCategory *category)
{
  gboolean disagreement = apposite_category_get_appropriateness (category) == APPOSITE_DISAGREEMENT;

  g_autofree char *published = apposite_record_dup_published (category, "name");

  add_field (csv, FALSE, published);
  add_uint (csv, apposite_category_get_rating_low (category));
  add_uint (csv, apposite_category_get_rating_high (category));
  add_field (csv, FALSE, disagreement ? "true" : "false");
}

static void
add_level (GString *csv, AppositeRadiationLevel *level)
{
  add_field (csv, FALSE, apposite_radiation_level_get_symbol (level));
  add_dose (csv, level, apposite_radiation_level_get_adult_low (level));
  add_dose (csv, level, apposite_radiation_level_get_adult_high (level));
  add_dose (csv, level, apposite_radiation_level_get_pediatric_low (level));
  add_dose (csv, level, apposite_radiation_level_get_pediatric_high (level));
}

/* Whose these are, in every line, so that no line parts from it. */
static void
add_source (GString *csv, AppositeReport *report, AppositeVariant *variant)
{
  AppositeTopic *topic = apposite_report_get_topic (report);
  g_autofree char *source = apposite_topic_format_source (topic, variant);
  g_autofree char *date = apposite_report_format_date (report);
  g_autofree char *disclaimer = apposite_about_short_disclaimer (topic);

  add_field (csv, FALSE, source);
  add_field (csv, FALSE, date);
  add_field (csv, FALSE, disclaimer);
  g_string_append (csv, LINE_END);
}

static void
add_record (GString *csv,
    AppositeReport *report,
    const AppositeReportBlock *block,
    const AppositeReportRow *row)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (row->recommendation);
  g_autofree char *exceptions = join_exceptions (row->recommendation);
  g_autofree char *rows = g_strdup_printf ("%u of %u", block->rows->len, block->n_whole);

  g_string_append_printf (csv, "%u", apposite_variant_get_number (row->variant));
  add_field (csv, FALSE, apposite_variant_get_title (row->variant));
  add_procedure (csv, procedure);
  add_category (csv, apposite_recommendation_get_category (row->recommendation));
  add_level (csv, apposite_procedure_get_level (procedure));
  add_field (csv, FALSE, exceptions);
  add_field (csv, FALSE, rows);
  add_source (csv, report, row->variant);
}

static gboolean
has_records (const AppositeReportBlock *block)
{
  const AppositeReportRow *first;

  if (block->kind != APPOSITE_REPORT_TABLE)
    return FALSE;
  if (block->rows->len == 0)
    return block->n_whole > 0;
  first = g_ptr_array_index (block->rows, 0);
  return first->recommendation != NULL;
}

/* All tables of recommendations as one, under one line of headings. */
static void
add_records (GString *csv, AppositeReport *report)
{
  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (report, i);

      for (guint r = 0; has_records (block) && r < block->rows->len; r++)
        add_record (csv, report, block, g_ptr_array_index (block->rows, r));
    }
}

/* “Variant 4: Suspected or known infection”, for a number alone is easily taken for another. */
static void
add_headings (GString *csv, const AppositeReportBlock *block)
{
  for (guint c = 0; c < block->columns->len; c++)
    {
      const AppositeReportColumn *column = g_ptr_array_index (block->columns, c);
      g_autofree char *heading = column->detail != NULL
          ? g_strdup_printf ("%s: %s", column->heading, column->detail)
          : g_strdup (column->heading);

      add_field (csv, c == 0, heading);
    }
  g_string_append (csv, ",\"notes\",\"source\",\"looked_up\",\"disclaimer\"" LINE_END);
}

static gboolean
has_footnote (const AppositeReportRow *row, const char *mark)
{
  for (guint c = 0; mark != NULL && c < row->cells->len; c++)
    if (g_strcmp0 (((AppositeReportCell *) g_ptr_array_index (row->cells, c))->footnote, mark) == 0)
      return TRUE;
  return FALSE;
}

static void
add_note (GString *notes, const char *mark, const char *text)
{
  g_string_append_printf (notes, "%s%s%s%s", notes->len > 0 ? "\n" : "", mark != NULL ? mark : "",
      mark != NULL ? " " : "", text);
}

/* What stands around the table and qualifies the row: that another topic comes first, that answers
 * conflict, that it is a part of a whole, what a mark means. */
static char *
join_notes (AppositeReport *report, const AppositeReportRow *row)
{
  g_autoptr (GString) notes = g_string_new (NULL);

  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (report, i);

      if (block->kind == APPOSITE_REPORT_PARAGRAPH
          && (block->tone == APPOSITE_REPORT_NOTICE || block->tone == APPOSITE_REPORT_WARNING))
        add_note (notes, NULL, block->text);
      for (guint n = 0; block->items != NULL && n < block->items->len; n++)
        {
          const AppositeReportItem *item = g_ptr_array_index (block->items, n);

          if (has_footnote (row, item->mark))
            add_note (notes, item->mark, item->text);
        }
    }
  return g_string_free (g_steal_pointer (&notes), FALSE);
}

/* Any other table as it stands. */
static void
add_table (GString *csv, AppositeReport *report, const AppositeReportBlock *block)
{
  add_headings (csv, block);
  for (guint r = 0; r < block->rows->len; r++)
    {
      const AppositeReportRow *row = g_ptr_array_index (block->rows, r);
      g_autofree char *notes = join_notes (report, row);

      for (guint c = 0; c < row->cells->len; c++)
        {
          const AppositeReportCell *cell = g_ptr_array_index (row->cells, c);
          g_autofree char *text = cell->footnote != NULL
              ? g_strdup_printf ("%s %s", cell->text, cell->footnote)
              : g_strdup (cell->text);

          add_field (csv, c == 0, text);
        }
      add_field (csv, FALSE, notes);
      add_source (csv, report, NULL);
    }
}

static const AppositeReportBlock *
find_table (AppositeReport *report, gboolean of_records)
{
  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (report, i);

      if (block->kind == APPOSITE_REPORT_TABLE && has_records (block) == of_records)
        return block;
    }
  return NULL;
}

/**
 * apposite_report_to_csv:
 * @report: a report
 *
 * Returns: (transfer full) (nullable): the report's recommendations as CSV (RFC 4180, UTF-8), a record
 *   a recommendation with its variant, figures, exceptions, source and disclaimer; of a report without
 *   them its first table as it stands, each row with what qualifies it; %NULL where it has none. A field that a spreadsheet would take
 *   for a formula begins with an apostrophe.
 */
char *
apposite_report_to_csv (AppositeReport *report)
{
  g_autoptr (GString) csv = g_string_new (NULL);

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), NULL);

  if (find_table (report, TRUE) != NULL)
    {
      for (guint i = 0; i < G_N_ELEMENTS (record_headings); i++)
        add_field (csv, i == 0, record_headings[i]);
      g_string_append (csv, LINE_END);
      add_records (csv, report);
    }
  else if (find_table (report, FALSE) != NULL)
    add_table (csv, report, find_table (report, FALSE));
  else
    return NULL;
  return g_string_free (g_steal_pointer (&csv), FALSE);
}
