/* apposite-radiation.h: a relative radiation level, as icons
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_RADIATION (apposite_radiation_get_type ())
G_DECLARE_FINAL_TYPE (AppositeRadiation, apposite_radiation, APPOSITE, RADIATION, GtkWidget)

G_END_DECLS
