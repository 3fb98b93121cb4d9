/* apposite-presentation.h: the answers given about a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-match.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_PRESENTATION (apposite_presentation_get_type ())
G_DECLARE_FINAL_TYPE (AppositePresentation, apposite_presentation, APPOSITE, PRESENTATION, GObject)

AppositePresentation *apposite_presentation_new (AppositeTopic *topic);
AppositeTopic *apposite_presentation_get_topic (AppositePresentation *self);

AppositeAnswer *apposite_presentation_get_answer (
    AppositePresentation *self, AppositeFinding *finding);
gboolean apposite_presentation_set_answer (
    AppositePresentation *self, AppositeFinding *finding, guint answer_index);
gboolean apposite_presentation_unset (AppositePresentation *self, AppositeFinding *finding);
gboolean apposite_presentation_clear (AppositePresentation *self);
gboolean apposite_presentation_apply_answer_set (
    AppositePresentation *self, AppositeAnswerSet *set);
GBytes *apposite_presentation_snapshot (AppositePresentation *self);
gboolean apposite_presentation_restore (AppositePresentation *self, GBytes *snapshot);

guint apposite_presentation_get_n_answered (AppositePresentation *self);
gboolean apposite_presentation_is_covered (AppositePresentation *self);
AppositeFinding *apposite_presentation_get_next_question (AppositePresentation *self);
GListModel *apposite_presentation_get_matches (AppositePresentation *self);
GListModel *apposite_presentation_get_redirects (AppositePresentation *self);
GListModel *apposite_presentation_get_conflicts (AppositePresentation *self);
GListModel *apposite_presentation_get_to_rule_out (AppositePresentation *self);
GListModel *apposite_presentation_get_nearest (AppositePresentation *self);
const char *apposite_presentation_get_gate_advice (AppositePresentation *self);

G_END_DECLS
