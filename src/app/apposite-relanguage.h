/* apposite-relanguage.h: open windows in another language
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-application.h"
#include "apposite-session.h"

G_BEGIN_DECLS

void apposite_relanguage_session (AppositeSession *from, AppositeSession *to);
void apposite_relanguage_windows (AppositeApplication *application);

G_END_DECLS
