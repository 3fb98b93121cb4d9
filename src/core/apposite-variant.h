/* apposite-variant.h: one clinical scenario of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-criterion.h"
#include "apposite-recommendation.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_VARIANT (apposite_variant_get_type ())
G_DECLARE_FINAL_TYPE (AppositeVariant, apposite_variant, APPOSITE, VARIANT, AppositeRecord)

guint apposite_variant_get_number (AppositeVariant *self);
const char *apposite_variant_get_title (AppositeVariant *self);
const char *apposite_variant_get_translated_title (AppositeVariant *self);
const char *apposite_variant_get_short_title (AppositeVariant *self);
const char *apposite_variant_get_published_short_title (AppositeVariant *self);
const char *apposite_variant_get_background (AppositeVariant *self);
const char *apposite_variant_get_highlight (AppositeVariant *self);
const char *apposite_variant_get_without_imaging (AppositeVariant *self);
GListModel *apposite_variant_get_criteria (AppositeVariant *self);
const char *const *apposite_variant_get_unasked (AppositeVariant *self);
const char *const *apposite_variant_get_published_unasked (AppositeVariant *self);
GListModel *apposite_variant_get_recommendations (AppositeVariant *self);
AppositeRecommendation *apposite_variant_find_recommendation (
    AppositeVariant *self, AppositeProcedure *procedure);
GListModel *apposite_variant_list_rated_higher (
    AppositeVariant *self, AppositeRecommendation *recommendation);
guint apposite_variant_count (AppositeVariant *self, AppositeAppropriateness appropriateness);
char *apposite_variant_format_counts (AppositeVariant *self);

G_END_DECLS
