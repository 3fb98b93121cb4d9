/* apposite-unseen.c: what is laid out before it is seen
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-unseen.h"

static gboolean
lay_out_cb (gpointer page)
{
  if (GTK_IS_STACK (gtk_widget_get_parent (page)))
    apposite_unseen_lay_out (page);
  return G_SOURCE_REMOVE;
}

static void
painted_cb (GtkWidget *page, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, painted_cb, page);
  g_idle_add_full (G_PRIORITY_LOW, lay_out_cb, g_object_ref (page), g_object_unref);
}

static void
mapped_cb (GtkWidget *page, GtkWidget *stack)
{
  g_signal_handlers_disconnect_by_func (stack, mapped_cb, page);
  g_signal_connect_object (gtk_widget_get_frame_clock (stack), "after-paint",
      G_CALLBACK (painted_cb), page, G_CONNECT_SWAPPED);
}

/**
 * apposite_unseen_measure:
 * @page: a page of a #GtkStack, which shows another one
 *
 * Asks a page how wide it wants to be. GTK remembers the answers.
 */
void
apposite_unseen_measure (GtkWidget *page)
{
  g_return_if_fail (GTK_IS_WIDGET (page));

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
}

/**
 * apposite_unseen_lay_out:
 * @page: a page of a #GtkStack, which shows another one
 *
 * Gives a page the place that the stack gives it when it shows it, so that it is only to be drawn then.
 * In a stack that has no size yet it does nothing.
 */
void
apposite_unseen_lay_out (GtkWidget *page)
{
  GtkAllocation place = { 0 };
  GtkWidget *stack;
  int least;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (GTK_IS_STACK (gtk_widget_get_parent (page)));

  stack = gtk_widget_get_parent (page);
  place.width = gtk_widget_get_width (stack);
  place.height = gtk_widget_get_height (stack);
  if (place.width == 0 || place.height == 0)
    return;
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  place.width = MAX (place.width, least);
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, place.width, &least, NULL, NULL, NULL);
  place.height = MAX (place.height, least);
  gtk_widget_size_allocate (page, &place, -1);
}

/**
 * apposite_unseen_lay_out_soon:
 * @page: a page of a #GtkStack that isn't seen yet
 *
 * Does what apposite_unseen_lay_out() does, once, when the window has painted what it shows first and
 * has nothing else to do.
 */
void
apposite_unseen_lay_out_soon (GtkWidget *page)
{
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (GTK_IS_STACK (gtk_widget_get_parent (page)));

  g_signal_connect_object (
      gtk_widget_get_parent (page), "map", G_CALLBACK (mapped_cb), page, G_CONNECT_SWAPPED);
}
