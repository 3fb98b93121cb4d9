/* search-hits.h: what a search found, in short, for a test
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search.h"

/* The place of a hit in one word, such as “4” for a variant or “4/procedure” for what it says of one. */
static inline char *
place_of (AppositeHit *hit)
{
  AppositeVariant *variant = apposite_hit_get_variant (hit);
  AppositeProcedure *procedure = apposite_hit_get_procedure (hit);

  switch (apposite_hit_get_kind (hit))
    {
    case APPOSITE_HIT_VARIANT:
      return g_strdup_printf ("%u", apposite_variant_get_number (variant));
    case APPOSITE_HIT_PROCEDURE:
      return g_strdup (apposite_procedure_get_id (procedure));
    case APPOSITE_HIT_RECOMMENDATION:
    case APPOSITE_HIT_EXCEPTION:
      return g_strdup_printf (
          "%u/%s", apposite_variant_get_number (variant), apposite_procedure_get_id (procedure));
    case APPOSITE_HIT_FINDING:
      return g_strdup (apposite_finding_get_id (apposite_hit_get_finding (hit)));
    case APPOSITE_HIT_SECTION:
      return g_strdup (apposite_section_get_id (apposite_hit_get_section (hit)));
    default:
      g_assert_not_reached ();
    }
}

/* Where in the list a place stands, or -1. */
static inline int
find_place (GListModel *hits, AppositeHitKind kind, const char *wanted)
{
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);
      g_autofree char *place = place_of (hit);

      if (apposite_hit_get_kind (hit) == kind && g_str_equal (place, wanted))
        return (int) i;
    }
  return -1;
}
