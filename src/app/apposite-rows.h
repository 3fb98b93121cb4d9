/* apposite-rows.h: where the rows of a list or a table are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-cell.h"

G_BEGIN_DECLS

void apposite_rows_scroll_to (GtkWidget *view, guint position);
AppositeCell *apposite_rows_pick (GtkWidget *view, double x, double y);
AppositeCell *apposite_rows_find_focused (GtkWidget *view);

G_END_DECLS
