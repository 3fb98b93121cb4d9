/* apposite-translation-parts.h: which texts of a topic can be translated
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * AppositeTranslationText:
 * @name: what a file of translations and the record call it
 * @needed: whether an entry must have it
 * @is_list: whether it is a list of strings
 * @is_fixed: (nullable): says whether the record's text is a published name that stays as it is
 *
 * A text of a kind of record.
 */
typedef struct
{
  const char *name;
  gboolean needed;
  gboolean is_list;
  gboolean (*is_fixed) (gpointer record);
} AppositeTranslationText;

/**
 * AppositeTranslationPart:
 * @name: what a file of translations calls the records
 * @get_list: the topic's records
 * @key_of: (transfer full): the key of a record's entry
 * @texts: their texts, ended by one without a name
 *
 * A kind of record whose texts can be translated.
 */
typedef struct
{
  const char *name;
  GListModel *(*get_list) (AppositeTopic *topic);
  char *(*key_of) (gpointer record);
  AppositeTranslationText texts[4];
} AppositeTranslationPart;

extern const AppositeTranslationPart apposite_translation_parts[];

char *apposite_translation_key_of_id (gpointer record);
char **apposite_translation_list_keys (GListModel *records, char *(*key_of) (gpointer record));
guint apposite_translation_find_key (const char *const *keys, const char *key);
char **apposite_translation_list_members (const AppositeTranslationPart *part);
const char *apposite_translation_property (const char *member);
gboolean apposite_translation_has_text (gpointer record, const AppositeTranslationText *text);
gboolean apposite_translation_is_translated (gpointer record, const char *member);

G_END_DECLS
