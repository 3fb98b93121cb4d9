/* apposite-variant-choice.h: which variants have columns
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-matrix.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_VARIANT_CHOICE (apposite_variant_choice_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeVariantChoice, apposite_variant_choice, APPOSITE, VARIANT_CHOICE, GtkPopover)

GtkWidget *apposite_variant_choice_new (void);
void apposite_variant_choice_set_matrix (AppositeVariantChoice *self, AppositeMatrix *matrix);

G_END_DECLS
