/* apposite-search-row.h: how a line of what a search found looks
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search-item.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SEARCH_ROW (apposite_search_row_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSearchRow, apposite_search_row, APPOSITE, SEARCH_ROW, GtkWidget)

GtkWidget *apposite_search_row_new (AppositeSearchItem *item);
AppositeSearchItem *apposite_search_row_get_item (AppositeSearchRow *self);
void apposite_search_row_set_item (AppositeSearchRow *self, AppositeSearchItem *item);

G_END_DECLS
