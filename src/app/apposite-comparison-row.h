/* apposite-comparison-row.h: a row of the comparison
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-comparison-shape.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_COMPARISON_ROW (apposite_comparison_row_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeComparisonRow, apposite_comparison_row, APPOSITE, COMPARISON_ROW, GtkWidget)

GtkWidget *apposite_comparison_row_new (GtkWidget *heading, const AppositeComparisonShape *shape);
void apposite_comparison_row_append (AppositeComparisonRow *self, GtkWidget *cell);
GtkWidget *apposite_comparison_row_get_heading (AppositeComparisonRow *self);
guint apposite_comparison_row_get_n_cells (AppositeComparisonRow *self);
GtkWidget *apposite_comparison_row_get_cell (AppositeComparisonRow *self, guint column);
void apposite_comparison_row_set_n_shown (AppositeComparisonRow *self, guint n_shown);
int apposite_comparison_row_widen (AppositeComparisonRow *self, AppositeComparisonWidths *widths);

G_END_DECLS
