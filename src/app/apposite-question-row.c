/* apposite-question-row.c: one question with its answers
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-question-row.h"

struct _AppositeQuestionRow
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeQuestionRow, apposite_question_row, GTK_TYPE_WIDGET)

static void
apposite_question_row_class_init (AppositeQuestionRowClass *klass)
{
}

static void
apposite_question_row_init (AppositeQuestionRow *self)
{
}
