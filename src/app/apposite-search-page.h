/* apposite-search-page.h: what is found while the reader types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-hit.h"
#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SEARCH_PAGE (apposite_search_page_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSearchPage, apposite_search_page, APPOSITE, SEARCH_PAGE, AppositePane)

GtkWidget *apposite_search_page_new (AppositeSession *session);
GtkWidget *apposite_search_page_get_content (AppositeSearchPage *self);
void apposite_search_page_set_content (AppositeSearchPage *self, GtkWidget *content);
gboolean apposite_search_page_get_searching (AppositeSearchPage *self);
void apposite_search_page_set_searching (AppositeSearchPage *self, gboolean searching);
void apposite_search_page_search (AppositeSearchPage *self, const char *words);
GListModel *apposite_search_page_get_results (AppositeSearchPage *self);

G_END_DECLS
