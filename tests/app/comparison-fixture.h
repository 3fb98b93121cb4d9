/* comparison-fixture.h: the comparison in a window of its own
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "answered-session.h"
#include "apposite-comparison-cell.h"
#include "apposite-comparison-heading.h"
#include "apposite-comparison-table.h"
#include "apposite-comparison.h"
#include "find-widget.h"
#include "press-key.h"
#include "spin.h"
#include "test-init.h"

#define WIDTH 930
#define N_ROWS 23
#define N_COLUMNS 8
#define HEADINGS APPOSITE_COMPARISON_HEADINGS

typedef struct
{
  AppositeSession *session;
  AppositeComparison *comparison;
  AppositeComparisonTable *table;
  AppositeMatrix *matrix;
  GtkWindow *window;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer width)
{
  fixture->session = new_session ();
  fixture->comparison = APPOSITE_COMPARISON (apposite_comparison_new (fixture->session));
  fixture->table = APPOSITE_COMPARISON_TABLE (find (fixture->comparison, "grid"));
  fixture->matrix = apposite_comparison_get_matrix (fixture->comparison);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->comparison));
  gtk_window_set_default_size (fixture->window, GPOINTER_TO_INT (width), 740);
  gtk_window_present (fixture->window);
  spin (50);
}

/* Nothing is left: nobody holds the widget, nor it the session. */
static inline void
tear_down (Fixture *fixture, gconstpointer width)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->comparison), (gpointer *) &fixture->comparison);
  gtk_window_destroy (fixture->window);
  spin (1);
  g_assert_null (fixture->comparison);
  g_assert_finalize_object (fixture->session);
}

static inline GtkWidget *
widget_at (Fixture *fixture, int row, int column)
{
  return apposite_comparison_table_get_widget (
      fixture->table, (AppositeComparisonPlace){ row, column });
}

static inline AppositeComparisonCell *
cell_at (Fixture *fixture, int row, int column)
{
  return APPOSITE_COMPARISON_CELL (widget_at (fixture, row, column));
}

static inline void
assert_labelled (gpointer widget, GtkAccessibleRole role, const char *label)
{
  gtk_test_accessible_assert_role (widget, role);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static inline gboolean
press (Fixture *fixture, guint key)
{
  return press_key (GTK_WIDGET (fixture->window), key, 0);
}

static inline void
assert_focus (Fixture *fixture, int row, int column)
{
  g_assert_nonnull (widget_at (fixture, row, column));
  g_assert_true (
      gtk_root_get_focus (GTK_ROOT (fixture->window)) == widget_at (fixture, row, column));
}

static inline gboolean
activate (Fixture *fixture, const char *action)
{
  return gtk_widget_activate_action (GTK_WIDGET (fixture->comparison), action, NULL);
}

/* Columns by number, ended by 0. */
static inline void
show_columns (Fixture *fixture, const guint *numbers)
{
  g_autoptr (GListStore) list = g_list_store_new (APPOSITE_TYPE_VARIANT);

  for (; *numbers != 0; numbers++)
    g_list_store_append (list, variant_at (fixture->session, *numbers));
  g_assert_true (apposite_matrix_set_variants (fixture->matrix, G_LIST_MODEL (list)));
  spin (20);
}

static inline void
add (const char *path, int width, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, GINT_TO_POINTER (width), set_up, test, tear_down);
}

static inline void
init_comparison_test (int *argc, char ***argv)
{
  init_test (argc, argv);
  load_style ();
  gtk_icon_theme_add_resource_path (
      gtk_icon_theme_get_for_display (gdk_display_get_default ()), "/org/apposite/Apposite/icons");
}
