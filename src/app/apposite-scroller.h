/* apposite-scroller.h: content that scrolls only where it must
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_SCROLLER (apposite_scroller_get_type ())
G_DECLARE_FINAL_TYPE (AppositeScroller, apposite_scroller, APPOSITE, SCROLLER, GtkWidget)

GtkWidget *apposite_scroller_new (GtkWidget *child);
void apposite_scroller_set_highest (AppositeScroller *self, int highest);

G_END_DECLS
