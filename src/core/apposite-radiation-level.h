/* apposite-radiation-level.h: one relative radiation level
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-record.h"

G_BEGIN_DECLS

/**
 * APPOSITE_MAX_RADIATION_MARKS:
 *
 * How many marks the highest published level has.
 */
#define APPOSITE_MAX_RADIATION_MARKS 5

#define APPOSITE_TYPE_RADIATION_LEVEL (apposite_radiation_level_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeRadiationLevel, apposite_radiation_level, APPOSITE, RADIATION_LEVEL, AppositeRecord)

const char *apposite_radiation_level_get_symbol (AppositeRadiationLevel *self);
guint apposite_radiation_level_get_rank (AppositeRadiationLevel *self);
guint apposite_radiation_level_count_marks (AppositeRadiationLevel *self);
gboolean apposite_radiation_level_has_range (AppositeRadiationLevel *self);
double apposite_radiation_level_get_adult_low (AppositeRadiationLevel *self);
double apposite_radiation_level_get_adult_high (AppositeRadiationLevel *self);
double apposite_radiation_level_get_pediatric_low (AppositeRadiationLevel *self);
double apposite_radiation_level_get_pediatric_high (AppositeRadiationLevel *self);
char *apposite_radiation_level_format_adult (AppositeRadiationLevel *self);
char *apposite_radiation_level_format_pediatric (AppositeRadiationLevel *self);
char *apposite_radiation_level_format_spoken (AppositeRadiationLevel *self);

G_END_DECLS
