/* apposite-variant-list.h: the variants and how they stand
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_VARIANT_LIST (apposite_variant_list_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeVariantList, apposite_variant_list, APPOSITE, VARIANT_LIST, AppositePane)

GtkWidget *apposite_variant_list_new (AppositeSession *session);
gboolean apposite_variant_list_get_order_by_fit (AppositeVariantList *self);
void apposite_variant_list_set_order_by_fit (AppositeVariantList *self, gboolean order_by_fit);

G_END_DECLS
