/* apposite-window-go.h: where a window goes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-window.h"

G_BEGIN_DECLS

void apposite_window_install_go_actions (GtkWidgetClass *widget_class);
void apposite_window_update_go_actions (AppositeWindow *window);

G_END_DECLS
