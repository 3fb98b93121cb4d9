/* apposite-comparison-table.h: rows beneath headings that stay in view
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-comparison-row.h"
#include "apposite-scrollable.h"

G_BEGIN_DECLS

/**
 * APPOSITE_COMPARISON_HEADINGS:
 *
 * In a place, the columns' headings instead of a row, or the rows' headings instead of a column.
 */
#define APPOSITE_COMPARISON_HEADINGS (-1)

/**
 * APPOSITE_COMPARISON_NOWHERE:
 *
 * In a place, neither a row nor a heading.
 */
#define APPOSITE_COMPARISON_NOWHERE (-2)

/**
 * AppositeComparisonPlace:
 * @row: a row from 0, or %APPOSITE_COMPARISON_HEADINGS, or %APPOSITE_COMPARISON_NOWHERE
 * @column: a column likewise
 *
 * A cell or a heading.
 */
typedef struct
{
  int row;
  int column;
} AppositeComparisonPlace;

#define APPOSITE_TYPE_COMPARISON_TABLE (apposite_comparison_table_get_type ())
G_DECLARE_DERIVABLE_TYPE (AppositeComparisonTable,
    apposite_comparison_table,
    APPOSITE,
    COMPARISON_TABLE,
    AppositeScrollable)

struct _AppositeComparisonTableClass
{
  AppositeScrollableClass parent_class;
};

AppositeComparisonRow *apposite_comparison_table_get_row (AppositeComparisonTable *self, int row);
AppositeComparisonRow *apposite_comparison_table_add_row (
    AppositeComparisonTable *self, GtkWidget *heading);
void apposite_comparison_table_move_row (AppositeComparisonTable *self, int from, int to);
void apposite_comparison_table_set_size (
    AppositeComparisonTable *self, guint n_rows, guint n_columns);
int apposite_comparison_table_get_n_rows (AppositeComparisonTable *self);
int apposite_comparison_table_get_n_columns (AppositeComparisonTable *self);
void apposite_comparison_table_set_words (
    AppositeComparisonTable *self, const AppositeComparisonWords *words);

GtkWidget *apposite_comparison_table_get_widget (
    AppositeComparisonTable *self, AppositeComparisonPlace place);
AppositeComparisonPlace apposite_comparison_table_find_widget (
    AppositeComparisonTable *self, GtkWidget *widget);
AppositeComparisonPlace apposite_comparison_table_find (
    AppositeComparisonTable *self, double x, double y);
int apposite_comparison_table_find_page (AppositeComparisonTable *self, int row, int step);
void apposite_comparison_table_scroll_to (
    AppositeComparisonTable *self, AppositeComparisonPlace place);
void apposite_comparison_table_set_marked (
    AppositeComparisonTable *self, AppositeComparisonPlace place);
AppositeComparisonPlace apposite_comparison_table_get_marked (AppositeComparisonTable *self);

G_END_DECLS
