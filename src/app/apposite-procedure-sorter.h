/* apposite-procedure-sorter.h: sorts a column of the procedure list
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-enums.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_PROCEDURE_SORTER (apposite_procedure_sorter_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeProcedureSorter, apposite_procedure_sorter, APPOSITE, PROCEDURE_SORTER, GtkSorter)

AppositeSortKey apposite_procedure_sorter_get_key (AppositeProcedureSorter *self);
AppositeProcedureSorter *apposite_procedure_sorter_find_first (
    GtkSorter *sorter, gboolean *descending);

G_END_DECLS
