/* test-comparison.c: every procedure by every variant
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-badge.h"
#include "apposite-fit.h"
#include "apposite-matrix-text.h"
#include "comparison-fixture.h"

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
  GtkWidget *button;
  guint n = 0;

  gtk_menu_button_popup (find (fixture->comparison, "variants_button"));
  spin (20);
  gtk_menu_button_popdown (find (fixture->comparison, "variants_button"));
  spin (20);
  button = gtk_widget_get_first_child (buttons);
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

/* What was answered while it wasn't seen counts when it is. */
static void
test_open_preset_unseen (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = find (fixture->comparison, "open_button");

  gtk_widget_set_visible (GTK_WIDGET (fixture->comparison), FALSE);
  answer (fixture->session, "age=adult trauma=no duration=acute infection=yes");
  gtk_widget_set_visible (GTK_WIDGET (fixture->comparison), TRUE);
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_cmpstr (
      gtk_button_get_label (GTK_BUTTON (button)), ==, "Those That Fit or Are Possible (3)");
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

/* A procedure's row comes to its new place as it is: nothing in it is measured anew. */
static void
test_rows_move (Fixture *fixture, gconstpointer data)
{
  guint n_rows = apposite_matrix_get_n_rows (fixture->matrix);
  g_autoptr (GHashTable) cells = g_hash_table_new (NULL, NULL);

  for (guint row = 0; row < n_rows; row++)
    g_hash_table_insert (cells, apposite_matrix_get_procedure (fixture->matrix, row),
        widget_at (fixture, (int) row, 0));
  apposite_matrix_set_order (fixture->matrix, APPOSITE_MATRIX_RADIATION);
  for (guint row = 0; row < n_rows; row++)
    {
      GtkWidget *line = gtk_widget_get_parent (widget_at (fixture, (int) row, 0));
      GtkWidget *next = gtk_widget_get_next_sibling (line);

      g_assert_true (widget_at (fixture, (int) row, 0)
          == g_hash_table_lookup (cells, apposite_matrix_get_procedure (fixture->matrix, row)));
      /* So does a screen reader meet them. */
      if (row + 1 < n_rows)
        g_assert_true (next == gtk_widget_get_parent (widget_at (fixture, (int) row + 1, 0)));
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
  init_comparison_test (&argc, &argv);

  add ("/comparison/cells", WIDTH, test_cells);
  add ("/comparison/headings", WIDTH, test_headings);
  add ("/comparison/fits", WIDTH, test_fits);
  add ("/comparison/source", WIDTH, test_source);
  add ("/comparison/columns", WIDTH, test_columns);
  add ("/comparison/choice", WIDTH, test_choice);
  add ("/comparison/open-preset", WIDTH, test_open_preset);
  add ("/comparison/open-preset-unseen", WIDTH, test_open_preset_unseen);
  add ("/comparison/open-preset-conflict", WIDTH, test_open_preset_conflict);
  add ("/comparison/differing", WIDTH, test_differing);
  add ("/comparison/orders", WIDTH, test_orders);
  add ("/comparison/rows-move", WIDTH, test_rows_move);
  add ("/comparison/cursor-kept", WIDTH, test_cursor_kept);
  add ("/comparison/follows-recommendation", WIDTH, test_follows_recommendation);
  add ("/comparison/other-session", WIDTH, test_other_session);
  add ("/comparison/narrow", 360, test_narrow);
  add ("/comparison/scrolled", WIDTH, test_scrolled);

  return g_test_run ();
}
