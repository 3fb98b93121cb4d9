/* fuzz.c: what the targets of fuzzing share
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "apposite-error.h"

/* GLib's own answer to a fatal warning is a trap, which libFuzzer doesn't catch. */
static GLogWriterOutput
write_log_cb (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  g_log_writer_standard_streams (level, fields, n_fields, NULL);
  if ((level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) != 0)
    abort ();
  return G_LOG_WRITER_HANDLED;
}

/**
 * LLVMFuzzerInitialize:
 *
 * Sets up what doesn't depend on an input: language, day, and that a warning is a failure.
 *
 * Returns: 0
 */
int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_setenv ("LANGUAGE", "", TRUE);
  g_setenv ("GIO_USE_VFS", "local", TRUE);
  g_setenv ("SOURCE_DATE_EPOCH", "1772280000", TRUE);
  g_setenv ("COLUMNS", "60", TRUE);
  g_log_set_writer_func (write_log_cb, NULL, NULL);
  return 0;
}

/**
 * fuzz_new_dice:
 * @data: an input
 * @size: its length
 *
 * Returns: (transfer full): random numbers that are the same with each run on @data
 */
GRand *
fuzz_new_dice (const guint8 *data, gsize size)
{
  guint32 seed = 2166136261u; /* FNV-1a */

  for (gsize i = 0; i < size; i++)
    seed = (guint32) ((guint64) (seed ^ data[i]) * 16777619u);
  return g_rand_new_with_seed (seed);
}

/**
 * fuzz_assert_text:
 * @text: a text that the program made
 *
 * Fails where it isn't valid UTF-8.
 */
void
fuzz_assert_text (const char *text)
{
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
}

/**
 * fuzz_take_text:
 * @text: (transfer full): a text that the program made
 *
 * As fuzz_assert_text(), and frees it.
 */
void
fuzz_take_text (char *text)
{
  fuzz_assert_text (text);
  g_free (text);
}

/**
 * fuzz_assert_message:
 * @error: an error
 *
 * Fails where it isn't one of Apposite's with a message that can be shown.
 */
void
fuzz_assert_message (const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == APPOSITE_ERROR);
  fuzz_assert_text (error->message);
  g_assert_cmpuint (strlen (error->message), >, 10);
}

static guint
count_lines (const guint8 *data, gsize size)
{
  guint n = 1;

  for (gsize i = 0; i < size; i++)
    n += data[i] == '\n';
  return n;
}

static gboolean
has_path (int code)
{
  return code != APPOSITE_ERROR_SYNTAX && code != APPOSITE_ERROR_LIMIT
      && code != APPOSITE_ERROR_DUPLICATE;
}

/**
 * fuzz_assert_error:
 * @error: what reading a file ended with
 * @name: the file's name
 * @data: its content
 * @size: its length
 *
 * Fails where the message doesn't say “file:line: path: what is wrong”, names a line that the file
 * doesn't have, or could steer a terminal.
 */
void
fuzz_assert_error (const GError *error, const char *name, const guint8 *data, gsize size)
{
  const char *rest;
  char *end;
  guint64 line;

  fuzz_assert_message (error);
  g_assert_true (g_str_has_prefix (error->message, name));
  rest = error->message + strlen (name);
  g_assert_true (*rest == ':');
  line = g_ascii_strtoull (rest + 1, &end, 10);
  g_assert_true (g_str_has_prefix (end, ": "));
  g_assert_cmpuint (line, >=, 1);
  g_assert_cmpuint (line, <=, count_lines (data, size));
  if (has_path (error->code))
    g_assert_true (g_str_has_prefix (end, ": $"));
  for (const char *p = error->message; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_true (g_unichar_isprint (g_utf8_get_char (p)));
}
