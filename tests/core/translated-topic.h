/* translated-topic.h: a topic of the fixtures and its translations
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include "apposite-export.h"
#include "apposite-topic-reader.h"
#include "apposite-translation-reader.h"

static inline char *
load_text (const char *folder, const char *name)
{
  g_autofree char *filename = g_test_build_filename (G_TEST_DIST, "core", folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (filename, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* The topic of the fixtures, as published. */
static inline AppositeTopic *
new_knee (void)
{
  g_autofree char *text = load_text ("topics", "valid/knee.json");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_from_bytes (bytes, "knee.json", &error);

  g_assert_no_error (error);
  return topic;
}

static inline gboolean
translate (AppositeTopic *topic, const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return apposite_translation_read (topic, bytes, "a file", "de", error);
}

static inline AppositeTopic *
new_translated_knee (const char *file)
{
  g_autofree char *text = load_text ("translations", file);
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = new_knee ();

  translate (topic, text, strlen (text), &error);
  g_assert_no_error (error);
  return topic;
}

static inline char *
export_topic (AppositeTopic *topic)
{
  g_autoptr (JsonNode) node = apposite_export_topic (topic);

  return json_to_string (node, TRUE);
}

/* The texts on the screen: a broken file must leave each of them alone. */
static inline void
assert_as_published (AppositeTopic *topic)
{
  g_autoptr (AppositeTopic) original = new_knee ();
  guint n, n_wanted;
  g_auto (GStrv) holes = apposite_translation_list_holes (topic, &n);
  g_auto (GStrv) wanted = apposite_translation_list_holes (original, &n_wanted);

  g_assert_cmpuint (g_strv_length (holes), ==, n);
  g_assert_cmpuint (n, ==, n_wanted);
  g_assert_cmpstrv (holes, wanted);
  g_assert_null (apposite_topic_get_translation (topic));
  g_assert_cmpstr (apposite_finding_get_question (apposite_topic_find_finding (topic, "fall")), ==,
      "Was there a fall?");
}
