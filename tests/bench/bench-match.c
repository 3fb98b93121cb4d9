/* bench-match.c: the time that one answer takes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "apposite-presentation.h"
#include "apposite-topic-reader.h"

#define N_STEPS 1000000
#define TARGET 5.0 /* µs */

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
  gint64 start, end;

  for (guint i = 0; i < n_findings; i++)
    {
      finding[i] = apposite_record_list_peek (findings, i);
      n_answers[i] = g_list_model_get_n_items (apposite_finding_get_answers (finding[i]));
    }
  start = g_get_monotonic_time ();
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
  end = g_get_monotonic_time ();
  apposite_presentation_clear (presentation);
  return (double) (end - start) / n_changed;
}

static void
count_items_changed (GListModel *list, guint position, guint removed, guint added, guint *n)
{
  *n += removed + added;
}

static void
count_notify (GObject *object, GParamSpec *spec, guint *n)
{
  (*n)++;
}

static void
count_answer (AppositePresentation *presentation, AppositeFinding *finding, guint *n)
{
  (*n)++;
}

/* Listens to everything, as a window does that shows it all. */
static void
listen (AppositePresentation *presentation, guint *n)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  GListModel *const lists[] = {
    apposite_presentation_get_redirects (presentation),
    apposite_presentation_get_conflicts (presentation),
    apposite_presentation_get_to_rule_out (presentation),
    apposite_presentation_get_nearest (presentation),
  };

  g_signal_connect (presentation, "notify", G_CALLBACK (count_notify), n);
  g_signal_connect (presentation, "answer-changed", G_CALLBACK (count_answer), n);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_signal_connect (lists[i], "items-changed", G_CALLBACK (count_items_changed), n);
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);

      g_signal_connect (match, "notify", G_CALLBACK (count_notify), n);
      g_signal_connect (
          apposite_match_get_open (match), "items-changed", G_CALLBACK (count_items_changed), n);
      g_signal_connect (apposite_match_get_contradicted (match), "items-changed",
          G_CALLBACK (count_items_changed), n);
      g_signal_connect (apposite_match_get_unaccounted (match), "items-changed",
          G_CALLBACK (count_items_changed), n);
    }
}

static void
report (const char *what, double time)
{
  g_print ("%s: %.2f µs an answer (target %.0f µs)\n", what, time, TARGET);
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
  measure (presentation, 1);
  report ("without listeners", measure (presentation, 2));
  listen (presentation, &n_signals);
  report ("with listeners to everything", measure (presentation, 2));
  g_print ("%u changes told\n", n_signals);
  return 0;
}
