/* apposite-wiring.h: what an answer has to do with
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * AppositeWire:
 * @variant: the place of a variant in the topic
 * @criterion: the place of a criterion among the variant's
 * @accepted: the answers that it accepts: bit N stands for answer N
 * @defining: whether it defines the variant
 * @gate: whether the finding is a gate
 *
 * A criterion on a finding, from the finding's side.
 */
typedef struct
{
  guint variant;
  guint criterion;
  guint accepted;
  gboolean defining;
  gboolean gate;
} AppositeWire;

/**
 * AppositeWiring:
 * @finding: the finding
 * @positive: its positive answers: bit N stands for answer N
 * @wires: (element-type AppositeWire): the criteria on it
 * @unconcerned: (element-type guint): the places of the variants that have no criterion on it
 * @redirects: (element-type guint): the places of the redirects that ask for an answer to it
 * @conflicts: (element-type guint): the places of the conflicts that it takes part in
 *
 * All that an answer to one finding can touch, so that nothing else need be looked at.
 */
typedef struct
{
  AppositeFinding *finding;
  guint positive;
  GArray *wires;
  GArray *unconcerned;
  GArray *redirects;
  GArray *conflicts;
} AppositeWiring;

/**
 * AppositeClause:
 * @finding: the place of a finding in the topic
 * @answer: the place of an answer among its answers
 *
 * A condition, as numbers.
 */
typedef struct
{
  guint finding;
  guint answer;
} AppositeClause;

GArray *apposite_wiring_new (AppositeTopic *topic);
GPtrArray *apposite_wiring_new_redirect_clauses (AppositeTopic *topic);
GPtrArray *apposite_wiring_new_conflict_clauses (AppositeTopic *topic);

G_END_DECLS
