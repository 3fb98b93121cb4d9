/* apposite-redirect.c: answers that send the reader elsewhere
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-redirect.h"

#include "apposite-enum-types.h"

/**
 * AppositeRedirect:
 *
 * A conjunction of answers that another topic or guideline deals with first.
 */
struct _AppositeRedirect
{
  AppositeRecord parent_instance;

  GListModel *conditions;
  AppositeRedirectKind kind;
  char *topic;
  char *published_topic;
  char *reason;
  char *published_reason;
};

G_DEFINE_FINAL_TYPE (AppositeRedirect, apposite_redirect, APPOSITE_TYPE_RECORD)

static void
apposite_redirect_class_init (AppositeRedirectClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeRedirect, conditions, G_TYPE_LIST_MODEL),
    APPOSITE_FIELD (AppositeRedirect, kind, APPOSITE_TYPE_REDIRECT_KIND),
    APPOSITE_FIELD (AppositeRedirect, topic, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeRedirect, published_topic, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeRedirect, reason, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeRedirect, published_reason, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_redirect_init (AppositeRedirect *self)
{
}

/**
 * apposite_redirect_get_conditions:
 *
 * Returns: (transfer none): the #AppositeCondition objects that must all hold
 */
GListModel *
apposite_redirect_get_conditions (AppositeRedirect *self)
{
  g_return_val_if_fail (APPOSITE_IS_REDIRECT (self), NULL);

  return self->conditions;
}

/**
 * apposite_redirect_get_kind:
 *
 * Returns: what the reader is sent to
 */
AppositeRedirectKind
apposite_redirect_get_kind (AppositeRedirect *self)
{
  g_return_val_if_fail (APPOSITE_IS_REDIRECT (self), 0);

  return self->kind;
}

/**
 * apposite_redirect_get_topic:
 *
 * Returns: (transfer none): the other topic, as published, or what the reader is sent to in its
 * place
 */
const char *
apposite_redirect_get_topic (AppositeRedirect *self)
{
  g_return_val_if_fail (APPOSITE_IS_REDIRECT (self), NULL);

  return self->topic;
}

/**
 * apposite_redirect_get_published_topic:
 *
 * Returns: (transfer none) (nullable): the place in English, where apposite_redirect_get_topic() is a translation
 */
const char *
apposite_redirect_get_published_topic (AppositeRedirect *self)
{
  g_return_val_if_fail (APPOSITE_IS_REDIRECT (self), NULL);

  return self->published_topic;
}

/**
 * apposite_redirect_get_reason:
 *
 * Returns: (transfer none): why, in a sentence
 */
const char *
apposite_redirect_get_reason (AppositeRedirect *self)
{
  g_return_val_if_fail (APPOSITE_IS_REDIRECT (self), NULL);

  return self->reason;
}

/**
 * apposite_redirect_get_published_reason:
 *
 * Returns: (transfer none) (nullable): the reason in English, where apposite_redirect_get_reason() is a translation
 */
const char *
apposite_redirect_get_published_reason (AppositeRedirect *self)
{
  g_return_val_if_fail (APPOSITE_IS_REDIRECT (self), NULL);

  return self->published_reason;
}
