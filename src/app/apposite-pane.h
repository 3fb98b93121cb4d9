/* apposite-pane.h: a part of the window that shows a session
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-session.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_PANE (apposite_pane_get_type ())
G_DECLARE_DERIVABLE_TYPE (AppositePane, apposite_pane, APPOSITE, PANE, GtkWidget)

/**
 * AppositePaneClass:
 * @session_changed: takes leave of the former session and turns to the new one, each of which may
 *   be %NULL; the new one is set already
 */
struct _AppositePaneClass
{
  GtkWidgetClass parent_class;

  void (*session_changed) (AppositePane *self, AppositeSession *former);
};

AppositeSession *apposite_pane_get_session (AppositePane *self);
void apposite_pane_set_session (AppositePane *self, AppositeSession *session);

G_END_DECLS
