/* apposite-tooltip.h: tooltips that cost nothing until they are shown
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_tooltip_set_text (GtkWidget *widget, const char *text);
const char *apposite_tooltip_get_text (GtkWidget *widget);

G_END_DECLS
