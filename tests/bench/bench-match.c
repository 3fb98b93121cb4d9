/* bench-match.c: the time that one answer takes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "apposite-presentation.h"
#include "apposite-topic-reader.h"
#include "figure.h"
#include "script.h"

#define N_STEPS 200000
#define N_ROUNDS 5
#define LIMIT 5.0 /* µs */

/* Answers and takes back at random; returns the µs that one change took. */
static double
measure (AppositePresentation *presentation, guint32 seed)
{
  GListModel *findings =
      apposite_topic_get_findings (apposite_presentation_get_topic (presentation));
  guint n_findings = g_list_model_get_n_items (findings);
  g_autofree AppositeFinding **finding = g_new (AppositeFinding *, n_findings);
  g_autofree guint *n_answers = g_new (guint, n_findings);
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  guint n_changed = 0;
  double start, end;

  for (guint i = 0; i < n_findings; i++)
    {
      finding[i] = apposite_record_list_peek (findings, i);
      n_answers[i] = g_list_model_get_n_items (apposite_finding_get_answers (finding[i]));
    }
  start = cpu_time ();
  for (guint step = 0; step < N_STEPS; step++)
    {
      guint32 random = g_rand_int (rand);
      guint f = (random >> 8) % n_findings;
      guint option = (random & 0xff) % (n_answers[f] + 1);

      if (option == 0)
        n_changed += apposite_presentation_unset (presentation, finding[f]);
      else
        n_changed += apposite_presentation_set_answer (presentation, finding[f], option - 1);
    }
  end = cpu_time ();
  apposite_presentation_clear (presentation);
  return 1000 * (end - start) / n_changed;
}

static void
measure_rounds (const char *name, AppositePresentation *presentation)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  measure (presentation, 1);
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double time = measure (presentation, 2);

      g_array_append_val (times, time);
    }
  report_all (name, times, "us", LIMIT);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled (&error);
  g_autoptr (AppositePresentation) presentation = NULL;
  guint n_signals = 0;

  setlocale (LC_ALL, "");
  g_assert_no_error (error);
  presentation = apposite_presentation_new (topic);
  measure_rounds ("matches after an answer, nobody told", presentation);
  listen_to_everything (presentation, &n_signals);
  measure_rounds ("matches after an answer, all told", presentation);
  g_assert_cmpuint (n_signals, >, 0);
  return 0;
}
