/* apposite-window-copy.h: what a window copies
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-window.h"

G_BEGIN_DECLS

void apposite_window_install_copy_actions (GtkWidgetClass *widget_class);
void apposite_window_update_copy_actions (AppositeWindow *window);

G_END_DECLS
