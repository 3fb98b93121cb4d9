/* bundled-topic.h: the bundled topic for a test, and all the records that it is made of
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic-reader.h"

static inline AppositeTopic *
load_bundled_topic (void)
{
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_bundled (&error);

  g_assert_no_error (error);
  return topic;
}

/* Of the topics that are made up for tests. */
static inline AppositeTopic *
load_valid_topic (const char *name)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "core", "topics", "valid", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_from_file (file, &error);

  g_assert_no_error (error);
  return topic;
}

static inline void
add_reachable (GPtrArray *found, gpointer object)
{
  if (object != NULL && !g_ptr_array_find (found, object, NULL))
    g_ptr_array_add (found, object);
}

/* What the properties of @object hold, or what is in it where it is a list. */
static inline void
add_held (GPtrArray *found, gpointer object)
{
  g_autofree GParamSpec **specs = NULL;
  guint n;

  if (G_IS_LIST_MODEL (object))
    for (guint i = 0; i < g_list_model_get_n_items (object); i++)
      add_reachable (found, apposite_record_list_peek (object, i));

  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, specs[i]->name, &value);
      if (G_VALUE_HOLDS (&value, G_TYPE_OBJECT) || G_VALUE_HOLDS (&value, G_TYPE_INTERFACE))
        add_reachable (found, g_value_get_object (&value));
    }
}

/* Every object of a topic once, lists included and the topic first; borrowed from it. */
static inline GPtrArray *
list_objects (AppositeTopic *topic)
{
  GPtrArray *found = g_ptr_array_new ();

  g_ptr_array_add (found, topic);
  for (guint i = 0; i < found->len; i++)
    add_held (found, g_ptr_array_index (found, i));
  return found;
}
