/* apposite-report-pages.h: a report on pages of paper
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "apposite-report.h"

#include "apposite-paper.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_REPORT_PAGES (apposite_report_pages_get_type ())
G_DECLARE_FINAL_TYPE (AppositeReportPages, apposite_report_pages, APPOSITE, REPORT_PAGES, GObject)

/**
 * AppositeReportPlace:
 * @text: the heading's text
 * @level: 0 of a title, else 1 to 3
 * @page: where it stands, from 0
 * @y: how far below the top edge of the paper, in points
 *
 * Where a heading stands.
 */
typedef struct
{
  const char *text;
  guint level;
  guint page;
  double y;
} AppositeReportPlace;

AppositeReportPages *apposite_report_pages_new (
    AppositeReport *report, const AppositePaperSize *size);
gboolean apposite_report_pages_wants_landscape (AppositeReport *report);
AppositeReport *apposite_report_pages_get_report (AppositeReportPages *self);
const AppositePaperSize *apposite_report_pages_get_size (AppositeReportPages *self);
guint apposite_report_pages_get_n_pages (AppositeReportPages *self);
GArray *apposite_report_pages_list_places (AppositeReportPages *self);
void apposite_report_pages_draw (AppositeReportPages *self, guint page, cairo_t *cr);

G_END_DECLS
