/* apposite-answer-set.h: answers that can be given at once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-condition.h"
#include "apposite-finding-group.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_ANSWER_SET (apposite_answer_set_get_type ())
G_DECLARE_FINAL_TYPE (AppositeAnswerSet, apposite_answer_set, APPOSITE, ANSWER_SET, AppositeRecord)

const char *apposite_answer_set_get_id (AppositeAnswerSet *self);
const char *apposite_answer_set_get_choice (AppositeAnswerSet *self);
const char *apposite_answer_set_get_label (AppositeAnswerSet *self);
const char *apposite_answer_set_get_published_label (AppositeAnswerSet *self);
const char *apposite_answer_set_get_help (AppositeAnswerSet *self);
const char *apposite_answer_set_get_published_help (AppositeAnswerSet *self);
AppositeFindingGroup *apposite_answer_set_get_group (AppositeAnswerSet *self);
GListModel *apposite_answer_set_get_conditions (AppositeAnswerSet *self);

G_END_DECLS
