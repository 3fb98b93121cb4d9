/* apposite-command-show.c: apposite-cli show
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-command.h"
#include "apposite-error.h"
#include "apposite-export.h"
#include "apposite-lookup.h"

static AppositeReport *
report_variant (AppositeCall *call, AppositeVariant *variant, GListModel *shown)
{
  const AppositeReportRequest request = { call->topic, NULL,
    APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT
        | APPOSITE_REPORT_BACKGROUND,
    call->date };

  return apposite_report_for_variant (&request, variant, shown, NULL);
}

/* A table has lines for itself, of which this is one. */
static AppositeReport *
report_line (AppositeCall *call, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  g_autoptr (GListStore) shown = g_list_store_new (APPOSITE_TYPE_RECOMMENDATION);

  g_list_store_append (shown, recommendation);
  return report_variant (call, variant, G_LIST_MODEL (shown));
}

static AppositeReport *
report (AppositeCall *call, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  const AppositeReportRequest request = { call->topic, NULL,
    APPOSITE_REPORT_TITLED | APPOSITE_REPORT_RATIONALES | APPOSITE_REPORT_HIGHER, call->date };

  if (recommendation == NULL)
    return report_variant (call, variant, NULL);
  if (call->format == APPOSITE_FORMAT_CSV)
    return report_line (call, variant, recommendation);
  return apposite_report_for_recommendation (&request, variant, recommendation);
}

static AppositeExit
fail (const GError *error)
{
  gboolean is_unclear = g_error_matches (error, APPOSITE_ERROR, APPOSITE_ERROR_VALUE);

  return apposite_call_fail (
      is_unclear ? APPOSITE_EXIT_USAGE : APPOSITE_EXIT_NOTHING, "%s", error->message);
}

/**
 * apposite_command_show:
 * @call: the call
 *
 * Shows a variant, or one recommendation of it whole.
 *
 * Returns: what to exit with
 */
AppositeExit
apposite_command_show (AppositeCall *call)
{
  AppositeRecommendation *recommendation = NULL;
  AppositeVariant *variant;
  g_autoptr (GError) error = NULL;

  if (!apposite_call_takes (call, 1, 2))
    return APPOSITE_EXIT_USAGE;
  variant = apposite_lookup_variant (call->topic, call->arguments[0], &error);
  if (variant != NULL && call->arguments[1] != NULL)
    recommendation =
        apposite_lookup_recommendation (call->topic, variant, call->arguments[1], &error);
  if (error != NULL)
    return fail (error);

  if (call->format == APPOSITE_FORMAT_JSON)
    apposite_call_add_json (call,
        recommendation != NULL
            ? apposite_export_recommendation (call->topic, variant, recommendation)
            : apposite_export_variant (call->topic, variant));
  else
    apposite_call_add_report (call, report (call, variant, recommendation));
  return APPOSITE_EXIT_DONE;
}
