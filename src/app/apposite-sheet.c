/* apposite-sheet.c: a part of the window that takes the height it gets
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-sheet.h"

#include "apposite-children.h"

/* What is left of a sheet in the lowest window. */
#define LEAST_HEIGHT 180

/**
 * AppositeSheet:
 *
 * Holds one child, which gets all the room there is. It asks for no more width than it must have, so
 * that text doesn't widen it at its neighbours' cost. Whoever asks how high the child would like to
 * be, for each width that a window tries on its way to the one that it has, shapes all its text each
 * time; a sheet answers in its place. The child is measured for its width, and once for the height
 * that goes with the width it has.
 */
struct _AppositeSheet
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeSheet, apposite_sheet, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
apposite_sheet_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
apposite_sheet_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = LEAST_HEIGHT;
  else if (child != NULL)
    gtk_widget_measure (child, orientation, -1, minimum, NULL, NULL, NULL);
  *natural = *minimum;
}

/* Where there is less height than the child can do with, its end is cut off. */
static void
apposite_sheet_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int minimum;

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &(GtkAllocation){ 0, 0, width, MAX (height, minimum) }, -1);
}

static void
apposite_sheet_dispose (GObject *object)
{
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_sheet_parent_class)->dispose (object);
}

static void
apposite_sheet_class_init (AppositeSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_sheet_dispose;

  widget_class->get_request_mode = apposite_sheet_get_request_mode;
  widget_class->measure = apposite_sheet_measure;
  widget_class->size_allocate = apposite_sheet_size_allocate;
}

static void
apposite_sheet_init (AppositeSheet *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}
