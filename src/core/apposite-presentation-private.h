/* apposite-presentation-private.h: a presentation from the inside
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-match-private.h"
#include "apposite-presentation.h"
#include "apposite-wiring.h"

G_BEGIN_DECLS

/**
 * AppositeGiven:
 *
 * An answer as it is stored: 0 for none, so that “unanswered” can't be mistaken for an answer.
 */
typedef guint8 AppositeGiven;

#define APPOSITE_UNANSWERED ((AppositeGiven) 0)
#define APPOSITE_GIVEN(answer_index) ((AppositeGiven) ((answer_index) + 1))

struct _AppositePresentation
{
  GObject parent_instance;

  AppositeTopic *topic;
  GArray *wirings; /* of AppositeWiring, by finding */
  GPtrArray *redirect_clauses; /* of GArray of AppositeClause, by redirect */
  GPtrArray *conflict_clauses; /* of GArray of AppositeClause, by conflict */
  GListStore *matches;
  AppositeMatch **match; /* the same, by variant; the store owns them */
  guint n_variants;

  AppositeGiven *answers; /* by finding */
  guint *changed; /* the places of the findings that are being changed */
  guint n_changed;
  gboolean updating;

  guint n_answered;
  guint n_standing; /* variants that aren't excluded */
  guint *n_bars; /* by variant: criteria that bar it from being near */
  AppositeSubset *redirects;
  AppositeSubset *conflicts;
  AppositeSubset *to_rule_out;
  AppositeSubset *nearest;
  AppositeFinding *next_question; /* the topic owns it */
};

AppositeWiring *apposite_presentation_wiring_at (AppositePresentation *self, guint finding);
AppositeHold apposite_presentation_hold (AppositeGiven given, guint accepted);
gboolean apposite_presentation_is_among (AppositeGiven given, guint answers);
gboolean apposite_presentation_is_bar (const AppositeWire *wire, AppositeHold hold);

void apposite_presentation_count_bars (AppositePresentation *self);
void apposite_presentation_show_redirect (AppositePresentation *self, guint redirect);
void apposite_presentation_show_finding (AppositePresentation *self, guint finding);
void apposite_presentation_show_nearest (AppositePresentation *self);
AppositeFinding *apposite_presentation_find_next_question (AppositePresentation *self);

G_END_DECLS
