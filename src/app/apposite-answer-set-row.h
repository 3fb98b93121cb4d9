/* apposite-answer-set-row.h: several questions answered at once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-presentation.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_ANSWER_SET_ROW (apposite_answer_set_row_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeAnswerSetRow, apposite_answer_set_row, APPOSITE, ANSWER_SET_ROW, GtkWidget)

GtkWidget *apposite_answer_set_row_new (AppositePresentation *presentation, AppositeAnswerSet *set);

G_END_DECLS
