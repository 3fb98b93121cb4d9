/* test-copy.c: what is copied, as it arrives in another program
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-clipboard.h"
#include "apposite-panes.h"
#include "apposite-procedure-list.h"
#include "apposite-report-format.h"
#include "press-key.h"
#include "test-init.h"
#include "window-fixture.h"

#define EMPTY "nothing was copied"

/* --- The clipboard --- */

static GdkClipboard *
get_clipboard (void)
{
  return gdk_display_get_clipboard (gdk_display_get_default ());
}

static void
text_read_cb (GObject *clipboard, GAsyncResult *result, gpointer text)
{
  g_autoptr (GError) error = NULL;

  *(char **) text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, &error);
  g_assert_no_error (error);
}

static char *
read_text (void)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (get_clipboard (), NULL, text_read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static void
stream_opened_cb (GObject *clipboard, GAsyncResult *result, gpointer stream)
{
  g_autoptr (GError) error = NULL;
  const char *type;

  *(GInputStream **) stream =
      gdk_clipboard_read_finish (GDK_CLIPBOARD (clipboard), result, &type, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (type, ==, "text/html");
}

static void
spliced_cb (GObject *output, GAsyncResult *result, gpointer done)
{
  g_autoptr (GError) error = NULL;

  g_output_stream_splice_finish (G_OUTPUT_STREAM (output), result, &error);
  g_assert_no_error (error);
  *(gboolean *) done = TRUE;
}

static char *
read_html (void)
{
  const char *types[] = { "text/html", NULL };
  g_autoptr (GInputStream) input = NULL;
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();
  gboolean done = FALSE;

  gdk_clipboard_read_async (
      get_clipboard (), types, G_PRIORITY_DEFAULT, NULL, stream_opened_cb, &input);
  while (input == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_output_stream_splice_async (output, input, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE,
      G_PRIORITY_DEFAULT, NULL, spliced_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  return g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (output)),
      g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (output)));
}

static gboolean
offers_html (void)
{
  return gdk_content_formats_contain_mime_type (
      gdk_clipboard_get_formats (get_clipboard ()), "text/html");
}

/* --- Steps --- */

static void
empty_clipboard (void)
{
  gdk_clipboard_set_text (get_clipboard (), EMPTY);
}

static AppositeReportRequest
request_for (Fixture *fixture, gboolean of_patient, AppositeReportParts parts, GDateTime *now)
{
  return (AppositeReportRequest){ apposite_session_get_topic (fixture->session),
    of_patient ? presentation_of (fixture) : NULL, parts, now };
}

static void
show_first (Fixture *fixture, guint number)
{
  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (fixture->session, number)), 0));
}

static AppositeProcedureList *
get_list (Fixture *fixture)
{
  return find (fixture->window, "procedure_list");
}

static void
filter_category (Fixture *fixture, AppositeAppropriateness appropriateness, gboolean chosen)
{
  apposite_procedure_filter_set_chosen (apposite_procedure_list_get_filter (get_list (fixture)),
      APPOSITE_FILTER_CATEGORY, appropriateness, chosen);
}

static void
assert_copied (AppositeReport *report)
{
  g_autofree char *text = read_text ();
  g_autofree char *html = read_html ();
  g_autofree char *wanted_text = apposite_report_to_text (report);
  g_autofree char *wanted_html = apposite_report_to_html_fragment (report);

  g_assert_cmpstr (text, ==, wanted_text);
  g_assert_cmpstr (html, ==, wanted_html);
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” isn't in “%s”", part, text);
}

static void
assert_says (Fixture *fixture, const char *message)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!says (GTK_WIDGET (fixture->window), message) && g_get_monotonic_time () < end)
    spin (10);
  g_assert_true (says (GTK_WIDGET (fixture->window), message));
}

static void
activate_as (Fixture *fixture, const char *form)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.copy-as", "s", form));
}

/* --- Tests --- */

/* Characters beyond ASCII arrive whole in both. */
static void
test_both_forms (void)
{
  g_autoptr (GdkContentProvider) content =
      apposite_clipboard_new_content ("☢ “a”", "<meta charset=\"utf-8\"/><p>☢ “a”</p>");
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;

  g_assert_true (gdk_clipboard_set_content (get_clipboard (), content));
  text = read_text ();
  html = read_html ();
  g_assert_cmpstr (text, ==, "☢ “a”");
  g_assert_cmpstr (html, ==, "<meta charset=\"utf-8\"/><p>☢ “a”</p>");
}

static void
test_recommendation (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const AppositeReportRequest bare = request_for (fixture, TRUE, APPOSITE_REPORT_BARE, now);
  const AppositeReportRequest whole = request_for (fixture, TRUE, APPOSITE_REPORT_RATIONALES, now);
  g_autoptr (AppositeReport) report = NULL;
  g_autoptr (AppositeReport) answered = NULL;
  g_autoptr (AppositeReport) reasoned = NULL;

  show_first (fixture, 4);
  activate (fixture, "win.copy");
  report = apposite_report_for_recommendation (&bare, variant_at (fixture->session, 4),
      apposite_session_get_recommendation (fixture->session));
  assert_copied (report);
  assert_says (fixture, "Copied");

  /* Answers leave the program in what is copied alone, which is said. */
  answer (fixture->session, "trauma=no");
  activate (fixture, "win.copy");
  answered = apposite_report_for_recommendation (&bare, variant_at (fixture->session, 4),
      apposite_session_get_recommendation (fixture->session));
  assert_copied (answered);
  assert_says (fixture, "Copied, the answers about the patient included");

  activate (fixture, "win.copy-rationale");
  reasoned = apposite_report_for_recommendation (&whole, variant_at (fixture->session, 4),
      apposite_session_get_recommendation (fixture->session));
  assert_copied (reasoned);
}

/* A table says nothing of the patient, and is whole whatever the filter hides. */
static void
test_table (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const AppositeReportRequest request = request_for (fixture, FALSE, APPOSITE_REPORT_TITLED, now);
  g_autoptr (AppositeReport) report =
      apposite_report_for_variant (&request, variant_at (fixture->session, 4), NULL, NULL);
  g_autofree char *text = NULL;

  answer (fixture->session, "trauma=no");
  show_variant (fixture, 4);
  filter_category (fixture, APPOSITE_USUALLY_APPROPRIATE, TRUE);
  activate (fixture, "win.copy-table");
  assert_copied (report);
  assert_says (fixture, "Table copied");
  text = read_text ();
  g_assert_null (strstr (text, "Filtered"));
  g_assert_null (strstr (text, "Indication"));
}

static void
test_filtered (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const AppositeReportRequest request = request_for (fixture, FALSE, APPOSITE_REPORT_TITLED, now);
  AppositeVariant *variant = variant_at (fixture->session, 4);
  g_autoptr (AppositeReport) report = NULL;
  g_autofree char *counts = NULL;
  g_autofree char *text = NULL;

  show_variant (fixture, 4);
  g_assert_false (is_enabled (fixture, "win.copy-filtered"));
  filter_category (fixture, APPOSITE_MAY_BE_APPROPRIATE, TRUE);
  g_assert_true (is_enabled (fixture, "win.copy-filtered"));
  activate (fixture, "win.copy-filtered");
  report = apposite_report_for_variant (
      &request, variant, apposite_procedure_list_get_shown (get_list (fixture)), NULL);
  assert_copied (report);
  assert_says (fixture, "Filtered table copied");
  text = read_text ();
  counts = g_strdup_printf ("Filtered: %u of the variant's %u procedures",
      apposite_variant_count (variant, APPOSITE_MAY_BE_APPROPRIATE),
      g_list_model_get_n_items (apposite_variant_get_recommendations (variant)));
  assert_contains (text, counts);

  /* What hides nothing is no filter, and of nothing there is nothing to copy. */
  filter_category (fixture, APPOSITE_MAY_BE_APPROPRIATE, FALSE);
  g_assert_false (is_enabled (fixture, "win.copy-filtered"));
  filter_category (fixture, APPOSITE_DISAGREEMENT, TRUE);
  g_assert_cmpuint (
      g_list_model_get_n_items (apposite_procedure_list_get_shown (get_list (fixture))), ==, 0);
  g_assert_false (is_enabled (fixture, "win.copy-filtered"));
}

/* While a variant comes into sight the rows are still another's, and perhaps fewer. */
static void
test_filtered_of_another (Fixture *fixture, gconstpointer data)
{
  GListModel *all = apposite_variant_get_recommendations (variant_at (fixture->session, 5));
  g_autoptr (GtkSliceListModel) some = gtk_slice_list_model_new (g_object_ref (all), 0, 3);
  AppositeShown shown;

  show_variant (fixture, 5);
  shown = apposite_window_get_shown (fixture->window);
  g_assert_false (apposite_shown_is_filtered (&shown));
  shown.rows = G_LIST_MODEL (some);
  g_assert_true (apposite_shown_is_filtered (&shown));
  shown.rows = apposite_variant_get_recommendations (variant_at (fixture->session, 2));
  g_assert_cmpuint (g_list_model_get_n_items (shown.rows), <, g_list_model_get_n_items (all));
  g_assert_false (apposite_shown_is_filtered (&shown));
}

static void
test_as (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const AppositeReportRequest request = request_for (fixture, FALSE, APPOSITE_REPORT_TITLED, now);
  g_autoptr (AppositeReport) report =
      apposite_report_for_variant (&request, variant_at (fixture->session, 4), NULL, NULL);
  g_autofree char *markdown = apposite_report_to_markdown (report);
  g_autofree char *csv = apposite_report_to_csv (report);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  show_variant (fixture, 4);
  activate_as (fixture, "markdown");
  first = read_text ();
  g_assert_cmpstr (first, ==, markdown);
  g_assert_false (offers_html ());
  assert_says (fixture, "Table copied as Markdown");
  activate_as (fixture, "csv");
  second = read_text ();
  g_assert_cmpstr (second, ==, csv);
  g_assert_false (offers_html ());
  assert_says (fixture, "Table copied as CSV");
}

static void
test_comparison (Fixture *fixture, gconstpointer data)
{
  AppositeMatrix *matrix = apposite_panes_get_matrix (find (fixture->window, "panes"));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const AppositeReportRequest of_patient = request_for (fixture, TRUE, APPOSITE_REPORT_TITLED, now);
  const AppositeReportRequest of_nobody = request_for (fixture, FALSE, APPOSITE_REPORT_TITLED, now);
  g_autoptr (GListModel) variants = NULL;
  g_autoptr (GListModel) procedures = NULL;
  g_autoptr (AppositeReport) choice = NULL;
  g_autoptr (AppositeReport) table = NULL;
  g_autofree char *whole = NULL;
  g_autofree char *part = NULL;

  /* What is behind the comparison isn't in sight, so it isn't what is copied. */
  show_first (fixture, 4);
  answer (fixture->session, "trauma=no");
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  activate (fixture, "win.copy");
  whole = read_text ();
  g_assert_null (strstr (whole, "Filtered"));
  assert_contains (whole, "comparison of variants");

  apposite_matrix_set_variant_shown (matrix, variant_at (fixture->session, 2), FALSE);
  variants = apposite_matrix_list_variants (matrix);
  procedures = apposite_matrix_list_procedures (matrix);
  choice = apposite_report_for_comparison (&of_patient, variants, procedures);
  table = apposite_report_for_comparison (&of_nobody, variants, procedures);
  activate (fixture, "win.copy");
  assert_copied (choice);
  assert_says (fixture, "Copied, the answers about the patient included");
  part = read_text ();
  assert_contains (part, "Filtered");
  activate (fixture, "win.copy-table");
  assert_copied (table);
}

static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  show_variant (fixture, 4);
  activate (fixture, "win.copy-link");
  text = read_text ();
  g_assert_cmpstr (text, ==, "apposite:cervical-pain/4");
  assert_says (fixture, "Link copied");
}

static void
test_enabled (Fixture *fixture, gconstpointer data)
{
  static const char *const actions[] = { "win.copy", "win.copy-rationale", "win.copy-table",
    "win.copy-as", "win.copy-filtered", "win.copy-link" };
  static const struct
  {
    const char *what;
    gboolean enabled[G_N_ELEMENTS (actions)];
  } cases[] = {
    { "nothing", { FALSE, FALSE, FALSE, FALSE, FALSE, TRUE } },
    { "variant", { FALSE, FALSE, TRUE, TRUE, FALSE, TRUE } },
    { "recommendation", { TRUE, TRUE, TRUE, TRUE, FALSE, TRUE } },
    { "filtered", { TRUE, TRUE, TRUE, TRUE, TRUE, TRUE } },
    { "comparison", { TRUE, FALSE, TRUE, TRUE, FALSE, TRUE } },
    { "reference", { FALSE, FALSE, FALSE, FALSE, FALSE, TRUE } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      if (g_str_equal (cases[i].what, "variant"))
        show_variant (fixture, 4);
      else if (g_str_equal (cases[i].what, "recommendation"))
        show_first (fixture, 4);
      else if (g_str_equal (cases[i].what, "filtered"))
        filter_category (fixture, APPOSITE_MAY_BE_APPROPRIATE, TRUE);
      else if (g_str_equal (cases[i].what, "comparison"))
        apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
      else if (g_str_equal (cases[i].what, "reference"))
        apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
      for (guint j = 0; j < G_N_ELEMENTS (actions); j++)
        if (is_enabled (fixture, actions[j]) != cases[i].enabled[j])
          g_error ("%s with %s: enabled is %d", actions[j], cases[i].what, !cases[i].enabled[j]);
    }
}

/* Ctrl+C copies text where some is selected, and else what the reader is at. */
static void
test_key (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  GtkLabel *label;
  g_autofree char *at_label = NULL;
  g_autofree char *selected = NULL;
  g_autofree char *at_row = NULL;
  g_autofree char *wanted = NULL;

  show_first (fixture, 4);
  spin (50);
  activate (fixture, "win.copy");
  wanted = read_text ();

  label = find_inside (find (fixture->window, "rationale"), GTK_TYPE_LABEL);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (label)));
  gtk_label_select_region (label, 0, 0);
  empty_clipboard ();
  g_assert_true (press_key (window, GDK_KEY_c, GDK_CONTROL_MASK));
  at_label = read_text ();
  g_assert_cmpstr (at_label, ==, wanted);

  gtk_label_select_region (label, 0, 3);
  g_assert_true (press_key (window, GDK_KEY_c, GDK_CONTROL_MASK));
  selected = read_text ();
  g_assert_cmpuint (strlen (selected), ==, 3);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (label), selected));

  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (get_list (fixture)), GTK_DIR_TAB_FORWARD));
  empty_clipboard ();
  g_assert_true (press_key (window, GDK_KEY_c, GDK_CONTROL_MASK));
  at_row = read_text ();
  g_assert_cmpstr (at_row, ==, wanted);
}

static void
collect_focusables (GtkWidget *widget, GPtrArray *focusables)
{
  if (gtk_widget_get_focusable (widget))
    g_ptr_array_add (focusables, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_POPOVER (child))
      collect_focusables (child, focusables);
}

/* A button with an icon is named by nothing but its label. */
static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) focusables = g_ptr_array_new ();

  show_first (fixture, 4);
  collect_focusables (find (fixture->window, "copy"), focusables);
  g_assert_cmpuint (focusables->len, ==, 2);
  gtk_test_accessible_assert_property (
      find (fixture->window, "copy"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Copy");
  /* Newer libadwaita has the button named by the whole. */
  if (!gtk_test_accessible_has_relation (focusables->pdata[0], GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    gtk_test_accessible_assert_property (
        focusables->pdata[0], GTK_ACCESSIBLE_PROPERTY_LABEL, "Copy");
  gtk_test_accessible_assert_property (named_of_toggle (focusables->pdata[1]),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "Other forms to copy, and export");
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  g_test_add_func ("/copy/both-forms", test_both_forms);
  add ("/copy/recommendation", 0, test_recommendation);
  add ("/copy/table", 0, test_table);
  add ("/copy/filtered", 0, test_filtered);
  add ("/copy/filtered/of-another", 0, test_filtered_of_another);
  add ("/copy/as", 0, test_as);
  add ("/copy/comparison", 0, test_comparison);
  add ("/copy/link", 0, test_link);
  add ("/copy/enabled", 0, test_enabled);
  add ("/copy/key", 1280, test_key);
  add ("/copy/accessible", 0, test_accessible);

  return g_test_run ();
}
