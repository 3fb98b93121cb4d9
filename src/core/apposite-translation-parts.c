/* apposite-translation-parts.c: which texts of a topic can be translated
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-translation-parts.h"

/* “fever=yes rash=no”, as apposite-cli takes answers: what has conditions needs no id of its own. */
static char *
key_of_conditions (GListModel *conditions)
{
  g_autoptr (GString) key = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);

      g_string_append_printf (key, "%s%s=%s", i > 0 ? " " : "",
          apposite_finding_get_id (apposite_condition_get_finding (condition)),
          apposite_answer_get_id (apposite_condition_get_answer (condition)));
    }
  return g_string_free (g_steal_pointer (&key), FALSE);
}

static char *
key_of_redirect (gpointer record)
{
  return key_of_conditions (apposite_redirect_get_conditions (record));
}

static char *
key_of_conflict (gpointer record)
{
  return key_of_conditions (apposite_conflict_get_conditions (record));
}

static char *
key_of_variant (gpointer record)
{
  return g_strdup_printf ("%u", apposite_variant_get_number (record));
}

/* The name of another topic is its publisher's; the other places are in our words. */
static gboolean
names_topic (gpointer record)
{
  return apposite_redirect_get_kind (record) == APPOSITE_REDIRECT_TOPIC;
}

const AppositeTranslationPart apposite_translation_parts[] = {
  { "categories", apposite_topic_get_categories, apposite_translation_key_of_id,
      { { .name = "name" }, { .name = "definition" } } },
  { "procedures", apposite_topic_get_procedures, apposite_translation_key_of_id,
      { { .name = "name" } } },
  { "groups", apposite_topic_get_groups, apposite_translation_key_of_id, { { .name = "title" } } },
  { "findings", apposite_topic_get_findings, apposite_translation_key_of_id,
      { { .name = "label", .needed = TRUE }, { .name = "question", .needed = TRUE },
          { .name = "help" } } },
  { "answer_sets", apposite_topic_get_answer_sets, apposite_translation_key_of_id,
      { { .name = "label", .needed = TRUE }, { .name = "help" } } },
  { "redirects", apposite_topic_get_redirects, key_of_redirect,
      { { .name = "topic", .is_fixed = names_topic }, { .name = "reason" } } },
  { "conflicts", apposite_topic_get_conflicts, key_of_conflict, { { .name = "reason" } } },
  { "variants", apposite_topic_get_variants, key_of_variant,
      { { .name = "title" }, { .name = "short_title" }, { .name = "unasked", .is_list = TRUE } } },
  { 0 },
};

/**
 * apposite_translation_key_of_id:
 * @record: a record that has an id
 *
 * Returns: (transfer full): the id
 */
char *
apposite_translation_key_of_id (gpointer record)
{
  char *id = NULL;

  g_object_get (record, "id", &id, NULL);
  return id;
}

/**
 * apposite_translation_list_keys:
 * @records: records of one kind
 * @key_of: (scope call): gives the key of one
 *
 * Returns: (transfer full) (array zero-terminated=1): their keys, in their order
 */
char **
apposite_translation_list_keys (GListModel *records, char *(*key_of) (gpointer record))
{
  guint n = g_list_model_get_n_items (records);
  char **keys = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    keys[i] = key_of (apposite_record_list_peek (records, i));
  return keys;
}

/**
 * apposite_translation_find_key:
 * @keys: (array zero-terminated=1): keys
 * @key: a key
 *
 * Returns: the first place where it stands, or that of the end
 */
guint
apposite_translation_find_key (const char *const *keys, const char *key)
{
  guint position = 0;

  while (keys[position] != NULL && !g_str_equal (keys[position], key))
    position++;
  return position;
}

/**
 * apposite_translation_list_members:
 * @part: a kind of record
 *
 * Returns: (transfer full) (array zero-terminated=1): what an entry may have
 */
char **
apposite_translation_list_members (const AppositeTranslationPart *part)
{
  g_autoptr (GStrvBuilder) members = g_strv_builder_new ();

  for (guint i = 0; part->texts[i].name != NULL; i++)
    g_strv_builder_add (members, part->texts[i].name);
  if (part->get_list == apposite_topic_get_findings)
    g_strv_builder_add (members, "answers");
  return g_strv_builder_end (members);
}

/**
 * apposite_translation_property:
 * @member: what a file and the record call a text
 *
 * Returns: (transfer none): the name of the record's property
 */
const char *
apposite_translation_property (const char *member)
{
  g_autofree char *dashed = g_strdelimit (g_strdup (member), "_", '-');

  return g_intern_string (dashed);
}

/**
 * apposite_translation_has_text:
 * @record: a record
 * @text: one of its texts
 *
 * Returns: whether there is such a text, which may be a list that isn't empty
 */
gboolean
apposite_translation_has_text (gpointer record, const AppositeTranslationText *text)
{
  const char *property = apposite_translation_property (text->name);
  g_autofree char *string = NULL;
  g_auto (GStrv) strings = NULL;

  if (text->is_list)
    g_object_get (record, property, &strings, NULL);
  else
    g_object_get (record, property, &string, NULL);
  return string != NULL || (strings != NULL && strings[0] != NULL);
}

static gboolean
has_value (gpointer record, const char *prefix, const char *member)
{
  g_autofree char *name = g_strconcat (prefix, apposite_translation_property (member), NULL);
  GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), name);
  g_auto (GValue) value = G_VALUE_INIT;

  if (spec == NULL)
    return FALSE;
  g_value_init (&value, spec->value_type);
  g_object_get_property (record, name, &value);
  return G_VALUE_HOLDS_STRING (&value) ? g_value_get_string (&value) != NULL
                                       : g_value_get_boxed (&value) != NULL;
}

/**
 * apposite_translation_is_translated:
 * @record: a record
 * @member: what the record calls one of its texts
 *
 * Returns: whether there is a translation, in the text's place or beside it
 */
gboolean
apposite_translation_is_translated (gpointer record, const char *member)
{
  return has_value (record, "published-", member) || has_value (record, "translated-", member);
}
