/* apposite-closures.h: what is shown of a value, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-finding.h"

G_BEGIN_DECLS

gboolean apposite_closure_is_set (gpointer self, GObject *object);
gboolean apposite_closure_not (gpointer self, gboolean value);
gboolean apposite_closure_is_positive (gpointer self, guint n);
char *apposite_closure_disclosure_icon (gpointer self, gboolean unfolded);
char *apposite_closure_count_answered (gpointer self, guint n);
char **apposite_closure_question_mark (gpointer self,
    AppositeFinding *finding,
    AppositeAnswer *answer,
    AppositeFinding *next_question);
char *apposite_closure_question_tooltip (gpointer self, AppositeFinding *finding);
char *apposite_closure_new_patient_tooltip (gpointer self, GtkApplication *application);
char *apposite_closure_next_question_tooltip (gpointer self, GtkApplication *application);

G_END_DECLS
