/* apposite-topic-findings.c: the findings of a topic file, and what is said of them
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "apposite-enum-types.h"
#include "apposite-topic-index.h"

/**
 * apposite_topic_read_group:
 *
 * Returns: (transfer full): a finding group, as #AppositeTopicReadFunc says
 */
gpointer
apposite_topic_read_group (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "id", "title", "folded", "section", NULL };
  AppositeFindingGroup *self;
  AppositeSection *section = NULL;
  AppositeJsonPlace value;
  const char *id, *title;

  apposite_json_expect_object (at, members);
  id = apposite_json_get_id (at, "id");
  title = apposite_json_get_string (at, "title");
  if (apposite_json_enter (at, "section", &value))
    section = apposite_topic_index_refer_here (&value, known->sections);

  self = g_object_new (APPOSITE_TYPE_FINDING_GROUP, "id", id, "title", title, "folded",
      apposite_json_get_boolean (at, "folded"), "section", section, NULL);
  apposite_topic_index_define (at, "id", id, self, known->groups);
  return self;
}

static gpointer
read_answer (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "id", "label", "positive", NULL };
  const char *id, *label;

  apposite_json_expect_object (at, members);
  id = apposite_json_get_id (at, "id");
  label = apposite_json_get_string (at, "label");
  return g_object_new (APPOSITE_TYPE_ANSWER, "id", id, "label", label, "positive",
      apposite_json_get_boolean (at, "positive"), NULL);
}

static void
check_answers (const AppositeJsonPlace *at, GListModel *answers)
{
  AppositeJsonPlace array;
  guint n = g_list_model_get_n_items (answers);

  if (apposite_json_has_failed (at->json))
    return;
  apposite_json_enter (at, "answers", &array);
  for (guint i = 0; i < n && !apposite_json_has_failed (at->json); i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (&array, i);
      const char *id = apposite_answer_get_id (apposite_record_list_peek (answers, i));
      guint first;

      apposite_record_list_find (answers, "id", id, &first);
      if (first < i)
        apposite_json_fail (&element, APPOSITE_ERROR_DUPLICATE,
            _ ("the answer “%s” stands here a second time; rename or remove one"), id);
    }
}

static guint
read_stage (const AppositeJsonPlace *at, AppositeTopicIndex *known)
{
  const char *stage = apposite_json_get_string (at, "stage");
  AppositeJsonPlace value;

  if (stage == NULL)
    return 0;
  for (guint i = 0; known->stages[i] != NULL; i++)
    if (g_str_equal (known->stages[i], stage))
      return i;
  apposite_json_enter (at, "stage", &value);
  apposite_topic_index_fail (&value, stage, (const char *const *) known->stages);
  return 0;
}

/**
 * apposite_topic_read_finding:
 *
 * Returns: (transfer full): a finding, as #AppositeTopicReadFunc says
 */
gpointer
apposite_topic_read_finding (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "id", "group", "stage", "gate", "label", "question", "help",
    "source", "answers", NULL };
  AppositeFinding *self;
  g_autoptr (GListModel) answers = NULL;
  const char *id, *label, *question, *help, *source;
  AppositeFindingGroup *group;
  guint stage;

  apposite_json_expect_object (at, members);
  id = apposite_json_get_id (at, "id");
  group = apposite_topic_index_refer (at, "group", known->groups);
  stage = read_stage (at, known);
  label = apposite_json_get_string (at, "label");
  question = apposite_json_get_string (at, "question");
  help = apposite_json_get_string (at, "help");
  source = apposite_json_get_string (at, "source");
  answers = apposite_topic_read_list (at, "answers", 2, APPOSITE_TYPE_ANSWER, read_answer, known);
  check_answers (at, answers);

  self = g_object_new (APPOSITE_TYPE_FINDING, "id", id, "index", position, "group", group, "stage",
      stage, "gate", apposite_json_get_boolean (at, "gate"), "label", label, "question", question,
      "help", help, "source", source, "answers", answers, NULL);
  apposite_topic_index_define (at, "id", id, self, known->findings);
  return self;
}

static gpointer
read_condition (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "finding", "answer", NULL };
  AppositeFinding *finding;
  AppositeJsonPlace value;
  guint answer = 0;

  apposite_json_expect_object (at, members);
  finding = apposite_topic_index_refer (at, "finding", known->findings);
  if (apposite_json_require (at, "answer", &value))
    answer = apposite_topic_index_refer_answer (&value, finding);
  return g_object_new (APPOSITE_TYPE_CONDITION, "finding", finding, "answer-index", answer, NULL);
}

/* A conjunction, which can hold only where it asks each finding for one answer. */
static GListModel *
read_conditions (
    const AppositeJsonPlace *at, const char *member, guint least, AppositeTopicIndex *known)
{
  GListModel *conditions =
      apposite_topic_read_list (at, member, least, APPOSITE_TYPE_CONDITION, read_condition, known);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  AppositeJsonPlace array;

  apposite_json_enter (at, member, &array);
  for (guint i = 0;
       i < g_list_model_get_n_items (conditions) && !apposite_json_has_failed (at->json); i++)
    {
      AppositeFinding *finding =
          apposite_condition_get_finding (apposite_record_list_peek (conditions, i));
      AppositeJsonPlace element = apposite_json_get_element (&array, i);

      if (!g_hash_table_add (seen, finding))
        apposite_json_fail (&element, APPOSITE_ERROR_DUPLICATE,
            _ ("“%s” stands here a second time; keep one of its answers"),
            apposite_finding_get_id (finding));
    }
  return conditions;
}

/**
 * apposite_topic_read_answer_set:
 *
 * Returns: (transfer full): an answer set, as #AppositeTopicReadFunc says
 */
gpointer
apposite_topic_read_answer_set (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "id", "choice", "label", "help", "group", "answers", NULL };
  AppositeAnswerSet *self;
  g_autoptr (GListModel) conditions = NULL;
  const char *id, *choice, *label, *help;
  AppositeFindingGroup *group;

  apposite_json_expect_object (at, members);
  id = apposite_json_get_id (at, "id");
  choice = apposite_json_get_id (at, "choice");
  label = apposite_json_get_string (at, "label");
  help = apposite_json_get_string (at, "help");
  group = apposite_topic_index_refer (at, "group", known->groups);
  conditions = read_conditions (at, "answers", 1, known);

  self = g_object_new (APPOSITE_TYPE_ANSWER_SET, "id", id, "choice", choice, "label", label, "help",
      help, "group", group, "conditions", conditions, NULL);
  apposite_topic_index_define (at, "id", id, self, known->answer_sets);
  /* Both stand before the sign of equality in “red-flags=none”. */
  if (id != NULL && g_hash_table_contains (known->findings, id))
    apposite_json_fail (
        at, APPOSITE_ERROR_DUPLICATE, _ ("“%s” is a finding as well; rename the answer set"), id);
  return self;
}

/**
 * apposite_topic_read_redirect:
 *
 * Returns: (transfer full): a redirect, as #AppositeTopicReadFunc says
 */
gpointer
apposite_topic_read_redirect (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "when", "kind", "topic", "reason", NULL };
  g_autoptr (GListModel) conditions = NULL;
  const char *topic, *reason;
  int kind;

  apposite_json_expect_object (at, members);
  conditions = read_conditions (at, "when", 1, known);
  kind = apposite_json_get_enum (at, "kind", APPOSITE_TYPE_REDIRECT_KIND);
  topic = apposite_json_get_string (at, "topic");
  reason = apposite_json_get_string (at, "reason");
  return g_object_new (APPOSITE_TYPE_REDIRECT, "conditions", conditions, "kind", kind, "topic",
      topic, "reason", reason, NULL);
}

/**
 * apposite_topic_read_conflict:
 *
 * Returns: (transfer full): a conflict, as #AppositeTopicReadFunc says
 */
gpointer
apposite_topic_read_conflict (
    const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "between", "reason", NULL };
  g_autoptr (GListModel) conditions = NULL;
  const char *reason;

  apposite_json_expect_object (at, members);
  conditions = read_conditions (at, "between", 2, known);
  reason = apposite_json_get_string (at, "reason");
  return g_object_new (APPOSITE_TYPE_CONFLICT, "conditions", conditions, "reason", reason, NULL);
}
