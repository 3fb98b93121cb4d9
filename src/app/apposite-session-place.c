/* apposite-session-place.c: the place in the topic that a session shows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-session-place.h"

#include "apposite-lookup.h"

/**
 * apposite_session_get_place:
 *
 * Returns: (transfer full): where the reader is, as another reader of the same topic would find it
 */
AppositePlace *
apposite_session_get_place (AppositeSession *self)
{
  AppositeRecommendation *recommendation = apposite_session_get_recommendation (self);
  AppositeVariant *variant = apposite_session_get_variant (self);

  switch (apposite_session_get_view (self))
    {
    case APPOSITE_VIEW_COMPARISON:
      return apposite_place_new (APPOSITE_PLACE_COMPARISON);
    case APPOSITE_VIEW_REFERENCE:
      return apposite_place_new_for_text (
          APPOSITE_PLACE_REFERENCE, apposite_session_get_reference (self));
    case APPOSITE_VIEW_VARIANT:
    default:
      if (recommendation != NULL)
        return apposite_place_new_for_recommendation (variant, recommendation);
      return variant != NULL ? apposite_place_new_for_variant (variant)
                             : apposite_place_new (APPOSITE_PLACE_TOPIC);
    }
}

/**
 * apposite_session_format_address:
 *
 * Returns: (transfer full): the address of where the reader is
 */
char *
apposite_session_format_address (AppositeSession *self)
{
  g_autoptr (AppositePlace) place = apposite_session_get_place (self);

  return apposite_place_format_address (place, apposite_session_get_topic (self));
}

/**
 * apposite_session_show_procedure:
 * @procedure: a procedure of the topic
 *
 * Looks at what the variant that is looked at says of a procedure; where it says nothing, at the first
 * of the variants that rate it highest.
 */
void
apposite_session_show_procedure (AppositeSession *self, AppositeProcedure *procedure)
{
  AppositeVariant *variant;
  AppositeRecommendation *recommendation = NULL;

  g_return_if_fail (APPOSITE_IS_SESSION (self));
  g_return_if_fail (APPOSITE_IS_PROCEDURE (procedure));

  variant = apposite_session_get_variant (self);
  if (variant != NULL)
    recommendation = apposite_variant_find_recommendation (variant, procedure);
  if (recommendation == NULL)
    recommendation = apposite_lookup_highest_rated (apposite_session_get_topic (self), procedure);
  if (recommendation != NULL)
    apposite_session_show_recommendation (self, recommendation);
}

/**
 * apposite_session_show_place:
 * @place: a place in the topic
 *
 * Looks at a place. One that isn't looked at, such as a search, changes nothing.
 */
void
apposite_session_show_place (AppositeSession *self, const AppositePlace *place)
{
  switch (place->kind)
    {
    case APPOSITE_PLACE_VARIANT:
      apposite_session_show_variant (self, place->variant);
      break;
    case APPOSITE_PLACE_RECOMMENDATION:
      apposite_session_show_recommendation (self, place->recommendation);
      break;
    case APPOSITE_PLACE_PROCEDURE:
      apposite_session_show_procedure (self, place->procedure);
      break;
    case APPOSITE_PLACE_COMPARISON:
      apposite_session_show_view (self, APPOSITE_VIEW_COMPARISON);
      break;
    case APPOSITE_PLACE_REFERENCE:
      apposite_session_show_reference (self, place->text);
      break;
    case APPOSITE_PLACE_FINDING:
    case APPOSITE_PLACE_SEARCH:
    case APPOSITE_PLACE_TOPIC:
    default:
      break;
    }
}
