/* apposite-search-words.c: the words of a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-search-words.h"

#include <string.h>

#include "apposite-citation.h"

/* As g_str_tokenize_and_fold() takes them, which doesn't tell where they stand. */
static gboolean
is_word_character (gunichar character)
{
  if (character < 0x80)
    return g_ascii_isalnum ((char) character);
  return g_unichar_isalnum (character) || g_unichar_ismark (character);
}

/* “2.4” and “100,000” are one word, so that no figure is found by a part of it. */
static gboolean
is_inside_number (const char *start, const char *p, const char *end)
{
  return (*p == '.' || *p == ',') && p > start && g_ascii_isdigit (p[-1]) && p + 1 < end
      && g_ascii_isdigit (p[1]);
}

/* A citation as a whole. */
static const char *
skip_separator (const char *p)
{
  gsize length = *p == '[' ? apposite_citation_measure (p) : 0;

  return length > 0 ? p + length : g_utf8_next_char (p);
}

/**
 * apposite_search_next_word:
 * @text: (inout): where to begin; then where the word begins
 * @end: where the text ends
 * @length: (out): how many bytes the word has
 *
 * Finds the next word of valid UTF-8. Letters, digits and their accents make words, anything but the
 * point within a figure parts them; citations have none.
 *
 * Returns: whether there is one
 */
gboolean
apposite_search_next_word (const char **text, const char *end, gsize *length)
{
  const char *p = *text;

  while (p < end && !is_word_character (g_utf8_get_char (p)))
    p = skip_separator (p);
  if (p >= end)
    return FALSE;
  *text = p;
  while (p < end && (is_word_character (g_utf8_get_char (p)) || is_inside_number (*text, p, end)))
    p = g_utf8_next_char (p);
  *length = (gsize) (p - *text);
  return TRUE;
}

/**
 * apposite_search_fold_short:
 * @word: a word
 * @length: its length in bytes
 * @folded: (out caller-allocates): the word as apposite_search_fold() gives it
 *
 * Folds nearly all words that there are without taking memory.
 *
 * Returns: whether it did; a word that is long or isn't ASCII wants apposite_search_fold()
 */
gboolean
apposite_search_fold_short (const char *word, gsize length, char folded[APPOSITE_SEARCH_SHORT_WORD])
{
  if (length >= APPOSITE_SEARCH_SHORT_WORD)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    {
      if (word[i] & 0x80)
        return FALSE;
      folded[i] = g_ascii_isupper (word[i]) ? (char) (word[i] + ('a' - 'A')) : word[i];
    }
  folded[length] = '\0';
  return TRUE;
}

static gboolean
is_ascii (const char *word, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (word[i] & 0x80)
      return FALSE;
  return TRUE;
}

/**
 * apposite_search_fold:
 * @word: a word
 * @length: how many bytes it has
 *
 * Returns: (transfer full): the word without case, accents or ways of writing a letter; empty where it
 *   is made of accents alone
 */
char *
apposite_search_fold (const char *word, gsize length)
{
  g_autofree char *parted = NULL, *caseless = NULL, *folded = NULL;
  GString *bare;

  if (is_ascii (word, length))
    return g_ascii_strdown (word, (gssize) length);

  parted = g_utf8_normalize (word, (gssize) length, G_NORMALIZE_ALL);
  caseless = g_utf8_casefold (parted, -1);
  folded = g_utf8_normalize (caseless, -1, G_NORMALIZE_ALL);
  bare = g_string_sized_new (length);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_ismark (g_utf8_get_char (p)))
      g_string_append_unichar (bare, g_utf8_get_char (p));
  return g_string_free (bare, FALSE);
}

/**
 * apposite_search_split:
 * @text: valid UTF-8
 *
 * Returns: (transfer full) (array zero-terminated=1): its words, folded
 */
char **
apposite_search_split (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  const char *end = text + strlen (text);
  gsize length;

  for (const char *p = text; apposite_search_next_word (&p, end, &length); p += length)
    {
      g_autofree char *word = apposite_search_fold (p, length);

      if (*word != '\0')
        g_strv_builder_add (words, word);
    }
  return g_strv_builder_end (words);
}
