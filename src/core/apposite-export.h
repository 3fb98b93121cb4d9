/* apposite-export.h: a topic as JSON for other programs
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "apposite-presentation.h"
#include "apposite-search.h"

G_BEGIN_DECLS

JsonNode *apposite_export_topic (AppositeTopic *topic);
JsonNode *apposite_export_variants (AppositeTopic *topic);
JsonNode *apposite_export_variant (AppositeTopic *topic, AppositeVariant *variant);
JsonNode *apposite_export_recommendation (
    AppositeTopic *topic, AppositeVariant *variant, AppositeRecommendation *recommendation);
JsonNode *apposite_export_findings (AppositeTopic *topic);
JsonNode *apposite_export_matches (AppositePresentation *presentation);
JsonNode *apposite_export_search (AppositeSearch *search, const char *query, GListModel *hits);
char *apposite_export_to_text (JsonNode *node);

G_END_DECLS
