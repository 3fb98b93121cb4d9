/* apposite-filter-bar.h: what a filter shows and hides
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-procedure-filter.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_FILTER_BAR (apposite_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (AppositeFilterBar, apposite_filter_bar, APPOSITE, FILTER_BAR, GtkWidget)

void apposite_filter_bar_set_filter (AppositeFilterBar *self, AppositeProcedureFilter *filter);
void apposite_filter_bar_set_recommendations (AppositeFilterBar *self, GListModel *recommendations);

G_END_DECLS
