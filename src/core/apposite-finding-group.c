/* apposite-finding-group.c: a group of findings on the checklist
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-finding-group.h"

/**
 * AppositeFindingGroup:
 *
 * A heading of the checklist, with the findings that name it.
 */
struct _AppositeFindingGroup
{
  AppositeRecord parent_instance;

  char *id;
  char *title;
  char *published_title;
  gboolean folded;
  AppositeSection *section;
};

G_DEFINE_FINAL_TYPE (AppositeFindingGroup, apposite_finding_group, APPOSITE_TYPE_RECORD)

static void
apposite_finding_group_class_init (AppositeFindingGroupClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeFindingGroup, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFindingGroup, title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFindingGroup, published_title, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeFindingGroup, folded, G_TYPE_BOOLEAN),
    APPOSITE_FIELD (AppositeFindingGroup, section, APPOSITE_TYPE_SECTION),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_finding_group_init (AppositeFindingGroup *self)
{
}

/**
 * apposite_finding_group_get_id:
 *
 * Returns: (transfer none): the group's id
 */
const char *
apposite_finding_group_get_id (AppositeFindingGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING_GROUP (self), NULL);

  return self->id;
}

/**
 * apposite_finding_group_get_title:
 *
 * Returns: (transfer none): the heading
 */
const char *
apposite_finding_group_get_title (AppositeFindingGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING_GROUP (self), NULL);

  return self->title;
}

/**
 * apposite_finding_group_get_published_title:
 *
 * Returns: (transfer none) (nullable): the title in English, where apposite_finding_group_get_title() is a
 *   translation
 */
const char *
apposite_finding_group_get_published_title (AppositeFindingGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING_GROUP (self), NULL);

  return self->published_title;
}

/**
 * apposite_finding_group_is_folded:
 *
 * Returns: whether the group starts folded
 */
gboolean
apposite_finding_group_is_folded (AppositeFindingGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING_GROUP (self), FALSE);

  return self->folded;
}

/**
 * apposite_finding_group_get_section:
 *
 * Returns: (transfer none) (nullable): what the document says of the group as a whole, or %NULL where
 *   it says nothing
 */
AppositeSection *
apposite_finding_group_get_section (AppositeFindingGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_FINDING_GROUP (self), NULL);

  return self->section;
}
