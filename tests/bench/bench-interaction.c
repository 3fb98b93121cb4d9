/* bench-interaction.c: the time from what the reader does until the window shows what follows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "apposite-comparison-table.h"
#include "apposite-outline.h"
#include "apposite-panes.h"
#include "apposite-procedure-list.h"
#include "apposite-sort.h"
#include "../app/press-key.h"
#include "../app/window-fixture.h"
#include "frame.h"
#include "json.h"
#include "manager.h"
#include "script.h"

#define SKIPPED 77
#define TOPIC "/org/apposite/Apposite/topics/cervical-pain/topic.json"
#define N_ROUNDS 3
#define N_MEASURED 16
#define N_WARM_UP 3
#define FEW_MEASURED 7
#define FEW_WARM_UP 1
#define FRAME_PATIENCE 10000 /* ms */
#define WIDTH 1280
#define HEIGHT 800

typedef struct
{
  Fixture fixture;
  GRand *rand; /* begins anew with each round */
  GPtrArray *keystrokes;
  GBytes *yardstick; /* the JSON of the bundled topic, or NULL where nothing is held against it */
  guint shown; /* a variant's number */
  int width; /* of the window, before it is resized */
  gboolean few; /* runs, for it may take long */
} Bench;

/* What is done, the @i-th time, and whether the window then shows what it should. */
typedef struct
{
  const char *name;
  double limit; /* ms */
  gboolean fresh; /* in a window of its own each time */
  void (*prepare) (Bench *bench, guint i); /* or NULL; isn't measured */
  void (*act) (Bench *bench, guint i);
  gboolean (*shows) (Bench *bench, guint i); /* or NULL: any frame does */
} Interaction;

/* --- Parts of the window --- */

static GListModel *
recommendations_of (Bench *bench, guint number)
{
  return apposite_variant_get_recommendations (variant_at (bench->fixture.session, number));
}

static AppositeProcedureList *
list_of (Bench *bench)
{
  return find (bench->fixture.window, "procedure_list");
}

static AppositeMatrix *
matrix_of (Bench *bench)
{
  return apposite_panes_get_matrix (find (bench->fixture.window, "panes"));
}

/* Whether the first row is seen: in the table, or nowhere where none is left. */
static gboolean
shows_first_row (Bench *bench, guint i)
{
  GListModel *shown = apposite_procedure_list_get_shown (list_of (bench));
  AppositeRecommendation *first;

  if (g_list_model_get_n_items (shown) == 0)
    return TRUE;
  first = apposite_record_list_peek (shown, 0);
  return says (GTK_WIDGET (list_of (bench)),
      apposite_procedure_get_name (apposite_recommendation_get_procedure (first)));
}

/* --- Answers --- */

static void
answer_something (Bench *bench, guint i)
{
  change_answer (presentation_of (&bench->fixture), bench->rand);
}

/* --- A variant's table --- */

static void
change_variant (Bench *bench, guint i)
{
  bench->shown = bench->shown % 8 + 1;
  show_variant (&bench->fixture, bench->shown);
}

static void
change_sort (Bench *bench, guint i)
{
  static const char *const orders[] = { "appropriateness", "radiation", "appropriateness-desc",
    APPOSITE_SORT_DOCUMENT };

  apposite_procedure_list_set_sort (list_of (bench), orders[i % G_N_ELEMENTS (orders)]);
}

static void
change_filter (Bench *bench, guint i)
{
  AppositeProcedureFilter *filter = apposite_procedure_list_get_filter (list_of (bench));
  guint value = APPOSITE_USUALLY_NOT_APPROPRIATE;

  apposite_procedure_filter_set_chosen (filter, APPOSITE_FILTER_CATEGORY, value, i % 2 == 0);
}

static void
clear_filter (Bench *bench, guint i)
{
  if (i == 0)
    apposite_procedure_filter_clear (apposite_procedure_list_get_filter (list_of (bench)));
}

static void
select_procedure (Bench *bench, guint i)
{
  GListModel *recommendations = recommendations_of (bench, bench->shown);
  guint n = g_list_model_get_n_items (recommendations);

  apposite_session_show_recommendation (
      bench->fixture.session, apposite_record_list_peek (recommendations, (i + 1) % n));
}

static gboolean
shows_selected (Bench *bench, guint i)
{
  AppositeRecommendation *selected = apposite_session_get_recommendation (bench->fixture.session);

  return says (find (bench->fixture.window, "detail_pane"),
      apposite_procedure_get_name (apposite_recommendation_get_procedure (selected)));
}

/* --- Search --- */

static void
open_search (Bench *bench, guint i)
{
  activate (&bench->fixture, "win.search");
}

static gboolean
shows_search (Bench *bench, guint i)
{
  return gtk_widget_get_mapped (find (bench->fixture.window, "entry"));
}

static void
open_search_once (Bench *bench, guint i)
{
  if (i == 0)
    open_search (bench, i);
}

static void
type_letter (Bench *bench, guint i)
{
  const char *typed = g_ptr_array_index (bench->keystrokes, i % bench->keystrokes->len);

  gtk_editable_set_text (find (bench->fixture.window, "entry"), typed);
}

/* --- Other views --- */

static void
show_view (Bench *bench, AppositeView view)
{
  apposite_session_show_view (bench->fixture.session, view);
}

static void
show_table (Bench *bench, guint i)
{
  show_view (bench, APPOSITE_VIEW_VARIANT);
}

static void
show_comparison (Bench *bench, guint i)
{
  show_view (bench, APPOSITE_VIEW_COMPARISON);
}

/* Its first procedure is in its place. */
static gboolean
shows_comparison (Bench *bench, guint i)
{
  GtkWidget *grid = find (bench->fixture.window, "grid");

  return gtk_widget_get_mapped (grid)
      && says (
          grid, apposite_procedure_get_name (apposite_matrix_get_procedure (matrix_of (bench), 0)));
}

static void
show_comparison_once (Bench *bench, guint i)
{
  if (i != 0)
    return;
  show_comparison (bench, i);
  wait_until_quiet ();
  gtk_widget_grab_focus (apposite_comparison_table_get_widget (
      find (bench->fixture.window, "grid"), (AppositeComparisonPlace){ 0, 0 }));
}

static void
move_in_comparison (Bench *bench, guint i)
{
  static const guint keys[] = { GDK_KEY_Right, GDK_KEY_Down, GDK_KEY_Right, GDK_KEY_Down,
    GDK_KEY_Left, GDK_KEY_Down, GDK_KEY_Left, GDK_KEY_Up };

  g_assert_true (press_key (GTK_WIDGET (bench->fixture.window), keys[i % G_N_ELEMENTS (keys)], 0));
}

static void
order_comparison (Bench *bench, guint i)
{
  static const AppositeMatrixOrder orders[] = { APPOSITE_MATRIX_RADIATION, APPOSITE_MATRIX_DOCUMENT,
    APPOSITE_MATRIX_USUALLY };

  apposite_matrix_set_order (matrix_of (bench), orders[i % G_N_ELEMENTS (orders)]);
}

static void
show_section (Bench *bench, guint i)
{
  g_auto (GStrv) ids = apposite_outline_list (apposite_session_get_topic (bench->fixture.session));

  apposite_session_show_reference (bench->fixture.session, ids[i % g_strv_length (ids)]);
}

static gboolean
shows_section (Bench *bench, guint i)
{
  return gtk_widget_get_mapped (find (bench->fixture.window, "reference"));
}

static void
go_forth_or_back (Bench *bench, guint i)
{
  if (i % 2 == 0)
    apposite_session_go_back (bench->fixture.session);
  else
    apposite_session_go_forward (bench->fixture.session);
}

static void
leave_two_variants (Bench *bench, guint i)
{
  if (i != 0)
    return;
  show_variant (&bench->fixture, 3);
  show_variant (&bench->fixture, 5);
}

/* --- The window --- */

/* A window has edges of its own where nothing composes windows. */
static void
note_width (Bench *bench, guint i)
{
  bench->width = gtk_widget_get_width (GTK_WIDGET (bench->fixture.window));
}

static void
resize (Bench *bench, guint i)
{
  gtk_window_set_default_size (
      GTK_WINDOW (bench->fixture.window), WIDTH - 20 * (int) ((i + 1) % 10), HEIGHT);
}

static gboolean
is_resized (Bench *bench, guint i)
{
  return gtk_widget_get_width (GTK_WIDGET (bench->fixture.window)) != bench->width;
}

static const Interaction interactions[] = {
  { "answer", 8, FALSE, NULL, answer_something, NULL },
  { "variant changed", 16, FALSE, NULL, change_variant, shows_first_row },
  { "sorted", 8, FALSE, NULL, change_sort, shows_first_row },
  { "filtered", 8, FALSE, clear_filter, change_filter, shows_first_row },
  { "procedure selected", 8, FALSE, NULL, select_procedure, shows_selected },
  { "search opened first", 8, TRUE, NULL, open_search, shows_search },
  { "search keystroke", 8, FALSE, open_search_once, type_letter, NULL },
  { "comparison opened first", 8, TRUE, NULL, show_comparison, shows_comparison },
  { "comparison opened again", 8, FALSE, show_table, show_comparison, shows_comparison },
  { "comparison, a move", 8, FALSE, show_comparison_once, move_in_comparison, NULL },
  { "comparison, its order", 8, FALSE, show_comparison_once, order_comparison, shows_comparison },
  { "reference section first", 8, TRUE, NULL, show_section, shows_section },
  { "reference section again", 8, FALSE, show_table, show_section, shows_section },
  /* To another variant. */
  { "back or forward", 16, FALSE, leave_two_variants, go_forth_or_back, shows_first_row },
  { "window resized", 8, FALSE, note_width, resize, is_resized },
};

/* A window of the measured size with a variant's table and a procedure's details in it. */
static void
open_filled (Bench *bench)
{
  Fixture *fixture = &bench->fixture;

  fixture->settings = reset_settings ();
  g_settings_set_boolean (fixture->settings, "disclaimer-seen", TRUE);
  g_settings_set_int (fixture->settings, "window-width", WIDTH);
  g_settings_set_int (fixture->settings, "window-height", HEIGHT);
  fixture->window = apposite_window_new (application);
  fixture->session = apposite_window_get_session (fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  g_object_add_weak_pointer (G_OBJECT (fixture->session), (gpointer *) &fixture->session);
  gtk_widget_realize (GTK_WIDGET (fixture->window));
  watch_frames (fixture->window);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until_mapped (fixture->window, TRUE);
  bench->shown = 4;
  show_variant (fixture, bench->shown);
  apposite_session_show_recommendation (
      fixture->session, apposite_record_list_peek (recommendations_of (bench, bench->shown), 0));
  wait_until_quiet ();
}

static double
measure (Bench *bench, const Interaction *interaction, guint i)
{
  double start;
  gboolean shown;
  guint seen;

  if (interaction->fresh || i == 0)
    wait_until_still ();
  if (interaction->prepare != NULL)
    interaction->prepare (bench, i);
  wait_until_quiet ();
  seen = n_frames;
  start = cpu_time ();
  interaction->act (bench, i);
  do
    {
      if (!wait_for_frame (seen, FRAME_PATIENCE))
        g_error ("%s, time %u: the window doesn't show it", interaction->name, i);
      seen = n_frames;
      shown = interaction->shows == NULL || interaction->shows (bench, i);
    }
  while (!shown);
  return frame_end - start;
}

/* Of what was measured in rounds: for each time of a round the least. */
typedef struct
{
  GArray *times; /* until the frame */
  GArray *rests; /* after it */
  GArray *yardsticks;
  double worst; /* time of all rounds */
} Measured;

static void
keep_least (GArray *figures, guint i, double figure)
{
  if (i == figures->len)
    g_array_append_val (figures, figure);
  else
    g_array_index (figures, double, i) = MIN (figure, g_array_index (figures, double, i));
}

static void
run_round (Bench *bench, const Interaction *interaction, Measured *measured)
{
  guint n_warm_up = bench->few ? FEW_WARM_UP : N_WARM_UP;
  guint n_measured = bench->few ? FEW_MEASURED : N_MEASURED;

  g_rand_set_seed (bench->rand, 1);
  if (!interaction->fresh)
    open_filled (bench);
  for (guint i = 0; i < n_warm_up + n_measured; i++)
    {
      double time, rest;

      if (interaction->fresh)
        open_filled (bench);
      time = measure (bench, interaction, i);
      wait_until_quiet ();
      rest = MAX (cpu_time () - frame_end, 1e-3);
      if (interaction->fresh)
        close_window (&bench->fixture);
      if (i < n_warm_up)
        continue;
      measured->worst = MAX (measured->worst, time);
      keep_least (measured->times, i - n_warm_up, time);
      keep_least (measured->rests, i - n_warm_up, rest);
      keep_least (measured->yardsticks, i - n_warm_up,
          bench->yardstick != NULL ? time_json (bench->yardstick) : 0);
    }
  if (!interaction->fresh)
    close_window (&bench->fixture);
}

/* Each round does the same, and what else goes on in a machine only ever adds to it: of the same step the
 * least is the nearest, of different steps the median is told. What goes on after the frame, such as a
 * second one, has a line of its own. Beside the frame stands what json-glib takes for the topic in the
 * same moments: a machine that is slow then is slow for both. */
static void
run (Bench *bench, const Interaction *interaction)
{
  g_autofree char *rest_name = g_strconcat (interaction->name, ", what follows the frame", NULL);
  Measured measured = { .times = g_array_new (FALSE, FALSE, sizeof (double)),
    .rests = g_array_new (FALSE, FALSE, sizeof (double)),
    .yardsticks = g_array_new (FALSE, FALSE, sizeof (double)) };

  for (guint i = 0; i < (bench->few ? 1 : N_ROUNDS); i++)
    run_round (bench, interaction, &measured);
  report (&(Figure){ .name = interaction->name,
      .unit = "ms",
      .figure = quantile (measured.times, 0.5),
      .worst = measured.worst,
      .beside = quantile (measured.yardsticks, 0.5),
      .limit = interaction->limit });
  report_all (rest_name, measured.rests, "ms", 0);
  g_array_unref (measured.times);
  g_array_unref (measured.rests);
  g_array_unref (measured.yardsticks);
}

/* Twice: the first window makes what only the first one needs. */
static void
run_opening (Bench *bench)
{
  double start;

  open_filled (bench);
  close_window (&bench->fixture);
  start = cpu_time ();
  open_filled (bench);
  report (&(Figure){ .name = "opened", .unit = "ms", .figure = cpu_time () - start });
  close_window (&bench->fixture);
}

static gboolean
is_asked_for (const Interaction *interaction, char **names)
{
  if (*names == NULL)
    return TRUE;
  for (; *names != NULL; names++)
    if (g_str_has_prefix (interaction->name, *names))
      return TRUE;
  return FALSE;
}

/* Arguments: the topic's file or “-” for the bundled one, then the beginnings of the names of what is
 * measured; none for all. With --few before them each is measured a few times, and opening a window and
 * memory too. */
int
main (int argc, char *argv[])
{
  gboolean few = argc > 1 && g_str_equal (argv[1], "--few");
  char **topic = argv + 1 + few;
  char **names = topic < argv + argc ? topic + 1 : topic;
  Bench bench = { .rand = g_rand_new (), .keystrokes = list_keystrokes (), .few = few };

  setlocale (LC_ALL, "");
  pretend_window_manager ();
  if (!gtk_init_check ())
    return SKIPPED;
  /* So that the first frame holds all, and nothing else is drawn. */
  g_object_set (
      gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);
  start_application_with (*topic != NULL && !g_str_equal (*topic, "-") ? *topic : NULL);
  if (few)
    run_opening (&bench);
  else
    bench.yardstick = g_resources_lookup_data (TOPIC, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (interactions); i++)
    if (is_asked_for (&interactions[i], names))
      run (&bench, &interactions[i]);
  if (few)
    report (
        &(Figure){ .name = "peak memory", .unit = "MB", .figure = (double) peak_memory () / 1024 });
  g_clear_pointer (&bench.yardstick, g_bytes_unref);
  g_rand_free (bench.rand);
  g_ptr_array_unref (bench.keystrokes);
  g_object_unref (application);
  return 0;
}
