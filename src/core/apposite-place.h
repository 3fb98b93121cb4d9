/* apposite-place.h: a place in a topic, and its address
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-hit.h"

G_BEGIN_DECLS

#define APPOSITE_ADDRESS_SCHEME "apposite"

/**
 * AppositePlace:
 * @kind: what is there
 * @variant: (nullable): the variant, of a place of that kind and of a recommendation
 * @recommendation: (nullable): the recommendation
 * @procedure: (nullable): the procedure, of a place of that kind
 * @finding: (nullable): the finding, of a place of that kind
 * @text: (nullable): the id of the section, or the words searched for
 *
 * A place in a topic, which must outlive it.
 */
typedef struct
{
  AppositePlaceKind kind;
  AppositeVariant *variant;
  AppositeRecommendation *recommendation;
  AppositeProcedure *procedure;
  AppositeFinding *finding;
  char *text;
} AppositePlace;

AppositePlace *apposite_place_new (AppositePlaceKind kind);
AppositePlace *apposite_place_new_for_variant (AppositeVariant *variant);
AppositePlace *apposite_place_new_for_recommendation (
    AppositeVariant *variant, AppositeRecommendation *recommendation);
AppositePlace *apposite_place_new_for_hit (AppositeHit *hit);
AppositePlace *apposite_place_new_for_text (AppositePlaceKind kind, const char *text);
AppositePlace *apposite_place_new_for_address (
    AppositeTopic *topic, const char *address, GError **error);
void apposite_place_free (AppositePlace *self);
char *apposite_place_format_address (const AppositePlace *self, AppositeTopic *topic);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AppositePlace, apposite_place_free)

G_END_DECLS
