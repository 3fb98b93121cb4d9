/* apposite-search.h: a topic's texts by the words that a reader types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-hit.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SEARCH (apposite_search_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSearch, apposite_search, APPOSITE, SEARCH, GObject)

AppositeSearch *apposite_search_new (AppositeTopic *topic);
AppositeTopic *apposite_search_get_topic (AppositeSearch *self);
GListModel *apposite_search_find (
    AppositeSearch *self, const char *query, guint most, guint *n_found);
char **apposite_search_suggest (AppositeSearch *self, const char *query);
char *apposite_search_format_nothing (AppositeSearch *self, const char *query);

G_END_DECLS
