/* apposite-variant-row.h: one variant and how it stands
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-presentation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_VARIANT_ROW (apposite_variant_row_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeVariantRow, apposite_variant_row, APPOSITE, VARIANT_ROW, GtkListBoxRow)

GtkWidget *apposite_variant_row_new (AppositePresentation *presentation, AppositeMatch *match);
AppositeMatch *apposite_variant_row_get_match (AppositeVariantRow *self);

G_END_DECLS
