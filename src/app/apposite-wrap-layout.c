/* apposite-wrap-layout.c: children side by side, in as many lines as they need
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-wrap-layout.h"

#include "apposite-children.h"

/* Between two children of a line, and between two lines. */
#define GAP 9
#define LINE_GAP 3

/**
 * AppositeWrapLayout:
 *
 * Lays the children out side by side, each as wide as it likes to be, and begins a line where the next
 * one doesn't fit. A child that is wider than the whole gets less and may wrap itself.
 */
struct _AppositeWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeWrapLayout, apposite_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* The children of one line. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end; /* the first of the next line */
  int height;
} Line;

static int
width_of (GtkWidget *child, int available)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return CLAMP (available, minimum, natural);
}

static int
height_of (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* The line that begins with @first. */
static Line
fill_line (GtkWidget *first, int available)
{
  Line line = { first, first, 0 };
  int used = 0;

  for (; line.end != NULL; line.end = apposite_children_next_shown (line.end))
    {
      int width = width_of (line.end, available);

      if (used > 0 && used + GAP + width > available)
        break;
      used += (used > 0 ? GAP : 0) + width;
      line.height = MAX (line.height, height_of (line.end, width));
    }
  return line;
}

static int
measure_height (GtkWidget *widget, int available)
{
  GtkWidget *child = apposite_children_first_shown (widget);
  int height = 0;

  while (child != NULL)
    {
      Line line = fill_line (child, available);

      height += line.height + (height > 0 ? LINE_GAP : 0);
      child = line.end;
    }
  return height;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = apposite_children_first_shown (widget); child;
       child = apposite_children_next_shown (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (
          child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? GAP : 0);
    }
}

static void
place_line (GtkWidget *widget, const Line *line, int y, int available)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (GtkWidget *child = line->first; child != line->end;
       child = apposite_children_next_shown (child))
    {
      int width = width_of (child, available);
      GtkAllocation place = { rtl ? available - x - width : x, y, width, line->height };

      gtk_widget_size_allocate (child, &place, -1);
      x += width + GAP;
    }
}

static GtkSizeRequestMode
apposite_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_wrap_layout_measure (GtkLayoutManager *manager,
    GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  int width = for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }
  if (width < 0)
    measure_width (widget, minimum, &width);
  *minimum = *natural = measure_height (widget, width);
}

static void
apposite_wrap_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = apposite_children_first_shown (widget);
  int y = 0;

  while (child != NULL)
    {
      Line line = fill_line (child, width);

      place_line (widget, &line, y, width);
      y += line.height + LINE_GAP;
      child = line.end;
    }
}

static void
apposite_wrap_layout_class_init (AppositeWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = apposite_wrap_layout_get_request_mode;
  layout_class->measure = apposite_wrap_layout_measure;
  layout_class->allocate = apposite_wrap_layout_allocate;
}

static void
apposite_wrap_layout_init (AppositeWrapLayout *self)
{
}

/**
 * apposite_wrap_layout_new:
 *
 * Returns: (transfer full): a new layout
 */
GtkLayoutManager *
apposite_wrap_layout_new (void)
{
  return g_object_new (APPOSITE_TYPE_WRAP_LAYOUT, NULL);
}
