/* matching-compare.h: what a presentation shows, held against matching by its definitions
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include "matching-reference.h"

/*
 * APPOSITE_MATCHING_SHARE=N asks for one Nth of what takes long, where every step is slow or was tried
 * before: under sanitizers, and in the Flatpak.
 */
static inline guint
matching_share (void)
{
  const char *wanted = g_getenv ("APPOSITE_MATCHING_SHARE");
  guint64 share = 1;

  if (wanted != NULL)
    g_assert_true (g_ascii_string_to_unsigned (wanted, 10, 1, 1000, &share, NULL));
  return (guint) share;
}

/* A list as its reader knows it: read once, or followed by what it says of its changes. */
typedef struct
{
  GListModel *list;
  guint n;
  gpointer item[MAX_FINDINGS];
} Mirror;

typedef struct
{
  Mirror open, contradicted, unaccounted;
  AppositeMatch *match;
} MatchView;

/* All that a presentation shows. It must not move while it follows. */
typedef struct
{
  AppositePresentation *presentation;
  guint n_matches;
  MatchView match[MAX_VARIANTS];
  Mirror redirects, conflicts, to_rule_out, nearest;
} View;

static inline void
mirror_read (Mirror *self)
{
  self->n = g_list_model_get_n_items (self->list);
  g_assert_cmpuint (self->n, <=, MAX_FINDINGS);
  for (guint i = 0; i < self->n; i++)
    self->item[i] = apposite_record_list_peek (self->list, i);
  g_assert_null (g_list_model_get_item (self->list, self->n));
}

static inline void
mirror_items_changed_cb (GListModel *list, guint position, guint removed, guint added, Mirror *self)
{
  g_assert_cmpuint (position + removed, <=, self->n);
  g_assert_cmpuint (self->n - removed + added, <=, MAX_FINDINGS);
  memmove (&self->item[position + added], &self->item[position + removed],
      (self->n - position - removed) * sizeof *self->item);
  self->n += added - removed;
  for (guint i = 0; i < added; i++)
    self->item[position + i] = apposite_record_list_peek (list, position + i);
}

static inline void
view_for_each (View *self, void (*func) (Mirror *mirror))
{
  for (guint v = 0; v < self->n_matches; v++)
    {
      func (&self->match[v].open);
      func (&self->match[v].contradicted);
      func (&self->match[v].unaccounted);
    }
  func (&self->redirects);
  func (&self->conflicts);
  func (&self->to_rule_out);
  func (&self->nearest);
}

static inline void
view_init (View *self, AppositePresentation *presentation)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);

  self->presentation = presentation;
  self->n_matches = g_list_model_get_n_items (matches);
  g_assert_cmpuint (self->n_matches, <=, MAX_VARIANTS);
  for (guint v = 0; v < self->n_matches; v++)
    {
      MatchView *view = &self->match[v];

      view->match = apposite_record_list_peek (matches, v);
      view->open.list = apposite_match_get_open (view->match);
      view->contradicted.list = apposite_match_get_contradicted (view->match);
      view->unaccounted.list = apposite_match_get_unaccounted (view->match);
    }
  self->redirects.list = apposite_presentation_get_redirects (presentation);
  self->conflicts.list = apposite_presentation_get_conflicts (presentation);
  self->to_rule_out.list = apposite_presentation_get_to_rule_out (presentation);
  self->nearest.list = apposite_presentation_get_nearest (presentation);
  view_for_each (self, mirror_read);
}

static inline void
mirror_follow (Mirror *self)
{
  g_signal_connect (self->list, "items-changed", G_CALLBACK (mirror_items_changed_cb), self);
}

static inline void
mirror_unfollow (Mirror *self)
{
  g_signal_handlers_disconnect_by_data (self->list, self);
}

/* That the list holds what it said: what was followed is what is read. */
static inline void
mirror_assert_followed (Mirror *self)
{
  Mirror read = { self->list, 0, { NULL } };

  mirror_read (&read);
  g_assert_cmpmem (read.item, read.n * sizeof *read.item, self->item, self->n * sizeof *self->item);
}

/* Goes through a list that must hold just the items that are claimed, in order. */
typedef struct
{
  const Mirror *mirror;
  guint n;
} Claim;

static inline void
claim (Claim *self, gpointer item)
{
  g_assert_cmpuint (self->n, <, self->mirror->n);
  g_assert_true (self->mirror->item[self->n] == item);
  self->n++;
}

static inline void
claim_no_more (Claim *self)
{
  g_assert_cmpuint (self->n, ==, self->mirror->n);
}

static inline void
assert_match (const Reference *ref, guint variant, const gint8 *given, const MatchView *view)
{
  Claim open = { &view->open, 0 };
  Claim contradicted = { &view->contradicted, 0 };
  Claim unaccounted = { &view->unaccounted, 0 };

  g_assert_cmpint (
      apposite_match_get_state (view->match), ==, reference_state (ref, variant, given));
  for (guint i = 0; i < ref->rules[variant]->len; i++)
    {
      const Rule *rule = &g_array_index (ref->rules[variant], Rule, i);

      if (given[rule->finding] == NOT_GIVEN)
        claim (&open, rule->criterion);
      else if (is_contradicted (rule, given))
        claim (&contradicted, rule->criterion);
    }
  for (guint f = 0; f < ref->n_findings; f++)
    if (reference_is_unaccounted (ref, variant, f, given))
      claim (&unaccounted, ref->finding[f]);

  claim_no_more (&open);
  claim_no_more (&contradicted);
  claim_no_more (&unaccounted);
  g_assert_cmpuint (apposite_match_get_n_open (view->match), ==, open.n);
  g_assert_cmpuint (apposite_match_get_n_contradicted (view->match), ==, contradicted.n);
}

static inline void
assert_held (const Mirror *held, GPtrArray *conjunctions, const gint8 *given)
{
  Claim holds = { held, 0 };

  for (guint i = 0; i < conjunctions->len; i++)
    {
      const Conjunction *conjunction = g_ptr_array_index (conjunctions, i);

      if (reference_holds (conjunction, given))
        claim (&holds, conjunction->record);
    }
  claim_no_more (&holds);
}

/* What sends elsewhere, may yet send elsewhere, or can't all be true. */
static inline void
assert_surroundings (const Reference *ref, const gint8 *given, const View *view)
{
  Claim to_rule_out = { &view->to_rule_out, 0 };

  assert_held (&view->redirects, ref->redirects, given);
  assert_held (&view->conflicts, ref->conflicts, given);
  for (guint f = 0; f < ref->n_findings; f++)
    if (reference_is_to_rule_out (ref, f, given))
      claim (&to_rule_out, ref->finding[f]);
  claim_no_more (&to_rule_out);
}

static inline void
assert_advice (const Reference *ref, const gint8 *given, const View *view)
{
  Claim near = { &view->nearest, 0 };
  gboolean covered = reference_count_standing (ref, given) > 0;
  guint nearest = covered ? 0 : reference_nearest (ref, given);

  for (guint v = 0; nearest != 0 && v < ref->n_variants; v++)
    if ((nearest >> v & 1) != 0)
      claim (&near, apposite_match_get_variant (view->match[v].match));
  claim_no_more (&near);

  g_assert_cmpint (apposite_presentation_is_covered (view->presentation), ==, covered);
  g_assert_true (apposite_presentation_get_next_question (view->presentation)
      == reference_next_question (ref, given));
}

/* Everything that is shown of the answers @given, against the definitions. */
static inline void
assert_view (const Reference *ref, const gint8 *given, const View *view)
{
  g_assert_cmpuint (view->n_matches, ==, ref->n_variants);
  for (guint v = 0; v < view->n_matches; v++)
    assert_match (ref, v, given, &view->match[v]);
  assert_surroundings (ref, given, view);
  assert_advice (ref, given, view);
}

/* The answers themselves, and what is read off them when it is asked for. */
static inline void
assert_answers (const Reference *ref, const gint8 *given, AppositePresentation *presentation)
{
  guint n_answered = 0;

  for (guint f = 0; f < ref->n_findings; f++)
    {
      AppositeAnswer *answer = given[f] == NOT_GIVEN
          ? NULL
          : apposite_finding_get_answer (ref->finding[f], (guint) given[f]);

      g_assert_true (apposite_presentation_get_answer (presentation, ref->finding[f]) == answer);
      n_answered += answer != NULL;
    }
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, n_answered);
  g_assert_true (apposite_presentation_get_gate_advice (presentation)
      == (reference_is_advised (ref, given) ? apposite_topic_get_gate_advice (ref->topic) : NULL));
}

/* All of it, read from the lists themselves. */
static inline void
assert_presentation (const Reference *ref, const gint8 *given, AppositePresentation *presentation)
{
  View view;

  view_init (&view, presentation);
  assert_view (ref, given, &view);
  assert_answers (ref, given, presentation);
}

static inline void
give (const Reference *ref, AppositePresentation *presentation, guint finding, gint8 answer)
{
  if (answer == NOT_GIVEN)
    apposite_presentation_unset (presentation, ref->finding[finding]);
  else
    apposite_presentation_set_answer (presentation, ref->finding[finding], (guint) answer);
}
