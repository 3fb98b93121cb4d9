/* apposite-radiation.h: a relative radiation level, as icons
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-radiation-level.h"
#include "apposite-text.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_RADIATION (apposite_radiation_get_type ())
G_DECLARE_FINAL_TYPE (AppositeRadiation, apposite_radiation, APPOSITE, RADIATION, AppositeText)

GtkWidget *apposite_radiation_new (AppositeRadiationLevel *level);
AppositeRadiationLevel *apposite_radiation_get_level (AppositeRadiation *self);
void apposite_radiation_set_level (AppositeRadiation *self, AppositeRadiationLevel *level);
gboolean apposite_radiation_get_show_dose (AppositeRadiation *self);
void apposite_radiation_set_show_dose (AppositeRadiation *self, gboolean show_dose);

G_END_DECLS
