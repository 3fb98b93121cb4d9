/* apposite-rows.c: where the rows of a list or a table are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-rows.h"

/* The rows of a table are a list within it. */
static GtkWidget *
find_list (GtkWidget *view)
{
  GtkWidget *at = view;

  if (GTK_IS_COLUMN_VIEW (view))
    at = gtk_widget_get_first_child (view);
  while (at != NULL && !GTK_IS_LIST_VIEW (at))
    at = gtk_widget_get_next_sibling (at);
  return at;
}

/**
 * apposite_rows_scroll_to:
 * @view: a #GtkListView or a #GtkColumnView
 * @position: the place of a row, from 0
 *
 * Scrolls to a row. (GTK has no call for it before 4.12.)
 */
void
apposite_rows_scroll_to (GtkWidget *view, guint position)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (view) || GTK_IS_COLUMN_VIEW (view));

  gtk_widget_activate_action (find_list (view), "list.scroll-to-item", "u", position);
}

/**
 * apposite_rows_pick:
 * @view: a #GtkListView or a #GtkColumnView
 * @x: a place in @view
 * @y: likewise
 *
 * Returns: (transfer none) (nullable): the cell there, or %NULL where there is none
 */
AppositeCell *
apposite_rows_pick (GtkWidget *view, double x, double y)
{
  GtkWidget *picked;

  g_return_val_if_fail (GTK_IS_WIDGET (view), NULL);

  picked = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  return picked != NULL ? APPOSITE_CELL (gtk_widget_get_ancestor (picked, APPOSITE_TYPE_CELL))
                        : NULL;
}

/**
 * apposite_rows_find_focused:
 * @view: a #GtkListView or a #GtkColumnView
 *
 * Returns: (transfer none) (nullable): the first cell of the row that has the focus, or %NULL where none
 *     has it
 */
AppositeCell *
apposite_rows_find_focused (GtkWidget *view)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_WIDGET (view), NULL);

  root = gtk_widget_get_root (view);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  /* The view has it where there is no row. */
  if (focus == NULL || focus == view || !gtk_widget_is_ancestor (focus, view))
    return NULL;
  return apposite_cell_find (focus);
}
