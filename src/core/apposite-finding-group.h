/* apposite-finding-group.h: a group of findings on the checklist
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-section.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_FINDING_GROUP (apposite_finding_group_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeFindingGroup, apposite_finding_group, APPOSITE, FINDING_GROUP, AppositeRecord)

const char *apposite_finding_group_get_id (AppositeFindingGroup *self);
const char *apposite_finding_group_get_title (AppositeFindingGroup *self);
const char *apposite_finding_group_get_published_title (AppositeFindingGroup *self);
gboolean apposite_finding_group_is_folded (AppositeFindingGroup *self);
AppositeSection *apposite_finding_group_get_section (AppositeFindingGroup *self);

G_END_DECLS
