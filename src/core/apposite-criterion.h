/* apposite-criterion.h: what a variant requires of one finding
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"
#include "apposite-finding.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CRITERION (apposite_criterion_get_type ())
G_DECLARE_FINAL_TYPE (AppositeCriterion, apposite_criterion, APPOSITE, CRITERION, AppositeRecord)

AppositeFinding *apposite_criterion_get_finding (AppositeCriterion *self);
guint apposite_criterion_get_accepted (AppositeCriterion *self);
AppositeBasis apposite_criterion_get_basis (AppositeCriterion *self);
const char *apposite_criterion_get_note (AppositeCriterion *self);
gboolean apposite_criterion_is_defining (AppositeCriterion *self);
gboolean apposite_criterion_accepts (AppositeCriterion *self, guint answer_index);
char *apposite_criterion_format_accepted (AppositeCriterion *self);
char *apposite_criterion_format (AppositeCriterion *self);

G_END_DECLS
