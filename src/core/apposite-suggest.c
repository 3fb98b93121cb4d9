/* apposite-suggest.c: the nearest words to a mistyped one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-suggest.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* Longer words than this are cut: only what a person types is compared. */
#define LONGEST_WORD 128

/* As many valid words are listed; a topic that a program made may have thousands. */
#define MOST_LISTED 60

static glong
fold (const char *word, gunichar folded[LONGEST_WORD])
{
  g_autofree char *text = g_utf8_casefold (word, -1);
  glong length = 0;

  for (const char *p = text; *p != '\0' && length < LONGEST_WORD; p = g_utf8_next_char (p))
    folded[length++] = g_utf8_get_char (p);
  return length;
}

/**
 * apposite_edit_distance:
 * @a: a word
 * @b: another one
 * @limit: the distance from which on it doesn't matter how far they are apart
 *
 * Counts the letters to insert, delete, change or swap with their neighbour until one word is the
 * other, case aside.
 *
 * Returns: the distance, or @limit where it is that or more
 */
guint
apposite_edit_distance (const char *a, const char *b, guint limit)
{
  gunichar from[LONGEST_WORD], to[LONGEST_WORD];
  guint rows[3][LONGEST_WORD + 1];
  guint *before = rows[0], *last = rows[1], *row = rows[2];
  glong n_from, n_to;

  g_return_val_if_fail (a != NULL && b != NULL, limit);

  n_from = fold (a, from);
  n_to = fold (b, to);
  if (ABS (n_from - n_to) >= (glong) limit)
    return limit;

  for (glong j = 0; j <= n_to; j++)
    row[j] = j;

  for (glong i = 1; i <= n_from; i++)
    {
      guint *spare = before;
      guint least;

      before = last;
      last = row;
      row = spare;
      least = row[0] = i;
      for (glong j = 1; j <= n_to; j++)
        {
          guint best = last[j - 1] + (from[i - 1] != to[j - 1]);

          best = MIN (best, last[j] + 1);
          best = MIN (best, row[j - 1] + 1);
          if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
            best = MIN (best, before[j - 2] + 1);
          row[j] = best;
          least = MIN (least, best);
        }
      if (least >= limit)
        return limit;
    }

  return MIN (row[n_to], limit);
}

typedef struct
{
  const char *word;
  guint distance;
  guint position;
} Candidate;

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *left = a, *right = b;

  if (left->distance != right->distance)
    return left->distance < right->distance ? -1 : 1;
  return left->position < right->position ? -1 : 1;
}

/**
 * apposite_suggest:
 * @word: what was typed
 * @candidates: (array zero-terminated=1): what is valid
 * @most: how many suggestions to give at the most
 *
 * Returns: (transfer full) (array zero-terminated=1): the candidates nearest to @word, the nearest
 *   first; none where none is near
 */
char **
apposite_suggest (const char *word, const char *const *candidates, guint most)
{
  g_autoptr (GArray) near = g_array_new (FALSE, FALSE, sizeof (Candidate));
  g_autoptr (GStrvBuilder) suggestions = g_strv_builder_new ();
  g_autofree char *folded = NULL;
  guint limit;

  g_return_val_if_fail (word != NULL && candidates != NULL, NULL);

  folded = g_utf8_casefold (word, -1);
  limit = 2 + g_utf8_strlen (word, LONGEST_WORD) / 3;
  for (guint i = 0; candidates[i] != NULL; i++)
    {
      g_autofree char *valid = g_utf8_casefold (candidates[i], -1);
      Candidate candidate = { candidates[i], apposite_edit_distance (word, valid, limit), i };

      /* Part of a valid word, as "infect" of "infection", is nearer than a misspelling. */
      if (*folded != '\0' && strstr (valid, folded) != NULL)
        candidate.distance = 0;
      if (candidate.distance < limit)
        g_array_append_val (near, candidate);
    }

  g_array_sort (near, compare_candidates);
  for (guint i = 0; i < MIN (near->len, most); i++)
    g_strv_builder_add (suggestions, g_array_index (near, Candidate, i).word);
  return g_strv_builder_end (suggestions);
}

static char *
list_candidates (const char *const *candidates)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) listed = NULL;
  guint n = 0;

  for (; candidates[n] != NULL && n < MOST_LISTED; n++)
    g_strv_builder_add (builder, candidates[n]);
  if (candidates[n] != NULL)
    g_strv_builder_add (builder, "…");
  listed = g_strv_builder_end (builder);
  return g_strjoinv (", ", listed);
}

/**
 * apposite_suggest_phrase:
 * @word: what was typed
 * @candidates: (array zero-terminated=1): what is valid
 *
 * Returns: (transfer full): half a sentence for the end of an error message: the valid words that are
 *   near to @word or, where none is, all of them, or the first of very many
 */
char *
apposite_suggest_phrase (const char *word, const char *const *candidates)
{
  g_auto (GStrv) near = apposite_suggest (word, candidates, 3);
  g_autofree char *list = NULL;

  if (near[0] == NULL)
    {
      list = list_candidates (candidates);
      /* Translators: at the end of an error message; what follows is a list of valid words */
      return g_strdup_printf (_ ("valid are: %s"), list);
    }

  /* Translators: parts the valid words of “did you mean “x” or “y”?” */
  list = g_strjoinv (_ ("” or “"), near);
  /* Translators: at the end of an error message; what follows is one word or several */
  return g_strdup_printf (_ ("did you mean “%s”?"), list);
}
