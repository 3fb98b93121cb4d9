/* apposite-cli.c: from the command line to a command
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>

#include "apposite-about.h"
#include "apposite-command.h"
#include "apposite-export.h"
#include "apposite-language.h"
#include "apposite-report-format.h"
#include "apposite-save.h"
#include "apposite-suggest.h"
#include "apposite-terminal-report.h"
#include "apposite-topic-reader.h"

#define TEXT (1u << APPOSITE_FORMAT_TEXT)
#define JSON (1u << APPOSITE_FORMAT_JSON)
#define CSV (1u << APPOSITE_FORMAT_CSV)
#define PAGE (1u << APPOSITE_FORMAT_MARKDOWN | 1u << APPOSITE_FORMAT_HTML)

/* The last second of the year 9999, which is as far as dates reach. */
#define LAST_SECOND G_GUINT64_CONSTANT (253402300799)

static const AppositeCommand commands[] = {
  { "variants", NULL, N_ ("List the clinical variants"), TRUE, APPOSITE_FORMAT_TEXT, TEXT | JSON,
      apposite_command_variants },
  { "show", N_ ("NUMBER [PROCEDURE]"),
      N_ ("Show a variant's table, or one procedure of it with its rationale"), TRUE,
      APPOSITE_FORMAT_TEXT, TEXT | JSON | CSV | PAGE, apposite_command_show },
  { "search", N_ ("WORD…"), N_ ("Find words, whole or their beginnings, in all texts"), TRUE,
      APPOSITE_FORMAT_TEXT, TEXT | JSON, apposite_command_search },
  { "findings", NULL, N_ ("List what can be answered about a patient"), TRUE, APPOSITE_FORMAT_TEXT,
      TEXT | JSON, apposite_command_findings },
  { "match", N_ ("FINDING=ANSWER…"), N_ ("Hold a patient's answers against the variants"), TRUE,
      APPOSITE_FORMAT_TEXT, TEXT | JSON | PAGE, apposite_command_match },
  { "export", NULL, N_ ("Write the whole topic for other programs"), TRUE, APPOSITE_FORMAT_JSON,
      TEXT | JSON | CSV | PAGE, apposite_command_export },
  { "check", N_ ("FILE…"), N_ ("Check topic files"), FALSE, APPOSITE_FORMAT_TEXT, TEXT,
      apposite_command_check },
};

typedef struct
{
  char *topic;
  char *language;
  char *format;
  char *output;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->topic);
  g_free (options->language);
  g_free (options->format);
  g_free (options->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static const char *const format_names[] = {
  [APPOSITE_FORMAT_TEXT] = "text",
  [APPOSITE_FORMAT_JSON] = "json",
  [APPOSITE_FORMAT_CSV] = "csv",
  [APPOSITE_FORMAT_MARKDOWN] = "markdown",
  [APPOSITE_FORMAT_HTML] = "html",
};

/**
 * apposite_call_fail:
 * @code: what to exit with
 * @format: what is wrong and what to do, in a translated format string
 * @...: its arguments
 *
 * Writes an error message to standard error.
 *
 * Returns: @code
 */
AppositeExit
apposite_call_fail (AppositeExit code, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  fprintf (stderr, "apposite-cli: %s\n", message);
  return code;
}

/**
 * apposite_call_takes:
 * @least: how many arguments there must be
 * @most: how many there may be
 *
 * Writes an error message where there are fewer or more.
 *
 * Returns: whether the number of arguments is right
 */
gboolean
apposite_call_takes (AppositeCall *call, guint least, guint most)
{
  guint n = g_strv_length (call->arguments);

  if (n >= least && n <= most)
    return TRUE;
  if (n < least)
    apposite_call_fail (APPOSITE_EXIT_USAGE,
        _ ("something is missing after the command; see “apposite-cli --help”"));
  else
    apposite_call_fail (APPOSITE_EXIT_USAGE, _ ("“%s” is too many; see “apposite-cli --help”"),
        call->arguments[most]);
  return FALSE;
}

/**
 * apposite_call_add_json:
 * @node: (transfer full): what to write
 *
 * Adds a JSON document to the output.
 */
void
apposite_call_add_json (AppositeCall *call, JsonNode *node)
{
  g_autoptr (JsonNode) owned = node;
  g_autofree char *text = apposite_export_to_text (owned);

  g_string_append (call->output->text, text);
  g_string_append_c (call->output->text, '\n');
}

/**
 * apposite_call_add_report:
 * @report: (transfer full): what to write
 *
 * Adds a report to the output, in the format that is asked for.
 */
void
apposite_call_add_report (AppositeCall *call, AppositeReport *report)
{
  g_autoptr (AppositeReport) owned = report;
  g_autofree char *text = NULL;

  switch (call->format)
    {
    case APPOSITE_FORMAT_CSV:
      text = apposite_report_to_csv (owned);
      break;
    case APPOSITE_FORMAT_MARKDOWN:
      text = apposite_report_to_markdown (owned);
      break;
    case APPOSITE_FORMAT_HTML:
      text = apposite_report_to_html (owned);
      break;
    case APPOSITE_FORMAT_TEXT:
      apposite_terminal_add_report (call->output, owned);
      break;
    case APPOSITE_FORMAT_JSON:
    default:
      g_return_if_reached ();
    }
  if (text != NULL)
    g_string_append (call->output->text, text);
}

/**
 * apposite_call_add_source:
 * @variant: (nullable): the variant that was shown
 *
 * Adds whose criteria were shown and what that is worth, which ends every text.
 */
void
apposite_call_add_source (AppositeCall *call, AppositeVariant *variant)
{
  g_autofree char *source = apposite_topic_format_source (call->topic, variant);
  g_autofree char *translation = apposite_topic_format_translation_notice (call->topic);
  g_autofree char *disclaimer = apposite_about_short_disclaimer (call->topic);
  /* Translators: what follows is the source line */
  g_autofree char *line = g_strdup_printf (_ ("Source: %s."), source);

  apposite_terminal_add_break (call->output);
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 0, NULL, line);
  if (translation != NULL)
    apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 0, NULL, translation);
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 0, NULL, disclaimer);
}

static char *
list_commands (void)
{
  GString *text = g_string_new (_ ("Commands:"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *arguments = commands[i].arguments != NULL ? _ (commands[i].arguments) : "";
      g_autofree char *call = g_strdup_printf ("%s %s", commands[i].name, arguments);

      g_string_append_printf (text, "\n  %s", call);
      for (guint n = apposite_terminal_measure (call, -1); n < 28; n++)
        g_string_append_c (text, ' ');
      g_string_append (text, _ (commands[i].summary));
    }
  g_string_append_printf (text, "\n\n%s",
      _ ("Exit status: 0 done, 1 nothing found or a checked file is invalid, 2 bad usage,\n"
         "3 a topic or file can't be read or written."));
  return g_string_free (text, FALSE);
}

static const AppositeCommand *
find_command (const char *name)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };
  g_autofree char *hint = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i].name, name))
        return &commands[i];
      names[i] = commands[i].name;
    }
  hint = apposite_suggest_phrase (name, names);
  apposite_call_fail (APPOSITE_EXIT_USAGE, _ ("unknown command “%s”; %s"), name, hint);
  return NULL;
}

static gboolean
find_format (const AppositeCommand *command, const char *name, AppositeFormat *format)
{
  const char *names[G_N_ELEMENTS (format_names) + 1] = { NULL };
  g_autofree char *hint = NULL;
  guint n = 0;

  *format = command->default_format;
  if (name == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (format_names); i++)
    {
      if ((command->formats & (1u << i)) == 0)
        continue;
      if (g_str_equal (format_names[i], name))
        {
          *format = i;
          return TRUE;
        }
      names[n++] = format_names[i];
    }
  hint = apposite_suggest_phrase (name, names);
  apposite_call_fail (
      APPOSITE_EXIT_USAGE, _ ("“%s” doesn't write the format “%s”; %s"), command->name, name, hint);
  return FALSE;
}

static void
fail_language (GFile *file, const char *language)
{
  g_auto (GStrv) languages = apposite_topic_list_languages (file);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) valid = NULL;
  g_autofree char *hint = NULL;

  g_strv_builder_add (builder, "en");
  g_strv_builder_addv (builder, (const char **) languages);
  valid = g_strv_builder_end (builder);
  hint = apposite_suggest_phrase (language, (const char *const *) valid);
  apposite_call_fail (
      APPOSITE_EXIT_USAGE, _ ("the topic isn't translated into “%s”; %s"), language, hint);
}

static AppositeExit
load_topic (const Options *options, AppositeTopic **topic)
{
  g_autoptr (GFile) file =
      options->topic != NULL ? g_file_new_for_commandline_arg (options->topic) : NULL;
  const char *language = options->language;
  g_autoptr (GError) error = NULL;

  if (language == NULL)
    *topic = file != NULL ? apposite_topic_new_from_file (file, &error)
                          : apposite_topic_new_bundled (&error);
  else
    *topic = file != NULL ? apposite_topic_new_from_file_in (file, language, &error)
                          : apposite_topic_new_bundled_in (language, &error);
  if (*topic == NULL)
    return apposite_call_fail (APPOSITE_EXIT_UNREADABLE, "%s", error->message);
  if (apposite_topic_get_translation_error (*topic) != NULL)
    /* Translators: what is wrong with a file of translated texts, then what was done about it */
    return apposite_call_fail (APPOSITE_EXIT_DONE, _ ("%s. The topic is shown as published."),
        apposite_topic_get_translation_error (*topic));
  if (language == NULL || apposite_topic_get_language (*topic) != NULL
      || apposite_language_is_published (language))
    return APPOSITE_EXIT_DONE;
  fail_language (file, language);
  return APPOSITE_EXIT_USAGE;
}

/* The day that reports tell; set from outside, they are the same on any day. */
static GDateTime *
get_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  guint64 seconds;

  if (epoch != NULL && g_ascii_string_to_unsigned (epoch, 10, 0, LAST_SECOND, &seconds, NULL))
    return g_date_time_new_from_unix_utc ((gint64) seconds);
  return g_date_time_new_now_local ();
}

/* A command that failed without a word leaves the file as it was. */
static AppositeExit
save_output (GString *text, const char *filename, AppositeExit code)
{
  g_autoptr (GError) error = NULL;

  if (code != APPOSITE_EXIT_DONE && text->len == 0)
    return code;
  if (apposite_save_file (filename, text->str, (gssize) text->len, &error))
    return code;
  return apposite_call_fail (APPOSITE_EXIT_UNREADABLE, "%s", error->message);
}

/* Always UTF-8, whatever the locale: no symbol of the criteria may turn into a question mark. */
static AppositeExit
write_output (GString *text, AppositeExit code)
{
  if (fwrite (text->str, 1, text->len, stdout) == text->len && fflush (stdout) == 0)
    return code;
  return apposite_call_fail (
      APPOSITE_EXIT_UNREADABLE, _ ("the output can't be written: %s"), g_strerror (errno));
}

static gboolean
is_text (const char *word)
{
  g_autofree char *shown = NULL;

  if (g_utf8_validate (word, -1, NULL))
    return TRUE;
  shown = g_utf8_make_valid (word, -1);
  apposite_call_fail (APPOSITE_EXIT_USAGE, _ ("“%s” isn't valid UTF-8"), shown);
  return FALSE;
}

/* Only the name of a file may be any bytes. */
static gboolean
check_arguments (const AppositeCommand *command, char **arguments)
{
  for (guint i = 0; command->needs_topic && arguments[i] != NULL; i++)
    if (!is_text (arguments[i]))
      return FALSE;
  return TRUE;
}

static AppositeExit
write_version (void)
{
  g_autoptr (GString) text = g_string_new ("apposite-cli " APPOSITE_VERSION "\n");

  return write_output (text, APPOSITE_EXIT_DONE);
}

/* GOption leaves the “--” that ends the options where words stand before it. */
static void
remove_separator (char **words)
{
  while (*words != NULL && !g_str_equal (*words, "--"))
    words++;
  if (*words == NULL)
    return;
  g_free (*words);
  memmove (words, words + 1, g_strv_length (words + 1) * sizeof *words + sizeof *words);
}

static AppositeExit
run (const AppositeCommand *command, const Options *options, char **arguments)
{
  g_autoptr (AppositeTerminal) output = options->output != NULL
      ? apposite_terminal_new_for_file ()
      : apposite_terminal_new_for_stdout ();
  g_autoptr (GDateTime) date = get_date ();
  g_autoptr (AppositeTopic) topic = NULL;
  AppositeCall call = { NULL, APPOSITE_FORMAT_TEXT, date, arguments, output };
  AppositeExit code;

  if (!find_format (command, options->format, &call.format)
      || !check_arguments (command, arguments))
    return APPOSITE_EXIT_USAGE;
  if (command->needs_topic)
    {
      code = load_topic (options, &topic);
      if (code != APPOSITE_EXIT_DONE)
        return code;
      call.topic = topic;
    }
  code = command->run (&call);
  if (options->output != NULL)
    return save_output (output->text, options->output, code);
  return write_output (output->text, code);
}

/**
 * apposite_cli_main:
 * @argc: how many words the command line has
 * @argv: the words
 *
 * Runs apposite-cli.
 *
 * Returns: an #AppositeExit
 */
int
apposite_cli_main (int argc, char **argv)
{
  g_auto (Options) options = { NULL, NULL, NULL, NULL };
  gboolean version = FALSE;
  const GOptionEntry entries[] = {
    { "topic", 't', 0, G_OPTION_ARG_FILENAME, &options.topic,
        N_ ("Read this topic file instead of the bundled one"),
        /* Translators: stands for a file's name in the help */
        N_ ("FILE") },
    { "language", 'l', 0, G_OPTION_ARG_STRING, &options.language,
        N_ ("Show questions and titles in this language, “en” for as published"),
        /* Translators: stands for a language in the help */
        N_ ("LANGUAGE") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &options.format,
        N_ ("Write “text”, “json”, “csv”, “markdown” or “html”"),
        /* Translators: stands for a format's name in the help */
        N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
        N_ ("Write to this file; where that fails, the former one is kept"), N_ ("FILE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Show the program's version"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_ ("COMMAND [ARGUMENT…]"));
  g_autofree char *summary = g_strdup (
      _ ("Imaging appropriateness criteria on a terminal: a reference, no prescription."));
  g_autofree char *description = list_commands ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = g_strdupv (argv);
  const AppositeCommand *command;

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  g_option_context_set_description (context, description);
  if (!g_option_context_parse_strv (context, &words, &error))
    return apposite_call_fail (
        APPOSITE_EXIT_USAGE, _ ("%s; see “apposite-cli --help”"), error->message);

  remove_separator (words);

  if (version)
    return write_version ();
  if (words[1] == NULL)
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      fputs (help, stderr);
      return APPOSITE_EXIT_USAGE;
    }
  command = is_text (words[1]) ? find_command (words[1]) : NULL;
  if (command == NULL)
    return APPOSITE_EXIT_USAGE;
  return run (command, &options, words + 2);
}
