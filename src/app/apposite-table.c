/* apposite-table.c: a small table in a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-table.h"

#include "apposite-children.h"

/* A heading takes a second line rather than much more width than what stands below it. */
#define HEADING_CHARS 14

#define GAP 12
#define MOST_COLUMNS 8

/**
 * AppositeTable:
 *
 * A table that is read and not worked with: its columns line up, each row and cell has its role, and
 * the first cell of a row names it. A grid would know of no rows.
 */
struct _AppositeTable
{
  GtkWidget parent_instance;

  guint n_columns;
  GtkWidget *row; /* that is being filled */
  guint n_cells; /* that it has */
};

G_DEFINE_FINAL_TYPE (AppositeTable, apposite_table, GTK_TYPE_WIDGET)

/* --- A row is laid out by the columns of its table --- */

#define APPOSITE_TYPE_TABLE_LAYOUT (apposite_table_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeTableLayout, apposite_table_layout, APPOSITE, TABLE_LAYOUT, GtkLayoutManager)

struct _AppositeTableLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeTableLayout, apposite_table_layout, GTK_TYPE_LAYOUT_MANAGER)

/* How wide the columns can and would like to be, all rows considered. */
static void
measure_columns (AppositeTable *table, GtkRequestedSize *columns)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (table)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *cell = gtk_widget_get_first_child (row);

      for (guint i = 0; cell != NULL; i++, cell = gtk_widget_get_next_sibling (cell))
        {
          int minimum, natural;

          gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
          columns[i].minimum_size = MAX (columns[i].minimum_size, minimum);
          columns[i].natural_size = MAX (columns[i].natural_size, natural);
        }
    }
}

/* The widths of the columns in a row of a width: what is left over is the last one's. */
static void
distribute_width (AppositeTable *table, int width, GtkRequestedSize *columns)
{
  int rest = width - GAP * ((int) table->n_columns - 1);

  measure_columns (table, columns);
  for (guint i = 0; i < table->n_columns; i++)
    rest -= columns[i].minimum_size;
  rest = gtk_distribute_natural_allocation (MAX (rest, 0), table->n_columns, columns);
  columns[table->n_columns - 1].minimum_size += rest;
}

static void
measure_width (AppositeTable *table, int *minimum, int *natural)
{
  GtkRequestedSize columns[MOST_COLUMNS] = { 0 };

  *minimum = *natural = GAP * ((int) table->n_columns - 1);
  measure_columns (table, columns);
  for (guint i = 0; i < table->n_columns; i++)
    {
      *minimum += columns[i].minimum_size;
      *natural += columns[i].natural_size;
    }
}

static int
measure_height (AppositeTable *table, GtkWidget *row, int width)
{
  GtkRequestedSize columns[MOST_COLUMNS] = { 0 };
  GtkWidget *cell = gtk_widget_get_first_child (row);
  int height = 0;

  distribute_width (table, width, columns);
  for (guint i = 0; cell != NULL; i++, cell = gtk_widget_get_next_sibling (cell))
    {
      int natural;

      gtk_widget_measure (
          cell, GTK_ORIENTATION_VERTICAL, columns[i].minimum_size, NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }
  return height;
}

static GtkSizeRequestMode
apposite_table_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *row)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_table_layout_measure (GtkLayoutManager *manager,
    GtkWidget *row,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeTable *table = APPOSITE_TABLE (gtk_widget_get_parent (row));

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (table, minimum, natural);
      return;
    }
  if (for_size < 0)
    measure_width (table, minimum, &for_size);
  *minimum = *natural = measure_height (table, row, for_size);
}

static void
apposite_table_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *row, int width, int height, int baseline)
{
  AppositeTable *table = APPOSITE_TABLE (gtk_widget_get_parent (row));
  gboolean rtl = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL;
  GtkRequestedSize columns[MOST_COLUMNS] = { 0 };
  GtkWidget *cell = gtk_widget_get_first_child (row);
  int x = 0;

  distribute_width (table, width, columns);
  for (guint i = 0; cell != NULL; i++, cell = gtk_widget_get_next_sibling (cell))
    {
      int size = columns[i].minimum_size;

      gtk_widget_size_allocate (
          cell, &(GtkAllocation){ rtl ? width - x - size : x, 0, size, height }, -1);
      x += size + GAP;
    }
}

static void
apposite_table_layout_class_init (AppositeTableLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = apposite_table_layout_get_request_mode;
  layout_class->measure = apposite_table_layout_measure;
  layout_class->allocate = apposite_table_layout_allocate;
}

static void
apposite_table_layout_init (AppositeTableLayout *self)
{
}

/* --- The table --- */

static void
add_row (AppositeTable *self)
{
  self->row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);
  gtk_widget_set_layout_manager (self->row, g_object_new (APPOSITE_TYPE_TABLE_LAYOUT, NULL));
  self->n_cells = 0;
  gtk_widget_add_css_class (self->row, "row");
  gtk_widget_set_parent (self->row, GTK_WIDGET (self));
}

static void
add_cell (AppositeTable *self, GtkAccessibleRole role, GtkWidget *content)
{
  GtkWidget *cell = g_object_new (GTK_TYPE_BOX, "accessible-role", role, NULL);

  gtk_box_append (GTK_BOX (cell), content);
  gtk_box_append (GTK_BOX (self->row), cell);
  self->n_cells++;
  self->n_columns = MAX (self->n_columns, self->n_cells);
}

static void
apposite_table_dispose (GObject *object)
{
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_table_parent_class)->dispose (object);
}

static void
apposite_table_class_init (AppositeTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_table_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_widget_class_set_css_name (widget_class, "table");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
apposite_table_init (AppositeTable *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * apposite_table_new:
 * @name: what a screen reader calls it
 *
 * Returns: (transfer full): a new table without rows
 */
GtkWidget *
apposite_table_new (const char *name)
{
  GtkWidget *self = g_object_new (APPOSITE_TYPE_TABLE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return self;
}

/**
 * apposite_table_add_headings:
 * @headings: (array zero-terminated=1): the headings of the columns
 *
 * Adds the row of headings, which is the first.
 */
void
apposite_table_add_headings (AppositeTable *self, const char *const *headings)
{
  g_return_if_fail (APPOSITE_IS_TABLE (self));
  g_return_if_fail (self->row == NULL);
  g_return_if_fail (g_strv_length ((char **) headings) <= MOST_COLUMNS);

  add_row (self);
  gtk_widget_add_css_class (self->row, "headings");
  for (guint i = 0; headings[i] != NULL; i++)
    add_cell (self, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER,
        g_object_new (GTK_TYPE_LABEL, "label", headings[i], "max-width-chars", HEADING_CHARS,
            "wrap", TRUE, "xalign", 0.0f, "yalign", 1.0f, NULL));
}

/**
 * apposite_table_begin_row:
 *
 * Adds a row without cells.
 */
void
apposite_table_begin_row (AppositeTable *self)
{
  g_return_if_fail (APPOSITE_IS_TABLE (self));

  add_row (self);
}

/**
 * apposite_table_add_cell:
 * @content: (transfer floating): what is in the cell
 *
 * Adds a cell to the row that was begun last, which takes eight. The first one names the row.
 */
void
apposite_table_add_cell (AppositeTable *self, GtkWidget *content)
{
  g_return_if_fail (APPOSITE_IS_TABLE (self));
  g_return_if_fail (self->row != NULL && self->n_cells < MOST_COLUMNS);

  add_cell (self, self->n_cells == 0 ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_CELL,
      content);
}
