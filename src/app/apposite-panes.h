/* apposite-panes.h: what stands beside one another, or one behind the other
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-matrix.h"
#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_PANES (apposite_panes_get_type ())
G_DECLARE_FINAL_TYPE (AppositePanes, apposite_panes, APPOSITE, PANES, AppositePane)

GtkWidget *apposite_panes_new (AppositeSession *session);
void apposite_panes_show_page (AppositePanes *self);
void apposite_panes_show_detail (AppositePanes *self);
gboolean apposite_panes_can_go_back (AppositePanes *self);
void apposite_panes_go_back (AppositePanes *self);
void apposite_panes_focus_question (AppositePanes *self);
void apposite_panes_focus_finding (AppositePanes *self, AppositeFinding *finding);
void apposite_panes_focus_next (AppositePanes *self);
GListModel *apposite_panes_get_rows (AppositePanes *self);
void apposite_panes_compare_fitting (AppositePanes *self);
AppositeMatrix *apposite_panes_get_matrix (AppositePanes *self);
void apposite_panes_bind_settings (AppositePanes *self, GSettings *settings);

G_END_DECLS
