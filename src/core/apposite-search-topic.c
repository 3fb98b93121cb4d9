/* apposite-search-topic.c: the texts of a topic that can be found
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "apposite-labels.h"
#include "apposite-search-index.h"

static void
add_strings (AppositeSearchIndex *index, AppositeSearchField field, const char *const *texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    apposite_search_index_add_text (index, field, texts[i]);
}

/* A translated text is found by the words of its original too. */
static void
add_published (AppositeSearchIndex *index, gpointer record, const char *property, const char *shown)
{
  char *published = apposite_record_dup_published (record, property);

  if (g_strcmp0 (published, shown) != 0)
    apposite_search_index_take_line (index, APPOSITE_SEARCH_ALIAS, published);
  else
    g_free (published);
}

static void
add_exceptions (AppositeSearchIndex *index, const AppositeSearchEntry *recommendation)
{
  GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation->recommendation);

  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);
      AppositeSearchEntry entry = *recommendation;

      entry.kind = APPOSITE_HIT_EXCEPTION;
      entry.exception = exception;
      /* Translators: a search result: a procedure's name, the number of a variant */
      apposite_search_index_add_entry (index, &entry,
          g_strdup_printf (_ ("%s, Variant %u"), apposite_procedure_get_name (entry.procedure),
              apposite_variant_get_number (entry.variant)));
      /* Translators: when an exception holds, what is said then */
      apposite_search_index_take_line (index, APPOSITE_SEARCH_SUBTITLE,
          g_strdup_printf (_ ("%s: %s"), apposite_exception_get_condition (exception),
              apposite_exception_get_text (exception)));
      apposite_search_index_add_text (
          index, APPOSITE_SEARCH_CONTEXT, apposite_variant_get_short_title (entry.variant));
    }
}

static void
add_category (AppositeSearchIndex *index, AppositeCategory *category)
{
  const char *name = apposite_category_get_name (category);

  apposite_search_index_add_text (index, APPOSITE_SEARCH_CATEGORY, name);
  add_published (index, category, "name", name);
}

static void
add_recommendation (
    AppositeSearchIndex *index, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  const AppositeSearchEntry entry = { .kind = APPOSITE_HIT_RECOMMENDATION,
    .variant = variant,
    .procedure = procedure,
    .recommendation = recommendation };

  /* Translators: a search result: a procedure's name, the number of a variant */
  apposite_search_index_add_entry (index, &entry,
      g_strdup_printf (_ ("%s, Variant %u"), apposite_procedure_get_name (procedure),
          apposite_variant_get_number (variant)));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_CONTEXT, apposite_variant_get_short_title (variant));
  add_category (index, apposite_recommendation_get_category (recommendation));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_BODY, apposite_recommendation_get_rationale (recommendation));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_BODY, apposite_recommendation_get_note (recommendation));
  add_exceptions (index, &entry);
}

static void
add_criteria (AppositeSearchIndex *index, GListModel *criteria)
{
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    apposite_search_index_add_text (index, APPOSITE_SEARCH_BODY,
        apposite_criterion_get_note (apposite_record_list_peek (criteria, i)));
}

static void
add_variant (AppositeSearchIndex *index, AppositeVariant *variant)
{
  const AppositeSearchEntry entry = { .kind = APPOSITE_HIT_VARIANT, .variant = variant };
  GListModel *recommendations = apposite_variant_get_recommendations (variant);
  guint number = apposite_variant_get_number (variant);

  /* Translators: a search result: the number of a variant, its short title */
  apposite_search_index_add_entry (index, &entry,
      g_strdup_printf (_ ("Variant %u: %s"), number, apposite_variant_get_short_title (variant)));
  /* Translators: a variant's number in short, as it may be typed into the search */
  apposite_search_index_take_line (
      index, APPOSITE_SEARCH_ALIAS, g_strdup_printf (_ ("V%u"), number));
  add_published (index, variant, "short-title", apposite_variant_get_short_title (variant));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_SUBTITLE, apposite_variant_get_title (variant));
  if (apposite_variant_get_translated_title (variant) != NULL)
    apposite_search_index_take_line (
        index, APPOSITE_SEARCH_ALIAS, g_strdup (apposite_variant_get_translated_title (variant)));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_BODY, apposite_variant_get_highlight (variant));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_BODY, apposite_variant_get_background (variant));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_BODY, apposite_variant_get_without_imaging (variant));
  add_strings (index, APPOSITE_SEARCH_BODY, apposite_variant_get_unasked (variant));
  add_criteria (index, apposite_variant_get_criteria (variant));
  for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
    add_recommendation (index, variant, apposite_record_list_peek (recommendations, i));
}

static void
add_procedure (AppositeSearchIndex *index, AppositeProcedure *procedure)
{
  const AppositeSearchEntry entry = { .kind = APPOSITE_HIT_PROCEDURE, .procedure = procedure };

  apposite_search_index_add_entry (
      index, &entry, g_strdup (apposite_procedure_get_name (procedure)));
  /* Translators: below a procedure's name: its modality, the region of the body */
  apposite_search_index_take_line (index, APPOSITE_SEARCH_SUBTITLE,
      g_strdup_printf (_ ("%s: %s"),
          apposite_label_for_modality (apposite_procedure_get_modality (procedure)),
          apposite_procedure_get_region (procedure)));
  if (apposite_procedure_get_translated_name (procedure) != NULL)
    apposite_search_index_take_line (index, APPOSITE_SEARCH_ALIAS,
        g_strdup (apposite_procedure_get_translated_name (procedure)));
}

static gboolean
concerns (GListModel *conditions, AppositeFinding *finding)
{
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    if (apposite_condition_get_finding (apposite_record_list_peek (conditions, i)) == finding)
      return TRUE;
  return FALSE;
}

/* Who types “trauma ct” is to be sent to the topic on trauma, not into what has both words by chance. */
static void
add_elsewhere (AppositeSearchIndex *index, AppositeTopic *topic)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);

      apposite_search_index_add_text (
          index, APPOSITE_SEARCH_ELSEWHERE, apposite_procedure_get_name (procedure));
    }
}

/* Where an answer to the finding leads, and what it can't go with. */
static void
add_consequences (AppositeSearchIndex *index, AppositeTopic *topic, AppositeFinding *finding)
{
  GListModel *redirects = apposite_topic_get_redirects (topic);
  GListModel *conflicts = apposite_topic_get_conflicts (topic);
  gboolean leads_elsewhere = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      AppositeRedirect *redirect = apposite_record_list_peek (redirects, i);

      if (!concerns (apposite_redirect_get_conditions (redirect), finding))
        continue;
      leads_elsewhere = TRUE;
      /* Translators: the topic that an answer sends the reader to, why */
      apposite_search_index_take_line (index, APPOSITE_SEARCH_SUBTITLE,
          g_strdup_printf (_ ("%s: %s"), apposite_redirect_get_topic (redirect),
              apposite_redirect_get_reason (redirect)));
    }
  if (leads_elsewhere)
    add_elsewhere (index, topic);
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      AppositeConflict *conflict = apposite_record_list_peek (conflicts, i);

      if (concerns (apposite_conflict_get_conditions (conflict), finding))
        apposite_search_index_add_text (
            index, APPOSITE_SEARCH_BODY, apposite_conflict_get_reason (conflict));
    }
}

static void
add_finding (AppositeSearchIndex *index, AppositeTopic *topic, AppositeFinding *finding)
{
  const AppositeSearchEntry entry = { .kind = APPOSITE_HIT_FINDING, .finding = finding };
  AppositeFindingGroup *group = apposite_finding_get_group (finding);
  AppositeAnswer *answer;

  apposite_search_index_add_entry (index, &entry, g_strdup (apposite_finding_get_label (finding)));
  add_published (index, finding, "label", apposite_finding_get_label (finding));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_SUBTITLE, apposite_finding_get_question (finding));
  apposite_search_index_add_text (
      index, APPOSITE_SEARCH_CONTEXT, apposite_finding_group_get_title (group));
  apposite_search_index_add_text (index, APPOSITE_SEARCH_BODY, apposite_finding_get_help (finding));
  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    apposite_search_index_add_text (
        index, APPOSITE_SEARCH_CONTEXT, apposite_answer_get_label (answer));
  add_consequences (index, topic, finding);
}

static void
add_section (AppositeSearchIndex *index, AppositeSection *section)
{
  const AppositeSearchEntry entry = { .kind = APPOSITE_HIT_SECTION, .section = section };

  apposite_search_index_add_entry (index, &entry, g_strdup (apposite_section_get_title (section)));
  add_published (index, section, "title", apposite_section_get_title (section));
  apposite_search_index_add_text (index, APPOSITE_SEARCH_BODY, apposite_section_get_text (section));
}

/**
 * apposite_search_index_add_topic:
 * @topic: a topic
 *
 * Adds everything of the topic that can be found, in the document's order.
 */
void
apposite_search_index_add_topic (AppositeSearchIndex *self, AppositeTopic *topic)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  GListModel *procedures = apposite_topic_get_procedures (topic);
  GListModel *findings = apposite_topic_get_findings (topic);
  GListModel *sections = apposite_topic_get_sections (topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    add_variant (self, apposite_record_list_peek (variants, i));
  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    add_procedure (self, apposite_record_list_peek (procedures, i));
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    add_finding (self, topic, apposite_record_list_peek (findings, i));
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    add_section (self, apposite_record_list_peek (sections, i));
}
