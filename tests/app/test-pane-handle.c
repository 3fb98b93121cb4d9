/* test-pane-handle.c: the line between two panes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "apposite-pane-handle.h"
#include "test-init.h"

static AppositePaneHandle *
new_handle (gboolean pane_follows)
{
  return g_object_ref_sink (g_object_new (APPOSITE_TYPE_PANE_HANDLE, "least", 300, "most", 500,
      "pane-follows", pane_follows, "pane-width", 400, NULL));
}

static int
width_of (AppositePaneHandle *handle)
{
  int width;

  g_object_get (handle, "pane-width", &width, NULL);
  return width;
}

static void
count_cb (gpointer object, GParamSpec *pspec, gpointer count)
{
  ++*(guint *) count;
}

static void
test_bounds (void)
{
  g_autoptr (AppositePaneHandle) handle = new_handle (FALSE);
  guint n = 0;

  g_signal_connect (handle, "notify::pane-width", G_CALLBACK (count_cb), &n);
  g_object_set (handle, "pane-width", 10, NULL);
  g_assert_cmpint (width_of (handle), ==, 300);
  g_object_set (handle, "pane-width", 300, NULL);
  g_object_set (handle, "pane-width", 900, NULL);
  g_assert_cmpint (width_of (handle), ==, 500);
  g_assert_cmpuint (n, ==, 2);
}

static void
test_accessible (void)
{
  g_autoptr (AppositePaneHandle) handle = new_handle (FALSE);

  gtk_test_accessible_assert_role (handle, GTK_ACCESSIBLE_ROLE_SEPARATOR);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_LABEL, "Width of the pane");
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 300.0);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 500.0);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 400.0);
  g_object_set (handle, "pane-width", 420, NULL);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 420.0);
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (handle)));
}

static void
test_finalize (void)
{
  AppositePaneHandle *handle = new_handle (TRUE);

  g_object_add_weak_pointer (G_OBJECT (handle), (gpointer *) &handle);
  g_object_unref (handle);
  g_assert_null (handle);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();

  g_test_add_func ("/pane-handle/bounds", test_bounds);
  g_test_add_func ("/pane-handle/accessible", test_accessible);
  g_test_add_func ("/pane-handle/finalize", test_finalize);

  return g_test_run ();
}
