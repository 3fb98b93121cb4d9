/* apposite-status-view.h: what may be said of the patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_STATUS_VIEW (apposite_status_view_get_type ())
G_DECLARE_FINAL_TYPE (AppositeStatusView, apposite_status_view, APPOSITE, STATUS_VIEW, AppositePane)

GtkWidget *apposite_status_view_new (AppositeSession *session);

G_END_DECLS
