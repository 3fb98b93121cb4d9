/* apposite-citation.c: the citations in a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-citation.h"

#include <glib/gi18n-lib.h>

#include <string.h>

static const char *
skip_number (const char *p)
{
  while (g_ascii_isdigit (*p))
    p++;
  return p;
}

/* “93” or “18-21”; NULL where @p begins otherwise. */
static const char *
skip_numbers (const char *p)
{
  const char *end = skip_number (p);

  if (end == p)
    return NULL;
  if (*end != '-')
    return end;
  p = end + 1;
  end = skip_number (p);
  return end > p ? end : NULL;
}

/**
 * apposite_citation_measure:
 * @text: a text that begins with an opening bracket
 *
 * Returns: how many bytes the citation has that begins there, brackets included; 0 where none does
 */
gsize
apposite_citation_measure (const char *text)
{
  const char *p = text;

  do
    {
      p = skip_numbers (p + 1);
      if (p == NULL)
        return 0;
    }
  while (*p == ',');
  return *p == ']' ? (gsize) (p + 1 - text) : 0;
}

static void
add_run (GArray *runs, gsize start, gsize end, gboolean citation)
{
  AppositeTextRun run = { start, end - start, citation };

  if (end > start)
    g_array_append_val (runs, run);
}

/**
 * apposite_citation_split:
 * @text: a text in which citations stand as “[93,106]” or “[18-21]”
 *
 * Returns: (transfer full) (element-type AppositeTextRun): the runs that the text is made of, one
 *   after the other and without a gap
 */
GArray *
apposite_citation_split (const char *text)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (AppositeTextRun));
  const char *p = text;
  gsize start = 0;

  g_return_val_if_fail (text != NULL, runs);

  while ((p = strchr (p, '[')) != NULL)
    {
      gsize at = (gsize) (p - text);
      gsize length = apposite_citation_measure (p);

      if (length == 0)
        {
          p++;
          continue;
        }
      add_run (runs, start, at, FALSE);
      add_run (runs, at, at + length, TRUE);
      start = at + length;
      p += length;
    }
  add_run (runs, start, strlen (text), FALSE);
  return runs;
}

/* “93, 106–109” of “[93,106-109]” */
static char *
list_numbers (const char *text, const AppositeTextRun *run)
{
  GString *list = g_string_new_len (text + run->start + 1, (gssize) run->length - 2);

  g_string_replace (list, ",", ", ", 0);
  g_string_replace (list, "-", "–", 0);
  return g_string_free (list, FALSE);
}

static gboolean
is_single (const char *text, const AppositeTextRun *run)
{
  return skip_number (text + run->start + 1) == text + run->start + run->length - 1;
}

/**
 * apposite_citation_format:
 * @text: a text
 * @run: a citation in it
 *
 * Returns: (transfer full): what the citation stands for, such as “reference 93 of the source
 *   document”
 */
char *
apposite_citation_format (const char *text, const AppositeTextRun *run)
{
  g_autofree char *numbers = NULL;

  g_return_val_if_fail (text != NULL && run != NULL && run->citation, NULL);

  numbers = list_numbers (text, run);
  if (is_single (text, run))
    return g_strdup_printf (_ ("reference %s of the source document"), numbers);
  /* Translators: several numbers and ranges, such as “93, 106–109” */
  return g_strdup_printf (_ ("references %s of the source document"), numbers);
}

/**
 * apposite_citation_format_at:
 * @text: a text
 * @index: a place in it, in bytes
 *
 * Returns: (transfer full) (nullable): what the citation there stands for, or %NULL where there is none
 */
char *
apposite_citation_format_at (const char *text, gsize index)
{
  g_autoptr (GArray) runs = apposite_citation_split (text);

  for (guint i = 0; i < runs->len; i++)
    {
      const AppositeTextRun *run = &g_array_index (runs, AppositeTextRun, i);

      if (run->citation && index >= run->start && index - run->start < run->length)
        return apposite_citation_format (text, run);
    }
  return NULL;
}

/**
 * apposite_citation_speak:
 * @text: a text
 *
 * Returns: (transfer full): the text to be heard, with “(reference 93, 106)” for “[93,106]”
 */
char *
apposite_citation_speak (const char *text)
{
  g_autoptr (GString) spoken = g_string_new (NULL);
  g_autoptr (GArray) runs = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  runs = apposite_citation_split (text);
  for (guint i = 0; i < runs->len; i++)
    {
      const AppositeTextRun *run = &g_array_index (runs, AppositeTextRun, i);
      g_autofree char *numbers = run->citation ? list_numbers (text, run) : NULL;

      if (numbers != NULL)
        /* Translators: a citation as a screen reader says it within a sentence */
        g_string_append_printf (spoken, _ ("(reference %s)"), numbers);
      else
        g_string_append_len (spoken, text + run->start, (gssize) run->length);
    }
  return g_string_free (g_steal_pointer (&spoken), FALSE);
}
