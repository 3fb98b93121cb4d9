/* apposite-lookup.h: procedures by what a person types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

GPtrArray *apposite_lookup_procedures (AppositeTopic *topic, const char *text);
char *apposite_lookup_suggest_procedure (AppositeTopic *topic, const char *text);

G_END_DECLS
