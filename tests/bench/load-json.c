/* load-json.c: a program that only loads a JSON file, to hold others against
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <json-glib/json-glib.h>

int
main (int argc, char *argv[])
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  return argc == 2 && json_parser_load_from_file (parser, argv[1], NULL) ? 0 : 1;
}
