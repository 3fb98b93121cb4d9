/* apposite-view-switcher.h: from one way to look at a topic to another
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_VIEW_SWITCHER (apposite_view_switcher_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeViewSwitcher, apposite_view_switcher, APPOSITE, VIEW_SWITCHER, GtkWidget)

G_END_DECLS
