/* apposite-filter-popover.h: what a procedure list can be filtered by
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-procedure-filter.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_FILTER_POPOVER (apposite_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeFilterPopover, apposite_filter_popover, APPOSITE, FILTER_POPOVER, GtkPopover)

void apposite_filter_popover_set_filter (
    AppositeFilterPopover *self, AppositeProcedureFilter *filter);
void apposite_filter_popover_set_recommendations (
    AppositeFilterPopover *self, GListModel *recommendations);

G_END_DECLS
