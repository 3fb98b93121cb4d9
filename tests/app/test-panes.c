/* test-panes.c: panes that fold
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-init.h"
#include "window-fixture.h"

static void
folded_cb (GtkWidget *source, GParamSpec *spec, AdwLeaflet *panes)
{
  /* Sizes are being given out. */
  g_assert_cmpint (gtk_widget_get_visible (source), !=, adw_leaflet_get_folded (panes));
  g_object_set_data (G_OBJECT (panes), "heard", GINT_TO_POINTER (TRUE));
}

static void
fold (Fixture *fixture, int width, gboolean folded)
{
  AdwLeaflet *panes = find (fixture->window, "inner");
  GtkWidget *source = find (fixture->window, "source");
  gint64 end = g_get_monotonic_time () + PATIENCE;

  g_object_set_data (G_OBJECT (panes), "heard", NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 800);
  while (gtk_widget_get_visible (source) != folded && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpint (gtk_widget_get_visible (source), ==, folded);
  g_assert_cmpint (adw_leaflet_get_folded (panes), ==, folded);
  g_assert_nonnull (g_object_get_data (G_OBJECT (panes), "heard"));
}

/* A page beside which the detail isn't seen says itself where it comes from; what is shown or hidden
 * while sizes are given out has none in that frame. */
static void
test_source (Fixture *fixture, gconstpointer data)
{
  AdwLeaflet *panes = find (fixture->window, "inner");
  GtkWidget *source = find (fixture->window, "source");
  gulong handler;

  show_variant (fixture, 4);
  spin (50);
  g_assert_false (gtk_widget_get_visible (source));
  handler = g_signal_connect_data (panes, "notify::folded", G_CALLBACK (folded_cb), source, NULL,
      G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  fold (fixture, 900, TRUE);
  fold (fixture, 1600, FALSE);
  fold (fixture, 900, TRUE);
  g_signal_handler_disconnect (panes, handler);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/panes/source", 1600, test_source);

  return g_test_run ();
}
