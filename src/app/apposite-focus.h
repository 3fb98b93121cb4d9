/* apposite-focus.h: a focus that stays where it is seen
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean apposite_focus_is_hidden (GtkWindow *window);
void apposite_focus_keep_seen (GtkWindow *window);

G_END_DECLS
