/* apposite-checklist-text.h: the checklist in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

G_BEGIN_DECLS

char *apposite_checklist_text_for_question (
    AppositePresentation *presentation, AppositeFinding *finding);
char *apposite_checklist_text_for_group (
    AppositePresentation *presentation, AppositeFindingGroup *group);
char *apposite_checklist_text_for_answer_set (
    AppositePresentation *presentation, AppositeAnswerSet *set);
char *apposite_checklist_format_answer (
    AppositeFinding *finding, guint answer_index, gsize *letter);
gboolean apposite_checklist_find_answer (
    AppositeFinding *finding, gunichar letter, guint *answer_index);

G_END_DECLS
