/* apposite-window-saved.h: what came of saving a file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-window.h"

G_BEGIN_DECLS

void apposite_window_show_saved (
    AppositeWindow *window, const char *filename, gboolean tells_answers);
void apposite_window_show_not_saved (
    AppositeWindow *window, const char *reason, const char *advice, const char *action);

G_END_DECLS
