/* apposite-command-check.c: apposite-cli check
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-command.h"
#include "apposite-topic-reader.h"
#include "apposite-translation-reader.h"

/* One line that says how much of the topic it translates, and one that lists what it leaves out. */
static void
add_translation (AppositeCall *call, AppositeTopic *topic)
{
  AppositeTranslation *translation = apposite_topic_get_translation (topic);
  const char *language = apposite_translation_get_language (translation);
  guint n_texts;
  g_auto (GStrv) holes = apposite_translation_list_holes (topic, &n_texts);
  guint n = n_texts - g_strv_length (holes);
  g_autofree char *line = NULL;
  g_autofree char *list = g_strjoinv (", ", holes);
  g_autofree char *missing = NULL;

  /* Translators: a language such as “de”; how many of the topic's texts are translated into it */
  line = g_strdup_printf (apposite_translation_is_reviewed (translation)
          ? _ ("%s: %u of %u texts, reviewed by a clinician")
          : _ ("%s: %u of %u texts, not reviewed by a clinician"),
      language, n, n_texts);
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 2, NULL, line);
  if (holes[0] == NULL)
    return;
  /* Translators: what follows are names of texts that aren't translated */
  missing = g_strdup_printf (_ ("missing: %s"), list);
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 4, NULL, missing);
}

static AppositeExit
check_translations (AppositeCall *call, GFile *file)
{
  g_auto (GStrv) languages = apposite_topic_list_languages (file);
  AppositeExit worst = APPOSITE_EXIT_DONE;

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AppositeTopic) topic =
          apposite_topic_new_from_file_in (file, languages[i], &error);

      if (topic == NULL)
        worst = apposite_call_fail (APPOSITE_EXIT_UNREADABLE, "%s", error->message);
      else if (apposite_topic_get_translation (topic) == NULL)
        worst = apposite_call_fail (
            APPOSITE_EXIT_NOTHING, "%s", apposite_topic_get_translation_error (topic));
      else
        add_translation (call, topic);
    }
  return worst;
}

static AppositeExit
check_file (AppositeCall *call, const char *filename)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (filename);
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_from_file_in (file, NULL, &error);
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
  return check_translations (call, file);
}

/**
 * apposite_command_check:
 * @call: the call
 *
 * Reads each file, says whether it is a topic, and how much of it the translations beside it cover.
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
