/* test-init.h: what a test of the window begins with
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

/* Set by a test that meets more of what the toolkit says of itself: whether a message is such. */
static gboolean (*knows_message) (const char *message);

/* GDK 4.24 warns of itself where frames follow fast on a display without a compositor. */
static inline gboolean
is_of_toolkit (const char *message)
{
  return g_str_has_prefix (message, "gdk_frame_timings_submitted() called on submitted")
      || (knows_message != NULL && knows_message (message));
}

static inline GLogWriterOutput
write_log (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") && is_of_toolkit (fields[i].value))
      return G_LOG_WRITER_HANDLED;
  return g_log_writer_default (level, fields, n_fields, data);
}

/*
 * As gtk_test_init() does, but in the locale of the tests' environment: that wants en_US.UTF-8, which
 * isn't on every machine, and newer GTK warns of it.
 */
static inline void
init_test (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  g_log_set_writer_func (write_log, NULL, NULL);
  gtk_init ();
}
