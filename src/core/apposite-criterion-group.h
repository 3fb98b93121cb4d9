/* apposite-criterion-group.h: criteria that are read as one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CRITERION_GROUP (apposite_criterion_group_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeCriterionGroup, apposite_criterion_group, APPOSITE, CRITERION_GROUP, GObject)

GListModel *apposite_criterion_group_list (AppositeTopic *topic, AppositeVariant *variant);
GListModel *apposite_criterion_group_get_criteria (AppositeCriterionGroup *self);
char *apposite_criterion_group_format (AppositeCriterionGroup *self);
char *apposite_criterion_group_format_basis (AppositeCriterionGroup *self);
AppositeHold apposite_criterion_group_get_hold (
    AppositeCriterionGroup *self, AppositePresentation *presentation);
char *apposite_criterion_group_format_hold (
    AppositeCriterionGroup *self, AppositePresentation *presentation);
char *apposite_criterion_group_format_reason (
    AppositeCriterionGroup *self, AppositePresentation *presentation);

AppositeHold apposite_criteria_get_hold (
    AppositePresentation *presentation, AppositeVariant *variant);
char *apposite_criteria_summarize (AppositePresentation *presentation, AppositeVariant *variant);

G_END_DECLS
