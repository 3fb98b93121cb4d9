/* apposite-topic-index.h: what the ids in a topic file stand for
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-json.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

/*
 * How many elements a topic's lists have, at most. The window shows a thousand of anything within a
 * second or two; procedures it doesn't show all at once, and synonyms not at all.
 */
#define APPOSITE_TOPIC_MOST_ELEMENTS 1000
#define APPOSITE_TOPIC_MOST_PROCEDURES 5000
#define APPOSITE_TOPIC_MOST_SYNONYMS 20000

/**
 * AppositeTopicIndex:
 *
 * What the ids in a topic file stand for, as far as it has been read. The keys are the parsed
 * file's own strings; the values live in the topic's lists.
 */
typedef struct
{
  GHashTable *categories;
  GHashTable *levels;
  GHashTable *procedures;
  GHashTable *groups;
  GHashTable *findings;
  GHashTable *answer_sets;
  GHashTable *sections;
  GHashTable *variants; /* by number */
  GHashTable *terms; /* of the synonyms, folded and owned; a set */
  char **stages;
} AppositeTopicIndex;

/**
 * AppositeTopicReadFunc:
 * @at: the place of an element
 * @position: its position in the list, from 0
 * @known: what has been read so far
 *
 * Returns: (transfer full): the object that the element stands for, whatever it is after an error
 */
typedef gpointer (*AppositeTopicReadFunc) (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known);

void apposite_topic_index_init (AppositeTopicIndex *known);
void apposite_topic_index_clear (AppositeTopicIndex *known);

void apposite_topic_index_define (const AppositeJsonPlace *at,
    const char *member,
    const char *id,
    gpointer item,
    GHashTable *items);
gpointer apposite_topic_index_refer_here (const AppositeJsonPlace *value, GHashTable *items);
gpointer apposite_topic_index_refer (
    const AppositeJsonPlace *at, const char *member, GHashTable *items);
void apposite_topic_index_fail (
    const AppositeJsonPlace *value, const char *id, const char *const *valid);
void apposite_topic_index_fail_answer (
    const AppositeJsonPlace *value, AppositeFinding *finding, const char *id);
guint apposite_topic_index_refer_answer (const AppositeJsonPlace *value, AppositeFinding *finding);

GListModel *apposite_topic_read_list (const AppositeJsonPlace *at,
    const char *member,
    guint least,
    GType type,
    AppositeTopicReadFunc read,
    AppositeTopicIndex *known);
char **apposite_topic_read_strings (const AppositeJsonPlace *at, const char *member, guint least);

gpointer apposite_topic_read_group (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known);
gpointer apposite_topic_read_finding (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known);
gpointer apposite_topic_read_answer_set (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known);
gpointer apposite_topic_read_redirect (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known);
gpointer apposite_topic_read_conflict (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known);
gpointer apposite_topic_read_synonym (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AppositeTopicIndex, apposite_topic_index_clear)

G_END_DECLS
