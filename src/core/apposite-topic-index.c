/* apposite-topic-index.c: what the ids in a topic file stand for
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-topic-index.h"

#include <glib/gi18n-lib.h>

#include "apposite-suggest.h"

static GHashTable *
new_index (void)
{
  return g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * apposite_topic_index_init:
 * @known: (out caller-allocates): an index of nothing
 */
void
apposite_topic_index_init (AppositeTopicIndex *known)
{
  known->categories = new_index ();
  known->levels = new_index ();
  known->procedures = new_index ();
  known->groups = new_index ();
  known->findings = new_index ();
  known->answer_sets = new_index ();
  known->sections = new_index ();
  known->variants = g_hash_table_new (NULL, NULL);
  known->terms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  known->stages = NULL;
}

/**
 * apposite_topic_index_clear:
 *
 * Frees what @known holds.
 */
void
apposite_topic_index_clear (AppositeTopicIndex *known)
{
  g_hash_table_unref (known->categories);
  g_hash_table_unref (known->levels);
  g_hash_table_unref (known->procedures);
  g_hash_table_unref (known->groups);
  g_hash_table_unref (known->findings);
  g_hash_table_unref (known->answer_sets);
  g_hash_table_unref (known->sections);
  g_hash_table_unref (known->variants);
  g_hash_table_unref (known->terms);
  g_strfreev (known->stages);
}

static guint
most_of (GType type)
{
  if (type == APPOSITE_TYPE_ANSWER)
    return APPOSITE_MAX_ANSWERS;
  if (type == APPOSITE_TYPE_PROCEDURE)
    return APPOSITE_TOPIC_MOST_PROCEDURES;
  if (type == APPOSITE_TYPE_SYNONYM)
    return APPOSITE_TOPIC_MOST_SYNONYMS;
  return APPOSITE_TOPIC_MOST_ELEMENTS;
}

/* The number of elements, or 0 after an error. */
static guint
get_array (const AppositeJsonPlace *at,
    const char *member,
    guint least,
    guint most,
    AppositeJsonPlace *array)
{
  guint n = apposite_json_get_array (at, member, least, array);

  if (n <= most)
    return n;
  apposite_json_fail (array, APPOSITE_ERROR_LIMIT,
      /* Translators: how many elements there may be, how many there are, how many are too many */
      _ ("must have at most %u elements and has %u; remove %u"), most, n, n - most);
  return 0;
}

/**
 * apposite_topic_read_list:
 * @at: the place of an object
 * @member: the member of it that is an array
 * @least: how many elements it must have; with 0 it may be missing as well
 * @type: the type of the objects
 * @read: reads one element
 * @known: what has been read so far
 *
 * Fails where there are more elements than a topic can have.
 *
 * Returns: (transfer full): the objects that the array's elements stand for
 */
GListModel *
apposite_topic_read_list (const AppositeJsonPlace *at,
    const char *member,
    guint least,
    GType type,
    AppositeTopicReadFunc read,
    AppositeTopicIndex *known)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *store = g_list_store_new (type);
  AppositeJsonPlace array;
  guint n = get_array (at, member, least, most_of (type), &array);

  for (guint i = 0; i < n && !apposite_json_has_failed (at->json); i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (&array, i);

      g_ptr_array_add (items, read (&element, i, known));
    }
  g_list_store_splice (store, 0, 0, items->pdata, items->len);
  return G_LIST_MODEL (store);
}

/**
 * apposite_topic_index_define:
 * @at: the place of an object
 * @member: the member of it that holds @id
 * @id: (nullable): an id, or %NULL after an error
 * @item: what it stands for
 * @items: what the ids of its kind stand for
 *
 * Notes what @id stands for. Fails where it stands for something else already.
 */
void
apposite_topic_index_define (const AppositeJsonPlace *at,
    const char *member,
    const char *id,
    gpointer item,
    GHashTable *items)
{
  AppositeJsonPlace value;

  if (id == NULL || apposite_json_has_failed (at->json))
    return;
  if (g_hash_table_contains (items, id))
    {
      apposite_json_enter (at, member, &value);
      apposite_json_fail (&value, APPOSITE_ERROR_DUPLICATE,
          _ ("“%s” stands here a second time; rename or remove one"), id);
      return;
    }
  g_hash_table_insert (items, (gpointer) id, item);
}

/**
 * apposite_topic_index_fail:
 * @value: the place of a reference
 * @id: what it refers to
 * @valid: (array zero-terminated=1): what it could refer to
 *
 * Fails because the topic doesn't define what is referred to.
 */
void
apposite_topic_index_fail (const AppositeJsonPlace *value, const char *id, const char *const *valid)
{
  g_autofree char *hint = apposite_suggest_phrase (id, valid);

  apposite_json_fail (
      value, APPOSITE_ERROR_REFERENCE, _ ("the topic defines no “%s”; %s"), id, hint);
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * apposite_topic_index_refer_here:
 * @value: the place of an id
 * @items: what the ids of its kind stand for
 *
 * Returns: (transfer none) (nullable): what the id stands for, or %NULL after an error
 */
gpointer
apposite_topic_index_refer_here (const AppositeJsonPlace *value, GHashTable *items)
{
  const char *id = apposite_json_as_string (value);
  gpointer item;

  if (id == NULL)
    return NULL;
  item = g_hash_table_lookup (items, id);
  if (item == NULL)
    {
      guint n;
      g_autofree gpointer *valid = g_hash_table_get_keys_as_array (items, &n);

      qsort (valid, n, sizeof *valid, compare_strings);
      apposite_topic_index_fail (value, id, (const char *const *) valid);
    }
  return item;
}

/**
 * apposite_topic_index_refer:
 * @at: the place of an object
 * @member: the member of it that holds an id
 * @items: what the ids of its kind stand for
 *
 * Returns: (transfer none) (nullable): what the id stands for, or %NULL after an error
 */
gpointer
apposite_topic_index_refer (const AppositeJsonPlace *at, const char *member, GHashTable *items)
{
  AppositeJsonPlace value;

  if (!apposite_json_require (at, member, &value))
    return NULL;
  return apposite_topic_index_refer_here (&value, items);
}

/**
 * apposite_topic_read_strings:
 * @at: the place of an object
 * @member: the member of it that is an array of strings
 * @least: how many it must have; with 0 it may be missing as well
 *
 * Fails where a string stands twice, or where there are more than a topic can have.
 *
 * Returns: (transfer full): the strings
 */
char **
apposite_topic_read_strings (const AppositeJsonPlace *at, const char *member, guint least)
{
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  AppositeJsonPlace array;
  guint n = get_array (at, member, least, APPOSITE_TOPIC_MOST_ELEMENTS, &array);

  for (guint i = 0; i < n && !apposite_json_has_failed (at->json); i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (&array, i);
      const char *text = apposite_json_as_string (&element);

      if (text == NULL)
        continue;
      if (!g_hash_table_add (seen, (gpointer) text))
        apposite_json_fail (&element, APPOSITE_ERROR_DUPLICATE,
            _ ("“%s” stands here a second time; remove one"), text);
      g_strv_builder_add (strings, text);
    }
  return g_strv_builder_end (strings);
}

/**
 * apposite_topic_index_fail_answer:
 * @value: the place of an answer's id, or of what is said of it
 * @finding: the finding that it should be an answer to
 * @id: the id
 *
 * Fails because the finding has no such answer.
 */
void
apposite_topic_index_fail_answer (
    const AppositeJsonPlace *value, AppositeFinding *finding, const char *id)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) valid = NULL;
  g_autofree char *hint = NULL;
  AppositeAnswer *answer;

  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    g_strv_builder_add (builder, apposite_answer_get_id (answer));
  valid = g_strv_builder_end (builder);
  hint = apposite_suggest_phrase (id, (const char *const *) valid);
  apposite_json_fail (value, APPOSITE_ERROR_REFERENCE, _ ("“%s” has no answer “%s”; %s"),
      apposite_finding_get_id (finding), id, hint);
}

/**
 * apposite_topic_index_refer_answer:
 * @value: the place of an answer's id
 * @finding: (nullable): the finding that it must be an answer to, or %NULL after an error
 *
 * Returns: the place of the answer among the finding's answers, or 0 after an error
 */
guint
apposite_topic_index_refer_answer (const AppositeJsonPlace *value, AppositeFinding *finding)
{
  const char *id = apposite_json_as_string (value);
  guint index;

  if (id == NULL || finding == NULL)
    return 0;
  if (apposite_finding_find_answer (finding, id, &index))
    return index;
  apposite_topic_index_fail_answer (value, finding, id);
  return 0;
}
