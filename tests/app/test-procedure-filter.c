/* test-procedure-filter.c: which procedures of a variant are shown
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "procedure-list-fixture.h"

#include "apposite-enum-types.h"
#include "apposite-filter-bar.h"
#include "apposite-filter-popover.h"
#include "test-init.h"

static AppositeProcedureFilter *
filter_of (Fixture *fixture)
{
  return apposite_procedure_list_get_filter (fixture->list);
}

static void
choose (Fixture *fixture, AppositeFilterKind kind, guint value)
{
  apposite_procedure_filter_set_chosen (filter_of (fixture), kind, value, TRUE);
}

static const char *
nick_of (GType type, int value)
{
  return g_enum_get_value (g_type_class_peek (type), value)->value_nick;
}

/* What a recommendation has of a kind, found by name in its properties. */
static char *
trait (AppositeFilterKind kind, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);

  switch (kind)
    {
    case APPOSITE_FILTER_CATEGORY:
      return g_strdup (
          apposite_category_get_id (apposite_recommendation_get_category (recommendation)));
    case APPOSITE_FILTER_RADIATION:
      return g_strdup (
          g_str_equal (
              apposite_radiation_level_get_symbol (apposite_procedure_get_level (procedure)), "O")
              ? "none"
              : "some");
    case APPOSITE_FILTER_MODALITY:
      return g_strdup (
          nick_of (APPOSITE_TYPE_MODALITY, (int) apposite_procedure_get_modality (procedure)));
    case APPOSITE_FILTER_CONTRAST:
      return g_strdup (
          nick_of (APPOSITE_TYPE_CONTRAST, (int) apposite_procedure_get_contrast (procedure)));
    default:
      g_assert_not_reached ();
    }
}

/* Chooses by chance of what the variant holds; gives the chosen traits, a set a kind. */
static void
choose_some (Fixture *fixture, GHashTable **chosen)
{
  for (guint kind = 0; kind < APPOSITE_N_FILTER_KINDS; kind++)
    {
      g_autoptr (GPtrArray) examples =
          apposite_filter_kind_list_examples (kind, published (fixture));

      for (guint i = 0; i < examples->len; i++)
        if (g_test_rand_int_range (0, 4) == 0)
          {
            choose (fixture, kind, apposite_filter_kind_get_value (kind, examples->pdata[i]));
            g_hash_table_add (chosen[kind], trait (kind, examples->pdata[i]));
          }
    }
}

static gboolean
is_expected (AppositeRecommendation *recommendation, GHashTable **chosen)
{
  for (guint kind = 0; kind < APPOSITE_N_FILTER_KINDS; kind++)
    {
      g_autofree char *of = trait (kind, recommendation);

      if (g_hash_table_size (chosen[kind]) > 0 && !g_hash_table_contains (chosen[kind], of))
        return FALSE;
    }
  return TRUE;
}

static void
assert_shown (Fixture *fixture, GHashTable **chosen)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (published (fixture)); i++)
    {
      AppositeRecommendation *at = apposite_record_list_peek (published (fixture), i);

      if (is_expected (at, chosen))
        g_assert_true (apposite_record_list_peek (shown (fixture), n++) == at);
    }
  g_assert_cmpuint (g_list_model_get_n_items (shown (fixture)), ==, n);
}

static void
test_combinations (Fixture *fixture, gconstpointer data)
{
  for (guint number = 1; number <= count_variants (fixture); number++)
    for (guint trial = 0; trial < 12; trial++)
      {
        GHashTable *chosen[APPOSITE_N_FILTER_KINDS];

        for (guint kind = 0; kind < APPOSITE_N_FILTER_KINDS; kind++)
          chosen[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
        show (fixture, number);
        choose_some (fixture, chosen);
        assert_shown (fixture, chosen);
        gtk_widget_activate_action (
            GTK_WIDGET (fixture->list), "procedure-list.clear-filter", NULL);
        g_assert_cmpuint (g_list_model_get_n_items (shown (fixture)), ==,
            g_list_model_get_n_items (published (fixture)));
        for (guint kind = 0; kind < APPOSITE_N_FILTER_KINDS; kind++)
          g_hash_table_unref (chosen[kind]);
      }
}

static void
assert_emptied (Fixture *fixture)
{
  g_assert_true (apposite_procedure_filter_is_empty (filter_of (fixture)));
  g_assert_false (gtk_widget_get_visible (part (fixture, "filter_bar")));
}

static void
test_emptied_with_variant_and_patient (Fixture *fixture, gconstpointer data)
{
  show (fixture, 1);
  choose (fixture, APPOSITE_FILTER_MODALITY, APPOSITE_MODALITY_MRI);
  g_assert_true (gtk_widget_get_visible (part (fixture, "filter_bar")));
  show (fixture, 2);
  assert_emptied (fixture);

  choose (fixture, APPOSITE_FILTER_MODALITY, APPOSITE_MODALITY_MRI);
  apposite_session_new_patient (fixture->session);
  assert_emptied (fixture);
  apposite_session_undo_new_patient (fixture->session);
  assert_emptied (fixture);
}

static void
test_bar (Fixture *fixture, gconstpointer data)
{
  GtkWidget *bar = part (fixture, "filter_bar");
  g_autofree char *counts = NULL;

  show (fixture, 8);
  counts = apposite_variant_format_counts (variant_at (fixture->session, 8));
  choose (fixture, APPOSITE_FILTER_MODALITY, APPOSITE_MODALITY_CT);
  g_assert_true (says (bar, "3 of 16 shown"));
  g_assert_true (says (
      bar, "Usually appropriate, hidden by the filter: MRI cervical spine without IV contrast"));
  g_assert_true (gtk_widget_get_visible (part (fixture, "rows")));
  g_assert_false (says (bar, "No procedure passes all filters"));
  gtk_test_accessible_assert_property (
      part (fixture, "filter_button"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "3 of 16 shown");

  /* The summary counts the whole variant. */
  g_assert_cmpstr (gtk_label_get_label (part (fixture, "summary")), ==, counts);

  choose (fixture, APPOSITE_FILTER_MODALITY, APPOSITE_MODALITY_MRI);
  g_assert_true (says (bar, "6 of 16 shown"));
  g_assert_false (says (
      bar, "Usually appropriate, hidden by the filter: MRI cervical spine without IV contrast"));
}

static void
test_nothing_left (Fixture *fixture, gconstpointer data)
{
  GtkWidget *bar = part (fixture, "filter_bar");

  show (fixture, 8);
  choose (fixture, APPOSITE_FILTER_MODALITY, APPOSITE_MODALITY_CT);
  choose (fixture, APPOSITE_FILTER_MODALITY, APPOSITE_MODALITY_CTA);
  choose (fixture, APPOSITE_FILTER_RADIATION, 0);
  g_assert_true (says (bar, "0 of 16 shown"));
  g_assert_true (says (bar, "No procedure passes all filters"));
  g_assert_true (says (bar,
      "Without the filter “No ionizing radiation”: 4 procedures\n"
      "Without the filter “CT or CTA”: 6 procedures"));
  g_assert_false (gtk_widget_get_visible (part (fixture, "rows")));
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "procedure-list.clear-filter", NULL);
  g_assert_true (gtk_widget_get_visible (part (fixture, "rows")));

  /* The button for it is gone; the focus is where filters are chosen. */
  g_assert_true (gtk_window_get_focus (fixture->window)
      == gtk_widget_get_first_child (part (fixture, "filter_button")));
}

static void
test_selection_stays (Fixture *fixture, gconstpointer data)
{
  AppositeRecommendation *first;

  show (fixture, 8);
  first = apposite_record_list_peek (published (fixture), 0);
  apposite_session_show_recommendation (fixture->session, first);
  choose (fixture, APPOSITE_FILTER_MODALITY, APPOSITE_MODALITY_CT);
  g_assert_null (selected (fixture));
  g_assert_true (apposite_session_get_recommendation (fixture->session) == first);
  apposite_procedure_filter_clear (filter_of (fixture));
  g_assert_true (selected (fixture) == first);
}

static GtkCheckButton *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_CHECK_BUTTON (widget)
      && g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), label) == 0)
    return GTK_CHECK_BUTTON (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkCheckButton *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_popover (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover = part (fixture, "popover");
  GtkCheckButton *button;

  show (fixture, 8);
  /* Made for who looks at it. */
  g_assert_null (find_button (popover, "CT (3)"));
  gtk_window_present (GTK_WINDOW (gtk_widget_get_root (popover)));
  gtk_popover_popup (GTK_POPOVER (popover));
  button = find_button (popover, "CT (3)");
  g_assert_nonnull (button);
  gtk_test_accessible_assert_role (
      GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (button))), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (button))),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "Modality");
  g_assert_nonnull (find_button (popover, "No ionizing radiation (6)"));
  g_assert_nonnull (find_button (popover, "May Be Appropriate (Disagreement) (1)"));

  gtk_check_button_set_active (button, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (shown (fixture)), ==, 3);
  gtk_check_button_set_active (button, FALSE);
  g_assert_true (apposite_procedure_filter_is_empty (filter_of (fixture)));
  gtk_check_button_set_active (button, TRUE);
  apposite_procedure_filter_clear (filter_of (fixture));
  g_assert_false (gtk_check_button_get_active (button));

  /* It offers what the variant holds, and nothing else. */
  show (fixture, 1);
  g_assert_null (find_button (popover, "May Be Appropriate (Disagreement) (1)"));
}

static void
test_notify (void)
{
  g_autoptr (AppositeProcedureFilter) filter = apposite_procedure_filter_new ();
  guint n = 0;

  g_signal_connect (filter, "notify::empty", G_CALLBACK (count_cb), &n);
  apposite_procedure_filter_clear (filter);
  g_assert_cmpuint (n, ==, 0);
  apposite_procedure_filter_set_chosen (filter, APPOSITE_FILTER_CONTRAST, 1, TRUE);
  apposite_procedure_filter_set_chosen (filter, APPOSITE_FILTER_CONTRAST, 1, TRUE);
  apposite_procedure_filter_set_chosen (filter, APPOSITE_FILTER_CONTRAST, 2, TRUE);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (apposite_procedure_filter_get_chosen (filter, APPOSITE_FILTER_CONTRAST, 2));
  g_assert_false (apposite_procedure_filter_get_chosen (filter, APPOSITE_FILTER_MODALITY, 2));
  apposite_procedure_filter_clear (filter);
  g_assert_cmpuint (n, ==, 2);
}

static void
test_finalize (void)
{
  AppositeProcedureFilter *filter = apposite_procedure_filter_new ();
  GtkWidget *bar =
      g_object_ref_sink (g_object_new (APPOSITE_TYPE_FILTER_BAR, "filter", filter, NULL));
  GtkWidget *popover =
      g_object_ref_sink (g_object_new (APPOSITE_TYPE_FILTER_POPOVER, "filter", filter, NULL));

  g_assert_finalize_object (bar);
  g_assert_finalize_object (popover);
  g_assert_finalize_object (filter);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();

  add_wide ("/procedure-filter/combinations", test_combinations);
  add_wide (
      "/procedure-filter/emptied-with-variant-and-patient", test_emptied_with_variant_and_patient);
  add_wide ("/procedure-filter/bar", test_bar);
  add_wide ("/procedure-filter/nothing-left", test_nothing_left);
  add_wide ("/procedure-filter/selection-stays", test_selection_stays);
  add_wide ("/procedure-filter/popover", test_popover);
  g_test_add_func ("/procedure-filter/notify", test_notify);
  g_test_add_func ("/procedure-filter/finalize", test_finalize);

  return g_test_run ();
}
