/* test-save.c: files that are written whole, or not at all
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "apposite-save.h"

#define FORMER "what was there before\n"

typedef struct
{
  char *folder;
  char *file;
} Fixture;

static void
assert_content (const char *path, const char *wanted)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, wanted);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
fixture_set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("apposite-save-XXXXXX", &error);
  g_assert_no_error (error);
  self->file = g_build_filename (self->folder, "page.html", NULL);
  g_file_set_contents (self->file, FORMER, -1, &error);
  g_assert_no_error (error);
}

static void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->file);
}

static void
test_new (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "new", NULL);
  g_autoptr (GError) error = NULL;
  mode_t mask = umask (027);
  struct stat made;

  g_assert_true (apposite_save_file (path, "one\ntwo\n", -1, &error));
  g_assert_no_error (error);
  umask (mask);
  assert_content (path, "one\ntwo\n");
  g_assert_cmpint (stat (path, &made), ==, 0);
  g_assert_cmpint (made.st_mode & 0777, ==, 0640);
  g_assert_cmpuint (count_files (self->folder), ==, 2);
}

/* The one that takes its place may be read by the same people. */
static void
test_replaced (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  struct stat made;

  g_assert_cmpint (g_chmod (self->file, 0604), ==, 0);
  g_assert_true (apposite_save_file (self->file, "one and two", 3, &error));
  g_assert_no_error (error);
  assert_content (self->file, "one");
  g_assert_cmpint (stat (self->file, &made), ==, 0);
  g_assert_cmpint (made.st_mode & 0777, ==, 0604);
  g_assert_cmpuint (count_files (self->folder), ==, 1);
}

static void
test_link (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "link", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("page.html", path), ==, 0);
  g_assert_true (apposite_save_file (path, "new", -1, &error));
  g_assert_no_error (error);
  assert_content (self->file, "new");
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
}

static void
assert_fails (const char *path, const char *contents, int code)
{
  g_autofree char *wanted = g_strdup_printf ("%s: can't be written: %s", path, g_strerror (code));
  g_autoptr (GError) error = NULL;

  g_assert_false (apposite_save_file (path, contents, -1, &error));
  g_assert_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code));
  g_assert_cmpstr (error->message, ==, wanted);
}

static void
test_nowhere (Fixture *self, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (self->folder, "missing", "page.html", NULL);

  assert_fails (missing, "new", ENOENT);
  assert_fails (self->folder, "new", EISDIR);
  g_assert_cmpuint (count_files (self->folder), ==, 1);
}

/* A disk that is full before all is written, as a limit of this process is. */
static void
test_no_room (Fixture *self, gconstpointer data)
{
  g_autofree char *much = g_strnfill (4000, 'x');
  struct rlimit usual, tiny;
  g_autoptr (GError) error = NULL;
  gboolean saved;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &usual), ==, 0);
  tiny = (struct rlimit){ 1000, usual.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &tiny), ==, 0);
  saved = apposite_save_file (self->file, much, -1, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &usual), ==, 0);

  g_assert_false (saved);
  g_assert_true (g_str_has_prefix (error->message, self->file));
  assert_content (self->file, FORMER);
  g_assert_cmpuint (count_files (self->folder), ==, 1);
}

/* What is no file stays what it is. */
static void
test_devices (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  struct stat device;

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("this system has no /dev/full");
      return;
    }
  assert_fails ("/dev/full", "new", ENOSPC);
  g_assert_true (apposite_save_file ("/dev/null", "new", -1, &error));
  g_assert_no_error (error);
  g_assert_true (stat ("/dev/full", &device) == 0 && S_ISCHR (device.st_mode));
  g_assert_true (stat ("/dev/null", &device) == 0 && S_ISCHR (device.st_mode));
}

#define ADD_TEST(path, func) \
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/save/new", test_new);
  ADD_TEST ("/save/replaced", test_replaced);
  ADD_TEST ("/save/link", test_link);
  ADD_TEST ("/save/nowhere", test_nowhere);
  ADD_TEST ("/save/no-room", test_no_room);
  ADD_TEST ("/save/devices", test_devices);

  return g_test_run ();
}
