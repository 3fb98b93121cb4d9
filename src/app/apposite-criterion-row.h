/* apposite-criterion-row.h: a criterion and how it stands
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-criterion-group.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CRITERION_ROW (apposite_criterion_row_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeCriterionRow, apposite_criterion_row, APPOSITE, CRITERION_ROW, GtkListBoxRow)

GtkWidget *apposite_criterion_row_new (
    AppositeCriterionGroup *group, AppositePresentation *presentation);

const char *apposite_icon_for_hold (AppositeHold hold);

G_END_DECLS
