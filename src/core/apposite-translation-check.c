/* apposite-translation-check.c: what a translation must keep of the original
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-translation-check.h"

#include <glib/gi18n-lib.h>

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* The digits of @text from *@position on, in ASCII; moves behind them. */
static char *
take_number (const char **position)
{
  g_autoptr (GString) number = g_string_new (NULL);
  const char *p = *position;

  for (; g_unichar_isdigit (g_utf8_get_char (p)); p = g_utf8_next_char (p))
    g_string_append_c (number, (char) ('0' + g_unichar_digit_value (g_utf8_get_char (p))));
  *position = p;
  return g_string_free (g_steal_pointer (&number), FALSE);
}

/**
 * apposite_translation_list_numbers:
 * @text: a text
 *
 * A decimal mark parts a number in two, so that it may be a point or a comma.
 *
 * Returns: (transfer full): the numbers in it, those of citations included, sorted as text and
 *   parted by commas, whatever digits the script writes them with
 */
char *
apposite_translation_list_numbers (const char *text)
{
  g_autoptr (GPtrArray) numbers = g_ptr_array_new_with_free_func (g_free);
  const char *p = text;

  g_return_val_if_fail (text != NULL, NULL);

  while (*p != '\0')
    if (g_unichar_isdigit (g_utf8_get_char (p)))
      g_ptr_array_add (numbers, take_number (&p));
    else
      p = g_utf8_next_char (p);
  g_ptr_array_sort (numbers, compare_strings);
  g_ptr_array_add (numbers, NULL);
  return g_strjoinv (", ", (char **) numbers->pdata);
}

static gboolean
is_blank (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return *text == '\0';
}

/**
 * apposite_translation_check_text:
 * @at: where it stands
 * @text: a translation
 * @published: (nullable): the original
 *
 * Fails where the translation is blank, where there is no original, or where the figures or the
 * citations are others.
 *
 * Returns: whether it can be shown
 */
gboolean
apposite_translation_check_text (
    const AppositeJsonPlace *at, const char *text, const char *published)
{
  g_autofree char *numbers = NULL;
  g_autofree char *wanted = NULL;

  if (published == NULL)
    {
      apposite_json_fail (at, APPOSITE_ERROR_VALUE,
          _ ("the topic has no such text that could be translated; remove it"));
      return FALSE;
    }
  if (is_blank (text))
    {
      apposite_json_fail (
          at, APPOSITE_ERROR_VALUE, _ ("must not be blank; write the text, or leave it out"));
      return FALSE;
    }
  numbers = apposite_translation_list_numbers (text);
  wanted = apposite_translation_list_numbers (published);
  if (g_str_equal (numbers, wanted))
    return TRUE;
  apposite_json_fail (at, APPOSITE_ERROR_VALUE,
      /* Translators: numbers that stand in a text, or “none” */
      _ ("the numbers in it are: %s; those of the original are: %s; keep each figure and citation"),
      *numbers != '\0' ? numbers : _ ("none"), *wanted != '\0' ? wanted : _ ("none"));
  return FALSE;
}

/**
 * apposite_translation_check_texts:
 * @at: the place of an array
 * @texts: (array zero-terminated=1): translations
 * @published: (array zero-terminated=1): the originals
 *
 * Fails where there are more or fewer than in the original, or one of them can't be shown.
 *
 * Returns: whether they can be shown
 */
gboolean
apposite_translation_check_texts (
    const AppositeJsonPlace *at, const char *const *texts, const char *const *published)
{
  guint n = g_strv_length ((char **) texts);
  guint wanted = published != NULL ? g_strv_length ((char **) published) : 0;

  if (n != wanted)
    {
      apposite_json_fail (at, APPOSITE_ERROR_VALUE,
          _ ("has %u elements, but the original has %u; translate each, in its order"), n, wanted);
      return FALSE;
    }
  for (guint i = 0; i < n; i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (at, i);

      if (!apposite_translation_check_text (&element, texts[i], published[i]))
        return FALSE;
    }
  return TRUE;
}

static void
add_label (GHashTable *seen, const AppositeJsonPlace *at, const char *label)
{
  g_autofree char *folded = g_utf8_casefold (label, -1);

  if (!g_hash_table_add (seen, g_steal_pointer (&folded)))
    apposite_json_fail (at, APPOSITE_ERROR_DUPLICATE,
        _ ("“%s” stands here a second time; a reader must be able to tell them apart"), label);
}

/**
 * apposite_translation_check_distinct:
 * @labels: the place of an object whose members are labels
 *
 * Fails where two of them are the same, or differ in nothing but case.
 */
void
apposite_translation_check_distinct (const AppositeJsonPlace *labels)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  if (apposite_json_has_failed (labels->json))
    return;
  json_object_iter_init_ordered (&iter, json_node_get_object (labels->node));
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      AppositeJsonPlace value = { labels->json, labels, key, 0, node };

      add_label (seen, &value, json_node_get_string (node));
    }
}

/**
 * apposite_translation_check_names:
 * @at: the place of a whole file
 * @topic: the topic as published
 *
 * Fails where two categories would be shown with the same name: a translated one with another, or with
 * a published one.
 */
void
apposite_translation_check_names (const AppositeJsonPlace *at, AppositeTopic *topic)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel *categories = apposite_topic_get_categories (topic);
  AppositeJsonPlace section, entry;

  if (apposite_json_has_failed (at->json) || !apposite_json_enter (at, "categories", &section))
    return;
  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    {
      AppositeCategory *category = apposite_record_list_peek (categories, i);
      const char *name = NULL;

      if (apposite_json_enter (&section, apposite_category_get_id (category), &entry))
        name = apposite_json_get_optional_string (&entry, "name");
      add_label (seen, entry.node != NULL ? &entry : &section,
          name != NULL ? name : apposite_category_get_name (category));
    }
}

static gboolean
is_date (const char *text)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *moment = NULL;

  if (!g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text, G_REGEX_DOLLAR_ENDONLY, 0))
    return FALSE;
  moment = g_strconcat (text, "T00:00:00Z", NULL);
  time = g_date_time_new_from_iso8601 (moment, NULL);
  return time != NULL;
}

/**
 * apposite_translation_check_review:
 * @at: the place of a review, an object
 * @reviewer: (out) (nullable): who has reviewed the translation, or %NULL where nobody has
 * @date: (out) (nullable): when
 *
 * Fails where a review doesn't say whose it is or when it was, and where there is none but one of both
 * is said.
 */
void
apposite_translation_check_review (
    const AppositeJsonPlace *at, const char **reviewer, const char **date)
{
  const char *status = apposite_json_get_string (at, "status");
  AppositeJsonPlace value;

  *reviewer = apposite_json_get_optional_string (at, "by");
  *date = apposite_json_get_optional_string (at, "date");
  if (status == NULL)
    return;
  if (!g_str_equal (status, "reviewed") && !g_str_equal (status, "unreviewed"))
    {
      apposite_json_enter (at, "status", &value);
      apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
          _ ("“%s” isn't possible here; valid are: reviewed, unreviewed"), status);
    }
  else if (g_str_equal (status, "reviewed") != (*reviewer != NULL)
      || (*reviewer != NULL) != (*date != NULL))
    apposite_json_fail (at, APPOSITE_ERROR_VALUE,
        _ ("a translation that is reviewed names the clinician in “by” and the day in “date”, one "
           "that isn't has neither"));
  else if (*date != NULL && !is_date (*date))
    {
      apposite_json_enter (at, "date", &value);
      apposite_json_fail (
          &value, APPOSITE_ERROR_VALUE, _ ("“%s” is no date; write YYYY-MM-DD"), *date);
    }
}
