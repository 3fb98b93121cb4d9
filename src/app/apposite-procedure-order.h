/* apposite-procedure-order.h: the order of a table of procedures
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *apposite_procedure_order_read (GtkColumnView *view, const char *former);
void apposite_procedure_order_apply (GtkColumnView *view, const char *order);

G_END_DECLS
