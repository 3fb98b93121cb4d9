/* apposite-file-dialog.h: a window's dialog that asks for a file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_file_dialog_show (GtkFileChooserNative *dialog, GtkWindow *window);

G_END_DECLS
