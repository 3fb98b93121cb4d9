/* apposite-condition.h: a finding answered in one way
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-finding.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CONDITION (apposite_condition_get_type ())
G_DECLARE_FINAL_TYPE (AppositeCondition, apposite_condition, APPOSITE, CONDITION, AppositeRecord)

AppositeFinding *apposite_condition_get_finding (AppositeCondition *self);
guint apposite_condition_get_answer_index (AppositeCondition *self);
AppositeAnswer *apposite_condition_get_answer (AppositeCondition *self);

G_END_DECLS
