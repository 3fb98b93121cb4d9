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
 * @session_changed: takes leave of what the former session showed and turns to the new one, each of
 *   which may be %NULL. The new one is set already; the signals of the former one and of its
 *   presentation don't reach the pane any more.
 * @prepare: does a part of what else is done when the pane is first looked at, and tells whether more
 *   is to do
 */
struct _AppositePaneClass
{
  GtkWidgetClass parent_class;

  void (*session_changed) (AppositePane *self);
  gboolean (*prepare) (AppositePane *self);
};

AppositeSession *apposite_pane_get_session (AppositePane *self);
void apposite_pane_set_session (AppositePane *self, AppositeSession *session);
gboolean apposite_pane_prepare (AppositePane *self);

G_END_DECLS
