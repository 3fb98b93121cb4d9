/* apposite-ahead.c: what the first window needs, made ready in threads while the toolkit starts
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-ahead.h"

#include "apposite-topic-reader.h"

struct _AppositeReading
{
  GFile *file; /* NULL: the bundled topic */
  gboolean published;
  GThread *thread;
  GError *error;
};

static gpointer
read_topic (gpointer data)
{
  AppositeReading *self = data;

  if (self->published)
    return self->file != NULL ? apposite_topic_new_from_file_in (self->file, NULL, &self->error)
                              : apposite_topic_new_bundled_in (NULL, &self->error);
  return self->file != NULL ? apposite_topic_new_from_file (self->file, &self->error)
                            : apposite_topic_new_bundled (&self->error);
}

static void
read_icon_themes (GTask *task, gpointer theme, gpointer data, GCancellable *cancellable)
{
  /* Whether it is there is of no account: to look it up, all themes are read. */
  g_task_return_boolean (task, gtk_icon_theme_has_icon (theme, "image-missing"));
}

/**
 * apposite_reading_new:
 * @file: (nullable): a topic's file, or %NULL for the topic that comes with the program
 * @published: whether in the language that it is published in, not in the user's
 *
 * Begins to read a topic in a thread.
 *
 * Returns: (transfer full): the reading, which is to be finished
 */
AppositeReading *
apposite_reading_new (GFile *file, gboolean published)
{
  AppositeReading *self;

  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  self = g_new0 (AppositeReading, 1);
  g_set_object (&self->file, file);
  self->published = published;
  self->thread = g_thread_new ("topic", read_topic, self);
  return self;
}

/**
 * apposite_reading_finish:
 * @self: (transfer full): a reading
 * @error: why the topic can't be read
 *
 * Waits until the topic is read.
 *
 * Returns: (transfer full) (nullable): the topic
 */
AppositeTopic *
apposite_reading_finish (AppositeReading *self, GError **error)
{
  AppositeTopic *topic;

  g_return_val_if_fail (self != NULL, NULL);

  topic = g_thread_join (self->thread);
  if (topic == NULL)
    g_propagate_error (error, self->error);
  g_clear_object (&self->file);
  g_free (self);
  return topic;
}

/**
 * apposite_ahead_read_icon_themes:
 * @display: a display
 *
 * Has a thread read the icon themes, which the first icon would wait for. The toolkit does so itself
 * when it starts, but begins anew when libadwaita adds its own icons. Its lookups are made for use by
 * threads once a theme is set up.
 */
void
apposite_ahead_read_icon_themes (GdkDisplay *display)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GDK_IS_DISPLAY (display));

  task = g_task_new (gtk_icon_theme_get_for_display (display), NULL, NULL, NULL);
  g_task_run_in_thread (task, read_icon_themes);
}
