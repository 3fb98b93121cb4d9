/* bench-start.c: the time and memory from start to the first frame
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "apposite-application.h"
#include "apposite-window.h"
#include "first-frame.h"
#include "frame.h"

#define N_RUNS 21
#define TIMES 1.4
#define TIMES_MEMORY 1.2
#define SHOWN 4 /* the variant */
#define SKIPPED 77

enum
{
  EMPTY,
  WINDOW,
  TABLE,
  N_KINDS,
};

static const char *const names[N_KINDS] = { "empty", "ours", "filled" };

/* --- The child: shows a window and writes what it took until it was painted --- */

typedef struct
{
  int kind;
  gboolean checks; /* that the first frame holds all */
  gint64 start; /* µs, when the parent was about to start this program */
  GtkWindow *window;
} Child;

static gboolean
check_cb (gpointer data)
{
  Child *child = data;
  g_autoptr (GPtrArray) first = list_visible (child->window), settled = NULL;
  const char *difference;

  wait_until_quiet ();
  settled = list_visible (child->window);
  difference = find_difference (first, settled);
  if (difference != NULL)
    g_error ("the first frame isn't what is shown in the end, at %s", difference);
  exit (0);
}

static void
after_paint_cb (GdkFrameClock *clock, Child *child)
{
  if (n_frames != 1)
    return;
  if (child->checks)
    {
      g_idle_add_full (G_PRIORITY_HIGH, check_cb, child, NULL);
      return;
    }
  g_print ("%" G_GINT64_FORMAT " %.0f %ld\n", g_get_monotonic_time () - child->start,
      frame_end * 1000, peak_memory ());
  exit (0);
}

static void
present (gpointer window, Child *child)
{
  child->window = window;
  gtk_widget_realize (window);
  watch_frames (window);
  g_signal_connect_after (
      gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint_cb), child);
  gtk_window_present (window);
}

static void
activate_empty_cb (GtkApplication *application, Child *child)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  present (window, child);
}

/* In the place of the program's own, which presents the window at once. */
static void
activate_ours_cb (GtkApplication *application, Child *child)
{
  GSettings *settings = apposite_application_get_settings (APPOSITE_APPLICATION (application));
  AppositeWindow *window;

  g_signal_stop_emission_by_name (application, "activate");
  if (settings != NULL)
    g_settings_set_boolean (settings, "disclaimer-seen", TRUE);
  window = apposite_window_new (APPOSITE_APPLICATION (application));
  if (child->kind == TABLE)
    {
      AppositeSession *session = apposite_window_get_session (window);

      apposite_session_show_variant (
          session, apposite_topic_find_variant (apposite_session_get_topic (session), SHOWN));
    }
  present (window, child);
}

static int
run_child (Child *child)
{
  g_autoptr (GApplication) application = NULL;

  if (child->kind == EMPTY)
    {
      application = G_APPLICATION (
          adw_application_new ("org.apposite.Apposite.Bench", G_APPLICATION_NON_UNIQUE));
      g_signal_connect (application, "activate", G_CALLBACK (activate_empty_cb), child);
    }
  else
    {
      application = G_APPLICATION (apposite_application_new ());
      g_application_set_flags (application, G_APPLICATION_NON_UNIQUE);
      g_signal_connect (application, "activate", G_CALLBACK (activate_ours_cb), child);
    }
  return g_application_run (application, 0, NULL);
}

/* --- The parent: starts the kinds in turn, so that whatever slows the machine slows all --- */

enum
{
  WALL,
  CPU,
  MEMORY,
  N_MEASURES,
};

static const struct
{
  const char *name;
  const char *unit;
  double scale;
  double times;
} measures[N_MEASURES] = {
  { "first frame", "ms", 1000, TIMES },
  { "first frame, CPU", "ms", 1000, TIMES },
  { "peak memory", "MB", 1024, TIMES_MEMORY },
};

static gboolean
start (const char *program, int kind, const char *how, double figures[N_MEASURES])
{
  char kind_text[8];
  const char *const argv[] = { program, kind_text, how, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  char *rest;
  int status;

  g_snprintf (kind_text, sizeof kind_text, "%d", kind);
  if (!g_spawn_sync (
          NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, &status, &error)
      || !g_spawn_check_wait_status (status, &error))
    {
      g_printerr ("%s: %s\n", names[kind], error->message);
      return FALSE;
    }
  rest = output;
  for (guint i = 0; i < N_MEASURES; i++)
    figures[i] = g_ascii_strtod (rest, &rest) / measures[i].scale;
  return TRUE;
}

static gboolean
measure (const char *program, int kind, double figures[N_MEASURES])
{
  char now[32];

  g_snprintf (now, sizeof now, "%" G_GINT64_FORMAT, g_get_monotonic_time ());
  return start (program, kind, now, figures);
}

static void
report_kind (int kind, GArray *figures[N_KINDS][N_MEASURES])
{
  for (guint i = 0; i < N_MEASURES; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s: %s", measures[i].name, names[kind]);

      if (kind == EMPTY)
        report_all (name, figures[kind][i], measures[i].unit, 0);
      else
        report_beside (
            name, figures[kind][i], figures[EMPTY][i], measures[i].unit, measures[i].times);
    }
}

static int
run_parent (const char *program)
{
  GArray *figures[N_KINDS][N_MEASURES];
  double found[N_MEASURES];

  /* The first run measures nothing, so that all is in the page cache. */
  for (int kind = 0; kind < N_KINDS; kind++)
    {
      for (guint i = 0; i < N_MEASURES; i++)
        figures[kind][i] = g_array_new (FALSE, FALSE, sizeof (double));
      if (!start (program, kind, "check", found))
        return 1;
    }
  for (int run = 0; run < N_RUNS; run++)
    for (int kind = 0; kind < N_KINDS; kind++)
      {
        if (!measure (program, kind, found))
          return 1;
        for (guint i = 0; i < N_MEASURES; i++)
          g_array_append_val (figures[kind][i], found[i]);
      }
  for (int kind = 0; kind < N_KINDS; kind++)
    report_kind (kind, figures);
  return 0;
}

/* Arguments of the child: the kind, and “check” or the time. */
int
main (int argc, char *argv[])
{
  if (argc == 3)
    {
      Child child = { .kind = (int) g_ascii_strtoll (argv[1], NULL, 10),
        .checks = g_str_equal (argv[2], "check"),
        .start = g_ascii_strtoll (argv[2], NULL, 10) };

      return run_child (&child);
    }
  if (g_getenv ("DISPLAY") == NULL && g_getenv ("WAYLAND_DISPLAY") == NULL)
    return SKIPPED;
  return run_parent (argv[0]);
}
