/* apposite-print.c: a report on a printer
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-print.h"

#include <math.h>

#include "apposite-report-pages.h"

/* On paper smaller than a letter the margin is this part of its shorter side. */
#define SMALL_MARGIN 0.1

typedef struct
{
  AppositeReport *report;
  AppositeReportPages *pages;
} Job;

typedef struct
{
  AppositePrintFailedFunc failed;
  gpointer user_data;
  GDestroyNotify destroy;
} Answer;

static void
job_free (gpointer data, GClosure *closure)
{
  Job *job = data;

  g_clear_object (&job->pages);
  g_object_unref (job->report);
  g_free (job);
}

static void
answer_free (gpointer data, GClosure *closure)
{
  Answer *answer = data;

  if (answer->destroy != NULL)
    answer->destroy (answer->user_data);
  g_free (answer);
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  gboolean landscape = apposite_report_pages_wants_landscape (job->report);
  AppositePaperSize size = {
    .width = gtk_print_context_get_width (context),
    .height = gtk_print_context_get_height (context),
    .margin = landscape ? APPOSITE_PAPER_LANDSCAPE_MARGIN : APPOSITE_PAPER_MARGIN,
  };

  size.margin = fmin (size.margin, SMALL_MARGIN * fmin (size.width, size.height));
  g_clear_object (&job->pages);
  job->pages = apposite_report_pages_new (job->report, &size);
  gtk_print_operation_set_n_pages (operation, (int) apposite_report_pages_get_n_pages (job->pages));
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  apposite_report_pages_draw (
      job->pages, (guint) page, gtk_print_context_get_cairo_context (context));
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Answer *answer)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  if (error != NULL)
    answer->failed (error, answer->user_data);
}

/* The paper of the user's locale, which the dialog can change. */
static GtkPageSetup *
new_page_setup (AppositeReport *report)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *paper = gtk_paper_size_new (NULL);

  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_paper_size_free (paper);
  if (apposite_report_pages_wants_landscape (report))
    gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  return setup;
}

/**
 * apposite_print_new_operation:
 * @report: a report
 *
 * Returns: (transfer full): what prints it: the same pages as in a PDF, on the paper that the reader
 *   chooses, with its progress shown where that takes longer
 */
GtkPrintOperation *
apposite_print_new_operation (AppositeReport *report)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = NULL;
  Job *job;

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), operation);

  job = g_new0 (Job, 1);
  job->report = g_object_ref (report);
  setup = new_page_setup (report);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_job_name (operation, apposite_report_get_title (report));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (
      operation, "begin-print", G_CALLBACK (begin_print_cb), job, job_free, G_CONNECT_DEFAULT);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  return operation;
}

/**
 * apposite_print_run:
 * @report: a report
 * @parent: the window that the dialogs belong to
 * @failed: what to call where it can't be printed
 * @user_data: for @failed
 * @destroy: (nullable): what frees @user_data when all is done
 *
 * Asks for a printer and prints, through the portal where there is one; the window goes on.
 */
void
apposite_print_run (AppositeReport *report,
    GtkWindow *parent,
    AppositePrintFailedFunc failed,
    gpointer user_data,
    GDestroyNotify destroy)
{
  g_autoptr (GtkPrintOperation) operation = apposite_print_new_operation (report);
  Answer *answer = g_new0 (Answer, 1);

  *answer = (Answer){ failed, user_data, destroy };
  g_signal_connect_data (
      operation, "done", G_CALLBACK (done_cb), answer, answer_free, G_CONNECT_DEFAULT);
  /* What is returned is told by “done” as well. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
