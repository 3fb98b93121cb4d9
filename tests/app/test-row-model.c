/* test-row-model.c: rows that stay while what they show changes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-session.h"
#include "apposite-row-item.h"
#include "apposite-row-model.h"
#include "test-init.h"

typedef struct
{
  AppositeSession *session;
  GListStore *store;
  GtkSingleSelection *selection;
  GListModel *model;
  GPtrArray *seen; /* the items, kept as a view keeps its rows */
} Fixture;

/* What a view does with its rows: it makes those anew that are told of. */
static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, GPtrArray *seen)
{
  if (removed > 0)
    g_ptr_array_remove_range (seen, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (seen, (int) (position + i), g_list_model_get_item (model, position + i));
}

/* Only of rows that there are. */
static void
selection_changed_cb (GListModel *model, guint position, guint n_items)
{
  g_assert_cmpuint (position + n_items, <=, g_list_model_get_n_items (model));
}

static void
fixture_set_up (Fixture *self, gconstpointer data)
{
  self->session = new_session ();
  self->store = g_list_store_new (APPOSITE_TYPE_RECOMMENDATION);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->store)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  self->model = G_LIST_MODEL (apposite_row_model_new (GTK_SELECTION_MODEL (self->selection)));
  self->seen = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect (self->model, "items-changed", G_CALLBACK (items_changed_cb), self->seen);
  g_signal_connect (self->model, "selection-changed", G_CALLBACK (selection_changed_cb), NULL);
}

static void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  g_ptr_array_unref (self->seen);
  g_assert_finalize_object (self->model);
  g_assert_finalize_object (self->selection);
  g_object_unref (self->store);
  g_object_unref (self->session);
}

/* Puts the recommendations @from to @to of a variant in the place of @removed ones. */
static void
put (Fixture *self, guint position, guint removed, guint number, guint from, guint to)
{
  GListModel *list = apposite_variant_get_recommendations (
      apposite_topic_find_variant (apposite_session_get_topic (self->session), number));
  g_autoptr (GPtrArray) added = g_ptr_array_new ();

  for (guint i = from; i < to; i++)
    g_ptr_array_add (added, apposite_record_list_peek (list, i));
  g_list_store_splice (self->store, position, removed, added->pdata, added->len);
}

/* Every row shows what stands in its place, and a view that listened has the same rows. */
static void
assert_same (Fixture *self)
{
  GListModel *list = G_LIST_MODEL (self->selection);
  guint n = g_list_model_get_n_items (list);

  g_assert_cmpuint (g_list_model_get_n_items (self->model), ==, n);
  g_assert_cmpuint (self->seen->len, ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (AppositeRowItem) item = g_list_model_get_item (self->model, i);

      g_assert_true (self->seen->pdata[i] == item);
      g_assert_true (
          apposite_row_item_get_recommendation (item) == apposite_record_list_peek (list, i));
      g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->model), i)
          == gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), i));
    }
  g_assert_null (g_list_model_get_item (self->model, n));
}

static void
told_cb (GListModel *model, guint position, guint removed, guint added, guint *n)
{
  *n += removed + added;
}

/* Another variant's recommendations stand in the same rows; only how many there are is told. */
static void
test_another_variant (Fixture *self, gconstpointer data)
{
  guint n = 0;

  put (self, 0, 0, 1, 0, 16);
  assert_same (self);
  g_signal_connect (self->model, "items-changed", G_CALLBACK (told_cb), &n);
  put (self, 0, 16, 4, 0, 16);
  assert_same (self);
  g_assert_cmpuint (n, ==, 0);
  put (self, 0, 16, 4, 16, 19);
  g_assert_cmpuint (n, ==, 13);
  put (self, 0, 3, 1, 0, 16);
  g_assert_cmpuint (n, ==, 26);
  assert_same (self);
}

/* What is sorted or filtered takes its row along. */
static void
test_moved (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeRowItem) third = NULL;
  guint n = 0;

  put (self, 0, 0, 1, 0, 10);
  third = g_list_model_get_item (self->model, 2);
  g_signal_connect (self->model, "items-changed", G_CALLBACK (told_cb), &n);
  put (self, 0, 10, 1, 2, 5);
  assert_same (self);
  g_assert_true (self->seen->pdata[0] == third);
  put (self, 0, 3, 1, 0, 10);
  assert_same (self);
  g_assert_true (self->seen->pdata[2] == third);
  n = 0;
  put (self, 4, 2, 1, 5, 6);
  assert_same (self);
  g_assert_cmpuint (n, ==, 1);
}

static void
selected_cb (GtkSelectionModel *model, guint position, guint n_items, guint *n)
{
  *n += n_items;
}

static void
test_selection (Fixture *self, gconstpointer data)
{
  guint n = 0;

  put (self, 0, 0, 1, 0, 10);
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->model), 3, TRUE);
  g_assert_cmpuint (gtk_single_selection_get_selected (self->selection), ==, 3);
  assert_same (self);
  put (self, 0, 1, 1, 0, 0);
  g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->model), 2));

  /* What is selected moves, and the rows stay: a view is to look at them again. */
  g_signal_connect (self->model, "selection-changed", G_CALLBACK (selected_cb), &n);
  put (self, 0, 9, 1, 3, 10);
  g_assert_cmpuint (n, >=, 7);
  assert_same (self);
  g_signal_handlers_disconnect_by_func (self->model, selected_cb, &n);
  put (self, 0, 7, 1, 1, 10);
  put (self, 0, 9, 4, 0, 10);
  assert_same (self);
}

/* Seeded: any splice leaves the rows showing the list. */
static void
select_last_cb (GtkSingleSelection *selection)
{
  gtk_single_selection_set_selected (
      selection, g_list_model_get_n_items (G_LIST_MODEL (selection)) - 1);
}

/* Who hears first of new rows may select one of them before the model has heard of them. */
static void
test_selected_early (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeRowModel) later = NULL;

  g_signal_connect (self->selection, "items-changed", G_CALLBACK (select_last_cb), NULL);
  later = apposite_row_model_new (GTK_SELECTION_MODEL (self->selection));
  g_signal_connect (later, "selection-changed", G_CALLBACK (selection_changed_cb), NULL);
  put (self, 0, 0, 1, 0, 5);
  put (self, 5, 0, 1, 5, 10);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (later)), ==, 10);
  g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (later), 9));
}

static void
test_random (Fixture *self, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);

  for (guint i = 0; i < 500; i++)
    {
      guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));
      guint position = (guint) g_rand_int_range (rand, 0, (int) n + 1);
      guint removed = (guint) g_rand_int_range (rand, 0, (int) (n - position) + 1);
      guint from = (guint) g_rand_int_range (rand, 0, 8);

      /* A recommendation stands in one row: each variant's part is its own. */
      if (removed == n)
        put (self, 0, n, 1 + i % 8, from, from + (guint) g_rand_int_range (rand, 0, 8));
      else
        put (self, position, removed, 1, 0, 0);
      if (g_list_model_get_n_items (G_LIST_MODEL (self->store)) > 0)
        gtk_single_selection_set_selected (self->selection, 0);
      assert_same (self);
      if (g_rand_boolean (rand))
        put (
            self, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)), 1 + (i + 1) % 8, 0, 15);
    }
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

#define ADD(path, test) \
  g_test_add ("/row-model/" path, Fixture, NULL, fixture_set_up, test, fixture_tear_down)
  ADD ("another-variant", test_another_variant);
  ADD ("moved", test_moved);
  ADD ("selection", test_selection);
  ADD ("selected-early", test_selected_early);
  ADD ("random", test_random);
#undef ADD

  return g_test_run ();
}
