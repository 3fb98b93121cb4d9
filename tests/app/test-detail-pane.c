/* test-detail-pane.c: one recommendation whole
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-about.h"
#include "apposite-badge.h"
#include "apposite-detail-pane.h"
#include "apposite-exception-row.h"
#include "apposite-radiation.h"
#include "apposite-rated-row.h"
#include "apposite-tooltip.h"
#include "apposite-variant-cell.h"
#include "find-widget.h"
#include "pane-fixture.h"
#include "test-init.h"

static AppositeRecommendation *
recommendation_at (Fixture *self, guint number, guint position)
{
  return apposite_record_list_peek (
      apposite_variant_get_recommendations (variant_at (self->session, number)), position);
}

static void
show (Fixture *self, guint number, guint position)
{
  apposite_session_show_recommendation (self->session, recommendation_at (self, number, position));
}

static gpointer
row_at (Fixture *self, const char *list, guint index)
{
  return gtk_list_box_get_row_at_index (find (self->pane, list), (int) index);
}

static gpointer
cell_at (Fixture *self, guint index)
{
  return gtk_flow_box_get_child_at_index (find (self->pane, "variants"), (int) index);
}

static const char *
page_of (Fixture *self)
{
  return gtk_stack_get_visible_child_name (find (self->pane, "stack"));
}

static void
test_empty (Fixture *self, gconstpointer data)
{
  g_assert_cmpstr (page_of (self), ==, "empty");
  assert_text (self->pane, "empty", "Choose a procedure to read why it is rated so.");
  show (self, 4, 0);
  g_assert_cmpstr (page_of (self), ==, "recommendation");
  /* Variant 2 doesn't rate discography, so that nothing is chosen there. */
  show (self, 1, 1);
  apposite_session_show_variant (self->session, variant_at (self->session, 2));
  g_assert_cmpstr (page_of (self), ==, "empty");
}

static void
check_verdict (Fixture *self, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
  g_autofree char *range = apposite_category_format_rating (category);
  g_autofree char *rating = g_strdup_printf ("Rating %s of 9", range);
  g_autofree char *adult = apposite_radiation_level_format_adult (level);
  g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);
  g_autofree char *doses = g_strdup_printf ("Adults %s, children %s", adult, pediatric);

  assert_text (self->pane, "procedure", apposite_procedure_get_name (procedure));
  g_assert_true (apposite_badge_get_category (find (self->pane, "badge")) == category);
  assert_text (self->pane, "rating", rating);
  assert_text (self->pane, "definition", apposite_category_get_definition (category));
  g_assert_true (apposite_radiation_get_level (find (self->pane, "radiation")) == level);
  assert_text (self->pane, "doses", doses);
}

static void
check_text (Fixture *self, AppositeRecommendation *recommendation)
{
  GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation);
  guint n = g_list_model_get_n_items (exceptions);
  const char *note = apposite_recommendation_get_note (recommendation);

  for (guint i = 0; i < n; i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);
      gpointer row = row_at (self, "exceptions", i);

      g_assert_true (says (row, apposite_exception_get_condition (exception)));
      g_assert_true (says (row, apposite_exception_get_text (exception)));
    }
  g_assert_null (row_at (self, "exceptions", n));
  g_assert_true (is_seen (self->pane, "exceptions_box") == (n > 0));
  assert_text (self->pane, "rationale", apposite_recommendation_get_rationale (recommendation));
  assert_text (self->pane, "note", note != NULL ? note : "");
  g_assert_true (is_seen (self->pane, "note") == (note != NULL));
}

static void
check_higher (Fixture *self, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  g_autoptr (GListModel) higher = apposite_variant_list_rated_higher (variant, recommendation);
  guint n = g_list_model_get_n_items (higher);
  gboolean none = apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) == 0;
  AppositeCategory *before = NULL;

  for (guint i = 0; i < n; i++)
    {
      AppositeRecommendation *other = apposite_record_list_peek (higher, i);
      AppositeCategory *category = apposite_recommendation_get_category (other);
      gpointer row = row_at (self, "higher_list", i);
      gpointer header = gtk_list_box_row_get_header (row);

      g_assert_true (apposite_rated_row_get_recommendation (row) == other);
      g_assert_true (
          says (row, apposite_procedure_get_name (apposite_recommendation_get_procedure (other))));
      g_assert_true ((header != NULL) == (category != before));
      g_assert_true (header == NULL || apposite_badge_get_category (header) == category);
      before = category;
    }
  g_assert_null (row_at (self, "higher_list", n));
  g_assert_true (is_seen (self->pane, "higher_list") == (n > 0));
  g_assert_true (is_seen (self->pane, "higher_title") == (n > 0));
  g_assert_true (is_seen (self->pane, "higher_note") == (n > 1));
  g_assert_true (is_seen (self->pane, "none_usual") == none);
}

static void
check_variants (Fixture *self, AppositeVariant *shown, AppositeProcedure *procedure)
{
  GListModel *variants = apposite_topic_get_variants (apposite_session_get_topic (self->session));
  guint n = g_list_model_get_n_items (variants);

  for (guint i = 0; i < n; i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      AppositeRecommendation *own = apposite_variant_find_recommendation (variant, procedure);
      GtkWidget *cell = cell_at (self, i);
      AppositeBadge *badge = find_inside (cell, APPOSITE_TYPE_BADGE);
      g_autofree char *name = g_strdup_printf ("Variant %u%s: %s",
          apposite_variant_get_number (variant), variant == shown ? ", shown here" : "",
          own != NULL ? apposite_category_get_name (apposite_recommendation_get_category (own))
                      : "not rated");

      g_assert_true (
          apposite_variant_cell_get_recommendation (APPOSITE_VARIANT_CELL (cell)) == own);
      g_assert_true (apposite_badge_get_category (badge)
          == (own != NULL ? apposite_recommendation_get_category (own) : NULL));
      gtk_test_accessible_assert_property (
          GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
      gtk_test_accessible_assert_state (
          GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_DISABLED, own == NULL);
      gtk_test_accessible_assert_state (
          GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_SELECTED, variant == shown);
      g_assert_true (g_str_has_prefix (apposite_tooltip_get_text (cell), name));
      g_assert_true (gtk_widget_has_css_class (cell, "current") == (variant == shown));
      g_assert_true (gtk_widget_has_css_class (cell, "unrated") == (own == NULL));
    }
  g_assert_null (cell_at (self, n));
}

/* Each pair of a variant and a procedure, held against what core says of it. */
static void
test_every_pair (Fixture *self, gconstpointer data)
{
  AppositeTopic *topic = apposite_session_get_topic (self->session);
  GListModel *variants = apposite_topic_get_variants (topic);
  g_autofree char *disclaimer = apposite_about_short_disclaimer (topic);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);
      g_autofree char *source = apposite_topic_format_source (topic, variant);

      for (guint j = 0; j < g_list_model_get_n_items (all); j++, n++)
        {
          AppositeRecommendation *recommendation = apposite_record_list_peek (all, j);

          apposite_session_show_recommendation (self->session, recommendation);
          check_verdict (self, recommendation);
          check_text (self, recommendation);
          check_higher (self, variant, recommendation);
          check_variants (self, variant, apposite_recommendation_get_procedure (recommendation));
          assert_text (self->pane, "source", source);
          assert_text (self->pane, "disclaimer", disclaimer);
        }
    }
  g_assert_cmpuint (n, ==, 133);
}

/* The parts come in the order in which they must be read. */
static void
test_order (Fixture *self, gconstpointer data)
{
  const char *const order[] = { "procedure", "badge", "rating", "definition", "radiation", "doses",
    "exceptions", "rationale", "note", "higher_title", "higher_list", "variants", "disclaimer",
    "source", "copy" };
  graphene_point_t at = GRAPHENE_POINT_INIT (0, 0);
  float before = -1;

  show (self, 8, 1);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 340, 3000);
  gtk_window_present (GTK_WINDOW (self->window));
  while (gtk_widget_get_height (self->pane) == 0)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      GtkWidget *part = find (self->pane, order[i]);

      if (!is_seen (self->pane, order[i]) || g_str_equal (order[i], "copy"))
        continue;
      g_assert_true (gtk_widget_compute_point (part, self->pane, &GRAPHENE_POINT_INIT (0, 0), &at));
      g_assert_cmpfloat (at.y, >, before);
      before = at.y;
    }
}

/* No list asks for more than the pane gives, and nothing is cut off. */
static void
test_width (Fixture *self, gconstpointer data)
{
  int minimum, natural;

  show (self, 3, 10);
  gtk_widget_measure (self->pane, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <=, 300);
  g_assert_cmpint (natural, ==, minimum);
}

static void
test_rated_higher_leads_there (Fixture *self, gconstpointer data)
{
  AppositeRecommendation *first = recommendation_at (self, 4, 0);

  show (self, 4, 18);
  g_signal_emit_by_name (row_at (self, "higher_list", 0), "activate");
  g_assert_true (apposite_session_get_recommendation (self->session) == first);
}

static void
test_variants_lead_there (Fixture *self, gconstpointer data)
{
  /* Discography, which Variant 2 doesn't rate. */
  show (self, 1, 1);
  gtk_widget_activate (cell_at (self, 3));
  g_assert_cmpuint (shown_number (self->session), ==, 4);
  g_assert_true (
      apposite_recommendation_get_procedure (apposite_session_get_recommendation (self->session))
      == apposite_recommendation_get_procedure (recommendation_at (self, 1, 1)));
  gtk_widget_activate (cell_at (self, 1));
  g_assert_cmpuint (shown_number (self->session), ==, 4);
}

static void
test_reading_starts_above (Fixture *self, gconstpointer data)
{
  GtkAdjustment *adjustment;

  show (self, 4, 0);
  adjustment = gtk_scrolled_window_get_vadjustment (find (self->pane, "scroller"));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 340, 300);
  gtk_window_present (GTK_WINDOW (self->window));
  while (gtk_adjustment_get_upper (adjustment) < 600)
    g_main_context_iteration (NULL, TRUE);
  gtk_adjustment_set_value (adjustment, 200);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 199);
  show (self, 4, 1);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1);
}

static void
test_accessible (Fixture *self, gconstpointer data)
{
  const char *const headings[] = { "exceptions_title", "rationale_title", "higher_title",
    "variants_title" };

  show (self, 8, 1);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (self->pane), GTK_ACCESSIBLE_ROLE_REGION);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (self->pane), GTK_ACCESSIBLE_PROPERTY_LABEL, "Recommendation");
  gtk_test_accessible_assert_role (find (self->pane, "procedure"), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (
      find (self->pane, "procedure"), GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      gtk_test_accessible_assert_role (find (self->pane, headings[i]), GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_property (
          find (self->pane, headings[i]), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2);
    }
  gtk_test_accessible_assert_relation (find (self->pane, "higher_list"),
      GTK_ACCESSIBLE_RELATION_LABELLED_BY, find (self->pane, "higher_title"), NULL);
  gtk_test_accessible_assert_relation (find (self->pane, "variants"),
      GTK_ACCESSIBLE_RELATION_LABELLED_BY, find (self->pane, "variants_title"), NULL);
  gtk_test_accessible_assert_relation (find (self->pane, "exceptions"),
      GTK_ACCESSIBLE_RELATION_LABELLED_BY, find (self->pane, "exceptions_title"), NULL);
  gtk_test_accessible_assert_property (
      named_of_toggle (find_inside (find (self->pane, "copy"), GTK_TYPE_TOGGLE_BUTTON)),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "Other forms to copy, and export");
  gtk_test_accessible_assert_property (
      row_at (self, "exceptions", 0), GTK_ACCESSIBLE_PROPERTY_LABEL, "Suspected instability");
  gtk_test_accessible_assert_property (row_at (self, "exceptions", 0),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Adding flexion and extension views may help to detect degenerative cervical "
      "spondylolisthesis (reference 71).");
  gtk_test_accessible_assert_property (row_at (self, "higher_list", 0),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "MRI cervical spine without IV contrast");
  gtk_test_accessible_assert_property (
      row_at (self, "higher_list", 0), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Usually Appropriate");
}

static void
test_finalize (void)
{
  AppositeSession *session = new_session ();
  GtkWidget *pane = g_object_ref_sink (apposite_detail_pane_new (session));
  gpointer cell, exception, rated;

  /* One with both an exception and something above it. */
  apposite_session_show_recommendation (session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (session, 8)), 1));
  cell = find_inside (pane, APPOSITE_TYPE_VARIANT_CELL);
  exception = find_inside (pane, APPOSITE_TYPE_EXCEPTION_ROW);
  rated = find_inside (pane, APPOSITE_TYPE_RATED_ROW);
  g_object_add_weak_pointer (cell, &cell);
  g_object_add_weak_pointer (exception, &exception);
  g_object_add_weak_pointer (rated, &rated);
  g_object_add_weak_pointer (G_OBJECT (pane), (gpointer *) &pane);
  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  g_object_unref (pane);
  g_assert_null (pane);
  g_assert_null (cell);
  g_assert_null (exception);
  g_assert_null (rated);
  g_object_unref (session);
  g_assert_null (session);
}

static void
test_session_comes_and_goes (void)
{
  GtkWidget *pane = g_object_ref_sink (apposite_detail_pane_new (NULL));
  g_autoptr (AppositeSession) session = new_session ();
  guint n = 0;

  g_signal_connect (pane, "notify::session", G_CALLBACK (count_cb), &n);
  g_assert_null (find_inside (pane, APPOSITE_TYPE_VARIANT_CELL));
  apposite_pane_set_session (APPOSITE_PANE (pane), session);
  apposite_pane_set_session (APPOSITE_PANE (pane), session);
  g_assert_cmpuint (n, ==, 1);
  apposite_session_show_recommendation (session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (session, 4)), 0));
  g_assert_nonnull (find_inside (pane, APPOSITE_TYPE_VARIANT_CELL));
  apposite_pane_set_session (APPOSITE_PANE (pane), NULL);
  g_assert_null (find_inside (pane, APPOSITE_TYPE_VARIANT_CELL));
  g_object_unref (pane);
}

#define ADD_TEST(path, func) add_pane_test (path, APPOSITE_TYPE_DETAIL_PANE, func)

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  load_style ();

  ADD_TEST ("/detail-pane/empty", test_empty);
  ADD_TEST ("/detail-pane/every-pair", test_every_pair);
  ADD_TEST ("/detail-pane/order", test_order);
  ADD_TEST ("/detail-pane/width", test_width);
  ADD_TEST ("/detail-pane/rated-higher-leads-there", test_rated_higher_leads_there);
  ADD_TEST ("/detail-pane/variants-lead-there", test_variants_lead_there);
  ADD_TEST ("/detail-pane/reading-starts-above", test_reading_starts_above);
  ADD_TEST ("/detail-pane/accessible", test_accessible);
  g_test_add_func ("/detail-pane/finalize", test_finalize);
  g_test_add_func ("/detail-pane/session-comes-and-goes", test_session_comes_and_goes);

  return g_test_run ();
}
