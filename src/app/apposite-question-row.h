/* apposite-question-row.h: one question with its answers
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-presentation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_QUESTION_ROW (apposite_question_row_get_type ())
G_DECLARE_FINAL_TYPE (AppositeQuestionRow, apposite_question_row, APPOSITE, QUESTION_ROW, GtkWidget)

GtkWidget *apposite_question_row_new (AppositePresentation *presentation, AppositeFinding *finding);
AppositeFinding *apposite_question_row_get_finding (AppositeQuestionRow *self);
AppositeAnswer *apposite_question_row_get_answer (AppositeQuestionRow *self);

G_END_DECLS
