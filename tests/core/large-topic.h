/* large-topic.h: a topic as large as one may be
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include "apposite-topic-index.h"
#include "apposite-topic-reader.h"

#define LARGE_N_RATED 5

/* The procedures and variants of the file that the topic is made from. */
#define LARGE_N_OWN 2

static inline void
insert_before_first (GString *text, const char *list, const char *elements)
{
  g_autofree char *before = g_strdup_printf ("\"%s\": [", list);
  const char *at = strstr (text->str, before);

  g_assert_nonnull (at);
  g_string_insert (text, at + strlen (before) - text->str, elements);
}

static inline char *
write_procedures (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
        "{\"id\": \"p-%u\", \"name\": \"P %u\", \"modality\": \"mri\", \"region\": \"R\","
        " \"contrast\": \"without\", \"radiation\": \"O\"},",
        i, i);
  return g_string_free (text, FALSE);
}

/* Each rates the procedures that follow those which the one before it rates; every other one asks for
 * something else. */
static inline char *
write_variants (guint n, guint n_procedures)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (text,
          "{\"number\": %u, \"title\": \"T %u\", \"short_title\": \"S %u\", \"background\": \"B\","
          " \"highlight\": \"H\", \"criteria\": [{\"finding\": \"%s\", \"any_of\": [\"%s\"],"
          " \"basis\": \"title\", \"defining\": true}], \"recommendations\": [",
          i + 10, i, i, i % 2 == 0 ? "fall" : "swelling", i % 2 == 0 ? "yes" : "great");
      for (guint j = 0; j < LARGE_N_RATED; j++)
        g_string_append_printf (text,
            "%s{\"procedure\": \"p-%u\", \"category\": \"disagreement\", \"rationale\": \"R\"}",
            j > 0 ? "," : "", (LARGE_N_RATED * i + j) % n_procedures);
      g_string_append (text, "]},");
    }
  return g_string_free (text, FALSE);
}

static inline GString *
write_large_topic (guint n_procedures, guint n_variants)
{
  g_autofree char *filename =
      g_test_build_filename (G_TEST_DIST, "core", "topics", "valid", "knee.json", NULL);
  g_autofree char *own = NULL;
  g_autofree char *procedures = write_procedures (n_procedures - LARGE_N_OWN);
  g_autofree char *variants = write_variants (n_variants - LARGE_N_OWN, n_procedures - LARGE_N_OWN);
  g_autoptr (GError) error = NULL;
  GString *text;

  g_file_get_contents (filename, &own, NULL, &error);
  g_assert_no_error (error);
  text = g_string_new (own);
  insert_before_first (text, "procedures", procedures);
  insert_before_first (text, "variants", variants);
  return text;
}

static inline AppositeTopic *
load_large_topic (guint n_procedures, guint n_variants)
{
  g_autoptr (GString) text = write_large_topic (n_procedures, n_variants);
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_from_bytes (bytes, "large", &error);

  g_assert_no_error (error);
  return topic;
}
