/* apposite-radiation-marks.h: the symbol of a radiation level
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-radiation-level.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_RADIATION_MARKS (apposite_radiation_marks_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeRadiationMarks, apposite_radiation_marks, APPOSITE, RADIATION_MARKS, GtkWidget)

GtkWidget *apposite_radiation_marks_new (AppositeRadiationLevel *level);
AppositeRadiationLevel *apposite_radiation_marks_get_level (AppositeRadiationMarks *self);
void apposite_radiation_marks_set_level (
    AppositeRadiationMarks *self, AppositeRadiationLevel *level);

const char *apposite_radiation_marks_get_icon (AppositeRadiationLevel *level, guint position);
int apposite_radiation_marks_get_width (GtkWidget *widget);
void apposite_radiation_marks_prepare (GtkWidget *widget, AppositeRadiationLevel *level);
void apposite_radiation_marks_draw (GtkWidget *widget,
    GtkSnapshot *snapshot,
    AppositeRadiationLevel *level,
    const GdkRectangle *area);

G_END_DECLS
