/* apposite-line-layout.c: children side by side, one of which is text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-line-layout.h"

#include "apposite-children.h"

/**
 * AppositeLineLayout:
 *
 * Lays children out side by side: each as wide as it likes to be, or where there is less room between
 * that and its minimum; what is left over goes to the first one that expands.
 *
 * A horizontal box does that too, but where text has to wrap it looks for the lowest height at which
 * all fits, and shapes the text anew for each height that it tries.
 */
struct _AppositeLineLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

G_DEFINE_FINAL_TYPE (AppositeLineLayout, apposite_line_layout, GTK_TYPE_LAYOUT_MANAGER)

enum
{
  PROP_SPACING = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* Measures the children of @widget: one item a child. */
static GArray *
measure_children (GtkWidget *widget)
{
  GArray *sizes = g_array_new (FALSE, FALSE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = apposite_children_first_shown (widget); child != NULL;
       child = apposite_children_next_shown (child))
    {
      GtkRequestedSize size = { .data = child };

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size.minimum_size,
          &size.natural_size, NULL, NULL);
      g_array_append_val (sizes, size);
    }
  return sizes;
}

/* Gives each child its width, in minimum_size, of @width together. */
static GArray *
share_width (AppositeLineLayout *self, GtkWidget *widget, int width)
{
  GArray *sizes = measure_children (widget);
  GtkRequestedSize *items = (gpointer) sizes->data;
  int room = width - self->spacing * MAX (0, (int) sizes->len - 1);

  for (guint i = 0; i < sizes->len; i++)
    room -= items[i].minimum_size;
  room = gtk_distribute_natural_allocation (MAX (0, room), sizes->len, items);
  for (guint i = 0; i < sizes->len && room > 0; i++)
    if (gtk_widget_compute_expand (items[i].data, GTK_ORIENTATION_HORIZONTAL))
      {
        items[i].minimum_size += room;
        room = 0;
      }
  return sizes;
}

static GtkSizeRequestMode
apposite_line_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (AppositeLineLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  g_autoptr (GArray) sizes = measure_children (widget);

  *minimum = *natural = self->spacing * MAX (0, (int) sizes->len - 1);
  for (guint i = 0; i < sizes->len; i++)
    {
      *minimum += g_array_index (sizes, GtkRequestedSize, i).minimum_size;
      *natural += g_array_index (sizes, GtkRequestedSize, i).natural_size;
    }
}

/* Of no width in particular it is the least that there can be: each child's own. */
static void
measure_height (AppositeLineLayout *self, GtkWidget *widget, int width, int *minimum, int *natural)
{
  g_autoptr (GArray) sizes = share_width (self, widget, width);

  *minimum = *natural = 0;
  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      int child_minimum, child_natural;

      gtk_widget_measure (size->data, GTK_ORIENTATION_VERTICAL, width < 0 ? -1 : size->minimum_size,
          &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
apposite_line_layout_measure (GtkLayoutManager *manager,
    GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeLineLayout *self = APPOSITE_LINE_LAYOUT (manager);
  int least, most = for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }
  /* Where it doesn't fill its place it gets no more than its natural width, whatever it was measured
   * for. */
  if (gtk_widget_get_halign (widget) != GTK_ALIGN_FILL)
    measure_width (self, widget, &least, &most);
  measure_height (self, widget, MIN (for_size, most), minimum, natural);
}

static void
apposite_line_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  AppositeLineLayout *self = APPOSITE_LINE_LAYOUT (manager);
  g_autoptr (GArray) sizes = share_width (self, widget, width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (guint i = 0; i < sizes->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (sizes, GtkRequestedSize, i);
      GtkAllocation place = { x, 0, size->minimum_size, height };

      if (rtl)
        place.x = width - x - place.width;
      gtk_widget_size_allocate (size->data, &place, -1);
      x += place.width + self->spacing;
    }
}

static void
apposite_line_layout_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, APPOSITE_LINE_LAYOUT (object)->spacing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_line_layout_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SPACING:
      APPOSITE_LINE_LAYOUT (object)->spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_line_layout_class_init (AppositeLineLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = apposite_line_layout_get_property;
  object_class->set_property = apposite_line_layout_set_property;
  layout_class->get_request_mode = apposite_line_layout_get_request_mode;
  layout_class->measure = apposite_line_layout_measure;
  layout_class->allocate = apposite_line_layout_allocate;

  /**
   * AppositeLineLayout:spacing:
   *
   * The pixels between two children.
   */
  props[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 6,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_line_layout_init (AppositeLineLayout *self)
{
}

/**
 * apposite_line_layout_new:
 * @spacing: the pixels between two children
 *
 * Returns: (transfer full): a layout manager
 */
GtkLayoutManager *
apposite_line_layout_new (int spacing)
{
  return g_object_new (APPOSITE_TYPE_LINE_LAYOUT, "spacing", spacing, NULL);
}
