/* apposite-variant-header.h: a variant in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_VARIANT_HEADER (apposite_variant_header_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeVariantHeader, apposite_variant_header, APPOSITE, VARIANT_HEADER, AppositePane)

GtkWidget *apposite_variant_header_new (AppositeSession *session);

G_END_DECLS
