/* fuzz-check-reports.c: what must hold of every report
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "apposite-report-build.h"
#include "apposite-report-format.h"
#include "fuzz-check.h"
#include "fuzz.h"

#define EVERYTHING \
  (APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT \
      | APPOSITE_REPORT_BACKGROUND | APPOSITE_REPORT_RATIONALES | APPOSITE_REPORT_HIGHER)

/* Says which year's criteria these are, whatever the format. */
static void
check_rendered (char *text, AppositeTopic *topic)
{
  g_autofree char *year = g_strdup_printf ("%u", apposite_topic_get_revised (topic));

  fuzz_assert_text (text);
  g_assert_nonnull (strstr (text, year));
  g_free (text);
}

static void
check_report (AppositeReport *report)
{
  AppositeTopic *topic = apposite_report_get_topic (report);
  g_autofree char *csv = apposite_report_to_csv (report);

  if (csv != NULL) /* else it has no table */
    fuzz_assert_text (csv);
  check_rendered (apposite_report_to_text (report), topic);
  check_rendered (apposite_report_to_markdown (report), topic);
  check_rendered (apposite_report_to_html (report), topic);
  check_rendered (apposite_report_to_html_fragment (report), topic);
  g_object_unref (report);
}

static gpointer
pick (GListModel *list, GRand *dice)
{
  return apposite_record_list_peek (
      list, (guint) g_rand_int_range (dice, 0, (gint32) g_list_model_get_n_items (list)));
}

static AppositeReport *
new_report (const AppositeReportRequest *request, AppositeVariant *variant, GRand *dice)
{
  GListModel *recommendations = apposite_variant_get_recommendations (variant);
  AppositeRecommendation *recommendation = pick (recommendations, dice);

  switch (g_rand_int_range (dice, 0, 5))
    {
    case 0:
      return apposite_report_for_recommendation (request, variant, recommendation);
    case 1:
      return apposite_report_for_variant (request, variant, recommendations, recommendation);
    case 2:
      return apposite_report_for_comparison (request, apposite_topic_get_variants (request->topic),
          apposite_topic_get_procedures (request->topic));
    case 3:
      return apposite_report_for_topic (request);
    default:
      return apposite_report_for_match (request);
    }
}

static void
answer (AppositePresentation *presentation, GRand *dice)
{
  AppositeTopic *topic = apposite_presentation_get_topic (presentation);

  apposite_presentation_set_answer (
      presentation, pick (apposite_topic_get_findings (topic), dice), 0);
}

/**
 * fuzz_check_reports:
 * @topic: a topic
 * @dice: random numbers
 *
 * Makes some report of a patient and one without, and writes them in every format.
 */
void
fuzz_check_reports (AppositeTopic *topic, GRand *dice)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (1772280000);
  AppositeVariant *variant = pick (apposite_topic_get_variants (topic), dice);
  const AppositeReportRequest request = { topic, presentation, EVERYTHING, date };
  const AppositeReportRequest bare = { topic, NULL, APPOSITE_REPORT_BARE, date };

  answer (presentation, dice);
  check_report (new_report (&request, variant, dice));
  check_report (apposite_report_for_recommendation (
      &bare, variant, pick (apposite_variant_get_recommendations (variant), dice)));
}
