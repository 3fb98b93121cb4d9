/* apposite-comparison-cell.h: what a variant says of a procedure, as a mark
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-variant.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_COMPARISON_CELL (apposite_comparison_cell_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeComparisonCell, apposite_comparison_cell, APPOSITE, COMPARISON_CELL, GtkWidget)

GtkWidget *apposite_comparison_cell_new (void);
void apposite_comparison_cell_set (
    AppositeComparisonCell *self, AppositeProcedure *procedure, AppositeVariant *variant);
void apposite_comparison_cell_set_words_from (AppositeComparisonCell *self, int width);
AppositeProcedure *apposite_comparison_cell_get_procedure (AppositeComparisonCell *self);
AppositeVariant *apposite_comparison_cell_get_variant (AppositeComparisonCell *self);
AppositeRecommendation *apposite_comparison_cell_get_recommendation (AppositeComparisonCell *self);
char *apposite_comparison_cell_format_tooltip (AppositeComparisonCell *self);
int apposite_comparison_cell_measure_words (
    GtkWidget *widget, AppositeCategory *category, int *least, int *most);

G_END_DECLS
