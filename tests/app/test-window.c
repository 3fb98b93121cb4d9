/* test-window.c: one window: one patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "apposite-panes.h"
#include "apposite-question-row.h"
#include "test-init.h"
#include "window-fixture.h"

static void
test_made_and_closed (Fixture *fixture, gconstpointer data)
{
  g_assert_true (APPOSITE_IS_SESSION (fixture->session));
  g_assert_true (is_seen (fixture->window, "checklist"));
  g_assert_true (is_seen (fixture->window, "variant_list"));
  spin (100);
}

/* What was looked at, answered, copied and undone doesn't keep the window. */
static void
test_closed_after_use (Fixture *fixture, gconstpointer data)
{
  answer (fixture->session, "trauma=no");
  for (guint number = 1; number <= 8; number++)
    {
      show_variant (fixture, number);
      spin (20);
    }
  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (apposite_session_get_variant (fixture->session)),
          0));
  spin (20);
  activate (fixture, "win.copy");
  activate (fixture, "win.next-pane");
  activate (fixture, "win.new-patient");
  spin (20);
}

static void
test_two_windows (Fixture *fixture, gconstpointer data)
{
  Fixture other = { .settings = fixture->settings };
  GtkWindow *active;
  int width, kept;

  show_variant (fixture, 3);
  g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
  active = g_list_nth_data (gtk_application_get_windows (GTK_APPLICATION (application)), 0);
  if (active == GTK_WINDOW (fixture->window))
    active = g_list_nth_data (gtk_application_get_windows (GTK_APPLICATION (application)), 1);
  other.window = APPOSITE_WINDOW (active);
  other.session = apposite_window_get_session (other.window);
  g_assert_true (other.session != fixture->session);
  g_assert_true (
      apposite_session_get_topic (other.session) == apposite_session_get_topic (fixture->session));
  answer (other.session, "trauma=no");
  g_assert_cmpuint (shown_number (other.session), ==, 0);
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation_of (fixture)), ==, 0);
  spin (20);
  g_object_get (fixture->window, "default-width", &width, NULL);
  gtk_window_set_default_size (GTK_WINDOW (other.window), width - 100, 700);
  spin (20);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-width"), ==, width - 100);
  g_object_get (fixture->window, "default-width", &kept, NULL);
  g_assert_cmpint (kept, ==, width);
  gtk_window_destroy (GTK_WINDOW (other.window));
  spin (1);
}

/* --- Actions --- */

static void
test_show_variant (Fixture *fixture, gconstpointer data)
{
  g_assert_false (is_enabled (fixture, "win.back"));
  g_assert_false (is_enabled (fixture, "win.forward"));
  g_assert_false (is_enabled (fixture, "win.copy"));
  g_assert_false (is_enabled (fixture, "win.new-patient"));
  g_assert_false (is_enabled (fixture, "win.undo-new-patient"));
  g_assert_false (is_enabled (fixture, "win.pane-back"));

  show_variant (fixture, 4);
  g_assert_cmpuint (shown_number (fixture->session), ==, 4);
  g_assert_true (is_enabled (fixture, "win.back"));
  g_assert_false (is_enabled (fixture, "win.forward"));
  g_assert_true (is_enabled (fixture, "win.new-patient"));
  show_variant (fixture, 5);
  show_variant (fixture, 99);
  g_assert_cmpuint (shown_number (fixture->session), ==, 5);

  activate (fixture, "win.back");
  g_assert_cmpuint (shown_number (fixture->session), ==, 4);
  g_assert_true (is_enabled (fixture, "win.back"));
  g_assert_true (is_enabled (fixture, "win.forward"));
  activate (fixture, "win.back");
  g_assert_cmpuint (shown_number (fixture->session), ==, 0);
  g_assert_false (is_enabled (fixture, "win.back"));
  activate (fixture, "win.forward");
  activate (fixture, "win.forward");
  g_assert_cmpuint (shown_number (fixture->session), ==, 5);
  g_assert_false (is_enabled (fixture, "win.forward"));
}

static void
test_show_recommendation (Fixture *fixture, gconstpointer data)
{
  AppositeVariant *variant = variant_at (fixture->session, 7);
  AppositeRecommendation *wanted =
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 1);
  const char *procedure =
      apposite_procedure_get_id (apposite_recommendation_get_procedure (wanted));

  gtk_widget_activate_action (
      GTK_WIDGET (fixture->window), "win.show-recommendation", "(us)", 7, procedure);
  g_assert_cmpuint (shown_number (fixture->session), ==, 7);
  g_assert_true (apposite_session_get_recommendation (fixture->session) == wanted);
  g_assert_true (is_enabled (fixture, "win.copy"));

  /* What there isn't changes nothing. */
  gtk_widget_activate_action (
      GTK_WIDGET (fixture->window), "win.show-recommendation", "(us)", 7, "no such procedure");
  gtk_widget_activate_action (
      GTK_WIDGET (fixture->window), "win.show-recommendation", "(us)", 99, procedure);
  g_assert_true (apposite_session_get_recommendation (fixture->session) == wanted);
}

/* Several variants that fit are put beside one another, those alone. */
static void
test_compare_fitting (Fixture *fixture, gconstpointer data)
{
  AppositeMatrix *matrix = apposite_panes_get_matrix (find (fixture->window, "panes"));
  g_autoptr (GListModel) shown = NULL;

  activate (fixture, "win.compare-fitting");
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_VARIANT);
  answer (
      fixture->session, "age=adult trauma=no duration=acute infection=yes malignancy=diagnosed");
  activate (fixture, "win.compare-fitting");
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_COMPARISON);
  shown = apposite_matrix_list_variants (matrix);
  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, 2);
  /* Where one pane is seen at a time, they come to the front. */
  wait_until_mapped (find (fixture->window, "comparison"), TRUE);
}

static void
test_new_patient (Fixture *fixture, gconstpointer data)
{
  answer (fixture->session, "trauma=no");
  show_variant (fixture, 2);
  activate (fixture, "win.new-patient");
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation_of (fixture)), ==, 0);
  g_assert_cmpuint (shown_number (fixture->session), ==, 0);
  g_assert_false (is_enabled (fixture, "win.back"));
  g_assert_false (is_enabled (fixture, "win.new-patient"));
  g_assert_true (is_enabled (fixture, "win.undo-new-patient"));
  spin (50);
  g_assert_true (says (GTK_WIDGET (fixture->window), "Answers and history emptied"));

  activate (fixture, "win.undo-new-patient");
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation_of (fixture)), ==, 1);
  g_assert_cmpuint (shown_number (fixture->session), ==, 2);
  g_assert_true (is_enabled (fixture, "win.back"));
  g_assert_false (is_enabled (fixture, "win.undo-new-patient"));
}

static AppositeFinding *
focused_finding (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  GtkWidget *row =
      focus != NULL ? gtk_widget_get_ancestor (focus, APPOSITE_TYPE_QUESTION_ROW) : NULL;

  return row != NULL ? apposite_question_row_get_finding (APPOSITE_QUESTION_ROW (row)) : NULL;
}

static void
test_next_question (Fixture *fixture, gconstpointer data)
{
  AppositePresentation *presentation = presentation_of (fixture);
  AppositeFinding *next;
  guint n = 0;

  /* A new window starts there. */
  g_assert_nonnull (focused_finding (fixture));
  g_assert_true (
      focused_finding (fixture) == apposite_presentation_get_next_question (presentation));

  while ((next = apposite_presentation_get_next_question (presentation)) != NULL && n++ < 100)
    {
      g_assert_true (is_enabled (fixture, "win.next-question"));
      activate (fixture, "win.next-question");
      g_assert_true (focused_finding (fixture) == next);
      apposite_presentation_set_answer (presentation, next, 0);
    }
  g_assert_cmpuint (n, >, 0);
  g_assert_null (next);
  g_assert_false (is_enabled (fixture, "win.next-question"));
}

static void
text_read_cb (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  char **text = data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, &error);
  g_assert_no_error (error);
}

static char *
copied_text (Fixture *fixture)
{
  char *text = NULL;

  activate (fixture, "win.copy");
  gdk_clipboard_read_text_async (
      gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), NULL, text_read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” isn't in “%s”", part, text);
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  AppositeTopic *topic = apposite_session_get_topic (fixture->session);
  AppositeVariant *variant = variant_at (fixture->session, 4);
  AppositeRecommendation *first =
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 0);
  g_autofree char *year = g_strdup_printf ("%u", apposite_topic_get_revised (topic));
  g_autofree char *source = apposite_topic_format_source (topic, variant);
  g_autofree char *text = NULL;
  g_autofree char *answered = NULL;

  apposite_session_show_recommendation (fixture->session, first);
  text = copied_text (fixture);
  assert_contains (text, source);
  assert_contains (source, year);
  assert_contains (text, "Variant 4");
  assert_contains (
      text, apposite_procedure_get_name (apposite_recommendation_get_procedure (first)));
  assert_contains (text, apposite_category_get_name (apposite_recommendation_get_category (first)));
  spin (50);
  g_assert_true (says (GTK_WIDGET (fixture->window), "Copied"));

  /* Answers leave the program in what is copied alone, which is said. */
  answer (fixture->session, "trauma=no");
  answered = copied_text (fixture);
  g_assert_cmpstr (answered, !=, text);
}

/* --- Panes --- */

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  gpointer checklist = find (fixture->window, "checklist");
  gpointer page = find (fixture->window, "page");
  gpointer detail = find (fixture->window, "detail_pane");

  g_assert_true (adw_leaflet_get_folded (find (fixture->window, "outer")));
  wait_until_mapped (checklist, TRUE);
  g_assert_false (gtk_widget_get_mapped (page));
  g_assert_false (gtk_widget_get_mapped (detail));
  spin (20);
  g_assert_false (is_enabled (fixture, "win.pane-back"));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, 360);

  show_variant (fixture, 4);
  wait_until_mapped (page, TRUE);
  wait_until_mapped (checklist, FALSE);
  spin (50);
  g_assert_true (adw_leaflet_get_folded (find (fixture->window, "inner")));
  spin (20);
  g_assert_true (is_enabled (fixture, "win.pane-back"));
  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (fixture->session, 4)), 0));
  activate (fixture, "win.show-detail");
  wait_until_mapped (detail, TRUE);
  wait_until_mapped (page, FALSE);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, 360);

  activate (fixture, "win.pane-back");
  wait_until_mapped (page, TRUE);
  wait_until_mapped (detail, FALSE);
  spin (20);
  g_assert_true (is_enabled (fixture, "win.pane-back"));
  activate (fixture, "win.pane-back");
  wait_until_mapped (checklist, TRUE);
  wait_until_mapped (page, FALSE);
  spin (20);
  g_assert_false (is_enabled (fixture, "win.pane-back"));

  activate (fixture, "win.show-page");
  wait_until_mapped (page, TRUE);
  activate (fixture, "win.next-question");
  wait_until_mapped (checklist, TRUE);
  g_assert_nonnull (focused_finding (fixture));
}

static void
test_narrow_new_patient (Fixture *fixture, gconstpointer data)
{
  answer (fixture->session, "trauma=no");
  show_variant (fixture, 4);
  activate (fixture, "win.show-detail");
  wait_until_mapped (find (fixture->window, "detail_pane"), TRUE);
  activate (fixture, "win.new-patient");
  wait_until_mapped (find (fixture->window, "checklist"), TRUE);
  spin (20);
  g_assert_false (is_enabled (fixture, "win.pane-back"));

  /* The page of the next patient's variant comes before its detail. */
  show_variant (fixture, 5);
  wait_until_mapped (find (fixture->window, "page"), TRUE);
}

static void
test_wide (Fixture *fixture, gconstpointer data)
{
  static const char *const panes[] = { "checklist", "variant_list", "page", "detail_pane" };

  show_variant (fixture, 4);
  spin (50);
  g_assert_false (adw_leaflet_get_folded (find (fixture->window, "outer")));
  g_assert_false (adw_leaflet_get_folded (find (fixture->window, "inner")));
  for (guint i = 0; i < G_N_ELEMENTS (panes); i++)
    wait_until_mapped (find (fixture->window, panes[i]), TRUE);
  g_assert_false (is_enabled (fixture, "win.pane-back"));
}

/* F6 comes around to every pane. */
static void
test_next_pane (Fixture *fixture, gconstpointer data)
{
  static const char *const panes[] = {
    "variant_list",
    "procedure_list",
    "detail_pane",
    "checklist",
  };

  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (fixture->session, 4)), 0));
  spin (100);
  activate (fixture, "win.next-question");
  for (guint i = 0; i < G_N_ELEMENTS (panes); i++)
    {
      activate (fixture, "win.next-pane");
      spin (20);
      g_assert_true (gtk_widget_is_ancestor (
          gtk_window_get_focus (GTK_WINDOW (fixture->window)), find (fixture->window, panes[i])));
    }
}

/* --- The disclaimer --- */

static AdwMessageDialog *
find_disclaimer (void)
{
  AdwMessageDialog *found = NULL;
  GList *windows = gtk_window_list_toplevels ();

  for (GList *i = windows; i != NULL; i = i->next)
    if (ADW_IS_MESSAGE_DIALOG (i->data))
      {
        g_assert_null (found);
        found = i->data;
      }
  g_list_free (windows);
  return found;
}

static void
test_disclaimer (void)
{
  Fixture fixture = { .settings = reset_settings () };
  AdwMessageDialog *dialog;

  open_window (&fixture);
  dialog = find_disclaimer ();
  g_assert_nonnull (dialog);
  wait_until_mapped (dialog, TRUE);
  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (dialog)) == GTK_WINDOW (fixture.window));

  /* Closed unread, it comes again. */
  gtk_window_close (GTK_WINDOW (dialog));
  spin (50);
  g_assert_null (find_disclaimer ());
  g_assert_false (g_settings_get_boolean (fixture.settings, "disclaimer-seen"));
  close_window (&fixture);

  open_window (&fixture);
  dialog = find_disclaimer ();
  g_assert_nonnull (dialog);
  adw_message_dialog_response (dialog, "understood");
  g_assert_true (g_settings_get_boolean (fixture.settings, "disclaimer-seen"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  spin (50);
  close_window (&fixture);

  open_window (&fixture);
  g_assert_null (find_disclaimer ());
  close_window (&fixture);
}

/* The window may be closed, or the program quit, while it stands. */
static void
test_disclaimer_left (void)
{
  Fixture fixture = { .settings = reset_settings () };

  open_window (&fixture);
  g_assert_nonnull (find_disclaimer ());
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  spin (50);
  g_assert_null (find_disclaimer ());
  g_assert_null (fixture.window);
  g_assert_null (fixture.session);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static void
test_about (Fixture *fixture, gconstpointer data)
{
  GList *windows;
  gpointer about = NULL;

  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  spin (50);
  windows = gtk_window_list_toplevels ();
  for (GList *i = windows; i != NULL; i = i->next)
    if (ADW_IS_ABOUT_WINDOW (i->data))
      about = i->data;
  g_list_free (windows);
  g_assert_nonnull (about);
  assert_contains (adw_about_window_get_comments (about), "2024");
  g_assert_cmpstr (adw_about_window_get_version (about), ==, APPOSITE_VERSION);
  gtk_window_destroy (about);
  spin (20);
}

/* --- A topic that can't be read --- */

typedef struct
{
  const char *message; /* a part of what must be said */
  gboolean looked;
} Unreadable;

static void
unreadable_activate_cb (GtkApplication *program, Unreadable *unreadable)
{
  static const char *const disabled[] = { "win.back", "win.forward", "win.copy",
    "win.next-question", "win.new-patient", "win.undo-new-patient", "win.show-variant",
    "win.show-recommendation", "win.show-page", "win.show-detail", "win.next-pane", "win.pane-back",
    "win.copy-rationale", "win.copy-table", "win.copy-filtered", "win.copy-as", "win.copy-link",
    "win.export" };
  GtkWindow *window = gtk_application_get_active_window (program);
  AdwStatusPage *page = find (window, "error_page");

  wait_until_mapped (page, TRUE);
  spin (50);
  g_assert_null (apposite_window_get_session (APPOSITE_WINDOW (window)));
  assert_contains (adw_status_page_get_description (page), unreadable->message);
  for (guint i = 0; i < G_N_ELEMENTS (disabled); i++)
    g_assert_false (can_activate (window, disabled[i]));
  g_assert_null (find_disclaimer ());
  /* Folding doesn't enable what leads nowhere. */
  gtk_window_set_default_size (window, 360, 600);
  spin (100);
  g_action_group_activate_action (G_ACTION_GROUP (program), "about", NULL);
  spin (50);
  unreadable->looked = TRUE;
  g_action_group_activate_action (G_ACTION_GROUP (program), "quit", NULL);
}

static void
run_unreadable (const char *filename, const char *message)
{
  g_autoptr (AppositeApplication) program = apposite_application_new ();
  g_autofree char *option = g_strconcat ("--topic=", filename, NULL);
  char *argv[] = { (char *) "apposite", option, NULL };
  Unreadable unreadable = { .message = message };

  g_signal_connect_after (program, "activate", G_CALLBACK (unreadable_activate_cb), &unreadable);
  g_assert_cmpint (g_application_run (G_APPLICATION (program), 2, argv), ==, 0);
  g_assert_true (unreadable.looked);
}

static void
run_broken_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("apposite-XXXXXX", &error);
  g_autofree char *filename = NULL;

  g_assert_no_error (error);
  filename = g_build_filename (folder, "broken & <b>.json", NULL);
  g_file_set_contents (filename, "{ \"format\": 1,\n  broken", -1, &error);
  g_assert_no_error (error);
  run_unreadable (filename, "broken &amp; &lt;b&gt;.json");
  g_unlink (filename);
  g_rmdir (folder);
}

/* In a process of their own, for another program than the one of the other tests runs there. */
static void
test_unreadable (gconstpointer data)
{
  if (g_test_subprocess ())
    {
      if (data != NULL)
        run_unreadable (data, data);
      else
        run_broken_file ();
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  if (!g_test_subprocess ())
    start_application ();

  add ("/window/made-and-closed", 0, test_made_and_closed);
  add ("/window/closed-after-use", 0, test_closed_after_use);
  add ("/window/two-windows", 0, test_two_windows);
  add ("/window/show-variant", 0, test_show_variant);
  add ("/window/show-recommendation", 0, test_show_recommendation);
  add ("/window/compare-fitting", 0, test_compare_fitting);
  add ("/window/compare-fitting-narrow", 360, test_compare_fitting);
  add ("/window/new-patient", 0, test_new_patient);
  add ("/window/next-question", 0, test_next_question);
  add ("/window/copy", 0, test_copy);
  add ("/window/narrow", 360, test_narrow);
  add ("/window/narrow-new-patient", 360, test_narrow_new_patient);
  add ("/window/wide", 1280, test_wide);
  add ("/window/next-pane", 1280, test_next_pane);
  add ("/window/about", 0, test_about);
  g_test_add_func ("/window/disclaimer", test_disclaimer);
  g_test_add_func ("/window/disclaimer-left", test_disclaimer_left);
  g_test_add_data_func ("/window/no-topic", "/nonexistent/topic.json", test_unreadable);
  g_test_add_data_func ("/window/broken-topic", NULL, test_unreadable);

  return g_test_run ();
}
