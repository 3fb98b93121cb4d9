/* apposite-subset.c: those items of a fixed list that are in at the moment
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-subset.h"

#define BITS 64

/**
 * AppositeSubset:
 *
 * A list model of those items of another, unchanging list that are in, in that list's order. To put
 * an item in or out allocates nothing and says just which place changed.
 */
struct _AppositeSubset
{
  GObject parent_instance;

  GListModel *items;
  guint64 *bits;
  guint n_words;
  guint size;
};

static GType
apposite_subset_get_item_type (GListModel *list)
{
  return g_list_model_get_item_type (APPOSITE_SUBSET (list)->items);
}

static guint
apposite_subset_get_n_items (GListModel *list)
{
  return APPOSITE_SUBSET (list)->size;
}

static gpointer
apposite_subset_get_item (GListModel *list, guint position)
{
  AppositeSubset *self = APPOSITE_SUBSET (list);

  for (guint w = 0; w < self->n_words; w++)
    {
      guint64 word = self->bits[w];
      guint n = (guint) __builtin_popcountll (word);

      if (position >= n)
        {
          position -= n;
          continue;
        }
      /* Clear the lowest bits that are in until the one that is wanted is the lowest. */
      for (; position > 0; position--)
        word &= word - 1;
      return g_list_model_get_item (self->items, w * BITS + (guint) __builtin_ctzll (word));
    }
  return NULL;
}

static void
apposite_subset_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = apposite_subset_get_item_type;
  iface->get_n_items = apposite_subset_get_n_items;
  iface->get_item = apposite_subset_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (AppositeSubset,
    apposite_subset,
    G_TYPE_OBJECT,
    G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, apposite_subset_list_model_init))

static void
apposite_subset_finalize (GObject *object)
{
  AppositeSubset *self = APPOSITE_SUBSET (object);

  g_clear_object (&self->items);
  g_free (self->bits);

  G_OBJECT_CLASS (apposite_subset_parent_class)->finalize (object);
}

static void
apposite_subset_class_init (AppositeSubsetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_subset_finalize;
}

static void
apposite_subset_init (AppositeSubset *self)
{
}

static guint
position_of (AppositeSubset *self, guint index)
{
  guint64 below = (G_GUINT64_CONSTANT (1) << (index % BITS)) - 1;
  guint position = (guint) __builtin_popcountll (self->bits[index / BITS] & below);

  for (guint w = 0; w < index / BITS; w++)
    position += (guint) __builtin_popcountll (self->bits[w]);
  return position;
}

/**
 * apposite_subset_new:
 * @items: a list that doesn't change as long as it lives
 *
 * Returns: (transfer full): a subset with no item in
 */
AppositeSubset *
apposite_subset_new (GListModel *items)
{
  AppositeSubset *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (items), NULL);

  self = g_object_new (APPOSITE_TYPE_SUBSET, NULL);
  self->items = g_object_ref (items);
  self->n_words = (g_list_model_get_n_items (items) + BITS - 1) / BITS;
  self->bits = g_new0 (guint64, MAX (self->n_words, 1));
  return self;
}

/**
 * apposite_subset_contains:
 * @index: an item's place in the whole list, from 0
 *
 * Returns: whether the item is in
 */
gboolean
apposite_subset_contains (AppositeSubset *self, guint index)
{
  g_return_val_if_fail (APPOSITE_IS_SUBSET (self), FALSE);
  g_return_val_if_fail (index < self->n_words * BITS, FALSE);

  return (self->bits[index / BITS] >> (index % BITS) & 1) != 0;
}

/**
 * apposite_subset_set:
 * @index: an item's place in the whole list, from 0
 * @in: whether it is to be in
 *
 * Puts an item in or out.
 *
 * Returns: whether that changed anything
 */
gboolean
apposite_subset_set (AppositeSubset *self, guint index, gboolean in)
{
  g_return_val_if_fail (APPOSITE_IS_SUBSET (self), FALSE);
  g_return_val_if_fail (index < self->n_words * BITS, FALSE);

  if (apposite_subset_contains (self, index) == !!in)
    return FALSE;
  self->bits[index / BITS] ^= G_GUINT64_CONSTANT (1) << (index % BITS);
  self->size += in ? 1 : (guint) -1;
  g_list_model_items_changed (G_LIST_MODEL (self), position_of (self, index), !in, !!in);
  return TRUE;
}

/**
 * apposite_subset_touch:
 * @index: the place in the whole list of an item that is in
 *
 * Says that what is shown of an item changed.
 */
void
apposite_subset_touch (AppositeSubset *self, guint index)
{
  g_return_if_fail (APPOSITE_IS_SUBSET (self));
  g_return_if_fail (apposite_subset_contains (self, index));

  g_list_model_items_changed (G_LIST_MODEL (self), position_of (self, index), 1, 1);
}

/**
 * apposite_subset_get_size:
 *
 * Returns: how many items are in
 */
guint
apposite_subset_get_size (AppositeSubset *self)
{
  g_return_val_if_fail (APPOSITE_IS_SUBSET (self), 0);

  return self->size;
}
