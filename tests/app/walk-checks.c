/* walk-checks.c: what must be true wherever the walk has come
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "walk.h"

#include <string.h>

#include "answered-session.h"
#include "apposite-fit.h"
#include "apposite-focus.h"
#include "apposite-match-text.h"
#include "apposite-notice-row.h"
#include "apposite-procedure-list.h"
#include "apposite-question-row.h"
#include "apposite-search-item.h"
#include "apposite-search-page.h"
#include "apposite-search.h"
#include "apposite-sort.h"
#include "apposite-status.h"
#include "apposite-variant-row.h"

/* Of what was found, the page shows so many. */
#define MOST_RESULTS 100

static AppositePresentation *
presentation_of (AppositeWindow *window)
{
  return apposite_session_get_presentation (apposite_window_get_session (window));
}

/* The same answers, about whom nothing was ever answered otherwise. */
static AppositePresentation *
new_presentation (AppositePresentation *answered)
{
  AppositeTopic *topic = apposite_presentation_get_topic (answered);
  GListModel *findings = apposite_topic_get_findings (topic);
  AppositePresentation *presentation = apposite_presentation_new (topic);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      AppositeAnswer *given = apposite_presentation_get_answer (answered, finding);
      guint index;

      if (given == NULL)
        continue;
      g_assert_true (
          apposite_finding_find_answer (finding, apposite_answer_get_id (given), &index));
      apposite_presentation_set_answer (presentation, finding, index);
    }
  return presentation;
}

static GPtrArray *
list_inside (gpointer widget, GType type, GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_inside (child, type, found);
  return found;
}

/* --- Answers --- */

static void
check_question (AppositePresentation *presentation, AppositeQuestionRow *row)
{
  AppositeFinding *finding = apposite_question_row_get_finding (row);
  AppositeAnswer *given = apposite_presentation_get_answer (presentation, finding);
  g_autoptr (GPtrArray) buttons = list_inside (row, GTK_TYPE_TOGGLE_BUTTON, g_ptr_array_new ());

  g_assert_true (apposite_question_row_get_answer (row) == given);
  for (guint i = 0; i < buttons->len; i++)
    {
      GVariant *target = gtk_actionable_get_action_target_value (buttons->pdata[i]);
      const char *id = g_variant_get_string (target, NULL);
      gboolean wanted = given != NULL && g_str_equal (id, apposite_answer_get_id (given));

      g_assert_cmpint (gtk_toggle_button_get_active (buttons->pdata[i]), ==, wanted);
    }
}

/* What isn't answered is no answer, neither “no” nor any other. */
static void
check_checklist (AppositeWindow *window)
{
  g_autoptr (GPtrArray) rows =
      list_inside (find (window, "checklist"), APPOSITE_TYPE_QUESTION_ROW, g_ptr_array_new ());

  g_assert_cmpuint (rows->len, >, 0);
  for (guint i = 0; i < rows->len; i++)
    check_question (presentation_of (window), rows->pdata[i]);
}

/* --- What is said of the patient --- */

static void
check_notices (AppositeWindow *window, AppositePresentation *fresh)
{
  AppositeVariant *shown = apposite_session_get_variant (apposite_window_get_session (window));
  gpointer view = find (window, "status_view");
  g_autoptr (GListModel) wanted = apposite_status_list (fresh, shown);
  g_autoptr (GPtrArray) rows = list_inside (view, APPOSITE_TYPE_NOTICE_ROW, g_ptr_array_new ());
  g_autofree char *answers = apposite_match_text_for_answers (fresh);
  g_autofree char *said = NULL;

  g_assert_cmpuint (rows->len, ==, g_list_model_get_n_items (wanted));
  for (guint i = 0; i < rows->len; i++)
    {
      AppositeNotice *notice = apposite_record_list_peek (wanted, i);

      g_assert_true (
          apposite_notice_equal (apposite_notice_row_get_notice (rows->pdata[i]), notice));
    }
  g_object_get (view, "answers", &said, NULL);
  g_assert_cmpint (said != NULL, ==, *answers != '\0');
  g_assert_true (said == NULL || g_str_has_suffix (said, answers));
}

static void
check_variants (AppositeWindow *window, AppositePresentation *fresh)
{
  g_autoptr (GPtrArray) rows =
      list_inside (find (window, "variant_list"), APPOSITE_TYPE_VARIANT_ROW, g_ptr_array_new ());
  GListModel *matches = apposite_presentation_get_matches (fresh);

  g_assert_cmpuint (rows->len, ==, g_list_model_get_n_items (matches));
  for (guint i = 0; i < rows->len; i++)
    {
      AppositeVariant *variant =
          apposite_match_get_variant (apposite_variant_row_get_match (rows->pdata[i]));
      g_autofree char *state =
          apposite_fit_format (fresh, apposite_fit_find_match (fresh, variant));

      if (!says (rows->pdata[i], state))
        g_error (
            "the row of variant %u doesn't say “%s”", apposite_variant_get_number (variant), state);
    }
}

/* --- What is looked at --- */

static void
check_label (gpointer widget, const char *id, const char *wanted)
{
  GtkWidget *label = look_for (widget, id);

  if (label != NULL)
    g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, wanted);
}

static void
check_page (AppositeWindow *window)
{
  AppositeSession *session = apposite_window_get_session (window);
  AppositeVariant *variant = apposite_session_get_variant (session);
  AppositeRecommendation *recommendation = apposite_session_get_recommendation (session);
  GtkWidget *header = find (window, "variant_header");
  GtkWidget *detail = find (window, "detail_pane");

  g_assert_cmpint (gtk_widget_get_visible (find (header, "scroller")), ==, variant != NULL);
  g_assert_cmpint (gtk_widget_get_visible (find (window, "procedure_list")), ==, variant != NULL);
  if (variant != NULL)
    {
      g_autofree char *number = g_strdup_printf ("%u", apposite_variant_get_number (variant));

      g_assert_nonnull (strstr (gtk_label_get_label (find (header, "number")), number));
      check_label (header, "title", apposite_variant_get_title (variant));
    }
  if (recommendation != NULL)
    {
      g_assert_true (apposite_variant_find_recommendation (
                         variant, apposite_recommendation_get_procedure (recommendation))
          == recommendation);
      check_label (detail, "procedure",
          apposite_procedure_get_name (apposite_recommendation_get_procedure (recommendation)));
    }
}

typedef struct
{
  AppositeSortKey key;
  gboolean descending;
} Order;

static int
compare (gconstpointer a, gconstpointer b, gpointer data)
{
  const Order *order = data;
  AppositeRecommendation *first = *(AppositeRecommendation **) a;
  AppositeRecommendation *second = *(AppositeRecommendation **) b;
  int difference = apposite_sort_compare (order->key, first, second);

  return order->descending ? -difference : difference;
}

/* What core has for the variant, through the filter and in the order that the list says it has. */
static GPtrArray *
list_wanted (AppositeProcedureList *list, AppositeVariant *variant)
{
  GtkFilter *filter = GTK_FILTER (apposite_procedure_list_get_filter (list));
  GPtrArray *wanted = g_ptr_array_new ();
  GListModel *published = variant != NULL ? apposite_variant_get_recommendations (variant) : NULL;
  Order order;

  for (guint i = 0; published != NULL && i < g_list_model_get_n_items (published); i++)
    if (gtk_filter_match (filter, apposite_record_list_peek (published, i)))
      g_ptr_array_add (wanted, apposite_record_list_peek (published, i));
  if (!g_str_equal (apposite_procedure_list_get_sort (list), APPOSITE_SORT_DOCUMENT))
    {
      g_assert_true (apposite_sort_parse (
          apposite_procedure_list_get_sort (list), &order.key, &order.descending));
      g_ptr_array_sort_with_data (wanted, compare, &order);
    }
  return wanted;
}

static void
check_list (AppositeWindow *window)
{
  AppositeProcedureList *list = find (window, "procedure_list");
  GListModel *shown = apposite_procedure_list_get_shown (list);
  g_autoptr (GPtrArray) wanted =
      list_wanted (list, apposite_session_get_variant (apposite_window_get_session (window)));

  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, wanted->len);
  for (guint i = 0; i < wanted->len; i++)
    g_assert_true (apposite_record_list_peek (shown, i) == wanted->pdata[i]);
}

/* --- Search --- */

static void
check_search (AppositeWindow *window)
{
  AppositeSearchPage *page = find (window, "search");
  GListModel *results = apposite_search_page_get_results (page);
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (find (window, "entry"))));
  g_autoptr (AppositeSearch) search = NULL;
  g_autoptr (GListModel) wanted = NULL;

  if (!apposite_search_page_get_searching (page) || *words == '\0')
    return;
  search = apposite_search_new (apposite_session_get_topic (apposite_window_get_session (window)));
  wanted = apposite_search_find (search, words, MOST_RESULTS, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (results), ==, g_list_model_get_n_items (wanted));
  for (guint i = 0; i < g_list_model_get_n_items (wanted); i++)
    {
      g_autoptr (AppositeSearchItem) item = g_list_model_get_item (results, i);
      AppositeHit *hit = apposite_search_item_get_hit (item);

      g_assert_cmpstr (apposite_hit_get_title (hit), ==,
          apposite_hit_get_title (apposite_record_list_peek (wanted, i)));
    }
}

/* --- Focus --- */

/* What is due by then may hide something again, which the next frame sees to. */
static void
check_focus (AppositeWindow *window)
{
  for (guint i = 0; apposite_focus_is_hidden (GTK_WINDOW (window)) && i < 3; i++)
    walk_wait_until_drawn (window);
  if (apposite_focus_is_hidden (GTK_WINDOW (window)))
    g_error ("the focus stays on a %s that isn't seen",
        G_OBJECT_TYPE_NAME (gtk_root_get_focus (GTK_ROOT (window))));
}

/* --- All --- */

/* Answers and place, in words. */
char *
walk_describe (AppositeWindow *window)
{
  AppositeSession *session = apposite_window_get_session (window);
  AppositeRecommendation *recommendation = apposite_session_get_recommendation (session);
  g_autofree char *answers = apposite_match_text_for_answers (presentation_of (window));

  return g_strdup_printf ("%s; view %u, variant %u, procedure %s, section %s", answers,
      apposite_session_get_view (session), shown_number (session),
      recommendation != NULL
          ? apposite_procedure_get_id (apposite_recommendation_get_procedure (recommendation))
          : "none",
      apposite_session_get_reference (session));
}

/* The focus is looked at where the window was drawn: only then it is moved away from what is hidden. */
void
walk_check_window (Walk *walk, Watched *watched, gboolean drawn)
{
  AppositeWindow *window = watched->window;
  g_autoptr (AppositePresentation) fresh = new_presentation (presentation_of (window));

  check_checklist (window);
  check_notices (window, fresh);
  check_variants (window, fresh);
  check_page (window);
  check_list (window);
  if (walk->step % 16 == 0)
    check_search (window);
  if (drawn)
    check_focus (window);
}
