/* fuzz-cli.c: command lines out of any bytes, for fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "apposite-command.h"
#include "fuzz.h"

#define MOST_WORDS 16

/* Where the program runs, for it may write files: a folder of its own with these topics in it. */
static const struct
{
  const char *source;
  const char *name;
} files[] = {
  { FUZZ_TOPIC, "topic.json" },
  { FUZZ_TRANSLATION, "topic.de.json" },
  { FUZZ_BROKEN, "broken.json" },
};

static void
empty_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (".", 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_unlink (name);
}

static void
fill_folder (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;
      gsize length;

      g_file_get_contents (files[i].source, &text, &length, &error);
      g_assert_no_error (error);
      g_file_set_contents (files[i].name, text, (gssize) length, &error);
      g_assert_no_error (error);
    }
}

static char *folder;

static void
leave_folder_cb (void)
{
  empty_folder ();
  if (g_chdir ("/") == 0)
    g_rmdir (folder);
  g_free (folder);
}

static void
enter_folder (void)
{
  g_autoptr (GError) error = NULL;

  if (folder != NULL)
    return;
  folder = g_dir_make_tmp ("apposite-fuzz-XXXXXX", &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chdir (folder), ==, 0);
  fill_folder ();
  atexit (leave_folder_cb);
}

/* What would end the process, as the help does, or reach out of the folder. */
static gboolean
is_out_of_bounds (const char *word)
{
  gboolean is_bundle = word[0] == '-' && word[1] != '-';

  return strchr (word, G_DIR_SEPARATOR) != NULL || strstr (word, "file:") != NULL
      || g_str_has_prefix (word, "--help") || (is_bundle && strpbrk (word, "h?") != NULL);
}

static gboolean
may_write (const char *word)
{
  return g_str_has_prefix (word, "--output") || (word[0] == '-' && strchr (word, 'o') != NULL);
}

/* What the process writes goes into a text; glibc's standard streams can be set. */
static int
run (int argc, char **argv, char **out, char **err)
{
  FILE *const streams[] = { stdout, stderr };
  size_t n_out, n_err;
  int status;

  stdout = open_memstream (out, &n_out);
  stderr = open_memstream (err, &n_err);
  status = apposite_cli_main (argc, argv);
  fclose (stdout);
  fclose (stderr);
  stdout = streams[0];
  stderr = streams[1];
  return status;
}

static gboolean
is_plain (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (strchr ("\t\n\r", *p) == NULL && g_unichar_iscntrl (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

static gboolean
are_plain (char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (!g_utf8_validate (words[i], -1, NULL) || !is_plain (words[i]))
      return FALSE;
  return TRUE;
}

/* Nothing steers the terminal, as an escape in a topic would, but what the caller typed. */
static void
check_call (int argc, char **argv)
{
  char *out = NULL, *err = NULL;
  gboolean plain = are_plain (argv);
  int status = run (argc, argv, &out, &err);

  g_assert_cmpint (status, >=, APPOSITE_EXIT_DONE);
  g_assert_cmpint (status, <=, APPOSITE_EXIT_UNREADABLE);
  fuzz_assert_text (out);
  g_assert_true (!plain || is_plain (out));
  if (status >= APPOSITE_EXIT_USAGE)
    g_assert_cmpstr (err, !=, "");
  free (out);
  free (err);
}

/**
 * LLVMFuzzerTestOneInput:
 * @data: words after the program's name, each on a line
 *
 * Runs apposite-cli, which reads a small topic where no other is named.
 *
 * Returns: 0
 */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_auto (GStrv) words = g_strsplit (text, "\n", MOST_WORDS);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  gboolean writes = FALSE;

  g_ptr_array_add (argv, (gpointer) "apposite-cli");
  g_ptr_array_add (argv, (gpointer) "--topic=topic.json");
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (is_out_of_bounds (words[i]))
        return 0;
      writes |= may_write (words[i]);
      g_ptr_array_add (argv, words[i]);
    }
  g_ptr_array_add (argv, NULL);

  enter_folder ();
  check_call ((int) argv->len - 1, (char **) argv->pdata);
  if (writes)
    {
      empty_folder ();
      fill_folder ();
    }
  return 0;
}
