/* apposite-shown.h: what a window shows, as reports
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-matrix.h"
#include "apposite-report-build.h"
#include "apposite-session.h"

G_BEGIN_DECLS

/**
 * AppositeShown:
 * @session: what is looked at, and the answers
 * @rows: the #AppositeRecommendation objects that are listed of the variant, in their order
 * @matrix: the procedures and variants that are compared
 *
 * What a window shows. It borrows all of it.
 */
typedef struct
{
  AppositeSession *session;
  GListModel *rows;
  AppositeMatrix *matrix;
} AppositeShown;

gboolean apposite_shown_has_choice (const AppositeShown *self);
gboolean apposite_shown_has_table (const AppositeShown *self);
gboolean apposite_shown_is_filtered (const AppositeShown *self);
gboolean apposite_shown_tells_answers (const AppositeShown *self);

AppositeReport *apposite_shown_report_choice (
    const AppositeShown *self, AppositeReportParts parts, GDateTime *date);
AppositeReport *apposite_shown_report_table (
    const AppositeShown *self, gboolean filtered, GDateTime *date);
AppositeReport *apposite_shown_report_page (const AppositeShown *self, GDateTime *date);

G_END_DECLS
