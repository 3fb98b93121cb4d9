/* test-procedure-list.c: a variant's recommendations as a table
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gdk/x11/gdkx.h>

#include "apposite-symbol.h"
#include "apposite-row-item.h"
#include "procedure-list-fixture.h"
#include "test-init.h"

static void
test_hides_without_variant (Fixture *fixture, gconstpointer data)
{
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->list)));
  show (fixture, 1);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->list)));
  apposite_session_new_patient (fixture->session);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->list)));
  g_assert_cmpuint (g_list_model_get_n_items (shown (fixture)), ==, 0);
}

/* --- What the rows show --- */

static void
assert_cell_named (GtkWidget *cell, const char *name)
{
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (gtk_widget_get_parent (cell)), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static GtkWidget *
row_of (GtkWidget *cell)
{
  while (!GTK_IS_LIST_VIEW (gtk_widget_get_parent (cell)))
    cell = gtk_widget_get_parent (cell);
  return cell;
}

static void
assert_row_named (GtkWidget *cell, AppositeRecommendation *recommendation)
{
  g_autofree char *spoken = apposite_recommendation_format_spoken (recommendation);

  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (row_of (cell)), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
}

static void
assert_contents (
    GtkWidget *name_cell, GtkWidget *badge_cell, GtkWidget *level_cell, AppositeRecommendation *of)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (of);
  AppositeCategory *category = apposite_recommendation_get_category (of);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);
  AppositeSymbol *mark = find_inside (name_cell, APPOSITE_TYPE_SYMBOL);

  g_assert_true (says (name_cell, apposite_procedure_get_name (procedure)));
  g_assert_cmpstr (apposite_symbol_get_icon_name (mark), ==, "apposite-exception-symbolic");
  g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (mark)), ==,
      g_list_model_get_n_items (apposite_recommendation_get_exceptions (of)) > 0);
  g_assert_true (says (badge_cell, apposite_category_get_name (category)));
  gtk_test_accessible_assert_property (find_inside (badge_cell, APPOSITE_TYPE_BADGE),
      GTK_ACCESSIBLE_PROPERTY_LABEL, apposite_category_get_name (category));
  g_assert_true (says (level_cell, dose));
  g_assert_true (
      apposite_radiation_get_level (find_inside (level_cell, APPOSITE_TYPE_RADIATION)) == level);
}

static void
test_every_pair_once (Fixture *fixture, gconstpointer data)
{
  for (guint number = 1; number <= count_variants (fixture); number++)
    {
      guint n;

      show (fixture, number);
      spin (100);
      n = g_list_model_get_n_items (published (fixture));
      g_assert_cmpuint (g_list_model_get_n_items (shown (fixture)), ==, n);
      for (guint i = 0; i < n; i++)
        {
          AppositeRecommendation *at = apposite_record_list_peek (published (fixture), i);
          AppositeProcedure *procedure = apposite_recommendation_get_procedure (at);
          g_autoptr (GPtrArray) cells = cells_of (fixture, at);
          g_autofree char *spoken =
              apposite_radiation_level_format_spoken (apposite_procedure_get_level (procedure));

          g_assert_cmpuint (cells->len, ==, 3);
          assert_contents (cells->pdata[0], cells->pdata[1], cells->pdata[2], at);
          assert_row_named (cells->pdata[0], at);
          assert_cell_named (cells->pdata[0], apposite_procedure_get_name (procedure));
          assert_cell_named (cells->pdata[1],
              apposite_category_get_name (apposite_recommendation_get_category (at)));
          assert_cell_named (cells->pdata[2], spoken);
        }
    }
}

/* What stands in a row changes, and the row stays. */
static void
test_filled_anew (Fixture *fixture, gconstpointer data)
{
  AppositeRecommendation *other = apposite_record_list_peek (
      apposite_variant_get_recommendations (variant_at (fixture->session, 4)), 0);
  g_autoptr (AppositeRowItem) row = NULL;
  g_autoptr (GPtrArray) cells = NULL;

  show (fixture, 8);
  spin (50);
  row =
      g_list_model_get_item (G_LIST_MODEL (gtk_column_view_get_model (part (fixture, "view"))), 0);
  apposite_row_item_set_recommendation (row, other);
  cells = cells_of (fixture, other);
  g_assert_cmpuint (cells->len, ==, 3);
  assert_contents (cells->pdata[0], cells->pdata[1], cells->pdata[2], other);
}

static void
test_stacked_rows (Fixture *fixture, gconstpointer data)
{
  show (fixture, 8);
  spin (200);
  for (guint i = 0; i < g_list_model_get_n_items (published (fixture)); i++)
    {
      AppositeRecommendation *at = apposite_record_list_peek (published (fixture), i);
      g_autoptr (GPtrArray) cells = cells_of (fixture, at);

      g_assert_cmpuint (cells->len, ==, 1);
      assert_contents (cells->pdata[0], cells->pdata[0], cells->pdata[0], at);
      assert_row_named (cells->pdata[0], at);
    }
}

static void
test_summary (Fixture *fixture, gconstpointer data)
{
  for (guint number = 1; number <= count_variants (fixture); number++)
    {
      g_autofree char *counts =
          apposite_variant_format_counts (variant_at (fixture->session, number));

      show (fixture, number);
      g_assert_cmpstr (gtk_label_get_label (part (fixture, "summary")), ==, counts);
    }
}

/* --- Sorting, compared with an order that is found another way --- */

static int
rank_of (AppositeRecommendation *recommendation, const char *order)
{
  const char *const categories[] = { "usually-appropriate", "may-be-appropriate", "disagreement",
    "usually-not-appropriate" };
  const char *const symbols[] = { "O", "☢", "☢☢", "☢☢☢", "☢☢☢☢", "☢☢☢☢☢", "Varies" };
  const char *category =
      apposite_category_get_id (apposite_recommendation_get_category (recommendation));
  const char *symbol = apposite_radiation_level_get_symbol (
      apposite_procedure_get_level (apposite_recommendation_get_procedure (recommendation)));

  for (guint i = 0; i < G_N_ELEMENTS (categories); i++)
    if (g_str_has_prefix (order, "appropriateness") && g_str_equal (categories[i], category))
      return (int) i;
  for (guint i = 0; i < G_N_ELEMENTS (symbols); i++)
    if (g_str_has_prefix (order, "radiation") && g_str_equal (symbols[i], symbol))
      return (int) i;
  g_assert_true (g_str_equal (order, "document"));
  return 0;
}

static int
compare (AppositeRecommendation *a, AppositeRecommendation *b, const char *order)
{
  int sign = g_str_has_suffix (order, "-desc") ? -1 : 1;

  if (g_str_has_prefix (order, "procedure"))
    return sign
        * g_ascii_strcasecmp (
            apposite_procedure_get_name (apposite_recommendation_get_procedure (a)),
            apposite_procedure_get_name (apposite_recommendation_get_procedure (b)));
  return sign * (rank_of (a, order) - rank_of (b, order));
}

/* Neighbours change places until none has to: what is equal stays as published. */
static void
assert_sorted (Fixture *fixture, const char *order)
{
  g_autoptr (GPtrArray) expected = g_ptr_array_new ();
  GListModel *all = published (fixture);
  gboolean changed;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    g_ptr_array_add (expected, apposite_record_list_peek (all, i));
  do
    {
      changed = FALSE;
      for (guint i = 1; i < expected->len; i++)
        if (compare (expected->pdata[i - 1], expected->pdata[i], order) > 0)
          {
            gpointer former = expected->pdata[i];

            expected->pdata[i] = expected->pdata[i - 1];
            expected->pdata[i - 1] = former;
            changed = TRUE;
          }
    }
  while (changed);

  g_assert_cmpuint (g_list_model_get_n_items (shown (fixture)), ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    g_assert_cmpstr (procedure_id (apposite_record_list_peek (shown (fixture), i)), ==,
        procedure_id (expected->pdata[i]));
}

static void
test_orders (Fixture *fixture, gconstpointer data)
{
  const char *const orders[] = { "document", "procedure", "procedure-desc", "appropriateness",
    "appropriateness-desc", "radiation", "radiation-desc" };

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      /* The order survives the variant. */
      apposite_procedure_list_set_sort (fixture->list, orders[i]);
      for (guint number = 1; number <= count_variants (fixture); number++)
        {
          show (fixture, number);
          assert_sorted (fixture, orders[i]);
          g_assert_cmpstr (apposite_procedure_list_get_sort (fixture->list), ==, orders[i]);
        }
    }
}

/* A press of the pointer; the titles of a column view can't be pressed in another way. */
static void
press_title (Fixture *fixture, const char *title)
{
  GtkNative *native = GTK_NATIVE (fixture->window);
  GtkWidget *at =
      gtk_widget_get_first_child (gtk_widget_get_first_child (GTK_WIDGET (part (fixture, "view"))));
  g_autofree char *command = NULL;
  g_autoptr (GError) error = NULL;
  double x, y, frame_x, frame_y;
  int status;

  while (!says (at, title))
    at = gtk_widget_get_next_sibling (at);
  gtk_widget_translate_coordinates (at, GTK_WIDGET (fixture->window), 20, 10, &x, &y);
  gtk_native_get_surface_transform (native, &frame_x, &frame_y);
  command = g_strdup_printf ("xdotool mousemove --window %lu %d %d click 1",
      gdk_x11_surface_get_xid (gtk_native_get_surface (native)), (int) (x + frame_x),
      (int) (y + frame_y));
  g_spawn_command_line_sync (command, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  /* Longer than between the presses of a double click. */
  spin (500);
}

static void
test_titles (Fixture *fixture, gconstpointer data)
{
  const char *const titles[] = { "Appropriateness", "Radiation (adult)", "Procedure" };
  const char *const orders[] = { "appropriateness", "radiation", "procedure" };
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  if (xdotool == NULL)
    {
      g_test_skip ("xdotool isn't installed");
      return;
    }
  show (fixture, 5);
  spin (100);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *reversed = g_strconcat (orders[i], "-desc", NULL);
      const char *const presses[] = { orders[i], reversed, "document", orders[i] };

      /* The last press leaves a column behind, by which the next one's ties mustn't be sorted. */
      for (guint j = 0; j < G_N_ELEMENTS (presses); j++)
        {
          press_title (fixture, titles[i]);
          g_assert_cmpstr (apposite_procedure_list_get_sort (fixture->list), ==, presses[j]);
          assert_sorted (fixture, presses[j]);
        }
    }
}

/* Lower than the rows are high together, and scrolled. */
static GtkAdjustment *
scroll_down (Fixture *fixture)
{
  GtkAdjustment *adjustment =
      gtk_scrolled_window_get_vadjustment (part (fixture, "table_scroller"));
  gint64 end = g_get_monotonic_time () + PATIENCE;

  gtk_window_set_default_size (fixture->window, 700, 300);
  while (gtk_adjustment_get_value (adjustment) < 100.0 && g_get_monotonic_time () < end)
    {
      gtk_adjustment_set_value (adjustment, 100.0);
      spin (20);
    }
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >=, 100.0);
  return adjustment;
}

/* What comes first in the new order is seen. */
static void
test_sorted_from_top (Fixture *fixture, gconstpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GtkAdjustment *adjustment;

  show (fixture, 1);
  adjustment = scroll_down (fixture);
  apposite_procedure_list_set_sort (fixture->list, "procedure-desc");
  while (gtk_adjustment_get_value (adjustment) >= 1.0 && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1.0);
}

static void
test_sort_property (Fixture *fixture, gconstpointer data)
{
  guint n = 0;

  g_signal_connect (fixture->list, "notify::sort", G_CALLBACK (count_cb), &n);
  g_object_set (fixture->list, "sort", "radiation", NULL);
  g_object_set (fixture->list, "sort", "radiation", NULL);
  g_assert_cmpuint (n, ==, 1);
  g_object_set (fixture->list, "sort", "nonsense", NULL);
  g_assert_cmpstr (apposite_procedure_list_get_sort (fixture->list), ==, "document");
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (gtk_widget_activate_action (
      GTK_WIDGET (fixture->list), "procedure-list.sort", "s", "procedure-desc"));
  g_assert_cmpstr (apposite_procedure_list_get_sort (fixture->list), ==, "procedure-desc");
  g_assert_cmpuint (n, ==, 3);
}

/* --- Selection --- */

static void
test_selection_leads (Fixture *fixture, gconstpointer data)
{
  guint n = 0;

  show (fixture, 4);
  g_assert_null (selected (fixture));
  g_assert_null (apposite_session_get_recommendation (fixture->session));
  g_signal_connect (fixture->session, "notify::recommendation", G_CALLBACK (count_cb), &n);
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (shown (fixture)), 3, TRUE);
  g_assert_true (apposite_session_get_recommendation (fixture->session)
      == apposite_record_list_peek (published (fixture), 3));
  g_assert_cmpuint (n, ==, 1);
}

static void
test_selection_follows (Fixture *fixture, gconstpointer data)
{
  AppositeRecommendation *first;
  AppositeProcedure *procedure;

  show (fixture, 4);
  first = apposite_record_list_peek (published (fixture), 0);
  procedure = apposite_recommendation_get_procedure (first);
  apposite_procedure_list_set_sort (fixture->list, "procedure");
  apposite_session_show_recommendation (fixture->session, first);
  g_assert_true (selected (fixture) == first);

  /* Another variant rates the same procedure. */
  show (fixture, 5);
  g_assert_true (selected (fixture)
      == apposite_variant_find_recommendation (variant_at (fixture->session, 5), procedure));
  apposite_session_go_back (fixture->session);
  g_assert_true (selected (fixture) == first);
  apposite_session_go_back (fixture->session);
  g_assert_null (selected (fixture));
  g_assert_true (apposite_session_can_go_forward (fixture->session));
}

/* It follows out of sight too, and leads nowhere by that. */
static void
test_selection_follows_unseen (Fixture *fixture, gconstpointer data)
{
  AppositeRecommendation *first, *second;

  show (fixture, 4);
  first = apposite_record_list_peek (published (fixture), 0);
  second = apposite_record_list_peek (published (fixture), 1);
  apposite_session_show_recommendation (fixture->session, first);
  apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
  apposite_session_show_recommendation (fixture->session, second);
  g_assert_true (selected (fixture) == second);
  apposite_session_go_back (fixture->session);
  g_assert_true (selected (fixture) == first);
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_COMPARISON);
  g_assert_true (apposite_session_can_go_forward (fixture->session));
}

/* Windows share an order: who sorts in one doesn't take the reader of another back from a reference. */
static void
test_sorted_unseen (Fixture *fixture, gconstpointer data)
{
  AppositeRecommendation *first;

  show (fixture, 5);
  first = apposite_record_list_peek (published (fixture), 0);
  apposite_session_show_recommendation (fixture->session, first);
  apposite_session_show_reference (fixture->session, NULL);
  apposite_procedure_list_set_sort (fixture->list, "procedure-desc");
  g_assert_true (apposite_record_list_peek (shown (fixture), 0) != first);
  g_assert_true (selected (fixture) == first);
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_REFERENCE);
}

/* What is chosen elsewhere is seen here. */
static void
test_selection_is_scrolled_to (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *adjustment =
      gtk_scrolled_window_get_vadjustment (part (fixture, "table_scroller"));
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GListModel *list;

  gtk_window_set_default_size (fixture->window, 700, 300);
  show (fixture, 1);
  spin (50);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1.0);
  list = published (fixture);
  apposite_session_show_recommendation (
      fixture->session, apposite_record_list_peek (list, g_list_model_get_n_items (list) - 1));
  while (gtk_adjustment_get_value (adjustment) <= 100.0 && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 100.0);
}

static void
test_nothing_selected_where_not_rated (Fixture *fixture, gconstpointer data)
{
  show (fixture, 1);
  /* Discography, which variant 2 doesn't rate. */
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (shown (fixture)), 1, TRUE);
  show (fixture, 2);
  g_assert_null (selected (fixture));
  g_assert_null (apposite_session_get_recommendation (fixture->session));
}

/* A list that is scrolled is left for two others before any is drawn. */
static void
test_two_variants_in_a_frame (Fixture *fixture, gconstpointer width)
{
  GtkAdjustment *adjustment;

  show (fixture, 1);
  adjustment = scroll_down (fixture);
  apposite_procedure_filter_set_chosen (
      apposite_procedure_list_get_filter (fixture->list), APPOSITE_FILTER_RADIATION, 0, TRUE);
  apposite_procedure_filter_clear (apposite_procedure_list_get_filter (fixture->list));
  show (fixture, 4);
  show (fixture, 8);
  spin (50);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1.0);
}

static void
test_activate (Fixture *fixture, gconstpointer data)
{
  show (fixture, 3);
  g_signal_emit_by_name (part (fixture, "view"), "activate", 2);
  g_assert_true (selected (fixture) == apposite_record_list_peek (published (fixture), 2));
  g_assert_cmpstr (fixture->activated->str, ==, "show-detail;");
}

/* --- The menu of a row --- */

static void
test_menu (Fixture *fixture, gconstpointer data)
{
  AppositeRecommendation *first;
  GMenuModel *elsewhere = part (fixture, "elsewhere");
  guint n = 0;

  show (fixture, 4);
  spin (100);
  first = apposite_record_list_peek (published (fixture), 0);
  for (guint number = 1; number <= count_variants (fixture); number++)
    if (number != 4
        && apposite_variant_find_recommendation (
               variant_at (fixture->session, number), apposite_recommendation_get_procedure (first))
            != NULL)
      {
        AppositeRecommendation *other = apposite_variant_find_recommendation (
            variant_at (fixture->session, number), apposite_recommendation_get_procedure (first));
        g_autofree char *expected = g_strdup_printf ("Variant %u: %s", number,
            apposite_category_get_name (apposite_recommendation_get_category (other)));
        g_autofree char *label = NULL;

        if (n == 0)
          {
            g_autoptr (GPtrArray) cells = cells_of (fixture, first);

            gtk_widget_grab_focus (row_of (cells->pdata[0]));
            gtk_widget_activate_action (GTK_WIDGET (fixture->list), "procedure-list.menu", NULL);
          }
        g_assert_true (g_menu_model_get_item_attribute (
            elsewhere, (int) n, G_MENU_ATTRIBUTE_LABEL, "s", &label));
        g_assert_cmpstr (label, ==, expected);
        n++;
      }
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpint (g_menu_model_get_n_items (elsewhere), ==, n);
  g_assert_true (gtk_widget_get_visible (part (fixture, "context_menu")));
  g_assert_true (selected (fixture) == first);
  gtk_popover_popdown (part (fixture, "context_menu"));
  spin (50);
}

/* --- Accessible names --- */

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  gtk_test_accessible_assert_property (
      part (fixture, "view"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Procedures");
  gtk_test_accessible_assert_property (
      part (fixture, "list"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Procedures");
  g_assert_cmpstr (
      gtk_menu_button_get_label (find_inside (GTK_WIDGET (fixture->list), GTK_TYPE_MENU_BUTTON)),
      ==, "Sort");
  g_assert_cmpstr (gtk_menu_button_get_label (part (fixture, "filter_button")), ==, "Filter");
}

static void
test_session_property (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *list = g_object_ref_sink (apposite_procedure_list_new (NULL));
  guint n = 0;

  g_assert_false (gtk_widget_get_visible (list));
  apposite_session_show_variant (session, variant_at (session, 2));
  g_signal_connect (list, "notify::session", G_CALLBACK (count_cb), &n);
  g_object_set (list, "session", session, NULL);
  g_object_set (list, "session", session, NULL);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (gtk_widget_get_visible (list));
  g_assert_finalize_object (list);

  /* The session outlives it, and nothing of it listens. */
  apposite_session_show_variant (session, variant_at (session, 3));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();

  add_wide ("/procedure-list/hides-without-variant", test_hides_without_variant);
  add_wide ("/procedure-list/every-pair-once", test_every_pair_once);
  add_wide ("/procedure-list/filled-anew", test_filled_anew);
  add_narrow ("/procedure-list/stacked-rows", test_stacked_rows);
  add_narrow ("/procedure-list/stacked-rows/menu", test_menu);
  add_wide ("/procedure-list/summary", test_summary);
  add_wide ("/procedure-list/orders", test_orders);
  add_wide ("/procedure-list/titles", test_titles);
  add_wide ("/procedure-list/sorted-from-top", test_sorted_from_top);
  add_wide ("/procedure-list/sort-property", test_sort_property);
  add_wide ("/procedure-list/selection-leads", test_selection_leads);
  add_wide ("/procedure-list/selection-follows", test_selection_follows);
  add_wide ("/procedure-list/selection-follows/unseen", test_selection_follows_unseen);
  add_wide ("/procedure-list/sorted-unseen", test_sorted_unseen);
  add_wide ("/procedure-list/selection-scrolled-to", test_selection_is_scrolled_to);
  add_wide (
      "/procedure-list/nothing-selected-where-not-rated", test_nothing_selected_where_not_rated);
  add_wide ("/procedure-list/two-variants-in-a-frame", test_two_variants_in_a_frame);
  add_wide ("/procedure-list/activate", test_activate);
  add_wide ("/procedure-list/menu", test_menu);
  add_wide ("/procedure-list/accessible", test_accessible);
  g_test_add_func ("/procedure-list/session-property", test_session_property);

  return g_test_run ();
}
