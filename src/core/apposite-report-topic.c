/* apposite-report-topic.c: a whole topic as a report
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-parts.h"

#include <glib/gi18n-lib.h>

#include "apposite-about.h"

static void
add_title (AppositeReport *self, AppositeTopic *topic)
{
  g_autofree char *disclaimer = apposite_about_disclaimer (topic);
  /* Translators: document family, then the year of its last revision */
  g_autofree char *subtitle = g_strdup_printf (
      _ ("%s, revised %u"), apposite_topic_get_family (topic), apposite_topic_get_revised (topic));

  apposite_report_add_text (self, APPOSITE_REPORT_TITLE, apposite_topic_get_title (topic));
  apposite_report_add_text (self, APPOSITE_REPORT_SUBTITLE, subtitle);
  apposite_report_add_text (self, APPOSITE_REPORT_DISCLAIMER, disclaimer);
}

static void
add_contents (AppositeReport *self, GListModel *variants)
{
  apposite_report_add_heading (self, 1, FALSE, _ ("Variants"));
  apposite_report_begin_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      g_autofree char *number = g_strdup_printf ("%u", apposite_variant_get_number (variant));

      apposite_report_add_item (
          self, APPOSITE_REPORT_PLAIN, number, apposite_variant_get_title (variant), NULL);
    }
}

static void
add_levels (AppositeReport *self, GListModel *levels)
{
  apposite_report_add_heading (self, 1, FALSE, _ ("Relative radiation levels"));
  apposite_report_begin_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (levels); i++)
    {
      AppositeRadiationLevel *level = apposite_record_list_peek (levels, i);
      g_autofree char *adult = apposite_radiation_level_format_adult (level);
      g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);
      g_autofree char *line = apposite_radiation_level_has_range (level)
          /* Translators: the adult and the pediatric dose range of a radiation level */
          ? g_strdup_printf (_ ("adults %s, children %s"), adult, pediatric)
          /* Translators: of a radiation level: it varies */
          : g_strdup (_ ("depends on the examination"));

      apposite_report_add_item (
          self, APPOSITE_REPORT_PLAIN, apposite_radiation_level_get_symbol (level), line, NULL);
    }
}

static void
add_variant (AppositeReport *self, const AppositeReportRequest *request, AppositeVariant *variant)
{
  /* Translators: a variant's number and its short title */
  g_autofree char *heading = g_strdup_printf (_ ("Variant %u: %s"),
      apposite_variant_get_number (variant), apposite_variant_get_short_title (variant));

  apposite_report_add_heading (self, 1, TRUE, heading);
  apposite_report_add_paragraph (
      self, APPOSITE_REPORT_STRONG, apposite_variant_get_title (variant));
  apposite_report_add_body (self, request, variant, NULL, NULL, 2);
}

static void
add_sections (AppositeReport *self, GListModel *sections)
{
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      AppositeSection *section = apposite_record_list_peek (sections, i);

      apposite_report_add_heading (self, 1, i == 0, apposite_section_get_title (section));
      apposite_report_add_prose (self, 2, apposite_section_get_text (section));
    }
}

/**
 * apposite_report_for_topic:
 * @request: what is asked for; its presentation isn't looked at
 *
 * Returns: (transfer full): the whole topic, every variant with its criteria and all rationales, the
 *   legends and the sections; no patient is spoken of
 */
AppositeReport *
apposite_report_for_topic (const AppositeReportRequest *request)
{
  const AppositeReportRequest whole = { request->topic, NULL,
    APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT
        | APPOSITE_REPORT_BACKGROUND | APPOSITE_REPORT_RATIONALES,
    request->date };
  GListModel *variants = apposite_topic_get_variants (request->topic);
  AppositeReport *self = apposite_report_new (
      request->topic, apposite_topic_get_title (request->topic), request->date);

  add_title (self, request->topic);
  add_contents (self, variants);
  apposite_report_add_heading (self, 1, FALSE, _ ("Categories"));
  apposite_report_add_legend (self, apposite_topic_get_categories (request->topic));
  add_levels (self, apposite_topic_get_radiation_levels (request->topic));
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    add_variant (self, &whole, apposite_record_list_peek (variants, i));
  add_sections (self, apposite_topic_get_sections (request->topic));
  apposite_report_add_source (self, NULL);
  return self;
}
