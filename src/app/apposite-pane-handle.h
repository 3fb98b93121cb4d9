/* apposite-pane-handle.h: the line between two panes, which can be moved
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_PANE_HANDLE (apposite_pane_handle_get_type ())
G_DECLARE_FINAL_TYPE (AppositePaneHandle, apposite_pane_handle, APPOSITE, PANE_HANDLE, GtkWidget)

G_END_DECLS
