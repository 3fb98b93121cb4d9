/* bench-search.c: the time that a keystroke takes in the search
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <malloc.h>

#include "apposite-search.h"
#include "apposite-topic-reader.h"

#define N_ROUNDS 50
#define MOST_HITS 8 /* of a kind, as a window shows them */
#define FRAME 16000.0 /* µs */
#define TARGET 1000.0 /* µs */

/* What is typed, letter by letter. */
static const char *const queries[] = { "mri without contrast", "variant 4", "radiculopathy",
  "radiculpathy", "usually appropriate", "arm pain", "cervical spine",
  "chronic pain no radiculopathy", "\"bone marrow edema\"", "infection mri", "xylophone concert",
  "w/o contrast", "magnetic resonance angiography with contrast", "the document does not address" };

static int
compare_times (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

/* The least of several rounds, which is what the search takes and not what else goes on. */
static double
time_keystroke (AppositeSearch *search, const char *typed)
{
  gint64 least = G_MAXINT64;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time (), time;
      GListModel *hits = apposite_search_find (search, typed, MOST_HITS, NULL);

      g_object_unref (hits);
      time = g_get_monotonic_time () - start;
      least = MIN (least, time);
    }
  return (double) least;
}

static GArray *
time_keystrokes (AppositeSearch *search, char **slowest)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));
  double worst = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    for (glong n = 1; n <= g_utf8_strlen (queries[i], -1); n++)
      {
        g_autofree char *typed = g_utf8_substring (queries[i], 0, n);
        double time = time_keystroke (search, typed);

        g_array_append_val (times, time);
        if (time <= worst)
          continue;
        worst = time;
        g_free (*slowest);
        *slowest = g_steal_pointer (&typed);
      }
  g_array_sort (times, compare_times);
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
  double before = kilobytes ();
  gint64 start = g_get_monotonic_time ();
  GListModel *hits = apposite_search_find (search, "", 1, NULL);
  gint64 end = g_get_monotonic_time ();

  g_object_unref (hits);
  g_print ("index: %.1f ms, %.0f KiB\n", (double) (end - start) / 1000.0, kilobytes () - before);
  return search;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled (&error);
  g_autoptr (AppositeSearch) search = NULL;
  g_autoptr (GArray) times = NULL;
  g_autofree char *slowest = NULL;
  double median, worst;

  setlocale (LC_ALL, "");
  g_assert_no_error (error);
  search = report_index (topic);
  times = time_keystrokes (search, &slowest);
  median = g_array_index (times, double, times->len / 2);
  worst = g_array_index (times, double, times->len - 1);
  g_print ("%u keystrokes: median %.0f µs, worst %.0f µs (“%s”; target %.0f µs)\n", times->len,
      median, worst, slowest, TARGET);
  g_print ("share of a frame of 16 ms: median %.2f %%, worst %.2f %%\n", 100.0 * median / FRAME,
      100.0 * worst / FRAME);
  return 0;
}
