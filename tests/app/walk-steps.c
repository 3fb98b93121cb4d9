/* walk-steps.c: steps that know what a window is for
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "walk.h"

#include "apposite-comparison.h"
#include "apposite-outline.h"
#include "apposite-panes.h"
#include "apposite-patient-bar.h"
#include "apposite-procedure-list.h"
#include "apposite-search-page.h"

static AppositeSession *
session_of (AppositeWindow *window)
{
  return apposite_window_get_session (window);
}

static AppositeTopic *
topic_of (AppositeWindow *window)
{
  return apposite_session_get_topic (session_of (window));
}

static AppositeRecommendation *
draw_recommendation (Walk *walk, AppositeWindow *window)
{
  AppositeVariant *variant = walk_draw_item (walk, apposite_topic_get_variants (topic_of (window)));

  return walk_draw_item (walk, apposite_variant_get_recommendations (variant));
}

/* --- The patient --- */

static void
answer (Walk *walk, AppositeWindow *window)
{
  AppositePresentation *presentation = apposite_session_get_presentation (session_of (window));
  AppositeFinding *finding = walk_draw_item (walk, apposite_topic_get_findings (topic_of (window)));
  guint n = g_list_model_get_n_items (apposite_finding_get_answers (finding));
  guint index = walk_draw (walk, n);

  if (walk_chance (walk, 20))
    {
      walk_tell (walk, "takes back %s", apposite_finding_get_id (finding));
      apposite_presentation_unset (presentation, finding);
      return;
    }
  walk_tell (walk, "answers %s=%s", apposite_finding_get_id (finding),
      apposite_answer_get_id (apposite_finding_get_answer (finding, index)));
  apposite_presentation_set_answer (presentation, finding, index);
}

static void
apply_answer_set (Walk *walk, AppositeWindow *window)
{
  AppositeAnswerSet *set =
      walk_draw_item (walk, apposite_topic_get_answer_sets (topic_of (window)));

  if (set == NULL)
    return;
  walk_tell (walk, "applies a set of answers");
  apposite_presentation_apply_answer_set (
      apposite_session_get_presentation (session_of (window)), set);
}

static void
change_patient (Walk *walk, AppositeWindow *window)
{
  const char *action = walk_chance (walk, 50) ? "win.new-patient" : "win.undo-new-patient";

  walk_tell (walk, "activates %s", action);
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
}

/* As if the window had been left alone for long, or just touched. */
static void
leave_alone (Walk *walk, AppositeWindow *window)
{
  AppositePatientBar *bar = find (window, "patient_bar");
  gint64 now = g_get_monotonic_time ();

  walk_tell (walk, "leaves the window alone");
  if (walk_chance (walk, 50))
    apposite_patient_bar_note_input (bar, now - 2 * APPOSITE_PATIENT_BAR_PATIENCE);
  apposite_patient_bar_check (bar, now);
}

/* --- Places --- */

static void
show_variant (Walk *walk, AppositeWindow *window)
{
  guint number = walk_draw (walk, 10);

  walk_tell (walk, "shows variant %u", number);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-variant", "u", number);
}

static void
show_recommendation (Walk *walk, AppositeWindow *window)
{
  AppositeRecommendation *recommendation = draw_recommendation (walk, window);

  if (recommendation == NULL)
    return;
  walk_tell (walk, "shows a recommendation");
  apposite_session_show_recommendation (session_of (window), recommendation);
}

/* Of those of the variant that is looked at, as one does who reads a table. */
static void
choose_procedure (Walk *walk, AppositeWindow *window)
{
  AppositeProcedureList *list = find (window, "procedure_list");
  GListModel *shown = apposite_procedure_list_get_shown (list);
  guint n = g_list_model_get_n_items (shown);

  if (n == 0)
    return;
  walk_tell (walk, "selects a procedure");
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (shown), walk_draw (walk, n));
  if (walk_chance (walk, 30))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-detail", NULL);
}

static void
show_reference (Walk *walk, AppositeWindow *window)
{
  g_auto (GStrv) ids = apposite_outline_list (topic_of (window));
  const char *id = ids[walk_draw (walk, g_strv_length (ids))];

  walk_tell (walk, "shows section %s", id);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-reference", "s", id);
}

static AppositePlace *
draw_place (Walk *walk, AppositeWindow *window)
{
  AppositePlace *place = apposite_place_new ((AppositePlaceKind) walk_draw (walk, 8));

  if (place->kind == APPOSITE_PLACE_VARIANT || place->kind == APPOSITE_PLACE_RECOMMENDATION)
    place->variant = walk_draw_item (walk, apposite_topic_get_variants (topic_of (window)));
  if (place->kind == APPOSITE_PLACE_RECOMMENDATION)
    place->recommendation =
        walk_draw_item (walk, apposite_variant_get_recommendations (place->variant));
  if (place->kind == APPOSITE_PLACE_PROCEDURE)
    place->procedure = walk_draw_item (walk, apposite_topic_get_procedures (topic_of (window)));
  if (place->kind == APPOSITE_PLACE_FINDING)
    place->finding = walk_draw_item (walk, apposite_topic_get_findings (topic_of (window)));
  if (place->kind == APPOSITE_PLACE_SEARCH)
    place->text = g_strdup ("mri");
  return place;
}

static void
follow_address (Walk *walk, AppositeWindow *window)
{
  static const char *const odd[] = { "", "apposite:", "apposite:no-such-topic/4", "https://example",
    "apposite:cervical-pain/99", "apposite:cervical-pain/4/%ff%00", "\xff" };
  g_autoptr (AppositePlace) place = draw_place (walk, window);
  g_autofree char *address = walk_chance (walk, 80)
      ? apposite_place_format_address (place, topic_of (window))
      : g_strdup (WALK_DRAW_WORD (walk, odd));

  if (!g_utf8_validate (address, -1, NULL))
    return;
  walk->everywhere = TRUE;
  walk_tell (walk, "follows %s", address);
  g_action_group_activate_action (
      G_ACTION_GROUP (walk->application), "show-address", g_variant_new_string (address));
}

static void
go_back_or_forward (Walk *walk, AppositeWindow *window)
{
  const char *action = walk_chance (walk, 60) ? "win.back" : "win.forward";

  walk_tell (walk, "activates %s", action);
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
}

static void
change_view (Walk *walk, AppositeWindow *window)
{
  static const char *const views[] = { "variant", "comparison", "reference" };
  const char *view = WALK_DRAW_WORD (walk, views);

  walk_tell (walk, "looks at %s", view);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", view);
}

/* --- Search --- */

static void
type_words (Walk *walk, AppositeWindow *window)
{
  static const char *const words[] = { "mri", "variant 4", "radiculpathy", "qqqqqq", "ct myelo",
    "  ", "\xe2\x98\xa2", "infection", "a", "%s <b>&amp;", "\"", "0.1", "kopf", "dolor" };
  GtkEditable *entry = find (window, "entry");
  const char *word = WALK_DRAW_WORD (walk, words);
  int position = gtk_editable_get_position (entry);

  if (walk_chance (walk, 25))
    {
      walk_tell (walk, "deletes words");
      gtk_editable_delete_text (entry, 0, (int) walk_draw (walk, 6));
      return;
    }
  walk_tell (walk, "types %s", word);
  if (walk_chance (walk, 60))
    gtk_editable_set_text (entry, word);
  else
    gtk_editable_insert_text (entry, word, -1, &position);
}

static void
search (Walk *walk, AppositeWindow *window)
{
  AppositeSearchPage *page = find (window, "search");

  if (!apposite_search_page_get_searching (page))
    {
      walk_tell (walk, "searches");
      gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
    }
  type_words (walk, window);
  if (walk_chance (walk, 20))
    g_signal_emit_by_name (find (window, "entry"), "activate");
  else if (walk_chance (walk, 20))
    apposite_search_page_set_searching (page, FALSE);
}

/* --- Tables --- */

static void
sort (Walk *walk, AppositeWindow *window)
{
  AppositeProcedureList *list = find (window, "procedure_list");
  gpointer view =
      gtk_widget_get_template_child (GTK_WIDGET (list), APPOSITE_TYPE_PROCEDURE_LIST, "view");
  GListModel *columns = gtk_column_view_get_columns (view);
  GtkColumnViewColumn *column = walk_draw_item (walk, columns);

  walk->everywhere = TRUE;
  walk_tell (walk, "sorts by %s", gtk_column_view_column_get_title (column));
  gtk_column_view_sort_by_column (view, column, (GtkSortType) walk_draw (walk, 2));
}

static void
filter_rows (Walk *walk, AppositeWindow *window)
{
  AppositeProcedureFilter *filter =
      apposite_procedure_list_get_filter (find (window, "procedure_list"));
  AppositeRecommendation *example = draw_recommendation (walk, window);
  AppositeFilterKind kind = (AppositeFilterKind) walk_draw (walk, APPOSITE_N_FILTER_KINDS);
  guint value = apposite_filter_kind_get_value (kind, example);

  if (walk_chance (walk, 20))
    {
      walk_tell (walk, "clears the filter");
      apposite_procedure_filter_clear (filter);
      return;
    }
  walk_tell (walk, "filters by %u: %u", kind, value);
  apposite_procedure_filter_set_chosen (
      filter, kind, value, !apposite_procedure_filter_get_chosen (filter, kind, value));
}

static void
compare (Walk *walk, AppositeWindow *window)
{
  AppositeMatrix *matrix = apposite_panes_get_matrix (find (window, "panes"));
  AppositeVariant *variant = walk_draw_item (walk, apposite_topic_get_variants (topic_of (window)));

  switch (walk_draw (walk, 4))
    {
    case 0:
      walk_tell (walk, "shows or hides a variant of the comparison");
      apposite_matrix_set_variant_shown (
          matrix, variant, !apposite_matrix_shows_variant (matrix, variant));
      break;
    case 1:
      walk_tell (walk, "shows what differs, or all");
      apposite_matrix_set_differing_only (matrix, walk_chance (walk, 50));
      break;
    case 2:
      walk_tell (walk, "compares what fits");
      gtk_widget_activate_action (GTK_WIDGET (window), "win.compare-fitting", NULL);
      break;
    default:
      walk_tell (walk, "orders the comparison");
      apposite_matrix_set_order (
          matrix, (AppositeMatrixOrder) walk_draw (walk, APPOSITE_MATRIX_USUALLY + 1));
      break;
    }
}

/* --- All --- */

static const struct
{
  WalkStep make;
  guint weight;
} steps[] = {
  { answer, 20 },
  { apply_answer_set, 2 },
  { change_patient, 3 },
  { leave_alone, 1 },
  { show_variant, 8 },
  { show_recommendation, 4 },
  { choose_procedure, 8 },
  { show_reference, 3 },
  { follow_address, 3 },
  { go_back_or_forward, 5 },
  { change_view, 6 },
  { search, 6 },
  { sort, 3 },
  { filter_rows, 5 },
  { compare, 6 },
  { walk_activate_widget, 16 },
  { walk_activate_widget_action, 12 },
  { walk_activate_window_action, 8 },
  { walk_activate_program_action, 3 },
  { walk_move_focus, 12 },
  { walk_press_key, 20 },
  { walk_pop_up, 6 },
  { walk_scroll, 4 },
  { walk_resize, 6 },
  { walk_restyle, 2 },
  { walk_change_setting, 3 },
  { walk_relanguage, 1 },
  { walk_export, 3 },
  { walk_copy, 5 },
  { walk_open_window, 2 },
  { walk_close_window, 1 },
};

static guint
sum_weights (void)
{
  guint sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    sum += steps[i].weight;
  return sum;
}

/* One of all steps, in @window. */
void
walk_make_step (Walk *walk, AppositeWindow *window)
{
  guint drawn = walk_draw (walk, sum_weights ());
  guint i = 0;

  while (drawn >= steps[i].weight)
    drawn -= steps[i++].weight;
  steps[i].make (walk, window);
}
