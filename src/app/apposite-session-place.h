/* apposite-session-place.h: the place in the topic that a session shows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-place.h"
#include "apposite-session.h"

G_BEGIN_DECLS

AppositePlace *apposite_session_get_place (AppositeSession *self);
char *apposite_session_format_address (AppositeSession *self);
void apposite_session_show_procedure (AppositeSession *self, AppositeProcedure *procedure);
void apposite_session_show_place (AppositeSession *self, const AppositePlace *place);

G_END_DECLS
