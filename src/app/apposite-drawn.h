/* apposite-drawn.h: what many widgets draw alike, drawn once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AppositeDrawnFunc:
 * @widget: the widget that is drawn
 * @snapshot: where to, from 0, 0
 * @area: how large, in pixels
 * @color: the colour
 * @data: (nullable): what apposite_drawn_snapshot() was given
 *
 * Draws what all widgets with the same name for it draw alike.
 */
typedef void (*AppositeDrawnFunc) (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const GdkRectangle *area,
    const GdkRGBA *color,
    gconstpointer data);

void apposite_drawn_snapshot (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const char *name,
    const GdkRectangle *area,
    const GdkRGBA *color,
    AppositeDrawnFunc draw,
    gconstpointer data);

G_END_DECLS
