/* apposite-sort.h: the orders that recommendations can stand in
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-recommendation.h"

G_BEGIN_DECLS

#define APPOSITE_SORT_DOCUMENT "document"

int apposite_sort_compare (
    AppositeSortKey key, AppositeRecommendation *first, AppositeRecommendation *second);
int apposite_sort_compare_procedures (
    AppositeSortKey key, AppositeProcedure *first, AppositeProcedure *second);
gboolean apposite_sort_parse (const char *order, AppositeSortKey *key, gboolean *descending);
char *apposite_sort_format (AppositeSortKey key, gboolean descending);

G_END_DECLS
