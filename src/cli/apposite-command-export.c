/* apposite-command-export.c: apposite-cli export
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-command.h"
#include "apposite-export.h"

/**
 * apposite_command_export:
 * @call: the call
 *
 * Writes the whole topic.
 *
 * Returns: what to exit with
 */
AppositeExit
apposite_command_export (AppositeCall *call)
{
  const AppositeReportRequest request = { call->topic, NULL, APPOSITE_REPORT_BARE, call->date };

  if (!apposite_call_takes (call, 0, 0))
    return APPOSITE_EXIT_USAGE;
  if (call->format == APPOSITE_FORMAT_JSON)
    apposite_call_add_json (call, apposite_export_topic (call->topic));
  else
    apposite_call_add_report (call, apposite_report_for_topic (&request));
  return APPOSITE_EXIT_DONE;
}
