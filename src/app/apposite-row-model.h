/* apposite-row-model.h: rows that stay while what they show changes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_ROW_MODEL (apposite_row_model_get_type ())
G_DECLARE_FINAL_TYPE (AppositeRowModel, apposite_row_model, APPOSITE, ROW_MODEL, GObject)

AppositeRowModel *apposite_row_model_new (GtkSelectionModel *selection);

G_END_DECLS
