/* apposite-question-group.h: a group of questions
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-presentation.h"
#include "apposite-question-row.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_QUESTION_GROUP (apposite_question_group_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeQuestionGroup, apposite_question_group, APPOSITE, QUESTION_GROUP, GtkWidget)

GtkWidget *apposite_question_group_new (
    AppositePresentation *presentation, AppositeFindingGroup *group);
AppositeFindingGroup *apposite_question_group_get_group (AppositeQuestionGroup *self);
gboolean apposite_question_group_is_unfolded (AppositeQuestionGroup *self);
void apposite_question_group_set_unfolded (AppositeQuestionGroup *self, gboolean unfolded);
void apposite_question_group_reset (AppositeQuestionGroup *self);
AppositeQuestionRow *apposite_question_group_find_row (
    AppositeQuestionGroup *self, AppositeFinding *finding);
gboolean apposite_question_group_has_open (AppositeQuestionGroup *self);
void apposite_question_group_add_stops (AppositeQuestionGroup *self, GPtrArray *stops);

G_END_DECLS
