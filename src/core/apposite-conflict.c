/* apposite-conflict.c: answers that can't both be true
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-conflict.h"

/**
 * AppositeConflict:
 *
 * A set of answers of which at least one must be wrong.
 */
struct _AppositeConflict
{
  AppositeRecord parent_instance;

  GListModel *conditions;
  char *reason;
  char *published_reason;
};

G_DEFINE_FINAL_TYPE (AppositeConflict, apposite_conflict, APPOSITE_TYPE_RECORD)

static void
apposite_conflict_class_init (AppositeConflictClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeConflict, conditions, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeConflict, reason, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeConflict, published_reason, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_conflict_init (AppositeConflict *self)
{
}

/**
 * apposite_conflict_get_conditions:
 *
 * Returns: (transfer none): the #AppositeCondition objects that can't all hold
 */
GListModel *
apposite_conflict_get_conditions (AppositeConflict *self)
{
  g_return_val_if_fail (APPOSITE_IS_CONFLICT (self), NULL);

  return self->conditions;
}

/**
 * apposite_conflict_get_reason:
 *
 * Returns: (transfer none): why, in a sentence
 */
const char *
apposite_conflict_get_reason (AppositeConflict *self)
{
  g_return_val_if_fail (APPOSITE_IS_CONFLICT (self), NULL);

  return self->reason;
}

/**
 * apposite_conflict_get_published_reason:
 *
 * Returns: (transfer none) (nullable): the reason in English, where apposite_conflict_get_reason() is a translation
 */
const char *
apposite_conflict_get_published_reason (AppositeConflict *self)
{
  g_return_val_if_fail (APPOSITE_IS_CONFLICT (self), NULL);

  return self->published_reason;
}
