/* test-cell.c: a cell of the procedure list
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-session.h"
#include "apposite-badge.h"
#include "apposite-cell.h"
#include "apposite-radiation.h"
#include "apposite-symbol.h"
#include "apposite-tooltip.h"
#include "test-init.h"

/* A cell in what a list makes for it. */
static AppositeCell *
new_cell (GtkWidget **made, AppositeCellShows shows)
{
  GtkWidget *cell = apposite_cell_new (shows);

  *made = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_box_append (GTK_BOX (*made), cell);
  return APPOSITE_CELL (cell);
}

/* Whether it shows just what the recommendation says in that part, or nothing without one. */
static void
assert_shows (AppositeCell *cell, AppositeCellShows shows, AppositeRecommendation *recommendation)
{
  GtkWidget *widget = GTK_WIDGET (cell);
  AppositeProcedure *procedure =
      recommendation != NULL ? apposite_recommendation_get_procedure (recommendation) : NULL;
  GtkWidget *exceptions = find_inside (widget, APPOSITE_TYPE_SYMBOL);
  AppositeBadge *badge = find_inside (widget, APPOSITE_TYPE_BADGE);
  AppositeRadiation *radiation = find_inside (widget, APPOSITE_TYPE_RADIATION);

  g_assert_cmpint (exceptions != NULL, ==, (shows & APPOSITE_CELL_SHOWS_PROCEDURE) != 0);
  g_assert_cmpint (badge != NULL, ==, (shows & APPOSITE_CELL_SHOWS_CATEGORY) != 0);
  g_assert_cmpint (radiation != NULL, ==, (shows & APPOSITE_CELL_SHOWS_RADIATION) != 0);
  if (exceptions != NULL && procedure != NULL)
    g_assert_true (says (widget, apposite_procedure_get_name (procedure)));
  if (exceptions != NULL)
    g_assert_cmpint (gtk_widget_get_visible (exceptions), ==,
        recommendation != NULL && apposite_recommendation_has_exceptions (recommendation));
  if (badge != NULL)
    g_assert_true (apposite_badge_get_category (badge)
        == (recommendation != NULL ? apposite_recommendation_get_category (recommendation) : NULL));
  if (radiation != NULL)
    g_assert_true (apposite_radiation_get_level (radiation)
        == (procedure != NULL ? apposite_procedure_get_level (procedure) : NULL));
}

static char *
name_of (AppositeCellShows shows, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);

  if (shows == APPOSITE_CELL_SHOWS_PROCEDURE)
    return g_strdup (apposite_procedure_get_name (procedure));
  if (shows == APPOSITE_CELL_SHOWS_CATEGORY)
    return g_strdup (
        apposite_category_get_name (apposite_recommendation_get_category (recommendation)));
  if (shows == APPOSITE_CELL_SHOWS_RADIATION)
    return apposite_radiation_level_format_spoken (apposite_procedure_get_level (procedure));
  return apposite_recommendation_format_spoken (recommendation);
}

/* Each recommendation of each variant, one after another in the same cell. */
static void
test_shows (gconstpointer data)
{
  const AppositeCellShows shows = GPOINTER_TO_UINT (data);
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) made = NULL;
  AppositeCell *cell = new_cell (&made, shows);

  assert_shows (cell, shows, NULL);
  for (guint number = 1; number <= 8; number++)
    {
      GListModel *list = apposite_variant_get_recommendations (variant_at (session, number));

      for (guint i = 0; i < g_list_model_get_n_items (list); i++)
        {
          AppositeRecommendation *recommendation = apposite_record_list_peek (list, i);
          g_autofree char *name = name_of (shows, recommendation);

          apposite_cell_set_recommendation (cell, recommendation);
          assert_shows (cell, shows, recommendation);
          gtk_test_accessible_assert_property (
              GTK_ACCESSIBLE (made), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
        }
    }
  apposite_cell_set_recommendation (cell, NULL);
  assert_shows (cell, shows, NULL);
}

/* What the procedure is called in the reader's language is a tooltip away in a table. */
static void
test_translated (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) german = apposite_topic_new_bundled_in ("de", &error);
  GListModel *list;
  g_autoptr (GtkWidget) made = NULL;
  AppositeCell *cell = new_cell (&made, APPOSITE_CELL_SHOWS_PROCEDURE);

  g_assert_no_error (error);
  list = apposite_variant_get_recommendations (apposite_topic_find_variant (german, 1));
  for (guint i = 0; i < 2; i++)
    {
      AppositeRecommendation *recommendation = apposite_record_list_peek (list, i);
      const char *translated = apposite_procedure_get_translated_name (
          apposite_recommendation_get_procedure (recommendation));

      g_assert_nonnull (translated);
      apposite_cell_set_recommendation (cell, recommendation);
      g_assert_cmpstr (apposite_tooltip_get_text (GTK_WIDGET (cell)), ==, translated);
    }
  apposite_cell_set_recommendation (cell, NULL);
  g_assert_null (apposite_tooltip_get_text (GTK_WIDGET (cell)));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  g_test_add_data_func (
      "/cell/procedure", GUINT_TO_POINTER (APPOSITE_CELL_SHOWS_PROCEDURE), test_shows);
  g_test_add_data_func (
      "/cell/category", GUINT_TO_POINTER (APPOSITE_CELL_SHOWS_CATEGORY), test_shows);
  g_test_add_data_func (
      "/cell/radiation", GUINT_TO_POINTER (APPOSITE_CELL_SHOWS_RADIATION), test_shows);
  g_test_add_data_func ("/cell/all", GUINT_TO_POINTER (APPOSITE_CELL_SHOWS_ALL), test_shows);
  g_test_add_func ("/cell/translated", test_translated);

  return g_test_run ();
}
