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
  GtkWidget *source = find (find (fixture->window, "page"), "source");
  gint64 end = g_get_monotonic_time () + PATIENCE;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 800);
  while (gtk_widget_get_visible (source) != folded && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpint (gtk_widget_get_visible (source), ==, folded);
  g_assert_cmpint (adw_leaflet_get_folded (panes), ==, folded);
}

static void
fold_heard (Fixture *fixture, int width, gboolean folded)
{
  GObject *panes = find (fixture->window, "inner");

  g_object_set_data (panes, "heard", NULL);
  fold (fixture, width, folded);
  g_assert_nonnull (g_object_get_data (panes, "heard"));
}

/* A page beside which the detail isn't seen says itself where it comes from; what is shown or hidden
 * while sizes are given out has none in that frame. */
static void
test_source (Fixture *fixture, gconstpointer data)
{
  AdwLeaflet *panes = find (fixture->window, "inner");
  GtkWidget *source = find (find (fixture->window, "page"), "source");
  gulong handler;

  show_variant (fixture, 4);
  spin (50);
  g_assert_false (gtk_widget_get_visible (source));
  handler = g_signal_connect_data (panes, "notify::folded", G_CALLBACK (folded_cb), source, NULL,
      G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  fold_heard (fixture, 900, TRUE);
  fold_heard (fixture, 1600, FALSE);
  fold_heard (fixture, 900, TRUE);
  g_signal_handler_disconnect (panes, handler);
}

/* --- The focus --- */

static GtkWidget *
find_focusable (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (gtk_widget_get_focusable (widget) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_focusable (child);
  return found;
}

static void
focus_detail (Fixture *fixture)
{
  AppositeVariant *variant = variant_at (fixture->session, 4);
  GtkWidget *widget;

  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 0));
  activate (fixture, "win.show-page");
  spin (50);
  widget = find_focusable (find (fixture->window, "detail_pane"));
  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_grab_focus (widget));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == widget);
}

static gboolean
is_laid_out (Fixture *fixture, const char *id)
{
  return gtk_widget_get_width (find (fixture->window, id)) > 0;
}

/* Views that weren't looked at yet are there soon, laid out and unseen. */
static void
test_prepared (Fixture *fixture, gconstpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while ((gtk_widget_get_first_child (find (fixture->window, "reference")) == NULL
             || !is_laid_out (fixture, "reference"))
      && g_get_monotonic_time () < end)
    spin (1);
  g_assert_true (is_laid_out (fixture, "comparison"));
  g_assert_true (is_laid_out (fixture, "reference"));
  g_assert_false (gtk_widget_get_mapped (find (fixture->window, "comparison")));
  g_assert_false (gtk_widget_get_mapped (find (fixture->window, "reference")));
}

static gboolean
is_content_visible (Fixture *fixture, const char *id)
{
  return gtk_widget_get_visible (gtk_widget_get_first_child (find (fixture->window, id)));
}

/* The toolkit has no work with them until they are. */
static void
test_unseen (Fixture *fixture, gconstpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GtkWidget *inner = find (fixture->window, "inner");

  test_prepared (fixture, data);
  while (is_content_visible (fixture, "reference") && g_get_monotonic_time () < end)
    spin (1);
  g_assert_false (is_content_visible (fixture, "reference"));
  g_assert_false (is_content_visible (fixture, "comparison"));
  g_assert_true (gtk_widget_get_visible (inner));
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  g_assert_true (is_content_visible (fixture, "comparison"));
  g_assert_false (gtk_widget_get_visible (inner));
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_VARIANT);
  g_assert_false (is_content_visible (fixture, "comparison"));
  g_assert_true (gtk_widget_get_mapped (inner));
}

/* What is folded away can't keep it. */
static void
test_focus_folded (Fixture *fixture, gconstpointer data)
{
  focus_detail (fixture);
  fold (fixture, 900, TRUE);
  wait_for_focus_in (fixture, "page");
}

/* A view remembers where the focus was; that may be folded away by now. */
static void
test_focus_remembered (Fixture *fixture, gconstpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  focus_detail (fixture);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
  wait_for_focus_in (fixture, "reference");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 800);
  while (gtk_widget_get_width (GTK_WIDGET (fixture->window)) > 900 && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, 900);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_VARIANT);
  wait_for_focus_in (fixture, "page");
}

/* The next of the panes is the next that is seen, and here there is no other. */
static void
test_focus_next (Fixture *fixture, gconstpointer data)
{
  show_variant (fixture, 4);
  activate (fixture, "win.show-page");
  wait_until_mapped (find (fixture->window, "procedure_list"), TRUE);
  wait_until_mapped (find (fixture->window, "variant_list"), FALSE);
  activate (fixture, "win.next-pane");
  g_assert_true (is_focus_in (fixture, "procedure_list"));
  activate (fixture, "win.next-pane");
  g_assert_true (is_focus_in (fixture, "procedure_list"));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/panes/source", 1600, test_source);
  add ("/panes/prepared", 1600, test_prepared);
  add ("/panes/unseen", 1600, test_unseen);
  add ("/panes/focus/folded", 1600, test_focus_folded);
  add ("/panes/focus/next", 360, test_focus_next);
  add ("/panes/focus/remembered", 1600, test_focus_remembered);

  return g_test_run ();
}
