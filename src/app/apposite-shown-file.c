/* apposite-shown-file.c: what a window shows, as a file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-shown-file.h"

#include <glib/gi18n.h>
#include <string.h>

#include "apposite-export.h"
#include "apposite-report-format.h"
#include "apposite-save.h"

static const struct
{
  const char *name;
  const char *label;
  const char *suffixes[3]; /* the first is the one that is suggested */
  char *(*render) (AppositeReport *report);
} formats[] = {
  [APPOSITE_FILE_HTML] = { "html", N_ ("Web page (HTML)"), { "html", "htm" },
      apposite_report_to_html },
  [APPOSITE_FILE_MARKDOWN] = { "markdown", N_ ("Markdown"), { "md", "markdown" },
      apposite_report_to_markdown },
  [APPOSITE_FILE_CSV] = { "csv", N_ ("Spreadsheet (CSV)"), { "csv" }, apposite_report_to_csv },
  [APPOSITE_FILE_TEXT] = { "text", N_ ("Plain text"), { "txt", "text" }, apposite_report_to_text },
  [APPOSITE_FILE_JSON] = { "json", N_ ("Data for programs (JSON)"), { "json" }, NULL },
};

/* Where there is none, at the end. */
static const char *
find_suffix (const char *filename)
{
  const char *base = strrchr (filename, G_DIR_SEPARATOR);
  const char *dot = strrchr (base != NULL ? base : filename, '.');

  return dot != NULL ? dot + 1 : filename + strlen (filename);
}

static gboolean
shows (const AppositeShown *shown, AppositeView view)
{
  return apposite_session_get_view (shown->session) == view;
}

static gboolean
shows_variant (const AppositeShown *shown)
{
  return shows (shown, APPOSITE_VIEW_VARIANT)
      && apposite_session_get_variant (shown->session) != NULL;
}

static char *
render_json (const AppositeShown *shown)
{
  AppositeTopic *topic = apposite_session_get_topic (shown->session);
  g_autoptr (JsonNode) node = shows_variant (shown)
      ? apposite_export_variant (topic, apposite_session_get_variant (shown->session))
      : apposite_export_topic (topic);

  return apposite_export_to_text (node);
}

static char *
render (const AppositeShown *shown, AppositeFileFormat format, GDateTime *date)
{
  g_autoptr (AppositeReport) report = NULL;

  if (format == APPOSITE_FILE_JSON)
    return render_json (shown);
  report = apposite_shown_report_page (shown, date);
  return formats[format].render (report);
}

/**
 * apposite_file_format_parse:
 * @name: a format's name, as apposite_file_format_get_name() gives it
 * @format: (out): the format, untouched where none is called so
 *
 * Returns: whether one is called so
 */
gboolean
apposite_file_format_parse (const char *name, AppositeFileFormat *format)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (name, formats[i].name))
      {
        *format = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * apposite_file_format_get_name:
 *
 * Returns: (transfer none): the format's name for programs, such as “html”
 */
const char *
apposite_file_format_get_name (AppositeFileFormat format)
{
  return formats[format].name;
}

/**
 * apposite_file_format_offered:
 * @shown: what a window shows
 *
 * Returns: whether that can be written so: of a comparison there is no JSON
 */
gboolean
apposite_file_format_offered (AppositeFileFormat format, const AppositeShown *shown)
{
  return format != APPOSITE_FILE_JSON || !shows (shown, APPOSITE_VIEW_COMPARISON);
}

/**
 * apposite_file_format_find:
 * @filename: a file's name
 * @format: (out): the format that its suffix stands for, untouched where it stands for none
 *
 * Returns: whether it stands for one
 */
gboolean
apposite_file_format_find (const char *filename, AppositeFileFormat *format)
{
  const char *suffix = find_suffix (filename);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    for (guint j = 0; formats[i].suffixes[j] != NULL; j++)
      if (g_ascii_strcasecmp (suffix, formats[i].suffixes[j]) == 0)
        {
          *format = i;
          return TRUE;
        }
  return FALSE;
}

/**
 * apposite_file_format_new_filter:
 *
 * Returns: (transfer full): a filter of files of the format, with its name
 */
GtkFileFilter *
apposite_file_format_new_filter (AppositeFileFormat format)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ (formats[format].label));
  for (guint i = 0; formats[format].suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, formats[format].suffixes[i]);
  return filter;
}

/**
 * apposite_shown_suggest_filename:
 * @format: a format
 *
 * Returns: (transfer full): a name, without a folder, that tells what is in the file but nothing of a
 *   patient
 */
char *
apposite_shown_suggest_filename (const AppositeShown *shown, AppositeFileFormat format)
{
  const char *id = apposite_topic_get_id (apposite_session_get_topic (shown->session));
  const char *suffix = formats[format].suffixes[0];

  if (shows (shown, APPOSITE_VIEW_COMPARISON))
    return g_strdup_printf ("%s-comparison.%s", id, suffix);
  if (shows_variant (shown))
    return g_strdup_printf ("%s-variant-%u.%s", id,
        apposite_variant_get_number (apposite_session_get_variant (shown->session)), suffix);
  return g_strdup_printf ("%s.%s", id, suffix);
}

/**
 * apposite_shown_file_tells_answers:
 * @format: a format
 *
 * Returns: whether a file of it holds answers about the patient: data and the topic never do
 */
gboolean
apposite_shown_file_tells_answers (const AppositeShown *shown, AppositeFileFormat format)
{
  return format != APPOSITE_FILE_CSV && format != APPOSITE_FILE_JSON
      && (shows_variant (shown) || shows (shown, APPOSITE_VIEW_COMPARISON))
      && apposite_shown_tells_answers (shown);
}

/**
 * apposite_shown_save:
 * @filename: where to write to, in the encoding of file names
 * @format: what to write
 * @date: when it is looked up
 * @error: where to put what went wrong, with the file's name and the reason
 *
 * Writes what apposite_shown_report_page() tells; as JSON the variant or the topic as data. Where it
 * fails, the file that was there is kept.
 *
 * Returns: whether it is written
 */
gboolean
apposite_shown_save (const AppositeShown *shown,
    const char *filename,
    AppositeFileFormat format,
    GDateTime *date,
    GError **error)
{
  g_autofree char *contents = render (shown, format, date);

  return apposite_save_file (filename, contents, -1, error);
}
