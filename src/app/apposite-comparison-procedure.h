/* apposite-comparison-procedure.h: the heading of a procedure's row
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-procedure.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_COMPARISON_PROCEDURE (apposite_comparison_procedure_get_type ())
G_DECLARE_FINAL_TYPE (AppositeComparisonProcedure,
    apposite_comparison_procedure,
    APPOSITE,
    COMPARISON_PROCEDURE,
    GtkWidget)

GtkWidget *apposite_comparison_procedure_new (void);
void apposite_comparison_procedure_set (
    AppositeComparisonProcedure *self, AppositeProcedure *procedure);
AppositeProcedure *apposite_comparison_procedure_get (AppositeComparisonProcedure *self);

G_END_DECLS
