/* apposite-unseen.c: what isn't seen now: left alone, or laid out before it is seen
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-unseen.h"

/* What a page of the kind that apposite_unseen_show_page() takes holds is hidden, and stays so unless it
 * is shown by now, be it in a window that isn't. */
static gboolean
lay_out_cb (gpointer page)
{
  GtkWidget *content = gtk_widget_get_first_child (page);
  gboolean visible;

  if (!GTK_IS_STACK (gtk_widget_get_parent (page)))
    return G_SOURCE_REMOVE;
  visible = content == NULL || gtk_widget_get_visible (content);
  if (!visible)
    gtk_widget_set_visible (content, TRUE);
  apposite_unseen_lay_out (page);
  if (!visible && !gtk_widget_get_child_visible (page))
    gtk_widget_set_visible (content, FALSE);
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

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/**
 * apposite_unseen_show_page:
 * @stack: a stack of pages that each hold one widget, or none yet
 * @page: a page
 *
 * Shows a page, and hides what the others hold: whenever the focus moves, the toolkit looks for other
 * styles in all of a window that is visible, also where it isn't seen.
 */
void
apposite_unseen_show_page (GtkStack *stack, GtkWidget *page)
{
  GtkWidget *content;

  g_return_if_fail (GTK_IS_STACK (stack));
  g_return_if_fail (gtk_widget_get_parent (page) == GTK_WIDGET (stack));

  /* Before the stack hands the focus on. */
  content = gtk_widget_get_first_child (page);
  if (content != NULL)
    gtk_widget_set_visible (content, TRUE);
  gtk_stack_set_visible_child (stack, page);
  for (GtkWidget *other = gtk_widget_get_first_child (GTK_WIDGET (stack)); other != NULL;
       other = gtk_widget_get_next_sibling (other))
    {
      content = gtk_widget_get_first_child (other);
      /* Where the page has nothing for the focus, the stack told the window that it has to move. GTK 4.8
       * leaks what it is told so a second time. */
      if (other != page && content != NULL && !has_focus (content))
        gtk_widget_set_visible (content, FALSE);
    }
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

/* A window realizes what it shows; GTK 4.8 makes a style context for each widget then. */
static void
realize (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return;
  gtk_widget_realize (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    realize (child);
}

/**
 * apposite_unseen_lay_out:
 * @page: a page of a #GtkStack, which shows another one
 *
 * Gives a page the place that the stack gives it when it shows it and realizes all in it, so that it is
 * only to be drawn then. In a stack that has no size yet it does nothing.
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
  if (gtk_widget_get_realized (stack))
    realize (page);
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
