/* apposite-middle-layout.h: children below one another in the middle of the height
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_MIDDLE_LAYOUT (apposite_middle_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeMiddleLayout, apposite_middle_layout, APPOSITE, MIDDLE_LAYOUT, GtkLayoutManager)

GtkLayoutManager *apposite_middle_layout_new (void);

G_END_DECLS
