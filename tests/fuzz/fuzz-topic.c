/* fuzz-topic.c: a topic out of any bytes, for fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-topic-reader.h"
#include "fuzz-check.h"
#include "fuzz.h"

#define NAME "topic.json"

/**
 * LLVMFuzzerTestOneInput:
 * @data: a topic file's content
 *
 * Reads it, and does with the topic what the program does.
 *
 * Returns: 0
 */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GRand) dice = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_from_bytes (bytes, NAME, &error);

  if (topic == NULL)
    {
      fuzz_assert_error (error, NAME, data, size);
      return 0;
    }
  g_assert_no_error (error);
  dice = fuzz_new_dice (data, size);
  fuzz_check_topic (topic, dice);
  return 0;
}
