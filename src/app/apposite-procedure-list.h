/* apposite-procedure-list.h: a variant's recommendations as a table
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-procedure-filter.h"
#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_PROCEDURE_LIST (apposite_procedure_list_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeProcedureList, apposite_procedure_list, APPOSITE, PROCEDURE_LIST, AppositePane)

GtkWidget *apposite_procedure_list_new (AppositeSession *session);
const char *apposite_procedure_list_get_sort (AppositeProcedureList *self);
void apposite_procedure_list_set_sort (AppositeProcedureList *self, const char *sort);
AppositeProcedureFilter *apposite_procedure_list_get_filter (AppositeProcedureList *self);
GListModel *apposite_procedure_list_get_shown (AppositeProcedureList *self);

G_END_DECLS
