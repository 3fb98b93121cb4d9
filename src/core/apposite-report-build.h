/* apposite-report-build.h: the reports that there are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"
#include "apposite-report.h"

G_BEGIN_DECLS

/**
 * AppositeReportParts:
 * @APPOSITE_REPORT_TITLED: begin with a title, as a page does; without it a recommendation is some
 *   lines to be pasted
 * @APPOSITE_REPORT_CRITERIA: what a variant requires, and how the answers given stand to it
 * @APPOSITE_REPORT_HIGHLIGHT: a variant's summary
 * @APPOSITE_REPORT_BACKGROUND: a variant's background
 * @APPOSITE_REPORT_RATIONALES: the rationale of each recommendation that is stated
 * @APPOSITE_REPORT_HIGHER: what is rated higher than a recommendation, if anything
 *
 * What a report holds beside what it must.
 */
typedef enum
{
  APPOSITE_REPORT_BARE = 0,
  APPOSITE_REPORT_TITLED = 1 << 0,
  APPOSITE_REPORT_CRITERIA = 1 << 1,
  APPOSITE_REPORT_HIGHLIGHT = 1 << 2,
  APPOSITE_REPORT_BACKGROUND = 1 << 3,
  APPOSITE_REPORT_RATIONALES = 1 << 4,
  APPOSITE_REPORT_HIGHER = 1 << 5,
} AppositeReportParts;

/**
 * AppositeReportRequest:
 * @topic: the topic
 * @presentation: (nullable): the answers about a patient, or %NULL where no patient is spoken of
 * @parts: what to hold beside what it must
 * @date: when it is looked up; only the day is told
 *
 * What a report is asked for. It borrows all of it.
 */
typedef struct
{
  AppositeTopic *topic;
  AppositePresentation *presentation;
  AppositeReportParts parts;
  GDateTime *date;
} AppositeReportRequest;

AppositeReport *apposite_report_for_recommendation (const AppositeReportRequest *request,
    AppositeVariant *variant,
    AppositeRecommendation *recommendation);
AppositeReport *apposite_report_for_variant (const AppositeReportRequest *request,
    AppositeVariant *variant,
    GListModel *shown,
    AppositeRecommendation *chosen);
AppositeReport *apposite_report_for_match (const AppositeReportRequest *request);
AppositeReport *apposite_report_for_comparison (
    const AppositeReportRequest *request, GListModel *variants, GListModel *procedures);
AppositeReport *apposite_report_for_topic (const AppositeReportRequest *request);

G_END_DECLS
