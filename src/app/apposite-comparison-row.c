/* apposite-comparison-row.c: a row of the comparison
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-row.h"

/**
 * AppositeComparisonRow:
 *
 * A heading and cells. The heading stays where it is, the cells scroll beneath it. Where they stand is
 * told by a shape that the whole table shares; the table resizes its rows when it changes.
 */
struct _AppositeComparisonRow
{
  GtkWidget parent_instance;

  const AppositeComparisonShape *shape; /* the table's */
  GtkWidget *heading;
  GPtrArray *cells;
};

G_DEFINE_FINAL_TYPE (AppositeComparisonRow, apposite_comparison_row, GTK_TYPE_WIDGET)

static int
height_of (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  return minimum;
}

/* At @x where text runs from left to right. */
static void
place_child (AppositeComparisonRow *self, GtkWidget *child, GtkAllocation place)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place.x = self->shape->width - place.x - place.width;
  gtk_widget_size_allocate (child, &place, -1);
}

static GtkSizeRequestMode
apposite_comparison_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The width is the table's affair. */
static void
apposite_comparison_row_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeComparisonRow *self = APPOSITE_COMPARISON_ROW (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  *minimum = height_of (self->heading, self->shape->heading);
  for (guint i = 0; i < self->cells->len; i++)
    if (gtk_widget_should_layout (self->cells->pdata[i]))
      *minimum = MAX (*minimum, height_of (self->cells->pdata[i], self->shape->column));
  *natural = *minimum;
}

static void
apposite_comparison_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeComparisonRow *self = APPOSITE_COMPARISON_ROW (widget);
  GtkAllocation place = { 0, 0, self->shape->heading, height };

  place_child (self, self->heading, place);
  place.x = apposite_comparison_shape_get_x (self->shape, 0);
  place.width = self->shape->column;
  for (guint i = 0; i < self->cells->len; i++)
    {
      if (!gtk_widget_should_layout (self->cells->pdata[i]))
        continue;
      place_child (self, self->cells->pdata[i], place);
      place.x += place.width;
    }
}

static void
apposite_comparison_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AppositeComparisonRow *self = APPOSITE_COMPARISON_ROW (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float start = rtl ? 0.0f : (float) self->shape->heading;
  float width = (float) (self->shape->width - self->shape->heading);

  gtk_snapshot_push_clip (
      snapshot, &GRAPHENE_RECT_INIT (start, 0.0f, width, (float) gtk_widget_get_height (widget)));
  for (guint i = 0; i < self->cells->len; i++)
    gtk_widget_snapshot_child (widget, self->cells->pdata[i], snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_widget_snapshot_child (widget, self->heading, snapshot);
}

static void
apposite_comparison_row_dispose (GObject *object)
{
  AppositeComparisonRow *self = APPOSITE_COMPARISON_ROW (object);

  g_clear_pointer (&self->heading, gtk_widget_unparent);
  for (guint i = 0; i < self->cells->len; i++)
    gtk_widget_unparent (self->cells->pdata[i]);
  g_ptr_array_set_size (self->cells, 0);

  G_OBJECT_CLASS (apposite_comparison_row_parent_class)->dispose (object);
}

static void
apposite_comparison_row_finalize (GObject *object)
{
  g_ptr_array_unref (APPOSITE_COMPARISON_ROW (object)->cells);

  G_OBJECT_CLASS (apposite_comparison_row_parent_class)->finalize (object);
}

static void
apposite_comparison_row_class_init (AppositeComparisonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = apposite_comparison_row_dispose;
  object_class->finalize = apposite_comparison_row_finalize;
  widget_class->get_request_mode = apposite_comparison_row_get_request_mode;
  widget_class->measure = apposite_comparison_row_measure;
  widget_class->size_allocate = apposite_comparison_row_size_allocate;
  widget_class->snapshot = apposite_comparison_row_snapshot;

  gtk_widget_class_set_css_name (widget_class, "comparisonrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
apposite_comparison_row_init (AppositeComparisonRow *self)
{
  self->cells = g_ptr_array_new ();
  /* Each cell says what its row is. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, "", -1);
}

/**
 * apposite_comparison_row_new:
 * @heading: (transfer full): what stands before the cells
 * @shape: where things stand; it must outlive the row
 *
 * Returns: (transfer full): a new row without cells
 */
GtkWidget *
apposite_comparison_row_new (GtkWidget *heading, const AppositeComparisonShape *shape)
{
  AppositeComparisonRow *self = g_object_new (APPOSITE_TYPE_COMPARISON_ROW, NULL);

  self->shape = shape;
  self->heading = heading;
  gtk_widget_set_parent (heading, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}

/**
 * apposite_comparison_row_append:
 * @cell: (transfer full): a cell
 *
 * Adds a cell.
 */
void
apposite_comparison_row_append (AppositeComparisonRow *self, GtkWidget *cell)
{
  g_return_if_fail (APPOSITE_IS_COMPARISON_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (cell));

  g_ptr_array_add (self->cells, cell);
  gtk_widget_set_parent (cell, GTK_WIDGET (self));
}

/**
 * apposite_comparison_row_get_heading:
 *
 * Returns: (transfer none): what stands before the cells
 */
GtkWidget *
apposite_comparison_row_get_heading (AppositeComparisonRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_ROW (self), NULL);

  return self->heading;
}

/**
 * apposite_comparison_row_get_n_cells:
 *
 * Returns: how many cells there are, shown or not
 */
guint
apposite_comparison_row_get_n_cells (AppositeComparisonRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_ROW (self), 0);

  return self->cells->len;
}

/**
 * apposite_comparison_row_get_cell:
 * @column: a column
 *
 * Returns: (transfer none): the cell in it
 */
GtkWidget *
apposite_comparison_row_get_cell (AppositeComparisonRow *self, guint column)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_ROW (self), NULL);
  g_return_val_if_fail (column < self->cells->len, NULL);

  return self->cells->pdata[column];
}

/**
 * apposite_comparison_row_set_n_shown:
 * @n_shown: a number of cells
 *
 * Shows the first cells and hides the others, which wait to be used again.
 */
void
apposite_comparison_row_set_n_shown (AppositeComparisonRow *self, guint n_shown)
{
  g_return_if_fail (APPOSITE_IS_COMPARISON_ROW (self));

  for (guint i = 0; i < self->cells->len; i++)
    gtk_widget_set_visible (self->cells->pdata[i], i < n_shown);
}

/**
 * apposite_comparison_row_widen:
 * @widths: (inout): what the rows before need, which grows to what this one needs too
 *
 * Returns: the least width of the last cell that is shown, or 0 where none is
 */
int
apposite_comparison_row_widen (AppositeComparisonRow *self, AppositeComparisonWidths *widths)
{
  int cell = 0;
  int minimum, natural;

  g_return_val_if_fail (APPOSITE_IS_COMPARISON_ROW (self), 0);

  gtk_widget_measure (
      self->heading, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  widths->heading_min = MAX (widths->heading_min, minimum);
  widths->heading_natural = MAX (widths->heading_natural, natural);
  for (int column = 0; column < self->shape->n_columns; column++)
    {
      gtk_widget_measure (
          self->cells->pdata[column], GTK_ORIENTATION_HORIZONTAL, -1, &cell, NULL, NULL, NULL);
      widths->column_min = MAX (widths->column_min, cell);
    }
  return cell;
}
