/* test-contrast.c: whether everything can be read and seen, measured in what is drawn
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-grid.h"
#include "apposite-failure-dialog.h"
#include "apposite-patient-bar.h"
#include "apposite-print-dialog.h"
#include "apposite-procedure-filter.h"
#include "apposite-procedure-list.h"
#include "apposite-search-page.h"
#include "contrast.h"
#include "test-init.h"
#include "window-fixture.h"

/* Nothing fits nor may; elsewhere first; two answers that can't both be true. */
#define UNCOVERED \
  "age=adult trauma=no duration=acute radiculopathy=no infection=no malignancy=suspected"
#define ELSEWHERE "age=adult trauma=yes"
#define CONTRADICTING \
  "age=adult trauma=no duration=acute radiculopathy=yes neurologic-deficit=no myelopathy=yes"
#define FITTING "age=adult trauma=no duration=acute infection=yes malignancy=diagnosed"

static void
show_procedure (Fixture *fixture, guint number, guint position)
{
  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (fixture->session, number)), position));
  spin (50);
}

static GtkWindow *
find_toplevel (GType type)
{
  GtkWindow *found = NULL;
  GList *windows = gtk_window_list_toplevels ();

  for (GList *i = windows; i != NULL; i = i->next)
    if (g_type_is_a (G_OBJECT_TYPE (i->data), type))
      found = i->data;
  g_list_free (windows);
  g_assert_nonnull (found);
  wait_until_mapped (found, TRUE);
  return found;
}

static void
measure_dialog (GType type, const char *view)
{
  GtkWindow *dialog = find_toplevel (type);

  spin (50);
  measure_rest (dialog, view);
  gtk_window_destroy (dialog);
  spin (20);
}

/* Several rows have one; not all of them are shown. */
static gpointer
find_mapped (GtkWidget *widget, const char *id)
{
  gpointer found = NULL;

  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      found = find_mapped (child, id);
  return found;
}

static void
measure_popover (Fixture *fixture, const char *id, const char *view)
{
  GtkMenuButton *button = find_mapped (GTK_WIDGET (fixture->window), id);
  GtkPopover *popover;

  gtk_widget_grab_focus (GTK_WIDGET (button));
  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  wait_until_mapped (popover, TRUE);
  spin (50);
  measure_first_states (popover, view, 2);
  gtk_menu_button_popdown (button);
  wait_until_mapped (popover, FALSE);
}

/* --- The page of a variant --- */

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  measure_rest (fixture->window, "empty");
}

static void
test_variant (Fixture *fixture, gconstpointer data)
{
  answer (fixture->session, FITTING);
  show_procedure (fixture, 4, 1);
  measure_states (fixture->window, "variant that fits");
  for (guint i = 0; i < 3; i++)
    {
      static const char *const folds[] = { "criteria_fold", "highlight_fold", "background_fold" };

      gtk_toggle_button_set_active (find (fixture->window, folds[i]), TRUE);
      spin (50);
      measure_rest (fixture->window, folds[i]);
      gtk_toggle_button_set_active (find (fixture->window, folds[i]), FALSE);
    }
}

static void
test_categories (Fixture *fixture, gconstpointer data)
{
  show_procedure (fixture, 1, 3);
  measure_rest (fixture->window, "variant with nothing usually appropriate");
  show_procedure (fixture, 6, 1);
  measure_states (fixture->window, "disagreement");
}

static void
test_notices (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *view;
    const char *answers;
  } patients[] = {
    { "uncovered", UNCOVERED },
    { "elsewhere first", ELSEWHERE },
    { "contradicting answers", CONTRADICTING },
    { "several fit", FITTING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (patients); i++)
    {
      apposite_session_new_patient (fixture->session);
      answer (fixture->session, patients[i].answers);
      spin (50);
      measure_first_states (fixture->window, patients[i].view, 4);
    }
  measure_popover (fixture, "menu_button", "reasons");
}

static void
test_filter (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = find (fixture->window, "procedure_list");
  AppositeProcedureFilter *filter = APPOSITE_PROCEDURE_FILTER (
      gtk_widget_get_template_child (list, APPOSITE_TYPE_PROCEDURE_LIST, "filter"));

  show_procedure (fixture, 4, 0);
  measure_popover (fixture, "filter_button", "filter");
  measure_popover (fixture, "sort_button", "order");
  apposite_procedure_filter_set_chosen (
      filter, APPOSITE_FILTER_CATEGORY, APPOSITE_USUALLY_APPROPRIATE, TRUE);
  spin (50);
  measure_rest (fixture->window, "filtered");
}

/* --- Other views --- */

static void
test_comparison (Fixture *fixture, gconstpointer data)
{
  AppositeComparisonTable *table;

  answer (fixture->session, FITTING);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  spin (50);
  measure_states (fixture->window, "comparison");
  table = find (fixture->window, "grid");
  for (int row = 1; row < 12; row += 5)
    {
      apposite_comparison_table_set_marked (table, (AppositeComparisonPlace){ row, row % 4 + 1 });
      measure_rest (fixture->window, "comparison with a crosshair");
    }
  measure_popover (fixture, "variants_button", "choice of variants");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.search");
  measure_rest (fixture->window, "search not begun");
  apposite_search_page_search (find (fixture->window, "search"), "infection mri");
  spin (300);
  measure_states (fixture->window, "search");
  apposite_search_page_search (find (fixture->window, "search"), "xylophone");
  spin (300);
  measure_rest (fixture->window, "nothing found");
}

static void
test_reference (Fixture *fixture, gconstpointer data)
{
  GtkListBox *contents;

  apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
  spin (50);
  measure_states (fixture->window, "reference");
  contents = find (fixture->window, "contents");
  for (int i = 1; gtk_list_box_get_row_at_index (contents, i) != NULL; i++)
    {
      g_signal_emit_by_name (
          contents, "row-activated", gtk_list_box_get_row_at_index (contents, i));
      spin (20);
      measure_rest (fixture->window, "reference");
    }
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  answer (fixture->session, FITTING);
  show_procedure (fixture, 4, 1);
  activate (fixture, "win.show-page");
  spin (50);
  measure_states (fixture->window, "narrow variant");
}

static void
test_bars (Fixture *fixture, gconstpointer data)
{
  gint64 now = g_get_monotonic_time ();
  AppositePatientBar *bar = find (fixture->window, "patient_bar");
  GtkWidget *error_page;

  answer (fixture->session, ELSEWHERE);
  apposite_patient_bar_note_input (bar, now);
  apposite_patient_bar_note_input (bar, now + APPOSITE_PATIENT_BAR_PATIENCE);
  apposite_window_show_toast (fixture->window, "Copied");
  spin (50);
  measure_rest (fixture->window, "same patient?");
  error_page = find (fixture->window, "error_page");
  gtk_widget_set_visible (error_page, TRUE);
  gtk_stack_set_visible_child (GTK_STACK (gtk_widget_get_parent (error_page)), error_page);
  measure_rest (fixture->window, "no topic");
}

/* --- Dialogs --- */

static void
test_dialogs (Fixture *fixture, gconstpointer data)
{
  show_procedure (fixture, 4, 1);
  gtk_window_present (GTK_WINDOW (apposite_print_dialog_new (
      GTK_WINDOW (fixture->window), fixture->session, APPOSITE_PRINT_TO_PAPER)));
  measure_dialog (APPOSITE_TYPE_PRINT_DIALOG, "what to print");
  apposite_failure_dialog_present (GTK_WINDOW (fixture->window), "It Can't Be Saved", "No room.",
      "Make room.", "_Try Again", "win.copy");
  measure_dialog (ADW_TYPE_MESSAGE_DIALOG, "failure");
  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  measure_dialog (ADW_TYPE_ABOUT_WINDOW, "about");
  activate (fixture, "win.show-shortcuts");
  spin (50);
  measure_rest (find_toplevel (GTK_TYPE_SHORTCUTS_WINDOW), "shortcuts");
}

static void
test_disclaimer (void)
{
  Fixture fixture = { .settings = reset_settings () };

  open_window (&fixture);
  measure_dialog (ADW_TYPE_MESSAGE_DIALOG, "disclaimer");
  close_window (&fixture);
}

int
main (int argc, char *argv[])
{
  int status;

  init_test (&argc, &argv);
  start_application ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  add ("/contrast/empty", 0, test_empty);
  add ("/contrast/variant", 0, test_variant);
  add ("/contrast/categories", 0, test_categories);
  add ("/contrast/notices", 0, test_notices);
  add ("/contrast/filter", 0, test_filter);
  add ("/contrast/comparison", 0, test_comparison);
  add ("/contrast/search", 0, test_search);
  add ("/contrast/reference", 0, test_reference);
  add ("/contrast/narrow", 360, test_narrow);
  add ("/contrast/bars", 0, test_bars);
  add ("/contrast/dialogs", 0, test_dialogs);
  g_test_add_func ("/contrast/disclaimer", test_disclaimer);

  status = g_test_run ();
  g_clear_object (&application);
  return status;
}
