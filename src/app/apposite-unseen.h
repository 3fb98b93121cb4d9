/* apposite-unseen.h: what isn't seen now
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_unseen_show_page (GtkStack *stack, GtkWidget *page);
void apposite_unseen_measure (GtkWidget *page);
void apposite_unseen_lay_out (GtkWidget *page);
void apposite_unseen_lay_out_soon (GtkWidget *page);

G_END_DECLS
