/* apposite-comparison-heading.h: the heading of a variant's column
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-presentation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_COMPARISON_HEADING (apposite_comparison_heading_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeComparisonHeading, apposite_comparison_heading, APPOSITE, COMPARISON_HEADING, GtkWidget)

GtkWidget *apposite_comparison_heading_new (void);
void apposite_comparison_heading_set (
    AppositeComparisonHeading *self, AppositeVariant *variant, AppositePresentation *presentation);
AppositeVariant *apposite_comparison_heading_get_variant (AppositeComparisonHeading *self);
char *apposite_comparison_heading_format_tooltip (AppositeComparisonHeading *self);

G_END_DECLS
