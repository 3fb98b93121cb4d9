/* apposite-section.c: a part of the document's front or back matter
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-section.h"

/**
 * AppositeSection:
 *
 * Reference text of a topic, in our words. Paragraphs are parted by an empty line; a line that
 * starts with “- ” is a list item.
 */
struct _AppositeSection
{
  AppositeRecord parent_instance;

  char *id;
  char *title;
  char *text;
};

G_DEFINE_FINAL_TYPE (AppositeSection, apposite_section, APPOSITE_TYPE_RECORD)

static void
apposite_section_class_init (AppositeSectionClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeSection, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeSection, title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeSection, text, G_TYPE_STRING),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_section_init (AppositeSection *self)
{
}

/**
 * apposite_section_get_id:
 *
 * Returns: (transfer none): the section's id
 */
const char *
apposite_section_get_id (AppositeSection *self)
{
  g_return_val_if_fail (APPOSITE_IS_SECTION (self), NULL);

  return self->id;
}

/**
 * apposite_section_get_title:
 *
 * Returns: (transfer none): the heading
 */
const char *
apposite_section_get_title (AppositeSection *self)
{
  g_return_val_if_fail (APPOSITE_IS_SECTION (self), NULL);

  return self->title;
}

/**
 * apposite_section_get_text:
 *
 * Returns: (transfer none): the text, with its citations
 */
const char *
apposite_section_get_text (AppositeSection *self)
{
  g_return_val_if_fail (APPOSITE_IS_SECTION (self), NULL);

  return self->text;
}
