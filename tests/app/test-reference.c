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
#include "reference-fixture.h"

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

int
main (int argc, char *argv[])
{
  init_reference_test (&argc, &argv);

  add ("/reference/radiation-narrow", 360, test_radiation);
  add_shared ("/reference/sections", test_sections);
  add_shared ("/reference/unknown-section", test_unknown_section);
  add_shared ("/reference/categories", test_categories);
  add_shared ("/reference/radiation", test_radiation);
  add_shared ("/reference/highlights", test_highlights);
  add_shared ("/reference/sources", test_sources);
  add_shared ("/reference/headings", test_headings);
  add_shared ("/reference/lists", test_lists);
  g_test_add_func ("/reference/closed", test_closed);
  g_test_add_func ("/reference/finalize", test_finalize);

  return g_test_run ();
}
