/* apposite-lookup.h: variants and procedures by what a person types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

GPtrArray *apposite_lookup_procedures (AppositeTopic *topic, const char *text);
char *apposite_lookup_suggest_procedure (AppositeTopic *topic, const char *text);
AppositeVariant *apposite_lookup_variant (AppositeTopic *topic, const char *text, GError **error);
AppositeRecommendation *apposite_lookup_recommendation (
    AppositeTopic *topic, AppositeVariant *variant, const char *text, GError **error);
AppositeRecommendation *apposite_lookup_highest_rated (
    AppositeTopic *topic, AppositeProcedure *procedure);

G_END_DECLS
