/* apposite-focus.c: a focus that stays where it is seen
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-focus.h"

#define KEEPER "apposite-focus-keeper"

/* Of more that the focus stands in, the outermost aren't remembered. */
#define MOST 32

typedef struct
{
  GWeakRef focus; /* when it was last seen */
  GWeakRef around[MOST]; /* what it stood in, from inside out */
  gboolean lost; /* it wasn't seen when this frame was painted */
} Keeper;

/* A list keeps the row that has the focus also where it was scrolled out of sight, and shows it at the
 * next key. What unfolds, as the bar of a search, shows what is in it a frame later. */
static gboolean
shows_later (GtkWidget *widget)
{
  return GTK_IS_LIST_VIEW (widget) || GTK_IS_GRID_VIEW (widget)
      || (GTK_IS_REVEALER (widget) && gtk_revealer_get_reveal_child (GTK_REVEALER (widget)));
}

static gboolean
has_seen_focus (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return focus != NULL && gtk_widget_get_mapped (focus);
}

/* The toolkit looks for the next also in what is folded away. */
static gboolean
focus_first (GtkWindow *window, GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_mapped (child) || GTK_IS_NATIVE (child))
        continue;
      gtk_window_set_focus (window, NULL);
      if (!gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD))
        continue;
      if (has_seen_focus (window) || focus_first (window, child))
        return TRUE;
    }
  return FALSE;
}

/* To what a popover or a row belongs, or to the first in what is seen of the same place. */
static gboolean
move_focus_into (GtkWindow *window, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || gtk_widget_get_root (widget) != GTK_ROOT (window))
    return FALSE;
  return (gtk_widget_grab_focus (widget) && has_seen_focus (window))
      || focus_first (window, widget);
}

/* --- Each window's --- */

static void
remember (Keeper *keeper, GtkWidget *focus)
{
  g_autoptr (GtkWidget) former = g_weak_ref_get (&keeper->focus);
  GtkWidget *at = focus;

  if (focus != NULL && former == focus)
    return;
  g_weak_ref_set (&keeper->focus, focus);
  for (guint i = 0; i < MOST; i++)
    {
      at = at != NULL ? gtk_widget_get_parent (at) : NULL;
      g_weak_ref_set (&keeper->around[i], at);
    }
}

static void
keeper_free (gpointer data)
{
  Keeper *keeper = data;

  g_weak_ref_clear (&keeper->focus);
  for (guint i = 0; i < MOST; i++)
    g_weak_ref_clear (&keeper->around[i]);
  g_free (keeper);
}

static Keeper *
get_keeper (GtkWindow *window)
{
  return g_object_get_data (G_OBJECT (window), KEEPER);
}

/* By now sizes are given out, what folds has folded, and the toolkit hasn't yet moved the focus. */
static void
paint_cb (GtkWindow *window)
{
  get_keeper (window)->lost =
      gtk_window_get_focus (window) == NULL || apposite_focus_is_hidden (window);
}

static void
move_focus (GtkWindow *window, Keeper *keeper)
{
  for (guint i = 0; i < MOST; i++)
    {
      g_autoptr (GtkWidget) at = g_weak_ref_get (&keeper->around[i]);

      if (at != NULL && move_focus_into (window, at))
        return;
    }
}

/* After the toolkit's own handler. */
static void
after_paint_cb (GtkWindow *window)
{
  Keeper *keeper = get_keeper (window);
  gboolean lost = keeper->lost || apposite_focus_is_hidden (window);

  keeper->lost = FALSE;
  if (lost)
    move_focus (window, keeper);
  if (lost || has_seen_focus (window))
    remember (keeper, gtk_window_get_focus (window));
}

static void
realize_cb (GtkWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));

  g_signal_connect_object (clock, "paint", G_CALLBACK (paint_cb), window, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      clock, "after-paint", G_CALLBACK (after_paint_cb), window, G_CONNECT_SWAPPED);
}

static void
unrealize_cb (GtkWindow *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));

  g_signal_handlers_disconnect_by_func (clock, paint_cb, window);
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
}

/**
 * apposite_focus_is_hidden:
 * @window: a window
 *
 * Returns: whether what has the focus isn't seen, though the window is; a row that a list keeps for the
 *   next key isn't meant
 */
gboolean
apposite_focus_is_hidden (GtkWindow *window)
{
  GtkWidget *at;

  g_return_val_if_fail (GTK_IS_WINDOW (window), FALSE);

  at = gtk_window_get_focus (window);
  if (at == NULL || !gtk_widget_get_mapped (GTK_WIDGET (window)))
    return FALSE;
  while (at != NULL && !gtk_widget_get_mapped (at))
    {
      at = gtk_widget_get_parent (at);
      if (at != NULL && gtk_widget_get_mapped (at))
        return !shows_later (at);
    }
  /* It is seen, or what it stands in was removed. */
  return at == NULL;
}

/**
 * apposite_focus_keep_seen:
 * @window: a window
 *
 * Keeps the focus where it is seen. What is hidden, folded away or removed with the focus hands it to
 * what is nearest: to what opened a popover, or to the first in what is seen of the same place. (The
 * toolkit hands it to the next in the whole window, after its end to the first, also where that isn't
 * seen.)
 */
void
apposite_focus_keep_seen (GtkWindow *window)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  g_object_set_data_full (G_OBJECT (window), KEEPER, g_new0 (Keeper, 1), keeper_free);
  g_signal_connect_after (window, "realize", G_CALLBACK (realize_cb), NULL);
  g_signal_connect (window, "unrealize", G_CALLBACK (unrealize_cb), NULL);
}
