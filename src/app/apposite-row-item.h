/* apposite-row-item.h: what a row of the procedure list shows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-recommendation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_ROW_ITEM (apposite_row_item_get_type ())
G_DECLARE_FINAL_TYPE (AppositeRowItem, apposite_row_item, APPOSITE, ROW_ITEM, GObject)

AppositeRowItem *apposite_row_item_new (AppositeRecommendation *recommendation);
AppositeRecommendation *apposite_row_item_get_recommendation (AppositeRowItem *self);
void apposite_row_item_set_recommendation (
    AppositeRowItem *self, AppositeRecommendation *recommendation);

G_END_DECLS
