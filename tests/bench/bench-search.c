/* bench-search.c: the time that a keystroke takes in the search
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <malloc.h>

#include "apposite-search.h"
#include "apposite-topic-reader.h"
#include "figure.h"
#include "script.h"

#define N_ROUNDS 50
#define MOST_HITS 100 /* as many as the window asks for */
#define LIMIT 1.0 /* ms */

/* The least of several rounds, which is what the search takes and not what else goes on. */
static double
time_keystroke (AppositeSearch *search, const char *typed)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      double start = cpu_time ();
      GListModel *hits = apposite_search_find (search, typed, MOST_HITS, NULL);

      g_object_unref (hits);
      least = MIN (least, cpu_time () - start);
    }
  return least;
}

static GArray *
time_keystrokes (AppositeSearch *search)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GPtrArray) typed = list_keystrokes ();

  for (guint i = 0; i < typed->len; i++)
    {
      double time = time_keystroke (search, g_ptr_array_index (typed, i));

      g_array_append_val (times, time);
    }
  return times;
}

static double
kilobytes (void)
{
  return (double) mallinfo2 ().uordblks / 1024.0;
}

/* The first search makes the index. */
static AppositeSearch *
report_index (AppositeTopic *topic)
{
  AppositeSearch *search = apposite_search_new (topic);
  double memory = kilobytes (), start = cpu_time ();
  GListModel *hits = apposite_search_find (search, "", 1, NULL);
  double end = cpu_time ();

  g_object_unref (hits);
  report (&(Figure){ .name = "search index made", .unit = "ms", .figure = end - start });
  report (
      &(Figure){ .name = "search index, memory", .unit = "KiB", .figure = kilobytes () - memory });
  return search;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled (&error);
  g_autoptr (AppositeSearch) search = NULL;
  g_autoptr (GArray) times = NULL;

  setlocale (LC_ALL, "");
  g_assert_no_error (error);
  search = report_index (topic);
  times = time_keystrokes (search);
  report_all ("search keystroke, core", times, "ms", LIMIT);
  return 0;
}
