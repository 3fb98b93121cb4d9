/* test-popovers.c: popovers: their text, and what becomes of one whose surroundings go away
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

static void
gone_cb (gpointer gone)
{
  *(gboolean *) gone = TRUE;
}

/* It is gone when it is finalized, and not before. */
static void
watch (GtkWidget *popover, gboolean *gone)
{
  *gone = FALSE;
  g_object_set_data_full (G_OBJECT (popover), "gone", gone, gone_cb);
}

/* Nothing may keep it: the toolkit does while all keys are for it. */
static void
wait_until_gone (const gboolean *gone)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!*gone && g_get_monotonic_time () < end)
    spin (1);
  g_assert_true (*gone);
}

static gboolean
has_focus (GtkWidget *popover)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (popover));

  return focus != NULL && gtk_widget_is_ancestor (focus, popover);
}

static void
close_around (Fixture *fixture, const char *id)
{
  Fixture other = { .settings = fixture->settings };
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GtkWidget *popover;
  gboolean gone;

  open_window (&other);
  show_variant (&other, 4);
  spin (20);
  popover = open_popover (find (other.window, id));
  watch (popover, &gone);
  gtk_window_close (GTK_WINDOW (other.window));
  wait_until_gone (&gone);
  while (other.window != NULL && g_get_monotonic_time () < end)
    spin (1);
  g_assert_null (other.window);
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
  GtkWidget *button, *popover;

  show_variant (fixture, 4);
  spin (20);
  button = find (fixture->window, "sort_button");
  popover = open_popover (button);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
  wait_until_mapped (popover, FALSE);
  g_assert_false (gtk_widget_get_visible (popover));
  g_assert_false (
      gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (gtk_widget_get_first_child (button))));
  wait_for_focus_in (fixture, "reference");

  apposite_session_show_view (fixture->session, APPOSITE_VIEW_VARIANT);
  spin (20);
  g_assert_false (gtk_widget_get_visible (popover));
  open_popover (button);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

/* What is hidden hears no more keys, be they pressed before the next frame. */
static void
test_button_hidden (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = find (fixture->window, "primary_button");
  GtkWidget *popover = open_popover (button);

  g_assert_true (has_focus (popover));
  gtk_widget_hide (button);
  g_assert_false (gtk_widget_get_visible (popover));
  g_assert_false (has_focus (popover));
  gtk_widget_show (button);
  open_popover (button);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

/* What takes no input stands in nobody's way, and comes back with what it belongs to. */
static void
test_hint (Fixture *fixture, gconstpointer data)
{
  GtkWidget *hint = g_object_new (GTK_TYPE_POPOVER, "autohide", FALSE, NULL);

  show_variant (fixture, 4);
  spin (20);
  gtk_widget_set_parent (hint, find (fixture->window, "variant_header"));
  gtk_popover_popup (GTK_POPOVER (hint));
  wait_until_mapped (hint, TRUE);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
  wait_until_mapped (hint, FALSE);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_VARIANT);
  wait_until_mapped (hint, TRUE);
  gtk_widget_unparent (hint);
}

static void
test_row_removed (Fixture *fixture, gconstpointer data)
{
  static const char *const lines[] = { "A line", NULL };
  GtkWidget *button = g_object_new (
      APPOSITE_TYPE_REASONS_BUTTON, "label", "1", "title", "Reasons", "lines", lines, NULL);
  GtkWidget *header = find (fixture->window, "patient_bar");
  GtkWidget *box = gtk_widget_get_parent (header);
  GtkWidget *other = find (fixture->window, "search_button");
  GtkWidget *popover;
  gboolean gone;

  gtk_box_prepend (GTK_BOX (box), button);
  spin (20);
  popover = open_popover (find (button, "menu_button"));
  watch (popover, &gone);
  gtk_widget_grab_focus (other);
  gtk_box_remove (GTK_BOX (box), button);
  /* What isn't in it stays where it is. */
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == other);
  wait_until_gone (&gone);
}

/* A label has the height that its text takes also where that is more than there is. */
static void
assert_whole (GtkWidget *popover, GtkWidget *label)
{
  GtkWidget *contents = gtk_widget_get_parent (gtk_popover_get_child (GTK_POPOVER (popover)));
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (label, contents, &bounds));
  g_assert_cmpfloat (
      bounds.origin.y + bounds.size.height, <=, (float) gtk_widget_get_height (contents));
}

/* What a variant fits with is read to its end, however many lines it takes. */
static void
test_whole_text (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button, *popover, *title;

  answer (fixture->session, "age=adult trauma=no duration=acute infection=yes");
  show_variant (fixture, 4);
  spin (20);
  button = find_inside (find (fixture->window, "page"), APPOSITE_TYPE_REASONS_BUTTON);
  g_assert_true (gtk_widget_get_mapped (button));
  button = find (button, "menu_button");
  popover = open_popover (button);
  spin (20);
  title = find_inside (popover, GTK_TYPE_LABEL);
  g_assert_cmpstr (text_of (title), ==, "This variant fits");
  assert_whole (popover, title);
  assert_whole (popover, gtk_widget_get_next_sibling (title));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/popovers/window-closed", 0, test_window_closed);
  add ("/popovers/view-changed", 0, test_view_changed);
  add ("/popovers/button-hidden", 0, test_button_hidden);
  add ("/popovers/hint", 0, test_hint);
  add ("/popovers/row-removed", 0, test_row_removed);
  add ("/popovers/whole-text", 0, test_whole_text);

  return g_test_run ();
}
