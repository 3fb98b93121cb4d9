/* apposite-dose-scale.c: doses as places on a logarithmic scale
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-dose-scale.h"

#include <math.h>

/* In mSv: four decades, the same for every topic, so that bars compare between topics. The published
 * adult ranges meet at 0.1, 1, 10 and 30 and end at 100; one decade below the first meeting stands for
 * all that is less (source: “Relative Radiation Level Designations”). */
#define LOWEST 0.01
#define HIGHEST 100.0

/**
 * apposite_dose_scale_place:
 * @dose: an effective dose in mSv
 *
 * Returns: where it stands on the scale: 0 for none and whatever is too little for the scale, 1 for
 *   its highest dose and any above, and the same distance for each tenfold dose between
 */
double
apposite_dose_scale_place (double dose)
{
  /* Also what is no number. */
  if (!(dose > LOWEST))
    return 0.0;
  return MIN (1.0, log10 (dose / LOWEST) / log10 (HIGHEST / LOWEST));
}

/**
 * apposite_dose_scale_place_adult:
 * @level: a radiation level
 * @range: (out): where its adult range stands on the scale
 *
 * Returns: whether the level has a range
 */
gboolean
apposite_dose_scale_place_adult (AppositeRadiationLevel *level, AppositeDoseRange *range)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_LEVEL (level), FALSE);
  g_return_val_if_fail (range != NULL, FALSE);

  *range = (AppositeDoseRange){ 0.0, 0.0 };
  if (!apposite_radiation_level_has_range (level))
    return FALSE;
  range->start = apposite_dose_scale_place (apposite_radiation_level_get_adult_low (level));
  range->end = apposite_dose_scale_place (apposite_radiation_level_get_adult_high (level));
  return TRUE;
}
