/* apposite-sheet.h: a part of the window that takes the height it gets
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_SHEET (apposite_sheet_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSheet, apposite_sheet, APPOSITE, SHEET, GtkWidget)

G_END_DECLS
