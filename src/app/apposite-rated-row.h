/* apposite-rated-row.h: a recommendation that leads there
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-recommendation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_RATED_ROW (apposite_rated_row_get_type ())
G_DECLARE_FINAL_TYPE (AppositeRatedRow, apposite_rated_row, APPOSITE, RATED_ROW, GtkListBoxRow)

GtkWidget *apposite_rated_row_new (AppositeRecommendation *recommendation);
AppositeRecommendation *apposite_rated_row_get_recommendation (AppositeRatedRow *self);

G_END_DECLS
