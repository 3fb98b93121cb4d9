/* apposite-condition.c: a finding answered in one way
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-condition.h"

/**
 * AppositeCondition:
 *
 * A finding together with one of its answers: what redirects, conflicts and answer sets are
 * made of.
 */
struct _AppositeCondition
{
  AppositeRecord parent_instance;

  AppositeFinding *finding;
  guint answer_index;
};

G_DEFINE_FINAL_TYPE (AppositeCondition, apposite_condition, APPOSITE_TYPE_RECORD)

static void
apposite_condition_class_init (AppositeConditionClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeCondition, finding, APPOSITE_TYPE_FINDING),
    APPOSITE_FIELD (AppositeCondition, answer_index, G_TYPE_UINT),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_condition_init (AppositeCondition *self)
{
}

/**
 * apposite_condition_get_finding:
 *
 * Returns: (transfer none): the finding
 */
AppositeFinding *
apposite_condition_get_finding (AppositeCondition *self)
{
  g_return_val_if_fail (APPOSITE_IS_CONDITION (self), NULL);

  return self->finding;
}

/**
 * apposite_condition_get_answer_index:
 *
 * Returns: the place of the answer among the finding's answers, from 0
 */
guint
apposite_condition_get_answer_index (AppositeCondition *self)
{
  g_return_val_if_fail (APPOSITE_IS_CONDITION (self), 0);

  return self->answer_index;
}

/**
 * apposite_condition_get_answer:
 *
 * Returns: (transfer none): the answer
 */
AppositeAnswer *
apposite_condition_get_answer (AppositeCondition *self)
{
  g_return_val_if_fail (APPOSITE_IS_CONDITION (self), NULL);

  return apposite_finding_get_answer (self->finding, self->answer_index);
}
