/* apposite-window-export.h: what a window writes to files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-shown-file.h"
#include "apposite-window.h"

G_BEGIN_DECLS

void apposite_window_install_export_actions (GtkWidgetClass *widget_class);
gboolean apposite_window_export (
    AppositeWindow *window, const char *filename, AppositeFileFormat format);

G_END_DECLS
