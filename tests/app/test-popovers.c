/* test-popovers.c: what becomes of a popover whose surroundings go away while it is open
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-reasons-button.h"
#include "test-init.h"
#include "window-fixture.h"

static GtkWidget *
open_popover (gpointer button)
{
  GtkWidget *popover;

  gtk_widget_grab_focus (button);
  gtk_menu_button_popup (button);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  wait_until_mapped (popover, TRUE);
  return popover;
}

/* Nothing may keep it: the toolkit does while all keys are for it. */
static void
assert_gone (GtkWidget **popover)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (*popover != NULL && g_get_monotonic_time () < end)
    spin (1);
  g_assert_null (*popover);
}

static void
close_around (Fixture *fixture, const char *id)
{
  Fixture other = { .settings = fixture->settings };
  GtkWidget *popover;

  open_window (&other);
  show_variant (&other, 4);
  spin (20);
  popover = open_popover (find (other.window, id));
  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  gtk_window_close (GTK_WINDOW (other.window));
  assert_gone (&popover);
  while (other.window != NULL)
    spin (1);
}

static void
test_window_closed (Fixture *fixture, gconstpointer data)
{
  close_around (fixture, "primary_button");
  close_around (fixture, "sort_button");
  close_around (fixture, "filter_button");
}

static void
test_view_changed (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button, *popover, *focus;

  show_variant (fixture, 4);
  spin (20);
  button = find (fixture->window, "sort_button");
  popover = open_popover (button);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
  wait_until_mapped (popover, FALSE);
  g_assert_false (gtk_widget_get_visible (popover));
  g_assert_false (
      gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (gtk_widget_get_first_child (button))));
  spin (100);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));

  apposite_session_show_view (fixture->session, APPOSITE_VIEW_VARIANT);
  spin (20);
  g_assert_false (gtk_widget_get_visible (popover));
  open_popover (button);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

static void
test_row_removed (Fixture *fixture, gconstpointer data)
{
  static const char *const lines[] = { "A line", NULL };
  GtkWidget *button = g_object_new (
      APPOSITE_TYPE_REASONS_BUTTON, "label", "1", "title", "Reasons", "lines", lines, NULL);
  GtkWidget *header = find (fixture->window, "patient_bar");
  GtkWidget *box = gtk_widget_get_parent (header);
  GtkWidget *popover;

  gtk_box_prepend (GTK_BOX (box), button);
  spin (20);
  popover = open_popover (find (button, "menu_button"));
  g_object_add_weak_pointer (G_OBJECT (popover), (gpointer *) &popover);
  gtk_box_remove (GTK_BOX (box), button);
  assert_gone (&popover);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/popovers/window-closed", 0, test_window_closed);
  add ("/popovers/view-changed", 0, test_view_changed);
  add ("/popovers/row-removed", 0, test_row_removed);

  return g_test_run ();
}
