/* apposite-cell-factory.c: the cells of the procedure list, made and filled
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-cell-factory.h"

#include "apposite-cell.h"
#include "apposite-row-item.h"

static void
set_up_procedure_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, apposite_cell_new (APPOSITE_CELL_SHOWS_PROCEDURE));
}

static void
set_up_category_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, apposite_cell_new (APPOSITE_CELL_SHOWS_CATEGORY));
}

static void
set_up_radiation_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, apposite_cell_new (APPOSITE_CELL_SHOWS_RADIATION));
}

static void
set_up_whole_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, apposite_cell_new (APPOSITE_CELL_SHOWS_ALL));
}

/* What stands in a row changes, and the row stays. */
static void
recommendation_changed_cb (AppositeRowItem *row, GParamSpec *pspec, AppositeCell *cell)
{
  apposite_cell_set_recommendation (cell, apposite_row_item_get_recommendation (row));
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  AppositeRowItem *row = gtk_list_item_get_item (item);
  GtkWidget *cell = gtk_list_item_get_child (item);

  g_signal_connect_object (
      row, "notify::recommendation", G_CALLBACK (recommendation_changed_cb), cell, 0);
  recommendation_changed_cb (row, NULL, APPOSITE_CELL (cell));
}

/* A row that is to be used again shows what it showed. */
static void
unbind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  g_signal_handlers_disconnect_by_func (
      gtk_list_item_get_item (item), recommendation_changed_cb, gtk_list_item_get_child (item));
}

/**
 * apposite_cell_factory_bind_callbacks:
 * @widget_class: a class whose template has #GtkSignalListItemFactory objects
 *
 * Binds what their signals call: `bind_cb` and `unbind_cb`, and for “setup” that which makes the cells
 * wanted, `set_up_procedure_cb`, `set_up_category_cb`, `set_up_radiation_cb` or `set_up_whole_cb`. The
 * list's items are #AppositeRowItem objects.
 *
 * A template for each cell, and expressions that fill it, would take several times as long.
 */
void
apposite_cell_factory_bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, set_up_procedure_cb);
  gtk_widget_class_bind_template_callback (widget_class, set_up_category_cb);
  gtk_widget_class_bind_template_callback (widget_class, set_up_radiation_cb);
  gtk_widget_class_bind_template_callback (widget_class, set_up_whole_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
}
