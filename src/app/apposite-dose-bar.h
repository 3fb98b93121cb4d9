/* apposite-dose-bar.h: a radiation level's dose range, at a glance
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-radiation-level.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_DOSE_BAR (apposite_dose_bar_get_type ())
G_DECLARE_FINAL_TYPE (AppositeDoseBar, apposite_dose_bar, APPOSITE, DOSE_BAR, GtkWidget)

GtkWidget *apposite_dose_bar_new (AppositeRadiationLevel *level);
AppositeRadiationLevel *apposite_dose_bar_get_level (AppositeDoseBar *self);
void apposite_dose_bar_set_level (AppositeDoseBar *self, AppositeRadiationLevel *level);

int apposite_dose_bar_get_height (GtkWidget *widget);
void apposite_dose_bar_draw (GtkWidget *widget,
    GtkSnapshot *snapshot,
    AppositeRadiationLevel *level,
    const GdkRectangle *area);

G_END_DECLS
