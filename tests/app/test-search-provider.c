/* test-search-provider.c: what the window does when the desktop's own search asks
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-search-page.h"
#include "apposite-session-place.h"
#include "test-init.h"
#include "window-fixture.h"

#define PLACE "apposite:cervical-pain/4/mri-cervical-spine-without-and-with-iv-contrast"
#define OTHER_PLACE "apposite:cervical-pain/5/discography-cervical-spine"

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  *(GVariant **) user_data =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  g_assert_no_error (error);
}

/* Asked on a bus of the test's own, as another program does. */
static GVariant *
call (const char *method, GVariant *parameters)
{
  GDBusConnection *bus = g_application_get_dbus_connection (G_APPLICATION (application));
  g_autofree char *path = g_strconcat (
      g_application_get_dbus_object_path (G_APPLICATION (application)), "/SearchProvider", NULL);
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GVariant *answer = NULL;

  g_dbus_connection_call (bus, g_dbus_connection_get_unique_name (bus), path,
      "org.gnome.Shell.SearchProvider2", method, parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL,
      answered_cb, &answer);
  while (answer == NULL && g_get_monotonic_time () < end)
    spin (1);
  g_assert_nonnull (answer);
  return answer;
}

static void
activate_result (const char *id)
{
  g_autoptr (GVariant) answer = call ("ActivateResult", g_variant_new ("(sasu)", id, NULL, 0));

  g_assert_cmpstr (g_variant_get_type_string (answer), ==, "()");
}

static char *
first_result (const char *typed)
{
  const char *const terms[] = { typed, NULL };
  g_autoptr (GVariant) answer =
      call ("GetInitialResultSet", g_variant_new ("(^as)", (char **) terms));
  g_auto (GStrv) ids = NULL;

  g_variant_get (answer, "(^as)", &ids);
  return g_strdup (ids[0]);
}

static void
assert_shown (AppositeSession *session, const char *wanted)
{
  g_autofree char *address = apposite_session_format_address (session);

  g_assert_cmpstr (address, ==, wanted);
}

static gpointer
find_toast (Fixture *fixture)
{
  return find_inside (GTK_WIDGET (fixture->window), g_type_from_name ("AdwToastWidget"));
}

static void
test_shown_where_window_is (Fixture *fixture, gconstpointer data)
{
  activate_result (PLACE);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application))->next);
  assert_shown (fixture->session, PLACE);
  activate_result (OTHER_PLACE);
  assert_shown (fixture->session, OTHER_PLACE);
}

static void
test_shown_in_new_window (Fixture *fixture, gconstpointer data)
{
  close_window (fixture);
  activate_result (PLACE);
  fixture->window =
      APPOSITE_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  fixture->session = apposite_window_get_session (fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->session), (gpointer *) &fixture->session);
  wait_until_mapped (fixture->window, TRUE);
  assert_shown (fixture->session, PLACE);
}

/* A result of an older version may lead nowhere: that is told in the window, which stays as it is. */
static void
test_nowhere (Fixture *fixture, gconstpointer data)
{
  activate_result (PLACE);
  g_assert_null (find_toast (fixture));
  activate_result ("apposite:cervical-pain/99");
  assert_shown (fixture->session, PLACE);
  g_assert_nonnull (find_toast (fixture));
}

static void
test_launch_search (Fixture *fixture, gconstpointer data)
{
  AppositeSearchPage *page = find_inside (GTK_WIDGET (fixture->window), APPOSITE_TYPE_SEARCH_PAGE);
  GtkEditable *entry = find_inside (GTK_WIDGET (page), GTK_TYPE_SEARCH_ENTRY);
  const char *const terms[] = { "infection", "mri", NULL };
  g_autoptr (GVariant) answer = NULL;

  g_assert_false (apposite_search_page_get_searching (page));
  answer = call ("LaunchSearch", g_variant_new ("(^asu)", (char **) terms, 0));
  g_assert_cmpstr (g_variant_get_type_string (answer), ==, "()");
  g_assert_true (apposite_search_page_get_searching (page));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "infection mri");
}

/* The topic is read anew for another language: nothing of the former one is found or kept. */
static void
test_other_language (Fixture *fixture, gconstpointer data)
{
  AppositeTopic *topic = apposite_application_get_topic (application, NULL);
  g_autofree char *before = first_result ("discography");
  g_autofree char *after = NULL;

  g_object_add_weak_pointer (G_OBJECT (topic), (gpointer *) &topic);
  g_action_group_change_action_state (
      G_ACTION_GROUP (application), "published-language", g_variant_new_boolean (TRUE));
  after = first_result ("discography");
  g_assert_cmpstr (after, ==, before);
  g_assert_true (topic != apposite_application_get_topic (application, NULL));

  fixture->window =
      APPOSITE_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  spin (20);
  g_assert_null (topic);
  fixture->session = apposite_window_get_session (fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->session), (gpointer *) &fixture->session);
}

int
main (int argc, char *argv[])
{
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));
  static GTestDBus *bus;
  int status;

  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (bus);
  /* It takes the display out of the environment. */
  if (display != NULL)
    g_setenv ("DISPLAY", display, TRUE);
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/search-provider/shown-where-window-is", 0, test_shown_where_window_is);
  add ("/search-provider/shown-in-new-window", 0, test_shown_in_new_window);
  add ("/search-provider/nowhere", 0, test_nowhere);
  add ("/search-provider/launch-search", 0, test_launch_search);
  add ("/search-provider/other-language", 0, test_other_language);

  status = g_test_run ();
  /* Not down, which waits for GTK to let go of the bus. */
  g_test_dbus_stop (bus);
  return status;
}
