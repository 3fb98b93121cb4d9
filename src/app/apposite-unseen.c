/* apposite-unseen.c: what is laid out before it is seen
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-unseen.h"

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
