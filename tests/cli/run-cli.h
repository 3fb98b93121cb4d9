/* run-cli.h: the built apposite-cli, run by a test
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

/* What came of a call. */
typedef struct
{
  int status;
  char *out;
  char *err;
} Run;

static inline void
run_free (Run *self)
{
  g_free (self->out);
  g_free (self->err);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Run, run_free)

/* In the folder of these tests, so that a command may name their files. */
static inline GSubprocessLauncher *
new_launcher (GSubprocessFlags flags, const char *columns)
{
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (flags);
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "cli", NULL);

  g_subprocess_launcher_set_cwd (launcher, folder);
  g_subprocess_launcher_setenv (launcher, "TERM", "xterm", TRUE);
  g_subprocess_launcher_unsetenv (launcher, "NO_COLOR");
  if (columns != NULL)
    g_subprocess_launcher_setenv (launcher, "COLUMNS", columns, TRUE);
  else
    g_subprocess_launcher_unsetenv (launcher, "COLUMNS");
  return launcher;
}

/* @command is written as for a shell, without the program's name. */
static inline GSubprocess *
start (GSubprocessLauncher *launcher, const char *command)
{
  g_autofree char *line = g_strdup_printf ("\"%s\" %s", g_getenv ("APPOSITE_CLI"), command);
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_shell_parse_argv (line, NULL, &words, &error);
  g_assert_no_error (error);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) words, &error);
  g_assert_no_error (error);
  return process;
}

static inline Run *
finish (GSubprocess *process)
{
  Run *self = g_new0 (Run, 1);
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, &self->out, &self->err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  self->status = g_subprocess_get_exit_status (process);
  return self;
}

static inline Run *
run (const char *columns, const char *command)
{
  g_autoptr (GSubprocessLauncher) launcher =
      new_launcher (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, columns);
  g_autoptr (GSubprocess) process = start (launcher, command);
  g_autofree char *shown = g_utf8_make_valid (command, -1);

  g_test_message ("apposite-cli %s", shown);
  return finish (process);
}
