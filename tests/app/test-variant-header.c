/* test-variant-header.c: a variant in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-criterion-row.h"
#include "apposite-match-text.h"
#include "apposite-variant-header.h"
#include "find-widget.h"
#include "pane-fixture.h"
#include "test-init.h"

static void
show (Fixture *self, guint number)
{
  apposite_session_show_variant (self->session, variant_at (self->session, number));
}

static void
unfold (Fixture *self, const char *id)
{
  gtk_toggle_button_set_active (find (self->pane, id), TRUE);
}

static GtkListBoxRow *
row_at (Fixture *self, int index)
{
  /* There are none before. */
  unfold (self, "criteria_fold");
  return gtk_list_box_get_row_at_index (find (self->pane, "criteria"), index);
}

static void
test_empty_page (Fixture *self, gconstpointer data)
{
  int height;

  g_assert_false (is_seen (self->pane, "scroller"));
  gtk_widget_measure (self->pane, GTK_ORIENTATION_VERTICAL, 600, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 0);
  show (self, 4);
  g_assert_true (is_seen (self->pane, "scroller"));
  apposite_session_new_patient (self->session);
  g_assert_false (is_seen (self->pane, "scroller"));
}

/* Each variant's texts, whole, and the statement where nothing is usually appropriate. */
static void
test_every_variant (Fixture *self, gconstpointer data)
{
  GListModel *variants = apposite_topic_get_variants (apposite_session_get_topic (self->session));

  unfold (self, "highlight_fold");
  unfold (self, "background_fold");
  unfold (self, "criteria_fold");
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      const char *without = apposite_variant_get_without_imaging (variant);
      g_autofree char *number =
          g_strdup_printf ("Variant %u", apposite_variant_get_number (variant));
      const char *const *unasked = apposite_variant_get_unasked (variant);

      apposite_session_show_variant (self->session, variant);
      assert_text (self->pane, "number", number);
      assert_text (self->pane, "title", apposite_variant_get_title (variant));
      assert_text (self->pane, "highlight", apposite_variant_get_highlight (variant));
      assert_text (self->pane, "background", apposite_variant_get_background (variant));
      g_assert_true (is_seen (self->pane, "highlight"));
      g_assert_true (is_seen (self->pane, "background"));
      assert_text (self->pane, "without_imaging", without != NULL ? without : "");
      g_assert_true (is_seen (self->pane, "none_usual")
          == (apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) == 0));
      g_assert_true (is_seen (self->pane, "without_imaging") == (without != NULL));
      for (guint j = 0; unasked[j] != NULL; j++)
        g_assert_nonnull (strstr (gtk_label_get_label (find (self->pane, "unasked")), unasked[j]));
    }
}

/* Each criterion of each variant is named by one row, with what core says of it. */
static void
test_every_criterion (Fixture *self, gconstpointer data)
{
  AppositeTopic *topic = apposite_session_get_topic (self->session);
  AppositePresentation *presentation = apposite_session_get_presentation (self->session);
  GListModel *variants = apposite_topic_get_variants (topic);

  answer (self->session, "age=adult infection=yes duration=chronic coagulopathy=no");
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      g_autoptr (GListModel) groups = apposite_criterion_group_list (topic, variant);
      guint n = g_list_model_get_n_items (groups);

      apposite_session_show_variant (self->session, variant);
      for (guint j = 0; j < n; j++)
        {
          AppositeCriterionGroup *group = apposite_record_list_peek (groups, j);
          GtkWidget *row = GTK_WIDGET (row_at (self, (int) j));
          g_autofree char *wanted = apposite_criterion_group_format (group);
          g_autofree char *basis = apposite_criterion_group_format_basis (group);
          g_autofree char *hold = apposite_criterion_group_format_hold (group, presentation);
          g_autofree char *reason = apposite_criterion_group_format_reason (group, presentation);

          g_assert_true (says (row, wanted));
          g_assert_true (says (row, basis));
          g_assert_true (says (row, hold));
          g_assert_true (*reason == '\0' || says (row, reason));
        }
      g_assert_null (row_at (self, (int) n));
    }
}

static const char *
icon_of (GtkListBoxRow *row)
{
  return gtk_image_get_icon_name (find_inside (GTK_WIDGET (row), GTK_TYPE_IMAGE));
}

static void
test_answers (Fixture *self, gconstpointer data)
{
  show (self, 4);
  assert_text (self->pane, "summary", "Applies when: all 4 open");
  g_assert_cmpstr (icon_of (row_at (self, 2)), ==, "apposite-criterion-open-symbolic");
  answer (self->session, "infection=yes");
  g_assert_cmpstr (icon_of (row_at (self, 2)), ==, "apposite-criterion-holds-symbolic");
  assert_text (self->pane, "summary", "Applies when: 1 of 4 holds, 3 open");
  answer (self->session, "infection=no");
  g_assert_cmpstr (icon_of (row_at (self, 2)), ==, "apposite-criterion-contradicted-symbolic");
  g_assert_true (says (GTK_WIDGET (row_at (self, 2)), "answered: No"));
  assert_text (self->pane, "summary", "Applies when: 0 of 4 hold, 1 contradicted, 3 open");
}

static void
test_notifies_once (Fixture *self, gconstpointer data)
{
  guint n_rows = 0, n_header = 0;

  show (self, 4);
  g_signal_connect (row_at (self, 2), "notify::state", G_CALLBACK (count_cb), &n_rows);
  g_signal_connect (self->pane, "notify::summary", G_CALLBACK (count_cb), &n_header);
  answer (self->session, "infection=yes");
  g_assert_cmpuint (n_rows, ==, 1);
  g_assert_cmpuint (n_header, ==, 1);
}

static void
test_folds_stay (Fixture *self, gconstpointer data)
{
  show (self, 4);
  g_assert_false (is_seen (self->pane, "criteria"));
  g_assert_false (is_seen (self->pane, "highlight"));
  g_assert_false (is_seen (self->pane, "background"));
  unfold (self, "background_fold");
  g_assert_true (is_seen (self->pane, "background"));
  show (self, 8);
  g_assert_true (is_seen (self->pane, "background"));
  g_assert_false (is_seen (self->pane, "highlight"));
}

static int
height_at (Fixture *self, int width)
{
  int height;

  gtk_widget_measure (self->pane, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* The list below needs the room. */
static void
test_height (Fixture *self, gconstpointer data)
{
  show (self, 4);
  answer (self->session, "age=adult trauma=no infection=yes");
  g_assert_cmpint (height_at (self, 560), <=, 110);
  /* Narrower, the title and the folds wrap. */
  g_assert_cmpint (height_at (self, 340), >, height_at (self, 560));
  unfold (self, "background_fold");
  unfold (self, "highlight_fold");
  unfold (self, "criteria_fold");
  g_assert_cmpint (height_at (self, 340), ==, 420);
}

static void
test_accessible (Fixture *self, gconstpointer data)
{
  GtkAccessible *row, *fold;

  show (self, 1);
  answer (self->session, "age=adult prior-surgery=yes coagulopathy=yes");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (self->pane), GTK_ACCESSIBLE_ROLE_REGION);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (self->pane), GTK_ACCESSIBLE_PROPERTY_LABEL, "Variant");
  gtk_test_accessible_assert_role (find (self->pane, "number"), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (
      find (self->pane, "number"), GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);

  fold = find (self->pane, "criteria_fold");
  gtk_test_accessible_assert_property (
      fold, GTK_ACCESSIBLE_PROPERTY_LABEL, "Applies when: 1 of 16 holds, 2 contradicted, 13 open");
  gtk_test_accessible_assert_state (fold, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  unfold (self, "criteria_fold");
  gtk_test_accessible_assert_state (fold, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  gtk_test_accessible_assert_property (
      find (self->pane, "highlight_fold"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Highlight");
  gtk_test_accessible_assert_property (
      find (self->pane, "background_fold"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Background");

  row = GTK_ACCESSIBLE (row_at (self, 0));
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Age: Adult. holds");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "from the title");
  row = GTK_ACCESSIBLE (row_at (self, 2));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Red flags: None of these (10). contradicted. Coagulopathy: Yes; needs No");
  row = GTK_ACCESSIBLE (row_at (self, 5));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Prior cervical spine surgery: No. contradicted. answered: Yes");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "implied by another variant. Variant 3 is the one for acute or increasing pain after surgery "
      "of the cervical spine.");
}

static void
test_marks_are_their_own (void)
{
  const char *const others[] = { "apposite-usually-symbolic", "apposite-may-be-symbolic",
    "apposite-disagreement-symbolic", "apposite-usually-not-symbolic", "apposite-fits-symbolic",
    "apposite-possible-symbolic", "apposite-excluded-symbolic", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (int hold = APPOSITE_HOLD_OPEN; hold <= (int) APPOSITE_HOLD_CONTRADICTED; hold++)
    {
      const char *icon = apposite_icon_for_hold (hold);
      g_autofree char *path =
          g_strdup_printf ("/org/apposite/Apposite/icons/scalable/actions/%s.svg", icon);

      g_assert_false (g_strv_contains (others, icon));
      g_assert_true (g_hash_table_add (seen, (gpointer) icon));
      g_assert_true (g_resources_get_info (path, 0, NULL, NULL, NULL));
    }
}

static void
test_finalize (void)
{
  AppositeSession *session = new_session ();
  AppositePresentation *presentation = apposite_session_get_presentation (session);
  GtkWidget *header = g_object_ref_sink (apposite_variant_header_new (session));
  gpointer row;

  apposite_session_show_variant (session, variant_at (session, 1));
  answer (session, "age=adult");
  g_assert_null (find_inside (header, APPOSITE_TYPE_CRITERION_ROW));
  gtk_toggle_button_set_active (find (header, "criteria_fold"), TRUE);
  row = find_inside (header, APPOSITE_TYPE_CRITERION_ROW);
  g_object_add_weak_pointer (row, &row);
  g_object_add_weak_pointer (G_OBJECT (header), (gpointer *) &header);
  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  g_object_add_weak_pointer (G_OBJECT (presentation), (gpointer *) &presentation);
  g_object_unref (header);
  g_assert_null (header);
  g_assert_null (row);
  g_object_unref (session);
  g_assert_null (session);
  g_assert_null (presentation);
}

static void
test_session_comes_and_goes (void)
{
  GtkWidget *header = g_object_ref_sink (apposite_variant_header_new (NULL));
  g_autoptr (AppositeSession) session = new_session ();
  guint n = 0;

  g_signal_connect (header, "notify::session", G_CALLBACK (count_cb), &n);
  apposite_pane_set_session (APPOSITE_PANE (header), session);
  apposite_pane_set_session (APPOSITE_PANE (header), session);
  g_assert_cmpuint (n, ==, 1);
  apposite_session_show_variant (session, variant_at (session, 4));
  gtk_toggle_button_set_active (find (header, "criteria_fold"), TRUE);
  g_assert_nonnull (find_inside (header, APPOSITE_TYPE_CRITERION_ROW));
  apposite_pane_set_session (APPOSITE_PANE (header), NULL);
  g_assert_null (find_inside (header, APPOSITE_TYPE_CRITERION_ROW));
  apposite_session_show_variant (session, variant_at (session, 5));
  g_object_unref (header);
}

#define ADD_TEST(path, func) add_pane_test (path, APPOSITE_TYPE_VARIANT_HEADER, func)

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  load_style ();

  ADD_TEST ("/variant-header/empty-page", test_empty_page);
  ADD_TEST ("/variant-header/every-variant", test_every_variant);
  ADD_TEST ("/variant-header/every-criterion", test_every_criterion);
  ADD_TEST ("/variant-header/answers", test_answers);
  ADD_TEST ("/variant-header/notifies-once", test_notifies_once);
  ADD_TEST ("/variant-header/folds-stay", test_folds_stay);
  ADD_TEST ("/variant-header/height", test_height);
  ADD_TEST ("/variant-header/accessible", test_accessible);
  g_test_add_func ("/variant-header/marks-are-their-own", test_marks_are_their_own);
  g_test_add_func ("/variant-header/finalize", test_finalize);
  g_test_add_func ("/variant-header/session-comes-and-goes", test_session_comes_and_goes);

  return g_test_run ();
}
