/* apposite-recommendation.h: a variant's verdict on a procedure
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-category.h"
#include "apposite-exception.h"
#include "apposite-procedure.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_RECOMMENDATION (apposite_recommendation_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeRecommendation, apposite_recommendation, APPOSITE, RECOMMENDATION, AppositeRecord)

guint apposite_recommendation_get_variant_number (AppositeRecommendation *self);
AppositeProcedure *apposite_recommendation_get_procedure (AppositeRecommendation *self);
AppositeCategory *apposite_recommendation_get_category (AppositeRecommendation *self);
const char *apposite_recommendation_get_rationale (AppositeRecommendation *self);
GListModel *apposite_recommendation_get_exceptions (AppositeRecommendation *self);
gboolean apposite_recommendation_has_exceptions (AppositeRecommendation *self);
gboolean apposite_recommendation_agrees_with (
    AppositeRecommendation *self, AppositeRecommendation *other);
const char *apposite_recommendation_get_note (AppositeRecommendation *self);
char *apposite_recommendation_format_spoken (AppositeRecommendation *self);

G_END_DECLS
