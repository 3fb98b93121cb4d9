/* test-print-dialog.c: what is to be printed, as it is asked for
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "apposite-print-dialog.h"
#include "apposite-window-print.h"
#include "test-init.h"
#include "window-fixture.h"

static AppositePrintDialog *
open_dialog (Fixture *fixture, AppositePrintPurpose purpose)
{
  AppositePrintDialog *dialog =
      apposite_print_dialog_new (GTK_WINDOW (fixture->window), fixture->session, purpose);

  gtk_window_present (GTK_WINDOW (dialog));
  spin (20);
  return dialog;
}

static GtkWidget *
get_row (AppositePrintDialog *dialog, const char *name)
{
  return GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (dialog), APPOSITE_TYPE_PRINT_DIALOG, name));
}

static void
choose (AppositePrintDialog *dialog, const char *name, guint position)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (dialog, name)), position);
}

static gboolean
is_offered (AppositePrintDialog *dialog, const char *name)
{
  return gtk_widget_get_visible (get_row (dialog, name));
}

static guint
count_headings (AppositeReport *report, const char *text)
{
  guint n = 0;

  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (report, i);

      if (block->kind == APPOSITE_REPORT_HEADING && g_str_equal (block->text, text))
        n++;
    }
  return n;
}

static AppositeReport *
new_report (AppositePrintDialog *dialog)
{
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 2, 28, 0, 0, 0);

  return apposite_print_dialog_new_report (dialog, date);
}

static void
assert_suggests (AppositePrintDialog *dialog, const char *wanted)
{
  g_autofree char *name = apposite_print_dialog_suggest_filename (dialog);

  g_assert_cmpstr (name, ==, wanted);
}

static void
test_variant (Fixture *fixture, gconstpointer data)
{
  AppositePrintDialog *dialog;
  g_autoptr (AppositeReport) bare = NULL;
  g_autoptr (AppositeReport) full = NULL;

  apposite_session_show_variant (fixture->session, variant_at (fixture->session, 4));
  dialog = open_dialog (fixture, APPOSITE_PRINT_TO_FILE);
  g_assert_true (is_offered (dialog, "rationales"));
  g_assert_true (is_offered (dialog, "paper"));
  g_assert_false (is_offered (dialog, "answers_row"));
  g_assert_false (apposite_print_dialog_tells_answers (dialog));
  assert_suggests (dialog, "cervical-pain-variant-4.pdf");
  bare = new_report (dialog);
  g_assert_cmpuint (count_headings (bare, "Rationales"), ==, 0);
  choose (dialog, "rationales", 1);
  full = new_report (dialog);
  g_assert_cmpuint (count_headings (full, "Rationales"), ==, 1);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_chosen_rationale (Fixture *fixture, gconstpointer data)
{
  AppositeVariant *variant = variant_at (fixture->session, 4);
  AppositeRecommendation *chosen =
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 3);
  AppositePrintDialog *dialog;
  g_autoptr (AppositeReport) report = NULL;

  apposite_session_show_variant (fixture->session, variant);
  apposite_session_show_recommendation (fixture->session, chosen);
  dialog = open_dialog (fixture, APPOSITE_PRINT_TO_PAPER);
  g_assert_false (is_offered (dialog, "paper"));
  report = new_report (dialog);
  g_assert_cmpuint (
      count_headings (
          report, apposite_procedure_get_name (apposite_recommendation_get_procedure (chosen))),
      ==, 1);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* What is answered is on the pages unless it is asked not to, and the dialog says so. */
static void
test_answers (Fixture *fixture, gconstpointer data)
{
  AppositePrintDialog *dialog;
  g_autoptr (AppositeReport) with = NULL;
  g_autoptr (AppositeReport) without = NULL;

  answer (fixture->session, "age=adult trauma=yes");
  apposite_session_show_variant (fixture->session, variant_at (fixture->session, 4));
  dialog = open_dialog (fixture, APPOSITE_PRINT_TO_PAPER);
  g_assert_true (is_offered (dialog, "answers_row"));
  g_assert_true (apposite_print_dialog_tells_answers (dialog));
  assert_suggests (dialog, "cervical-pain-variant-4.pdf");
  with = new_report (dialog);
  gtk_switch_set_active (GTK_SWITCH (get_row (dialog, "answers")), FALSE);
  g_assert_false (apposite_print_dialog_tells_answers (dialog));
  without = new_report (dialog);
  g_assert_cmpuint (apposite_report_get_n_blocks (with), >, apposite_report_get_n_blocks (without));

  /* The whole topic speaks of no patient. */
  gtk_switch_set_active (GTK_SWITCH (get_row (dialog, "answers")), TRUE);
  choose (dialog, "subject", 2);
  g_assert_false (is_offered (dialog, "answers_row"));
  g_assert_false (apposite_print_dialog_tells_answers (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_what_is_looked_at (Fixture *fixture, gconstpointer data)
{
  AppositePrintDialog *dialog;
  g_autoptr (AppositeReport) report = NULL;

  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  dialog = open_dialog (fixture, APPOSITE_PRINT_TO_FILE);
  g_assert_false (is_offered (dialog, "rationales"));
  assert_suggests (dialog, "cervical-pain-comparison.pdf");
  report = new_report (dialog);
  g_assert_true (g_str_has_suffix (apposite_report_get_title (report), "comparison of variants"));
  gtk_window_destroy (GTK_WINDOW (dialog));

  apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
  dialog = open_dialog (fixture, APPOSITE_PRINT_TO_FILE);
  assert_suggests (dialog, "cervical-pain.pdf");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_paper (Fixture *fixture, gconstpointer data)
{
  AppositePrintDialog *dialog = open_dialog (fixture, APPOSITE_PRINT_TO_FILE);

  g_assert_cmpint (apposite_print_dialog_get_paper (dialog), ==, apposite_paper_for_locale ());
  choose (dialog, "paper", APPOSITE_PAPER_LETTER);
  g_assert_cmpint (apposite_print_dialog_get_paper (dialog), ==, APPOSITE_PAPER_LETTER);
  choose (dialog, "paper", APPOSITE_PAPER_A4);
  g_assert_cmpint (apposite_print_dialog_get_paper (dialog), ==, APPOSITE_PAPER_A4);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static GtkWindow *
find_dialog (Fixture *fixture)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (window) == GTK_WINDOW (fixture->window)
          && gtk_widget_get_visible (GTK_WIDGET (window)))
        return window;
    }
  return NULL;
}

static GtkWindow *
wait_for_dialog (Fixture *fixture)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (find_dialog (fixture) == NULL && g_get_monotonic_time () < end)
    spin (1);
  g_assert_nonnull (find_dialog (fixture));
  return find_dialog (fixture);
}

static void
test_actions (Fixture *fixture, gconstpointer data)
{
  const char *const actions[] = { "win.print", "win.save-pdf" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWindow *dialog;

      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), actions[i], NULL));
      dialog = wait_for_dialog (fixture);
      g_assert_true (APPOSITE_IS_PRINT_DIALOG (dialog));
      adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
      spin (20);
      gtk_window_destroy (dialog);
    }
}

static AppositeReport *
report_of_window (Fixture *fixture)
{
  AppositePrintDialog *dialog = open_dialog (fixture, APPOSITE_PRINT_TO_FILE);
  AppositeReport *report = new_report (dialog);

  gtk_window_destroy (GTK_WINDOW (dialog));
  return report;
}

static void
test_saved (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("apposite-save-XXXXXX", NULL);
  g_autofree char *filename = g_build_filename (folder, "x.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (filename);
  g_autoptr (AppositeReport) report = report_of_window (fixture);
  gint64 end = g_get_monotonic_time () + PATIENCE;

  apposite_window_save_pdf (fixture->window, report, APPOSITE_PAPER_A4, file, FALSE);
  while (!g_file_test (filename, G_FILE_TEST_EXISTS) && g_get_monotonic_time () < end)
    spin (1);
  g_assert_true (g_file_test (filename, G_FILE_TEST_EXISTS));
  spin (20);
  g_assert_null (find_dialog (fixture));
  g_unlink (filename);
  g_rmdir (folder);
}

/* What failed is told in a dialog, with the file's name. */
static void
test_not_saved (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nonexistent/x.pdf");
  g_autoptr (AppositeReport) report = report_of_window (fixture);
  GtkWindow *dialog;

  apposite_window_save_pdf (fixture->window, report, APPOSITE_PAPER_A4, file, FALSE);
  dialog = wait_for_dialog (fixture);
  g_assert_nonnull (g_strstr_len (
      adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), -1, "/nonexistent/x.pdf"));
  gtk_window_destroy (dialog);
}

#define ADD_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  ADD_TEST ("/print-dialog/variant", test_variant);
  ADD_TEST ("/print-dialog/chosen-rationale", test_chosen_rationale);
  ADD_TEST ("/print-dialog/answers", test_answers);
  ADD_TEST ("/print-dialog/what-is-looked-at", test_what_is_looked_at);
  ADD_TEST ("/print-dialog/paper", test_paper);
  ADD_TEST ("/print-dialog/actions", test_actions);
  ADD_TEST ("/print-dialog/saved", test_saved);
  ADD_TEST ("/print-dialog/not-saved", test_not_saved);

  return g_test_run ();
}
