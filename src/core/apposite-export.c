/* apposite-export.c: a topic as JSON for other programs
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-export-private.h"
#include "apposite-export.h"

#include "apposite-enum-types.h"

/* What the members mean is documented in data/topics/export.schema.json. */

typedef void (*AddFunc) (JsonBuilder *builder, gpointer item);

/* What other programs are given is the document's, whatever language the reader is shown. */
static void
add_published (JsonBuilder *builder, const char *member, gpointer record, const char *property)
{
  g_autofree char *text = apposite_record_dup_published (record, property);

  apposite_export_add_string (builder, member, text);
}

static void
add_uint (JsonBuilder *builder, const char *member, guint number)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, number);
}

static void
add_boolean (JsonBuilder *builder, const char *member, gboolean value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, value);
}

static void
add_enum (JsonBuilder *builder, const char *member, GType type, int value)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  apposite_export_add_string (
      builder, member, g_enum_get_value ((GEnumClass *) klass, value)->value_nick);
}

static void
add_strings (JsonBuilder *builder, const char *member, const char *const *strings)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; strings[i] != NULL; i++)
    json_builder_add_string_value (builder, strings[i]);
  json_builder_end_array (builder);
}

static void
add_number (JsonBuilder *builder, double number)
{
  /* A whole number is written as one: “[30, 100]”, not “[30.0, 100.0]”. */
  if (number >= 0.0 && number <= G_MAXINT && !(number > (int) number))
    json_builder_add_int_value (builder, (int) number);
  else
    json_builder_add_double_value (builder, number);
}

static void
add_range (JsonBuilder *builder, const char *member, double low, double high)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  add_number (builder, low);
  add_number (builder, high);
  json_builder_end_array (builder);
}

static void
add_list (JsonBuilder *builder, const char *member, GListModel *list, AddFunc add)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      json_builder_begin_object (builder);
      add (builder, apposite_record_list_peek (list, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_category (JsonBuilder *builder, gpointer item)
{
  AppositeCategory *category = item;

  apposite_export_add_string (builder, "id", apposite_category_get_id (category));
  add_published (builder, "name", category, "name");
  add_range (builder, "rating", apposite_category_get_rating_low (category),
      apposite_category_get_rating_high (category));
  add_published (builder, "definition", category, "definition");
}

static void
add_radiation_level (JsonBuilder *builder, gpointer item)
{
  AppositeRadiationLevel *level = item;

  apposite_export_add_string (builder, "symbol", apposite_radiation_level_get_symbol (level));
  if (apposite_radiation_level_has_range (level))
    {
      add_range (builder, "adult_msv", apposite_radiation_level_get_adult_low (level),
          apposite_radiation_level_get_adult_high (level));
      add_range (builder, "pediatric_msv", apposite_radiation_level_get_pediatric_low (level),
          apposite_radiation_level_get_pediatric_high (level));
    }
  else
    {
      apposite_export_add_string (builder, "adult_msv", NULL);
      apposite_export_add_string (builder, "pediatric_msv", NULL);
    }
}

static const char *
symbol_of (AppositeProcedure *procedure)
{
  return apposite_radiation_level_get_symbol (apposite_procedure_get_level (procedure));
}

static void
add_procedure (JsonBuilder *builder, gpointer item)
{
  AppositeProcedure *procedure = item;

  apposite_export_add_string (builder, "id", apposite_procedure_get_id (procedure));
  apposite_export_add_string (builder, "name", apposite_procedure_get_name (procedure));
  add_enum (
      builder, "modality", APPOSITE_TYPE_MODALITY, apposite_procedure_get_modality (procedure));
  apposite_export_add_string (builder, "region", apposite_procedure_get_region (procedure));
  add_enum (
      builder, "contrast", APPOSITE_TYPE_CONTRAST, apposite_procedure_get_contrast (procedure));
  apposite_export_add_string (builder, "radiation", symbol_of (procedure));
}

static void
add_group (JsonBuilder *builder, gpointer item)
{
  AppositeFindingGroup *group = item;

  apposite_export_add_string (builder, "id", apposite_finding_group_get_id (group));
  add_published (builder, "title", group, "title");
}

static void
add_answer (JsonBuilder *builder, gpointer item)
{
  AppositeAnswer *answer = item;

  apposite_export_add_string (builder, "id", apposite_answer_get_id (answer));
  add_published (builder, "label", answer, "label");
  add_boolean (builder, "positive", apposite_answer_is_positive (answer));
}

static void
add_finding (JsonBuilder *builder, gpointer item)
{
  AppositeFinding *finding = item;

  apposite_export_add_string (builder, "id", apposite_finding_get_id (finding));
  apposite_export_add_string (
      builder, "group", apposite_finding_group_get_id (apposite_finding_get_group (finding)));
  add_uint (builder, "stage", apposite_finding_get_stage (finding));
  add_boolean (builder, "gate", apposite_finding_is_gate (finding));
  add_published (builder, "label", finding, "label");
  add_published (builder, "question", finding, "question");
  add_published (builder, "help", finding, "help");
  apposite_export_add_string (builder, "source", apposite_finding_get_source (finding));
  add_list (builder, "answers", apposite_finding_get_answers (finding), add_answer);
}

static void
add_condition (JsonBuilder *builder, gpointer item)
{
  AppositeCondition *condition = item;

  apposite_export_add_string (
      builder, "finding", apposite_finding_get_id (apposite_condition_get_finding (condition)));
  apposite_export_add_string (
      builder, "answer", apposite_answer_get_id (apposite_condition_get_answer (condition)));
}

static void
add_ids (JsonBuilder *builder, const char *member, GListModel *findings)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    json_builder_add_string_value (
        builder, apposite_finding_get_id (apposite_record_list_peek (findings, i)));
  json_builder_end_array (builder);
}

static void
add_answer_set (JsonBuilder *builder, gpointer item)
{
  AppositeAnswerSet *set = item;

  apposite_export_add_string (builder, "id", apposite_answer_set_get_id (set));
  apposite_export_add_string (builder, "choice", apposite_answer_set_get_choice (set));
  add_published (builder, "label", set, "label");
  add_published (builder, "help", set, "help");
  add_list (builder, "answers", apposite_answer_set_get_conditions (set), add_condition);
}

static void
add_redirect (JsonBuilder *builder, gpointer item)
{
  AppositeRedirect *redirect = item;

  add_list (builder, "when", apposite_redirect_get_conditions (redirect), add_condition);
  add_enum (builder, "kind", APPOSITE_TYPE_REDIRECT_KIND, apposite_redirect_get_kind (redirect));
  add_published (builder, "topic", redirect, "topic");
  add_published (builder, "reason", redirect, "reason");
}

static void
add_conflict (JsonBuilder *builder, gpointer item)
{
  AppositeConflict *conflict = item;

  add_list (builder, "between", apposite_conflict_get_conditions (conflict), add_condition);
  add_published (builder, "reason", conflict, "reason");
}

static void
add_section (JsonBuilder *builder, gpointer item)
{
  AppositeSection *section = item;

  apposite_export_add_string (builder, "id", apposite_section_get_id (section));
  apposite_export_add_string (builder, "title", apposite_section_get_title (section));
  apposite_export_add_string (builder, "text", apposite_section_get_text (section));
}

static void
add_synonym (JsonBuilder *builder, gpointer item)
{
  add_strings (builder, "terms", apposite_synonym_get_terms (item));
  add_strings (builder, "finds", apposite_synonym_get_finds (item));
}

static void
add_accepted (JsonBuilder *builder, const char *member, AppositeCriterion *criterion)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  AppositeAnswer *answer;

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    if (apposite_criterion_accepts (criterion, i))
      json_builder_add_string_value (builder, apposite_answer_get_id (answer));
  json_builder_end_array (builder);
}

static void
add_criterion (JsonBuilder *builder, gpointer item)
{
  AppositeCriterion *criterion = item;
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);

  apposite_export_add_string (builder, "finding", apposite_finding_get_id (finding));
  add_accepted (builder, "any_of", criterion);
  add_enum (builder, "basis", APPOSITE_TYPE_BASIS, apposite_criterion_get_basis (criterion));
  apposite_export_add_string (builder, "note", apposite_criterion_get_note (criterion));
  add_boolean (builder, "defining", apposite_criterion_is_defining (criterion));
}

static void
add_exception (JsonBuilder *builder, gpointer item)
{
  AppositeException *exception = item;

  apposite_export_add_string (builder, "condition", apposite_exception_get_condition (exception));
  apposite_export_add_string (builder, "text", apposite_exception_get_text (exception));
}

static void
add_recommendation (JsonBuilder *builder, gpointer item)
{
  AppositeRecommendation *recommendation = item;
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);

  apposite_export_add_string (builder, "procedure", apposite_procedure_get_name (procedure));
  apposite_export_add_string (builder, "procedure_id", apposite_procedure_get_id (procedure));
  add_published (builder, "category", category, "name");
  apposite_export_add_string (builder, "radiation", symbol_of (procedure));
  apposite_export_add_string (
      builder, "rationale", apposite_recommendation_get_rationale (recommendation));
  add_list (builder, "exceptions", apposite_recommendation_get_exceptions (recommendation),
      add_exception);
  apposite_export_add_string (builder, "note", apposite_recommendation_get_note (recommendation));
}

static void
add_variant_summary (JsonBuilder *builder, gpointer item)
{
  AppositeVariant *variant = item;

  add_uint (builder, "number", apposite_variant_get_number (variant));
  apposite_export_add_string (builder, "title", apposite_variant_get_title (variant));
  add_published (builder, "short_title", variant, "short-title");
}

static void
add_variant (JsonBuilder *builder, gpointer item)
{
  AppositeVariant *variant = item;
  const char *const *shown = apposite_variant_get_unasked (variant);
  const char *const *published = apposite_variant_get_published_unasked (variant);

  add_variant_summary (builder, variant);
  apposite_export_add_string (builder, "background", apposite_variant_get_background (variant));
  apposite_export_add_string (builder, "highlight", apposite_variant_get_highlight (variant));
  apposite_export_add_string (
      builder, "without_imaging", apposite_variant_get_without_imaging (variant));
  add_list (builder, "criteria", apposite_variant_get_criteria (variant), add_criterion);
  add_strings (builder, "unasked", published != NULL ? published : shown);
  add_list (builder, "recommendations", apposite_variant_get_recommendations (variant),
      add_recommendation);
}

static JsonNode *
end_document (JsonBuilder *builder)
{
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

/**
 * apposite_export_topic:
 * @topic: a topic
 *
 * Returns: (transfer full): the whole topic
 */
JsonNode *
apposite_export_topic (AppositeTopic *topic)
{
  g_autoptr (JsonBuilder) builder = apposite_export_begin_document (topic);

  json_builder_set_member_name (builder, "journal");
  json_builder_begin_object (builder);
  apposite_export_add_string (builder, "citation", apposite_topic_get_journal (topic));
  apposite_export_add_string (builder, "doi", apposite_topic_get_doi (topic));
  apposite_export_add_string (builder, "pmid", apposite_topic_get_pmid (topic));
  add_boolean (builder, "in_document", FALSE);
  json_builder_end_object (builder);
  add_strings (builder, "stages", apposite_topic_get_stages (topic));
  add_published (builder, "gate_advice", topic, "gate-advice");
  add_ids (builder, "advised_gates", apposite_topic_get_advised_gates (topic));
  add_list (builder, "categories", apposite_topic_get_categories (topic), add_category);
  add_list (builder, "radiation_levels", apposite_topic_get_radiation_levels (topic),
      add_radiation_level);
  add_list (builder, "procedures", apposite_topic_get_procedures (topic), add_procedure);
  add_list (builder, "groups", apposite_topic_get_groups (topic), add_group);
  add_list (builder, "findings", apposite_topic_get_findings (topic), add_finding);
  add_list (builder, "answer_sets", apposite_topic_get_answer_sets (topic), add_answer_set);
  add_list (builder, "redirects", apposite_topic_get_redirects (topic), add_redirect);
  add_list (builder, "conflicts", apposite_topic_get_conflicts (topic), add_conflict);
  add_list (builder, "sections", apposite_topic_get_sections (topic), add_section);
  add_list (builder, "synonyms", apposite_topic_get_synonyms (topic), add_synonym);
  add_list (builder, "variants", apposite_topic_get_variants (topic), add_variant);
  return end_document (builder);
}

/**
 * apposite_export_variants:
 * @topic: a topic
 *
 * Returns: (transfer full): the numbers and titles of its variants
 */
JsonNode *
apposite_export_variants (AppositeTopic *topic)
{
  g_autoptr (JsonBuilder) builder = apposite_export_begin_document (topic);

  add_list (builder, "variants", apposite_topic_get_variants (topic), add_variant_summary);
  return end_document (builder);
}

/**
 * apposite_export_variant:
 * @topic: a topic
 * @variant: one of its variants
 *
 * Returns: (transfer full): the variant, whole
 */
JsonNode *
apposite_export_variant (AppositeTopic *topic, AppositeVariant *variant)
{
  g_autoptr (JsonBuilder) builder = apposite_export_begin_document (topic);

  json_builder_set_member_name (builder, "variant");
  json_builder_begin_object (builder);
  add_variant (builder, variant);
  json_builder_end_object (builder);
  return end_document (builder);
}

/**
 * apposite_export_recommendation:
 * @topic: a topic
 * @variant: one of its variants
 * @recommendation: one of the variant's recommendations
 *
 * Returns: (transfer full): the recommendation, with the variant that it stands in
 */
JsonNode *
apposite_export_recommendation (
    AppositeTopic *topic, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  g_autoptr (JsonBuilder) builder = apposite_export_begin_document (topic);

  json_builder_set_member_name (builder, "variant");
  json_builder_begin_object (builder);
  add_variant_summary (builder, variant);
  json_builder_end_object (builder);
  json_builder_set_member_name (builder, "recommendation");
  json_builder_begin_object (builder);
  add_recommendation (builder, recommendation);
  json_builder_end_object (builder);
  return end_document (builder);
}

/**
 * apposite_export_findings:
 * @topic: a topic
 *
 * Returns: (transfer full): what can be answered about a patient
 */
JsonNode *
apposite_export_findings (AppositeTopic *topic)
{
  g_autoptr (JsonBuilder) builder = apposite_export_begin_document (topic);

  add_strings (builder, "stages", apposite_topic_get_stages (topic));
  add_list (builder, "groups", apposite_topic_get_groups (topic), add_group);
  add_list (builder, "findings", apposite_topic_get_findings (topic), add_finding);
  add_list (builder, "answer_sets", apposite_topic_get_answer_sets (topic), add_answer_set);
  return end_document (builder);
}

static void
add_condition_findings (JsonBuilder *builder, GListModel *conditions)
{
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    json_builder_add_string_value (builder,
        apposite_finding_get_id (
            apposite_condition_get_finding (apposite_record_list_peek (conditions, i))));
  json_builder_end_array (builder);
}

static void
add_held_redirect (JsonBuilder *builder, gpointer item)
{
  AppositeRedirect *redirect = item;
  GListModel *conditions = apposite_redirect_get_conditions (redirect);

  json_builder_set_member_name (builder, "findings");
  add_condition_findings (builder, conditions);
  add_enum (builder, "kind", APPOSITE_TYPE_REDIRECT_KIND, apposite_redirect_get_kind (redirect));
  add_published (builder, "topic", redirect, "topic");
  add_published (builder, "reason", redirect, "reason");
}

static void
add_conflicts (JsonBuilder *builder, GListModel *conflicts)
{
  json_builder_set_member_name (builder, "conflicts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    add_condition_findings (
        builder, apposite_conflict_get_conditions (apposite_record_list_peek (conflicts, i)));
  json_builder_end_array (builder);
}

static void
add_contradicted (JsonBuilder *builder, AppositePresentation *presentation, GListModel *criteria)
{
  json_builder_set_member_name (builder, "contradicted");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (criteria, i);
      AppositeFinding *finding = apposite_criterion_get_finding (criterion);
      AppositeAnswer *answer = apposite_presentation_get_answer (presentation, finding);

      json_builder_begin_object (builder);
      apposite_export_add_string (builder, "finding", apposite_finding_get_id (finding));
      apposite_export_add_string (builder, "answer", apposite_answer_get_id (answer));
      add_accepted (builder, "wanted", criterion);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_match (JsonBuilder *builder, AppositePresentation *presentation, AppositeMatch *match)
{
  GListModel *open = apposite_match_get_open (match);

  json_builder_begin_object (builder);
  add_uint (builder, "number", apposite_variant_get_number (apposite_match_get_variant (match)));
  add_enum (builder, "state", APPOSITE_TYPE_MATCH_STATE, apposite_match_get_state (match));
  json_builder_set_member_name (builder, "open");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (open); i++)
    json_builder_add_string_value (builder,
        apposite_finding_get_id (
            apposite_criterion_get_finding (apposite_record_list_peek (open, i))));
  json_builder_end_array (builder);
  add_contradicted (builder, presentation, apposite_match_get_contradicted (match));
  add_ids (builder, "unaccounted", apposite_match_get_unaccounted (match));
  json_builder_end_object (builder);
}

/**
 * apposite_export_matches:
 * @presentation: a presentation
 *
 * Returns: (transfer full): how the variants stand against it, and all that must be said beside
 */
JsonNode *
apposite_export_matches (AppositePresentation *presentation)
{
  AppositeTopic *topic = apposite_presentation_get_topic (presentation);
  g_autoptr (JsonBuilder) builder = apposite_export_begin_document (topic);
  AppositeFinding *next = apposite_presentation_get_next_question (presentation);
  GListModel *nearest = apposite_presentation_get_nearest (presentation);
  GListModel *matches = apposite_presentation_get_matches (presentation);

  add_list (
      builder, "redirects", apposite_presentation_get_redirects (presentation), add_held_redirect);
  add_conflicts (builder, apposite_presentation_get_conflicts (presentation));
  add_ids (builder, "still_to_rule_out", apposite_presentation_get_to_rule_out (presentation));
  apposite_export_add_string (
      builder, "next_question", next != NULL ? apposite_finding_get_id (next) : NULL);
  add_boolean (builder, "covered", apposite_presentation_is_covered (presentation));
  if (apposite_presentation_get_gate_advice (presentation) != NULL)
    add_published (builder, "gate_advice", topic, "gate-advice");
  else
    apposite_export_add_string (builder, "gate_advice", NULL);
  json_builder_set_member_name (builder, "nearest");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (nearest); i++)
    json_builder_add_int_value (
        builder, apposite_variant_get_number (apposite_record_list_peek (nearest, i)));
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "variants");
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    add_match (builder, presentation, apposite_record_list_peek (matches, i));
  json_builder_end_array (builder);
  return end_document (builder);
}

/**
 * apposite_export_to_text:
 * @node: what one of these functions made
 *
 * json-glib 1.6 leaves one control character of a search, U+001F, as it is, which isn't JSON.
 *
 * Returns: (transfer full): the JSON text, indented
 */
char *
apposite_export_to_text (JsonNode *node)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (node != NULL, NULL);

  text = json_to_string (node, TRUE);
  parts = g_strsplit (text, "\x1f", -1);
  return g_strjoinv ("\\u001f", parts);
}
