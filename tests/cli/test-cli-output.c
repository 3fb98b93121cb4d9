/* test-cli-output.c: where apposite-cli writes to: terminals, pipes, full disks
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "run-cli.h"

/* A terminal of 60 columns: the end that a program writes to, and the one that shows it. */
static gboolean
open_terminal (int *slave, int *master)
{
  const struct winsize size = { .ws_row = 24, .ws_col = 60 };

  *master = posix_openpt (O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*master < 0 || grantpt (*master) != 0 || unlockpt (*master) != 0)
    return FALSE;
  g_assert_cmpint (ioctl (*master, TIOCSWINSZ, &size), ==, 0);
  *slave = open (ptsname (*master), O_RDWR | O_NOCTTY | O_CLOEXEC);
  return *slave >= 0;
}

/* Until the program has gone, which a terminal tells as an error. */
static char *
read_terminal (int master)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char buffer[4096];
  ssize_t n;

  while ((n = read (master, buffer, sizeof buffer)) > 0 || (n < 0 && errno == EINTR))
    if (n > 0)
      g_string_append_len (text, buffer, n);
  g_string_replace (text, "\r\n", "\n", 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Returns what a terminal shows after a command, or NULL where there are no terminals. */
static char *
show_on_terminal (const char *columns, const char *variable, const char *value, const char *command)
{
  g_autoptr (GSubprocessLauncher) launcher = new_launcher (G_SUBPROCESS_FLAGS_NONE, columns);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  int slave, master;

  if (!open_terminal (&slave, &master))
    {
      g_test_skip ("this system lends no terminal");
      return NULL;
    }
  g_subprocess_launcher_take_stdout_fd (launcher, slave);
  if (variable != NULL)
    g_subprocess_launcher_setenv (launcher, variable, value, TRUE);
  process = start (launcher, command);
  g_subprocess_launcher_close (launcher);
  text = read_terminal (master);
  close (master);
  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&text);
}

static void
assert_plain (const char *variable, const char *value, gboolean plain)
{
  g_autoptr (Run) piped = run ("80", "show 4");
  g_autofree char *text = show_on_terminal ("80", variable, value, "show 4");

  if (text == NULL)
    return;
  if (plain)
    g_assert_cmpstr (text, ==, piped->out);
  else
    g_assert_nonnull (strstr (text, "\033["));
}

/* Colour is for terminals, and for readers who want it. */
static void
test_styles (void)
{
  assert_plain (NULL, NULL, FALSE);
  assert_plain ("NO_COLOR", "1", TRUE);
  assert_plain ("NO_COLOR", "", FALSE);
  assert_plain ("TERM", "dumb", TRUE);
}

/* Colour alone tells nothing: without it the same words stand there. */
static void
test_words (void)
{
  g_autoptr (Run) piped = run ("80", "show 4");
  g_autofree char *text = show_on_terminal ("80", NULL, NULL, "show 4");
  g_autoptr (GRegex) style = g_regex_new ("\033\\[[0-9;]*m", 0, 0, NULL);
  g_autofree char *words = NULL;

  if (text == NULL)
    return;
  words = g_regex_replace_literal (style, text, -1, 0, "", 0, NULL);
  g_assert_cmpstr (words, ==, piped->out);
}

static void
test_terminal_width (void)
{
  g_autoptr (Run) piped = run ("60", "show 4");
  g_autoptr (Run) narrow = run ("44", "show 4");
  g_autofree char *text = show_on_terminal (NULL, "NO_COLOR", "1", "show 4");
  g_autofree char *told = show_on_terminal ("44", "NO_COLOR", "1", "show 4");

  if (text == NULL || told == NULL)
    return;
  g_assert_cmpstr (text, ==, piped->out);
  g_assert_cmpstr (told, ==, narrow->out);
}

static void
test_full_disk (void)
{
  const char *const commands[] = { "variants", "show 4", "export", "findings", "--version",
    "check topics/wrist.json" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (GSubprocessLauncher) launcher =
          new_launcher (G_SUBPROCESS_FLAGS_STDERR_PIPE, "80");
      g_autoptr (GSubprocess) process = NULL;
      g_autoptr (Run) result = NULL;
      int full = open ("/dev/full", O_WRONLY | O_CLOEXEC);

      if (full < 0)
        {
          g_test_skip ("this system has no /dev/full");
          return;
        }
      g_subprocess_launcher_take_stdout_fd (launcher, full);
      process = start (launcher, commands[i]);
      result = finish (process);
      g_assert_cmpint (result->status, ==, 3);
      g_assert_true (g_str_has_prefix (result->err, "apposite-cli: the output can't be written: "));
    }
}

/* A reader who has seen enough leaves, and the program doesn't wait. */
static void
test_closed_pipe (void)
{
  const char *const shell[] = { "sh", "-c", "\"$APPOSITE_CLI\" export | head -n 1", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process =
      g_subprocess_newv (shell, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_autoptr (Run) result = NULL;

  g_assert_no_error (error);
  result = finish (process);
  g_assert_cmpint (result->status, ==, 0);
  g_assert_cmpstr (result->out, ==, "{\n");
}

typedef struct
{
  char *folder;
  char *file;
} Fixture;

static void
fixture_set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("apposite-cli-XXXXXX", &error);
  g_assert_no_error (error);
  self->file = g_build_filename (self->folder, "page", NULL);
  g_file_set_contents (self->file, "former\n", -1, &error);
  g_assert_no_error (error);
}

static void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  g_assert_cmpint (g_unlink (self->file), ==, 0);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->file);
}

static void
assert_file (Fixture *self, const char *wanted)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (self->file, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, wanted);
}

/* The same as on standard output, wrapped as for a usual terminal. */
static void
test_output_file (Fixture *self, gconstpointer data)
{
  const char *const commands[] = { "show 4", "show 4 --format=html", "export --format=csv",
    "match trauma=yes", "findings", "check topics/wrist.json" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *command = g_strdup_printf ("--output='%s' %s", self->file, commands[i]);
      g_autoptr (Run) wanted = run ("80", commands[i]);
      g_autoptr (Run) result = run ("50", command);

      g_assert_cmpstr (result->out, ==, "");
      g_assert_cmpstr (result->err, ==, "");
      g_assert_cmpint (result->status, ==, wanted->status);
      assert_file (self, wanted->out);
    }
}

/* A command that says nothing but what is wrong leaves the file alone. */
static void
test_output_kept (Fixture *self, gconstpointer data)
{
  const char *const commands[] = { "show 99", "show", "show 4 --format=pdf", "match age=old",
    "--topic=missing.json show 4" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *command = g_strdup_printf ("-o '%s' %s", self->file, commands[i]);
      g_autoptr (Run) result = run ("80", command);

      g_assert_cmpint (result->status, >, 0);
      g_assert_true (g_str_has_prefix (result->err, "apposite-cli: "));
      assert_file (self, "former\n");
    }
}

static void
test_output_fails (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = g_strdup_printf ("-o '%s' show 4", self->folder);
  g_autofree char *missing = g_strdup_printf ("-o '%s/missing/page' show 4", self->folder);
  const char *const commands[] = { folder, missing, "-o /dev/full export" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (Run) result = NULL;

      if (strstr (commands[i], "/dev/full") != NULL
          && !g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
        continue;
      result = run ("80", commands[i]);
      g_assert_cmpint (result->status, ==, 3);
      g_assert_cmpstr (result->out, ==, "");
      g_assert_true (g_str_has_prefix (result->err, "apposite-cli: /"));
      g_assert_nonnull (strstr (result->err, ": can't be written: "));
    }
}

/* The day is the one of the call, unless it is set. */
static void
test_date (void)
{
  g_autoptr (GSubprocessLauncher) launcher =
      new_launcher (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, "100");
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  g_autoptr (GDateTime) after = NULL;
  g_autofree char *early = g_date_time_format (before, "on %Y-%m-%d.");
  g_autofree char *late = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (Run) today = NULL;
  g_autoptr (Run) set = run ("100", "show 4");

  g_subprocess_launcher_unsetenv (launcher, "SOURCE_DATE_EPOCH");
  process = start (launcher, "show 4");
  today = finish (process);
  after = g_date_time_new_now_local ();
  late = g_date_time_format (after, "on %Y-%m-%d.");
  g_assert_true (strstr (today->out, early) != NULL || strstr (today->out, late) != NULL);
  g_assert_nonnull (strstr (set->out, "on 2026-02-28."));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("APPOSITE_CLI"));

  g_test_add_func ("/cli-output/terminal/styles", test_styles);
  g_test_add_func ("/cli-output/terminal/words", test_words);
  g_test_add_func ("/cli-output/terminal/width", test_terminal_width);
  g_test_add_func ("/cli-output/full-disk", test_full_disk);
  g_test_add_func ("/cli-output/closed-pipe", test_closed_pipe);
  g_test_add_func ("/cli-output/date", test_date);
  g_test_add ("/cli-output/file/written", Fixture, NULL, fixture_set_up, test_output_file,
      fixture_tear_down);
  g_test_add (
      "/cli-output/file/kept", Fixture, NULL, fixture_set_up, test_output_kept, fixture_tear_down);
  g_test_add ("/cli-output/file/fails", Fixture, NULL, fixture_set_up, test_output_fails,
      fixture_tear_down);

  return g_test_run ();
}
