/* apposite-window-export.c: what a window writes to files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window-export.h"

#include <glib/gi18n.h>

#include "apposite-file-dialog.h"
#include "apposite-window-saved.h"

/* On a dialog: the name of the format that was asked for. */
#define FORMAT "apposite-file-format"

static char *
format_title (const AppositeShown *shown)
{
  AppositeVariant *variant = apposite_session_get_variant (shown->session);

  switch (apposite_session_get_view (shown->session))
    {
    case APPOSITE_VIEW_COMPARISON:
      return g_strdup (_ ("Export the Comparison"));
    case APPOSITE_VIEW_VARIANT:
      if (variant != NULL)
        /* Translators: title of a dialog; a variant's number */
        return g_strdup_printf (_ ("Export Variant %u"), apposite_variant_get_number (variant));
      return g_strdup (_ ("Export the Whole Topic"));
    case APPOSITE_VIEW_REFERENCE:
    default:
      return g_strdup (_ ("Export the Whole Topic"));
    }
}

static void
show_failure (
    AppositeWindow *window, AppositeFileFormat format, const char *reason, const char *advice)
{
  g_autofree char *action =
      g_strdup_printf ("win.export::%s", apposite_file_format_get_name (format));

  apposite_window_show_not_saved (window, reason, advice, action);
}

static void
export_chosen (AppositeWindow *window, GtkFileChooser *dialog)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (dialog);
  g_autofree char *filename = g_file_get_path (file);
  g_autofree char *address = g_file_get_uri (file);
  AppositeFileFormat format = APPOSITE_FILE_HTML;
  g_autofree char *reason = NULL;

  apposite_file_format_parse (g_object_get_data (G_OBJECT (dialog), FORMAT), &format);
  if (filename != NULL)
    {
      apposite_window_export (window, filename, format);
      return;
    }
  /* Translators: the address of a file that this computer can't reach as a file */
  reason =
      g_strdup_printf (_ ("%s: can't be written: this isn't a folder of this computer"), address);
  show_failure (window, format, reason, _ ("Choose a folder of this computer."));
}

static void
response_cb (AppositeWindow *window, int response, GtkNativeDialog *dialog)
{
  if (response == GTK_RESPONSE_ACCEPT)
    export_chosen (window, GTK_FILE_CHOOSER (dialog));
}

/* One format a dialog: while it is open it doesn't tell of another that is chosen, and so couldn't
 * change the name's suffix with it. */
static GtkFileChooserNative *
new_dialog (AppositeWindow *window, const AppositeShown *shown, AppositeFileFormat format)
{
  g_autofree char *title = format_title (shown);
  g_autofree char *suggested = apposite_shown_suggest_filename (shown, format);
  g_autoptr (GtkFileFilter) filter = apposite_file_format_new_filter (format);
  GtkFileChooserNative *dialog =
      gtk_file_chooser_native_new (title, NULL, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"), NULL);

  g_object_set_data (G_OBJECT (dialog), FORMAT, (gpointer) apposite_file_format_get_name (format));
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), suggested);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), window, G_CONNECT_SWAPPED);
  return dialog;
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *window = APPOSITE_WINDOW (widget);
  const AppositeShown shown = apposite_window_get_shown (window);
  AppositeFileFormat format;

  if (apposite_file_format_parse (g_variant_get_string (parameter, NULL), &format))
    apposite_file_dialog_show (new_dialog (window, &shown, format), GTK_WINDOW (window));
}

/* What a name asks for but an export doesn't write. */
static char *
format_refusal (const AppositeShown *shown, const char *filename, AppositeFileFormat format)
{
  g_autofree char *name = g_filename_display_name (filename);

  if (g_str_has_suffix (name, ".pdf") || g_str_has_suffix (name, ".PDF"))
    /* Translators: a file's name */
    return g_strdup_printf (_ ("%s: a PDF is written by “Save as PDF”, not by “Export”."), name);
  if (!apposite_file_format_offered (format, shown))
    /* Translators: a file's name */
    return g_strdup_printf (_ ("%s: there is no JSON of a comparison."), name);
  return NULL;
}

/**
 * apposite_window_install_export_actions:
 * @widget_class: the class of windows
 *
 * Installs `win.export`, which takes the name of a format, asks for a file and writes to it what the
 * window shows.
 */
void
apposite_window_install_export_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export", "s", export_action);
}

/**
 * apposite_window_export:
 * @window: a window
 * @filename: where to write to, in the encoding of file names
 * @format: what to write, unless the file's suffix stands for a format
 *
 * Writes what the window shows to a file and says what came of it: a toast, or a dialog with the reason
 * where it failed.
 *
 * Returns: whether it is written
 */
gboolean
apposite_window_export (AppositeWindow *window, const char *filename, AppositeFileFormat format)
{
  const AppositeShown shown = apposite_window_get_shown (window);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GError) error = NULL;
  g_autofree char *refusal = NULL;

  apposite_file_format_find (filename, &format);
  refusal = format_refusal (&shown, filename, format);
  if (refusal != NULL)
    {
      show_failure (window, format, refusal, _ ("Choose another ending of the name."));
      return FALSE;
    }
  if (!apposite_shown_save (&shown, filename, format, now, &error))
    {
      show_failure (window, format, error->message, NULL);
      return FALSE;
    }
  apposite_window_show_saved (window, filename, apposite_shown_file_tells_answers (&shown, format));
  return TRUE;
}
