/* apposite-export-search.c: what a search found, for other programs
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-enum-types.h"
#include "apposite-export-private.h"
#include "apposite-export.h"

/* In characters: other programs don't count in bytes of UTF-8. */
static void
add_marks (JsonBuilder *builder,
    const char *member,
    const char *text,
    const AppositeHitMark *marks,
    guint n_marks)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_marks; i++)
    {
      const char *start = text + marks[i].start;

      json_builder_begin_array (builder);
      json_builder_add_int_value (builder, g_utf8_pointer_to_offset (text, start));
      json_builder_add_int_value (builder, g_utf8_strlen (start, (gssize) marks[i].length));
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
}

static void
add_kind (JsonBuilder *builder, AppositeHitKind kind)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (APPOSITE_TYPE_HIT_KIND);

  apposite_export_add_string (
      builder, "kind", g_enum_get_value ((GEnumClass *) klass, (int) kind)->value_nick);
}

/* The ids by which other commands and documents name what was found. */
static void
add_place (JsonBuilder *builder, AppositeHit *hit)
{
  AppositeVariant *variant = apposite_hit_get_variant (hit);
  AppositeProcedure *procedure = apposite_hit_get_procedure (hit);
  AppositeRecommendation *recommendation = apposite_hit_get_recommendation (hit);
  AppositeException *exception = apposite_hit_get_exception (hit);
  AppositeFinding *finding = apposite_hit_get_finding (hit);
  AppositeSection *section = apposite_hit_get_section (hit);
  g_autofree char *category = recommendation != NULL ? apposite_record_dup_published (
                                  apposite_recommendation_get_category (recommendation), "name")
                                                     : NULL;

  json_builder_set_member_name (builder, "variant");
  if (variant != NULL)
    json_builder_add_int_value (builder, apposite_variant_get_number (variant));
  else
    json_builder_add_null_value (builder);
  apposite_export_add_string (
      builder, "procedure_id", procedure != NULL ? apposite_procedure_get_id (procedure) : NULL);
  apposite_export_add_string (builder, "category", category);
  apposite_export_add_string (builder, "condition",
      exception != NULL ? apposite_exception_get_condition (exception) : NULL);
  apposite_export_add_string (
      builder, "finding", finding != NULL ? apposite_finding_get_id (finding) : NULL);
  apposite_export_add_string (
      builder, "section", section != NULL ? apposite_section_get_id (section) : NULL);
}

static void
add_hit (JsonBuilder *builder, AppositeHit *hit)
{
  const AppositeHitMark *marks;
  guint n_marks;

  json_builder_begin_object (builder);
  add_kind (builder, apposite_hit_get_kind (hit));
  add_place (builder, hit);
  apposite_export_add_string (builder, "title", apposite_hit_get_title (hit));
  marks = apposite_hit_get_title_marks (hit, &n_marks);
  add_marks (builder, "title_marks", apposite_hit_get_title (hit), marks, n_marks);
  apposite_export_add_string (builder, "snippet", apposite_hit_get_snippet (hit));
  marks = apposite_hit_get_snippet_marks (hit, &n_marks);
  add_marks (builder, "snippet_marks", apposite_hit_get_snippet (hit), marks, n_marks);
  json_builder_end_object (builder);
}

static void
add_hits (JsonBuilder *builder, const char *member, GListModel *hits, gboolean approximate)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);

      if (apposite_hit_is_approximate (hit) == approximate)
        add_hit (builder, hit);
    }
  json_builder_end_array (builder);
}

static void
add_suggestions (JsonBuilder *builder, AppositeSearch *search, const char *query, guint n_hits)
{
  g_auto (GStrv) suggestions = n_hits == 0 ? apposite_search_suggest (search, query) : NULL;

  json_builder_set_member_name (builder, "suggestions");
  json_builder_begin_array (builder);
  for (guint i = 0; suggestions != NULL && suggestions[i] != NULL; i++)
    json_builder_add_string_value (builder, suggestions[i]);
  json_builder_end_array (builder);
}

/**
 * apposite_export_search:
 * @search: a search
 * @query: what was typed, in valid UTF-8
 * @hits: what it found
 *
 * Returns: (transfer full): what was found and where, those that were taken for misspelled apart
 */
JsonNode *
apposite_export_search (AppositeSearch *search, const char *query, GListModel *hits)
{
  g_autoptr (JsonBuilder) builder =
      apposite_export_begin_document (apposite_search_get_topic (search));
  guint n_hits = g_list_model_get_n_items (hits);

  apposite_export_add_string (builder, "query", query);
  add_hits (builder, "hits", hits, FALSE);
  apposite_export_add_string (builder, "correction",
      n_hits > 0 ? apposite_hit_get_correction (apposite_record_list_peek (hits, 0)) : NULL);
  add_hits (builder, "approximate_hits", hits, TRUE);
  add_suggestions (builder, search, query, n_hits);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
