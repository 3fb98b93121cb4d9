/* apposite-comparison.h: every procedure by every variant
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-matrix.h"
#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_COMPARISON (apposite_comparison_get_type ())
G_DECLARE_FINAL_TYPE (AppositeComparison, apposite_comparison, APPOSITE, COMPARISON, AppositePane)

GtkWidget *apposite_comparison_new (AppositeSession *session);
AppositeMatrix *apposite_comparison_get_matrix (AppositeComparison *self);

G_END_DECLS
