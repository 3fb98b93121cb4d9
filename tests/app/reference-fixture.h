/* reference-fixture.h: a window to look into the reference in
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "test-init.h"
#include "window-fixture.h"

static inline AppositeTopic *
topic_of (Fixture *fixture)
{
  return apposite_session_get_topic (fixture->session);
}

static inline GtkWidget *
pane_of (Fixture *fixture)
{
  return find (fixture->window, "reference");
}

/* What scrolls the section that is seen. */
static inline GtkWidget *
page_of (Fixture *fixture)
{
  return gtk_stack_get_visible_child (find (pane_of (fixture), "sections"));
}

static inline double
get_scroll (Fixture *fixture)
{
  GtkWidget *page = page_of (fixture);

  return gtk_adjustment_get_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page)));
}

static inline void
wait_until_scrolled (Fixture *fixture, double least, double most)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while ((get_scroll (fixture) < least || get_scroll (fixture) > most)
      && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpfloat (get_scroll (fixture), >=, least);
  g_assert_cmpfloat (get_scroll (fixture), <=, most);
}

/* By far more than the heading, which has the focus, is high. */
static inline double
scroll_down (Fixture *fixture)
{
  GtkWidget *page = page_of (fixture);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (get_scroll (fixture) < 150.0 && g_get_monotonic_time () < end)
    {
      gtk_adjustment_set_value (adjustment, 160.0);
      spin (20);
    }
  g_assert_cmpfloat (get_scroll (fixture), >, 150.0);
  return get_scroll (fixture);
}

static inline void
show (Fixture *fixture, const char *id)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-reference", "s", id));
  spin (20);
  g_assert_true (gtk_widget_get_mapped (pane_of (fixture)));
}

static inline void
show_view (Fixture *fixture)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.view", "s", "reference"));
  spin (20);
}

static inline void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* All widgets of a type in the section that is seen, in reading order. */
static inline GPtrArray *
list_seen (Fixture *fixture, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (page_of (fixture), type, found);
  return found;
}

static inline void
assert_says (Fixture *fixture, const char *text)
{
  if (!says (page_of (fixture), text))
    g_error ("the section doesn't say “%s”", text);
}

static inline GtkWidget *
heading_of (Fixture *fixture)
{
  return find_inside (page_of (fixture), GTK_TYPE_LABEL);
}

/* The button that says so, which must be one. */
static inline GtkWidget *
find_button (Fixture *fixture, const char *text)
{
  g_autoptr (GPtrArray) buttons = list_seen (fixture, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (says (g_ptr_array_index (buttons, i), text))
      return g_ptr_array_index (buttons, i);
  g_error ("no button says “%s”", text);
}

static inline void
press (gpointer button)
{
  g_assert_true (gtk_widget_is_sensitive (button));
  g_assert_true (gtk_widget_get_focusable (button));
  g_signal_emit_by_name (button, "clicked");
  spin (20);
}

static inline void
init_reference_test (int *argc, char ***argv)
{
  init_test (argc, argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
      "gtk-label-select-on-focus", FALSE, NULL);
  start_application ();
}

/* Most tests share a window, as each costs more to open than to look at. */
static Fixture shared;

static inline void
run_shared (gconstpointer test)
{
  if (shared.window == NULL)
    set_up (&shared, GINT_TO_POINTER (1280));
  apposite_session_new_patient (shared.session);
  gtk_widget_child_focus (find (shared.window, "checklist"), GTK_DIR_TAB_FORWARD);
  spin (20);
  ((void (*) (Fixture *, gconstpointer)) test) (&shared, NULL);
}

static inline void
add_shared (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add_data_func (path, test, run_shared);
}

/* The window goes as well after all that was looked at in it. */
static inline void
test_closed (void)
{
  if (shared.window != NULL)
    tear_down (&shared, NULL);
}
