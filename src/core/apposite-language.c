/* apposite-language.c: the languages that a topic is looked for in
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-language.h"

#include <locale.h>
#include <string.h>

#define SUFFIX ".json"

/* “de”, “pt_BR”, “sr@latin”: no more, for it becomes part of a file's name. */
static gboolean
is_language (const char *name)
{
  return g_regex_match_simple (
      "^[a-z]{2,3}(_[A-Z]{2})?(@[a-z]+)?$", name, G_REGEX_DOLLAR_ENDONLY, 0);
}

/**
 * apposite_language_is_published:
 * @name: the name of a locale
 *
 * Returns: whether it wants topics as they are published: it is one of English, or of no language
 */
gboolean
apposite_language_is_published (const char *name)
{
  g_return_val_if_fail (name != NULL, FALSE);

  return g_str_equal (name, "C") || g_str_has_prefix (name, "C.") || g_str_equal (name, "POSIX")
      || (g_str_has_prefix (name, "en") && strchr ("_.@", name[2]) != NULL);
}

/**
 * apposite_language_list_wanted:
 * @names: (array zero-terminated=1): names of locales, the most wanted first, as
 *   g_get_language_names() gives them
 *
 * Returns: (transfer full) (array zero-terminated=1): the languages among them whose translation goes
 *   before the text as published, which is English
 */
char **
apposite_language_list_wanted (const char *const *names)
{
  g_autoptr (GStrvBuilder) wanted = g_strv_builder_new ();

  g_return_val_if_fail (names != NULL, NULL);

  for (guint i = 0; names[i] != NULL && !apposite_language_is_published (names[i]); i++)
    if (is_language (names[i]))
      g_strv_builder_add (wanted, names[i]);
  return g_strv_builder_end (wanted);
}

/**
 * apposite_language_list_of_user:
 *
 * A program that hasn't set its locale, or has none, shows everything as it was written: LANGUAGE alone
 * changes nothing, as it doesn't for the program's own words.
 *
 * Returns: (transfer full) (array zero-terminated=1): the languages that the user wants before English
 */
char **
apposite_language_list_of_user (void)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);

  if (locale == NULL || g_str_equal (locale, "C") || g_str_has_prefix (locale, "C.")
      || g_str_equal (locale, "POSIX"))
    return g_new0 (char *, 1);
  return apposite_language_list_wanted (g_get_language_names ());
}

/**
 * apposite_language_list_variants:
 * @language: (nullable): a language, such as “pt_BR”, or %NULL for texts as published
 *
 * Returns: (transfer full) (array zero-terminated=1): that language and the wider ones that hold it,
 *   such as “pt”; nothing for English
 */
char **
apposite_language_list_variants (const char *language)
{
  g_auto (GStrv) names = NULL;

  if (language == NULL)
    return g_new0 (char *, 1);
  names = g_get_locale_variants (language);
  return apposite_language_list_wanted ((const char *const *) names);
}

static gsize
measure_stem (const char *topic_file)
{
  return strlen (topic_file) - (g_str_has_suffix (topic_file, SUFFIX) ? strlen (SUFFIX) : 0);
}

/**
 * apposite_language_format_tag:
 * @language: (nullable): a language, such as “pt_BR”, or %NULL for texts as published
 *
 * Returns: (transfer full): its tag of BCP 47, such as “pt-BR”, which is how web pages tell theirs; what
 *   follows an at sign isn't in it
 */
char *
apposite_language_format_tag (const char *language)
{
  gsize length;

  if (language == NULL)
    return g_strdup ("en");
  length = strcspn (language, "@");
  return g_strdelimit (g_strndup (language, length), "_", '-');
}

/**
 * apposite_language_file:
 * @topic_file: the name of a topic's file, such as “topic.json”
 * @language: a language
 *
 * Returns: (transfer full): the name of the file that translates it, such as “topic.de.json”
 */
char *
apposite_language_file (const char *topic_file, const char *language)
{
  g_return_val_if_fail (topic_file != NULL && language != NULL, NULL);

  return g_strdup_printf ("%.*s.%s" SUFFIX, (int) measure_stem (topic_file), topic_file, language);
}

/**
 * apposite_language_of_file:
 * @topic_file: the name of a topic's file
 * @file: the name of a file beside it
 *
 * Returns: (transfer full) (nullable): the language into which @file translates the topic, by its name,
 *   or %NULL where it is something else
 */
char *
apposite_language_of_file (const char *topic_file, const char *file)
{
  g_autofree char *language = NULL;
  gsize stem = measure_stem (topic_file);

  g_return_val_if_fail (topic_file != NULL && file != NULL, NULL);

  if (strncmp (file, topic_file, stem) != 0 || file[stem] != '.' || !g_str_has_suffix (file, SUFFIX)
      || strlen (file) < stem + 1 + strlen (SUFFIX))
    return NULL;
  language = g_strndup (file + stem + 1, strlen (file) - stem - 1 - strlen (SUFFIX));
  return is_language (language) && !apposite_language_is_published (language)
      ? g_steal_pointer (&language)
      : NULL;
}
