/* apposite-notice.c: one thing to be said of a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-notice.h"

#include "apposite-enum-types.h"

/**
 * AppositeNotice:
 *
 * One thing to be said of a patient and the criteria, in words. Like every record it never changes:
 * other answers make other notices.
 */
struct _AppositeNotice
{
  AppositeRecord parent_instance;

  AppositeNoticeKind kind;
  AppositeFit fit;
  char *title;
  char *text;
  char **details;
  AppositeVariant *variant;
};

G_DEFINE_FINAL_TYPE (AppositeNotice, apposite_notice, APPOSITE_TYPE_RECORD)

static void
apposite_notice_class_init (AppositeNoticeClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeNotice, kind, APPOSITE_TYPE_NOTICE_KIND),
    APPOSITE_FIELD (AppositeNotice, fit, APPOSITE_TYPE_FIT),
    APPOSITE_FIELD (AppositeNotice, title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeNotice, text, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeNotice, details, G_TYPE_STRV),
    APPOSITE_FIELD (AppositeNotice, variant, APPOSITE_TYPE_VARIANT),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_notice_init (AppositeNotice *self)
{
}

/**
 * apposite_notice_get_kind:
 *
 * Returns: what the notice tells
 */
AppositeNoticeKind
apposite_notice_get_kind (AppositeNotice *self)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE (self), APPOSITE_NOTICE_REDIRECT);

  return self->kind;
}

/**
 * apposite_notice_get_fit:
 *
 * Returns: how the variant fits that the notice is about; it means something where there is one
 */
AppositeFit
apposite_notice_get_fit (AppositeNotice *self)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE (self), APPOSITE_FIT_UNKNOWN);

  return self->fit;
}

/**
 * apposite_notice_get_title:
 *
 * Returns: (transfer none): the notice in a few words
 */
const char *
apposite_notice_get_title (AppositeNotice *self)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE (self), NULL);

  return self->title;
}

/**
 * apposite_notice_get_text:
 *
 * Returns: (transfer none) (nullable): what must be seen with the title
 */
const char *
apposite_notice_get_text (AppositeNotice *self)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE (self), NULL);

  return self->text;
}

/**
 * apposite_notice_get_details:
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): what may be folded, in lines
 */
const char *const *
apposite_notice_get_details (AppositeNotice *self)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE (self), NULL);

  return (const char *const *) self->details;
}

/**
 * apposite_notice_get_variant:
 *
 * Returns: (transfer none) (nullable): the variant that the reader may go to
 */
AppositeVariant *
apposite_notice_get_variant (AppositeNotice *self)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE (self), NULL);

  return self->variant;
}

static gboolean
equal_lines (char **lines, char **others)
{
  if (lines == NULL || others == NULL)
    return lines == others;
  return g_strv_equal ((const char *const *) lines, (const char *const *) others);
}

/**
 * apposite_notice_equal:
 * @other: another notice
 *
 * Returns: whether both say the same
 */
gboolean
apposite_notice_equal (AppositeNotice *self, AppositeNotice *other)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE (self) && APPOSITE_IS_NOTICE (other), FALSE);

  return self->kind == other->kind && self->fit == other->fit && self->variant == other->variant
      && g_strcmp0 (self->title, other->title) == 0 && g_strcmp0 (self->text, other->text) == 0
      && equal_lines (self->details, other->details);
}
