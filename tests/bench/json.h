/* json.h: what json-glib takes for a topic's file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "figure.h"

/* In ms of the processor's time. */
static inline double
time_json (GBytes *bytes)
{
  double start = cpu_time ();
  JsonParser *parser = json_parser_new ();
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_true (json_parser_load_from_data (parser, data, (gssize) length, NULL));
  g_object_unref (parser);
  return cpu_time () - start;
}
