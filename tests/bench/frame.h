/* frame.h: waiting for the frame that holds what was asked for
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "figure.h"

/* A frame is what was drawn between two moments at which the frame clock is done. */
static gboolean frame_drawn;
static guint n_frames;
static guint n_cycles; /* of the frame clock, whether something was drawn or not */
static double frame_end; /* of the last one, in ms of the processor's time */

static inline gboolean
frame_render_cb (GSignalInvocationHint *hint, guint n, const GValue *values, gpointer data)
{
  frame_drawn = TRUE;
  return TRUE;
}

static inline void
frame_end_cb (GdkFrameClock *clock)
{
  n_cycles++;
  if (!frame_drawn)
    return;
  frame_drawn = FALSE;
  frame_end = cpu_time ();
  n_frames++;
}

/* Counts the frames of a window that is realized. */
static inline void
watch_frames (gpointer window)
{
  static gulong hook;

  if (hook == 0)
    {
      g_type_class_unref (g_type_class_ref (GDK_TYPE_SURFACE));
      hook = g_signal_add_emission_hook (
          g_signal_lookup ("render", GDK_TYPE_SURFACE), 0, frame_render_cb, NULL, NULL);
    }
  g_signal_connect_after (
      gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (frame_end_cb), NULL);
}

static inline gboolean
set_cb (gpointer flag)
{
  *(gboolean *) flag = TRUE;
  return G_SOURCE_REMOVE;
}

/* Until a frame more than @seen has ended, or none has for @patience ms; whether one has. */
static inline gboolean
wait_for_frame (guint seen, guint patience)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add (patience, set_cb, &late);

  while (n_frames == seen && !late)
    g_main_context_iteration (NULL, TRUE);
  if (!late)
    g_source_remove (timer);
  return n_frames != seen;
}

/* Until nothing is drawn any more. */
static inline void
wait_until_quiet (void)
{
  while (wait_for_frame (n_frames, 60))
    ;
}

/* Until the frame clock stands still as well: what the window prepares unseen is there. */
static inline void
wait_until_still (void)
{
  guint seen;

  do
    {
      gboolean late = FALSE;

      seen = n_cycles;
      g_timeout_add (150, set_cb, &late);
      while (!late)
        g_main_context_iteration (NULL, TRUE);
    }
  while (seen != n_cycles);
}
