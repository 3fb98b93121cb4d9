/* test-comparison-keys.c: moving in the comparison by keyboard and pointer
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-matrix-text.h"
#include "comparison-fixture.h"

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

/* Also where another control has just come and has no place yet. */
static void
test_first (Fixture *fixture, gconstpointer data)
{
  GtkWidget *comparison = GTK_WIDGET (fixture->comparison);
  GtkWidget *first = find (comparison, "variants_button");

  gtk_widget_set_visible (comparison, FALSE);
  answer (fixture->session, "age=adult trauma=no infection=yes");
  gtk_window_set_focus (fixture->window, NULL);
  gtk_widget_set_visible (comparison, TRUE);
  g_assert_true (gtk_widget_get_mapped (find (comparison, "open_button")));
  g_assert_true (gtk_widget_child_focus (comparison, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), first));
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

int
main (int argc, char *argv[])
{
  init_comparison_test (&argc, &argv);

  add ("/comparison-keys/arrows", WIDTH, test_arrows);
  add ("/comparison-keys/home-end", WIDTH, test_home_end);
  add ("/comparison-keys/pages", 360, test_pages);
  add ("/comparison-keys/tab", WIDTH, test_tab);
  add ("/comparison-keys/mirrored", WIDTH, test_mirrored);
  add ("/comparison-keys/pointer", WIDTH, test_pointer);
  add ("/comparison-keys/first", WIDTH, test_first);
  add ("/comparison-keys/focus-marks", WIDTH, test_focus_marks);
  add ("/comparison-keys/keys-open", WIDTH, test_keys_open);
  add ("/comparison-keys/click-opens", WIDTH, test_click_opens);
  add ("/comparison-keys/unrated", WIDTH, test_unrated);

  return g_test_run ();
}
