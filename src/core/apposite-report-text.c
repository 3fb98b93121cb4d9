/* apposite-report-text.c: a report as plain text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-format.h"

#include <glib/gi18n-lib.h>

/* A row with more columns doesn't fit a line. */
#define MOST_IN_LINE 3

static void
add_cell (GString *text, const AppositeReportCell *cell)
{
  g_string_append (text, cell->text);
  if (cell->footnote != NULL)
    g_string_append_printf (text, " %s", cell->footnote);
}

static void
add_facts (GString *text, GPtrArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const AppositeReportFact *fact = g_ptr_array_index (facts, i);
      /* Translators: a label and what it labels */
      g_autofree char *line = g_strdup_printf (_ ("%s: %s"), fact->label, fact->value->text);

      g_string_append_printf (text, "%s\n", line);
    }
}

static void
add_items (GString *text, GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const AppositeReportItem *item = g_ptr_array_index (items, i);

      g_string_append_printf (text, "%s %s\n", item->mark != NULL ? item->mark : "-", item->text);
      for (guint j = 0; item->details[j] != NULL; j++)
        g_string_append_printf (text, "  %s\n", item->details[j]);
    }
}

/* “MRI wrist: ✓ Fine; O 0 mSv”, which needs no columns and no font. */
static void
add_line (GString *text, GPtrArray *cells)
{
  for (guint c = 0; c < cells->len; c++)
    {
      if (c > 0)
        g_string_append (text, c > 1 ? _ ("; ") : ": ");
      add_cell (text, g_ptr_array_index (cells, c));
    }
  g_string_append_c (text, '\n');
}

static void
add_stack (GString *text, GPtrArray *columns, GPtrArray *cells)
{
  add_cell (text, g_ptr_array_index (cells, 0));
  g_string_append_c (text, '\n');
  for (guint c = 1; c < cells->len; c++)
    {
      const AppositeReportColumn *column = g_ptr_array_index (columns, c);

      g_string_append_printf (text, "  %s: ", column->heading);
      add_cell (text, g_ptr_array_index (cells, c));
      g_string_append_c (text, '\n');
    }
}

static void
add_table (GString *text, const AppositeReportBlock *block)
{
  g_string_append_printf (text, "%s\n", block->text);
  for (guint r = 0; r < block->rows->len; r++)
    {
      const AppositeReportRow *row = g_ptr_array_index (block->rows, r);

      if (block->columns->len > MOST_IN_LINE)
        add_stack (text, block->columns, row->cells);
      else
        add_line (text, row->cells);
    }
}

static void
add_block (GString *text, const AppositeReportBlock *block)
{
  switch (block->kind)
    {
    case APPOSITE_REPORT_FACTS:
      add_facts (text, block->facts);
      break;
    case APPOSITE_REPORT_LIST:
      add_items (text, block->items);
      break;
    case APPOSITE_REPORT_TABLE:
      add_table (text, block);
      break;
    case APPOSITE_REPORT_TITLE:
    case APPOSITE_REPORT_SUBTITLE:
    case APPOSITE_REPORT_HEADING:
    case APPOSITE_REPORT_PARAGRAPH:
    case APPOSITE_REPORT_SOURCE:
    case APPOSITE_REPORT_DISCLAIMER:
    default:
      g_string_append_printf (text, "%s\n", block->text);
      break;
    }
}

/**
 * apposite_report_to_text:
 * @report: a report
 *
 * Returns: (transfer full): the report as plain text, lines unwrapped, without a line break at its end
 */
char *
apposite_report_to_text (AppositeReport *report)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), NULL);

  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      if (!apposite_report_is_close (report, i))
        g_string_append_c (text, '\n');
      add_block (text, apposite_report_get_block (report, i));
    }
  if (text->len > 0)
    g_string_truncate (text, text->len - 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
