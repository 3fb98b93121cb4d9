/* test-getters.c: each getter reads its own member
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-hit.h"
#include "apposite-topic.h"
#include "filled-record.h"

static guint
uint_of (gpointer record, const char *property)
{
  guint number;

  g_object_get (record, property, &number, NULL);
  return number;
}

static void
assert_double (double got, gpointer record, const char *property)
{
  double number;

  g_object_get (record, property, &number, NULL);
  g_assert_cmpfloat_with_epsilon (got, number, 1e-9);
}

/* Borrowed from the record. */
static gpointer
object_of (gpointer record, const char *property)
{
  g_autoptr (GObject) object = NULL;

  g_object_get (record, property, &object, NULL);
  g_assert_nonnull (object);
  return object;
}

static void
test_answer (void)
{
  g_autoptr (AppositeAnswer) answer = new_filled_record (APPOSITE_TYPE_ANSWER);

  g_assert_cmpstr (apposite_answer_get_id (answer), ==, "id");
  g_assert_cmpstr (apposite_answer_get_label (answer), ==, "label");
  g_assert_cmpstr (apposite_answer_get_published_label (answer), ==, "published-label");
  g_assert_true (apposite_answer_is_positive (answer));
}

static void
test_answer_set (void)
{
  g_autoptr (AppositeAnswerSet) answer_set = new_filled_record (APPOSITE_TYPE_ANSWER_SET);

  g_assert_cmpstr (apposite_answer_set_get_id (answer_set), ==, "id");
  g_assert_cmpstr (apposite_answer_set_get_choice (answer_set), ==, "choice");
  g_assert_cmpstr (apposite_answer_set_get_label (answer_set), ==, "label");
  g_assert_cmpstr (apposite_answer_set_get_published_label (answer_set), ==, "published-label");
  g_assert_cmpstr (apposite_answer_set_get_help (answer_set), ==, "help");
  g_assert_cmpstr (apposite_answer_set_get_published_help (answer_set), ==, "published-help");
  g_assert_true (
      (gpointer) apposite_answer_set_get_group (answer_set) == object_of (answer_set, "group"));
  g_assert_true ((gpointer) apposite_answer_set_get_conditions (answer_set)
      == object_of (answer_set, "conditions"));
}

static void
test_category (void)
{
  g_autoptr (AppositeCategory) category = new_filled_record (APPOSITE_TYPE_CATEGORY);

  g_assert_cmpstr (apposite_category_get_id (category), ==, "id");
  g_assert_cmpstr (apposite_category_get_name (category), ==, "name");
  g_assert_cmpstr (apposite_category_get_published_name (category), ==, "published-name");
  g_assert_cmpint (
      apposite_category_get_appropriateness (category), ==, APPOSITE_USUALLY_NOT_APPROPRIATE);
  g_assert_cmpuint (
      apposite_category_get_rating_low (category), ==, uint_of (category, "rating-low"));
  g_assert_cmpuint (
      apposite_category_get_rating_high (category), ==, uint_of (category, "rating-high"));
  g_assert_cmpstr (apposite_category_get_definition (category), ==, "definition");
  g_assert_cmpstr (
      apposite_category_get_published_definition (category), ==, "published-definition");
}

static void
test_condition (void)
{
  g_autoptr (AppositeCondition) condition = new_filled_record (APPOSITE_TYPE_CONDITION);

  g_assert_true (
      (gpointer) apposite_condition_get_finding (condition) == object_of (condition, "finding"));
  g_assert_cmpuint (
      apposite_condition_get_answer_index (condition), ==, uint_of (condition, "answer-index"));
}

static void
test_conflict (void)
{
  g_autoptr (AppositeConflict) conflict = new_filled_record (APPOSITE_TYPE_CONFLICT);

  g_assert_true (
      (gpointer) apposite_conflict_get_conditions (conflict) == object_of (conflict, "conditions"));
  g_assert_cmpstr (apposite_conflict_get_reason (conflict), ==, "reason");
  g_assert_cmpstr (apposite_conflict_get_published_reason (conflict), ==, "published-reason");
}

static void
test_criterion (void)
{
  g_autoptr (AppositeCriterion) criterion = new_filled_record (APPOSITE_TYPE_CRITERION);

  g_assert_true (
      (gpointer) apposite_criterion_get_finding (criterion) == object_of (criterion, "finding"));
  g_assert_cmpuint (
      apposite_criterion_get_accepted (criterion), ==, uint_of (criterion, "accepted"));
  g_assert_cmpint (apposite_criterion_get_basis (criterion), ==, APPOSITE_BASIS_IMPLIED);
  g_assert_cmpstr (apposite_criterion_get_note (criterion), ==, "note");
  g_assert_true (apposite_criterion_is_defining (criterion));
}

static void
test_exception (void)
{
  g_autoptr (AppositeException) exception = new_filled_record (APPOSITE_TYPE_EXCEPTION);

  g_assert_cmpstr (apposite_exception_get_condition (exception), ==, "condition");
  g_assert_cmpstr (apposite_exception_get_text (exception), ==, "text");
}

static void
test_finding (void)
{
  g_autoptr (AppositeFinding) finding = new_filled_record (APPOSITE_TYPE_FINDING);

  g_assert_cmpstr (apposite_finding_get_id (finding), ==, "id");
  g_assert_cmpuint (apposite_finding_get_index (finding), ==, uint_of (finding, "index"));
  g_assert_true ((gpointer) apposite_finding_get_group (finding) == object_of (finding, "group"));
  g_assert_cmpuint (apposite_finding_get_stage (finding), ==, uint_of (finding, "stage"));
  g_assert_true (apposite_finding_is_gate (finding));
  g_assert_cmpstr (apposite_finding_get_label (finding), ==, "label");
  g_assert_cmpstr (apposite_finding_get_published_label (finding), ==, "published-label");
  g_assert_cmpstr (apposite_finding_get_question (finding), ==, "question");
  g_assert_cmpstr (apposite_finding_get_published_question (finding), ==, "published-question");
  g_assert_cmpstr (apposite_finding_get_help (finding), ==, "help");
  g_assert_cmpstr (apposite_finding_get_published_help (finding), ==, "published-help");
  g_assert_cmpstr (apposite_finding_get_source (finding), ==, "source");
  g_assert_true (
      (gpointer) apposite_finding_get_answers (finding) == object_of (finding, "answers"));
}

static void
test_finding_group (void)
{
  g_autoptr (AppositeFindingGroup) finding_group = new_filled_record (APPOSITE_TYPE_FINDING_GROUP);

  g_assert_cmpstr (apposite_finding_group_get_id (finding_group), ==, "id");
  g_assert_cmpstr (apposite_finding_group_get_title (finding_group), ==, "title");
  g_assert_cmpstr (
      apposite_finding_group_get_published_title (finding_group), ==, "published-title");
  g_assert_true (apposite_finding_group_is_folded (finding_group));
  g_assert_true ((gpointer) apposite_finding_group_get_section (finding_group)
      == object_of (finding_group, "section"));
}

static void
test_procedure (void)
{
  g_autoptr (AppositeProcedure) procedure = new_filled_record (APPOSITE_TYPE_PROCEDURE);

  g_assert_cmpstr (apposite_procedure_get_id (procedure), ==, "id");
  g_assert_cmpstr (apposite_procedure_get_name (procedure), ==, "name");
  g_assert_cmpstr (apposite_procedure_get_translated_name (procedure), ==, "translated-name");
  g_assert_cmpint (apposite_procedure_get_modality (procedure), ==, APPOSITE_MODALITY_PET_MRI);
  g_assert_cmpstr (apposite_procedure_get_region (procedure), ==, "region");
  g_assert_cmpint (
      apposite_procedure_get_contrast (procedure), ==, APPOSITE_CONTRAST_WITHOUT_AND_WITH);
  g_assert_true (
      (gpointer) apposite_procedure_get_level (procedure) == object_of (procedure, "level"));
}

static void
test_radiation_level (void)
{
  g_autoptr (AppositeRadiationLevel) radiation_level =
      new_filled_record (APPOSITE_TYPE_RADIATION_LEVEL);

  g_assert_cmpstr (apposite_radiation_level_get_symbol (radiation_level), ==, "symbol");
  g_assert_cmpuint (
      apposite_radiation_level_get_rank (radiation_level), ==, uint_of (radiation_level, "rank"));
  g_assert_true (apposite_radiation_level_has_range (radiation_level));
  assert_double (
      apposite_radiation_level_get_adult_low (radiation_level), radiation_level, "adult-low");
  assert_double (
      apposite_radiation_level_get_adult_high (radiation_level), radiation_level, "adult-high");
  assert_double (apposite_radiation_level_get_pediatric_low (radiation_level), radiation_level,
      "pediatric-low");
  assert_double (apposite_radiation_level_get_pediatric_high (radiation_level), radiation_level,
      "pediatric-high");
}

static void
test_recommendation (void)
{
  g_autoptr (AppositeRecommendation) recommendation =
      new_filled_record (APPOSITE_TYPE_RECOMMENDATION);

  g_assert_cmpuint (apposite_recommendation_get_variant_number (recommendation), ==,
      uint_of (recommendation, "variant-number"));
  g_assert_true ((gpointer) apposite_recommendation_get_procedure (recommendation)
      == object_of (recommendation, "procedure"));
  g_assert_true ((gpointer) apposite_recommendation_get_category (recommendation)
      == object_of (recommendation, "category"));
  g_assert_cmpstr (apposite_recommendation_get_rationale (recommendation), ==, "rationale");
  g_assert_true ((gpointer) apposite_recommendation_get_exceptions (recommendation)
      == object_of (recommendation, "exceptions"));
  g_assert_cmpstr (apposite_recommendation_get_note (recommendation), ==, "note");
}

static void
test_redirect (void)
{
  g_autoptr (AppositeRedirect) redirect = new_filled_record (APPOSITE_TYPE_REDIRECT);

  g_assert_true (
      (gpointer) apposite_redirect_get_conditions (redirect) == object_of (redirect, "conditions"));
  g_assert_cmpint (apposite_redirect_get_kind (redirect), ==, APPOSITE_REDIRECT_SCOPE);
  g_assert_cmpstr (apposite_redirect_get_topic (redirect), ==, "topic");
  g_assert_cmpstr (apposite_redirect_get_published_topic (redirect), ==, "published-topic");
  g_assert_cmpstr (apposite_redirect_get_reason (redirect), ==, "reason");
  g_assert_cmpstr (apposite_redirect_get_published_reason (redirect), ==, "published-reason");
}

static void
test_section (void)
{
  g_autoptr (AppositeSection) section = new_filled_record (APPOSITE_TYPE_SECTION);

  g_assert_cmpstr (apposite_section_get_id (section), ==, "id");
  g_assert_cmpstr (apposite_section_get_title (section), ==, "title");
  g_assert_cmpstr (apposite_section_get_text (section), ==, "text");
}

static void
test_synonym (void)
{
  g_autoptr (AppositeSynonym) synonym = new_filled_record (APPOSITE_TYPE_SYNONYM);

  g_assert_cmpstr (apposite_synonym_get_terms (synonym)[0], ==, "terms");
  g_assert_cmpstr (apposite_synonym_get_finds (synonym)[0], ==, "finds");
}

static void
test_hit (void)
{
  g_autoptr (AppositeHit) hit = new_filled_record (APPOSITE_TYPE_HIT);
  g_autoptr (AppositeHit) empty = g_object_new (APPOSITE_TYPE_HIT, NULL);
  guint n_title_marks, n_snippet_marks;

  g_assert_cmpint (apposite_hit_get_kind (hit), ==, APPOSITE_HIT_SECTION);
  g_assert_cmpstr (apposite_hit_get_title (hit), ==, "title");
  g_assert_cmpstr (apposite_hit_get_snippet (hit), ==, "snippet");
  g_assert_nonnull (apposite_hit_get_title_marks (hit, &n_title_marks));
  g_assert_nonnull (apposite_hit_get_snippet_marks (hit, &n_snippet_marks));
  g_assert_cmpuint (n_title_marks + 1, ==, n_snippet_marks);
  g_assert_true ((gpointer) apposite_hit_get_variant (hit) == object_of (hit, "variant"));
  g_assert_true ((gpointer) apposite_hit_get_procedure (hit) == object_of (hit, "procedure"));
  g_assert_true (
      (gpointer) apposite_hit_get_recommendation (hit) == object_of (hit, "recommendation"));
  g_assert_true ((gpointer) apposite_hit_get_exception (hit) == object_of (hit, "exception"));
  g_assert_true ((gpointer) apposite_hit_get_finding (hit) == object_of (hit, "finding"));
  g_assert_true ((gpointer) apposite_hit_get_section (hit) == object_of (hit, "section"));
  g_assert_cmpstr (apposite_hit_get_correction (hit), ==, "correction");
  g_assert_true (apposite_hit_is_approximate (hit));
  g_assert_false (apposite_hit_is_approximate (empty));
  g_assert_null (apposite_hit_get_title_marks (empty, &n_title_marks));
  g_assert_cmpuint (n_title_marks, ==, 0);
}

static void
test_topic (void)
{
  g_autoptr (AppositeTopic) topic = new_filled_record (APPOSITE_TYPE_TOPIC);

  g_assert_cmpstr (apposite_topic_get_id (topic), ==, "id");
  g_assert_cmpstr (apposite_topic_get_title (topic), ==, "title");
  g_assert_cmpstr (apposite_topic_get_family (topic), ==, "family");
  g_assert_cmpstr (apposite_topic_get_publisher (topic), ==, "publisher");
  g_assert_cmpuint (apposite_topic_get_revised (topic), ==, uint_of (topic, "revised"));
  g_assert_cmpstr (apposite_topic_get_url (topic), ==, "url");
  g_assert_cmpstr (apposite_topic_get_journal (topic), ==, "journal");
  g_assert_cmpstr (apposite_topic_get_doi (topic), ==, "doi");
  g_assert_cmpstr (apposite_topic_get_pmid (topic), ==, "pmid");
  g_assert_cmpstr (apposite_topic_get_stages (topic)[0], ==, "stages");
  g_assert_cmpstr (apposite_topic_get_gate_advice (topic), ==, "gate-advice");
  g_assert_cmpstr (apposite_topic_get_published_gate_advice (topic), ==, "published-gate-advice");
  g_assert_true (
      (gpointer) apposite_topic_get_advised_gates (topic) == object_of (topic, "advised-gates"));
  g_assert_true (
      (gpointer) apposite_topic_get_categories (topic) == object_of (topic, "categories"));
  g_assert_true ((gpointer) apposite_topic_get_radiation_levels (topic)
      == object_of (topic, "radiation-levels"));
  g_assert_true (
      (gpointer) apposite_topic_get_procedures (topic) == object_of (topic, "procedures"));
  g_assert_true ((gpointer) apposite_topic_get_groups (topic) == object_of (topic, "groups"));
  g_assert_true ((gpointer) apposite_topic_get_findings (topic) == object_of (topic, "findings"));
  g_assert_true (
      (gpointer) apposite_topic_get_answer_sets (topic) == object_of (topic, "answer-sets"));
  g_assert_true ((gpointer) apposite_topic_get_redirects (topic) == object_of (topic, "redirects"));
  g_assert_true ((gpointer) apposite_topic_get_conflicts (topic) == object_of (topic, "conflicts"));
  g_assert_true ((gpointer) apposite_topic_get_sections (topic) == object_of (topic, "sections"));
  g_assert_true ((gpointer) apposite_topic_get_synonyms (topic) == object_of (topic, "synonyms"));
  g_assert_true ((gpointer) apposite_topic_get_variants (topic) == object_of (topic, "variants"));
  g_assert_true (
      (gpointer) apposite_topic_get_translation (topic) == object_of (topic, "translation"));
  g_assert_cmpstr (apposite_topic_get_translation_error (topic), ==, "translation-error");
}

static void
test_translation (void)
{
  g_autoptr (AppositeTranslation) translation = new_filled_record (APPOSITE_TYPE_TRANSLATION);

  g_assert_cmpstr (apposite_translation_get_language (translation), ==, "language");
  g_assert_cmpstr (apposite_translation_get_name (translation), ==, "name");
  g_assert_cmpstr (apposite_translation_get_reviewer (translation), ==, "reviewer");
  g_assert_cmpstr (apposite_translation_get_review_date (translation), ==, "review-date");
  g_assert_true ((gpointer) apposite_translation_get_synonyms (translation)
      == object_of (translation, "synonyms"));
}

static void
test_variant (void)
{
  g_autoptr (AppositeVariant) variant = new_filled_record (APPOSITE_TYPE_VARIANT);

  g_assert_cmpuint (apposite_variant_get_number (variant), ==, uint_of (variant, "number"));
  g_assert_cmpstr (apposite_variant_get_title (variant), ==, "title");
  g_assert_cmpstr (apposite_variant_get_translated_title (variant), ==, "translated-title");
  g_assert_cmpstr (apposite_variant_get_short_title (variant), ==, "short-title");
  g_assert_cmpstr (
      apposite_variant_get_published_short_title (variant), ==, "published-short-title");
  g_assert_cmpstr (apposite_variant_get_background (variant), ==, "background");
  g_assert_cmpstr (apposite_variant_get_highlight (variant), ==, "highlight");
  g_assert_cmpstr (apposite_variant_get_without_imaging (variant), ==, "without-imaging");
  g_assert_true (
      (gpointer) apposite_variant_get_criteria (variant) == object_of (variant, "criteria"));
  g_assert_cmpstr (apposite_variant_get_unasked (variant)[0], ==, "unasked");
  g_assert_cmpstr (apposite_variant_get_published_unasked (variant)[0], ==, "published-unasked");
  g_assert_true ((gpointer) apposite_variant_get_recommendations (variant)
      == object_of (variant, "recommendations"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/getters/answer", test_answer);
  g_test_add_func ("/getters/answer-set", test_answer_set);
  g_test_add_func ("/getters/category", test_category);
  g_test_add_func ("/getters/condition", test_condition);
  g_test_add_func ("/getters/conflict", test_conflict);
  g_test_add_func ("/getters/criterion", test_criterion);
  g_test_add_func ("/getters/exception", test_exception);
  g_test_add_func ("/getters/finding", test_finding);
  g_test_add_func ("/getters/finding-group", test_finding_group);
  g_test_add_func ("/getters/hit", test_hit);
  g_test_add_func ("/getters/procedure", test_procedure);
  g_test_add_func ("/getters/radiation-level", test_radiation_level);
  g_test_add_func ("/getters/recommendation", test_recommendation);
  g_test_add_func ("/getters/redirect", test_redirect);
  g_test_add_func ("/getters/section", test_section);
  g_test_add_func ("/getters/synonym", test_synonym);
  g_test_add_func ("/getters/topic", test_topic);
  g_test_add_func ("/getters/translation", test_translation);
  g_test_add_func ("/getters/variant", test_variant);

  return g_test_run ();
}
