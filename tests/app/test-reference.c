/* test-reference.c: what the document says around its tables
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-about.h"
#include "apposite-badge.h"
#include "apposite-outline.h"
#include "apposite-radiation.h"
#include "apposite-reference.h"
#include "apposite-table.h"
#include "test-init.h"
#include "window-fixture.h"

static AppositeTopic *
topic_of (Fixture *fixture)
{
  return apposite_session_get_topic (fixture->session);
}

static GtkWidget *
pane_of (Fixture *fixture)
{
  return find (fixture->window, "reference");
}

/* What scrolls the section that is seen. */
static GtkWidget *
page_of (Fixture *fixture)
{
  return gtk_stack_get_visible_child (find (pane_of (fixture), "sections"));
}

static double
get_scroll (Fixture *fixture)
{
  GtkWidget *page = page_of (fixture);

  return gtk_adjustment_get_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page)));
}

/* By far more than the heading, which has the focus, is high. */
static double
scroll_down (Fixture *fixture)
{
  GtkWidget *page = page_of (fixture);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (get_scroll (fixture) < 150.0 && g_get_monotonic_time () < end)
    {
      gtk_adjustment_set_value (adjustment, 160.0);
      spin (20);
    }
  g_assert_cmpfloat (get_scroll (fixture), >, 150.0);
  return get_scroll (fixture);
}

static void
show (Fixture *fixture, const char *id)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-reference", "s", id));
  spin (20);
  g_assert_true (gtk_widget_get_mapped (pane_of (fixture)));
}

static void
show_view (Fixture *fixture)
{
  g_assert_true (
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.view", "s", "reference"));
  spin (20);
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* All widgets of a type in the section that is seen, in reading order. */
static GPtrArray *
list_seen (Fixture *fixture, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (page_of (fixture), type, found);
  return found;
}

static void
assert_says (Fixture *fixture, const char *text)
{
  if (!says (page_of (fixture), text))
    g_error ("the section doesn't say “%s”", text);
}

static GtkWidget *
heading_of (Fixture *fixture)
{
  return find_inside (page_of (fixture), GTK_TYPE_LABEL);
}

/* The button that says so, which must be one. */
static GtkWidget *
find_button (Fixture *fixture, const char *text)
{
  g_autoptr (GPtrArray) buttons = list_seen (fixture, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (says (g_ptr_array_index (buttons, i), text))
      return g_ptr_array_index (buttons, i);
  g_error ("no button says “%s”", text);
}

static void
press (gpointer button)
{
  g_assert_true (gtk_widget_is_sensitive (button));
  g_assert_true (gtk_widget_get_focusable (button));
  g_signal_emit_by_name (button, "clicked");
  spin (20);
}

/* --- What is on the pages --- */

static void
check_text (Fixture *fixture, const char *id, const char *text)
{
  g_autoptr (GPtrArray) blocks = apposite_text_split_blocks (text);

  for (guint i = 0; i < blocks->len; i++)
    {
      const AppositeTextBlock *block = g_ptr_array_index (blocks, i);

      if (apposite_outline_is_table (topic_of (fixture), id, block))
        continue;
      for (guint j = 0; block->texts[j] != NULL; j++)
        assert_says (fixture, block->texts[j]);
    }
}

static void
test_sections (Fixture *fixture, gconstpointer width)
{
  g_auto (GStrv) ids = apposite_outline_list (topic_of (fixture));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      AppositeSection *section = apposite_outline_find_section (topic_of (fixture), ids[i]);
      const char *title = apposite_outline_get_title (topic_of (fixture), ids[i]);

      show (fixture, ids[i]);
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (heading_of (fixture))), ==, title);
      if (section != NULL)
        check_text (fixture, ids[i], apposite_section_get_text (section));
    }
}

static void
test_unknown_section (Fixture *fixture, gconstpointer width)
{
  show (fixture, "no-such-section");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (heading_of (fixture))), ==, "Introduction");
}

static void
test_categories (Fixture *fixture, gconstpointer width)
{
  GListModel *categories = apposite_topic_get_categories (topic_of (fixture));
  g_autoptr (GPtrArray) badges = NULL;

  show (fixture, APPOSITE_OUTLINE_CATEGORIES);
  badges = list_seen (fixture, APPOSITE_TYPE_BADGE);
  g_assert_cmpuint (badges->len, ==, g_list_model_get_n_items (categories));
  for (guint i = 0; i < badges->len; i++)
    {
      AppositeCategory *category = apposite_record_list_peek (categories, i);
      g_autofree char *range = apposite_category_format_rating (category);
      g_autofree char *rating = g_strdup_printf ("Rating %s of 9", range);

      g_assert_true (apposite_badge_get_category (g_ptr_array_index (badges, i)) == category);
      assert_says (fixture, rating);
      assert_says (fixture, apposite_category_get_definition (category));
    }
}

static GtkWidget *
nth_child (GtkWidget *widget, guint n)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (n-- > 0 && child != NULL)
    child = gtk_widget_get_next_sibling (child);
  g_assert_nonnull (child);
  return child;
}

static GtkWidget *
cell_of (GtkWidget *row, guint column, GtkAccessibleRole role)
{
  GtkWidget *cell = nth_child (row, column);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), role);
  return cell;
}

static void
check_level (GtkWidget *row, AppositeRadiationLevel *level)
{
  g_autofree char *adult = apposite_radiation_level_format_adult (level);
  g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);
  GtkWidget *marks =
      find_inside (cell_of (row, 0, GTK_ACCESSIBLE_ROLE_ROW_HEADER), APPOSITE_TYPE_RADIATION);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_ROW);
  g_assert_true (apposite_radiation_get_level (APPOSITE_RADIATION (marks)) == level);
  g_assert_true (says (cell_of (row, 1, GTK_ACCESSIBLE_ROLE_CELL), adult));
  g_assert_true (says (cell_of (row, 2, GTK_ACCESSIBLE_ROLE_CELL), pediatric));
}

static int
left_of (GtkWidget *table, guint row, guint column)
{
  graphene_rect_t bounds;

  g_assert_true (
      gtk_widget_compute_bounds (nth_child (nth_child (table, row), column), table, &bounds));
  return (int) bounds.origin.x;
}

static void
test_radiation (Fixture *fixture, gconstpointer width)
{
  GListModel *levels = apposite_topic_get_radiation_levels (topic_of (fixture));
  guint n = g_list_model_get_n_items (levels);
  g_autoptr (GPtrArray) tables = NULL;
  GtkWidget *table;

  show (fixture, APPOSITE_OUTLINE_RADIATION);
  tables = list_seen (fixture, APPOSITE_TYPE_TABLE);
  g_assert_cmpuint (tables->len, ==, 1);
  table = g_ptr_array_index (tables, 0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (table), GTK_ACCESSIBLE_ROLE_TABLE);
  for (guint i = 0; i < 3; i++)
    cell_of (nth_child (table, 0), i, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  for (guint i = 0; i < n; i++)
    check_level (nth_child (table, i + 1), apposite_record_list_peek (levels, i));
  g_assert_null (gtk_widget_get_next_sibling (nth_child (table, n)));

  for (guint row = 0; row <= n; row++)
    for (guint column = 0; column < 3; column++)
      g_assert_cmpint (left_of (table, row, column), ==, left_of (table, 0, column));
}

static void
test_highlights (Fixture *fixture, gconstpointer width)
{
  GListModel *variants = apposite_topic_get_variants (topic_of (fixture));

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      guint number = apposite_variant_get_number (variant);
      g_autofree char *title =
          g_strdup_printf ("Variant %u: %s", number, apposite_variant_get_short_title (variant));
      g_autofree char *open = g_strdup_printf ("Open Variant %u", number);

      show (fixture, APPOSITE_OUTLINE_HIGHLIGHTS);
      assert_says (fixture, title);
      assert_says (fixture, apposite_variant_get_highlight (variant));
      press (find_button (fixture, open));
      g_assert_cmpuint (shown_number (fixture->session), ==, number);
      g_assert_false (gtk_widget_get_mapped (pane_of (fixture)));
    }
}

static void
assert_link (Fixture *fixture, const char *text, const char *address)
{
  GtkWidget *link = find_button (fixture, text);

  g_assert_true (GTK_IS_LINK_BUTTON (link));
  g_assert_cmpstr (gtk_link_button_get_uri (GTK_LINK_BUTTON (link)), ==, address);
}

static void
test_sources (Fixture *fixture, gconstpointer width)
{
  AppositeTopic *topic = topic_of (fixture);
  g_autofree char *disclaimer = apposite_about_disclaimer (topic);
  g_autofree char *source = apposite_topic_format_source (topic, NULL);
  g_autofree char *doi = g_strconcat ("https://doi.org/", apposite_topic_get_doi (topic), NULL);
  g_autofree char *pmid =
      g_strconcat ("https://pubmed.ncbi.nlm.nih.gov/", apposite_topic_get_pmid (topic), NULL);

  show (fixture, APPOSITE_OUTLINE_SOURCES);
  assert_says (fixture, apposite_topic_get_title (topic));
  assert_says (fixture, apposite_topic_get_family (topic));
  assert_says (fixture, apposite_topic_get_publisher (topic));
  assert_says (fixture, "2024");
  assert_says (fixture, apposite_topic_get_journal (topic));
  assert_says (fixture, disclaimer);
  assert_link (fixture, apposite_topic_get_url (topic), apposite_topic_get_url (topic));
  assert_link (fixture, apposite_topic_get_doi (topic), doi);
  assert_link (fixture, apposite_topic_get_pmid (topic), pmid);
  /* In sight on every page. */
  show (fixture, "introduction");
  g_assert_true (is_seen (pane_of (fixture), "source"));
  assert_text (pane_of (fixture), "source", source);
}

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
  spin (20);
  g_assert_cmpfloat_with_epsilon (get_scroll (fixture), left, 0.5);

  show_variant (fixture, 1);
  activate (fixture, "win.back");
  spin (20);
  g_assert_cmpfloat_with_epsilon (get_scroll (fixture), left, 0.5);

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
  GtkDropDown *chooser;

  show (fixture, "categories");
  spin (100);
  chooser = find (pane_of (fixture), "chooser");
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
  spin (300);
  g_assert_cmpfloat (get_scroll (fixture), >, 50.0);
  g_assert_true (gtk_widget_activate_action (contents, "reference.page-up", NULL));
  spin (300);
  g_assert_cmpfloat_with_epsilon (get_scroll (fixture), 0.0, 0.5);
}

static void
test_headings (Fixture *fixture, gconstpointer width)
{
  show (fixture, APPOSITE_OUTLINE_HIGHLIGHTS);
  gtk_test_accessible_assert_role (
      GTK_ACCESSIBLE (heading_of (fixture)), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (heading_of (fixture)), GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
}

/* A list is one to a screen reader, and its bullets are silent. */
static void
test_lists (Fixture *fixture, gconstpointer width)
{
  g_autoptr (GPtrArray) boxes = NULL;
  guint n_lists = 0;

  show (fixture, "red-flags");
  boxes = list_seen (fixture, GTK_TYPE_BOX);
  for (guint i = 0; i < boxes->len; i++)
    {
      GtkWidget *list = g_ptr_array_index (boxes, i);

      if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (list)) != GTK_ACCESSIBLE_ROLE_LIST)
        continue;
      n_lists++;
      for (GtkWidget *item = gtk_widget_get_first_child (list); item != NULL;
           item = gtk_widget_get_next_sibling (item))
        {
          gtk_test_accessible_assert_role (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
          gtk_test_accessible_assert_role (
              GTK_ACCESSIBLE (gtk_widget_get_first_child (item)), GTK_ACCESSIBLE_ROLE_PRESENTATION);
        }
    }
  g_assert_cmpuint (n_lists, ==, 1);
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

/* Seen or unseen, nothing is left of it. */
static void
test_finalize (void)
{
  AppositeSession *session = new_session ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *pane = apposite_reference_new (session);

  g_object_add_weak_pointer (G_OBJECT (pane), (gpointer *) &pane);
  gtk_window_set_child (GTK_WINDOW (window), pane);
  gtk_window_present (GTK_WINDOW (window));
  wait_until_mapped (pane, TRUE);
  apposite_session_show_reference (session, APPOSITE_OUTLINE_SOURCES);
  spin (20);
  gtk_window_destroy (GTK_WINDOW (window));
  spin (20);
  g_assert_null (pane);

  pane = g_object_ref_sink (apposite_reference_new (session));
  g_assert_finalize_object (pane);
  g_assert_finalize_object (session);
}

/* Most tests share a window, as each costs more to open than to look at. */
static Fixture shared;

static void
run_shared (gconstpointer test)
{
  if (shared.window == NULL)
    set_up (&shared, GINT_TO_POINTER (1280));
  apposite_session_new_patient (shared.session);
  gtk_widget_child_focus (find (shared.window, "checklist"), GTK_DIR_TAB_FORWARD);
  spin (20);
  ((void (*) (Fixture *, gconstpointer)) test) (&shared, NULL);
}

static void
add_shared (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add_data_func (path, test, run_shared);
}

/* The window goes as well after all that was looked at in it. */
static void
test_closed (void)
{
  if (shared.window != NULL)
    tear_down (&shared, NULL);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
      "gtk-label-select-on-focus", FALSE, NULL);
  start_application ();

  add ("/reference/radiation-narrow", 360, test_radiation);
  add ("/reference/narrow", 360, test_narrow);
  add_shared ("/reference/sections", test_sections);
  add_shared ("/reference/unknown-section", test_unknown_section);
  add_shared ("/reference/categories", test_categories);
  add_shared ("/reference/radiation", test_radiation);
  add_shared ("/reference/highlights", test_highlights);
  add_shared ("/reference/sources", test_sources);
  add_shared ("/reference/contents", test_contents);
  add_shared ("/reference/history", test_history);
  add_shared ("/reference/scroll", test_scroll);
  add_shared ("/reference/next", test_next);
  add_shared ("/reference/focus", test_focus);
  add_shared ("/reference/page-keys", test_page_keys);
  add_shared ("/reference/headings", test_headings);
  add_shared ("/reference/lists", test_lists);
  add_shared ("/reference/from-recommendation", test_from_recommendation);
  add_shared ("/reference/from-variant", test_from_variant);
  add_shared ("/reference/from-group", test_from_group);
  g_test_add_func ("/reference/closed", test_closed);
  g_test_add_func ("/reference/finalize", test_finalize);

  return g_test_run ();
}
