/* apposite-exception-row.h: an exception
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-exception.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_EXCEPTION_ROW (apposite_exception_row_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeExceptionRow, apposite_exception_row, APPOSITE, EXCEPTION_ROW, GtkListBoxRow)

GtkWidget *apposite_exception_row_new (AppositeException *exception);
AppositeException *apposite_exception_row_get_exception (AppositeExceptionRow *self);

G_END_DECLS
