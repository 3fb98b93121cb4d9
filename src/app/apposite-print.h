/* apposite-print.h: a report on a printer
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-report.h"

G_BEGIN_DECLS

/**
 * AppositePrintFailedFunc:
 * @error: what went wrong
 * @user_data: what was given for it
 *
 * What to call where something can't be printed.
 */
typedef void (*AppositePrintFailedFunc) (const GError *error, gpointer user_data);

GtkPrintOperation *apposite_print_new_operation (AppositeReport *report);
void apposite_print_run (AppositeReport *report,
    GtkWindow *parent,
    AppositePrintFailedFunc failed,
    gpointer user_data,
    GDestroyNotify destroy);

G_END_DECLS
