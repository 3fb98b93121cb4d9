/* apposite-conflict.h: answers that can't both be true
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-condition.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CONFLICT (apposite_conflict_get_type ())
G_DECLARE_FINAL_TYPE (AppositeConflict, apposite_conflict, APPOSITE, CONFLICT, AppositeRecord)

GListModel *apposite_conflict_get_conditions (AppositeConflict *self);
const char *apposite_conflict_get_reason (AppositeConflict *self);
const char *apposite_conflict_get_published_reason (AppositeConflict *self);

G_END_DECLS
