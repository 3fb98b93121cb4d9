/* apposite-middle-layout.c: children below one another in the middle of the height
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-middle-layout.h"

#include "apposite-children.h"

/**
 * AppositeMiddleLayout:
 *
 * Lays children out below one another, each as wide as there is room and as high as it has to be. Where
 * there is more height than that they stand in the middle.
 *
 * A vertical box that is aligned in the middle does that too, but looks for the width that goes with the
 * height, and lays all its text out for each width that it tries.
 */
struct _AppositeMiddleLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeMiddleLayout, apposite_middle_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = apposite_children_first_shown (widget); child != NULL;
       child = apposite_children_next_shown (child))
    {
      int least, most;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &most, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, most);
    }
}

static int
measure_child (GtkWidget *child, int width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

static int
measure_height (GtkWidget *widget, int width)
{
  int height = 0;

  for (GtkWidget *child = apposite_children_first_shown (widget); child != NULL;
       child = apposite_children_next_shown (child))
    height += measure_child (child, width);
  return height;
}

static GtkSizeRequestMode
apposite_middle_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_middle_layout_measure (GtkLayoutManager *manager,
    GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    *minimum = *natural = measure_height (widget, for_size);
}

static void
apposite_middle_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  int y = MAX (0, (height - measure_height (widget, width)) / 2);

  for (GtkWidget *child = apposite_children_first_shown (widget); child != NULL;
       child = apposite_children_next_shown (child))
    {
      GtkAllocation place = { 0, y, width, measure_child (child, width) };

      gtk_widget_size_allocate (child, &place, -1);
      y += place.height;
    }
}

static void
apposite_middle_layout_class_init (AppositeMiddleLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = apposite_middle_layout_get_request_mode;
  layout_class->measure = apposite_middle_layout_measure;
  layout_class->allocate = apposite_middle_layout_allocate;
}

static void
apposite_middle_layout_init (AppositeMiddleLayout *self)
{
}

/**
 * apposite_middle_layout_new:
 *
 * Returns: (transfer full): a layout manager
 */
GtkLayoutManager *
apposite_middle_layout_new (void)
{
  return g_object_new (APPOSITE_TYPE_MIDDLE_LAYOUT, NULL);
}
