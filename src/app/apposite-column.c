/* apposite-column.c: a column of text in the middle
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-column.h"

#include "apposite-children.h"

/**
 * AppositeColumn:
 *
 * Holds one child, which gets no more width than it likes to have, in the middle. To align a child
 * there does the same, but looks for the width that goes with the height: for a page of wrapped text
 * that takes minutes.
 */
struct _AppositeColumn
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeColumn, apposite_column, GTK_TYPE_WIDGET)

static int
limit_width (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return CLAMP (width, minimum, natural);
}

static GtkSizeRequestMode
apposite_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_column_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    for_size = -1;
  else
    for_size = limit_width (child, for_size >= 0 ? for_size : G_MAXINT);
  gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
apposite_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkAllocation place = { 0, 0, width, height };

  if (child == NULL)
    return;
  place.width = limit_width (child, width);
  place.x = MAX (0, (width - place.width) / 2);
  gtk_widget_size_allocate (child, &place, -1);
}

static void
apposite_column_dispose (GObject *object)
{
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_column_parent_class)->dispose (object);
}

static void
apposite_column_class_init (AppositeColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_column_dispose;
  widget_class->get_request_mode = apposite_column_get_request_mode;
  widget_class->measure = apposite_column_measure;
  widget_class->size_allocate = apposite_column_size_allocate;
}

static void
apposite_column_init (AppositeColumn *self)
{
}
