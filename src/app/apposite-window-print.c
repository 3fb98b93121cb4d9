/* apposite-window-print.c: what a window prints
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window-print.h"

#include <glib/gi18n.h>

#include "apposite-failure-dialog.h"
#include "apposite-file-dialog.h"
#include "apposite-pdf.h"
#include "apposite-print-dialog.h"
#include "apposite-print.h"
#include "apposite-window-saved.h"

/* How long it may take before it is told that it does. */
#define BLINK_MS 400

/* What is to be saved, while the reader chooses where. */
typedef struct
{
  GWeakRef window;
  AppositeReport *report;
  AppositePaper paper;
  gboolean tells_answers;
  GCancellable *cancellable;
  AdwToast *progress;
  guint blink_id;
} Save;

static Save *
save_new (
    AppositeWindow *window, AppositeReport *report, AppositePaper paper, gboolean tells_answers)
{
  Save *save = g_new0 (Save, 1);

  g_weak_ref_init (&save->window, window);
  save->report = g_object_ref (report);
  save->paper = paper;
  save->tells_answers = tells_answers;
  save->cancellable = g_cancellable_new ();
  return save;
}

static void
save_free (Save *save)
{
  g_weak_ref_clear (&save->window);
  g_clear_handle_id (&save->blink_id, g_source_remove);
  g_clear_object (&save->progress);
  g_object_unref (save->cancellable);
  g_object_unref (save->report);
  g_free (save);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

static AdwToastOverlay *
find_toasts (AppositeWindow *window)
{
  return ADW_TOAST_OVERLAY (
      gtk_widget_get_template_child (GTK_WIDGET (window), APPOSITE_TYPE_WINDOW, "toasts"));
}

/* --- What came of it --- */

static void
saved_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  GFile *file = G_FILE (object);
  g_autoptr (Save) save = user_data;
  g_autoptr (AppositeWindow) window = g_weak_ref_get (&save->window);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  gboolean saved = apposite_pdf_save_finish (file, result, &error);

  if (save->progress != NULL)
    adw_toast_dismiss (save->progress);
  if (window == NULL || gtk_widget_in_destruction (GTK_WIDGET (window)))
    return;
  name = g_file_get_basename (file);
  if (saved)
    apposite_window_show_saved (window, name, save->tells_answers);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    apposite_window_show_toast (window, _ ("Not saved: cancelled"));
  else
    apposite_window_show_not_saved (window, error->message, NULL, "win.save-pdf");
}

static void
cancel_cb (AdwToast *toast, GCancellable *cancellable)
{
  g_cancellable_cancel (cancellable);
}

static gboolean
blink_cb (gpointer data)
{
  Save *save = data;
  g_autoptr (AppositeWindow) window = g_weak_ref_get (&save->window);

  save->blink_id = 0;
  if (window == NULL || gtk_widget_in_destruction (GTK_WIDGET (window)))
    return G_SOURCE_REMOVE;
  save->progress = g_object_ref_sink (adw_toast_new (_ ("Saving…")));
  adw_toast_set_button_label (save->progress, _ ("_Cancel"));
  adw_toast_set_timeout (save->progress, 0);
  g_signal_connect_object (
      save->progress, "button-clicked", G_CALLBACK (cancel_cb), save->cancellable, 0);
  adw_toast_overlay_add_toast (find_toasts (window), g_object_ref (save->progress));
  return G_SOURCE_REMOVE;
}

static void
failed_to_print (const GError *error, gpointer user_data)
{
  g_autoptr (AppositeWindow) window = g_weak_ref_get (user_data);

  if (window == NULL || gtk_widget_in_destruction (GTK_WIDGET (window)))
    return;
  apposite_failure_dialog_present (GTK_WINDOW (window), _ ("Nothing Is Printed"), error->message,
      _ ("Look whether the printer is on and has paper, or save the pages as a PDF."),
      _ ("_Save as PDF…"), "win.save-pdf");
}

/* --- Dialogs --- */

static void
file_chosen_cb (GtkNativeDialog *dialog, int response, Save *save)
{
  g_autoptr (AppositeWindow) window = g_weak_ref_get (&save->window);
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT && window != NULL)
    {
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      apposite_window_save_pdf (window, save->report, save->paper, file, save->tells_answers);
    }
}

static void
free_save_of_dialog (gpointer save, GClosure *closure)
{
  save_free (save);
}

static void
ask_for_file (AppositeWindow *window, AppositePrintDialog *chosen, AppositeReport *report)
{
  g_autofree char *name = apposite_print_dialog_suggest_filename (chosen);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      _ ("Save as PDF"), NULL, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  Save *save = save_new (window, report, apposite_print_dialog_get_paper (chosen),
      apposite_print_dialog_tells_answers (chosen));

  gtk_file_filter_set_name (filter, _ ("PDF"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_filter_add_suffix (filter, "pdf");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  g_signal_connect_data (dialog, "response", G_CALLBACK (file_chosen_cb), save, free_save_of_dialog,
      G_CONNECT_DEFAULT);
  apposite_file_dialog_show (dialog, GTK_WINDOW (window));
}

static AppositeReport *
new_report (AppositePrintDialog *dialog)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return apposite_print_dialog_new_report (dialog, now);
}

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
print_response_cb (AppositeWindow *window, const char *response, AppositePrintDialog *dialog)
{
  g_autoptr (AppositeReport) report = NULL;
  GWeakRef *weak;

  if (!g_str_equal (response, APPOSITE_PRINT_DIALOG_GO))
    return;
  report = new_report (dialog);
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, window);
  apposite_print_run (report, GTK_WINDOW (window), failed_to_print, weak, weak_ref_free);
}

static void
save_response_cb (AppositeWindow *window, const char *response, AppositePrintDialog *dialog)
{
  g_autoptr (AppositeReport) report = NULL;

  if (!g_str_equal (response, APPOSITE_PRINT_DIALOG_GO))
    return;
  report = new_report (dialog);
  ask_for_file (window, dialog, report);
}

static void
ask (GtkWidget *widget, AppositePrintPurpose purpose, GCallback response_cb)
{
  AppositePrintDialog *dialog = apposite_print_dialog_new (
      GTK_WINDOW (widget), apposite_window_get_session (APPOSITE_WINDOW (widget)), purpose);

  g_signal_connect_object (dialog, "response", response_cb, widget, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask (widget, APPOSITE_PRINT_TO_PAPER, G_CALLBACK (print_response_cb));
}

static void
save_pdf_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask (widget, APPOSITE_PRINT_TO_FILE, G_CALLBACK (save_response_cb));
}

/**
 * apposite_window_install_print_actions:
 * @widget_class: the class of windows
 *
 * Installs `win.print` and `win.save-pdf`, which ask what to print and where to.
 */
void
apposite_window_install_print_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.save-pdf", NULL, save_pdf_action);
}

/**
 * apposite_window_save_pdf:
 * @window: a window
 * @report: what to write
 * @paper: what it is laid out for
 * @file: where to write it to
 * @tells_answers: whether answers about the patient are in the report
 *
 * Writes a PDF while the window goes on, and says what came of it: a toast, or a dialog with the reason
 * where it failed. Where it takes longer, that is shown, and it can be cancelled.
 */
void
apposite_window_save_pdf (AppositeWindow *window,
    AppositeReport *report,
    AppositePaper paper,
    GFile *file,
    gboolean tells_answers)
{
  Save *save;

  g_return_if_fail (APPOSITE_IS_WINDOW (window));

  save = save_new (window, report, paper, tells_answers);
  save->blink_id = g_timeout_add (BLINK_MS, blink_cb, save);
  apposite_pdf_save_async (report, paper, file, save->cancellable, saved_cb, save);
}
