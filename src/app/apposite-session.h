/* apposite-session.h: what one window shows, and of whom
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

#include "apposite-view.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_SESSION (apposite_session_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSession, apposite_session, APPOSITE, SESSION, GObject)

AppositeSession *apposite_session_new (AppositeTopic *topic);
AppositeTopic *apposite_session_get_topic (AppositeSession *self);
AppositePresentation *apposite_session_get_presentation (AppositeSession *self);
AppositeView apposite_session_get_view (AppositeSession *self);
const char *apposite_session_get_reference (AppositeSession *self);
AppositeVariant *apposite_session_get_variant (AppositeSession *self);
AppositeRecommendation *apposite_session_get_recommendation (AppositeSession *self);

void apposite_session_show_variant (AppositeSession *self, AppositeVariant *variant);
void apposite_session_show_recommendation (
    AppositeSession *self, AppositeRecommendation *recommendation);
void apposite_session_show_view (AppositeSession *self, AppositeView view);
void apposite_session_show_reference (AppositeSession *self, const char *section);
gboolean apposite_session_can_go_back (AppositeSession *self);
gboolean apposite_session_can_go_forward (AppositeSession *self);
void apposite_session_go_back (AppositeSession *self);
void apposite_session_go_forward (AppositeSession *self);

void apposite_session_new_patient (AppositeSession *self);
void apposite_session_undo_new_patient (AppositeSession *self);

G_END_DECLS
