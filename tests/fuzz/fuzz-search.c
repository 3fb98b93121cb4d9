/* fuzz-search.c: words to search for out of any bytes, for fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-topic-reader.h"
#include "fuzz-check.h"
#include "fuzz.h"

static AppositeSearch *
get_search (void)
{
  static AppositeSearch *search;

  if (search == NULL)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled_in (NULL, &error);

      g_assert_no_error (error);
      search = apposite_search_new (topic);
    }
  return search;
}

/**
 * LLVMFuzzerTestOneInput:
 * @data: what a reader types
 *
 * Searches the bundled topic for it.
 *
 * Returns: 0
 */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *query = g_strndup ((const char *) data, size);

  if (g_utf8_validate (query, -1, NULL))
    fuzz_check_search (get_search (), query);
  return 0;
}
