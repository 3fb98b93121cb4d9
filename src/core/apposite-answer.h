/* apposite-answer.h: one answer that a finding can have
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_ANSWER (apposite_answer_get_type ())
G_DECLARE_FINAL_TYPE (AppositeAnswer, apposite_answer, APPOSITE, ANSWER, AppositeRecord)

const char *apposite_answer_get_id (AppositeAnswer *self);
const char *apposite_answer_get_label (AppositeAnswer *self);
const char *apposite_answer_get_published_label (AppositeAnswer *self);
gboolean apposite_answer_is_positive (AppositeAnswer *self);

G_END_DECLS
