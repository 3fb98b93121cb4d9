/* apposite-shown.c: what a window shows, as reports
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-shown.h"

static AppositeReportRequest
make_request (
    const AppositeShown *self, gboolean of_patient, AppositeReportParts parts, GDateTime *date)
{
  return (AppositeReportRequest){ apposite_session_get_topic (self->session),
    of_patient ? apposite_session_get_presentation (self->session) : NULL, parts, date };
}

static gboolean
shows (const AppositeShown *self, AppositeView view)
{
  return apposite_session_get_view (self->session) == view;
}

/* The variant that is looked at, while it is in sight. */
static AppositeVariant *
get_variant (const AppositeShown *self)
{
  return shows (self, APPOSITE_VIEW_VARIANT) ? apposite_session_get_variant (self->session) : NULL;
}

static AppositeRecommendation *
get_recommendation (const AppositeShown *self)
{
  return shows (self, APPOSITE_VIEW_VARIANT) ? apposite_session_get_recommendation (self->session)
                                             : NULL;
}

static AppositeReport *
report_comparison (const AppositeShown *self, const AppositeReportRequest *request)
{
  g_autoptr (GListModel) variants = apposite_matrix_list_variants (self->matrix);
  g_autoptr (GListModel) procedures = apposite_matrix_list_procedures (self->matrix);

  return apposite_report_for_comparison (request, variants, procedures);
}

/**
 * apposite_shown_has_choice:
 *
 * Returns: whether a recommendation is chosen and in sight, or a comparison
 */
gboolean
apposite_shown_has_choice (const AppositeShown *self)
{
  return get_recommendation (self) != NULL || shows (self, APPOSITE_VIEW_COMPARISON);
}

/**
 * apposite_shown_has_table:
 *
 * Returns: whether a variant's table is in sight, or a comparison
 */
gboolean
apposite_shown_has_table (const AppositeShown *self)
{
  return get_variant (self) != NULL || shows (self, APPOSITE_VIEW_COMPARISON);
}

/* While another variant comes into sight the rows may still be those of the former one. */
static gboolean
lists_some_of (const AppositeShown *self, AppositeVariant *variant)
{
  g_autoptr (AppositeRecommendation) first = g_list_model_get_item (self->rows, 0);

  return first != NULL
      && apposite_recommendation_get_variant_number (first)
      == apposite_variant_get_number (variant);
}

/**
 * apposite_shown_is_filtered:
 *
 * Returns: whether some, not all, of the variant's recommendations are listed
 */
gboolean
apposite_shown_is_filtered (const AppositeShown *self)
{
  AppositeVariant *variant = get_variant (self);

  return variant != NULL && lists_some_of (self, variant)
      && g_list_model_get_n_items (self->rows)
      < g_list_model_get_n_items (apposite_variant_get_recommendations (variant));
}

/**
 * apposite_shown_tells_answers:
 *
 * Returns: whether anything is answered, which a report that speaks of the patient then tells
 */
gboolean
apposite_shown_tells_answers (const AppositeShown *self)
{
  return apposite_presentation_get_n_answered (apposite_session_get_presentation (self->session))
      > 0;
}

/**
 * apposite_shown_report_choice:
 * @parts: what to hold beside what it must, of a recommendation
 * @date: when it is looked up
 *
 * Returns: (transfer full) (nullable): what is chosen held against the patient: the recommendation or,
 *   where variants are compared, the comparison as it is shown; %NULL where nothing is chosen
 */
AppositeReport *
apposite_shown_report_choice (const AppositeShown *self, AppositeReportParts parts, GDateTime *date)
{
  AppositeRecommendation *recommendation = get_recommendation (self);
  const AppositeReportRequest bare = make_request (self, TRUE, parts, date);
  const AppositeReportRequest titled = make_request (self, TRUE, APPOSITE_REPORT_TITLED, date);

  if (shows (self, APPOSITE_VIEW_COMPARISON))
    return report_comparison (self, &titled);
  if (recommendation == NULL)
    return NULL;
  return apposite_report_for_recommendation (&bare, get_variant (self), recommendation);
}

/**
 * apposite_shown_report_table:
 * @filtered: whether only the rows that are listed are wanted, in their order
 * @date: when it is looked up
 *
 * Returns: (transfer full) (nullable): the table that is looked at, without a word about the patient:
 *   the variant's, as published and whole unless @filtered, or the comparison as it is shown; %NULL
 *   where no table is in sight
 */
AppositeReport *
apposite_shown_report_table (const AppositeShown *self, gboolean filtered, GDateTime *date)
{
  AppositeVariant *variant = get_variant (self);
  const AppositeReportRequest request = make_request (self, FALSE, APPOSITE_REPORT_TITLED, date);

  if (shows (self, APPOSITE_VIEW_COMPARISON))
    return report_comparison (self, &request);
  if (variant == NULL)
    return NULL;
  return apposite_report_for_variant (&request, variant, filtered ? self->rows : NULL, NULL);
}

/**
 * apposite_shown_report_page:
 * @date: when it is looked up
 *
 * Returns: (transfer full): all that the view is about, to be kept: the variant's page against the
 *   patient with its whole table and the rationale of what is chosen; the comparison as it is shown; or,
 *   where neither is in sight, the whole topic
 */
AppositeReport *
apposite_shown_report_page (const AppositeShown *self, GDateTime *date)
{
  AppositeVariant *variant = get_variant (self);
  const AppositeReportRequest request = make_request (self, TRUE,
      APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT
          | APPOSITE_REPORT_BACKGROUND,
      date);

  if (shows (self, APPOSITE_VIEW_COMPARISON))
    return report_comparison (self, &request);
  if (variant == NULL)
    return apposite_report_for_topic (&request);
  return apposite_report_for_variant (&request, variant, NULL, get_recommendation (self));
}
