/* apposite-hit.h: one thing that a search found
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * AppositeHitMark:
 * @start: where the marked word begins, in bytes
 * @length: how many bytes it has
 *
 * A word of a hit's title or snippet that was searched for.
 */
typedef struct
{
  gsize start;
  gsize length;
} AppositeHitMark;

#define APPOSITE_TYPE_HIT (apposite_hit_get_type ())
G_DECLARE_FINAL_TYPE (AppositeHit, apposite_hit, APPOSITE, HIT, AppositeRecord)

AppositeHitKind apposite_hit_get_kind (AppositeHit *self);
const char *apposite_hit_get_title (AppositeHit *self);
const char *apposite_hit_get_snippet (AppositeHit *self);
const AppositeHitMark *apposite_hit_get_title_marks (AppositeHit *self, guint *n_marks);
const AppositeHitMark *apposite_hit_get_snippet_marks (AppositeHit *self, guint *n_marks);

AppositeVariant *apposite_hit_get_variant (AppositeHit *self);
AppositeProcedure *apposite_hit_get_procedure (AppositeHit *self);
AppositeRecommendation *apposite_hit_get_recommendation (AppositeHit *self);
AppositeException *apposite_hit_get_exception (AppositeHit *self);
AppositeFinding *apposite_hit_get_finding (AppositeHit *self);
AppositeSection *apposite_hit_get_section (AppositeHit *self);

gboolean apposite_hit_is_approximate (AppositeHit *self);
const char *apposite_hit_get_correction (AppositeHit *self);

G_END_DECLS
