/* replay.c: the inputs that are kept, given to a target of fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "fuzz.h"

/* Not a byte more than there is, so that a sanitizer sees what reads beyond it. */
static void
run (const char *text, gsize length)
{
  g_autofree guint8 *tight = g_memdup2 (text, length);

  LLVMFuzzerTestOneInput (tight != NULL ? tight : (const guint8 *) "", length);
}

static void
test_file (gconstpointer filename)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (filename, &text, &length, &error);
  g_assert_no_error (error);
  run (text, length);
}

static void
test_line (gconstpointer line)
{
  g_autofree char *text = g_strcompress (line);

  g_test_message ("%s", (const char *) line);
  run (text, strlen (text));
}

static void
test_empty (void)
{
  LLVMFuzzerTestOneInput ((const guint8 *) "", 0);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_folder (const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (!g_str_has_suffix (name, ".license"))
      g_ptr_array_add (names, g_strdup (name));
  g_assert_cmpuint (names->len, >, 0);
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      const char *file = g_ptr_array_index (names, i);
      g_autofree char *path = g_strconcat ("/fuzz/", file, NULL);

      g_test_add_data_func_full (path, g_build_filename (folder, file, NULL), test_file, g_free);
    }
}

/* A line is an input, with C's escapes; with # begins what is said of them. */
static void
add_lines (const char *filename)
{
  g_autofree char *base = g_path_get_basename (filename);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (filename, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("/fuzz/%s/%u", base, i + 1);

      if (*lines[i] != '\0' && *lines[i] != '#')
        g_test_add_data_func_full (path, g_strdup (lines[i]), test_line, g_free);
    }
}

/* Arguments: folders with a file an input, and files with a line an input. */
int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  LLVMFuzzerInitialize (&argc, &argv);
  g_test_add_func ("/fuzz/nothing", test_empty);
  for (int i = 1; i < argc; i++)
    if (g_file_test (argv[i], G_FILE_TEST_IS_DIR))
      add_folder (argv[i]);
    else
      add_lines (argv[i]);
  return g_test_run ();
}
