/* apposite-line-layout.h: children side by side, one of which is text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_LINE_LAYOUT (apposite_line_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeLineLayout, apposite_line_layout, APPOSITE, LINE_LAYOUT, GtkLayoutManager)

GtkLayoutManager *apposite_line_layout_new (int spacing);

G_END_DECLS
