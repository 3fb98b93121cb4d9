/* test-export.c: what a window writes to files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

#include "apposite-export.h"
#include "apposite-report-format.h"
#include "apposite-window-export.h"
#include "chooser-infos.h"
#include "test-init.h"
#include "window-fixture.h"

#define FORMER "what was there before"

/* --- Steps --- */

static char *
new_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("apposite-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static char *
take_contents (const char *filename)
{
  g_autoptr (GError) error = NULL;
  char *contents;

  g_file_get_contents (filename, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_unlink (filename), ==, 0);
  return contents;
}

/* What is in a file that the window wrote under that name. */
static char *
export_as (Fixture *fixture, const char *name, AppositeFileFormat format)
{
  g_autofree char *folder = new_folder ();
  g_autofree char *filename = g_build_filename (folder, name, NULL);
  char *contents;

  g_assert_true (apposite_window_export (fixture->window, filename, format));
  contents = take_contents (filename);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return contents;
}

static void
show_first (Fixture *fixture, guint number)
{
  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (fixture->session, number)), 0));
}

static AppositeReport *
report_page (Fixture *fixture)
{
  const AppositeShown shown = apposite_window_get_shown (fixture->window);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return apposite_shown_report_page (&shown, now);
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” isn't in “%s”", part, text);
}

/* One that is seen. */
static gpointer
find_toplevel (GType type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      GtkWidget *toplevel = apposite_record_list_peek (toplevels, i);

      if (g_type_is_a (G_OBJECT_TYPE (toplevel), type) && gtk_widget_get_visible (toplevel))
        return toplevel;
    }
  return NULL;
}

/* The dialog that says what went wrong, with @part in its text; it is closed. */
static void
assert_failed (const char *part)
{
  AdwMessageDialog *dialog = find_toplevel (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (dialog);
  assert_contains (adw_message_dialog_get_body (dialog), part);
  gtk_window_close (GTK_WINDOW (dialog));
  spin (20);
  g_assert_null (find_toplevel (ADW_TYPE_MESSAGE_DIALOG));
}

static void
assert_says (Fixture *fixture, const char *message)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!says (GTK_WIDGET (fixture->window), message) && g_get_monotonic_time () < end)
    spin (10);
  g_assert_true (says (GTK_WIDGET (fixture->window), message));
}

/* --- Formats --- */

static void
test_formats (void)
{
  static const struct
  {
    const char *name;
    gboolean found;
    AppositeFileFormat format;
  } cases[] = {
    { "page.html", TRUE, APPOSITE_FILE_HTML },
    { "PAGE.HTM", TRUE, APPOSITE_FILE_HTML },
    { "/a.csv/page.md", TRUE, APPOSITE_FILE_MARKDOWN },
    { "page.markdown", TRUE, APPOSITE_FILE_MARKDOWN },
    { "page.csv", TRUE, APPOSITE_FILE_CSV },
    { "page.txt", TRUE, APPOSITE_FILE_TEXT },
    { "page.json", TRUE, APPOSITE_FILE_JSON },
    { "/a.csv/page", FALSE, APPOSITE_FILE_HTML },
    { "csv", FALSE, APPOSITE_FILE_HTML },
    { "page.", FALSE, APPOSITE_FILE_HTML },
    { "page.pdf", FALSE, APPOSITE_FILE_HTML },
    { "", FALSE, APPOSITE_FILE_HTML },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AppositeFileFormat format = APPOSITE_FILE_HTML;

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (apposite_file_format_find (cases[i].name, &format), ==, cases[i].found);
      g_assert_cmpint (format, ==, cases[i].format);
    }
}

static void
test_names (void)
{
  for (AppositeFileFormat i = APPOSITE_FILE_HTML; i <= APPOSITE_FILE_JSON; i++)
    {
      AppositeFileFormat format = APPOSITE_FILE_HTML;

      g_assert_true (apposite_file_format_parse (apposite_file_format_get_name (i), &format));
      g_assert_cmpint (format, ==, i);
    }
  g_assert_false (apposite_file_format_parse ("pdf", &(AppositeFileFormat){ 0 }));
}

/* --- Files --- */

/* Each is just what its renderer makes of the same page. */
static void
test_variant (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = NULL;
  g_autoptr (JsonNode) node = NULL;
  char *wanted[APPOSITE_FILE_JSON + 1];
  static const char *const names[] = { "v.html", "v.md", "v.csv", "v.txt", "v.json" };

  answer (fixture->session, "trauma=no");
  show_first (fixture, 4);
  report = report_page (fixture);
  node = apposite_export_variant (
      apposite_session_get_topic (fixture->session), variant_at (fixture->session, 4));
  wanted[APPOSITE_FILE_HTML] = apposite_report_to_html (report);
  wanted[APPOSITE_FILE_MARKDOWN] = apposite_report_to_markdown (report);
  wanted[APPOSITE_FILE_CSV] = apposite_report_to_csv (report);
  wanted[APPOSITE_FILE_TEXT] = apposite_report_to_text (report);
  wanted[APPOSITE_FILE_JSON] = json_to_string (node, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      /* The name's suffix counts, whatever else was chosen. */
      g_autofree char *contents = export_as (fixture, names[i], APPOSITE_FILE_TEXT);

      g_assert_cmpstr (contents, ==, wanted[i]);
      g_free (wanted[i]);
    }
}

static void
test_no_suffix (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeReport) report = NULL;
  g_autofree char *wanted = NULL;
  g_autofree char *contents = NULL;

  show_variant (fixture, 4);
  report = report_page (fixture);
  wanted = apposite_report_to_markdown (report);
  contents = export_as (fixture, "page", APPOSITE_FILE_MARKDOWN);
  g_assert_cmpstr (contents, ==, wanted);
}

/* What is in the file is what is looked at, and its name says so. */
static void
test_by_view (Fixture *fixture, gconstpointer data)
{
  const char *id = apposite_topic_get_id (apposite_session_get_topic (fixture->session));
  static const struct
  {
    AppositeView view;
    guint number;
    const char *part;
    const char *name;
  } cases[] = {
    { APPOSITE_VIEW_VARIANT, 0, "Variant 8: ", "" },
    { APPOSITE_VIEW_VARIANT, 4, "Variant 4", "-variant-4" },
    { APPOSITE_VIEW_COMPARISON, 0, "comparison of variants", "-comparison" },
    { APPOSITE_VIEW_REFERENCE, 0, "Variant 8: ", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const AppositeShown shown = apposite_window_get_shown (fixture->window);
      g_autofree char *name = NULL;
      g_autofree char *wanted = g_strdup_printf ("%s%s.txt", id, cases[i].name);
      g_autofree char *contents = NULL;

      if (cases[i].number > 0)
        show_variant (fixture, cases[i].number);
      else
        apposite_session_show_view (fixture->session, cases[i].view);
      name = apposite_shown_suggest_filename (&shown, APPOSITE_FILE_TEXT);
      g_assert_cmpstr (name, ==, wanted);
      contents = export_as (fixture, name, APPOSITE_FILE_HTML);
      assert_contains (contents, cases[i].part);
    }
}

static void
test_says (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;

  show_variant (fixture, 4);
  first = export_as (fixture, "a & <b>.html", APPOSITE_FILE_HTML);
  assert_says (fixture, "Saved as “a & <b>.html”");

  answer (fixture->session, "trauma=no");
  second = export_as (fixture, "answered.html", APPOSITE_FILE_HTML);
  assert_says (fixture, "Saved as “answered.html”, the answers about the patient included");
  assert_contains (second, "answers given about the patient");

  /* Data are the document's alone. */
  third = export_as (fixture, "data.csv", APPOSITE_FILE_HTML);
  assert_says (fixture, "Saved as “data.csv”");
  g_assert_nonnull (strstr (first, "<html"));
  g_assert_null (strstr (third, "<html"));
}

/* --- What can't be written --- */

static void
test_nowhere (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = new_folder ();
  g_autofree char *missing = g_build_filename (folder, "missing", "page.html", NULL);

  show_variant (fixture, 4);
  g_assert_false (apposite_window_export (fixture->window, missing, APPOSITE_FILE_HTML));
  /* Another try is one step away. */
  adw_message_dialog_response (find_toplevel (ADW_TYPE_MESSAGE_DIALOG), "action");
  spin (50);
  g_assert_nonnull (find_toplevel (GTK_TYPE_FILE_CHOOSER_DIALOG));
  assert_failed (missing);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* On a disk that is full, as a limit of this process is, the former file is kept. */
static void
test_no_room (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = new_folder ();
  g_autofree char *filename = g_build_filename (folder, "page.html", NULL);
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  struct rlimit usual, tiny;
  gboolean saved;

  g_file_set_contents (filename, FORMER, -1, &error);
  g_assert_no_error (error);
  show_variant (fixture, 4);
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &usual), ==, 0);
  tiny = (struct rlimit){ 1000, usual.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &tiny), ==, 0);
  saved = apposite_window_export (fixture->window, filename, APPOSITE_FILE_HTML);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &usual), ==, 0);

  g_assert_false (saved);
  assert_failed (filename);
  kept = take_contents (filename);
  g_assert_cmpstr (kept, ==, FORMER);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = new_folder ();
  g_autofree char *pdf = g_build_filename (folder, "page.PDF", NULL);
  g_autofree char *json = g_build_filename (folder, "page.json", NULL);

  show_variant (fixture, 4);
  g_assert_false (apposite_window_export (fixture->window, pdf, APPOSITE_FILE_HTML));
  assert_failed ("Save as PDF");
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  g_assert_false (apposite_window_export (fixture->window, json, APPOSITE_FILE_HTML));
  assert_failed ("no JSON of a comparison");
  /* Nothing was written. */
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* --- The dialog --- */

static GtkFileChooser *
find_chooser (void)
{
  return find_toplevel (GTK_TYPE_FILE_CHOOSER_DIALOG);
}

static void
open_dialog (Fixture *fixture, const char *format)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.export", "s", format));
  spin (50);
}

static void
assert_offers (Fixture *fixture, const char *format, const char *title, const char *suffix)
{
  GtkFileChooser *dialog;
  g_autofree char *name = NULL;

  open_dialog (fixture, format);
  dialog = find_chooser ();
  g_assert_nonnull (dialog);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (dialog)), ==, title);
  name = gtk_file_chooser_get_current_name (dialog);
  g_assert_true (g_str_has_suffix (name, suffix));
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  spin (50);
  g_assert_null (find_chooser ());
}

static void
test_dialog (Fixture *fixture, gconstpointer data)
{
  assert_offers (fixture, "html", "Export the Whole Topic", ".html");
  show_variant (fixture, 4);
  assert_offers (fixture, "csv", "Export Variant 4", "-variant-4.csv");
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  assert_offers (fixture, "text", "Export the Comparison", "-comparison.txt");

  open_dialog (fixture, "no such format");
  g_assert_null (find_chooser ());
}

/* At any moment while the toolkit looks at the folder and those above it. */
static void
test_dialog_closed_soon (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 40; i++)
    {
      g_assert_true (
          gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.export", "s", "html"));
      for (guint n = 0; n < i * 3; n++)
        g_main_context_iteration (NULL, FALSE);
      gtk_dialog_response (GTK_DIALOG (find_chooser ()), GTK_RESPONSE_CANCEL);
      g_assert_null (find_chooser ());
    }
  spin (50);
}

/* It goes with the window. */
static void
test_dialog_left_open (Fixture *fixture, gconstpointer data)
{
  show_variant (fixture, 4);
  open_dialog (fixture, "html");
  g_assert_nonnull (find_chooser ());
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  keep_chooser_infos ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  g_test_add_func ("/export/formats", test_formats);
  g_test_add_func ("/export/names", test_names);
  add ("/export/variant", 0, test_variant);
  add ("/export/no-suffix", 0, test_no_suffix);
  add ("/export/by-view", 0, test_by_view);
  add ("/export/says", 0, test_says);
  add ("/export/nowhere", 0, test_nowhere);
  add ("/export/no-room", 0, test_no_room);
  add ("/export/refused", 0, test_refused);
  add ("/export/dialog", 0, test_dialog);
  add ("/export/dialog-closed-soon", 0, test_dialog_closed_soon);
  add ("/export/dialog-left-open", 0, test_dialog_left_open);

  return g_test_run ();
}
