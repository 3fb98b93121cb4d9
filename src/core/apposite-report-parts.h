/* apposite-report-parts.h: what several reports say
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-report-build.h"

G_BEGIN_DECLS

gboolean apposite_report_speaks_of_patient (const AppositeReportRequest *request);
void apposite_report_add_prose (AppositeReport *self, guint level, const char *text);
void apposite_report_add_warnings (AppositeReport *self, AppositePresentation *presentation);
void apposite_report_add_indication (AppositeReport *self, AppositePresentation *presentation);
void apposite_report_add_fit (
    AppositeReport *self, AppositePresentation *presentation, AppositeVariant *variant);
void apposite_report_add_criteria (
    AppositeReport *self, AppositePresentation *presentation, AppositeVariant *variant);
void apposite_report_add_legend (AppositeReport *self, GListModel *categories);
void apposite_report_add_body (AppositeReport *self,
    const AppositeReportRequest *request,
    AppositeVariant *variant,
    GListModel *shown,
    AppositeRecommendation *chosen,
    guint level);
char *apposite_report_format_exception (AppositeException *exception);

G_END_DECLS
