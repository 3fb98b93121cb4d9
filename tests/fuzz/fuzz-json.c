/* fuzz-json.c: what passes before JSON is parsed, for fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <json-glib/json-glib.h>

#include "apposite-json-guard.h"
#include "apposite-json.h"
#include "fuzz.h"

static guint
count_values (JsonNode *node)
{
  guint n = 1;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *value;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, NULL, &value))
        n += count_values (value);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      n += count_values (json_array_get_element (json_node_get_array (node), i));
  return n;
}

/* json-glib must take what the guard lets through, and find as many values, but for those that it
 * throws away because their name stands twice. */
static void
check_accepted (const guint8 *data, gsize size, guint n_marks)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  AppositeJson *json;
  guint n;

  json_parser_load_from_data (parser, (const char *) data, (gssize) size, &error);
  g_assert_no_error (error);
  n = count_values (json_parser_get_root (parser));
  g_assert_cmpuint (n, <=, n_marks);
  json = apposite_json_parse (bytes, "a.json", &error);
  if (n == n_marks)
    g_assert_no_error (error);
  else
    {
      fuzz_assert_error (error, "a.json", data, size);
      g_assert_error (error, APPOSITE_ERROR, APPOSITE_ERROR_DUPLICATE);
    }
  g_clear_pointer (&json, apposite_json_free);
}

/**
 * LLVMFuzzerTestOneInput:
 * @data: a file's content
 *
 * Holds the guard against json-glib.
 *
 * Returns: 0
 */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (AppositeJsonMark));
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  guint line;

  if (apposite_json_guard ((const char *) data, size, marks, &line, &error))
    {
      g_assert_no_error (error);
      check_accepted (data, size, marks->len);
      return 0;
    }
  fuzz_assert_message (error);
  g_clear_error (&error);
  bytes = g_bytes_new_static (data, size);
  g_assert_null (apposite_json_parse (bytes, "a.json", &error));
  fuzz_assert_error (error, "a.json", data, size);
  return 0;
}
