/* walk-random.c: what is drawn, and what is told of it
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "walk.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "apposite-record.h"

#define N_TOLD 20
#define LINE 160

/* What is told where the program crashes: written beforehand, for nothing may be allocated there. */
static char told[N_TOLD][LINE];
static guint n_told;
static char beginning[LINE];

/* Where it was built with a sanitizer: what that calls before it ends the program. */
extern void __sanitizer_set_death_callback (void (*callback) (void)) __attribute__ ((weak));

static void
write_line (const char *line)
{
  gssize written = write (STDERR_FILENO, line, strlen (line));

  (void) written;
}

static void
tell_of_crash (void)
{
  guint first = n_told > N_TOLD ? n_told - N_TOLD : 0;

  write_line (beginning);
  for (guint i = first; i < n_told; i++)
    write_line (told[i % N_TOLD]);
}

static void
crashed_cb (int number)
{
  tell_of_crash ();
  signal (number, SIG_DFL);
  raise (number);
}

/* From here on, how the program came there is told wherever it crashes. */
void
walk_tell_of_crashes (guint32 seed)
{
  g_snprintf (beginning, LINE,
      "# The walk of APPOSITE_WALK_SEED=%" G_GUINT32_FORMAT " ended early. Its last steps:\n",
      seed);
  signal (SIGABRT, crashed_cb);
  signal (SIGTRAP, crashed_cb);
  signal (SIGTERM, crashed_cb);
  if (__sanitizer_set_death_callback != NULL)
    __sanitizer_set_death_callback (tell_of_crash);
  else
    signal (SIGSEGV, crashed_cb);
}

/* A step, or a detail of one, as it is about to be made. */
void
walk_tell (Walk *walk, const char *format, ...)
{
  char *line = told[n_told % N_TOLD];
  va_list arguments;
  int length = g_snprintf (line, LINE, "# step %u in %u: ", walk->step, walk->in);

  va_start (arguments, format);
  g_vsnprintf (line + length, LINE - 1 - (gulong) length, format, arguments);
  va_end (arguments);
  if (g_getenv ("APPOSITE_WALK_VERBOSE") != NULL)
    g_printerr ("%s\n", line);
  g_strlcat (line, "\n", LINE);
  n_told++;
}

/* Less than @n, which is more than 0. */
guint
walk_draw (Walk *walk, guint n)
{
  return (guint) g_rand_int_range (walk->random, 0, (gint32) n);
}

gboolean
walk_chance (Walk *walk, guint percent)
{
  return walk_draw (walk, 100) < percent;
}

/* Of a list of records, or NULL where it is empty. */
gpointer
walk_draw_item (Walk *walk, GListModel *list)
{
  guint n = list != NULL ? g_list_model_get_n_items (list) : 0;

  return n > 0 ? apposite_record_list_peek (list, walk_draw (walk, n)) : NULL;
}

const char *
walk_draw_word (Walk *walk, const char *const *words, guint n_words)
{
  return words[walk_draw (walk, n_words)];
}
