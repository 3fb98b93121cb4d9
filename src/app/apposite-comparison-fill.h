/* apposite-comparison-fill.h: what a matrix holds, put into a table
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-comparison-table.h"
#include "apposite-matrix.h"
#include "apposite-presentation.h"

G_BEGIN_DECLS

void apposite_comparison_fill_corner (AppositeComparisonTable *table);
void apposite_comparison_fill_headings (
    AppositeComparisonTable *table, AppositeMatrix *matrix, AppositePresentation *presentation);
void apposite_comparison_fill_words (AppositeComparisonTable *table, AppositeMatrix *matrix);
void apposite_comparison_fill (
    AppositeComparisonTable *table, AppositeMatrix *matrix, AppositePresentation *presentation);

G_END_DECLS
