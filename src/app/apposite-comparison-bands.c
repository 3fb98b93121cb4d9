/* apposite-comparison-bands.c: what leads the eye to a cell
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-bands.h"

static void
append_column (const AppositeComparisonBands *self,
    GtkWidget *table,
    GtkSnapshot *snapshot,
    const AppositeComparisonShape *shape,
    const GdkRGBA *color)
{
  int x = apposite_comparison_shape_get_x (shape, self->column);
  int start = MAX (x, shape->heading);
  int width = x + shape->column - start;

  if (gtk_widget_get_direction (table) == GTK_TEXT_DIR_RTL)
    start = shape->width - start - width;
  if (width > 0)
    gtk_snapshot_append_color (snapshot, color,
        &GRAPHENE_RECT_INIT ((float) start, 0.0f, (float) width, (float) self->bottom));
}

static void
append_row (const AppositeComparisonBands *self,
    GtkSnapshot *snapshot,
    const AppositeComparisonShape *shape,
    const GdkRGBA *color)
{
  int start = MAX (self->row_top, self->header_height);
  int height = self->row_top + self->row_height - start;

  if (height > 0)
    gtk_snapshot_append_color (snapshot, color,
        &GRAPHENE_RECT_INIT (0.0f, (float) start, (float) shape->width, (float) height));
}

/**
 * apposite_comparison_bands_append:
 * @self: where they are
 * @table: the table that is drawn
 * @snapshot: where to
 * @shape: the table's
 *
 * Draws a band through the marked row and one through the marked column, behind their cells.
 */
void
apposite_comparison_bands_append (const AppositeComparisonBands *self,
    GtkWidget *table,
    GtkSnapshot *snapshot,
    const AppositeComparisonShape *shape)
{
  GdkRGBA color;

  g_return_if_fail (GTK_IS_WIDGET (table));

  if (!gtk_style_context_lookup_color (
          gtk_widget_get_style_context (table), "apposite_crosshair", &color))
    return;
  if (self->column >= 0 && self->column < shape->n_columns)
    append_column (self, table, snapshot, shape, &color);
  if (self->row_height > 0)
    append_row (self, snapshot, shape, &color);
}
