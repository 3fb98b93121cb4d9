/* apposite-flow.h: a title with controls that wrap
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_FLOW (apposite_flow_get_type ())
G_DECLARE_FINAL_TYPE (AppositeFlow, apposite_flow, APPOSITE, FLOW, GtkWidget)

GtkWidget *apposite_flow_new (void);
void apposite_flow_append (AppositeFlow *self, GtkWidget *child);

G_END_DECLS
