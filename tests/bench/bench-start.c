/* bench-start.c: the time and memory from start to the first frame
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <stdlib.h>

#include "apposite-application.h"
#include "apposite-window.h"

#define N_RUNS 15
#define SKIPPED 77

enum
{
  EMPTY,
  WINDOW,
  TABLE,
  N_KINDS,
};

static const char *const names[N_KINDS] = {
  "empty AdwApplicationWindow",
  "our window",
  "our window, a variant's table filled",
};

typedef struct
{
  int kind;
  gint64 start; /* µs, when the parent was about to start this program */
  gboolean painted;
} Child;

/* --- The child: shows a window and writes what it took until it was painted --- */

/* The most memory, in kB, that the program had until now. */
static long
peak_memory (void)
{
  g_autofree char *status = NULL;
  const char *line = NULL;

  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    line = strstr (status, "VmHWM:");
  return line != NULL ? strtol (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

static void
paint_cb (GdkFrameClock *clock, Child *child)
{
  child->painted = TRUE;
}

static void
after_paint_cb (GdkFrameClock *clock, Child *child)
{
  gint64 now = g_get_monotonic_time ();

  if (!child->painted)
    return;
  g_print ("%" G_GINT64_FORMAT " %ld\n", now - child->start, peak_memory ());
  exit (0);
}

static void
present (GtkWindow *window, Child *child)
{
  GdkFrameClock *clock;

  gtk_widget_realize (GTK_WIDGET (window));
  clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  g_signal_connect (clock, "paint", G_CALLBACK (paint_cb), child);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (after_paint_cb), child);
  gtk_window_present (window);
}

static void
activate_empty_cb (GtkApplication *application, Child *child)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  present (GTK_WINDOW (window), child);
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
          session, apposite_topic_find_variant (apposite_session_get_topic (session), 4));
    }
  present (GTK_WINDOW (window), child);
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

typedef struct
{
  double time; /* ms */
  double memory; /* MB */
} Figures;

static gboolean
measure (const char *program, int kind, Figures *figures)
{
  char kind_text[8], start_text[32];
  const char *const argv[] = { program, kind_text, start_text, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  char *end;
  int status;

  g_snprintf (kind_text, sizeof kind_text, "%d", kind);
  g_snprintf (start_text, sizeof start_text, "%" G_GINT64_FORMAT, g_get_monotonic_time ());
  if (!g_spawn_sync (
          NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, &status, &error)
      || !g_spawn_check_wait_status (status, &error))
    {
      g_printerr ("%s: %s\n", names[kind], error->message);
      return FALSE;
    }
  figures->time = (double) g_ascii_strtoll (output, &end, 10) / 1000;
  figures->memory = (double) g_ascii_strtoll (end, NULL, 10) / 1024;
  return TRUE;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
median (double values[N_RUNS])
{
  qsort (values, N_RUNS, sizeof values[0], compare);
  return values[N_RUNS / 2];
}

static int
run_parent (const char *program)
{
  static double time[N_KINDS][N_RUNS], memory[N_KINDS][N_RUNS];
  double empty_time = 0, empty_memory = 0;
  Figures figures;

  /* Once for nothing, so that all is in the page cache. */
  for (int kind = 0; kind < N_KINDS; kind++)
    if (!measure (program, kind, &figures))
      return 1;
  for (int run = 0; run < N_RUNS; run++)
    for (int kind = 0; kind < N_KINDS; kind++)
      {
        if (!measure (program, kind, &figures))
          return 1;
        time[kind][run] = figures.time;
        memory[kind][run] = figures.memory;
      }

  g_print ("start to first frame and peak memory, medians of %d\n", N_RUNS);
  for (int kind = 0; kind < N_KINDS; kind++)
    {
      double median_time = median (time[kind]), median_memory = median (memory[kind]);

      if (kind == EMPTY)
        {
          empty_time = median_time;
          empty_memory = median_memory;
        }
      g_print ("%s: %.0f ms (%.0f to %.0f, %.2f times), %.1f MB (%.2f times)\n", names[kind],
          median_time, time[kind][0], time[kind][N_RUNS - 1], median_time / empty_time,
          median_memory, median_memory / empty_memory);
    }
  return 0;
}

int
main (int argc, char *argv[])
{
  if (argc == 3)
    {
      Child child = { .kind = (int) g_ascii_strtoll (argv[1], NULL, 10),
        .start = g_ascii_strtoll (argv[2], NULL, 10) };

      return run_child (&child);
    }
  if (g_getenv ("DISPLAY") == NULL && g_getenv ("WAYLAND_DISPLAY") == NULL)
    {
      g_print ("there is no display\n");
      return SKIPPED;
    }
  return run_parent (argv[0]);
}
