/* apposite-procedure.c: one imaging procedure of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-procedure.h"

#include "apposite-enum-types.h"

/**
 * AppositeProcedure:
 *
 * An imaging study that a topic rates. Its radiation level is the same in every variant's
 * table.
 */
struct _AppositeProcedure
{
  AppositeRecord parent_instance;

  char *id;
  char *name;
  char *translated_name;
  AppositeModality modality;
  char *region;
  AppositeContrast contrast;
  AppositeRadiationLevel *level;
};

G_DEFINE_FINAL_TYPE (AppositeProcedure, apposite_procedure, APPOSITE_TYPE_RECORD)

static void
apposite_procedure_class_init (AppositeProcedureClass *klass)
{
  const AppositeField fields[] = {
    APPOSITE_FIELD (AppositeProcedure, id, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeProcedure, name, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeProcedure, translated_name, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeProcedure, modality, APPOSITE_TYPE_MODALITY),
    APPOSITE_FIELD (AppositeProcedure, region, G_TYPE_STRING),
    APPOSITE_FIELD (AppositeProcedure, contrast, APPOSITE_TYPE_CONTRAST),
    APPOSITE_FIELD (AppositeProcedure, level, APPOSITE_TYPE_RADIATION_LEVEL),
  };

  apposite_record_class_install_fields (
      APPOSITE_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
apposite_procedure_init (AppositeProcedure *self)
{
}

/**
 * apposite_procedure_get_id:
 *
 * Returns: (transfer none): the procedure's id in the topic file, which addresses use
 */
const char *
apposite_procedure_get_id (AppositeProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (self), NULL);

  return self->id;
}

/**
 * apposite_procedure_get_name:
 *
 * Returns: (transfer none): the name as published in the variant tables
 */
const char *
apposite_procedure_get_name (AppositeProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (self), NULL);

  return self->name;
}

/**
 * apposite_procedure_get_translated_name:
 *
 * Returns: (transfer none) (nullable): a translation of the name, to stand beside the published one and never
 *   alone
 */
const char *
apposite_procedure_get_translated_name (AppositeProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (self), NULL);

  return self->translated_name;
}

/**
 * apposite_procedure_get_modality:
 *
 * Returns: how the images are made
 */
AppositeModality
apposite_procedure_get_modality (AppositeProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (self), 0);

  return self->modality;
}

/**
 * apposite_procedure_get_region:
 *
 * Returns: (transfer none): the part of the body that is imaged, as the name tells it
 */
const char *
apposite_procedure_get_region (AppositeProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (self), NULL);

  return self->region;
}

/**
 * apposite_procedure_get_contrast:
 *
 * Returns: the use of intravenous contrast that the name tells
 */
AppositeContrast
apposite_procedure_get_contrast (AppositeProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (self), 0);

  return self->contrast;
}

/**
 * apposite_procedure_get_level:
 *
 * Returns: (transfer none): the relative radiation level
 */
AppositeRadiationLevel *
apposite_procedure_get_level (AppositeProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE (self), NULL);

  return self->level;
}
