/* apposite-children.c: the children of a widget
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-children.h"

/* The first from @child on that takes room. These two run at each measure: GTK's own checks do. */
static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/**
 * apposite_children_first_shown:
 * @parent: a widget that is laid out
 *
 * Returns: (transfer none) (nullable): its first child that takes room
 */
GtkWidget *
apposite_children_first_shown (GtkWidget *parent)
{
  return skip_hidden (gtk_widget_get_first_child (parent));
}

/**
 * apposite_children_next_shown:
 * @child: a child of a widget that is laid out
 *
 * Returns: (transfer none) (nullable): the next one that takes room
 */
GtkWidget *
apposite_children_next_shown (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

/**
 * apposite_children_unparent:
 * @parent: a widget, whose children nobody else holds
 *
 * Lets all children go, as a widget with children of its own has to when it is disposed of. (A #GtkBox
 * does no more when one is removed from it.)
 */
void
apposite_children_unparent (GtkWidget *parent)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (parent)) != NULL)
    gtk_widget_unparent (child);
}
