/* apposite-cell.h: a cell of the procedure list
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-cell-parts.h"
#include "apposite-recommendation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CELL (apposite_cell_get_type ())
G_DECLARE_FINAL_TYPE (AppositeCell, apposite_cell, APPOSITE, CELL, GtkWidget)

GtkWidget *apposite_cell_new (AppositeCellShows shows);

AppositeRecommendation *apposite_cell_get_recommendation (AppositeCell *self);
void apposite_cell_set_recommendation (AppositeCell *self, AppositeRecommendation *recommendation);

AppositeCell *apposite_cell_find (GtkWidget *widget);

G_END_DECLS
