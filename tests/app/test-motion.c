/* test-motion.c: nothing moves by itself where the system's setting says so
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-patient-bar.h"
#include "test-init.h"
#include "window-fixture.h"

typedef struct
{
  Fixture *fixture;
  guint n_frames;
  char *moving; /* what was seen to move */
} Watch;

static gboolean
has_flag (GtkWidget *widget, const char *property)
{
  gboolean flag = FALSE;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), property) != NULL)
    g_object_get (widget, property, &flag, NULL);
  return flag;
}

/* Whether it is on the way from one state to another. */
static gboolean
is_moving (GtkWidget *widget)
{
  if (GTK_IS_REVEALER (widget))
    return gtk_revealer_get_reveal_child (GTK_REVEALER (widget))
        != gtk_revealer_get_child_revealed (GTK_REVEALER (widget));
  return has_flag (widget, "transition-running") || has_flag (widget, "child-transition-running");
}

static GtkWidget *
find_moving (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (is_moving (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      found = find_moving (child);
  return found;
}

static void
after_paint_cb (GdkFrameClock *clock, Watch *watch)
{
  GtkWidget *moving = find_moving (GTK_WIDGET (watch->fixture->window));

  watch->n_frames++;
  if (moving != NULL && watch->moving == NULL)
    watch->moving = g_strdup_printf ("%s “%s”", G_OBJECT_TYPE_NAME (moving),
        gtk_buildable_get_buildable_id (GTK_BUILDABLE (moving)));
}

static void
watch_start (Watch *watch, Fixture *fixture)
{
  watch->fixture = fixture;
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (fixture->window)), "after-paint",
      G_CALLBACK (after_paint_cb), watch);
}

static void
watch_stop (Watch *watch)
{
  g_signal_handlers_disconnect_by_data (
      gtk_widget_get_frame_clock (GTK_WIDGET (watch->fixture->window)), watch);
  g_clear_pointer (&watch->moving, g_free);
}

static void
set_animated (gboolean animated)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", animated, NULL);
}

static void
show_first (Fixture *fixture)
{
  apposite_session_show_recommendation (fixture->session,
      apposite_record_list_peek (
          apposite_variant_get_recommendations (variant_at (fixture->session, 4)), 0));
}

static void
reveal_patient_bar (Fixture *fixture)
{
  AppositePatientBar *bar = find (fixture->window, "patient_bar");
  gint64 now = g_get_monotonic_time ();

  answer (fixture->session, "trauma=no");
  apposite_patient_bar_note_input (bar, now);
  apposite_patient_bar_note_input (bar, now + APPOSITE_PATIENT_BAR_PATIENCE);
}

/* Panes, pages, folds, bars: all that slides or fades where it may. */
static void
do_step (Fixture *fixture, guint step)
{
  static const char *const actions[] = { "win.next-question", "win.show-page", "win.show-detail",
    "win.pane-back", "win.pane-back", "win.search", "win.search", "win.next-pane" };
  static const char *const folds[] = { "criteria_fold", "background_fold" };

  if (step < G_N_ELEMENTS (actions))
    activate (fixture, actions[step]);
  else if (step < G_N_ELEMENTS (actions) + G_N_ELEMENTS (folds))
    gtk_toggle_button_set_active (
        find (fixture->window, folds[step - G_N_ELEMENTS (actions)]), TRUE);
  else
    switch (step - G_N_ELEMENTS (actions) - G_N_ELEMENTS (folds))
      {
      case 0:
        apposite_session_show_view (fixture->session, APPOSITE_VIEW_COMPARISON);
        break;
      case 1:
        apposite_session_show_view (fixture->session, APPOSITE_VIEW_REFERENCE);
        break;
      case 2:
        show_variant (fixture, 5);
        break;
      default:
        reveal_patient_bar (fixture);
        break;
      }
}

#define N_STEPS 14

static void
test_still (Fixture *fixture, gconstpointer data)
{
  Watch watch = { 0 };

  show_first (fixture);
  spin (50);
  watch_start (&watch, fixture);
  for (guint step = 0; step < N_STEPS; step++)
    {
      do_step (fixture, step);
      spin (30);
      if (watch.moving != NULL)
        g_error ("%s moves after step %u, although nothing is to", watch.moving, step);
    }
  g_assert_cmpuint (watch.n_frames, >, 0);
  watch_stop (&watch);
}

/* Otherwise the watch would see nothing ever. */
static void
test_moves (Fixture *fixture, gconstpointer data)
{
  Watch watch = { 0 };
  gint64 end = g_get_monotonic_time () + PATIENCE;

  set_animated (TRUE);
  watch_start (&watch, fixture);
  reveal_patient_bar (fixture);
  while (watch.moving == NULL && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (watch.moving);
  watch_stop (&watch);
  set_animated (FALSE);
}

int
main (int argc, char *argv[])
{
  int status;

  init_test (&argc, &argv);
  start_application ();
  set_animated (FALSE);

  add ("/motion/still/wide", 1280, test_still);
  add ("/motion/still/narrow", 360, test_still);
  add ("/motion/moves", 1280, test_moves);

  status = g_test_run ();
  g_clear_object (&application);
  return status;
}
