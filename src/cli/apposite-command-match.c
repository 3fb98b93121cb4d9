/* apposite-command-match.c: apposite-cli match
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-answers.h"
#include "apposite-command.h"
#include "apposite-export.h"

/**
 * apposite_command_match:
 * @call: the call
 *
 * Holds the answers given against the variants.
 *
 * Returns: what to exit with: %APPOSITE_EXIT_NOTHING where no variant matches or is possible
 */
AppositeExit
apposite_command_match (AppositeCall *call)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (call->topic);
  const AppositeReportRequest request = { call->topic, presentation,
    call->format == APPOSITE_FORMAT_TEXT ? APPOSITE_REPORT_BARE : APPOSITE_REPORT_TITLED,
    call->date };
  g_autoptr (GError) error = NULL;

  if (!apposite_answers_parse (presentation, (const char *const *) call->arguments, &error))
    return apposite_call_fail (APPOSITE_EXIT_USAGE, "%s", error->message);
  if (call->format == APPOSITE_FORMAT_JSON)
    apposite_call_add_json (call, apposite_export_matches (presentation));
  else
    apposite_call_add_report (call, apposite_report_for_match (&request));
  return apposite_presentation_is_covered (presentation) ? APPOSITE_EXIT_DONE
                                                         : APPOSITE_EXIT_NOTHING;
}
