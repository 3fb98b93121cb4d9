/* apposite-comparison-fill.c: what a matrix holds, put into a table
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-fill.h"

#include <glib/gi18n.h>

#include "apposite-comparison-cell.h"
#include "apposite-comparison-heading.h"
#include "apposite-comparison-procedure.h"

/* The rows' headings are the first column, the columns' headings the first row. */
static void
set_indices (GtkWidget *widget, int row, int column)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_ROW_INDEX,
      row + 2, GTK_ACCESSIBLE_RELATION_COL_INDEX, column + 2, -1);
}

/* The row at @position: the one that shows the procedure already, which comes from further down, or
 * else the one that is there, if any. */
static AppositeComparisonRow *
find_row (AppositeComparisonTable *table, AppositeProcedure *procedure, int position)
{
  AppositeComparisonRow *row;

  for (int i = position; (row = apposite_comparison_table_get_row (table, i)) != NULL; i++)
    if (apposite_comparison_procedure_get (
            APPOSITE_COMPARISON_PROCEDURE (apposite_comparison_row_get_heading (row)))
        == procedure)
      {
        apposite_comparison_table_move_row (table, i, position);
        return row;
      }
  return apposite_comparison_table_get_row (table, position);
}

static void
fill_row (AppositeComparisonTable *table, AppositeMatrix *matrix, guint position)
{
  AppositeProcedure *procedure = apposite_matrix_get_procedure (matrix, position);
  AppositeComparisonRow *row = find_row (table, procedure, (int) position);
  GtkWidget *widget;

  if (row == NULL)
    row = apposite_comparison_table_add_row (table, apposite_comparison_procedure_new ());
  widget = apposite_comparison_row_get_heading (row);
  apposite_comparison_procedure_set (APPOSITE_COMPARISON_PROCEDURE (widget), procedure);
  set_indices (widget, (int) position, APPOSITE_COMPARISON_HEADINGS);
  for (guint column = 0; column < apposite_matrix_get_n_columns (matrix); column++)
    {
      if (column == apposite_comparison_row_get_n_cells (row))
        apposite_comparison_row_append (row, apposite_comparison_cell_new ());
      widget = apposite_comparison_row_get_cell (row, column);
      apposite_comparison_cell_set (APPOSITE_COMPARISON_CELL (widget), procedure,
          apposite_matrix_get_variant (matrix, column));
      set_indices (widget, (int) position, (int) column);
    }
}

/**
 * apposite_comparison_fill_corner:
 * @table: a table without rows
 *
 * Makes the header, with the heading of the rows' headings.
 */
void
apposite_comparison_fill_corner (AppositeComparisonTable *table)
{
  GtkWidget *corner =
      g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, "label",
          _ ("Procedure"), "wrap", TRUE, "xalign", 0.0f, "yalign", 1.0f, NULL);

  gtk_widget_add_css_class (corner, "corner");
  set_indices (corner, APPOSITE_COMPARISON_HEADINGS, APPOSITE_COMPARISON_HEADINGS);
  apposite_comparison_table_add_row (table, corner);
}

/**
 * apposite_comparison_fill_headings:
 * @table: a table with a header
 * @matrix: what it shows
 * @presentation: the answers given
 *
 * Shows the columns' variants and how they fit.
 */
void
apposite_comparison_fill_headings (
    AppositeComparisonTable *table, AppositeMatrix *matrix, AppositePresentation *presentation)
{
  AppositeComparisonRow *header =
      apposite_comparison_table_get_row (table, APPOSITE_COMPARISON_HEADINGS);

  for (guint column = 0; column < apposite_matrix_get_n_columns (matrix); column++)
    {
      GtkWidget *heading;

      if (column == apposite_comparison_row_get_n_cells (header))
        apposite_comparison_row_append (header, apposite_comparison_heading_new ());
      heading = apposite_comparison_row_get_cell (header, column);
      apposite_comparison_heading_set (APPOSITE_COMPARISON_HEADING (heading),
          apposite_matrix_get_variant (matrix, column), presentation);
      set_indices (heading, APPOSITE_COMPARISON_HEADINGS, (int) column);
    }
}

static void
measure_words (
    AppositeComparisonTable *table, GListModel *categories, AppositeComparisonWords *words)
{
  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    {
      int least = 0, most = 0;

      words->mark = apposite_comparison_cell_measure_words (
          GTK_WIDGET (table), apposite_record_list_peek (categories, i), &least, &most);
      words->least = MAX (words->least, least);
      words->most_often = MAX (words->most_often, MIN (words->most, most));
      words->most = MAX (words->most, most);
    }
}

/**
 * apposite_comparison_fill_words:
 * @table: a table that shows a matrix
 * @matrix: what it shows
 *
 * Works out from which width on the cells say the categories' words: where all of them fit in one line
 * or, with few columns, where they fit at all.
 */
void
apposite_comparison_fill_words (AppositeComparisonTable *table, AppositeMatrix *matrix)
{
  int n_rows = apposite_comparison_table_get_n_rows (table);
  int n_columns = apposite_comparison_table_get_n_columns (table);
  AppositeComparisonWords words = { 0 };

  measure_words (table, apposite_topic_get_categories (apposite_matrix_get_topic (matrix)), &words);
  for (int row = 0; row < n_rows; row++)
    for (int column = 0; column < n_columns; column++)
      {
        GtkWidget *cell =
            apposite_comparison_table_get_widget (table, (AppositeComparisonPlace){ row, column });

        apposite_comparison_cell_set_words_from (APPOSITE_COMPARISON_CELL (cell),
            n_columns <= APPOSITE_FEW_COLUMNS ? words.least : words.most);
      }
  apposite_comparison_table_set_words (table, &words);
}

/**
 * apposite_comparison_fill:
 * @table: a table with a header
 * @matrix: what it is to show
 * @presentation: the answers given
 *
 * Shows what the matrix holds, in rows and cells that are there or else are made.
 */
void
apposite_comparison_fill (
    AppositeComparisonTable *table, AppositeMatrix *matrix, AppositePresentation *presentation)
{
  guint n_rows = apposite_matrix_get_n_rows (matrix);
  guint n_columns = apposite_matrix_get_n_columns (matrix);

  apposite_comparison_fill_headings (table, matrix, presentation);
  for (guint row = 0; row < n_rows; row++)
    fill_row (table, matrix, row);
  apposite_comparison_table_set_size (table, n_rows, n_columns);
  apposite_comparison_fill_words (table, matrix);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (table), GTK_ACCESSIBLE_RELATION_ROW_COUNT,
      (int) n_rows + 1, GTK_ACCESSIBLE_RELATION_COL_COUNT, (int) n_columns + 1, -1);
}
