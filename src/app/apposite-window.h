/* apposite-window.h: one window: one patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-application.h"
#include "apposite-panes.h"
#include "apposite-place.h"
#include "apposite-session.h"
#include "apposite-shown.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_WINDOW (apposite_window_get_type ())
G_DECLARE_FINAL_TYPE (AppositeWindow, apposite_window, APPOSITE, WINDOW, AdwApplicationWindow)

AppositeWindow *apposite_window_new (AppositeApplication *application);
AppositeSession *apposite_window_get_session (AppositeWindow *self);
AppositeShown apposite_window_get_shown (AppositeWindow *self);
AppositePanes *apposite_window_get_panes (AppositeWindow *self);
AppositePanes *apposite_window_uncover (AppositeWindow *self);
void apposite_window_show_place (AppositeWindow *self, const AppositePlace *place);
void apposite_window_show_toast (AppositeWindow *self, const char *message);
void apposite_window_show_message (AppositeWindow *self, const char *message);

G_END_DECLS
