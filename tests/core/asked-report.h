/* asked-report.h: reports for a test
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "answered-topic.h"
#include "apposite-report-build.h"
#include "apposite-report-format.h"

#define EVERYTHING \
  (APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT \
      | APPOSITE_REPORT_BACKGROUND | APPOSITE_REPORT_RATIONALES | APPOSITE_REPORT_HIGHER)

#define DAY "2026-02-28"

static inline GDateTime *
day (void)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  return g_date_time_new (utc, 2026, 2, 28, 12, 0, 0.0);
}

static inline AppositeReport *
report_recommendation (Fixture *self, guint parts, guint number, guint position)
{
  g_autoptr (GDateTime) date = day ();
  const AppositeReportRequest request = { self->topic, self->presentation, parts, date };
  AppositeVariant *variant = variant_at (self, number);

  return apposite_report_for_recommendation (&request, variant,
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), position));
}

static inline AppositeReport *
report_variant (
    Fixture *self, guint parts, guint number, GListModel *shown, AppositeRecommendation *chosen)
{
  g_autoptr (GDateTime) date = day ();
  const AppositeReportRequest request = { self->topic, self->presentation, parts, date };

  return apposite_report_for_variant (&request, variant_at (self, number), shown, chosen);
}

static inline AppositeReport *
report_match (Fixture *self)
{
  g_autoptr (GDateTime) date = day ();
  const AppositeReportRequest request = { self->topic, self->presentation, APPOSITE_REPORT_TITLED,
    date };

  return apposite_report_for_match (&request);
}

static inline AppositeReport *
report_comparison (Fixture *self, GListModel *variants, GListModel *procedures)
{
  g_autoptr (GDateTime) date = day ();
  const AppositeReportRequest request = { self->topic, self->presentation, APPOSITE_REPORT_TITLED,
    date };

  return apposite_report_for_comparison (&request, variants, procedures);
}

static inline AppositeReport *
report_topic (Fixture *self)
{
  g_autoptr (GDateTime) date = day ();
  const AppositeReportRequest request = { self->topic, self->presentation, APPOSITE_REPORT_BARE,
    date };

  return apposite_report_for_topic (&request);
}

/* Of a list the first @n, as a filter would leave them. */
static inline GListModel *
first_of (GListModel *all, guint n)
{
  GListStore *some = g_list_store_new (g_list_model_get_item_type (all));

  for (guint i = 0; i < n; i++)
    g_list_store_append (some, apposite_record_list_peek (all, i));
  return G_LIST_MODEL (some);
}
