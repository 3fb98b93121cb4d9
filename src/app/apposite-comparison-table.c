/* apposite-comparison-table.c: rows beneath headings that stay in view
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-table.h"

#include "apposite-comparison-bands.h"
#include "apposite-font.h"

/**
 * AppositeComparisonTable:
 *
 * Rows below a header row. The header stays in view when the rows are scrolled up, the rows' headings
 * when the columns are scrolled aside. One row and one column may be marked.
 *
 * All columns are as wide as each other, all rows as high as they need to be. Rows and cells that
 * aren't shown wait to be shown again.
 */
typedef struct
{
  AppositeComparisonShape shape;
  AppositeComparisonWords words; /* what can be in a cell */
  int header_height;

  AppositeComparisonRow *header;
  GPtrArray *rows; /* of AppositeComparisonRow */
  int n_rows; /* that are shown */
  AppositeComparisonPlace marked;
} AppositeComparisonTablePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (
    AppositeComparisonTable, apposite_comparison_table, APPOSITE_TYPE_SCROLLABLE)

static AppositeComparisonTablePrivate *
get_private (gpointer self)
{
  return apposite_comparison_table_get_instance_private (self);
}

static gboolean
is_rtl (gpointer self)
{
  return gtk_widget_get_direction (self) == GTK_TEXT_DIR_RTL;
}

static int
height_of (gpointer widget, int width)
{
  int minimum, natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  return minimum;
}

/* --- Scrolling --- */

static int
get_scrolled (gpointer self)
{
  return apposite_scrollable_get_value (self, GTK_ORIENTATION_VERTICAL);
}

static int
get_most_offset (gpointer self)
{
  const AppositeComparisonShape *shape = &get_private (self)->shape;

  return MAX (0, apposite_comparison_shape_get_width (shape) - shape->width);
}

static void
apposite_comparison_table_scrolled (AppositeScrollable *scrollable)
{
  AppositeComparisonTable *self = APPOSITE_COMPARISON_TABLE (scrollable);
  AppositeComparisonTablePrivate *priv = get_private (self);
  int offset = apposite_scrollable_get_value (scrollable, GTK_ORIENTATION_HORIZONTAL);

  if (is_rtl (self))
    offset = get_most_offset (self) - offset;
  if (offset == priv->shape.offset)
    return;
  priv->shape.offset = offset;
  for (int row = APPOSITE_COMPARISON_HEADINGS; row < priv->n_rows; row++)
    gtk_widget_queue_allocate (GTK_WIDGET (apposite_comparison_table_get_row (self, row)));
}

static void
configure (AppositeScrollable *self, int rows_height, int height)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  AppositeComparisonShape *shape = &priv->shape;
  int most = get_most_offset (self);

  shape->offset = MIN (shape->offset, most);
  apposite_scrollable_configure (self, GTK_ORIENTATION_HORIZONTAL,
      is_rtl (self) ? most - shape->offset : shape->offset, shape->n_columns * shape->column,
      MAX (0, shape->width - shape->heading));
  apposite_scrollable_configure (self, GTK_ORIENTATION_VERTICAL, get_scrolled (self), rows_height,
      MAX (0, height - priv->header_height));
}

/* --- Layout --- */

static void
measure_widths (AppositeComparisonTable *self, AppositeComparisonWidths *widths)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  int cell = 0;

  for (int row = APPOSITE_COMPARISON_HEADINGS; row < priv->n_rows; row++)
    cell = apposite_comparison_row_widen (apposite_comparison_table_get_row (self, row), widths);
  /* What its style adds to the content of a cell, such as the last one. */
  cell -= priv->words.mark;
  widths->words = priv->words;
  widths->words.least += cell;
  widths->words.most_often += cell;
  widths->words.most += cell;
}

static void
fit_shape (AppositeComparisonTable *self, int width)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  AppositeComparisonWidths widths = { 0 };

  widths.text_size = (int) apposite_font_get_size (GTK_WIDGET (self));
  measure_widths (self, &widths);
  priv->shape.width = width;
  apposite_comparison_shape_fit (&priv->shape, &widths);
}

static int
sum_rows (AppositeComparisonTable *self, int width)
{
  int height = 0;

  for (int row = 0; row < get_private (self)->n_rows; row++)
    height += height_of (get_private (self)->rows->pdata[row], width);
  return height;
}

/* What the rows ask for follows from their shape, which stays what is shown. */
static int
measure_least (AppositeComparisonTable *self, GtkOrientation orientation, int width)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  const AppositeComparisonShape shown = priv->shape;
  int least;

  fit_shape (self, width);
  least = orientation == GTK_ORIENTATION_HORIZONTAL
      ? apposite_comparison_shape_get_width (&priv->shape)
      : height_of (priv->header, width) + sum_rows (self, width);
  priv->shape = shown;
  return least;
}

static GtkSizeRequestMode
apposite_comparison_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* It scrolls: any size would do, but where a scrolled window guesses its scrollbars wrongly, it asks for
 * a resize while sizes are given out. */
static void
apposite_comparison_table_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  *minimum = *natural =
      measure_least (APPOSITE_COMPARISON_TABLE (widget), orientation, MAX (0, for_size));
}

static void
apposite_comparison_table_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeComparisonTable *self = APPOSITE_COMPARISON_TABLE (widget);
  AppositeComparisonTablePrivate *priv = get_private (self);
  GtkAllocation place = { 0, 0, width, 0 };

  fit_shape (self, width);
  priv->header_height = height_of (priv->header, width);
  configure (APPOSITE_SCROLLABLE (self), sum_rows (self, width), height);

  place.height = priv->header_height;
  gtk_widget_size_allocate (GTK_WIDGET (priv->header), &place, -1);
  place.y = priv->header_height - get_scrolled (self);
  for (int row = 0; row < priv->n_rows; row++)
    {
      place.height = height_of (priv->rows->pdata[row], width);
      gtk_widget_size_allocate (priv->rows->pdata[row], &place, -1);
      place.y += place.height;
    }
}

/* --- Drawing --- */

static int
get_top (AppositeComparisonTable *self, int row)
{
  int top = 0;

  for (int i = 0; i < row; i++)
    top += gtk_widget_get_height (get_private (self)->rows->pdata[i]);
  return top;
}

static void
append_bands (AppositeComparisonTable *self, GtkSnapshot *snapshot)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  int top = priv->header_height - get_scrolled (self);
  int row = priv->marked.row;
  AppositeComparisonBands bands = { .column = priv->marked.column,
    .header_height = priv->header_height,
    .bottom = top + get_top (self, priv->n_rows) };

  if (row >= 0 && row < priv->n_rows)
    {
      bands.row_top = top + get_top (self, row);
      bands.row_height = gtk_widget_get_height (priv->rows->pdata[row]);
    }
  apposite_comparison_bands_append (&bands, GTK_WIDGET (self), snapshot, &priv->shape);
}

static void
apposite_comparison_table_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AppositeComparisonTablePrivate *priv = get_private (widget);
  float top = (float) priv->header_height;

  gtk_snapshot_push_clip (snapshot,
      &GRAPHENE_RECT_INIT (
          0.0f, 0.0f, (float) priv->shape.width, (float) gtk_widget_get_height (widget)));
  append_bands (APPOSITE_COMPARISON_TABLE (widget), snapshot);
  gtk_widget_snapshot_child (widget, GTK_WIDGET (priv->header), snapshot);
  gtk_snapshot_push_clip (snapshot,
      &GRAPHENE_RECT_INIT (
          0.0f, top, (float) priv->shape.width, (float) gtk_widget_get_height (widget) - top));
  for (int row = 0; row < priv->n_rows; row++)
    gtk_widget_snapshot_child (widget, priv->rows->pdata[row], snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
apposite_comparison_table_dispose (GObject *object)
{
  AppositeComparisonTable *self = APPOSITE_COMPARISON_TABLE (object);
  AppositeComparisonTablePrivate *priv = get_private (self);

  priv->n_rows = priv->shape.n_columns = 0;
  if (priv->header != NULL)
    gtk_widget_unparent (GTK_WIDGET (priv->header));
  priv->header = NULL;
  for (guint row = 0; row < priv->rows->len; row++)
    gtk_widget_unparent (priv->rows->pdata[row]);
  g_ptr_array_set_size (priv->rows, 0);

  G_OBJECT_CLASS (apposite_comparison_table_parent_class)->dispose (object);
}

static void
apposite_comparison_table_finalize (GObject *object)
{
  g_ptr_array_unref (get_private (object)->rows);

  G_OBJECT_CLASS (apposite_comparison_table_parent_class)->finalize (object);
}

static void
apposite_comparison_table_class_init (AppositeComparisonTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = apposite_comparison_table_dispose;
  object_class->finalize = apposite_comparison_table_finalize;
  widget_class->get_request_mode = apposite_comparison_table_get_request_mode;
  widget_class->measure = apposite_comparison_table_measure;
  widget_class->size_allocate = apposite_comparison_table_size_allocate;
  widget_class->snapshot = apposite_comparison_table_snapshot;

  APPOSITE_SCROLLABLE_CLASS (klass)->scrolled = apposite_comparison_table_scrolled;
}

static void
apposite_comparison_table_init (AppositeComparisonTable *self)
{
  AppositeComparisonTablePrivate *priv = get_private (self);

  priv->rows = g_ptr_array_new ();
  priv->marked =
      (AppositeComparisonPlace){ APPOSITE_COMPARISON_NOWHERE, APPOSITE_COMPARISON_NOWHERE };
}

/**
 * apposite_comparison_table_get_row:
 * @row: a row, or %APPOSITE_COMPARISON_HEADINGS
 *
 * Returns: (transfer none) (nullable): the row, shown or not, or the header; %NULL where none was made
 */
AppositeComparisonRow *
apposite_comparison_table_get_row (AppositeComparisonTable *self, int row)
{
  AppositeComparisonTablePrivate *priv = get_private (self);

  if (row == APPOSITE_COMPARISON_HEADINGS)
    return priv->header;
  return row < (int) priv->rows->len ? priv->rows->pdata[row] : NULL;
}

/**
 * apposite_comparison_table_add_row:
 * @heading: (transfer full): what stands before its cells
 *
 * Makes a row without cells. The first one is the header.
 *
 * Returns: (transfer none): the row
 */
AppositeComparisonRow *
apposite_comparison_table_add_row (AppositeComparisonTable *self, GtkWidget *heading)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  GtkWidget *row = apposite_comparison_row_new (heading, &priv->shape);

  gtk_widget_set_parent (row, GTK_WIDGET (self));
  if (priv->header == NULL)
    priv->header = APPOSITE_COMPARISON_ROW (row);
  else
    g_ptr_array_add (priv->rows, row);
  return APPOSITE_COMPARISON_ROW (row);
}

/**
 * apposite_comparison_table_move_row:
 * @from: a row that was made
 * @to: where it comes to, not below where it is
 *
 * Moves a row up with all that it shows, before the row that is there.
 */
void
apposite_comparison_table_move_row (AppositeComparisonTable *self, int from, int to)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  gpointer row, above;

  g_return_if_fail (0 <= to && to <= from && from < (int) priv->rows->len);

  if (from == to)
    return;
  row = g_ptr_array_steal_index (priv->rows, (guint) from);
  above = apposite_comparison_table_get_row (self, to - 1);
  g_ptr_array_insert (priv->rows, to, row);
  gtk_widget_insert_after (row, GTK_WIDGET (self), above);
}

/**
 * apposite_comparison_table_set_size:
 * @n_rows: a number of rows that were made
 * @n_columns: a number of cells that each of these rows and the header have
 *
 * Shows so many rows and columns, the first ones, and hides the others.
 */
void
apposite_comparison_table_set_size (AppositeComparisonTable *self, guint n_rows, guint n_columns)
{
  AppositeComparisonTablePrivate *priv = get_private (self);

  priv->n_rows = (int) n_rows;
  priv->shape.n_columns = (int) n_columns;
  for (int row = APPOSITE_COMPARISON_HEADINGS; row < (int) priv->rows->len; row++)
    {
      AppositeComparisonRow *at = apposite_comparison_table_get_row (self, row);

      gtk_widget_set_visible (GTK_WIDGET (at), row < (int) n_rows);
      apposite_comparison_row_set_n_shown (at, n_columns);
      /* Each row's height follows from the shape, and that from all rows. */
      gtk_widget_queue_resize (GTK_WIDGET (at));
    }
}

/**
 * apposite_comparison_table_get_n_rows:
 *
 * Returns: how many rows are shown, without the header
 */
int
apposite_comparison_table_get_n_rows (AppositeComparisonTable *self)
{
  return get_private (self)->n_rows;
}

/**
 * apposite_comparison_table_get_n_columns:
 *
 * Returns: how many columns are shown, without the rows' headings
 */
int
apposite_comparison_table_get_n_columns (AppositeComparisonTable *self)
{
  return get_private (self)->shape.n_columns;
}

/**
 * apposite_comparison_table_set_words:
 * @words: how wide what is in a cell can be
 *
 * Sets what cells could show in more width.
 */
void
apposite_comparison_table_set_words (
    AppositeComparisonTable *self, const AppositeComparisonWords *words)
{
  get_private (self)->words = *words;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * apposite_comparison_table_get_widget:
 * @place: a place
 *
 * Returns: (transfer none) (nullable): the cell or the column's heading that is shown there, or %NULL
 *   where neither is
 */
GtkWidget *
apposite_comparison_table_get_widget (AppositeComparisonTable *self, AppositeComparisonPlace place)
{
  AppositeComparisonTablePrivate *priv = get_private (self);

  if (place.row < APPOSITE_COMPARISON_HEADINGS || place.row >= priv->n_rows || place.column < 0
      || place.column >= priv->shape.n_columns)
    return NULL;
  return apposite_comparison_row_get_cell (
      apposite_comparison_table_get_row (self, place.row), (guint) place.column);
}

/**
 * apposite_comparison_table_find_widget:
 * @widget: a widget
 *
 * Returns: where it is shown as a cell or as a column's heading, or nowhere
 */
AppositeComparisonPlace
apposite_comparison_table_find_widget (AppositeComparisonTable *self, GtkWidget *widget)
{
  AppositeComparisonTablePrivate *priv = get_private (self);

  for (int row = APPOSITE_COMPARISON_HEADINGS; row < priv->n_rows; row++)
    for (int column = 0; column < priv->shape.n_columns; column++)
      {
        AppositeComparisonPlace place = { row, column };

        if (apposite_comparison_table_get_widget (self, place) == widget)
          return place;
      }
  return (AppositeComparisonPlace){ APPOSITE_COMPARISON_NOWHERE, APPOSITE_COMPARISON_NOWHERE };
}

static int
find_row (AppositeComparisonTable *self, int y)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  int bottom = priv->header_height - get_scrolled (self);

  if (y < priv->header_height)
    return APPOSITE_COMPARISON_HEADINGS;
  for (int row = 0; row < priv->n_rows; row++)
    {
      bottom += gtk_widget_get_height (priv->rows->pdata[row]);
      if (y < bottom)
        return row;
    }
  return APPOSITE_COMPARISON_NOWHERE;
}

/**
 * apposite_comparison_table_find:
 * @x: a place across
 * @y: and down
 *
 * Returns: what is seen there
 */
AppositeComparisonPlace
apposite_comparison_table_find (AppositeComparisonTable *self, double x, double y)
{
  const AppositeComparisonShape *shape = &get_private (self)->shape;
  int from_start = is_rtl (self) ? shape->width - 1 - (int) x : (int) x;
  AppositeComparisonPlace place = { find_row (self, (int) y),
    apposite_comparison_shape_find_column (shape, from_start) };

  if (place.row == APPOSITE_COMPARISON_NOWHERE
      || (place.column < 0 && from_start >= shape->heading))
    return (AppositeComparisonPlace){ APPOSITE_COMPARISON_NOWHERE, APPOSITE_COMPARISON_NOWHERE };
  return place;
}

/**
 * apposite_comparison_table_find_page:
 * @row: a row
 * @step: 1 for downwards, -1 for upwards
 *
 * Returns: the row that is a page away from it, or the last one in that direction
 */
int
apposite_comparison_table_find_page (AppositeComparisonTable *self, int row, int step)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  int room = gtk_widget_get_height (GTK_WIDGET (self)) - priv->header_height;
  int at = MAX (0, row);

  while (at + step >= 0 && at + step < priv->n_rows)
    {
      room -= gtk_widget_get_height (priv->rows->pdata[at]);
      if (room < 0)
        break;
      at += step;
    }
  return at;
}

/**
 * apposite_comparison_table_scroll_to:
 * @place: a cell or a heading
 *
 * Brings it into view.
 */
void
apposite_comparison_table_scroll_to (AppositeComparisonTable *self, AppositeComparisonPlace place)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  AppositeScrollable *scrollable = APPOSITE_SCROLLABLE (self);
  int column = is_rtl (self) ? priv->shape.n_columns - 1 - place.column : place.column;

  if (place.row >= 0)
    apposite_scrollable_reveal (scrollable, GTK_ORIENTATION_VERTICAL, get_top (self, place.row),
        gtk_widget_get_height (priv->rows->pdata[place.row]));
  if (place.column >= 0)
    apposite_scrollable_reveal (
        scrollable, GTK_ORIENTATION_HORIZONTAL, column * priv->shape.column, priv->shape.column);
}

static void
set_marked_class (AppositeComparisonTable *self, gboolean is_set)
{
  AppositeComparisonTablePrivate *priv = get_private (self);
  void (*set) (GtkWidget *, const char *) =
      is_set ? gtk_widget_add_css_class : gtk_widget_remove_css_class;
  GtkWidget *heading = apposite_comparison_table_get_widget (
      self, (AppositeComparisonPlace){ APPOSITE_COMPARISON_HEADINGS, priv->marked.column });

  if (heading != NULL)
    set (heading, "marked");
  if (priv->marked.row >= 0 && priv->marked.row < priv->n_rows)
    set (apposite_comparison_row_get_heading (priv->rows->pdata[priv->marked.row]), "marked");
}

/**
 * apposite_comparison_table_set_marked:
 * @place: a place
 *
 * Marks its row and its column, and their headings with the CSS class `marked`.
 */
void
apposite_comparison_table_set_marked (AppositeComparisonTable *self, AppositeComparisonPlace place)
{
  set_marked_class (self, FALSE);
  get_private (self)->marked = place;
  set_marked_class (self, TRUE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * apposite_comparison_table_get_marked:
 *
 * Returns: what is marked
 */
AppositeComparisonPlace
apposite_comparison_table_get_marked (AppositeComparisonTable *self)
{
  return get_private (self)->marked;
}
