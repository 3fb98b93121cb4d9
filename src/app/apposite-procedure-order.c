/* apposite-procedure-order.c: the order of a table of procedures
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-procedure-order.h"

#include "apposite-procedure-sorter.h"
#include "apposite-record.h"
#include "apposite-sort.h"

static GtkColumnViewColumn *
find_column (GtkColumnView *view, AppositeSortKey key)
{
  GListModel *columns = gtk_column_view_get_columns (view);

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      GtkColumnViewColumn *column = apposite_record_list_peek (columns, i);
      GtkSorter *sorter = gtk_column_view_column_get_sorter (column);

      if (apposite_procedure_sorter_get_key (APPOSITE_PROCEDURE_SORTER (sorter)) == key)
        return column;
    }
  g_return_val_if_reached (NULL);
}

/**
 * apposite_procedure_order_read:
 * @view: a table, each of whose columns has an #AppositeProcedureSorter
 * @former: the name of the order that its rows stood in
 *
 * What order is wanted where a column's title was pressed. The view turns that column round at each
 * press; here the document's order comes back at the third.
 *
 * Returns: (transfer full): the name of the order, as apposite_sort_format() gives it, or “document”
 */
char *
apposite_procedure_order_read (GtkColumnView *view, const char *former)
{
  gboolean descending;
  AppositeProcedureSorter *first;

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (view), NULL);

  first = apposite_procedure_sorter_find_first (gtk_column_view_get_sorter (view), &descending);
  if (first != NULL)
    {
      AppositeSortKey key = apposite_procedure_sorter_get_key (first);
      g_autofree char *reversed = apposite_sort_format (key, TRUE);

      if (descending || !g_str_equal (former, reversed))
        return apposite_sort_format (key, descending);
    }
  return g_strdup (APPOSITE_SORT_DOCUMENT);
}

/**
 * apposite_procedure_order_apply:
 * @view: a table, each of whose columns has an #AppositeProcedureSorter
 * @order: the name of an order; one that isn't known stands for the document's
 *
 * Sorts a table by one column, ties as in the document, or by none.
 */
void
apposite_procedure_order_apply (GtkColumnView *view, const char *order)
{
  GtkColumnViewColumn *column = NULL;
  gboolean descending = FALSE;
  AppositeSortKey key;

  g_return_if_fail (GTK_IS_COLUMN_VIEW (view));

  if (apposite_sort_parse (order, &key, &descending))
    column = find_column (view, key);
  gtk_column_view_sort_by_column (
      view, column, descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}
