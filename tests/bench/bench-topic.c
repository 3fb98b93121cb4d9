/* bench-topic.c: the time that a topic's file takes, beside what the JSON in it takes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <locale.h>

#include "apposite-topic-reader.h"
#include "figure.h"
#include "json.h"

#define N_ROUNDS 41

static double
time_topic (GBytes *bytes)
{
  double start = cpu_time ();
  AppositeTopic *topic = apposite_topic_new_from_bytes (bytes, "topic", NULL);

  g_assert_nonnull (topic);
  g_object_unref (topic);
  return cpu_time () - start;
}

/* Argument: the topic's file. */
int
main (int argc, char *argv[])
{
  g_autoptr (GArray) jsons = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) topics = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GBytes) bytes = NULL;
  char *data;
  gsize length;

  setlocale (LC_ALL, "");
  g_assert_cmpint (argc, ==, 2);
  g_assert_true (g_file_get_contents (argv[1], &data, &length, NULL));
  bytes = g_bytes_new_take (data, length);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      double json = time_json (bytes), topic = time_topic (bytes);

      g_array_append_val (jsons, json);
      g_array_append_val (topics, topic);
    }
  report_all ("json-glib reads the topic's JSON", jsons, "ms", 0);
  report_beside ("topic read", topics, jsons, "ms", 0);
  return 0;
}
