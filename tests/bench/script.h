/* script.h: what benchmarks do, the same each time
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

/* What is typed into a search, letter by letter. */
static inline GPtrArray *
list_keystrokes (void)
{
  static const char *const queries[] = { "mri without contrast", "variant 4", "radiculopathy",
    "radiculpathy", "usually appropriate", "arm pain", "cervical spine",
    "chronic pain no radiculopathy", "\"bone marrow edema\"", "infection mri", "xylophone concert",
    "w/o contrast", "magnetic resonance angiography with contrast",
    "the document does not address" };
  GPtrArray *typed = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    for (glong n = 1; n <= g_utf8_strlen (queries[i], -1); n++)
      g_ptr_array_add (typed, g_utf8_substring (queries[i], 0, n));
  return typed;
}

/* Answers a question, or takes its answer back, such that it changes something. */
static inline void
change_answer (AppositePresentation *presentation, GRand *rand)
{
  GListModel *findings =
      apposite_topic_get_findings (apposite_presentation_get_topic (presentation));
  int n_findings = (int) g_list_model_get_n_items (findings);
  gboolean changed = FALSE;

  while (!changed)
    {
      AppositeFinding *finding =
          apposite_record_list_peek (findings, (guint) g_rand_int_range (rand, 0, n_findings));
      guint n = g_list_model_get_n_items (apposite_finding_get_answers (finding));
      guint option = (guint) g_rand_int_range (rand, 0, (int) n + 1);

      changed = option == n ? apposite_presentation_unset (presentation, finding)
                            : apposite_presentation_set_answer (presentation, finding, option);
    }
}

static inline void
count_items_changed (GListModel *list, guint position, guint removed, guint added, guint *n)
{
  *n += removed + added;
}

static inline void
count_notify (GObject *object, GParamSpec *spec, guint *n)
{
  (*n)++;
}

static inline void
count_answer (AppositePresentation *presentation, AppositeFinding *finding, guint *n)
{
  (*n)++;
}

/* As a window does that shows it all; counts what it is told. */
static inline void
listen_to_everything (AppositePresentation *presentation, guint *n)
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
