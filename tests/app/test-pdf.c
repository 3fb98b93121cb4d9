/* test-pdf.c: a report as a PDF and on a printer, and what keeps it from being written
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <glib/gstdio.h>

#include "apposite-pdf.h"
#include "apposite-print.h"
#include "report-fixture.h"
#include "spin.h"
#include "test-init.h"

#define FORMER "what was there before"

typedef struct
{
  char *folder;
  char *filename;
  GFile *file;
} Target;

static Target
new_target (void)
{
  Target target = { NULL, NULL, NULL };
  g_autoptr (GError) error = NULL;

  target.folder = g_dir_make_tmp ("apposite-pdf-XXXXXX", &error);
  g_assert_no_error (error);
  target.filename = g_build_filename (target.folder, "former.pdf", NULL);
  target.file = g_file_new_for_path (target.filename);
  g_file_set_contents (target.filename, FORMER, -1, &error);
  g_assert_no_error (error);
  return target;
}

/* Nothing else may be left beside the file. */
static void
clear_target (Target *target)
{
  g_unlink (target->filename);
  g_assert_cmpint (g_rmdir (target->folder), ==, 0);
  g_free (target->folder);
  g_free (target->filename);
  g_object_unref (target->file);
}

static void
assert_former (const Target *target)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (target->filename, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, FORMER);
}

static void
assert_pdf (const char *filename)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (filename, &contents, &length, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF-"));
  g_assert_nonnull (g_strstr_len (contents + length - 16, 16, "%%EOF"));
}

static void
test_replaced (Fixture *fixture, gconstpointer data)
{
  Target target = new_target ();
  g_autoptr (AppositeReport) report = report_variant (fixture, 4, APPOSITE_REPORT_TITLED);
  g_autoptr (GError) error = NULL;

  g_assert_true (apposite_pdf_save (report, APPOSITE_PAPER_A4, target.file, NULL, &error));
  g_assert_no_error (error);
  assert_pdf (target.filename);
  clear_target (&target);
}

static void
assert_refused (Fixture *fixture, const char *filename)
{
  g_autoptr (GFile) file = g_file_new_for_path (filename);
  g_autoptr (AppositeReport) report = report_variant (fixture, 4, APPOSITE_REPORT_TITLED);
  g_autoptr (GError) error = NULL;

  g_assert_false (apposite_pdf_save (report, APPOSITE_PAPER_A4, file, NULL, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, filename));
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  Target target = new_target ();
  g_autofree char *missing = g_build_filename (target.folder, "missing", "x.pdf", NULL);

  assert_refused (fixture, missing);
  assert_refused (fixture, target.folder);
  assert_former (&target);
  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    assert_refused (fixture, "/dev/full");
  clear_target (&target);
}

static void
test_elsewhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("nowhere://host/x.pdf");
  g_autoptr (AppositeReport) report = report_variant (fixture, 4, APPOSITE_REPORT_TITLED);
  g_autoptr (GError) error = NULL;

  g_assert_false (apposite_pdf_save (report, APPOSITE_PAPER_A4, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_nonnull (strstr (error->message, "nowhere"));
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  Target target = new_target ();
  g_autoptr (AppositeReport) report = report_topic (fixture);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (apposite_pdf_save (report, APPOSITE_PAPER_A4, target.file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_former (&target);
  clear_target (&target);
}

static GBytes *
make_pdf (AppositeReport *report)
{
  AppositePaperSize size = apposite_paper_get_size (
      APPOSITE_PAPER_LETTER, apposite_report_pages_wants_landscape (report));
  g_autoptr (AppositeReportPages) pages = apposite_report_pages_new (report, &size);
  g_autoptr (GError) error = NULL;
  GBytes *pdf = apposite_pdf_new (pages, NULL, &error);

  g_assert_no_error (error);
  return pdf;
}

static void
test_reproducible (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = report_variant (fixture, 2, EVERYTHING);
  g_autoptr (GBytes) first = make_pdf (report);
  g_autoptr (GBytes) second = NULL;

  /* A clock inside would have gone on. */
  g_usleep (1100 * G_TIME_SPAN_MILLISECOND);
  second = make_pdf (report);
  g_assert_true (g_bytes_equal (first, second));
}

static void
saved_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  g_assert_true (apposite_pdf_save_finish (G_FILE (object), result, NULL));
  *(gboolean *) data = TRUE;
}

static void
refused_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (apposite_pdf_save_finish (G_FILE (object), result, &error));
  g_assert_nonnull (error);
  *(gboolean *) data = TRUE;
}

static void
test_async (Fixture *fixture, gconstpointer data)
{
  Target target = new_target ();
  g_autoptr (GFile) folder = g_file_new_for_path (target.folder);
  g_autoptr (AppositeReport) report = report_comparison (fixture);
  gboolean done = FALSE;

  apposite_pdf_save_async (report, APPOSITE_PAPER_A4, target.file, NULL, saved_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  assert_pdf (target.filename);
  done = FALSE;
  apposite_pdf_save_async (report, APPOSITE_PAPER_A4, folder, NULL, refused_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  clear_target (&target);
}

/* A printer gets the same pages. */
static void
print (Fixture *fixture, AppositeReport *report, AppositePaper paper, gboolean landscape)
{
  AppositePaperSize size = apposite_paper_get_size (paper, landscape);
  g_autoptr (AppositeReportPages) pages = apposite_report_pages_new (report, &size);
  g_autoptr (GtkPrintOperation) operation = apposite_print_new_operation (report);
  g_autoptr (GError) error = NULL;
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);
  GtkPaperSize *named =
      gtk_paper_size_new (paper == APPOSITE_PAPER_A4 ? GTK_PAPER_NAME_A4 : GTK_PAPER_NAME_LETTER);
  Target target = new_target ();
  GtkPrintOperationResult result;

  gtk_page_setup_set_paper_size (setup, named);
  gtk_paper_size_free (named);
  g_assert_cmpint (gtk_page_setup_get_orientation (setup), ==,
      landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, target.filename);
  result = gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_cmpint (gtk_print_operation_get_n_pages_to_print (operation), ==,
      (int) apposite_report_pages_get_n_pages (pages));
  assert_pdf (target.filename);
  clear_target (&target);
}

static void
test_printed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) variant = report_variant (fixture, 4, EVERYTHING);
  g_autoptr (AppositeReport) comparison = report_comparison (fixture);

  print (fixture, variant, APPOSITE_PAPER_A4, FALSE);
  print (fixture, variant, APPOSITE_PAPER_LETTER, FALSE);
  print (fixture, comparison, APPOSITE_PAPER_LETTER, TRUE);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  ADD_TEST ("/pdf/replaced", NULL, test_replaced);
  ADD_TEST ("/pdf/refused", NULL, test_refused);
  ADD_TEST ("/pdf/elsewhere", NULL, test_elsewhere);
  ADD_TEST ("/pdf/cancelled", NULL, test_cancelled);
  ADD_TEST ("/pdf/reproducible", NULL, test_reproducible);
  ADD_TEST ("/pdf/async", NULL, test_async);
  ADD_TEST ("/pdf/printed", NULL, test_printed);

  return g_test_run ();
}
