/* apposite-finding.c: one thing asked about the patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-finding.h"

/**
 * AppositeFinding:
 *
 * A question about the patient. Every finding may stay unanswered, which is never taken for
 * “no”.
 */
struct _AppositeFinding
{
  AppositeRecord parent_instance;

  char *id;
  guint index;
  AppositeFindingGroup *group;
  guint stage;
  gboolean gate;
  char *label;
  char *published_label;
  char *question;
  char *published_question;
  char *help;
  char *published_help;
  char *source;
  GListModel *answers;
};

G_DEFINE_FINAL_TYPE (AppositeFinding, apposite_finding, APPOSITE_TYPE_RECORD)

static void
apposite_finding_class_init (AppositeFindingClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeFinding, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, index, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeFinding, group, APPOSITE_TYPE_FINDING_GROUP),
    APPOSITE_FIELD (AppositeFinding, stage, G_TYPE_UINT),
    APPOSITE_FIELD (AppositeFinding, gate, G_TYPE_BOOLEAN),
    APPOSITE_FIELD (AppositeFinding, label, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, published_label, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, question, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, published_question, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, help, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, published_help, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, source, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFinding, answers, G_TYPE_LIST_MODEL),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_finding_init (AppositeFinding *self)
{
}

/**
 * apposite_finding_get_id:
 *
 * Returns: (transfer none): the finding's id in the topic file
 */
const char *
apposite_finding_get_id (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->id;
}

/**
 * apposite_finding_get_index:
 *
 * Returns: the finding's place in the topic's list, from 0
 */
guint
apposite_finding_get_index (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), 0);

  return self->index;
}

/**
 * apposite_finding_get_group:
 *
 * Returns: (transfer none): the group that it is asked in
 */
AppositeFindingGroup *
apposite_finding_get_group (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->group;
}

/**
 * apposite_finding_get_stage:
 *
 * Returns: when it is asked: the place of its stage in the topic's order, from 0
 */
guint
apposite_finding_get_stage (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), 0);

  return self->stage;
}

/**
 * apposite_finding_is_gate:
 *
 * Returns: whether its contradiction puts a variant out of reach, for the ratings hold only
 * without it (age, trauma, a red flag)
 */
gboolean
apposite_finding_is_gate (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), FALSE);

  return self->gate;
}

/**
 * apposite_finding_get_label:
 *
 * Returns: (transfer none): the short label
 */
const char *
apposite_finding_get_label (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->label;
}

/**
 * apposite_finding_get_published_label:
 *
 * Returns: (transfer none) (nullable): the label in English, where apposite_finding_get_label() is a translation
 */
const char *
apposite_finding_get_published_label (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->published_label;
}

/**
 * apposite_finding_get_question:
 *
 * Returns: (transfer none): the question in full
 */
const char *
apposite_finding_get_question (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->question;
}

/**
 * apposite_finding_get_published_question:
 *
 * Returns: (transfer none) (nullable): the question in English, where apposite_finding_get_question() is a
 *   translation
 */
const char *
apposite_finding_get_published_question (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->published_question;
}

/**
 * apposite_finding_get_help:
 *
 * Returns: (transfer none): what the document means by it
 */
const char *
apposite_finding_get_help (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->help;
}

/**
 * apposite_finding_get_published_help:
 *
 * Returns: (transfer none) (nullable): the help in English, where apposite_finding_get_help() is a translation
 */
const char *
apposite_finding_get_published_help (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->published_help;
}

/**
 * apposite_finding_get_source:
 *
 * Returns: (transfer none): where in the document that stands
 */
const char *
apposite_finding_get_source (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->source;
}

/**
 * apposite_finding_get_answers:
 *
 * Returns: (transfer none): the #AppositeAnswer objects, two or more
 */
GListModel *
apposite_finding_get_answers (AppositeFinding *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return self->answers;
}

/**
 * apposite_finding_get_answer:
 * @index: the answer's place, from 0
 *
 * Returns: (transfer none) (nullable): the answer, or %NULL past the last one
 */
AppositeAnswer *
apposite_finding_get_answer (AppositeFinding *self, guint index)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), NULL);

  return apposite_record_list_peek (self->answers, index);
}

/**
 * apposite_finding_find_answer:
 * @id: an answer's id
 * @index: (out) (optional): the answer's place, from 0
 *
 * Returns: whether the finding has an answer of that id
 */
gboolean
apposite_finding_find_answer (AppositeFinding *self, const char *id, guint *index)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING (self), FALSE);

  return apposite_record_list_find (self->answers, "id", id, index);
}
