/* apposite-checklist.h: the form over the findings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CHECKLIST (apposite_checklist_get_type ())
G_DECLARE_FINAL_TYPE (AppositeChecklist, apposite_checklist, APPOSITE, CHECKLIST, AppositePane)

GtkWidget *apposite_checklist_new (AppositeSession *session);
gboolean apposite_checklist_grab_first (AppositeChecklist *self);
void apposite_checklist_focus_finding (AppositeChecklist *self, AppositeFinding *finding);
void apposite_checklist_focus_next_question (AppositeChecklist *self);

G_END_DECLS
