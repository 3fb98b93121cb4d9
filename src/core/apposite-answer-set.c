/* apposite-answer-set.c: answers that can be given at once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-answer-set.h"

/**
 * AppositeAnswerSet:
 *
 * Answers to several findings that one act gives, such as “none of the red flags”. It answers
 * what is unanswered and never overwrites an answer.
 */
struct _AppositeAnswerSet
{
  AppositeRecord parent_instance;

  char *id;
  char *choice;
  char *label;
  char *published_label;
  char *help;
  char *published_help;
  AppositeFindingGroup *group;
  GListModel *conditions;
};

G_DEFINE_FINAL_TYPE (AppositeAnswerSet, apposite_answer_set, APPOSITE_TYPE_RECORD)

static void
apposite_answer_set_class_init (AppositeAnswerSetClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeAnswerSet, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswerSet, choice, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswerSet, label, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswerSet, published_label, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswerSet, help, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswerSet, published_help, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswerSet, group, APPOSITE_TYPE_FINDING_GROUP),
    APPOSITE_FIELD (AppositeAnswerSet, conditions, G_TYPE_LIST_MODEL),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_answer_set_init (AppositeAnswerSet *self)
{
}

/**
 * apposite_answer_set_get_id:
 *
 * Returns: (transfer none): the set's id, which stands where a finding's id would: “red-flags”
 * in `red-flags=none`
 */
const char *
apposite_answer_set_get_id (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->id;
}

/**
 * apposite_answer_set_get_choice:
 *
 * Returns: (transfer none): the word that gives the answers: “none” in `red-flags=none`
 */
const char *
apposite_answer_set_get_choice (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->choice;
}

/**
 * apposite_answer_set_get_label:
 *
 * Returns: (transfer none): the label for a button
 */
const char *
apposite_answer_set_get_label (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->label;
}

/**
 * apposite_answer_set_get_published_label:
 *
 * Returns: (transfer none) (nullable): the label in English, where apposite_answer_set_get_label() is a translation
 */
const char *
apposite_answer_set_get_published_label (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->published_label;
}

/**
 * apposite_answer_set_get_help:
 *
 * Returns: (transfer none): what it does, in a sentence
 */
const char *
apposite_answer_set_get_help (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->help;
}

/**
 * apposite_answer_set_get_published_help:
 *
 * Returns: (transfer none) (nullable): the help in English, where apposite_answer_set_get_help() is a translation
 */
const char *
apposite_answer_set_get_published_help (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->published_help;
}

/**
 * apposite_answer_set_get_group:
 *
 * Returns: (transfer none): the group that it is offered in
 */
AppositeFindingGroup *
apposite_answer_set_get_group (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->group;
}

/**
 * apposite_answer_set_get_conditions:
 *
 * Returns: (transfer none): the #AppositeCondition objects that it makes hold
 */
GListModel *
apposite_answer_set_get_conditions (AppositeAnswerSet *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (self), NULL);

  return self->conditions;
}
