/* apposite-row-model.c: rows that stay while what they show changes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-row-model.h"

#include "apposite-record.h"
#include "apposite-row-item.h"

/**
 * AppositeRowModel:
 *
 * The #AppositeRowItem objects of a list view, one for each recommendation of a selection model, in its
 * order and selected as it selects. Where a list's items change the view makes its rows anew, each
 * with its cells, which takes several times as long as to fill the rows that there are. So an item
 * whose recommendation goes away holds another one instead; one whose recommendation stays keeps it,
 * and moves with it.
 */
struct _AppositeRowModel
{
  GObject parent_instance;

  GtkSelectionModel *selection;
  GPtrArray *items;
};

static GType
apposite_row_model_get_item_type (GListModel *list)
{
  return APPOSITE_TYPE_ROW_ITEM;
}

static guint
apposite_row_model_get_n_items (GListModel *list)
{
  return APPOSITE_ROW_MODEL (list)->items->len;
}

static gpointer
apposite_row_model_get_item (GListModel *list, guint position)
{
  AppositeRowModel *self = APPOSITE_ROW_MODEL (list);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
apposite_row_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = apposite_row_model_get_item_type;
  iface->get_n_items = apposite_row_model_get_n_items;
  iface->get_item = apposite_row_model_get_item;
}

static gboolean
apposite_row_model_is_selected (GtkSelectionModel *model, guint position)
{
  return gtk_selection_model_is_selected (APPOSITE_ROW_MODEL (model)->selection, position);
}

static GtkBitset *
apposite_row_model_get_selection_in_range (GtkSelectionModel *model, guint position, guint n_items)
{
  return gtk_selection_model_get_selection_in_range (
      APPOSITE_ROW_MODEL (model)->selection, position, n_items);
}

static gboolean
apposite_row_model_select_item (GtkSelectionModel *model, guint position, gboolean unselect_rest)
{
  return gtk_selection_model_select_item (
      APPOSITE_ROW_MODEL (model)->selection, position, unselect_rest);
}

static gboolean
apposite_row_model_unselect_item (GtkSelectionModel *model, guint position)
{
  return gtk_selection_model_unselect_item (APPOSITE_ROW_MODEL (model)->selection, position);
}

static void
apposite_row_model_selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = apposite_row_model_is_selected;
  iface->get_selection_in_range = apposite_row_model_get_selection_in_range;
  iface->select_item = apposite_row_model_select_item;
  iface->unselect_item = apposite_row_model_unselect_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (AppositeRowModel,
    apposite_row_model,
    G_TYPE_OBJECT,
    G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, apposite_row_model_list_model_init)
        G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, apposite_row_model_selection_model_init))

/* The items of @list from @position on: each that shows its recommendation already, of @former, which
 * it is taken from; else one that shows another one, which is filled anew; else a new one. */
static GPtrArray *
choose_items (GListModel *list, guint position, guint n, GPtrArray *former)
{
  GPtrArray *chosen = g_ptr_array_new_full (n, g_object_unref);
  g_autoptr (GHashTable) free_items = g_hash_table_new (NULL, NULL); /* by what they show */
  guint next = 0;

  g_ptr_array_set_size (chosen, (int) n);
  for (guint i = 0; i < former->len; i++)
    g_hash_table_insert (
        free_items, apposite_row_item_get_recommendation (former->pdata[i]), former->pdata[i]);
  for (guint i = 0; i < n; i++)
    {
      gpointer recommendation = apposite_record_list_peek (list, position + i);
      gpointer item = g_hash_table_lookup (free_items, recommendation);

      if (item != NULL && g_hash_table_remove (free_items, recommendation))
        chosen->pdata[i] = g_object_ref (item);
    }
  for (guint i = 0; i < n; i++)
    {
      gpointer recommendation = apposite_record_list_peek (list, position + i);

      while (next < former->len
          && !g_hash_table_contains (
              free_items, apposite_row_item_get_recommendation (former->pdata[next])))
        next++;
      if (chosen->pdata[i] != NULL)
        continue;
      if (next == former->len)
        {
          chosen->pdata[i] = apposite_row_item_new (recommendation);
          continue;
        }
      chosen->pdata[i] = g_object_ref (former->pdata[next++]);
      apposite_row_item_set_recommendation (chosen->pdata[i], recommendation);
    }
  return chosen;
}

/* Puts @chosen in the places of @former, and tells of those that aren't the same items. */
static void
replace_items (AppositeRowModel *self, guint position, GPtrArray *former, GPtrArray *chosen)
{
  guint least = MIN (former->len, chosen->len);
  guint same = 0, same_end = 0;

  while (same < least && former->pdata[same] == chosen->pdata[same])
    same++;
  while (same_end < least - same
      && former->pdata[former->len - 1 - same_end] == chosen->pdata[chosen->len - 1 - same_end])
    same_end++;

  if (former->len > 0)
    g_ptr_array_remove_range (self->items, position, former->len);
  for (guint i = 0; i < chosen->len; i++)
    g_ptr_array_insert (self->items, (int) (position + i), g_object_ref (chosen->pdata[i]));
  if (same < MAX (former->len, chosen->len))
    g_list_model_items_changed (G_LIST_MODEL (self), position + same, former->len - same - same_end,
        chosen->len - same - same_end);
}

static void
items_changed_cb (AppositeRowModel *self, guint position, guint removed, guint added)
{
  g_autoptr (GPtrArray) former = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) chosen = NULL;

  for (guint i = 0; i < removed; i++)
    g_ptr_array_add (former, g_object_ref (self->items->pdata[position + i]));
  chosen = choose_items (G_LIST_MODEL (self->selection), position, added, former);
  replace_items (self, position, former, chosen);
  /* What is selected may have moved with what is shown, while the rows haven't. */
  if (self->items->len > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, self->items->len);
}

static void
selection_changed_cb (AppositeRowModel *self, guint position, guint n_items)
{
  /* It may be told of rows that are told of as items next. */
  if (position < self->items->len)
    gtk_selection_model_selection_changed (
        GTK_SELECTION_MODEL (self), position, MIN (n_items, self->items->len - position));
}

static void
apposite_row_model_dispose (GObject *object)
{
  AppositeRowModel *self = APPOSITE_ROW_MODEL (object);

  if (self->selection != NULL)
    g_signal_handlers_disconnect_by_data (self->selection, self);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (apposite_row_model_parent_class)->dispose (object);
}

static void
apposite_row_model_finalize (GObject *object)
{
  g_ptr_array_unref (APPOSITE_ROW_MODEL (object)->items);

  G_OBJECT_CLASS (apposite_row_model_parent_class)->finalize (object);
}

static void
apposite_row_model_class_init (AppositeRowModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = apposite_row_model_dispose;
  object_class->finalize = apposite_row_model_finalize;
}

static void
apposite_row_model_init (AppositeRowModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * apposite_row_model_new:
 * @selection: #AppositeRecommendation objects, and which of them are selected
 *
 * Returns: (transfer full): the rows that show them
 */
AppositeRowModel *
apposite_row_model_new (GtkSelectionModel *selection)
{
  AppositeRowModel *self;

  g_return_val_if_fail (GTK_IS_SELECTION_MODEL (selection), NULL);

  self = g_object_new (APPOSITE_TYPE_ROW_MODEL, NULL);
  self->selection = g_object_ref (selection);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (selection)));
  g_signal_connect_object (
      selection, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      selection, "selection-changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
