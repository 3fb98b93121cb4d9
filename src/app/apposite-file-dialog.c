/* apposite-file-dialog.c: a window's dialog that asks for a file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-file-dialog.h"

/* On the window: its dialog, while it is open. */
#define DIALOG "apposite-file-dialog"

/* In which a folder should have said what it is called, be it another computer's. */
#define SECONDS_TO_KEEP 30

static gboolean
kept_cb (gpointer dialog)
{
  return G_SOURCE_REMOVE;
}

/*
 * The toolkit's own chooser asks each folder above the one that it shows for its name. If it is destroyed
 * meanwhile, that of GTK 4.18 takes buttons out of a box that is gone (gtk_path_bar_set_file_finish()),
 * and crashes. So it stays a while, unseen.
 */
static void
let_go (gpointer dialog)
{
  gtk_native_dialog_hide (dialog);
  g_timeout_add_seconds_full (G_PRIORITY_LOW, SECONDS_TO_KEEP, kept_cb, dialog, g_object_unref);
}

/* Connected last: whoever wants the file has it. What they keep for the answer goes now. */
static void
response_cb (GtkNativeDialog *dialog, int response, GtkWindow *window)
{
  g_signal_handlers_disconnect_matched (dialog, G_SIGNAL_MATCH_ID,
      g_signal_lookup ("response", GTK_TYPE_NATIVE_DIALOG), 0, NULL, NULL, NULL);
  g_object_set_data (G_OBJECT (window), DIALOG, NULL);
}

/**
 * apposite_file_dialog_show:
 * @dialog: (transfer full): a dialog that isn't shown yet, with the handlers of its response
 * @window: the window that it is for
 *
 * Shows a dialog that asks for a file. The window has one at a time, and it closes with the window.
 */
void
apposite_file_dialog_show (GtkFileChooserNative *dialog, GtkWindow *window)
{
  g_return_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (dialog));
  g_return_if_fail (GTK_IS_WINDOW (window));

  gtk_native_dialog_set_transient_for (GTK_NATIVE_DIALOG (dialog), window);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), window, 0);
  g_object_set_data_full (G_OBJECT (window), DIALOG, dialog, let_go);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
