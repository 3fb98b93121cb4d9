/* apposite-icon.h: icons that a widget draws itself
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int apposite_icon_get_size (GtkWidget *widget);
void apposite_icon_prepare (GtkWidget *widget, const char *name);
void apposite_icon_snapshot (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const char *name,
    const GdkRectangle *area,
    const GdkRGBA *color);

G_END_DECLS
