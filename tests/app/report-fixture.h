/* report-fixture.h: every kind of report over the bundled topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "answered-session.h"
#include "apposite-report-build.h"

#define EVERYTHING \
  (APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT \
      | APPOSITE_REPORT_BACKGROUND | APPOSITE_REPORT_RATIONALES)

/* A redirect, a conflict, and much else to be told. */
#define TROUBLED "age=adult trauma=yes infection=yes cord-injury=yes neurologic-deficit=no"

typedef struct
{
  AppositeSession *session;
  GDateTime *date;
} Fixture;

static inline void
set_up (Fixture *self, gconstpointer answers)
{
  self->session = new_session ();
  self->date = g_date_time_new_utc (2026, 2, 28, 12, 0, 0);
  if (answers != NULL)
    answer (self->session, answers);
}

static inline void
tear_down (Fixture *self, gconstpointer answers)
{
  g_clear_object (&self->session);
  g_clear_pointer (&self->date, g_date_time_unref);
}

static inline AppositeReportRequest
request_for (Fixture *self, AppositeReportParts parts)
{
  return (AppositeReportRequest){ apposite_session_get_topic (self->session),
    apposite_session_get_presentation (self->session), parts, self->date };
}

static inline AppositeReport *
report_variant (Fixture *self, guint number, AppositeReportParts parts)
{
  AppositeReportRequest request = request_for (self, parts);

  return apposite_report_for_variant (&request, variant_at (self->session, number), NULL, NULL);
}

static inline AppositeReport *
report_comparison (Fixture *self)
{
  AppositeReportRequest request = request_for (self, APPOSITE_REPORT_TITLED);

  return apposite_report_for_comparison (&request, NULL, NULL);
}

static inline AppositeReport *
report_topic (Fixture *self)
{
  AppositeReportRequest request = request_for (self, APPOSITE_REPORT_TITLED);

  return apposite_report_for_topic (&request);
}

#define ADD_TEST(path, answers, func) g_test_add (path, Fixture, answers, set_up, func, tear_down)
