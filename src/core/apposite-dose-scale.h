/* apposite-dose-scale.h: doses as places on a logarithmic scale
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-radiation-level.h"

G_BEGIN_DECLS

/**
 * AppositeDoseRange:
 * @start: where it begins on the scale, from 0 to 1
 * @end: where it ends, from @start to 1
 *
 * A range of doses on the scale. Where there is no dose both ends are 0.
 */
typedef struct
{
  double start;
  double end;
} AppositeDoseRange;

double apposite_dose_scale_place (double dose);
gboolean apposite_dose_scale_place_adult (AppositeRadiationLevel *level, AppositeDoseRange *range);

G_END_DECLS
