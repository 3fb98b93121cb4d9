/* first-frame.h: whether a window's first frame holds what it will show
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <graphene.h>
#include <gtk/gtk.h>

/* Adds the label's text and place if any of it can be seen in @clip, which is in the window's terms. */
static inline void
list_visible_labels (GtkWidget *widget, GtkWidget *window, graphene_rect_t clip, GPtrArray *labels)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_compute_bounds (widget, window, &bounds))
    return;
  if (GTK_IS_LABEL (widget) && graphene_rect_intersection (&bounds, &clip, NULL))
    g_ptr_array_add (labels,
        g_strdup_printf ("%.0f,%.0f “%s”", (double) bounds.origin.x, (double) bounds.origin.y,
            gtk_label_get_text (GTK_LABEL (widget))));
  if (gtk_widget_get_overflow (widget) == GTK_OVERFLOW_HIDDEN
      && !graphene_rect_intersection (&bounds, &clip, &clip))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_visible_labels (child, window, clip, labels);
}

/* What can be read in a window, and where. */
static inline GPtrArray *
list_visible (gpointer window)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func (g_free);
  graphene_rect_t all = GRAPHENE_RECT_INIT (
      0, 0, (float) gtk_widget_get_width (window), (float) gtk_widget_get_height (window));

  list_visible_labels (window, window, all, labels);
  return labels;
}

/* The first that one has and the other hasn't, or NULL. */
static inline const char *
find_difference (GPtrArray *first, GPtrArray *second)
{
  for (guint i = 0; i < MAX (first->len, second->len); i++)
    {
      const char *one = i < first->len ? g_ptr_array_index (first, i) : NULL;
      const char *other = i < second->len ? g_ptr_array_index (second, i) : NULL;

      if (g_strcmp0 (one, other) != 0)
        return other != NULL ? other : one;
    }
  return NULL;
}
