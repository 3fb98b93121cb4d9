/* apposite-command-check.c: apposite-cli check
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-command.h"
#include "apposite-topic-reader.h"

static AppositeExit
check_file (AppositeCall *call, const char *filename)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (filename);
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_from_file (file, &error);
  g_autofree char *name = g_filename_display_name (filename);
  g_autofree char *line = NULL;
  guint n;

  if (topic == NULL)
    return apposite_call_fail (
        error->domain == APPOSITE_ERROR ? APPOSITE_EXIT_NOTHING : APPOSITE_EXIT_UNREADABLE, "%s",
        error->message);

  n = g_list_model_get_n_items (apposite_topic_get_variants (topic));
  /* Translators: a file's name, then the number of variants in it */
  line = g_strdup_printf (ngettext ("%s: valid, %u variant", "%s: valid, %u variants", n), name, n);
  apposite_terminal_add_line (call->output, APPOSITE_STYLE_PLAIN, line);
  return APPOSITE_EXIT_DONE;
}

/**
 * apposite_command_check:
 * @call: the call
 *
 * Reads each file and says whether it is a topic.
 *
 * Returns: what to exit with: the worst of the files
 */
AppositeExit
apposite_command_check (AppositeCall *call)
{
  AppositeExit worst = APPOSITE_EXIT_DONE;

  if (!apposite_call_takes (call, 1, G_MAXUINT))
    return APPOSITE_EXIT_USAGE;
  for (guint i = 0; call->arguments[i] != NULL; i++)
    {
      AppositeExit code = check_file (call, call->arguments[i]);

      worst = MAX (worst, code);
    }
  return worst;
}
