/* apposite-report-format.h: a report in the formats that it is taken along in
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-report.h"

G_BEGIN_DECLS

char *apposite_report_to_text (AppositeReport *report);
char *apposite_report_to_markdown (AppositeReport *report);
char *apposite_report_to_csv (AppositeReport *report);
char *apposite_report_to_html (AppositeReport *report);
char *apposite_report_to_html_fragment (AppositeReport *report);

G_END_DECLS
