/* apposite-exception.c: a condition under which a passage says something else
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-exception.h"

/**
 * AppositeException:
 *
 * A condition under which a procedure's passage says something else of it than its category
 * does, such as CTA where arterial dissection is a concern.
 */
struct _AppositeException
{
  AppositeRecord parent_instance;

  char *condition;
  char *text;
};

G_DEFINE_FINAL_TYPE (AppositeException, apposite_exception, APPOSITE_TYPE_RECORD)

static void
apposite_exception_class_init (AppositeExceptionClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeException, condition, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeException, text, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_exception_init (AppositeException *self)
{
}

/**
 * apposite_exception_get_condition:
 *
 * Returns: (transfer none): when the exception holds
 */
const char *
apposite_exception_get_condition (AppositeException *self)
{
  g_return_val_if_fail (APPOSITE_IS_EXCEPTION (self), NULL);

  return self->condition;
}

/**
 * apposite_exception_get_text:
 *
 * Returns: (transfer none): what the passage says then, with its citations
 */
const char *
apposite_exception_get_text (AppositeException *self)
{
  g_return_val_if_fail (APPOSITE_IS_EXCEPTION (self), NULL);

  return self->text;
}
