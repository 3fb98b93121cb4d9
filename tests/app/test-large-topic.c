/* test-large-topic.c: the window over a topic as large as one may be
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "../core/large-topic.h"
#include "apposite-comparison-table.h"
#include "apposite-matrix.h"
#include "apposite-outline.h"
#include "apposite-panes.h"
#include "apposite-search-page.h"
#include "test-init.h"
#include "window-fixture.h"

#define FIRST 10 /* the first variant's number */

static guint
count_all (GtkWidget *widget)
{
  guint n = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_all (child);
  return n;
}

static GtkWidget *
nth_child (GtkWidget *widget, guint n)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (; n > 0; n--)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static AppositeMatrix *
open_comparison (Fixture *fixture)
{
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  spin (50);
  return apposite_panes_get_matrix (find (fixture->window, "panes"));
}

/* A row, a heading and a cell for what is shown, and a few parts in each: not for five million pairs. */
static void
test_comparison (Fixture *fixture, gconstpointer data)
{
  AppositeMatrix *matrix = open_comparison (fixture);
  AppositeComparisonTable *table = find (fixture->window, "grid");
  GtkWidget *bar = gtk_widget_get_parent (find (fixture->window, "variants_button"));

  g_assert_cmpuint (apposite_matrix_get_n_columns (matrix), ==, APPOSITE_MATRIX_MOST_COLUMNS);
  g_assert_cmpint (apposite_comparison_table_get_n_rows (table), ==, 200);
  g_assert_cmpuint (count_all (GTK_WIDGET (table)), <, (guint64) 6 * APPOSITE_MATRIX_MOST_CELLS);
  g_assert_cmpstr (gtk_label_get_label (find (bar, "shown")), ==,
      "200 of 5000 procedures; choose fewer variants for more");
}

/* One more can be chosen only where one less is. */
static void
test_choice (Fixture *fixture, gconstpointer data)
{
  AppositeMatrix *matrix = open_comparison (fixture);
  GtkWidget *buttons = find (fixture->window, "choice");
  GtkWidget *most, *first, *other;

  gtk_menu_button_popup (find (fixture->window, "variants_button"));
  spin (50);
  most = find (buttons, "most");
  buttons = find (buttons, "variants");
  first = gtk_widget_get_first_child (buttons);
  other = nth_child (buttons, APPOSITE_MATRIX_MOST_COLUMNS);
  g_assert_true (gtk_widget_get_visible (most));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (most)), ==,
      "At most 100 at once. Uncheck one to check another.");
  g_assert_true (gtk_widget_get_sensitive (first));
  g_assert_false (gtk_widget_get_sensitive (other));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (other)));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (first), FALSE);
  g_assert_true (gtk_widget_get_sensitive (other));
  g_assert_false (gtk_widget_get_visible (most));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (other), TRUE);
  g_assert_cmpuint (apposite_matrix_get_n_columns (matrix), ==, APPOSITE_MATRIX_MOST_COLUMNS);
  g_assert_false (gtk_widget_get_sensitive (first));
  gtk_menu_button_popdown (find (fixture->window, "variants_button"));
  spin (20);
}

static GtkWidget *
find_button (GtkWidget *widget, const char *prefix)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL
      && g_str_has_prefix (gtk_button_get_label (GTK_BUTTON (widget)), prefix))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, prefix);
  return found;
}

/* What is added follows the button that was pressed, with the focus. */
static void
test_highlights (Fixture *fixture, gconstpointer data)
{
  GtkWidget *reference, *more, *focus;

  apposite_session_show_reference (fixture->session, APPOSITE_OUTLINE_HIGHLIGHTS);
  spin (50);
  reference = find (fixture->window, "reference");
  more = find_button (reference, "Show More");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show More (900)");
  g_assert_null (find_button (reference, "Open Variant 110"));
  g_signal_emit_by_name (more, "clicked");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show More (800)");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, reference));
  g_assert_nonnull (find_button (reference, "Open Variant 110"));
  for (guint i = 0; i < 8; i++)
    g_signal_emit_by_name (more, "clicked");
  g_assert_false (gtk_widget_get_visible (more));
}

/* What is made only when it is looked at knows where the reader came from. */
static void
test_focus_back (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GtkWidget *before;

  g_assert_true (
      gtk_widget_child_focus (find (fixture->window, "variant_list"), GTK_DIR_TAB_FORWARD));
  before = gtk_window_get_focus (window);
  g_assert_null (gtk_widget_get_first_child (find (fixture->window, "reference")));
  apposite_session_show_reference (fixture->session, APPOSITE_OUTLINE_HIGHLIGHTS);
  wait_for_focus_in (fixture, "reference");
  apposite_session_go_back (fixture->session);
  while (gtk_window_get_focus (window) != before && g_get_monotonic_time () < end)
    spin (1);
  g_assert_true (gtk_window_get_focus (window) == before);
}

/* Every view once, with answers that many variants fit. */
static void
test_everything (Fixture *fixture, gconstpointer data)
{
  show_variant (fixture, FIRST);
  answer (fixture->session, "fall=yes");
  spin (20);
  activate (fixture, "win.search");
  spin (20);
  gtk_editable_set_text (find (fixture->window, "entry"), "p");
  spin (50);
  g_assert_cmpuint (g_list_model_get_n_items (
                        apposite_search_page_get_results (find (fixture->window, "search"))),
      >, 0);
  open_comparison (fixture);
  answer (fixture->session, "fall=no");
  spin (20);
  apposite_session_go_back (fixture->session);
  spin (20);
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_VARIANT);
  g_assert_cmpuint (shown_number (fixture->session), ==, FIRST);
}

/* For the program reads its file when it starts. */
static char *
save_topic (const char *folder)
{
  g_autoptr (GString) text =
      write_large_topic (APPOSITE_TOPIC_MOST_PROCEDURES, APPOSITE_TOPIC_MOST_ELEMENTS);
  g_autoptr (GError) error = NULL;
  char *filename = g_build_filename (folder, "large.json", NULL);

  g_file_set_contents (filename, text->str, (gssize) text->len, &error);
  g_assert_no_error (error);
  return filename;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *filename = NULL;
  int status;

  init_test (&argc, &argv);
  folder = g_dir_make_tmp ("large-XXXXXX", &error);
  g_assert_no_error (error);
  filename = save_topic (folder);
  start_application_with (filename);
  add ("/large-topic/comparison", 0, test_comparison);
  add ("/large-topic/choice", 0, test_choice);
  add ("/large-topic/highlights", 0, test_highlights);
  add ("/large-topic/focus-back", 0, test_focus_back);
  add ("/large-topic/everything", 0, test_everything);
  status = g_test_run ();
  g_object_unref (application);
  g_remove (filename);
  g_rmdir (folder);
  return status;
}
