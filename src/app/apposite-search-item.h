/* apposite-search-item.h: a line of what a search found
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-hit.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SEARCH_ITEM (apposite_search_item_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSearchItem, apposite_search_item, APPOSITE, SEARCH_ITEM, GObject)

AppositeHit *apposite_search_item_get_hit (AppositeSearchItem *self);
const char *apposite_search_item_get_heading (AppositeSearchItem *self);
GListModel *apposite_search_item_list (GListModel *hits);
void apposite_search_item_copy_list (GListStore *store, GListModel *items, guint most);

G_END_DECLS
