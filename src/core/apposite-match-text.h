/* apposite-match-text.h: a presentation and its matches in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

G_BEGIN_DECLS

char *apposite_match_text_for_answer (AppositeFinding *finding, AppositeAnswer *answer);
char *apposite_match_text_for_answers (AppositePresentation *presentation);
char *apposite_match_text_for_contradiction (
    AppositePresentation *presentation, AppositeCriterion *criterion);
char *apposite_match_text_for_criteria (GListModel *criteria);
char *apposite_match_text_for_findings (GListModel *findings);
char *apposite_match_text_for_open_gates (AppositePresentation *presentation);
char *apposite_match_text_for_redirect (AppositeRedirect *redirect);
char *apposite_match_text_for_conflict (AppositeConflict *conflict);
char *apposite_match_text_for_given (AppositePresentation *presentation, GListModel *findings);

G_END_DECLS
