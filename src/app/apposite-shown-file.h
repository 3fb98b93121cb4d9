/* apposite-shown-file.h: what a window shows, as a file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-shown.h"

G_BEGIN_DECLS

/**
 * AppositeFileFormat:
 * @APPOSITE_FILE_HTML: a web page
 * @APPOSITE_FILE_MARKDOWN: Markdown
 * @APPOSITE_FILE_CSV: the tables alone
 * @APPOSITE_FILE_TEXT: plain text
 * @APPOSITE_FILE_JSON: for programs
 *
 * What a file can be written as.
 */
typedef enum
{
  APPOSITE_FILE_HTML,
  APPOSITE_FILE_MARKDOWN,
  APPOSITE_FILE_CSV,
  APPOSITE_FILE_TEXT,
  APPOSITE_FILE_JSON,
} AppositeFileFormat;

gboolean apposite_file_format_parse (const char *name, AppositeFileFormat *format);
const char *apposite_file_format_get_name (AppositeFileFormat format);
gboolean apposite_file_format_offered (AppositeFileFormat format, const AppositeShown *shown);
gboolean apposite_file_format_find (const char *filename, AppositeFileFormat *format);
GtkFileFilter *apposite_file_format_new_filter (AppositeFileFormat format);

char *apposite_shown_suggest_filename (const AppositeShown *shown, AppositeFileFormat format);
gboolean apposite_shown_file_tells_answers (const AppositeShown *shown, AppositeFileFormat format);
gboolean apposite_shown_save (const AppositeShown *shown,
    const char *filename,
    AppositeFileFormat format,
    GDateTime *date,
    GError **error);

G_END_DECLS
