/* apposite-command-findings.c: apposite-cli findings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-command.h"
#include "apposite-export.h"

static void
add_finding (AppositeTerminal *output, AppositeFinding *finding)
{
  g_autoptr (GString) answers = g_string_new (apposite_finding_get_id (finding));
  AppositeAnswer *answer;

  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    g_string_append_printf (answers, "%c%s", i == 0 ? '=' : '|', apposite_answer_get_id (answer));

  apposite_terminal_add_paragraph (output, APPOSITE_STYLE_PLAIN, 2, NULL, answers->str);
  apposite_terminal_add_paragraph (
      output, APPOSITE_STYLE_PLAIN, 6, NULL, apposite_finding_get_question (finding));
  apposite_terminal_add_paragraph (
      output, APPOSITE_STYLE_QUIET, 6, NULL, apposite_finding_get_help (finding));
}

static void
add_answer_set (AppositeTerminal *output, AppositeAnswerSet *set)
{
  g_autofree char *choice = g_strdup_printf (
      "%s=%s", apposite_answer_set_get_id (set), apposite_answer_set_get_choice (set));

  apposite_terminal_add_paragraph (output, APPOSITE_STYLE_PLAIN, 2, NULL, choice);
  apposite_terminal_add_paragraph (
      output, APPOSITE_STYLE_QUIET, 6, NULL, apposite_answer_set_get_help (set));
}

/**
 * apposite_command_findings:
 * @call: the call
 *
 * Lists the findings with their questions, answers and help, and the answer sets, as `match` takes
 * them.
 *
 * Returns: what to exit with
 */
AppositeExit
apposite_command_findings (AppositeCall *call)
{
  GListModel *findings = apposite_topic_get_findings (call->topic);
  GListModel *sets = apposite_topic_get_answer_sets (call->topic);
  AppositeFindingGroup *group = NULL;

  if (!apposite_call_takes (call, 0, 0))
    return APPOSITE_EXIT_USAGE;
  if (call->format == APPOSITE_FORMAT_JSON)
    {
      apposite_call_add_json (call, apposite_export_findings (call->topic));
      return APPOSITE_EXIT_DONE;
    }

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      if (apposite_finding_get_group (finding) != group)
        {
          group = apposite_finding_get_group (finding);
          apposite_terminal_add_heading (call->output, apposite_finding_group_get_title (group));
        }
      add_finding (call->output, finding);
    }
  if (g_list_model_get_n_items (sets) > 0)
    apposite_terminal_add_heading (call->output, _ ("Several answers at once"));
  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    add_answer_set (call->output, apposite_record_list_peek (sets, i));
  apposite_call_add_source (call, NULL);
  return APPOSITE_EXIT_DONE;
}
