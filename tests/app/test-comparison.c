/* test-comparison.c: every procedure by every variant
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-session.h"
#include "apposite-badge.h"
#include "apposite-comparison-cell.h"
#include "apposite-comparison-grid.h"
#include "apposite-comparison-heading.h"
#include "apposite-comparison-procedure.h"
#include "apposite-comparison.h"
#include "apposite-fit.h"
#include "apposite-matrix-text.h"
#include "find-widget.h"
#include "press-key.h"
#include "spin.h"
#include "test-init.h"

#define N_ROWS 23
#define N_COLUMNS 8
#define HEADINGS APPOSITE_COMPARISON_HEADINGS

typedef struct
{
  AppositeSession *session;
  AppositeComparison *comparison;
  AppositeComparisonTable *table;
  AppositeMatrix *matrix;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer width)
{
  fixture->session = new_session ();
  fixture->comparison = APPOSITE_COMPARISON (apposite_comparison_new (fixture->session));
  fixture->table = APPOSITE_COMPARISON_TABLE (find (fixture->comparison, "grid"));
  fixture->matrix = apposite_comparison_get_matrix (fixture->comparison);
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->comparison));
  gtk_window_set_default_size (fixture->window, GPOINTER_TO_INT (width), 740);
  gtk_window_present (fixture->window);
  spin (50);
}

/* Nothing is left: nobody holds the widget, nor it the session. */
static void
tear_down (Fixture *fixture, gconstpointer width)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->comparison), (gpointer *) &fixture->comparison);
  gtk_window_destroy (fixture->window);
  spin (1);
  g_assert_null (fixture->comparison);
  g_assert_finalize_object (fixture->session);
}

static GtkWidget *
widget_at (Fixture *fixture, int row, int column)
{
  return apposite_comparison_table_get_widget (
      fixture->table, (AppositeComparisonPlace){ row, column });
}

static AppositeComparisonCell *
cell_at (Fixture *fixture, int row, int column)
{
  return APPOSITE_COMPARISON_CELL (widget_at (fixture, row, column));
}

static void
assert_labelled (gpointer widget, GtkAccessibleRole role, const char *label)
{
  gtk_test_accessible_assert_role (widget, role);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static gboolean
press (Fixture *fixture, guint key)
{
  return press_key (GTK_WIDGET (fixture->window), key, 0);
}

static void
assert_focus (Fixture *fixture, int row, int column)
{
  g_assert_nonnull (widget_at (fixture, row, column));
  g_assert_true (
      gtk_root_get_focus (GTK_ROOT (fixture->window)) == widget_at (fixture, row, column));
}

static gboolean
activate (Fixture *fixture, const char *action)
{
  return gtk_widget_activate_action (GTK_WIDGET (fixture->comparison), action, NULL);
}

/* Columns by number, ended by 0. */
static void
show_columns (Fixture *fixture, const guint *numbers)
{
  g_autoptr (GListStore) list = g_list_store_new (APPOSITE_TYPE_VARIANT);

  for (; *numbers != 0; numbers++)
    g_list_store_append (list, variant_at (fixture->session, *numbers));
  g_assert_true (apposite_matrix_set_variants (fixture->matrix, G_LIST_MODEL (list)));
  spin (20);
}

/* --- What it shows --- */

static void
assert_cell (Fixture *fixture, int row, int column)
{
  AppositeComparisonCell *cell = cell_at (fixture, row, column);
  AppositeProcedure *procedure = apposite_matrix_get_procedure (fixture->matrix, (guint) row);
  AppositeVariant *variant = apposite_matrix_get_variant (fixture->matrix, (guint) column);
  AppositeRecommendation *recommendation =
      apposite_variant_find_recommendation (variant, procedure);
  g_autofree char *label = apposite_matrix_text_for_cell (procedure, variant, recommendation);
  g_autofree char *details = apposite_matrix_text_for_details (procedure, recommendation);
  g_autofree char *tooltip = apposite_comparison_cell_format_tooltip (cell);
  g_auto (GStrv) classes = gtk_widget_get_css_classes (GTK_WIDGET (cell));
  const char *name = "Not rated";
  const char *css_class = "unrated";

  if (recommendation != NULL)
    {
      AppositeCategory *category = apposite_recommendation_get_category (recommendation);

      name = apposite_category_get_name (category);
      css_class =
          apposite_class_for_appropriateness (apposite_category_get_appropriateness (category));
    }
  g_assert_true (apposite_comparison_cell_get_procedure (cell) == procedure);
  g_assert_true (apposite_comparison_cell_get_variant (cell) == variant);
  g_assert_true (apposite_comparison_cell_get_recommendation (cell) == recommendation);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), css_class));
  g_assert_cmpuint (g_strv_length (classes), ==, 1);
  g_assert_cmpstr (tooltip, ==, name);
  assert_labelled (cell, GTK_ACCESSIBLE_ROLE_GRID_CELL, label);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, details);
  gtk_test_accessible_assert_relation (cell, GTK_ACCESSIBLE_RELATION_ROW_INDEX, row + 2);
  gtk_test_accessible_assert_relation (cell, GTK_ACCESSIBLE_RELATION_COL_INDEX, column + 2);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (cell)));
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (cell)));
}

static void
assert_cells (Fixture *fixture)
{
  int n_rows = (int) apposite_matrix_get_n_rows (fixture->matrix);
  int n_columns = (int) apposite_matrix_get_n_columns (fixture->matrix);

  g_assert_cmpint (apposite_comparison_table_get_n_rows (fixture->table), ==, n_rows);
  g_assert_cmpint (apposite_comparison_table_get_n_columns (fixture->table), ==, n_columns);
  for (int row = 0; row < n_rows; row++)
    for (int column = 0; column < n_columns; column++)
      assert_cell (fixture, row, column);
  g_assert_null (widget_at (fixture, n_rows, 0));
  g_assert_null (widget_at (fixture, 0, n_columns));
}

static void
test_cells (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, N_ROWS);
  g_assert_cmpuint (apposite_matrix_get_n_columns (fixture->matrix), ==, N_COLUMNS);
  assert_cells (fixture);
}

static void
test_headings (Fixture *fixture, gconstpointer data)
{
  assert_labelled (fixture->table, GTK_ACCESSIBLE_ROLE_GRID, "Procedures by variants");
  gtk_test_accessible_assert_relation (
      fixture->table, GTK_ACCESSIBLE_RELATION_ROW_COUNT, N_ROWS + 1);
  gtk_test_accessible_assert_relation (
      fixture->table, GTK_ACCESSIBLE_RELATION_COL_COUNT, N_COLUMNS + 1);
  for (int column = 0; column < N_COLUMNS; column++)
    {
      AppositeVariant *variant = apposite_matrix_get_variant (fixture->matrix, (guint) column);
      g_autofree char *label = apposite_matrix_text_for_variant (variant);

      assert_labelled (
          widget_at (fixture, HEADINGS, column), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, label);
    }
  for (int row = 0; row < N_ROWS; row++)
    {
      AppositeProcedure *procedure = apposite_matrix_get_procedure (fixture->matrix, (guint) row);
      AppositeComparisonRow *at = apposite_comparison_table_get_row (fixture->table, row);
      g_autofree char *level =
          apposite_radiation_level_format_spoken (apposite_procedure_get_level (procedure));

      gtk_test_accessible_assert_role (at, GTK_ACCESSIBLE_ROLE_ROW);
      assert_labelled (apposite_comparison_row_get_heading (at), GTK_ACCESSIBLE_ROLE_ROW_HEADER,
          apposite_procedure_get_name (procedure));
      gtk_test_accessible_assert_property (
          apposite_comparison_row_get_heading (at), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, level);
    }
}

static void
test_fits (Fixture *fixture, gconstpointer data)
{
  AppositePresentation *presentation = apposite_session_get_presentation (fixture->session);

  for (int column = 0; column < N_COLUMNS; column++)
    gtk_test_accessible_assert_property (
        widget_at (fixture, HEADINGS, column), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "");
  answer (fixture->session, "age=adult trauma=no duration=acute infection=yes");
  for (int column = 0; column < N_COLUMNS; column++)
    {
      AppositeVariant *variant = apposite_matrix_get_variant (fixture->matrix, (guint) column);
      g_autofree char *state =
          apposite_fit_format (presentation, apposite_fit_find_match (presentation, variant));

      gtk_test_accessible_assert_property (
          widget_at (fixture, HEADINGS, column), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state);
    }
}

static void
test_source (Fixture *fixture, gconstpointer data)
{
  g_autofree char *source =
      apposite_topic_format_source (apposite_session_get_topic (fixture->session), NULL);
  g_autofree char *all = g_strdup_printf ("%s, Variants 1–8", source);
  g_autofree char *two = g_strdup_printf ("%s, Variants 2, 5", source);

  assert_text (fixture->comparison, "source", all);
  show_columns (fixture, (const guint[]){ 2, 5, 0 });
  assert_text (fixture->comparison, "source", two);
}

/* --- Keyboard --- */

static void
test_arrows (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->table));
  assert_focus (fixture, 0, 0);
  for (int column = 1; column < N_COLUMNS; column++)
    {
      g_assert_true (press (fixture, column % 2 ? GDK_KEY_Right : GDK_KEY_KP_Right));
      assert_focus (fixture, 0, column);
    }
  /* The edges stop it. */
  g_assert_true (press (fixture, GDK_KEY_Right));
  assert_focus (fixture, 0, N_COLUMNS - 1);
  for (int row = 1; row < N_ROWS; row++)
    {
      g_assert_true (press (fixture, row % 2 ? GDK_KEY_Down : GDK_KEY_KP_Down));
      assert_focus (fixture, row, N_COLUMNS - 1);
    }
  g_assert_true (press (fixture, GDK_KEY_Down));
  assert_focus (fixture, N_ROWS - 1, N_COLUMNS - 1);
  g_assert_true (press (fixture, GDK_KEY_Left));
  g_assert_true (press (fixture, GDK_KEY_Up));
  assert_focus (fixture, N_ROWS - 2, N_COLUMNS - 2);
}

static void
test_home_end (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (widget_at (fixture, 3, 4));
  assert_focus (fixture, 3, 4);
  g_assert_true (press (fixture, GDK_KEY_End));
  assert_focus (fixture, 3, N_COLUMNS - 1);
  g_assert_true (press (fixture, GDK_KEY_Home));
  assert_focus (fixture, 3, 0);
  g_assert_true (press_key (GTK_WIDGET (fixture->window), GDK_KEY_End, GDK_CONTROL_MASK));
  assert_focus (fixture, N_ROWS - 1, N_COLUMNS - 1);
  g_assert_true (press_key (GTK_WIDGET (fixture->window), GDK_KEY_Home, GDK_CONTROL_MASK));
  assert_focus (fixture, 0, 0);
  g_assert_true (press (fixture, GDK_KEY_Up));
  assert_focus (fixture, HEADINGS, 0);
  g_assert_true (press (fixture, GDK_KEY_End));
  assert_focus (fixture, HEADINGS, N_COLUMNS - 1);
  g_assert_true (press (fixture, GDK_KEY_Up));
  assert_focus (fixture, HEADINGS, N_COLUMNS - 1);
  g_assert_true (press (fixture, GDK_KEY_Down));
  assert_focus (fixture, 0, N_COLUMNS - 1);
}

static void
test_pages (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *vertical = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (fixture->table));
  guint n_pages = 0;
  GtkWidget *last = NULL;

  gtk_widget_grab_focus (widget_at (fixture, 0, 2));
  while (gtk_root_get_focus (GTK_ROOT (fixture->window)) != last)
    {
      last = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_assert_true (press (fixture, GDK_KEY_Page_Down));
      n_pages++;
    }
  assert_focus (fixture, N_ROWS - 1, 2);
  g_assert_cmpuint (n_pages, >, 3);
  g_assert_cmpuint (n_pages, <, N_ROWS);
  g_assert_cmpfloat (gtk_adjustment_get_value (vertical), >, 0.0);
  for (; n_pages > 0; n_pages--)
    g_assert_true (press (fixture, GDK_KEY_KP_Page_Up));
  assert_focus (fixture, 0, 2);
  g_assert_cmpfloat (gtk_adjustment_get_value (vertical), <, 1.0);
}

/* One stop: Tab comes to where the keyboard was, and leaves from anywhere. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  GtkWidget *table = GTK_WIDGET (fixture->table);
  GtkWidget *button = find (fixture->comparison, "variants_button");

  g_assert_true (gtk_widget_child_focus (table, GTK_DIR_TAB_FORWARD));
  assert_focus (fixture, 0, 0);
  g_assert_false (gtk_widget_child_focus (table, GTK_DIR_TAB_FORWARD));
  press (fixture, GDK_KEY_Down);
  press (fixture, GDK_KEY_Right);
  gtk_widget_grab_focus (button);
  g_assert_true (gtk_widget_child_focus (table, GTK_DIR_TAB_BACKWARD));
  assert_focus (fixture, 1, 1);
  g_assert_false (gtk_widget_child_focus (table, GTK_DIR_TAB_BACKWARD));
}

static void
test_mirrored (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t first, second;

  gtk_widget_set_direction (GTK_WIDGET (fixture->table), GTK_TEXT_DIR_RTL);
  for (int row = HEADINGS; row < N_ROWS; row++)
    gtk_widget_set_direction (
        GTK_WIDGET (apposite_comparison_table_get_row (fixture->table, row)), GTK_TEXT_DIR_RTL);
  spin (50);
  gtk_widget_grab_focus (widget_at (fixture, 0, 0));
  g_assert_true (press (fixture, GDK_KEY_Left));
  assert_focus (fixture, 0, 1);
  g_assert_true (
      gtk_widget_compute_bounds (widget_at (fixture, 0, 0), GTK_WIDGET (fixture->table), &first));
  g_assert_true (
      gtk_widget_compute_bounds (widget_at (fixture, 0, 1), GTK_WIDGET (fixture->table), &second));
  g_assert_cmpfloat (first.origin.x, >, second.origin.x);
}

/* --- What is pointed at --- */

static GtkEventController *
controller_of (Fixture *fixture, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->table));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller; /* the widget's */
    }
  g_assert_not_reached ();
}

static void
middle_of (Fixture *fixture, GtkWidget *widget, double *x, double *y)
{
  gtk_widget_translate_coordinates (widget, GTK_WIDGET (fixture->table),
      gtk_widget_get_width (widget) / 2.0, gtk_widget_get_height (widget) / 2.0, x, y);
}

static void
point_at (Fixture *fixture, GtkWidget *widget)
{
  double x, y;

  middle_of (fixture, widget, &x, &y);
  g_signal_emit_by_name (controller_of (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION), "motion", x, y);
}

static void
click (Fixture *fixture, GtkWidget *pressed, GtkWidget *released)
{
  GtkEventController *gesture = controller_of (fixture, GTK_TYPE_GESTURE_CLICK);
  double x, y;

  middle_of (fixture, pressed, &x, &y);
  g_signal_emit_by_name (gesture, "pressed", 1, x, y);
  middle_of (fixture, released, &x, &y);
  g_signal_emit_by_name (gesture, "released", 1, x, y);
}

static const char *
shown_reading (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (find (fixture->comparison, "reading"));
}

static void
assert_marked (Fixture *fixture, int row, int column)
{
  for (int at = HEADINGS; at < N_ROWS; at++)
    g_assert_cmpint (
        gtk_widget_has_css_class (apposite_comparison_row_get_heading (
                                      apposite_comparison_table_get_row (fixture->table, at)),
            "marked"),
        ==, at >= 0 && at == row);
  for (int at = 0; at < N_COLUMNS; at++)
    g_assert_cmpint (
        gtk_widget_has_css_class (widget_at (fixture, HEADINGS, at), "marked"), ==, at == column);
}

static void
test_pointer (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (shown_reading (fixture), ==, "legend");
  for (int row = 0; row < 12; row += 5)
    for (int column = 0; column < N_COLUMNS; column++)
      {
        AppositeProcedure *procedure = apposite_matrix_get_procedure (fixture->matrix, (guint) row);
        AppositeVariant *variant = apposite_matrix_get_variant (fixture->matrix, (guint) column);
        g_autofree char *verdict = apposite_matrix_text_for_verdict (
            procedure, variant, apposite_variant_find_recommendation (variant, procedure));

        point_at (fixture, widget_at (fixture, row, column));
        assert_text (fixture->comparison, "verdict", verdict);
        g_assert_cmpstr (shown_reading (fixture), ==, "verdict");
        assert_marked (fixture, row, column);
      }

  point_at (fixture, widget_at (fixture, HEADINGS, 3));
  assert_text (fixture->comparison, "verdict", "Variant 4 (Suspected or known infection)");
  assert_marked (fixture, HEADINGS, 3);
  point_at (fixture,
      apposite_comparison_row_get_heading (apposite_comparison_table_get_row (fixture->table, 1)));
  assert_text (fixture->comparison, "verdict", "Discography cervical spine · ☢☢ 0.1–1 mSv");
  assert_marked (fixture, 1, HEADINGS);

  g_signal_emit_by_name (controller_of (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION), "leave");
  g_assert_cmpstr (shown_reading (fixture), ==, "legend");
  assert_marked (fixture, HEADINGS, HEADINGS);
}

/* The keyboard is told of too, and comes before a pointer that rests. */
static void
test_focus_marks (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (widget_at (fixture, 2, 2));
  assert_marked (fixture, 2, 2);
  g_assert_cmpstr (shown_reading (fixture), ==, "verdict");
  point_at (fixture, widget_at (fixture, 6, 6));
  assert_marked (fixture, 6, 6);
  press (fixture, GDK_KEY_Right);
  assert_marked (fixture, 2, 3);
  gtk_widget_grab_focus (find (fixture->comparison, "variants_button"));
  assert_marked (fixture, HEADINGS, HEADINGS);
  g_assert_cmpstr (shown_reading (fixture), ==, "legend");
}

static void
test_keys_open (Fixture *fixture, gconstpointer data)
{
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      int row = 9;
      int column = (int) i + 3;

      apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
      gtk_widget_grab_focus (widget_at (fixture, row, column));
      g_assert_true (press (fixture, keys[i]));
      g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_VARIANT);
      g_assert_nonnull (apposite_session_get_recommendation (fixture->session));
      g_assert_true (apposite_session_get_recommendation (fixture->session)
          == apposite_matrix_get_recommendation (fixture->matrix, (guint) row, (guint) column));
      g_assert_cmpuint (shown_number (fixture->session), ==, i + 4);
    }
  gtk_widget_grab_focus (widget_at (fixture, HEADINGS, 6));
  g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_cmpuint (shown_number (fixture->session), ==, 7);
}

static void
test_click_opens (Fixture *fixture, gconstpointer data)
{
  GtkWidget *cell = widget_at (fixture, 4, 4);

  /* Pressed in one cell and released in another is no click. */
  click (fixture, widget_at (fixture, 3, 3), cell);
  g_assert_null (apposite_session_get_recommendation (fixture->session));
  click (fixture, cell, cell);
  g_assert_true (apposite_session_get_recommendation (fixture->session)
      == apposite_matrix_get_recommendation (fixture->matrix, 4, 4));
  assert_focus (fixture, 4, 4);
}

/* There is nothing to open where nothing is rated. */
static void
test_unrated (Fixture *fixture, gconstpointer data)
{
  g_assert_null (apposite_matrix_get_recommendation (fixture->matrix, 17, 0));
  gtk_widget_grab_focus (widget_at (fixture, 17, 0));
  g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_null (apposite_session_get_variant (fixture->session));
  assert_text (fixture->comparison, "verdict",
      "Variant 1 (Acute or increasing pain, no radiculopathy) · Gallium scan whole body: "
      "not rated in this variant");
}

/* --- Rows and columns --- */

static void
test_columns (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = widget_at (fixture, 5, 0);
  GtkWidget *eighth = widget_at (fixture, 5, 7);
  int narrow = gtk_widget_get_width (first);

  show_columns (fixture, (const guint[]){ 3, 4, 8, 0 });
  assert_cells (fixture);
  g_assert_true (widget_at (fixture, 5, 0) == first);
  g_assert_false (gtk_widget_get_visible (eighth));
  g_assert_true (gtk_widget_get_width (first) > 2 * narrow);
  g_assert_true (says (widget_at (fixture, HEADINGS, 1), "4"));

  activate (fixture, "comparison.show-all");
  spin (20);
  assert_cells (fixture);
  g_assert_true (widget_at (fixture, 5, 7) == eighth);
  g_assert_cmpint (gtk_widget_get_width (first), ==, narrow);
}

static void
test_choice (Fixture *fixture, gconstpointer data)
{
  GtkWidget *buttons = find (fixture->comparison, "variants");
  GtkWidget *button = gtk_widget_get_first_child (buttons);
  guint n = 0;

  for (; button != NULL; button = gtk_widget_get_next_sibling (button), n++)
    {
      g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
      g_assert_true (gtk_widget_get_sensitive (button));
    }
  g_assert_cmpuint (n, ==, N_COLUMNS);

  button = gtk_widget_get_first_child (buttons);
  for (n = 1; n < N_COLUMNS; n++, button = gtk_widget_get_next_sibling (button))
    {
      gtk_check_button_set_active (GTK_CHECK_BUTTON (button), FALSE);
      g_assert_cmpuint (apposite_matrix_get_n_columns (fixture->matrix), ==, N_COLUMNS - n);
    }
  /* The last one stays. */
  g_assert_false (gtk_widget_get_sensitive (button));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_first_child (buttons)), TRUE);
  g_assert_true (gtk_widget_get_sensitive (button));
  assert_cells (fixture);
  g_assert_cmpstr (gtk_menu_button_get_label (find (fixture->comparison, "variants_button")), ==,
      "Variants 1, 8");
}

static void
test_open_preset (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = find (fixture->comparison, "open_button");

  /* Nothing is answered. */
  g_assert_false (gtk_widget_get_visible (button));
  answer (fixture->session, "age=adult trauma=no duration=chronic");
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_true (activate (fixture, "comparison.show-open"));
  spin (20);
  assert_cells (fixture);
  for (guint column = 0; column < apposite_matrix_get_n_columns (fixture->matrix); column++)
    {
      AppositePresentation *presentation = apposite_session_get_presentation (fixture->session);
      AppositeMatch *match = apposite_fit_find_match (
          presentation, apposite_matrix_get_variant (fixture->matrix, column));

      g_assert_cmpint (apposite_match_get_state (match), !=, APPOSITE_MATCH_EXCLUDED);
    }
  g_assert_cmpuint (apposite_matrix_get_n_columns (fixture->matrix), >, 1);
  g_assert_cmpuint (apposite_matrix_get_n_columns (fixture->matrix), <, N_COLUMNS);

  /* The columns were chosen for this patient. */
  apposite_session_new_patient (fixture->session);
  g_assert_cmpuint (apposite_matrix_get_n_columns (fixture->matrix), ==, N_COLUMNS);
  g_assert_false (gtk_widget_get_visible (button));
}

/* While answers conflict nothing is said to fit. */
static void
test_open_preset_conflict (Fixture *fixture, gconstpointer data)
{
  AppositePresentation *presentation = apposite_session_get_presentation (fixture->session);
  AppositeConflict *conflict = apposite_record_list_peek (
      apposite_topic_get_conflicts (apposite_session_get_topic (fixture->session)), 0);
  GListModel *conditions = apposite_conflict_get_conditions (conflict);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);

      apposite_presentation_set_answer (presentation, apposite_condition_get_finding (condition),
          apposite_condition_get_answer_index (condition));
    }
  g_assert_cmpuint (
      g_list_model_get_n_items (apposite_presentation_get_conflicts (presentation)), >, 0);
  g_assert_false (gtk_widget_get_visible (find (fixture->comparison, "open_button")));
}

static void
test_differing (Fixture *fixture, gconstpointer data)
{
  show_columns (fixture, (const guint[]){ 4, 5, 0 });
  g_assert_true (activate (fixture, "comparison.differing"));
  spin (20);
  g_assert_true (apposite_matrix_get_differing_only (fixture->matrix));
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), <, N_ROWS);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), >, 0);
  assert_cells (fixture);
  g_assert_true (gtk_toggle_button_get_active (find (fixture->comparison, "differing_button")));

  show_columns (fixture, (const guint[]){ 4, 0 });
  g_assert_cmpstr (
      gtk_stack_get_visible_child_name (find (fixture->comparison, "table")), ==, "none");
  g_assert_true (activate (fixture, "comparison.differing"));
  spin (20);
  g_assert_cmpstr (
      gtk_stack_get_visible_child_name (find (fixture->comparison, "table")), ==, "grid");
  assert_cells (fixture);
}

static void
test_orders (Fixture *fixture, gconstpointer data)
{
  const char *const orders[] = { "procedure", "radiation", "usually", "document" };

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_assert_true (gtk_widget_activate_action (
          GTK_WIDGET (fixture->comparison), "comparison.order", "s", orders[i]));
      g_assert_cmpint (apposite_matrix_get_order (fixture->matrix), ==, (i + 1) % 4);
      assert_cells (fixture);
    }
}

/* The keyboard keeps its procedure and variant while rows and columns move. */
static void
test_cursor_kept (Fixture *fixture, gconstpointer data)
{
  AppositeProcedure *procedure = apposite_matrix_get_procedure (fixture->matrix, 9);
  AppositeVariant *variant = variant_at (fixture->session, 8);
  GtkWidget *focus;

  gtk_widget_grab_focus (widget_at (fixture, 9, 7));
  apposite_matrix_set_order (fixture->matrix, APPOSITE_MATRIX_USUALLY);
  show_columns (fixture, (const guint[]){ 5, 8, 0 });
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (APPOSITE_IS_COMPARISON_CELL (focus));
  g_assert_true (
      apposite_comparison_cell_get_procedure (APPOSITE_COMPARISON_CELL (focus)) == procedure);
  g_assert_true (
      apposite_comparison_cell_get_variant (APPOSITE_COMPARISON_CELL (focus)) == variant);

  /* Where one of them goes it is at the first that there is. */
  show_columns (fixture, (const guint[]){ 1, 2, 0 });
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (
      apposite_comparison_cell_get_procedure (APPOSITE_COMPARISON_CELL (focus)) == procedure);
  g_assert_true (apposite_comparison_cell_get_variant (APPOSITE_COMPARISON_CELL (focus))
      == variant_at (fixture->session, 1));
}

/* --- Session --- */

static void
test_follows_recommendation (Fixture *fixture, gconstpointer data)
{
  apposite_session_show_recommendation (
      fixture->session, apposite_matrix_get_recommendation (fixture->matrix, 13, 4));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->table));
  assert_focus (fixture, 13, 4);
}

static void
test_other_session (Fixture *fixture, gconstpointer data)
{
  AppositeSession *other = new_session ();

  gtk_widget_grab_focus (widget_at (fixture, 2, 2));
  apposite_pane_set_session (APPOSITE_PANE (fixture->comparison), NULL);
  g_assert_null (apposite_comparison_get_matrix (fixture->comparison));
  g_assert_false (is_seen (fixture->comparison, "grid"));
  activate (fixture, "comparison.show-all");
  activate (fixture, "comparison.show-open");
  g_object_set (fixture->comparison, "differing", TRUE, "order", APPOSITE_MATRIX_USUALLY, NULL);
  spin (20);

  apposite_pane_set_session (APPOSITE_PANE (fixture->comparison), other);
  g_assert_finalize_object (fixture->session);
  fixture->session = other;
  fixture->matrix = apposite_comparison_get_matrix (fixture->comparison);
  spin (20);
  assert_cells (fixture);
  g_assert_cmpuint (apposite_matrix_get_n_rows (fixture->matrix), ==, N_ROWS);
}

/* --- Size --- */

static void
assert_inside (Fixture *fixture, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->table), &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0.0f);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
      (float) gtk_widget_get_width (GTK_WIDGET (fixture->table)));
}

/* As narrow as a telephone, all columns are there. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  for (int row = HEADINGS; row < N_ROWS; row++)
    for (int column = 0; column < N_COLUMNS; column++)
      assert_inside (fixture, widget_at (fixture, row, column));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->table)), <=, 400);
}

/* Where they don't fit they are scrolled to, beneath headings that stay. */
static void
test_scrolled (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (fixture->table));
  GtkWidget *heading =
      apposite_comparison_row_get_heading (apposite_comparison_table_get_row (fixture->table, 0));
  GtkAdjustment *horizontal;
  graphene_rect_t bounds;

  g_object_set (settings, "gtk-xft-dpi", (int) (96 * 1024 * 2.5), NULL);
  gtk_window_set_default_size (fixture->window, 360, 740);
  spin (100);
  horizontal = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (fixture->table));
  if (gtk_adjustment_get_upper (horizontal) > gtk_adjustment_get_page_size (horizontal))
    {
      gtk_widget_grab_focus (widget_at (fixture, 0, 0));
      press (fixture, GDK_KEY_End);
      spin (20);
      g_assert_cmpfloat (gtk_adjustment_get_value (horizontal), >, 0.0);
      assert_inside (fixture, widget_at (fixture, 0, N_COLUMNS - 1));
    }
  g_assert_true (gtk_widget_compute_bounds (heading, GTK_WIDGET (fixture->table), &bounds));
  g_assert_cmpfloat (ABS (bounds.origin.x), <, 1.0f);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  load_style ();
  gtk_icon_theme_add_resource_path (
      gtk_icon_theme_get_for_display (gdk_display_get_default ()), "/org/apposite/Apposite/icons");

#define ADD_AT(name, test, width) \
  g_test_add ("/comparison/" name, Fixture, GINT_TO_POINTER (width), set_up, test, tear_down)
#define ADD(name, test) ADD_AT (name, test, 930)
  ADD ("cells", test_cells);
  ADD ("headings", test_headings);
  ADD ("fits", test_fits);
  ADD ("source", test_source);
  ADD ("arrows", test_arrows);
  ADD ("home-end", test_home_end);
  ADD_AT ("pages", test_pages, 360);
  ADD ("tab", test_tab);
  ADD ("mirrored", test_mirrored);
  ADD ("pointer", test_pointer);
  ADD ("focus-marks", test_focus_marks);
  ADD ("keys-open", test_keys_open);
  ADD ("click-opens", test_click_opens);
  ADD ("unrated", test_unrated);
  ADD ("columns", test_columns);
  ADD ("choice", test_choice);
  ADD ("open-preset", test_open_preset);
  ADD ("open-preset-conflict", test_open_preset_conflict);
  ADD ("differing", test_differing);
  ADD ("orders", test_orders);
  ADD ("cursor-kept", test_cursor_kept);
  ADD ("follows-recommendation", test_follows_recommendation);
  ADD ("other-session", test_other_session);
  ADD_AT ("narrow", test_narrow, 360);
  ADD ("scrolled", test_scrolled);
#undef ADD
#undef ADD_AT

  return g_test_run ();
}
