/* apposite-column.h: a column of text in the middle
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_COLUMN (apposite_column_get_type ())
G_DECLARE_FINAL_TYPE (AppositeColumn, apposite_column, APPOSITE, COLUMN, GtkWidget)

G_END_DECLS
