/* apposite-failure-dialog.h: what went wrong, and what to do
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_failure_dialog_present (GtkWindow *parent,
    const char *heading,
    const char *reason,
    const char *advice,
    const char *label,
    const char *action);

G_END_DECLS
