/* apposite-window-print.h: what a window prints
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-paper.h"
#include "apposite-window.h"

G_BEGIN_DECLS

void apposite_window_install_print_actions (GtkWidgetClass *widget_class);
void apposite_window_save_pdf (AppositeWindow *window,
    AppositeReport *report,
    AppositePaper paper,
    GFile *file,
    gboolean tells_answers);

G_END_DECLS
