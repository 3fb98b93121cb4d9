/* apposite-synonym.c: words that are searched for alike
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-synonym.h"

/**
 * AppositeSynonym:
 *
 * Terms of which each finds the others, and what each of them finds besides. They only widen a
 * search: nothing that is shown is reworded by them, and they aren't the document's.
 */
struct _AppositeSynonym
{
  AppositeRecord parent_instance;

  char **terms;
  char **finds;
};

G_DEFINE_FINAL_TYPE (AppositeSynonym, apposite_synonym, APPOSITE_TYPE_RECORD)

static void
apposite_synonym_class_init (AppositeSynonymClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeSynonym, terms, G_TYPE_STRV),
    APPOSITE_FIELD (AppositeSynonym, finds, G_TYPE_STRV),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_synonym_init (AppositeSynonym *self)
{
}

/**
 * apposite_synonym_get_terms:
 *
 * Returns: (transfer none) (array zero-terminated=1): the terms, a word or several each
 */
const char *const *
apposite_synonym_get_terms (AppositeSynonym *self)
{
  g_return_val_if_fail (APPOSITE_IS_SYNONYM (self), NULL);

  return (const char *const *) self->terms;
}

/**
 * apposite_synonym_get_finds:
 *
 * Returns: (transfer none) (array zero-terminated=1): what each of the terms finds too, without being
 *   found by it; often nothing
 */
const char *const *
apposite_synonym_get_finds (AppositeSynonym *self)
{
  g_return_val_if_fail (APPOSITE_IS_SYNONYM (self), NULL);

  return (const char *const *) self->finds;
}
