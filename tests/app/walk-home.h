/* walk-home.h: a home of its own for a program that may do anything there
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>

static inline void
walk_write_file (const char *folder, const char *name, const char *contents)
{
  g_autofree char *filename = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (filename);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (filename, contents, -1, &error);
  g_assert_no_error (error);
}

/* Links that are followed there lead to a program that does nothing. Called before anything else: the
 * toolkit reads its environment once. */
static inline char *
walk_make_home (void)
{
  g_autoptr (GError) error = NULL;
  char *home = g_dir_make_tmp ("apposite-XXXXXX", &error);

  g_assert_no_error (error);
  walk_write_file (home, "applications/nothing.desktop",
      "[Desktop Entry]\nType=Application\nName=Nothing\nExec=true %u\n"
      "MimeType=x-scheme-handler/http;x-scheme-handler/https;x-scheme-handler/mailto;\n");
  walk_write_file (home, "mimeapps.list",
      "[Default Applications]\nx-scheme-handler/http=nothing.desktop\n"
      "x-scheme-handler/https=nothing.desktop\nx-scheme-handler/mailto=nothing.desktop\n");
  g_setenv ("HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  /* So that the topic's language can be changed; the program's own texts stay English. */
  g_setenv ("LANGUAGE", "de", TRUE);
  return home;
}

static inline void
walk_remove_folder (const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *filename = g_build_filename (folder, name, NULL);

      if (g_file_test (filename, G_FILE_TEST_IS_DIR)
          && !g_file_test (filename, G_FILE_TEST_IS_SYMLINK))
        walk_remove_folder (filename);
      else
        g_unlink (filename);
    }
  g_rmdir (folder);
}
