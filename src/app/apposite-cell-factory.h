/* apposite-cell-factory.h: the cells of the procedure list, made and filled
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_cell_factory_bind_callbacks (GtkWidgetClass *widget_class);

G_END_DECLS
