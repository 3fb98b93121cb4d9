/* apposite-wrap-layout.h: children side by side, in as many lines as they need
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_WRAP_LAYOUT (apposite_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeWrapLayout, apposite_wrap_layout, APPOSITE, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *apposite_wrap_layout_new (void);

G_END_DECLS
