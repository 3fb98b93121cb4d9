/* apposite-shortcuts.h: the window of keyboard shortcuts
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_shortcuts_present (GtkApplicationWindow *window);

G_END_DECLS
