/* test-reference-ways.c: ways to and through what the document says around its tables
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-outline.h"
#include "reference-fixture.h"

/* --- Ways through them --- */

static void
assert_shown (Fixture *fixture, guint position)
{
  GtkListBox *contents = find (pane_of (fixture), "contents");
  GtkDropDown *chooser = find (pane_of (fixture), "chooser");
  g_auto (GStrv) ids = apposite_outline_list (topic_of (fixture));
  GtkListBoxRow *row;

  g_assert_cmpstr (
      gtk_stack_get_visible_child_name (find (pane_of (fixture), "sections")), ==, ids[position]);
  g_assert_cmpuint (gtk_drop_down_get_selected (chooser), ==, position);
  for (guint i = 0; (row = gtk_list_box_get_row_at_index (contents, (int) i)) != NULL; i++)
    {
      g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (row), "current"), ==, i == position);
      gtk_test_accessible_assert_state (
          GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, i == position);
    }
}

static void
choose (Fixture *fixture, guint position)
{
  GtkListBox *contents = find (pane_of (fixture), "contents");

  g_signal_emit_by_name (
      gtk_list_box_get_row_at_index (contents, (int) position), "activate", NULL);
  spin (20);
}

static void
test_contents (Fixture *fixture, gconstpointer width)
{
  g_auto (GStrv) ids = apposite_outline_list (topic_of (fixture));
  GtkListBox *contents;

  show_view (fixture);
  contents = find (pane_of (fixture), "contents");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (contents), GTK_ACCESSIBLE_PROPERTY_LABEL, "Contents");
  g_assert_true (is_seen (pane_of (fixture), "contents"));
  g_assert_false (is_seen (pane_of (fixture), "chooser"));
  assert_shown (fixture, 0);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *title = apposite_outline_get_title (topic_of (fixture), ids[i]);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (contents, (int) i);

      g_assert_true (says (GTK_WIDGET (row), title));
      gtk_test_accessible_assert_property (
          GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title);
      choose (fixture, i);
      g_assert_cmpstr (apposite_session_get_reference (fixture->session), ==, ids[i]);
      assert_shown (fixture, i);
    }
  g_assert_null (gtk_list_box_get_row_at_index (contents, (int) g_strv_length (ids)));
}

static void
test_history (Fixture *fixture, gconstpointer width)
{
  show_variant (fixture, 4);
  show (fixture, "categories");
  choose (fixture, 0);
  assert_shown (fixture, 0);
  activate (fixture, "win.back");
  assert_shown (fixture, 4);
  activate (fixture, "win.back");
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_VARIANT);
  g_assert_cmpuint (shown_number (fixture->session), ==, 4);
  activate (fixture, "win.forward");
  assert_shown (fixture, 4);
}

/* Gone back to, a section is as it was left; asked for, it begins at its beginning. */
static void
test_scroll (Fixture *fixture, gconstpointer width)
{
  double left;

  show (fixture, "introduction");
  left = scroll_down (fixture);
  show (fixture, "sources");
  g_assert_cmpfloat_with_epsilon (get_scroll (fixture), 0.0, 0.5);
  activate (fixture, "win.back");
  wait_until_scrolled (fixture, left - 0.5, left + 0.5);

  show_variant (fixture, 1);
  activate (fixture, "win.back");
  wait_until_scrolled (fixture, left - 0.5, left + 0.5);

  show_variant (fixture, 1);
  show (fixture, "introduction");
  g_assert_cmpfloat_with_epsilon (get_scroll (fixture), 0.0, 0.5);
}

static void
test_next (Fixture *fixture, gconstpointer width)
{
  g_auto (GStrv) ids = apposite_outline_list (topic_of (fixture));

  show (fixture, ids[0]);
  for (guint i = 1; ids[i] != NULL; i++)
    {
      g_autofree char *next =
          g_strdup_printf ("Next: %s", apposite_outline_get_title (topic_of (fixture), ids[i]));

      press (find_button (fixture, next));
      assert_shown (fixture, i);
    }
}

static void
test_narrow (Fixture *fixture, gconstpointer width)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  GtkDropDown *chooser;

  show (fixture, "categories");
  chooser = find (pane_of (fixture), "chooser");
  while (!is_seen (pane_of (fixture), "chooser") && g_get_monotonic_time () < end)
    spin (1);
  g_assert_true (is_seen (pane_of (fixture), "chooser"));
  g_assert_false (is_seen (pane_of (fixture), "contents"));
  assert_shown (fixture, 4);
  gtk_drop_down_set_selected (chooser, 1);
  spin (20);
  g_assert_cmpstr (apposite_session_get_reference (fixture->session), ==, "red-flags");
  assert_shown (fixture, 1);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), ==, 360);
}

/* --- Keys and speech --- */

static GtkWidget *
focus_of (Fixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

static void
test_focus (Fixture *fixture, gconstpointer width)
{
  GtkWidget *before;

  before = focus_of (fixture);
  g_assert_nonnull (before);
  show_view (fixture);
  g_assert_true (gtk_widget_is_ancestor (focus_of (fixture), page_of (fixture)));
  activate (fixture, "win.back");
  spin (20);
  g_assert_true (focus_of (fixture) == before);

  /* Asked for again, it is begun again. */
  for (guint i = 0; i < 2; i++)
    {
      show (fixture, "red-flags");
      g_assert_true (focus_of (fixture) == heading_of (fixture));
      gtk_widget_child_focus (page_of (fixture), GTK_DIR_TAB_FORWARD);
      g_assert_false (focus_of (fixture) == heading_of (fixture));
    }
  /* Backward from the heading are the contents, and there it stays. */
  show (fixture, "red-flags");
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_is_ancestor (focus_of (fixture), find (pane_of (fixture), "contents")));
  gtk_widget_grab_focus (
      GTK_WIDGET (gtk_list_box_get_row_at_index (find (pane_of (fixture), "contents"), 0)));
  choose (fixture, 2);
  g_assert_true (gtk_widget_is_ancestor (focus_of (fixture), find (pane_of (fixture), "contents")));
}

static void
test_page_keys (Fixture *fixture, gconstpointer width)
{
  GtkWidget *contents;

  show (fixture, "introduction");
  contents = find (pane_of (fixture), "contents");
  g_assert_true (gtk_widget_activate_action (contents, "reference.page-down", NULL));
  wait_until_scrolled (fixture, 50.0, G_MAXDOUBLE);
  g_assert_true (gtk_widget_activate_action (contents, "reference.page-up", NULL));
  wait_until_scrolled (fixture, 0.0, 0.5);
}

/* --- Ways to them from the terms where they occur --- */

static void
press_term (Fixture *fixture, GtkWidget *button, const char *section)
{
  g_assert_true (gtk_widget_get_visible (button));
  press (button);
  g_assert_cmpstr (apposite_session_get_reference (fixture->session), ==, section);
  g_assert_true (gtk_widget_get_mapped (pane_of (fixture)));
}

static void
test_from_recommendation (Fixture *fixture, gconstpointer width)
{
  GtkWidget *detail = find (fixture->window, "detail_pane");

  AppositeVariant *variant = apposite_topic_find_variant (topic_of (fixture), 4);

  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 0));
  gtk_widget_grab_focus (find (detail, "about_categories"));
  press_term (fixture, find (detail, "about_categories"), "categories");
  g_assert_true (focus_of (fixture) == heading_of (fixture));
  press_term (fixture, find (detail, "about_levels"), "radiation");
}

static void
test_from_variant (Fixture *fixture, gconstpointer width)
{
  GtkWidget *button;

  show_variant (fixture, 4);
  button = find (find (fixture->window, "variant_header"), "about_initial");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "What initial imaging means");
  press_term (fixture, button, "initial-imaging");
}

/* Only the groups that the data explains have it. */
static void
test_from_group (Fixture *fixture, gconstpointer width)
{
  GListModel *groups = apposite_topic_get_groups (topic_of (fixture));
  GtkWidget *group =
      gtk_widget_get_first_child (find (find (fixture->window, "checklist"), "groups"));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      AppositeSection *section =
          apposite_finding_group_get_section (apposite_record_list_peek (groups, i));
      GtkWidget *button = find (group, "about");

      g_assert_cmpint (gtk_widget_get_visible (button), ==, section != NULL);
      if (section != NULL)
        {
          press_term (fixture, button, apposite_section_get_id (section));
          gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button),
              GTK_ACCESSIBLE_PROPERTY_LABEL, "What the document says: Red flags");
          n++;
        }
      group = gtk_widget_get_next_sibling (group);
    }
  g_assert_cmpuint (n, ==, 1);
}

int
main (int argc, char *argv[])
{
  init_reference_test (&argc, &argv);

  add ("/reference-ways/narrow", 360, test_narrow);
  add_shared ("/reference-ways/contents", test_contents);
  add_shared ("/reference-ways/history", test_history);
  add_shared ("/reference-ways/scroll", test_scroll);
  add_shared ("/reference-ways/next", test_next);
  add_shared ("/reference-ways/focus", test_focus);
  add_shared ("/reference-ways/page-keys", test_page_keys);
  add_shared ("/reference-ways/from-recommendation", test_from_recommendation);
  add_shared ("/reference-ways/from-variant", test_from_variant);
  add_shared ("/reference-ways/from-group", test_from_group);
  g_test_add_func ("/reference-ways/closed", test_closed);

  return g_test_run ();
}
