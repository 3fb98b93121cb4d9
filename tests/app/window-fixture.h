/* window-fixture.h: a window of the program, opened and closed for each test
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "answered-session.h"
#include "apposite-application.h"
#include "apposite-window.h"
#include "find-widget.h"
#include "spin.h"

typedef struct
{
  GSettings *settings;
  AppositeWindow *window;
  AppositeSession *session;
} Fixture;

/* One for all tests: a process has one. */
static AppositeApplication *application;

static inline void
wait_until_mapped (gpointer widget, gboolean mapped)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (gtk_widget_get_mapped (widget) != mapped && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpint (gtk_widget_get_mapped (widget), ==, mapped);
}

/* Whether the focus is seen, in a part of the window. */
static inline gboolean
is_focus_in (Fixture *fixture, const char *id)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return focus != NULL && gtk_widget_get_mapped (focus)
      && gtk_widget_is_ancestor (focus, find (fixture->window, id));
}

static inline void
wait_for_focus_in (Fixture *fixture, const char *id)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GtkWidget *focus;

  while (!is_focus_in (fixture, id) && g_get_monotonic_time () < end)
    spin (1);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  if (!is_focus_in (fixture, id))
    g_error ("the focus is on %s, not in “%s”",
        focus != NULL ? G_OBJECT_TYPE_NAME (focus) : "nothing", id);
}

static inline GSettings *
reset_settings (void)
{
  GSettings *settings = apposite_application_get_settings (application);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_assert_nonnull (settings);
  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
  return settings;
}

static inline void
open_window (Fixture *fixture)
{
  fixture->window = apposite_window_new (application);
  fixture->session = apposite_window_get_session (fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->session), (gpointer *) &fixture->session);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (fixture->window, TRUE);
  spin (20);
}

/* Nothing may be left of a window that was closed. */
static inline void
close_window (Fixture *fixture)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  gtk_window_close (GTK_WINDOW (fixture->window));
  while (fixture->window != NULL && g_get_monotonic_time () < end)
    spin (1);
  g_assert_null (fixture->window);
  g_assert_null (fixture->session);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static inline void
set_up (Fixture *fixture, gconstpointer width)
{
  fixture->settings = reset_settings ();
  g_settings_set_boolean (fixture->settings, "disclaimer-seen", TRUE);
  if (width != NULL)
    g_settings_set_int (fixture->settings, "window-width", GPOINTER_TO_INT (width));
  open_window (fixture);
}

static inline void
tear_down (Fixture *fixture, gconstpointer width)
{
  close_window (fixture);
}

static inline void
activate (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

static inline void
show_variant (Fixture *fixture, guint number)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-variant", "u", number));
}

/* A widget's own actions can't be asked for, but what activates one isn't sensitive while it can't. */
static inline gboolean
can_activate (gpointer window, const char *action)
{
  GtkWidget *probe = gtk_button_new ();
  gboolean sensitive;

  if (g_str_equal (action, "win.show-variant"))
    gtk_actionable_set_action_target (GTK_ACTIONABLE (probe), "u", 1);
  else if (g_str_equal (action, "win.show-recommendation"))
    gtk_actionable_set_action_target (GTK_ACTIONABLE (probe), "(us)", 1, "");
  else if (g_str_equal (action, "win.copy-as") || g_str_equal (action, "win.export"))
    gtk_actionable_set_action_target (GTK_ACTIONABLE (probe), "s", "csv");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (probe), action);
  gtk_widget_set_visible (probe, FALSE);
  gtk_widget_set_parent (probe, window);
  sensitive = gtk_widget_get_sensitive (probe);
  gtk_widget_unparent (probe);
  return sensitive;
}

static inline gboolean
is_enabled (Fixture *fixture, const char *action)
{
  return can_activate (fixture->window, action);
}

static inline AppositePresentation *
presentation_of (Fixture *fixture)
{
  return apposite_session_get_presentation (fixture->session);
}

/* With the file of another topic than the bundled one, or NULL; as the option of the command line does. */
static inline void
start_application_with (const char *topic)
{
  g_autoptr (GVariantDict) options = g_variant_dict_new (NULL);
  g_autoptr (GError) error = NULL;
  int status;

  application = apposite_application_new ();
  g_application_set_flags (G_APPLICATION (application),
      G_APPLICATION_NON_UNIQUE | (g_application_get_flags (G_APPLICATION (application))));
  if (topic != NULL)
    {
      g_variant_dict_insert (options, "topic", "^ay", topic);
      g_signal_emit_by_name (application, "handle-local-options", options, &status);
    }
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
}

static inline void
start_application (void)
{
  start_application_with (NULL);
}

static inline void
add (const char *path, int width, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, GINT_TO_POINTER (width), set_up, test, tear_down);
}
