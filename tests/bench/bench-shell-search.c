/* bench-shell-search.c: the time that the desktop's own search waits for the program
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-shell-search.h"
#include "figure.h"

#define N_ROUNDS 5
#define MOST_SHOWN 5 /* as many as GNOME Shell shows */
#define LIMIT 50.0 /* ms, of a process that is there */

/* What is typed, letter by letter. */
static const char *const queries[] = { "mri without contrast", "variant 4", "radiculpathy",
  "chronic pain no radiculopathy", "infection mri", "xylophone concert" };

static double
milliseconds_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000.0;
}

/* A keystroke: the results are asked for, then how the first of them look. */
static double
time_keystroke (AppositeShellSearchProvider2 *provider, const char *typed)
{
  g_auto (GStrv) terms = g_strsplit (typed, " ", -1);
  g_auto (GStrv) results = NULL;
  g_autoptr (GVariant) metas = NULL;
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  apposite_shell_search_provider2_call_get_initial_result_set_sync (
      provider, (const char *const *) terms, &results, NULL, &error);
  g_assert_no_error (error);
  for (guint i = MOST_SHOWN; i < g_strv_length (results); i++)
    g_clear_pointer (&results[i], g_free);
  apposite_shell_search_provider2_call_get_result_metas_sync (
      provider, (const char *const *) results, &metas, NULL, &error);
  g_assert_no_error (error);
  return milliseconds_since (start);
}

/* The least of several rounds, which is what it takes and not what else goes on. */
static double
time_least (AppositeShellSearchProvider2 *provider, const char *typed)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < N_ROUNDS; i++)
    least = MIN (least, time_keystroke (provider, typed));
  return least;
}

static void
report_warm (AppositeShellSearchProvider2 *provider)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    for (glong n = 1; n <= g_utf8_strlen (queries[i], -1); n++)
      {
        g_autofree char *typed = g_utf8_substring (queries[i], 0, n);
        double time = time_least (provider, typed);

        g_array_append_val (times, time);
      }
  report_all ("shell search keystroke", times, "ms", LIMIT);
}

/* Arguments: the folder of a service file for the program, the application's ID, the provider's path. */
int
main (int argc, char *argv[])
{
  g_autoptr (GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  AppositeShellSearchProvider2 *provider;
  g_autoptr (GError) error = NULL;
  gint64 start;

  g_assert_cmpint (argc, ==, 4);
  g_test_dbus_add_service_dir (bus, argv[1]);
  g_test_dbus_up (bus);

  start = g_get_monotonic_time ();
  provider = apposite_shell_search_provider2_proxy_new_for_bus_sync (
      G_BUS_TYPE_SESSION, G_DBUS_PROXY_FLAGS_NONE, argv[2], argv[3], NULL, &error);
  g_assert_no_error (error);
  time_keystroke (provider, queries[0]);
  report (&(Figure){ .name = "shell search first, start included",
      .unit = "ms",
      .figure = milliseconds_since (start) });
  report_warm (provider);

  g_object_unref (provider);
  g_test_dbus_down (bus);
  return 0;
}
