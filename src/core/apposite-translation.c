/* apposite-translation.c: whose translation a topic's texts are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-translation.h"

/**
 * AppositeTranslation:
 *
 * Into which language a topic's texts are translated, and whether a clinician has reviewed that.
 */
struct _AppositeTranslation
{
  AppositeRecord parent_instance;

  char *language;
  char *name;
  char *reviewer;
  char *review_date;
  GListModel *synonyms;
};

G_DEFINE_FINAL_TYPE (AppositeTranslation, apposite_translation, APPOSITE_TYPE_RECORD)

static void
apposite_translation_class_init (AppositeTranslationClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeTranslation, language, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTranslation, name, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTranslation, reviewer, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTranslation, review_date, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeTranslation, synonyms, G_TYPE_LIST_MODEL),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_translation_init (AppositeTranslation *self)
{
}

/**
 * apposite_translation_get_language:
 *
 * Returns: (transfer none): the language as locales write it, such as “pt_BR”
 */
const char *
apposite_translation_get_language (AppositeTranslation *self)
{
  g_return_val_if_fail (APPOSITE_IS_TRANSLATION (self), NULL);

  return self->language;
}

/**
 * apposite_translation_get_name:
 *
 * Returns: (transfer none): the language's name for itself, such as “Deutsch”
 */
const char *
apposite_translation_get_name (AppositeTranslation *self)
{
  g_return_val_if_fail (APPOSITE_IS_TRANSLATION (self), NULL);

  return self->name;
}

/**
 * apposite_translation_is_reviewed:
 *
 * Returns: whether a clinician has reviewed the translation
 */
gboolean
apposite_translation_is_reviewed (AppositeTranslation *self)
{
  g_return_val_if_fail (APPOSITE_IS_TRANSLATION (self), FALSE);

  return self->reviewer != NULL;
}

/**
 * apposite_translation_get_reviewer:
 *
 * Returns: (transfer none) (nullable): the clinician who reviewed it, or %NULL where none has
 */
const char *
apposite_translation_get_reviewer (AppositeTranslation *self)
{
  g_return_val_if_fail (APPOSITE_IS_TRANSLATION (self), NULL);

  return self->reviewer;
}

/**
 * apposite_translation_get_review_date:
 *
 * Returns: (transfer none) (nullable): when, such as “2026-01-31”, or %NULL where nobody has
 */
const char *
apposite_translation_get_review_date (AppositeTranslation *self)
{
  g_return_val_if_fail (APPOSITE_IS_TRANSLATION (self), NULL);

  return self->review_date;
}

/**
 * apposite_translation_get_synonyms:
 *
 * Returns: (transfer none): the #AppositeSynonym objects of the language, which search goes by besides
 *   the topic's own
 */
GListModel *
apposite_translation_get_synonyms (AppositeTranslation *self)
{
  g_return_val_if_fail (APPOSITE_IS_TRANSLATION (self), NULL);

  return self->synonyms;
}
