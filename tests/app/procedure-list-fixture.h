/* procedure-list-fixture.h: a procedure list in a window, and what its rows show
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "answered-session.h"
#include "apposite-badge.h"
#include "apposite-cell.h"
#include "apposite-procedure-list.h"
#include "apposite-radiation.h"
#include "spin.h"

typedef struct
{
  AppositeSession *session;
  GtkWindow *window;
  AppositeProcedureList *list;
  GString *activated; /* names of the window's actions, in order */
} Fixture;

static inline void
activated_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_string_append_printf (data, "%s;", g_action_get_name (G_ACTION (action)));
}

static inline void
add_window_actions (Fixture *fixture)
{
  const GActionEntry entries[] = { { .name = "copy", .activate = activated_cb },
    { .name = "show-detail", .activate = activated_cb },
    { .name = "show-recommendation", .activate = activated_cb, .parameter_type = "(us)" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (
      G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), fixture->activated);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->window), "win", G_ACTION_GROUP (group));
}

static inline void
set_up (Fixture *fixture, gconstpointer width)
{
  fixture->session = new_session ();
  fixture->activated = g_string_new (NULL);
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  fixture->list = APPOSITE_PROCEDURE_LIST (apposite_procedure_list_new (fixture->session));
  gtk_window_set_default_size (fixture->window, GPOINTER_TO_INT (width), 700);
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->list));
  add_window_actions (fixture);
  gtk_window_present (fixture->window);
}

static inline void
tear_down (Fixture *fixture, gconstpointer width)
{
  gtk_window_destroy (fixture->window);
  spin (1);
  g_assert_finalize_object (fixture->window);
  g_assert_finalize_object (fixture->session);
  g_string_free (fixture->activated, TRUE);
}

static inline void
show (Fixture *fixture, guint number)
{
  apposite_session_show_variant (fixture->session, variant_at (fixture->session, number));
}

static inline guint
count_variants (Fixture *fixture)
{
  return g_list_model_get_n_items (
      apposite_topic_get_variants (apposite_session_get_topic (fixture->session)));
}

static inline GListModel *
published (Fixture *fixture)
{
  return apposite_variant_get_recommendations (apposite_session_get_variant (fixture->session));
}

static inline GListModel *
shown (Fixture *fixture)
{
  return apposite_procedure_list_get_shown (fixture->list);
}

static inline gpointer
selected (Fixture *fixture)
{
  return gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (shown (fixture)));
}

static inline gpointer
part (Fixture *fixture, const char *name)
{
  return gtk_widget_get_template_child (
      GTK_WIDGET (fixture->list), APPOSITE_TYPE_PROCEDURE_LIST, name);
}

static inline const char *
procedure_id (AppositeRecommendation *recommendation)
{
  return apposite_procedure_get_id (apposite_recommendation_get_procedure (recommendation));
}

static inline void
collect_cells (GtkWidget *widget, GPtrArray *cells)
{
  if (APPOSITE_IS_CELL (widget))
    g_ptr_array_add (cells, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_cells (child, cells);
}

/* The cells that show @recommendation, in the order of the columns. */
static inline GPtrArray *
cells_of (Fixture *fixture, AppositeRecommendation *recommendation)
{
  GPtrArray *cells = g_ptr_array_new ();

  collect_cells (GTK_WIDGET (fixture->list), cells);
  for (guint i = cells->len; i > 0; i--)
    if (apposite_cell_get_recommendation (cells->pdata[i - 1]) != recommendation)
      g_ptr_array_remove_index (cells, i - 1);
  return cells;
}

static inline void
add_wide (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, GINT_TO_POINTER (700), set_up, test, tear_down);
}

static inline void
add_narrow (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, GINT_TO_POINTER (340), set_up, test, tear_down);
}
