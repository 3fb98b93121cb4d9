/* apposite-finding.h: one thing asked about the patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-answer.h"
#include "apposite-finding-group.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_FINDING (apposite_finding_get_type ())
G_DECLARE_FINAL_TYPE (AppositeFinding, apposite_finding, APPOSITE, FINDING, AppositeRecord)

const char *apposite_finding_get_id (AppositeFinding *self);
guint apposite_finding_get_index (AppositeFinding *self);
AppositeFindingGroup *apposite_finding_get_group (AppositeFinding *self);
guint apposite_finding_get_stage (AppositeFinding *self);
gboolean apposite_finding_is_gate (AppositeFinding *self);
const char *apposite_finding_get_label (AppositeFinding *self);
const char *apposite_finding_get_published_label (AppositeFinding *self);
const char *apposite_finding_get_question (AppositeFinding *self);
const char *apposite_finding_get_published_question (AppositeFinding *self);
const char *apposite_finding_get_help (AppositeFinding *self);
const char *apposite_finding_get_published_help (AppositeFinding *self);
const char *apposite_finding_get_source (AppositeFinding *self);
GListModel *apposite_finding_get_answers (AppositeFinding *self);
AppositeAnswer *apposite_finding_get_answer (AppositeFinding *self, guint index);
gboolean apposite_finding_find_answer (AppositeFinding *self, const char *id, guint *index);

G_END_DECLS
