/* apposite-print-to.c: a PDF from the command line
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-print-to.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>

#include "apposite-launch.h"
#include "apposite-pdf.h"
#include "apposite-report-build.h"
#include "apposite-requirements.h"

/**
 * apposite_print_to_options:
 *
 * The options of the command line that print, ended by %G_OPTION_ENTRY_NULL.
 */
const GOptionEntry apposite_print_to_options[] = {
  { "print-to", 0, 0, G_OPTION_ARG_FILENAME, NULL,
      N_ ("Write a PDF of the variant, of the comparison or else of the whole topic"),
      /* Translators: stands for a file's name in the help */
      N_ ("FILE") },
  { "paper", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("With --print-to: the paper, a4 or letter"),
      /* Translators: stands for the name of a paper size in the help */
      N_ ("PAPER") },
  G_OPTION_ENTRY_NULL,
};

static int
fail_usage (const char *message)
{
  g_printerr ("apposite: %s; %s\n", message, _ ("see “apposite --help”"));
  return APPOSITE_PRINT_TO_EXIT_USAGE;
}

static gboolean
find_paper (GVariantDict *options, AppositePaper *paper)
{
  const char *name = NULL;

  *paper = apposite_paper_for_locale ();
  g_variant_dict_lookup (options, "paper", "&s", &name);
  return name == NULL || apposite_paper_from_name (name, paper);
}

/* No patient is spoken of: answers have no way onto a command line. */
static AppositeReport *
new_report (AppositeTopic *topic, const AppositePlace *place)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  AppositeReportRequest request = { topic, NULL, APPOSITE_REPORT_TITLED, now };

  switch (place->kind)
    {
    case APPOSITE_PLACE_VARIANT:
      request.parts |= APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT
          | APPOSITE_REPORT_BACKGROUND | APPOSITE_REPORT_RATIONALES;
      return apposite_report_for_variant (&request, place->variant, NULL, NULL);
    case APPOSITE_PLACE_RECOMMENDATION:
      request.parts |= APPOSITE_REPORT_RATIONALES | APPOSITE_REPORT_HIGHER;
      return apposite_report_for_recommendation (&request, place->variant, place->recommendation);
    case APPOSITE_PLACE_COMPARISON:
      return apposite_report_for_comparison (&request, NULL, NULL);
    case APPOSITE_PLACE_TOPIC:
      return apposite_report_for_topic (&request);
    case APPOSITE_PLACE_PROCEDURE:
    case APPOSITE_PLACE_FINDING:
    case APPOSITE_PLACE_REFERENCE:
    case APPOSITE_PLACE_SEARCH:
    default:
      return NULL;
    }
}

static AppositePlace *
find_place (AppositeTopic *topic, GVariantDict *options, GError **error)
{
  g_auto (GStrv) addresses = NULL;

  if (!g_variant_dict_lookup (options, G_OPTION_REMAINING, "^as", &addresses))
    addresses = g_new0 (char *, 1);
  return apposite_launch_find_place (topic, options, (const char *const *) addresses, error);
}

static gboolean
save (AppositeReport *report, AppositePaper paper, const char *filename, GError **error)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (GFile) file = g_file_new_for_path (filename);
  gboolean saved = apposite_require_font (context, error)
      && apposite_pdf_save (report, paper, file, NULL, error);

  g_object_unref (context);
  return saved;
}

/**
 * apposite_print_to_is_asked:
 * @options: the options given
 *
 * Returns: whether any is one of printing
 */
gboolean
apposite_print_to_is_asked (GVariantDict *options)
{
  return g_variant_dict_contains (options, "print-to")
      || g_variant_dict_contains (options, "paper");
}

/**
 * apposite_print_to_run:
 * @topic: the topic
 * @options: the options given, of apposite_print_to_options and apposite_launch_options
 *
 * Writes the PDF that a command line asks for. It needs no display.
 *
 * Returns: what to exit with: 0 when done, 2 for options that make no sense, 3 where the file can't be
 *   written; what went wrong is told on standard error
 */
int
apposite_print_to_run (AppositeTopic *topic, GVariantDict *options)
{
  const char *filename = NULL;
  AppositePaper paper;
  g_autoptr (AppositePlace) place = NULL;
  g_autoptr (AppositeReport) report = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), APPOSITE_PRINT_TO_EXIT_USAGE);

  if (!g_variant_dict_lookup (options, "print-to", "^&ay", &filename))
    return fail_usage (_ ("--paper needs --print-to=FILE"));
  if (!find_paper (options, &paper))
    return fail_usage (_ ("--paper takes “a4” or “letter”"));
  place = find_place (topic, options, &error);
  if (place == NULL)
    return fail_usage (error->message);
  report = new_report (topic, place);
  if (report == NULL)
    return fail_usage (
        _ ("--print-to prints a variant, a procedure in a variant, the comparison or "
           "the whole topic, nothing else"));
  if (save (report, paper, filename, &error))
    return 0;
  g_printerr ("apposite: %s\n", error->message);
  return APPOSITE_PRINT_TO_EXIT_FILE;
}
