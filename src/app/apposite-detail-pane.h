/* apposite-detail-pane.h: one recommendation whole
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_DETAIL_PANE (apposite_detail_pane_get_type ())
G_DECLARE_FINAL_TYPE (AppositeDetailPane, apposite_detail_pane, APPOSITE, DETAIL_PANE, AppositePane)

GtkWidget *apposite_detail_pane_new (AppositeSession *session);

G_END_DECLS
