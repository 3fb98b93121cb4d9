/* fuzz-translation.c: translated texts out of any bytes, for fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-export.h"
#include "apposite-topic-reader.h"
#include "apposite-translation-reader.h"
#include "fuzz-check.h"
#include "fuzz.h"

#define NAME "topic.de.json"

static AppositeTopic *
new_topic (void)
{
  static GBytes *bytes;
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic;

  if (bytes == NULL)
    {
      char *text;
      gsize length;

      g_file_get_contents (FUZZ_TOPIC, &text, &length, &error);
      g_assert_no_error (error);
      bytes = g_bytes_new_take (text, length);
    }
  topic = apposite_topic_new_from_bytes (bytes, "topic.json", &error);
  g_assert_no_error (error);
  return topic;
}

static char *
export_topic (AppositeTopic *topic)
{
  g_autoptr (JsonNode) node = apposite_export_topic (topic);

  return json_to_string (node, FALSE);
}

/* Whatever was wrong with the file, nothing of it is in the topic. */
static void
assert_as_published (AppositeTopic *topic)
{
  static char *published;
  g_autofree char *text = export_topic (topic);

  if (published == NULL)
    {
      g_autoptr (AppositeTopic) fresh = new_topic ();

      published = export_topic (fresh);
    }
  g_assert_cmpstr (text, ==, published);
  g_assert_null (apposite_topic_get_translation (topic));
  g_assert_null (apposite_topic_get_language (topic));
}

static void
check_translated (AppositeTopic *topic, const guint8 *data, gsize size)
{
  g_autoptr (GRand) dice = fuzz_new_dice (data, size);
  guint n_texts;
  g_auto (GStrv) holes = apposite_translation_list_holes (topic, &n_texts);

  g_assert_cmpuint (g_strv_length (holes), <=, n_texts);
  g_assert_cmpstr (apposite_topic_get_language (topic), ==, "de");
  fuzz_take_text (apposite_topic_format_translation_notice (topic));
  fuzz_check_topic (topic, dice);
}

/**
 * LLVMFuzzerTestOneInput:
 * @data: the content of a file of translated texts
 *
 * Translates a topic, and does with it what the program does.
 *
 * Returns: 0
 */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (AppositeTopic) topic = new_topic ();
  g_autoptr (GError) error = NULL;

  if (apposite_translation_read (topic, bytes, NAME, "de", &error))
    {
      g_assert_no_error (error);
      check_translated (topic, data, size);
      return 0;
    }
  fuzz_assert_error (error, NAME, data, size);
  assert_as_published (topic);
  return 0;
}
