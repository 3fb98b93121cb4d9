/* apposite-comparison-grid.h: procedures by variants, as a grid of marks
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-comparison-table.h"
#include "apposite-matrix.h"
#include "apposite-presentation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_COMPARISON_GRID (apposite_comparison_grid_get_type ())
G_DECLARE_FINAL_TYPE (AppositeComparisonGrid,
    apposite_comparison_grid,
    APPOSITE,
    COMPARISON_GRID,
    AppositeComparisonTable)

GtkWidget *apposite_comparison_grid_new (void);
void apposite_comparison_grid_set_content (
    AppositeComparisonGrid *self, AppositeMatrix *matrix, AppositePresentation *presentation);
void apposite_comparison_grid_get_marked (
    AppositeComparisonGrid *self, AppositeProcedure **procedure, AppositeVariant **variant);
void apposite_comparison_grid_set_cursor (
    AppositeComparisonGrid *self, AppositeRecommendation *recommendation);
void apposite_comparison_grid_prepare (AppositeComparisonGrid *self);

G_END_DECLS
