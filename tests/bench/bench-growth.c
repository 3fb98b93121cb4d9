/* bench-growth.c: what a topic costs, to see how that grows with its size
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>
#include <malloc.h>

#include "apposite-matrix.h"
#include "apposite-report-build.h"
#include "apposite-report-format.h"
#include "apposite-search.h"
#include "apposite-topic-reader.h"
#include "figure.h"
#include "script.h"

#define N_ANSWERS 1000
#define NTH_KEYSTROKE 3
#define MOST_HITS 100

static double
megabytes (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return (double) (info.uordblks + info.hblkhd) / (1024 * 1024);
}

static void
report_time (const char *name, double start)
{
  report (&(Figure){ .name = name, .unit = "ms", .figure = cpu_time () - start });
}

static void
report_memory (const char *name, double before)
{
  report (&(Figure){ .name = name, .unit = "MB", .figure = megabytes () - before });
}

static AppositeTopic *
read_topic (const char *file)
{
  g_autoptr (GFile) place = g_file_new_for_path (file);
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_from_file (place, &error);

  g_assert_no_error (error);
  return topic;
}

/* Twice: the first time makes what only the first one needs. */
static AppositeTopic *
measure_reading (const char *file)
{
  double before, start;
  AppositeTopic *topic;

  g_object_unref (read_topic (file));
  before = megabytes ();
  start = cpu_time ();
  topic = read_topic (file);
  report_time ("topic read", start);
  report_memory ("topic, memory", before);
  return topic;
}

static AppositePresentation *
measure_matching (AppositeTopic *topic)
{
  AppositePresentation *presentation;
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  static guint n_told;
  double before = megabytes (), start = cpu_time ();

  presentation = apposite_presentation_new (topic);
  report_time ("presentation made", start);
  report_memory ("presentation, memory", before);
  listen_to_everything (presentation, &n_told);
  start = cpu_time ();
  for (guint i = 0; i < N_ANSWERS; i++)
    change_answer (presentation, rand);
  report (&(Figure){ .name = "matches after an answer, all told",
      .unit = "us",
      .figure = 1000 * (cpu_time () - start) / N_ANSWERS });
  apposite_presentation_clear (presentation);
  return presentation;
}

static void
measure_search (AppositeTopic *topic)
{
  g_autoptr (AppositeSearch) search = apposite_search_new (topic);
  g_autoptr (GPtrArray) typed = list_keystrokes ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  double before = megabytes (), start = cpu_time ();

  g_object_unref (apposite_search_find (search, "", 1, NULL));
  report_time ("search index made", start);
  report_memory ("search index, memory", before);
  for (guint i = 0; i < typed->len; i += NTH_KEYSTROKE)
    {
      double time;

      start = cpu_time ();
      g_object_unref (apposite_search_find (search, g_ptr_array_index (typed, i), MOST_HITS, NULL));
      time = cpu_time () - start;
      g_array_append_val (times, time);
    }
  report (&(Figure){ .name = "search keystroke", .unit = "ms", .figure = quantile (times, 0.5) });
  report (&(Figure){
      .name = "search keystroke, the worst", .unit = "ms", .figure = quantile (times, 1) });
}

static void
show (AppositePresentation *presentation, AppositeVariant *variant)
{
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 2, 28, 12, 0, 0.0);
  const AppositeReportRequest request = { apposite_presentation_get_topic (presentation),
    presentation, APPOSITE_REPORT_TITLED | APPOSITE_REPORT_RATIONALES | APPOSITE_REPORT_HIGHER,
    date };
  g_autoptr (AppositeReport) report = apposite_report_for_variant (
      &request, variant, apposite_variant_get_recommendations (variant), NULL);

  g_free (apposite_report_to_text (report));
}

static void
measure_showing (AppositePresentation *presentation)
{
  AppositeTopic *topic = apposite_presentation_get_topic (presentation);
  GListModel *variants = apposite_topic_get_variants (topic);
  AppositeVariant *last =
      apposite_record_list_peek (variants, g_list_model_get_n_items (variants) - 1);
  double start;

  show (presentation, last);
  start = cpu_time ();
  show (presentation, last);
  report_time ("a variant shown as text", start);
}

static void
measure_comparing (AppositeTopic *topic)
{
  double before = megabytes (), start = cpu_time ();
  g_autoptr (AppositeMatrix) matrix = apposite_matrix_new (topic);

  report_time ("all variants compared", start);
  report_memory ("comparison, memory", before);
  start = cpu_time ();
  apposite_matrix_set_order (matrix, APPOSITE_MATRIX_USUALLY);
  report_time ("comparison, its order", start);
  start = cpu_time ();
  apposite_matrix_set_differing_only (matrix, TRUE);
  report_time ("comparison, what differs", start);
}

/* Argument: the topic's file. */
int
main (int argc, char *argv[])
{
  g_autoptr (AppositeTopic) topic = NULL;
  g_autoptr (AppositePresentation) presentation = NULL;

  setlocale (LC_ALL, "");
  g_assert_cmpint (argc, ==, 2);
  topic = measure_reading (argv[1]);
  presentation = measure_matching (topic);
  measure_showing (presentation);
  measure_search (topic);
  measure_comparing (topic);
  return 0;
}
