/* apposite-match-private.h: what only the presentation does with its matches
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-match.h"
#include "apposite-subset.h"

G_BEGIN_DECLS

AppositeMatch *apposite_match_new (AppositeVariant *variant, GListModel *findings);
void apposite_match_count (AppositeMatch *self, AppositeHold before, AppositeHold after);
void apposite_match_show (AppositeMatch *self, guint criterion, AppositeHold hold);
void apposite_match_show_unaccounted (AppositeMatch *self, guint finding, gboolean unaccounted);
void apposite_match_notify (AppositeMatch *self);

G_END_DECLS
