/* apposite-translation-reader.c: a topic's texts in another language, out of their file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-translation-reader.h"

#include <glib/gi18n-lib.h>

#include "apposite-json.h"
#include "apposite-topic-index.h"
#include "apposite-topic-private.h"
#include "apposite-translation-check.h"
#include "apposite-translation-parts.h"

/* What data/topics/translation.schema.json documents. */

/* A translated text and where it goes, once the whole file has turned out to be right. */
typedef struct
{
  gpointer record; /* not owned: the topic's */
  const char *member;
  gpointer text; /* a string, or a string vector */
  GDestroyNotify free_text;
} Change;

static void
change_free (Change *change)
{
  if (change->text != NULL)
    change->free_text (change->text);
  g_free (change);
}

static void
add_change (GPtrArray *changes,
    gpointer record,
    const char *member,
    gpointer text,
    GDestroyNotify free_text)
{
  Change *change = g_new (Change, 1);

  *change = (Change){ record, member, text, free_text };
  g_ptr_array_add (changes, change);
}

static void
apply_changes (GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      Change *change = g_ptr_array_index (changes, i);

      apposite_record_translate (change->record, change->member, g_steal_pointer (&change->text));
    }
}

/* An object whose members are ids. */
static gboolean
expect_any_object (const AppositeJsonPlace *at)
{
  if (JSON_NODE_HOLDS_OBJECT (at->node))
    return TRUE;
  apposite_json_fail (at, APPOSITE_ERROR_TYPE, _ ("must be an object, “{…}”"));
  return FALSE;
}

static void
read_text_at (
    const AppositeJsonPlace *value, const char *member, gpointer record, GPtrArray *changes)
{
  g_autofree char *published = NULL;
  const char *text = apposite_json_as_string (value);

  g_object_get (record, apposite_translation_property (member), &published, NULL);
  if (text != NULL && apposite_translation_check_text (value, text, published))
    add_change (changes, record, member, g_strdup (text), g_free);
}

/* @at is the place of an object that calls the text as the record does. */
static void
read_text (const AppositeJsonPlace *at, const char *member, gpointer record, GPtrArray *changes)
{
  AppositeJsonPlace value;

  if (apposite_json_enter (at, member, &value))
    read_text_at (&value, member, record, changes);
}

static void
read_strings (const AppositeJsonPlace *at, const char *member, gpointer record, GPtrArray *changes)
{
  g_auto (GStrv) published = NULL;
  g_auto (GStrv) texts = NULL;
  AppositeJsonPlace array;

  if (!apposite_json_enter (at, member, &array))
    return;
  texts = apposite_topic_read_strings (at, member, 0);
  g_object_get (record, apposite_translation_property (member), &published, NULL);
  if (apposite_json_has_failed (at->json)
      || !apposite_translation_check_texts (
          &array, (const char *const *) texts, (const char *const *) published))
    return;
  add_change (changes, record, member, g_steal_pointer (&texts), (GDestroyNotify) g_strfreev);
}

static void
check_answer_ids (const AppositeJsonPlace *at, AppositeFinding *finding)
{
  JsonObjectIter iter;
  const char *id;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, json_node_get_object (at->node));
  while (json_object_iter_next_ordered (&iter, &id, &node))
    if (!apposite_finding_find_answer (finding, id, NULL))
      {
        AppositeJsonPlace value = { at->json, at, id, 0, node };

        apposite_topic_index_fail_answer (&value, finding, id);
        return;
      }
}

/* Whole or not at all: buttons in another language than their question would be misread. */
static void
read_answers (const AppositeJsonPlace *at, AppositeFinding *finding, GPtrArray *changes)
{
  AppositeJsonPlace object, value;
  AppositeAnswer *answer;

  if (!apposite_json_require (at, "answers", &object) || !expect_any_object (&object))
    return;
  check_answer_ids (&object, finding);
  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    if (apposite_json_require (&object, apposite_answer_get_id (answer), &value))
      read_text_at (&value, "label", answer, changes);
  apposite_translation_check_distinct (&object);
}

static void
read_entry (const AppositeJsonPlace *at,
    const AppositeTranslationPart *part,
    gpointer record,
    GPtrArray *changes)
{
  g_auto (GStrv) members = apposite_translation_list_members (part);

  if (!apposite_json_expect_object (at, (const char *const *) members))
    return;
  for (guint i = 0; part->texts[i].name != NULL; i++)
    {
      const AppositeTranslationText *text = &part->texts[i];
      AppositeJsonPlace value;

      if (text->needed)
        apposite_json_require (at, text->name, &value);
      if (apposite_json_enter (at, text->name, &value) && text->is_fixed != NULL
          && text->is_fixed (record))
        apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
            _ ("this is a name that stays as published; remove its translation"));
      else if (text->is_list)
        read_strings (at, text->name, record, changes);
      else
        read_text (at, text->name, record, changes);
    }
  if (APPOSITE_IS_FINDING (record))
    read_answers (at, record, changes);
}

static void
read_part (const AppositeJsonPlace *at,
    const AppositeTranslationPart *part,
    AppositeTopic *topic,
    GPtrArray *changes)
{
  GListModel *records = part->get_list (topic);
  g_auto (GStrv) keys = apposite_translation_list_keys (records, part->key_of);
  AppositeJsonPlace section;
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  if (!apposite_json_enter (at, part->name, &section) || !expect_any_object (&section))
    return;
  json_object_iter_init_ordered (&iter, json_node_get_object (section.node));
  while (json_object_iter_next_ordered (&iter, &key, &node) && !apposite_json_has_failed (at->json))
    {
      AppositeJsonPlace entry = { at->json, &section, key, 0, node };
      guint position = apposite_translation_find_key ((const char *const *) keys, key);

      if (keys[position] == NULL)
        apposite_topic_index_fail (&entry, key, (const char *const *) keys);
      else if (!JSON_NODE_HOLDS_NULL (node))
        read_entry (&entry, part, apposite_record_list_peek (records, position), changes);
    }
}

static void
check_format (const AppositeJsonPlace *at)
{
  AppositeJsonPlace value;
  guint format;

  if (!JSON_NODE_HOLDS_OBJECT (at->node))
    return;
  format = apposite_json_get_uint (at, "format", 0, G_MAXINT);
  if (apposite_json_has_failed (at->json) || format == APPOSITE_TRANSLATION_FORMAT)
    return;
  apposite_json_enter (at, "format", &value);
  apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
      _ ("the file's format is %u, but this version of Apposite reads translations of format %d; "
         "use the version that the file was made for"),
      format, APPOSITE_TRANSLATION_FORMAT);
}

/* A translation of one revision may say what the next one doesn't. */
static void
check_topic (const AppositeJsonPlace *at, AppositeTopic *topic)
{
  const char *id = apposite_json_get_id (at, "topic");
  guint revised = apposite_json_get_uint (at, "revised", 1990, 9999);
  AppositeJsonPlace value;

  if (apposite_json_has_failed (at->json))
    return;
  if (!g_str_equal (id, apposite_topic_get_id (topic)))
    {
      apposite_json_enter (at, "topic", &value);
      apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
          _ ("“%s” is another topic; the one beside this file is “%s”"), id,
          apposite_topic_get_id (topic));
    }
  else if (revised != apposite_topic_get_revised (topic))
    {
      apposite_json_enter (at, "revised", &value);
      apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
          _ ("this translates the revision of %u, but the topic is that of %u; hold the texts "
             "against it, then write its year here"),
          revised, apposite_topic_get_revised (topic));
    }
}

static void
check_language (const AppositeJsonPlace *at, const char *language)
{
  const char *own = apposite_json_get_string (at, "language");
  AppositeJsonPlace value;

  if (own == NULL || g_str_equal (own, language))
    return;
  apposite_json_enter (at, "language", &value);
  apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
      _ ("“%s” isn't the language of the file's name, “%s”; mend one of them"), own, language);
}

/* They name nothing of the topic's, so that they need no more than an index of nothing. */
static GListModel *
read_synonyms (const AppositeJsonPlace *at)
{
  g_auto (AppositeTopicIndex) known;

  apposite_topic_index_init (&known);
  return apposite_topic_read_list (
      at, "synonyms", 0, APPOSITE_TYPE_SYNONYM, apposite_topic_read_synonym, &known);
}

static AppositeTranslation *
read_head (const AppositeJsonPlace *at, const char *language)
{
  const char *const members[] = { "status", "by", "date", NULL };
  g_autoptr (GListModel) synonyms = NULL;
  const char *name, *reviewer = NULL, *date = NULL;
  AppositeJsonPlace review;

  check_language (at, language);
  name = apposite_json_get_string (at, "name");
  if (apposite_json_require (at, "review", &review)
      && apposite_json_expect_object (&review, members))
    apposite_translation_check_review (&review, &reviewer, &date);
  synonyms = read_synonyms (at);
  return g_object_new (APPOSITE_TYPE_TRANSLATION, "language", language, "name", name, "reviewer",
      reviewer, "review-date", date, "synonyms", synonyms, NULL);
}

static AppositeTranslation *
read_translation (
    const AppositeJsonPlace *at, AppositeTopic *topic, const char *language, GPtrArray *changes)
{
  const char *const head[] = { "$schema", "format", "topic", "revised", "language", "name",
    "review", "synonyms", "gate_advice", NULL };
  g_autoptr (GStrvBuilder) members = g_strv_builder_new ();
  g_auto (GStrv) expected = NULL;
  AppositeTranslation *self;

  g_strv_builder_addv (members, (const char **) head);
  for (guint i = 0; apposite_translation_parts[i].name != NULL; i++)
    g_strv_builder_add (members, apposite_translation_parts[i].name);
  expected = g_strv_builder_end (members);

  check_format (at); /* first: another format has other members */
  if (!apposite_json_expect_object (at, (const char *const *) expected))
    return NULL;
  apposite_json_get_optional_string (at, "$schema");
  check_topic (at, topic);
  self = read_head (at, language);
  read_text (at, "gate_advice", topic, changes);
  for (guint i = 0; apposite_translation_parts[i].name != NULL; i++)
    read_part (at, &apposite_translation_parts[i], topic, changes);
  apposite_translation_check_names (at, topic);
  return self;
}

/**
 * apposite_translation_read:
 * @topic: a topic as published, which nobody else has yet
 * @bytes: the content of a file of translated texts
 * @name: what to call the file in messages
 * @language: the language that it must be of
 * @error: what is wrong and where, in the #AppositeError domain
 *
 * Puts translated texts into a topic. What the file leaves out stays as published; where anything in
 * it is wrong, everything does.
 *
 * Returns: whether the topic is translated now
 */
gboolean
apposite_translation_read (
    AppositeTopic *topic, GBytes *bytes, const char *name, const char *language, GError **error)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  g_autoptr (AppositeTranslation) translation = NULL;
  g_autoptr (AppositeJson) json = NULL;
  AppositeJsonPlace root;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), FALSE);
  g_return_val_if_fail (bytes != NULL && name != NULL && language != NULL, FALSE);

  json = apposite_json_parse (bytes, name, error);
  if (json == NULL)
    return FALSE;
  root = apposite_json_root (json);
  translation = read_translation (&root, topic, language, changes);
  if (!apposite_json_finish (json, error))
    return FALSE;
  apply_changes (changes);
  apposite_topic_set_translation (topic, translation);
  return TRUE;
}

static void
add_hole (GStrvBuilder *holes, const char *part, const char *key, const char *text)
{
  g_autofree char *hole = g_strdup_printf ("%s.%s.%s", part, key, text);

  g_strv_builder_add (holes, hole);
}

static void
count_texts (
    const AppositeTranslationPart *part, gpointer record, GStrvBuilder *holes, guint *n_texts)
{
  g_autofree char *key = part->key_of (record);

  for (guint i = 0; part->texts[i].name != NULL; i++)
    {
      const AppositeTranslationText *text = &part->texts[i];

      if ((text->is_fixed != NULL && text->is_fixed (record))
          || !apposite_translation_has_text (record, text))
        continue;
      (*n_texts)++;
      if (!apposite_translation_is_translated (record, text->name))
        add_hole (holes, part->name, key, text->name);
    }
}

/**
 * apposite_translation_list_holes:
 * @topic: a topic
 * @n_texts: (out): how many texts of it can be translated
 *
 * Returns: (transfer full) (array zero-terminated=1): the paths in a file of translations of all that
 *   isn't translated, such as “findings.fever.help”. Answers aren't counted: they are translated with
 *   their question
 */
char **
apposite_translation_list_holes (AppositeTopic *topic, guint *n_texts)
{
  g_autoptr (GStrvBuilder) holes = g_strv_builder_new ();

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (n_texts != NULL, NULL);

  *n_texts = 0;
  for (guint i = 0; apposite_translation_parts[i].name != NULL; i++)
    {
      const AppositeTranslationPart *part = &apposite_translation_parts[i];
      GListModel *records = part->get_list (topic);

      for (guint j = 0; j < g_list_model_get_n_items (records); j++)
        count_texts (part, apposite_record_list_peek (records, j), holes, n_texts);
    }
  if (apposite_topic_get_gate_advice (topic) != NULL)
    {
      (*n_texts)++;
      if (apposite_topic_get_published_gate_advice (topic) == NULL)
        g_strv_builder_add (holes, "gate_advice");
    }
  return g_strv_builder_end (holes);
}
