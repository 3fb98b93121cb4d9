/* apposite-report-block.c: what a report is made of
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-private.h"

void
apposite_report_cell_free (gpointer data)
{
  AppositeReportCell *cell = data;

  g_free (cell->text);
  g_free (cell->footnote);
  g_clear_object (&cell->category);
  g_clear_object (&cell->level);
  g_free (cell);
}

void
apposite_report_fact_free (gpointer data)
{
  AppositeReportFact *fact = data;

  g_free (fact->label);
  apposite_report_cell_free (fact->value);
  g_free (fact);
}

void
apposite_report_item_free (gpointer data)
{
  AppositeReportItem *item = data;

  g_free (item->mark);
  g_free (item->text);
  g_strfreev (item->details);
  g_free (item);
}

void
apposite_report_column_free (gpointer data)
{
  AppositeReportColumn *column = data;

  g_free (column->heading);
  g_free (column->detail);
  g_free (column);
}

void
apposite_report_row_free (gpointer data)
{
  AppositeReportRow *row = data;

  g_ptr_array_unref (row->cells);
  g_clear_object (&row->variant);
  g_clear_object (&row->recommendation);
  g_free (row);
}

void
apposite_report_block_free (gpointer data)
{
  AppositeReportBlock *block = data;

  g_free (block->text);
  g_clear_pointer (&block->facts, g_ptr_array_unref);
  g_clear_pointer (&block->items, g_ptr_array_unref);
  g_clear_pointer (&block->columns, g_ptr_array_unref);
  g_clear_pointer (&block->rows, g_ptr_array_unref);
  g_free (block);
}

AppositeReportCell *
apposite_report_cell_new (const char *text)
{
  AppositeReportCell *cell = g_new0 (AppositeReportCell, 1);

  cell->text = g_strdup (text);
  return cell;
}

/**
 * apposite_report_cell_format_spoken:
 * @cell: a cell
 *
 * Returns: (transfer full): what a screen reader says instead of the marks
 */
char *
apposite_report_cell_format_spoken (const AppositeReportCell *cell)
{
  g_return_val_if_fail (cell != NULL, NULL);

  if (cell->level != NULL)
    return apposite_radiation_level_format_spoken (cell->level);
  if (cell->category != NULL)
    return g_strdup (apposite_category_get_name (cell->category));
  return g_strdup (cell->text);
}
