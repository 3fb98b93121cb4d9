/* test-variant-list.c: the variants and how they stand
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-fit.h"
#include "apposite-reasons-button.h"
#include "apposite-symbol.h"
#include "apposite-variant-list.h"
#include "apposite-variant-row.h"
#include "find-widget.h"
#include "pane-fixture.h"
#include "test-init.h"

static GtkListBox *
list_box_of (Fixture *self)
{
  return find_inside (self->pane, GTK_TYPE_LIST_BOX);
}

static guint
number_of (gpointer row)
{
  return apposite_variant_get_number (
      apposite_match_get_variant (apposite_variant_row_get_match (row)));
}

static char *
format_order (Fixture *self)
{
  GString *order = g_string_new (NULL);

  for (int i = 0; gtk_list_box_get_row_at_index (list_box_of (self), i) != NULL; i++)
    g_string_append_printf (
        order, "%u", number_of (gtk_list_box_get_row_at_index (list_box_of (self), i)));
  return g_string_free (order, FALSE);
}

static void
assert_order (Fixture *self, const char *wanted)
{
  g_autofree char *order = format_order (self);

  g_assert_cmpstr (order, ==, wanted);
}

static AppositeVariantRow *
row_of (Fixture *self, guint number)
{
  for (int i = 0;; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list_box_of (self), i);

      g_assert_nonnull (row);
      if (number_of (row) == number)
        return APPOSITE_VARIANT_ROW (row);
    }
}

static guint
selected_number (Fixture *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (list_box_of (self));

  return row != NULL ? number_of (row) : 0;
}

/* Each row says what core says of its variant, for the eye and for the ear. */
static void
assert_rows_follow_core (Fixture *self)
{
  AppositePresentation *presentation = apposite_session_get_presentation (self->session);

  for (guint number = 1; number <= 8; number++)
    {
      GtkWidget *row = GTK_WIDGET (row_of (self, number));
      AppositeVariant *variant = variant_at (self->session, number);
      AppositeMatch *match = apposite_fit_find_match (presentation, variant);
      g_auto (GStrv) reasons = apposite_fit_list_reasons (presentation, match);
      g_autofree char *state = apposite_fit_format (presentation, match);
      g_autofree char *all = g_strjoinv (". ", reasons);
      g_autofree char *name =
          g_strdup_printf ("Variant %u: %s", number, apposite_variant_get_short_title (variant));
      g_autofree char *description =
          *all != '\0' ? g_strdup_printf ("%s. %s", state, all) : g_strdup (state);

      g_assert_true (says (row, apposite_variant_get_short_title (variant)));
      g_assert_true (says (row, state));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (
          GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
      gtk_test_accessible_assert_property (
          GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
    }
}

static void
test_rows_follow_answers (Fixture *self, gconstpointer data)
{
  assert_rows_follow_core (self);
  g_assert_true (says (GTK_WIDGET (row_of (self, 4)), "4 questions open"));
  answer (self->session, "age=adult trauma=no duration=acute infection=yes prior-surgery=yes");
  assert_rows_follow_core (self);
  g_assert_true (says (GTK_WIDGET (row_of (self, 1)), "Excluded · Infection: Suspected or known"));
  answer (self->session, "red-flags=none");
  assert_rows_follow_core (self);
  answer (self->session, "cord-injury=yes neurologic-deficit=no");
  assert_rows_follow_core (self);
  g_assert_true (says (GTK_WIDGET (row_of (self, 4)), "Withheld: answers conflict"));
  apposite_session_new_patient (self->session);
  assert_rows_follow_core (self);
}

static void
assert_mark (Fixture *self, guint number, const char *icon, const char *style)
{
  AppositeSymbol *symbol = find_inside (GTK_WIDGET (row_of (self, number)), APPOSITE_TYPE_SYMBOL);

  g_assert_cmpstr (apposite_symbol_get_icon_name (symbol), ==, icon);
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_parent (GTK_WIDGET (symbol)), style));
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_parent (GTK_WIDGET (symbol)), "fit"));
}

static void
test_marks (Fixture *self, gconstpointer data)
{
  assert_mark (self, 4, "apposite-possible-symbolic", "unknown");
  answer (self->session, "age=adult trauma=no duration=acute infection=yes");
  assert_mark (self, 4, "apposite-fits-symbolic", "fits");
  assert_mark (self, 5, "apposite-possible-symbolic", "possible");
  assert_mark (self, 1, "apposite-excluded-symbolic", "excluded");
  answer (self->session, "myelopathy=yes neurologic-deficit=no");
  assert_mark (self, 4, "apposite-withheld-symbolic", "withheld");
}

static void
test_order (Fixture *self, gconstpointer data)
{
  guint n = 0;

  g_signal_connect (self->pane, "notify::order-by-fit", G_CALLBACK (count_cb), &n);
  assert_order (self, "12345678");
  answer (self->session, "age=adult trauma=no duration=acute infection=yes");
  assert_order (self, "12345678");
  apposite_variant_list_set_order_by_fit (APPOSITE_VARIANT_LIST (self->pane), TRUE);
  apposite_variant_list_set_order_by_fit (APPOSITE_VARIANT_LIST (self->pane), TRUE);
  g_assert_cmpuint (n, ==, 1);
  g_assert_true (apposite_variant_list_get_order_by_fit (APPOSITE_VARIANT_LIST (self->pane)));
  assert_order (self, "45612378");
  answer (self->session, "malignancy=no");
  assert_order (self, "46123578");
  assert_rows_follow_core (self);
  apposite_session_new_patient (self->session);
  assert_order (self, "12345678");
}

/* Its row changes its place; the reader stays, and goes to the variant by choosing it. */
static void
test_order_elsewhere (Fixture *self, gconstpointer data)
{
  GtkListBoxRow *row;

  apposite_session_show_variant (self->session, variant_at (self->session, 1));
  apposite_session_show_view (self->session, APPOSITE_VIEW_COMPARISON);
  answer (self->session, "age=adult trauma=no duration=acute infection=yes");
  apposite_variant_list_set_order_by_fit (APPOSITE_VARIANT_LIST (self->pane), TRUE);
  assert_order (self, "45612378");
  g_assert_cmpuint (selected_number (self), ==, 1);
  g_assert_cmpint (apposite_session_get_view (self->session), ==, APPOSITE_VIEW_COMPARISON);
  row = gtk_list_box_get_selected_row (list_box_of (self));
  g_signal_emit_by_name (list_box_of (self), "row-activated", row);
  g_assert_cmpint (apposite_session_get_view (self->session), ==, APPOSITE_VIEW_VARIANT);
}

static void
test_selection_follows_session (Fixture *self, gconstpointer data)
{
  g_assert_cmpuint (selected_number (self), ==, 0);
  apposite_session_show_variant (self->session, variant_at (self->session, 8));
  g_assert_cmpuint (selected_number (self), ==, 8);
  gtk_test_accessible_assert_state (
      GTK_ACCESSIBLE (row_of (self, 8)), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  apposite_session_go_back (self->session);
  g_assert_cmpuint (selected_number (self), ==, 0);
  g_assert_true (apposite_session_can_go_forward (self->session));
}

static void
test_session_follows_selection (Fixture *self, gconstpointer data)
{
  guint n = 0;

  g_signal_connect (self->session, "notify::variant", G_CALLBACK (count_cb), &n);
  gtk_list_box_select_row (list_box_of (self), GTK_LIST_BOX_ROW (row_of (self, 3)));
  g_assert_cmpuint (shown_number (self->session), ==, 3);
  g_signal_emit_by_name (row_of (self, 5), "activate");
  g_assert_cmpuint (shown_number (self->session), ==, 5);
  g_assert_cmpuint (n, ==, 2);

  /* Excluded ones too. */
  answer (self->session, "infection=yes");
  g_signal_emit_by_name (row_of (self, 7), "activate");
  g_assert_cmpuint (shown_number (self->session), ==, 7);
}

/* Neither what is selected nor what was looked at before changes, though the rows move. */
static void
test_answers_keep_selection (Fixture *self, gconstpointer data)
{
  apposite_variant_list_set_order_by_fit (APPOSITE_VARIANT_LIST (self->pane), TRUE);
  apposite_session_show_variant (self->session, variant_at (self->session, 1));
  answer (self->session, "age=adult trauma=no duration=acute infection=yes");
  assert_order (self, "45612378");
  g_assert_cmpuint (selected_number (self), ==, 1);
  g_assert_cmpuint (shown_number (self->session), ==, 1);
  apposite_session_go_back (self->session);
  g_assert_false (apposite_session_can_go_back (self->session));
}

/* From the row to its button, back, and out: nobody chose anything by that. */
static void
test_tab_chooses_nothing (Fixture *self, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (self->window);
  GtkWidget *row = GTK_WIDGET (row_of (self, 1));

  answer (self->session, "infection=yes");
  gtk_window_present (window);
  gtk_window_set_focus (window, NULL);
  gtk_widget_child_focus (self->pane, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (window) == row);
  gtk_widget_child_focus (self->pane, GTK_DIR_TAB_FORWARD);
  g_assert_true (GTK_IS_TOGGLE_BUTTON (gtk_window_get_focus (window)));
  gtk_widget_child_focus (self->pane, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_window_get_focus (window) == row);
  g_assert_cmpuint (selected_number (self), ==, 0);
  g_assert_cmpuint (shown_number (self->session), ==, 0);

  gtk_widget_child_focus (self->pane, GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_child_focus (self->pane, GTK_DIR_TAB_FORWARD));
}

static void
test_focus_stays (Fixture *self, gconstpointer data)
{
  apposite_variant_list_set_order_by_fit (APPOSITE_VARIANT_LIST (self->pane), TRUE);
  apposite_session_show_variant (self->session, variant_at (self->session, 8));
  gtk_window_present (GTK_WINDOW (self->window));
  gtk_widget_grab_focus (GTK_WIDGET (row_of (self, 8)));
  answer (self->session, "duration=chronic");
  assert_order (self, "67812345");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == GTK_WIDGET (row_of (self, 8)));
}

static void
test_row_notifies_once (Fixture *self, gconstpointer data)
{
  guint n = 0;

  g_signal_connect (row_of (self, 4), "notify::state", G_CALLBACK (count_cb), &n);
  answer (self->session, "infection=yes");
  g_assert_cmpuint (n, ==, 1);
}

static void
test_reasons (Fixture *self, gconstpointer data)
{
  GtkWidget *button = find_inside (GTK_WIDGET (row_of (self, 7)), APPOSITE_TYPE_REASONS_BUTTON);
  GtkWidget *toggle = find_inside (button, GTK_TYPE_TOGGLE_BUTTON);
  GtkWidget *popover;

  g_assert_false (gtk_widget_get_visible (button));
  answer (self->session, "infection=yes duration=acute");
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_true (says (toggle, "+1"));
  g_assert_true (gtk_widget_get_focusable (toggle));
  gtk_test_accessible_assert_property (
      named_of_toggle (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, "Why Variant 7 is excluded");
  gtk_test_accessible_assert_property (named_of_toggle (toggle),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "• Infection: Suspected or known; needs No\n"
      "• Duration: Acute (under 6 weeks); needs Chronic");

  gtk_window_present (GTK_WINDOW (self->window));
  g_assert_null (find_inside (button, GTK_TYPE_POPOVER));
  g_signal_emit_by_name (toggle, "clicked");
  popover = find_inside (button, GTK_TYPE_POPOVER);
  g_assert_true (gtk_widget_get_visible (popover));
  g_assert_true (says (popover,
      "• Infection: Suspected or known; needs No\n"
      "• Duration: Acute (under 6 weeks); needs Chronic"));
  g_assert_cmpuint (shown_number (self->session), ==, 0);

  answer (self->session, "duration=chronic");
  g_assert_true (says (toggle, "…"));
}

static void
test_list_is_named (Fixture *self, gconstpointer data)
{
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (list_box_of (self)), GTK_ACCESSIBLE_ROLE_LIST);
  g_assert_true (gtk_test_accessible_has_relation (
      GTK_ACCESSIBLE (list_box_of (self)), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

static void
test_finalize (void)
{
  AppositeSession *session = new_session ();
  GtkWidget *list = g_object_ref_sink (apposite_variant_list_new (session));
  GtkWidget *row = find_inside (list, APPOSITE_TYPE_VARIANT_ROW);

  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  g_object_add_weak_pointer (G_OBJECT (list), (gpointer *) &list);
  g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &row);
  answer (session, "age=adult trauma=no duration=acute infection=yes");
  g_object_unref (list);
  g_assert_null (list);
  g_assert_null (row);
  answer (session, "infection=no");
  g_object_unref (session);
  g_assert_null (session);
}

static void
test_without_session (void)
{
  GtkWidget *list = g_object_ref_sink (apposite_variant_list_new (NULL));
  g_autoptr (AppositeSession) session = new_session ();

  apposite_variant_list_set_order_by_fit (APPOSITE_VARIANT_LIST (list), TRUE);
  g_assert_null (find_inside (list, APPOSITE_TYPE_VARIANT_ROW));
  apposite_pane_set_session (APPOSITE_PANE (list), session);
  g_assert_nonnull (find_inside (list, APPOSITE_TYPE_VARIANT_ROW));
  apposite_pane_set_session (APPOSITE_PANE (list), NULL);
  g_assert_null (find_inside (list, APPOSITE_TYPE_VARIANT_ROW));
  g_object_unref (list);
}

#define ADD_TEST(path, func) add_pane_test (path, APPOSITE_TYPE_VARIANT_LIST, func)

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  ADD_TEST ("/variant-list/rows-follow-answers", test_rows_follow_answers);
  ADD_TEST ("/variant-list/marks", test_marks);
  ADD_TEST ("/variant-list/order", test_order);
  ADD_TEST ("/variant-list/order/elsewhere", test_order_elsewhere);
  ADD_TEST ("/variant-list/selection/follows-session", test_selection_follows_session);
  ADD_TEST ("/variant-list/selection/is-followed", test_session_follows_selection);
  ADD_TEST ("/variant-list/selection/answers-keep-it", test_answers_keep_selection);
  ADD_TEST ("/variant-list/tab-chooses-nothing", test_tab_chooses_nothing);
  ADD_TEST ("/variant-list/focus-stays", test_focus_stays);
  ADD_TEST ("/variant-list/row-notifies-once", test_row_notifies_once);
  ADD_TEST ("/variant-list/reasons", test_reasons);
  ADD_TEST ("/variant-list/named", test_list_is_named);
  g_test_add_func ("/variant-list/finalize", test_finalize);
  g_test_add_func ("/variant-list/without-session", test_without_session);

  return g_test_run ();
}
