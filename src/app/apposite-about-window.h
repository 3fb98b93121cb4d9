/* apposite-about-window.h: what the program is, and isn't
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

void apposite_about_window_present (GtkWindow *parent, AppositeTopic *topic);
void apposite_about_window_present_disclaimer (
    GtkWindow *parent, AppositeTopic *topic, GSettings *settings);

G_END_DECLS
