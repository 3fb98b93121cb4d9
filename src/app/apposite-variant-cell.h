/* apposite-variant-cell.h: what a variant says of the procedure that is looked at
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-session.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_VARIANT_CELL (apposite_variant_cell_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeVariantCell, apposite_variant_cell, APPOSITE, VARIANT_CELL, GtkFlowBoxChild)

GtkWidget *apposite_variant_cell_new (AppositeSession *session, AppositeVariant *variant);
AppositeRecommendation *apposite_variant_cell_get_recommendation (AppositeVariantCell *self);

G_END_DECLS
