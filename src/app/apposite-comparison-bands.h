/* apposite-comparison-bands.h
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-comparison-shape.h"

G_BEGIN_DECLS

/**
 * AppositeComparisonBands:
 * @column: the marked column, or a negative number
 * @header_height: where the rows begin to be seen, in pixels
 * @row_top: where the marked row begins, be it above that
 * @row_height: its height, or 0 where none is marked
 * @bottom: where the last row ends
 *
 * What leads the eye to the marked cell.
 */
typedef struct
{
  int column;
  int header_height;
  int row_top;
  int row_height;
  int bottom;
} AppositeComparisonBands;

void apposite_comparison_bands_append (const AppositeComparisonBands *self,
    GtkWidget *table,
    GtkSnapshot *snapshot,
    const AppositeComparisonShape *shape);

G_END_DECLS
