/* test-walk.c: a random walk over the program's windows
 *
 * Steps are drawn at random and made in one to three windows; after each, all that must hold wherever one
 * is is checked (walk-checks.c). Of the environment it reads
 *
 *   APPOSITE_WALK_SEED     what the walk is drawn from
 *   APPOSITE_WALK_STEPS    how many steps it has
 *   APPOSITE_WALK_VERBOSE  tells each step as it is made
 *
 * and where it ends early it tells its seed and its last steps.
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-init.h"
#include "walk.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "chooser-infos.h"
#include "spin.h"
#include "walk-home.h"

#define SEED 5
#define STEPS 2000

#define MOST_WINDOWS 3

/* The toolkit shows for a while that something was pressed by a key before it does what it is for. */
#define PRESSED (500 * G_TIME_SPAN_MILLISECOND)

/* --- Waiting --- */

/* What is pending may always be followed by more, as a cursor that blinks. */
static void
settle (void)
{
  for (guint i = 0; i < 1000 && g_main_context_pending (NULL); i++)
    g_main_context_iteration (NULL, FALSE);
}

static void
drawn_cb (gboolean *drawn)
{
  *drawn = TRUE;
}

/* Until sizes are given out and all is drawn. What doesn't come to be drawn isn't waited for. */
gboolean
walk_wait_until_drawn (AppositeWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  gint64 end = g_get_monotonic_time () + G_TIME_SPAN_SECOND;
  gboolean drawn = FALSE;
  gulong handler;

  if (clock == NULL || !gtk_widget_get_mapped (GTK_WIDGET (window)))
    return FALSE;
  g_object_ref (clock);
  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (drawn_cb), &drawn);
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
  while (!drawn && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (200);
  g_signal_handler_disconnect (clock, handler);
  g_object_unref (clock);
  settle ();
  return drawn;
}

/* --- Windows --- */

static void
watched_free (gpointer data)
{
  Watched *watched = data;

  g_clear_weak_pointer (&watched->window);
  g_clear_weak_pointer (&watched->session);
  g_free (watched->before);
  g_free (watched);
}

static gboolean
is_watched (Walk *walk, gpointer window)
{
  for (guint i = 0; i < walk->windows->len; i++)
    if (((Watched *) walk->windows->pdata[i])->window == window)
      return TRUE;
  return FALSE;
}

static void
watch (Walk *walk, AppositeWindow *window)
{
  Watched *watched = g_new0 (Watched, 1);

  g_set_weak_pointer (&watched->window, window);
  g_set_weak_pointer (&watched->session, apposite_window_get_session (window));
  /* What it captures it passes on as an event, of which the walk has none. */
  gtk_search_bar_set_key_capture_widget (find (window, "search_bar"), NULL);
  watched->id = gtk_application_window_get_id (GTK_APPLICATION_WINDOW (window));
  g_ptr_array_add (walk->windows, watched);
}

static gboolean
is_open (Walk *walk, Watched *watched)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (walk->application));

  return watched->window != NULL && g_list_find (windows, watched->window) != NULL;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  const Watched *first = *(const Watched *const *) a;
  const Watched *second = *(const Watched *const *) b;

  return first->id < second->id ? -1 : 1;
}

/* Of a window that was closed nothing may be left. */
static void
forget_closed (Walk *walk)
{
  for (guint i = walk->windows->len; i > 0; i--)
    {
      Watched *watched = walk->windows->pdata[i - 1];
      gint64 end = g_get_monotonic_time () + PATIENCE;

      if (is_open (walk, watched))
        continue;
      while ((watched->window != NULL || watched->session != NULL) && g_get_monotonic_time () < end)
        spin (1);
      g_assert_null (watched->window);
      g_assert_null (watched->session);
      g_ptr_array_remove_index (walk->windows, i - 1);
    }
}

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static gboolean
is_known (Walk *walk, gpointer dialog)
{
  for (guint i = 0; i < walk->dialogs->len; i++)
    {
      g_autoptr (GObject) known = g_weak_ref_get (walk->dialogs->pdata[i]);

      if (known == dialog)
        return TRUE;
    }
  return FALSE;
}

static void
meet_dialogs (Walk *walk)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);
      GWeakRef *weak;

      if (APPOSITE_IS_WINDOW (window) || is_known (walk, window))
        continue;
      weak = g_new0 (GWeakRef, 1);
      g_weak_ref_init (weak, window);
      g_ptr_array_add (walk->dialogs, weak);
    }
}

/* Knows the windows that there are, in an order that doesn't hang on which has the focus. */
static void
meet_windows (Walk *walk)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (walk->application));

  for (GList *i = windows; i != NULL; i = i->next)
    if (APPOSITE_IS_WINDOW (i->data) && !is_watched (walk, i->data))
      watch (walk, i->data);
  g_ptr_array_sort (walk->windows, compare_ids);
  meet_dialogs (walk);
}

static void
keep_few (Walk *walk)
{
  if (walk->windows->len == 0)
    g_action_group_activate_action (G_ACTION_GROUP (walk->application), "new-window", NULL);
  else if (walk->windows->len > MOST_WINDOWS)
    {
      Watched *first = walk->windows->pdata[0];

      walk_tell (walk, "closes the first window");
      gtk_window_close (GTK_WINDOW (first->window));
    }
  else
    return;
  settle ();
  meet_windows (walk);
  forget_closed (walk);
}

/* --- Steps --- */

static void
note_states (Walk *walk)
{
  for (guint i = 0; i < walk->windows->len; i++)
    {
      Watched *watched = walk->windows->pdata[i];

      g_free (watched->before);
      watched->before = walk_describe (watched->window);
    }
}

static void
note_pressed (Walk *walk, AppositeWindow *window)
{
  for (guint i = 0; walk->pressed && i < walk->windows->len; i++)
    {
      Watched *watched = walk->windows->pdata[i];

      if (!walk->everywhere && watched->window != window)
        continue;
      watched->busy_until = g_get_monotonic_time () + PRESSED;
      watched->busy_step = walk->step;
    }
  walk->pressed = FALSE;
}

/* What is due comes about while a step is waited for, however late that is. */
static gboolean
is_busy (Walk *walk, Watched *watched)
{
  return g_get_monotonic_time () <= watched->busy_until || walk->step <= watched->busy_step + 1;
}

/* A window isn't changed by what is done in another. */
static void
check_others (Walk *walk, AppositeWindow *window)
{
  for (guint i = 0; i < walk->windows->len; i++)
    {
      Watched *watched = walk->windows->pdata[i];
      g_autofree char *now = NULL;

      if (watched->window == window || watched->before == NULL || is_busy (walk, watched))
        continue;
      now = walk_describe (watched->window);
      if (!g_str_equal (now, watched->before))
        g_error ("window %u was changed from “%s” to “%s”", watched->id, watched->before, now);
    }
}

static void
check (Walk *walk, AppositeWindow *window, gboolean drawn)
{
  if (!walk->everywhere)
    check_others (walk, window);
  for (guint i = 0; i < walk->windows->len; i++)
    {
      Watched *watched = walk->windows->pdata[i];

      walk_check_window (walk, watched, drawn && watched->window == window);
    }
}

/* A dialog keeps the reader from the windows, though not the system. */
static void
make_step (Walk *walk)
{
  Watched *watched = walk->windows->pdata[walk_draw (walk, walk->windows->len)];
  AppositeWindow *window = watched->window; /* it may be gone after the step */
  GtkWindow *dialog = walk_find_dialog ();
  gboolean draws = walk_chance (walk, 40);
  gboolean drawn = FALSE;

  walk->in = watched->id;
  note_states (walk);
  walk->everywhere = dialog != NULL;
  walk->dialog_steps = dialog != NULL ? walk->dialog_steps + 1 : 0;
  if (dialog != NULL && walk_chance (walk, 85))
    walk_answer_dialog (walk, dialog);
  else
    walk_make_step (walk, window);
  settle ();
  meet_windows (walk);
  if (draws && is_open (walk, watched))
    drawn = walk_wait_until_drawn (watched->window);
  meet_windows (walk);
  forget_closed (walk);
  note_pressed (walk, window);
  check (walk, is_watched (walk, window) ? window : NULL, drawn);
  keep_few (walk);
}

/* --- The walk --- */

static guint32
choose_seed (void)
{
  const char *seed = g_getenv ("APPOSITE_WALK_SEED");

  return seed != NULL ? (guint32) g_ascii_strtoull (seed, NULL, 10) : SEED;
}

static guint
choose_steps (void)
{
  const char *steps = g_getenv ("APPOSITE_WALK_STEPS");

  return steps != NULL ? (guint) g_ascii_strtoull (steps, NULL, 10) : STEPS;
}

/* Of files' dialogs each is kept for a while, unseen (apposite-file-dialog.c). */
static gboolean
may_be_left (gpointer dialog)
{
  return GTK_IS_FILE_CHOOSER (dialog) && !gtk_widget_get_visible (dialog);
}

static void
close_all (Walk *walk)
{
  GtkWindow *dialog;

  while ((dialog = walk_find_dialog ()) != NULL)
    {
      if (GTK_IS_FILE_CHOOSER (dialog))
        gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
      else
        gtk_window_destroy (dialog);
      settle ();
    }
  g_action_group_activate_action (G_ACTION_GROUP (walk->application), "quit", NULL);
  spin (50);
  forget_closed (walk);
  g_assert_cmpuint (walk->windows->len, ==, 0);
  for (guint i = 0; i < walk->dialogs->len; i++)
    {
      g_autoptr (GObject) left = g_weak_ref_get (walk->dialogs->pdata[i]);

      if (left != NULL && !may_be_left (left))
        g_error ("a %s is left", G_OBJECT_TYPE_NAME (left));
    }
}

/* What the toolkit says of itself, of functions that the program doesn't call:
 *
 * GDK for X11 lays a popover out on the monitor that its anchor is on, and looks at it also where there is
 * none (gdk_x11_surface_layout_popup()): a row whose menu is open may be scrolled to where the screen ends
 * by what is done around it. Whoever has a menu open can't do that. A popover that opens there stays a pixel
 * wide, less than its shadow, and so does what it holds.
 *
 * In GTK 4.8, half a second after the pointer came to be over a window or a popover, its tooltip is
 * looked for also where that was closed meanwhile and is still kept by something
 * (gtk_tooltip_show_tooltip()). */
static gboolean
is_fatal (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  static const char *const known[] = {
    "gdk_monitor_get_geometry: assertion 'GDK_IS_MONITOR (monitor)' failed",
    "gdk_surface_get_device_position: assertion 'GDK_IS_SURFACE (surface)' failed",
    "_gtk_widget_find_at_coords: assertion 'GDK_IS_SURFACE (surface)' failed",
    NULL,
  };

  return !g_strv_contains (known, message);
}

static GLogFunc usual_handler;
static gboolean off_screen; /* a popover's anchor, in this step */

/* The usual one tells whoever reads the results that the test bails out. */
static void
log_cb (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  if (is_fatal (domain, level, message, NULL))
    {
      usual_handler (domain, level, message, data);
      return;
    }
  off_screen = off_screen || g_str_has_prefix (message, "gdk_monitor_get_geometry");
  g_test_message ("The toolkit says of itself: %s", message);
}

/* GTK's own warnings don't come by the handler. */
static gboolean
is_off_screen (const char *message)
{
  if (!off_screen || !g_str_has_prefix (message, "gtk_widget_size_allocate(): attempt to allocate"))
    return FALSE;
  g_test_message ("The toolkit says of itself: %s", message);
  return TRUE;
}

static void
test_walk (gconstpointer application)
{
  guint32 seed = choose_seed ();
  guint n_steps = choose_steps ();
  Walk walk = { .application = (gpointer) application,
    .random = g_rand_new_with_seed (seed),
    .windows = g_ptr_array_new_with_free_func (watched_free),
    .dialogs = g_ptr_array_new_with_free_func (weak_ref_free),
    .folder = g_dir_make_tmp ("apposite-XXXXXX", NULL) };

  usual_handler = g_log_set_default_handler (log_cb, NULL);
  knows_message = is_off_screen;
  g_test_log_set_fatal_handler (is_fatal, NULL);
  g_test_message ("APPOSITE_WALK_SEED=%" G_GUINT32_FORMAT " APPOSITE_WALK_STEPS=%u", seed, n_steps);
  walk_tell_of_crashes (seed);
  keep_few (&walk);
  for (walk.step = 1; walk.step <= n_steps; walk.step++)
    {
      off_screen = FALSE;
      make_step (&walk);
    }
  close_all (&walk);
  walk_remove_folder (walk.folder);
  g_free (walk.folder);
  g_ptr_array_unref (walk.dialogs);
  g_ptr_array_unref (walk.windows);
  g_rand_free (walk.random);
}

static AppositeApplication *
new_application (void)
{
  AppositeApplication *application = apposite_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application),
      G_APPLICATION_NON_UNIQUE | (g_application_get_flags (G_APPLICATION (application))));
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  return application;
}

int
main (int argc, char *argv[])
{
  g_autofree char *home = walk_make_home ();
  AppositeApplication *application;
  int status;

  init_test (&argc, &argv);
  keep_chooser_infos ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  application = new_application ();
  g_test_add_data_func ("/walk", application, test_walk);
  status = g_test_run ();
  g_object_unref (application);
  walk_remove_folder (home);
  return status;
}
