/* apposite-match.h: a variant held against a presentation
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"
#include "apposite-variant.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_MATCH (apposite_match_get_type ())
G_DECLARE_FINAL_TYPE (AppositeMatch, apposite_match, APPOSITE, MATCH, GObject)

AppositeVariant *apposite_match_get_variant (AppositeMatch *self);
AppositeMatchState apposite_match_get_state (AppositeMatch *self);
guint apposite_match_get_n_open (AppositeMatch *self);
guint apposite_match_get_n_contradicted (AppositeMatch *self);
GListModel *apposite_match_get_open (AppositeMatch *self);
GListModel *apposite_match_get_contradicted (AppositeMatch *self);
GListModel *apposite_match_get_unaccounted (AppositeMatch *self);

G_END_DECLS
