/* apposite-menu-later.h: menus that are made when they are opened
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_menu_later_set (GtkMenuButton *button, GMenuModel *menu);

G_END_DECLS
