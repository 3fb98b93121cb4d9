/* golden.h: texts that are kept in files, for a test
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

/* A line at a time, for a long text's difference says little. */
static inline void
assert_same_lines (const char *got, const char *wanted)
{
  g_auto (GStrv) got_lines = g_strsplit (got, "\n", -1);
  g_auto (GStrv) wanted_lines = g_strsplit (wanted, "\n", -1);

  for (guint i = 0; got_lines[i] != NULL && wanted_lines[i] != NULL; i++)
    g_assert_cmpstr (got_lines[i], ==, wanted_lines[i]);
  g_assert_cmpstr (got, ==, wanted);
}

/*
 * What a reader sees is kept in golden/. Where it changes on purpose, or the topic's text does,
 * write it anew and look at the difference: APPOSITE_REGENERATE=1 ./dev test NAME
 */
static inline void
assert_golden (const char *folder, const char *file, const char *got)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, "golden", file, NULL);
  g_autofree char *wanted = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("APPOSITE_REGENERATE") != NULL)
    g_file_set_contents (path, got, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &wanted, NULL, &error);
  g_assert_no_error (error);
  assert_same_lines (got, wanted);
}
