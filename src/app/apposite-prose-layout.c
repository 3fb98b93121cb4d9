/* apposite-prose-layout.c: a label of many lines
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-prose-layout.h"

#include "apposite-widest-word.h"

/**
 * AppositeProseLayout:
 *
 * Measures a #GtkLabel that wraps between words: it is as wide as its widest word at least, and asks for
 * no more.
 *
 * A label lays its text out for each width that it is measured for, and is always measured for two that
 * it doesn't get: as narrow as it can be, and in one line. For prose that takes longer than all else in
 * the window. This one measures the lines that the label has.
 */
struct _AppositeProseLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeProseLayout, apposite_prose_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
apposite_prose_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_prose_layout_measure (GtkLayoutManager *manager,
    GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = apposite_widest_word_measure (gtk_label_get_layout (GTK_LABEL (widget)));
  else
    GTK_WIDGET_GET_CLASS (widget)->measure (
        widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
apposite_prose_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GTK_WIDGET_GET_CLASS (widget)->size_allocate (widget, width, height, baseline);
}

static void
apposite_prose_layout_class_init (AppositeProseLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = apposite_prose_layout_get_request_mode;
  manager_class->measure = apposite_prose_layout_measure;
  manager_class->allocate = apposite_prose_layout_allocate;
}

static void
apposite_prose_layout_init (AppositeProseLayout *self)
{
}

/**
 * apposite_prose_layout_new:
 *
 * Returns: (transfer full): a new layout manager
 */
GtkLayoutManager *
apposite_prose_layout_new (void)
{
  return g_object_new (APPOSITE_TYPE_PROSE_LAYOUT, NULL);
}
