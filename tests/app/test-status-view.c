/* test-status-view.c: what may be said of the patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-match-text.h"
#include "apposite-notice-row.h"
#include "apposite-reasons-button.h"
#include "apposite-scroller.h"
#include "apposite-status-view.h"
#include "apposite-status.h"
#include "find-widget.h"
#include "pane-fixture.h"
#include "natural-size.h"
#include "test-init.h"

static GtkListBox *
list_box_of (Fixture *self)
{
  return find_inside (self->pane, GTK_TYPE_LIST_BOX);
}

static AppositeNoticeRow *
row_at (Fixture *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list_box_of (self), (int) index);

  g_assert_nonnull (row);
  return APPOSITE_NOTICE_ROW (row);
}

/* The rows are what core lists, in its words, for the eye and for the ear. */
static void
assert_follows_core (Fixture *self)
{
  AppositePresentation *presentation = apposite_session_get_presentation (self->session);
  AppositeVariant *shown = apposite_session_get_variant (self->session);
  g_autoptr (GListModel) notices = apposite_status_list (presentation, shown);
  guint n = g_list_model_get_n_items (notices);
  g_autofree char *spoken = apposite_status_format (presentation, shown);

  for (guint i = 0; i < n; i++)
    {
      AppositeNotice *notice = apposite_record_list_peek (notices, i);
      AppositeNoticeRow *row = row_at (self, i);

      g_assert_true (apposite_notice_equal (apposite_notice_row_get_notice (row), notice));
      gtk_test_accessible_assert_property (
          GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, apposite_notice_get_title (notice));
    }
  g_assert_null (gtk_list_box_get_row_at_index (list_box_of (self), n));
  g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (list_box_of (self))), ==, n > 0);
  if (n > 0)
    gtk_test_accessible_assert_property (
        GTK_ACCESSIBLE (self->pane), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken);
}

static void
test_follows_answers (Fixture *self, gconstpointer data)
{
  assert_follows_core (self);
  answer (self->session, "age=adult");
  assert_follows_core (self);
  answer (self->session, "trauma=no duration=acute infection=yes");
  assert_follows_core (self);
  apposite_session_show_variant (self->session, variant_at (self->session, 1));
  assert_follows_core (self);
  answer (self->session, "red-flags=none myelopathy=yes neurologic-deficit=no");
  assert_follows_core (self);
  answer (self->session, "infection=no neurologic-deficit=yes cervicogenic-headache=no");
  assert_follows_core (self);
  apposite_session_new_patient (self->session);
  assert_follows_core (self);
  apposite_session_undo_new_patient (self->session);
  assert_follows_core (self);
}

static void
test_offer (Fixture *self, gconstpointer data)
{
  GtkWidget *row, *button, *details;

  apposite_session_show_variant (self->session, variant_at (self->session, 1));
  answer (self->session, "age=adult trauma=no duration=acute infection=yes");
  g_assert_cmpuint (shown_number (self->session), ==, 1);

  row = GTK_WIDGET (row_at (self, 1));
  g_assert_true (says (row,
      "Variant 4 fits: Suspected or known infection\n"
      "Still open: Red flags 9, to rule out 7, other variants 2 · Not asked 1"));
  details = find_inside (row, APPOSITE_TYPE_REASONS_BUTTON);
  g_assert_true (gtk_widget_get_visible (details));

  button = gtk_widget_get_next_sibling (details);
  g_assert_true (gtk_widget_get_visible (button));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Show Variant 4");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (shown_number (self->session), ==, 4);
  g_assert_true (says (self->pane,
      "This variant fits  Still open: Red flags 9, to rule out 7, other variants 2 · Not asked 1"));
}

/* Markup in a text would be read as such, and colours need their classes. */
/* Two that fit can be put beside one another, one can't. */
static void
test_comparable (Fixture *self, gconstpointer data)
{
  GtkWidget *button = find (self->pane, "compare_button");

  answer (self->session, "age=adult trauma=no duration=acute infection=yes");
  g_assert_false (gtk_widget_get_visible (button));
  answer (self->session, "malignancy=diagnosed");
  g_assert_true (gtk_widget_get_visible (button));
  answer (self->session, "malignancy=no");
  g_assert_false (gtk_widget_get_visible (button));
}

static void
test_row (void)
{
  g_autoptr (AppositeNotice) notice =
      g_object_new (APPOSITE_TYPE_NOTICE, "kind", APPOSITE_NOTICE_REDIRECT, "fit",
          APPOSITE_FIT_UNKNOWN, "title", "A <b> & B", "text", "“C” < D", NULL);
  g_autoptr (GtkWidget) row = g_object_ref_sink (apposite_notice_row_new (notice));

  g_assert_true (says (row, "A <b> & B\n“C” < D"));
  g_assert_true (gtk_widget_has_css_class (row, "redirect"));
  g_assert_cmpstr (
      gtk_image_get_icon_name (find_inside (row, GTK_TYPE_IMAGE)), ==, "go-jump-symbolic");
  g_assert_false (gtk_widget_get_visible (find_inside (row, APPOSITE_TYPE_REASONS_BUTTON)));
  g_assert_false (says (row, "Show"));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "“C” < D");
}

/* What still holds isn't said anew, so that the focus can stay on it. */
static void
test_rows_stay (Fixture *self, gconstpointer data)
{
  g_autoptr (AppositeNoticeRow) redirect = NULL;
  g_autoptr (AppositeNoticeRow) shown = NULL;
  g_autoptr (AppositeNoticeRow) offer = NULL;

  apposite_session_show_variant (self->session, variant_at (self->session, 1));
  answer (self->session, "age=adult trauma=no duration=acute infection=yes plexopathy=yes");
  redirect = g_object_ref (row_at (self, 0));
  shown = g_object_ref (row_at (self, 1));
  offer = g_object_ref (row_at (self, 2));

  /* A redirect more, before the one that holds; the offer counts one question less. */
  answer (self->session, "myelopathy=yes");
  assert_follows_core (self);
  g_assert_true (row_at (self, 1) == redirect);
  g_assert_true (row_at (self, 2) == shown);
  g_assert_true (row_at (self, 3) != offer);

  answer (self->session, "myelopathy=no");
  assert_follows_core (self);
  g_assert_true (row_at (self, 0) == redirect);
  g_assert_true (row_at (self, 1) == shown);
}

static void
test_answers (Fixture *self, gconstpointer data)
{
  GtkWidget *button = find_inside (self->pane, GTK_TYPE_TOGGLE_BUTTON);
  GtkWidget *label = find_inside (button, GTK_TYPE_LABEL);
  guint n = 0;

  g_assert_false (gtk_widget_get_visible (button));
  g_signal_connect (self->pane, "notify::answers", G_CALLBACK (count_cb), &n);
  answer (self->session, "trauma=no");
  g_assert_cmpuint (n, ==, 1);
  answer (self->session, "age=adult");
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_true (says (button, "Answered: Age: Adult; Trauma: No"));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Answered: Age: Adult; Trauma: No");

  g_assert_cmpint (gtk_label_get_ellipsize (GTK_LABEL (label)), ==, PANGO_ELLIPSIZE_END);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_cmpint (gtk_label_get_ellipsize (GTK_LABEL (label)), ==, PANGO_ELLIPSIZE_NONE);
  g_assert_true (gtk_label_get_wrap (GTK_LABEL (label)));
}

static gboolean
has_page (Fixture *self)
{
  gboolean has;

  g_object_get (self->pane, "has-page", &has, NULL);
  return has;
}

static void
test_page (Fixture *self, gconstpointer data)
{
  g_assert_true (has_page (self));
  g_assert_true (gtk_widget_get_vexpand (self->pane));
  g_assert_true (says (self->pane, "Answer the questions, or choose a variant"));
  g_assert_true (says (self->pane,
      "ACR Appropriateness Criteria®: Cervical Pain or Cervical Radiculopathy, revised 2024"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (self->pane),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Answer the questions, or choose a variant");

  apposite_session_show_variant (self->session, variant_at (self->session, 2));
  g_assert_false (has_page (self));
  g_assert_false (gtk_widget_get_vexpand (self->pane));
  g_assert_false (says (self->pane, "Answer the questions, or choose a variant"));
}

static void
test_not_covered_is_no_invitation (Fixture *self, gconstpointer data)
{
  answer (self->session, "age=child");
  g_assert_false (has_page (self));
  g_assert_cmpint (apposite_notice_get_kind (apposite_notice_row_get_notice (row_at (self, 1))), ==,
      APPOSITE_NOTICE_NOT_COVERED);
}

static void
test_region_is_named (Fixture *self, gconstpointer data)
{
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (self->pane), GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (self->pane), GTK_ACCESSIBLE_PROPERTY_LABEL, "What fits this patient");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (list_box_of (self)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Notices");
}

static void
test_finalize (void)
{
  AppositeSession *session = new_session ();
  GtkWidget *view = g_object_ref_sink (apposite_status_view_new (session));
  GtkWidget *row;

  answer (session, "age=adult trauma=no duration=acute infection=yes");
  row = find_inside (view, APPOSITE_TYPE_NOTICE_ROW);
  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &row);
  g_object_unref (view);
  g_assert_null (view);
  g_assert_null (row);
  answer (session, "infection=no");
  g_object_unref (session);
  g_assert_null (session);
}

static void
test_without_session (void)
{
  g_autoptr (GtkWidget) view = g_object_ref_sink (apposite_status_view_new (NULL));
  g_autoptr (AppositeSession) session = new_session ();

  answer (session, "age=child");
  g_assert_null (find_inside (view, APPOSITE_TYPE_NOTICE_ROW));
  apposite_pane_set_session (APPOSITE_PANE (view), session);
  g_assert_nonnull (find_inside (view, APPOSITE_TYPE_NOTICE_ROW));
  apposite_pane_set_session (APPOSITE_PANE (view), NULL);
  g_assert_null (find_inside (view, APPOSITE_TYPE_NOTICE_ROW));
}

/* It asks for what wrapped text needs, up to a limit, and can do with little. */
static void
test_scroller (void)
{
  GtkWidget *label = gtk_label_new ("As many words as it takes to fill several lines of a narrow "
                                    "widget, so that their number depends on its width.");
  g_autoptr (GtkWidget) scroller = NULL;
  int minimum;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  scroller = g_object_ref_sink (apposite_scroller_new (label));
  g_assert_cmpint (natural_height (scroller, 100), ==, natural_height (label, 100));
  g_assert_cmpint (natural_height (scroller, 100), >, natural_height (scroller, 400));
  apposite_scroller_set_highest (APPOSITE_SCROLLER (scroller), 60);
  g_assert_cmpint (natural_height (scroller, 100), ==, 60);
  gtk_widget_measure (scroller, GTK_ORIENTATION_VERTICAL, 100, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 48);
}

#define ADD_TEST(path, func) add_pane_test (path, APPOSITE_TYPE_STATUS_VIEW, func)

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  ADD_TEST ("/status-view/follows-answers", test_follows_answers);
  ADD_TEST ("/status-view/offer", test_offer);
  ADD_TEST ("/status-view/comparable", test_comparable);
  g_test_add_func ("/status-view/row", test_row);
  ADD_TEST ("/status-view/rows-stay", test_rows_stay);
  ADD_TEST ("/status-view/answers", test_answers);
  ADD_TEST ("/status-view/page", test_page);
  ADD_TEST ("/status-view/not-covered", test_not_covered_is_no_invitation);
  ADD_TEST ("/status-view/named", test_region_is_named);
  g_test_add_func ("/status-view/finalize", test_finalize);
  g_test_add_func ("/status-view/without-session", test_without_session);
  g_test_add_func ("/status-view/scroller", test_scroller);

  return g_test_run ();
}
