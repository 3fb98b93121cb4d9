/* test-search-page.c: what is found while the reader types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-detail-pane.h"
#include "apposite-search-page.h"
#include "apposite-search-row.h"
#include "press-key.h"
#include "test-init.h"
#include "window-fixture.h"

static AppositeSearchPage *
page_of (Fixture *fixture)
{
  return find (fixture->window, "search");
}

static void
type (Fixture *fixture, const char *words)
{
  gtk_editable_set_text (find (fixture->window, "entry"), words);
  spin (20);
}

static void
begin (Fixture *fixture, const char *words)
{
  activate (fixture, "win.search");
  type (fixture, words);
}

static AppositeSearchItem *
item_at (Fixture *fixture, guint position)
{
  g_autoptr (AppositeSearchItem) item =
      g_list_model_get_item (apposite_search_page_get_results (page_of (fixture)), position);

  return item;
}

static guint
n_found (Fixture *fixture)
{
  return g_list_model_get_n_items (apposite_search_page_get_results (page_of (fixture)));
}

/* A page of the search, or NULL: what it covers. */
static const char *
shown_page (Fixture *fixture)
{
  if (gtk_stack_get_visible_child_name (find (page_of (fixture), "stack")) == NULL)
    return NULL;
  return gtk_stack_get_visible_child_name (find (page_of (fixture), "pages"));
}

static void
press_enter (Fixture *fixture)
{
  g_signal_emit_by_name (find (fixture->window, "entry"), "activate");
  spin (20);
}

/* To find where else they could be broken, each letter would be laid out by itself. */
static void
assert_words_are_whole (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_assert_cmpint (gtk_label_get_wrap_mode (GTK_LABEL (widget)), ==, PANGO_WRAP_WORD);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_words_are_whole (child);
}

static void
test_found (Fixture *fixture, gconstpointer data)
{
  begin (fixture, "");
  g_assert_cmpstr (shown_page (fixture), ==, "invitation");
  assert_words_are_whole (find (page_of (fixture), "invitation"));
  type (fixture, "  ");
  g_assert_cmpstr (shown_page (fixture), ==, "invitation");
  type (fixture, "variant 4");
  g_assert_cmpstr (shown_page (fixture), ==, "results");
  g_assert_cmpuint (n_found (fixture), >, 0);
  press_enter (fixture);
  g_assert_false (apposite_search_page_get_searching (page_of (fixture)));
  g_assert_cmpuint (shown_number (fixture->session), ==, 4);
}

/* Headings stand where groups begin, and nowhere else. */
static void
test_groups (Fixture *fixture, gconstpointer data)
{
  begin (fixture, "myelography");
  for (guint i = 0; i < n_found (fixture); i++)
    {
      AppositeHit *hit = apposite_search_item_get_hit (item_at (fixture, i));
      gboolean begins = i == 0
          || apposite_hit_get_kind (apposite_search_item_get_hit (item_at (fixture, i - 1)))
              != apposite_hit_get_kind (hit);

      g_assert_false (apposite_hit_is_approximate (hit));
      g_assert_cmpint (apposite_search_item_get_heading (item_at (fixture, i)) != NULL, ==, begins);
    }
  g_assert_cmpuint (n_found (fixture), >, 8);
}

static void
test_approximate (Fixture *fixture, gconstpointer data)
{
  begin (fixture, "radiculpathy");
  g_assert_cmpuint (n_found (fixture), >, 0);
  g_assert_cmpstr (
      apposite_search_item_get_heading (item_at (fixture, 0)), ==, "Did you mean “radiculopathy”?");
  for (guint i = 1; i < n_found (fixture); i++)
    g_assert_null (apposite_search_item_get_heading (item_at (fixture, i)));
  /* Enter leads to what was found, but opens nothing of it. */
  press_enter (fixture);
  g_assert_true (apposite_search_page_get_searching (page_of (fixture)));
  g_assert_cmpuint (shown_number (fixture->session), ==, 0);
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  begin (fixture, "qqqqqq");
  g_assert_cmpstr (shown_page (fixture), ==, "nothing");
  press_enter (fixture);
  g_assert_true (apposite_search_page_get_searching (page_of (fixture)));
  g_assert_nonnull (adw_status_page_get_description (find (page_of (fixture), "nothing")));
}

/* Escape returns to where the reader was. */
static void
test_left (Fixture *fixture, gconstpointer data)
{
  GtkWidget *focus;

  activate (fixture, "win.next-pane");
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (focus);
  begin (fixture, "discography");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) != focus);
  g_signal_emit_by_name (find (fixture->window, "entry"), "stop-search");
  spin (20);
  g_assert_false (apposite_search_page_get_searching (page_of (fixture)));
  g_assert_true (gtk_widget_get_mapped (find (fixture->window, "panes")));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == focus);
  g_assert_cmpuint (shown_number (fixture->session), ==, 0);
}

static gboolean
press_escape (GtkWidget *page)
{
  return press_at (page, GTK_PHASE_BUBBLE, GDK_KEY_Escape, 0);
}

/* Who doesn't search has Escape for something else. */
static void
test_escape (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = GTK_WIDGET (page_of (fixture));

  g_assert_false (press_escape (page));
  begin (fixture, "discography");
  g_assert_true (press_escape (page));
  g_assert_false (apposite_search_page_get_searching (page_of (fixture)));
  g_assert_false (press_escape (page));
}

static void
open_at (Fixture *fixture, guint position)
{
  g_signal_emit_by_name (find (fixture->window, "results"), "activate", position);
  spin (5);
  g_assert_false (apposite_search_page_get_searching (page_of (fixture)));
}

static void
assert_shown (Fixture *fixture, AppositeHit *hit)
{
  AppositeRecommendation *shown = apposite_session_get_recommendation (fixture->session);

  switch (apposite_hit_get_kind (hit))
    {
    case APPOSITE_HIT_VARIANT:
      g_assert_true (
          apposite_session_get_variant (fixture->session) == apposite_hit_get_variant (hit));
      break;
    case APPOSITE_HIT_PROCEDURE:
      g_assert_true (
          apposite_recommendation_get_procedure (shown) == apposite_hit_get_procedure (hit));
      break;
    case APPOSITE_HIT_RECOMMENDATION:
    case APPOSITE_HIT_EXCEPTION:
      g_assert_true (shown == apposite_hit_get_recommendation (hit));
      break;
    case APPOSITE_HIT_FINDING:
      g_assert_true (gtk_widget_get_mapped (find (fixture->window, "checklist")));
      g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
          find (fixture->window, "checklist")));
      break;
    case APPOSITE_HIT_SECTION:
      g_assert_cmpstr (apposite_session_get_reference (fixture->session), ==,
          apposite_section_get_id (apposite_hit_get_section (hit)));
      break;
    default:
      g_assert_not_reached ();
    }
}

/* The first hit of each kind leads to its place. */
static void
test_kinds (Fixture *fixture, gconstpointer data)
{
  gboolean seen[APPOSITE_N_HIT_KINDS] = { FALSE };
  guint n_seen = 0;

  begin (fixture, "radi");
  for (guint i = 0; i < n_found (fixture); i++)
    {
      g_autoptr (AppositeHit) hit =
          g_object_ref (apposite_search_item_get_hit (item_at (fixture, i)));

      if (seen[apposite_hit_get_kind (hit)])
        continue;
      seen[apposite_hit_get_kind (hit)] = TRUE;
      n_seen++;
      open_at (fixture, i);
      assert_shown (fixture, hit);
      activate (fixture, "win.search");
    }
  g_assert_cmpuint (n_seen, ==, APPOSITE_N_HIT_KINDS);
}

/* The name of a row says what the row shows. */
static void
test_names (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  begin (fixture, "variant 4");
  row = find_inside (find (fixture->window, "results"), APPOSITE_TYPE_SEARCH_ROW);
  g_assert_nonnull (row);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Variants. Variant 4: Suspected or known infection. Adult. Suspected or known infection with "
      "acute or increasing cervical pain or radiculopathy. No trauma. Initial imaging.");
  gtk_test_accessible_assert_property (
      find (fixture->window, "entry"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Search");
  gtk_test_accessible_assert_property (
      find (fixture->window, "search_button"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Search");
}

static void
test_again (Fixture *fixture, gconstpointer data)
{
  begin (fixture, "dissection");
  g_signal_emit_by_name (find (fixture->window, "entry"), "stop-search");
  activate (fixture, "win.search");
  g_assert_cmpstr (gtk_editable_get_text (find (fixture->window, "entry")), ==, "dissection");
  g_assert_cmpstr (shown_page (fixture), ==, "results");
  /* But the next patient's reader doesn't see what was sought for this one. */
  g_signal_emit_by_name (find (fixture->window, "entry"), "stop-search");
  show_variant (fixture, 4);
  activate (fixture, "win.new-patient");
  activate (fixture, "win.search");
  g_assert_cmpstr (gtk_editable_get_text (find (fixture->window, "entry")), ==, "");
}

static GListModel *
rows_of (Fixture *fixture)
{
  return G_LIST_MODEL (gtk_list_view_get_model (find (fixture->window, "results")));
}

/* A patient who comes while something is sought takes that away too. */
static void
test_new_patient (Fixture *fixture, gconstpointer data)
{
  show_variant (fixture, 4);
  begin (fixture, "dissection");
  g_assert_cmpuint (n_found (fixture), >, 0);
  apposite_session_new_patient (fixture->session);
  spin (20);
  g_assert_cmpstr (gtk_editable_get_text (find (fixture->window, "entry")), ==, "");
  g_assert_cmpuint (n_found (fixture), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (rows_of (fixture)), ==, 0);
  g_assert_cmpstr (shown_page (fixture), ==, "invitation");
}

/* What is found belongs to the topic that is looked at now. */
static void
test_other_session (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeSession) other = new_session ();
  g_autoptr (GtkWidget) page = g_object_ref_sink (apposite_search_page_new (fixture->session));

  for (guint i = 0; i < 2; i++)
    {
      AppositeSession *session = i == 0 ? fixture->session : other;
      g_autoptr (AppositeSearchItem) item = NULL;

      apposite_pane_set_session (APPOSITE_PANE (page), session);
      apposite_search_page_search (APPOSITE_SEARCH_PAGE (page), i == 0 ? "variant 4" : "variant 5");
      item =
          g_list_model_get_item (apposite_search_page_get_results (APPOSITE_SEARCH_PAGE (page)), 0);
      g_assert_true (apposite_hit_get_variant (apposite_search_item_get_hit (item))
          == variant_at (session, 4 + i));
    }
}

static gboolean
shows_more_at_end_than (Fixture *fixture, guint n)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (find (fixture->window, "results"));

  /* There is nothing to scroll before the rows were laid out. */
  for (guint i = 0; i < 100 && g_list_model_get_n_items (rows_of (fixture)) <= n; i++)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
      spin (20);
    }
  return g_list_model_get_n_items (rows_of (fixture)) > n;
}

/* Rows are made when they are soon seen, and stay for what is found next. */
static void
test_rows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AppositeSearchItem) first = NULL;
  g_autoptr (AppositeSearchItem) first_again = NULL;
  guint n;

  begin (fixture, "radi");
  n = g_list_model_get_n_items (rows_of (fixture));
  g_assert_cmpuint (n, >, 8);
  g_assert_cmpuint (n, <, n_found (fixture));
  first = g_list_model_get_item (rows_of (fixture), 0);

  g_assert_true (shows_more_at_end_than (fixture, n));

  type (fixture, "variant");
  first_again = g_list_model_get_item (rows_of (fixture), 0);
  g_assert_true (first_again == first);
  g_assert_cmpstr (apposite_hit_get_title (apposite_search_item_get_hit (first)), ==,
      apposite_hit_get_title (apposite_search_item_get_hit (item_at (fixture, 0))));
  g_assert_cmpuint (g_list_model_get_n_items (rows_of (fixture)), <=, n);
}

static gboolean
is_results_height (Fixture *fixture, int least, int most)
{
  int height = gtk_widget_get_height (find (fixture->window, "results"));

  return height >= least && height <= most;
}

static void
resize (Fixture *fixture, int height, int least, int most)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, height);
  while (!is_results_height (fixture, least, most) && g_get_monotonic_time () < end)
    spin (1);
  g_assert_true (is_results_height (fixture, least, most));
}

/* Where the window becomes higher there are rows for it. */
static void
test_rows_grow (Fixture *fixture, gconstpointer data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (find (fixture->window, "results"));
  gint64 end = g_get_monotonic_time () + PATIENCE;
  guint n;

  begin (fixture, "radi");
  resize (fixture, 400, 1, 400);
  type (fixture, "rad");
  n = g_list_model_get_n_items (rows_of (fixture));
  resize (fixture, 1200, 1000, 1200);
  while (g_list_model_get_n_items (rows_of (fixture)) == n && g_get_monotonic_time () < end)
    spin (1);
  g_assert_cmpuint (g_list_model_get_n_items (rows_of (fixture)), >, n);
  spin (50);
  g_assert_cmpfloat (
      gtk_adjustment_get_upper (adjustment), >, gtk_adjustment_get_page_size (adjustment));
}

/* What the list sees of a key before it goes anywhere. */
static void
press_in (GtkWidget *widget, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean stopped = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &stopped);
      g_assert_false (stopped);
    }
}

/* The end of the list is the end of what was found. */
static void
test_end (Fixture *fixture, gconstpointer data)
{
  begin (fixture, "radi");
  g_assert_cmpuint (g_list_model_get_n_items (rows_of (fixture)), <, n_found (fixture));
  press_in (find (fixture->window, "results"), GDK_KEY_End);
  g_assert_cmpuint (g_list_model_get_n_items (rows_of (fixture)), ==, n_found (fixture));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/search-page/found", 0, test_found);
  add ("/search-page/groups", 0, test_groups);
  add ("/search-page/approximate", 0, test_approximate);
  add ("/search-page/nothing", 0, test_nothing);
  add ("/search-page/left", 0, test_left);
  add ("/search-page/escape", 0, test_escape);
  add ("/search-page/new-patient", 0, test_new_patient);
  add ("/search-page/other-session", 0, test_other_session);
  add ("/search-page/kinds", 0, test_kinds);
  add ("/search-page/kinds-narrow", 360, test_kinds);
  add ("/search-page/names", 0, test_names);
  add ("/search-page/rows", 0, test_rows);
  add ("/search-page/rows/grow", 0, test_rows_grow);
  add ("/search-page/end", 0, test_end);
  add ("/search-page/again", 0, test_again);
  return g_test_run ();
}
