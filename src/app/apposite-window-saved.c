/* apposite-window-saved.c: what came of saving a file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window-saved.h"

#include <glib/gi18n.h>

#include "apposite-failure-dialog.h"

/**
 * apposite_window_show_saved:
 * @window: a window
 * @filename: the file, in the encoding of file names
 * @tells_answers: whether answers about the patient are in it
 *
 * Says that a file is written.
 */
void
apposite_window_show_saved (AppositeWindow *window, const char *filename, gboolean tells_answers)
{
  g_autofree char *base = g_path_get_basename (filename);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *message = tells_answers
      /* Translators: the name of a file */
      ? g_strdup_printf (_ ("Saved as “%s”, the answers about the patient included"), name)
      /* Translators: the name of a file */
      : g_strdup_printf (_ ("Saved as “%s”"), name);

  apposite_window_show_toast (window, message);
}

/**
 * apposite_window_show_not_saved:
 * @window: a window
 * @reason: which file and why, in plain text
 * @advice: (nullable): what to do, or %NULL where the disk or the folder is at fault
 * @action: the window's action that asks for a file again, with its target if it takes one
 *
 * Says that a file isn't written, why, and what to do.
 */
void
apposite_window_show_not_saved (
    AppositeWindow *window, const char *reason, const char *advice, const char *action)
{
  if (advice == NULL)
    advice =
        _ ("If there was a file of this name, it is as it was. Choose another folder or name, or "
           "make room where it is full.");
  apposite_failure_dialog_present (GTK_WINDOW (window), _ ("The File Isn’t Written"), reason,
      advice, _ ("_Save Elsewhere…"), action);
}
