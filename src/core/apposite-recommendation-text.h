/* apposite-recommendation-text.h: a recommendation as text that is taken along
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

G_BEGIN_DECLS

char *apposite_recommendation_text_for_copy (AppositePresentation *presentation,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation);

G_END_DECLS
