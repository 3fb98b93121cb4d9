/* apposite-variant-row.c: one variant and how it stands
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-variant-row.h"

struct _AppositeVariantRow
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeVariantRow, apposite_variant_row, GTK_TYPE_WIDGET)

static void
apposite_variant_row_class_init (AppositeVariantRowClass *klass)
{
}

static void
apposite_variant_row_init (AppositeVariantRow *self)
{
}
