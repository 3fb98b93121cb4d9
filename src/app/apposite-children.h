/* apposite-children.h: the children of a widget
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *apposite_children_first_shown (GtkWidget *parent);
GtkWidget *apposite_children_next_shown (GtkWidget *child);
void apposite_children_unparent (GtkWidget *parent);

G_END_DECLS
