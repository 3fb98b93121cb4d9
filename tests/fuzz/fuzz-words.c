/* fuzz-words.c: answers, addresses and names out of any bytes, for fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "apposite-answers.h"
#include "apposite-citation.h"
#include "apposite-error.h"
#include "apposite-language.h"
#include "apposite-lookup.h"
#include "apposite-place.h"
#include "apposite-sort.h"
#include "apposite-text-blocks.h"
#include "apposite-topic-reader.h"
#include "fuzz.h"

static AppositeTopic *
get_topic (void)
{
  static AppositeTopic *topic;
  g_autoptr (GError) error = NULL;

  if (topic == NULL)
    topic = apposite_topic_new_bundled_in (NULL, &error);
  g_assert_no_error (error);
  return topic;
}

/* Answers that are refused say why; taken, they stay the same when told again. */
static void
check_answers (const char *text)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (get_topic ());
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  g_autoptr (GError) error = NULL;
  guint n;

  if (!apposite_answers_parse (presentation, (const char *const *) words, &error))
    {
      fuzz_assert_message (error);
      return;
    }
  g_assert_no_error (error);
  n = apposite_presentation_get_n_answered (presentation);
  apposite_answers_parse (presentation, (const char *const *) words, &error);
  g_assert_cmpuint (apposite_presentation_get_n_answered (presentation), ==, n);
}

/* Where an address leads has an address that leads there. */
static void
check_address (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositePlace) place = apposite_place_new_for_address (get_topic (), text, &error);
  g_autoptr (AppositePlace) again = NULL;
  g_autofree char *address = NULL;

  if (place == NULL)
    {
      fuzz_assert_message (error);
      return;
    }
  address = apposite_place_format_address (place, get_topic ());
  fuzz_assert_text (address);
  again = apposite_place_new_for_address (get_topic (), address, &error);
  g_assert_no_error (error);
  g_assert_cmpint (again->kind, ==, place->kind);
  g_assert_cmpstr (again->text, ==, place->text);
}

static void
check_names (const char *text)
{
  g_autoptr (GPtrArray) procedures = apposite_lookup_procedures (get_topic (), text);
  g_autoptr (GError) error = NULL;
  AppositeVariant *variant = apposite_lookup_variant (get_topic (), text, &error);

  if (variant == NULL)
    fuzz_assert_message (error);
  g_clear_error (&error);
  variant = apposite_record_list_peek (apposite_topic_get_variants (get_topic ()), 0);
  if (apposite_lookup_recommendation (get_topic (), variant, text, &error) == NULL)
    fuzz_assert_message (error);
  if (procedures->len == 0)
    fuzz_take_text (apposite_lookup_suggest_procedure (get_topic (), text));
}

static void
check_languages (const char *text)
{
  g_auto (GStrv) variants = apposite_language_list_variants (text);

  apposite_language_is_published (text);
  for (guint i = 0; variants[i] != NULL; i++)
    {
      g_autofree char *file = apposite_language_file ("topic.json", variants[i]);
      g_autofree char *language = NULL;

      g_assert_null (strchr (variants[i], G_DIR_SEPARATOR)); /* it becomes a file's name */
      language = apposite_language_of_file ("topic.json", file);
      if (language != NULL)
        g_assert_cmpstr (language, ==, variants[i]);
    }
}

static void
check_order (const char *text)
{
  AppositeSortKey key;
  gboolean descending;

  if (apposite_sort_parse (text, &key, &descending))
    {
      g_autofree char *order = apposite_sort_format (key, descending);

      g_assert_cmpstr (order, ==, text);
    }
}

/**
 * LLVMFuzzerTestOneInput:
 * @data: what a person or another program hands over
 *
 * Takes it for answers, for an address, for the name of a variant, procedure or language, for an
 * order, and for a text with citations, lists and headings.
 *
 * Returns: 0
 */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (GArray) runs = NULL;

  check_address (text);
  check_languages (text);
  check_order (text);
  if (!g_utf8_validate (text, -1, NULL))
    return 0;
  check_answers (text);
  check_names (text);
  blocks = apposite_text_split_blocks (text);
  g_assert_nonnull (blocks);
  runs = apposite_citation_split (text);
  g_assert_nonnull (runs);
  fuzz_take_text (apposite_citation_speak (text));
  return 0;
}
