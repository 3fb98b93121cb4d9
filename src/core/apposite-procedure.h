/* apposite-procedure.h: one imaging procedure of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"
#include "apposite-radiation-level.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_PROCEDURE (apposite_procedure_get_type ())
G_DECLARE_FINAL_TYPE (AppositeProcedure, apposite_procedure, APPOSITE, PROCEDURE, AppositeRecord)

const char *apposite_procedure_get_id (AppositeProcedure *self);
const char *apposite_procedure_get_name (AppositeProcedure *self);
const char *apposite_procedure_get_translated_name (AppositeProcedure *self);
AppositeModality apposite_procedure_get_modality (AppositeProcedure *self);
const char *apposite_procedure_get_region (AppositeProcedure *self);
AppositeContrast apposite_procedure_get_contrast (AppositeProcedure *self);
AppositeRadiationLevel *apposite_procedure_get_level (AppositeProcedure *self);

G_END_DECLS
