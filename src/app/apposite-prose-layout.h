/* apposite-prose-layout.h: a label of many lines
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_PROSE_LAYOUT (apposite_prose_layout_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeProseLayout, apposite_prose_layout, APPOSITE, PROSE_LAYOUT, GtkLayoutManager)

GtkLayoutManager *apposite_prose_layout_new (void);

G_END_DECLS
