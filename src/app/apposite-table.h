/* apposite-table.h: a small table in a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_TABLE (apposite_table_get_type ())
G_DECLARE_FINAL_TYPE (AppositeTable, apposite_table, APPOSITE, TABLE, GtkWidget)

GtkWidget *apposite_table_new (const char *name);
void apposite_table_add_headings (AppositeTable *self, const char *const *headings);
void apposite_table_begin_row (AppositeTable *self);
void apposite_table_add_cell (AppositeTable *self, GtkWidget *content);

G_END_DECLS
