/* apposite-answer.c: one answer that a finding can have
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-answer.h"

/**
 * AppositeAnswer:
 *
 * One of the two or more answers to a finding's question.
 */
struct _AppositeAnswer
{
  AppositeRecord parent_instance;

  char *id;
  char *label;
  char *published_label;
  gboolean positive;
};

G_DEFINE_FINAL_TYPE (AppositeAnswer, apposite_answer, APPOSITE_TYPE_RECORD)

static void
apposite_answer_class_init (AppositeAnswerClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeAnswer, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswer, label, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswer, published_label, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeAnswer, positive, G_TYPE_BOOLEAN),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_answer_init (AppositeAnswer *self)
{
}

/**
 * apposite_answer_get_id:
 *
 * Returns: (transfer none): the answer's id, unique within its finding
 */
const char *
apposite_answer_get_id (AppositeAnswer *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER (self), NULL);

  return self->id;
}

/**
 * apposite_answer_get_label:
 *
 * Returns: (transfer none): the short label for a button
 */
const char *
apposite_answer_get_label (AppositeAnswer *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER (self), NULL);

  return self->label;
}

/**
 * apposite_answer_get_published_label:
 *
 * Returns: (transfer none) (nullable): the label in English, where apposite_answer_get_label() is a translation
 */
const char *
apposite_answer_get_published_label (AppositeAnswer *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER (self), NULL);

  return self->published_label;
}

/**
 * apposite_answer_is_positive:
 *
 * Returns: whether the answer says that something is there (“yes”, “suspected”)
 */
gboolean
apposite_answer_is_positive (AppositeAnswer *self)
{
  g_return_val_if_fail (APPOSITE_IS_ANSWER (self), FALSE);

  return self->positive;
}
