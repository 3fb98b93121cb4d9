/* apposite-ratings.h: what a topic's variants say, by procedure
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * AppositeRatings:
 *
 * What a topic's variants say of its procedures. It takes room for what they rate, which is little
 * beside all that they could.
 */
typedef struct _AppositeRatings AppositeRatings;

/**
 * AppositeTally:
 * @n_rated: how many rate it
 * @n_usually: for how many it is usually appropriate
 * @differ: whether those that rate it say different things: other categories or other exceptions
 *
 * What some variants say of a procedure.
 */
typedef struct
{
  guint n_rated;
  guint n_usually;
  gboolean differ;
} AppositeTally;

AppositeRatings *apposite_ratings_new (AppositeTopic *topic);
void apposite_ratings_free (AppositeRatings *self);
AppositeRecommendation *apposite_ratings_find (
    AppositeRatings *self, guint procedure, guint variant);
AppositeTally apposite_ratings_tally (
    AppositeRatings *self, guint procedure, const gboolean *counted);

G_END_DECLS
