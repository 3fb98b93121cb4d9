/* test-export.c: what other programs read is what the topic says
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "apposite-about.h"
#include "apposite-enum-types.h"
#include "apposite-export.h"
#include "bundled-topic.h"

static AppositeTopic *topic;

/* A document as a program gets it: written and read again. */
static JsonNode *
read_again (JsonNode *node)
{
  g_autoptr (JsonNode) owned = node;
  g_autofree char *text = apposite_export_to_text (owned);
  g_autoptr (GError) error = NULL;
  JsonNode *read = json_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  return read;
}

static const char *
string_in (JsonObject *object, const char *member)
{
  g_assert_true (json_object_has_member (object, member));
  return json_object_get_string_member_with_default (object, member, NULL);
}

static JsonObject *
object_at (JsonArray *array, guint index)
{
  g_assert_cmpuint (index, <, json_array_get_length (array));
  return json_array_get_object_element (array, index);
}

/* The array of that name, which must be as long as @list. */
static JsonArray *
array_like (JsonObject *object, const char *member, GListModel *list)
{
  JsonArray *array = json_object_get_array_member (object, member);

  g_assert_nonnull (array);
  g_assert_cmpuint (json_array_get_length (array), ==, g_list_model_get_n_items (list));
  return array;
}

static void
assert_bool (JsonObject *object, const char *member, gboolean value)
{
  g_assert_true (json_object_has_member (object, member));
  g_assert_cmpint (json_object_get_boolean_member (object, member), ==, value);
}

static void
assert_nick (JsonObject *object, const char *member, GType type, int value)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  g_assert_cmpstr (
      string_in (object, member), ==, g_enum_get_value ((GEnumClass *) klass, value)->value_nick);
}

/* Other programs may tell 30 from 30.0: what is whole is written as such. */
static void
assert_number (JsonNode *node, double number)
{
  gboolean whole = fabs (number - round (number)) < 1e-9;

  g_assert_cmpstr (g_type_name (json_node_get_value_type (node)), ==,
      g_type_name (whole ? G_TYPE_INT64 : G_TYPE_DOUBLE));
  g_assert_cmpfloat_with_epsilon (json_node_get_double (node), number, 1e-9);
}

static void
assert_range (JsonObject *object, const char *member, double low, double high)
{
  JsonArray *range = json_object_get_array_member (object, member);

  g_assert_nonnull (range);
  g_assert_cmpuint (json_array_get_length (range), ==, 2);
  assert_number (json_array_get_element (range, 0), low);
  assert_number (json_array_get_element (range, 1), high);
}

static void
check_exceptions (JsonObject *object, AppositeRecommendation *recommendation)
{
  GListModel *all = apposite_recommendation_get_exceptions (recommendation);
  JsonArray *array = array_like (object, "exceptions", all);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      AppositeException *exception = apposite_record_list_peek (all, i);

      g_assert_cmpstr (string_in (object_at (array, i), "condition"), ==,
          apposite_exception_get_condition (exception));
      g_assert_cmpstr (
          string_in (object_at (array, i), "text"), ==, apposite_exception_get_text (exception));
    }
}

static void
check_recommendation (JsonObject *object, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);

  g_assert_cmpstr (string_in (object, "procedure"), ==, apposite_procedure_get_name (procedure));
  g_assert_cmpstr (string_in (object, "procedure_id"), ==, apposite_procedure_get_id (procedure));
  g_assert_cmpstr (string_in (object, "category"), ==, apposite_category_get_name (category));
  g_assert_cmpstr (
      string_in (object, "radiation"), ==, apposite_radiation_level_get_symbol (level));
  g_assert_cmpstr (
      string_in (object, "rationale"), ==, apposite_recommendation_get_rationale (recommendation));
  g_assert_cmpstr (
      string_in (object, "note"), ==, apposite_recommendation_get_note (recommendation));
  check_exceptions (object, recommendation);
}

static guint
check_recommendations (JsonObject *object, AppositeVariant *variant)
{
  GListModel *all = apposite_variant_get_recommendations (variant);
  JsonArray *array = array_like (object, "recommendations", all);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    check_recommendation (object_at (array, i), apposite_record_list_peek (all, i));
  return json_array_get_length (array);
}

static void
check_criterion (JsonObject *object, AppositeCriterion *criterion)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  JsonArray *any_of = json_object_get_array_member (object, "any_of");
  guint accepted = 0;

  g_assert_cmpstr (string_in (object, "finding"), ==, apposite_finding_get_id (finding));
  for (guint i = 0; i < json_array_get_length (any_of); i++)
    {
      guint index;

      g_assert_true (apposite_finding_find_answer (
          finding, json_array_get_string_element (any_of, i), &index));
      accepted |= 1u << index;
    }
  g_assert_cmphex (accepted, ==, apposite_criterion_get_accepted (criterion));
  assert_nick (object, "basis", APPOSITE_TYPE_BASIS, apposite_criterion_get_basis (criterion));
  g_assert_cmpstr (string_in (object, "note"), ==, apposite_criterion_get_note (criterion));
  assert_bool (object, "defining", apposite_criterion_is_defining (criterion));
}

static void
check_variant (JsonObject *object, AppositeVariant *variant)
{
  GListModel *criteria = apposite_variant_get_criteria (variant);
  JsonArray *array = array_like (object, "criteria", criteria);
  const char *const *unasked = apposite_variant_get_unasked (variant);

  g_assert_cmpint (
      json_object_get_int_member (object, "number"), ==, apposite_variant_get_number (variant));
  g_assert_cmpstr (string_in (object, "title"), ==, apposite_variant_get_title (variant));
  g_assert_cmpstr (
      string_in (object, "short_title"), ==, apposite_variant_get_short_title (variant));
  g_assert_cmpstr (string_in (object, "background"), ==, apposite_variant_get_background (variant));
  g_assert_cmpstr (string_in (object, "highlight"), ==, apposite_variant_get_highlight (variant));
  g_assert_cmpstr (
      string_in (object, "without_imaging"), ==, apposite_variant_get_without_imaging (variant));
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    check_criterion (object_at (array, i), apposite_record_list_peek (criteria, i));

  array = json_object_get_array_member (object, "unasked");
  g_assert_cmpuint (json_array_get_length (array), ==, g_strv_length ((char **) unasked));
  for (guint i = 0; unasked[i] != NULL; i++)
    g_assert_cmpstr (json_array_get_string_element (array, i), ==, unasked[i]);
}

static void
test_variants (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  GListModel *variants = apposite_topic_get_variants (topic);
  JsonArray *array = array_like (json_node_get_object (root), "variants", variants);
  guint n_rows = 0;

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);

      check_variant (object_at (array, i), variant);
      n_rows += check_recommendations (object_at (array, i), variant);
    }
  g_assert_cmpuint (n_rows, ==, 133);
}

static void
test_categories (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  GListModel *categories = apposite_topic_get_categories (topic);
  JsonArray *array = array_like (json_node_get_object (root), "categories", categories);

  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    {
      AppositeCategory *category = apposite_record_list_peek (categories, i);
      JsonObject *object = object_at (array, i);

      g_assert_cmpstr (string_in (object, "id"), ==, apposite_category_get_id (category));
      g_assert_cmpstr (string_in (object, "name"), ==, apposite_category_get_name (category));
      assert_range (object, "rating", apposite_category_get_rating_low (category),
          apposite_category_get_rating_high (category));
      g_assert_cmpstr (
          string_in (object, "definition"), ==, apposite_category_get_definition (category));
    }
}

static void
test_radiation_levels (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  GListModel *levels = apposite_topic_get_radiation_levels (topic);
  JsonArray *array = array_like (json_node_get_object (root), "radiation_levels", levels);

  for (guint i = 0; i < g_list_model_get_n_items (levels); i++)
    {
      AppositeRadiationLevel *level = apposite_record_list_peek (levels, i);
      JsonObject *object = object_at (array, i);

      g_assert_cmpstr (
          string_in (object, "symbol"), ==, apposite_radiation_level_get_symbol (level));
      if (!apposite_radiation_level_has_range (level))
        {
          g_assert_cmpstr (string_in (object, "symbol"), ==, "Varies");
          g_assert_true (json_object_get_null_member (object, "adult_msv"));
          g_assert_true (json_object_get_null_member (object, "pediatric_msv"));
          continue;
        }
      assert_range (object, "adult_msv", apposite_radiation_level_get_adult_low (level),
          apposite_radiation_level_get_adult_high (level));
      assert_range (object, "pediatric_msv", apposite_radiation_level_get_pediatric_low (level),
          apposite_radiation_level_get_pediatric_high (level));
    }
}

static void
test_procedures (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  GListModel *procedures = apposite_topic_get_procedures (topic);
  JsonArray *array = array_like (json_node_get_object (root), "procedures", procedures);

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);
      AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
      JsonObject *object = object_at (array, i);

      g_assert_cmpstr (string_in (object, "id"), ==, apposite_procedure_get_id (procedure));
      g_assert_cmpstr (string_in (object, "name"), ==, apposite_procedure_get_name (procedure));
      g_assert_cmpstr (string_in (object, "region"), ==, apposite_procedure_get_region (procedure));
      assert_nick (
          object, "modality", APPOSITE_TYPE_MODALITY, apposite_procedure_get_modality (procedure));
      assert_nick (
          object, "contrast", APPOSITE_TYPE_CONTRAST, apposite_procedure_get_contrast (procedure));
      g_assert_cmpstr (
          string_in (object, "radiation"), ==, apposite_radiation_level_get_symbol (level));
    }
}

static void
check_answers (JsonObject *object, AppositeFinding *finding)
{
  JsonArray *array = array_like (object, "answers", apposite_finding_get_answers (finding));
  AppositeAnswer *answer;

  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    {
      g_assert_cmpstr (string_in (object_at (array, i), "id"), ==, apposite_answer_get_id (answer));
      g_assert_cmpstr (
          string_in (object_at (array, i), "label"), ==, apposite_answer_get_label (answer));
      assert_bool (object_at (array, i), "positive", apposite_answer_is_positive (answer));
    }
}

static void
test_findings (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  GListModel *findings = apposite_topic_get_findings (topic);
  JsonArray *array = array_like (json_node_get_object (root), "findings", findings);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      AppositeFindingGroup *group = apposite_finding_get_group (finding);
      JsonObject *object = object_at (array, i);

      g_assert_cmpstr (string_in (object, "id"), ==, apposite_finding_get_id (finding));
      g_assert_cmpstr (string_in (object, "group"), ==, apposite_finding_group_get_id (group));
      g_assert_cmpint (
          json_object_get_int_member (object, "stage"), ==, apposite_finding_get_stage (finding));
      assert_bool (object, "gate", apposite_finding_is_gate (finding));
      g_assert_cmpstr (string_in (object, "label"), ==, apposite_finding_get_label (finding));
      g_assert_cmpstr (string_in (object, "question"), ==, apposite_finding_get_question (finding));
      g_assert_cmpstr (string_in (object, "help"), ==, apposite_finding_get_help (finding));
      g_assert_cmpstr (string_in (object, "source"), ==, apposite_finding_get_source (finding));
      check_answers (object, finding);
    }
}

static void
check_conditions (JsonObject *object, const char *member, GListModel *conditions)
{
  JsonArray *array = array_like (object, member, conditions);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      AppositeFinding *finding = apposite_condition_get_finding (condition);
      AppositeAnswer *answer = apposite_condition_get_answer (condition);

      g_assert_cmpstr (
          string_in (object_at (array, i), "finding"), ==, apposite_finding_get_id (finding));
      g_assert_cmpstr (
          string_in (object_at (array, i), "answer"), ==, apposite_answer_get_id (answer));
    }
}

static void
test_conditions (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  JsonObject *object = json_node_get_object (root);
  GListModel *redirects = apposite_topic_get_redirects (topic);
  GListModel *conflicts = apposite_topic_get_conflicts (topic);
  GListModel *sets = apposite_topic_get_answer_sets (topic);
  JsonArray *array = array_like (object, "redirects", redirects);

  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      AppositeRedirect *redirect = apposite_record_list_peek (redirects, i);

      check_conditions (object_at (array, i), "when", apposite_redirect_get_conditions (redirect));
      assert_nick (object_at (array, i), "kind", APPOSITE_TYPE_REDIRECT_KIND,
          apposite_redirect_get_kind (redirect));
      g_assert_cmpstr (
          string_in (object_at (array, i), "topic"), ==, apposite_redirect_get_topic (redirect));
    }

  array = array_like (object, "conflicts", conflicts);
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    check_conditions (object_at (array, i), "between",
        apposite_conflict_get_conditions (apposite_record_list_peek (conflicts, i)));

  array = array_like (object, "answer_sets", sets);
  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    check_conditions (object_at (array, i), "answers",
        apposite_answer_set_get_conditions (apposite_record_list_peek (sets, i)));
}

static void
test_sections (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  GListModel *sections = apposite_topic_get_sections (topic);
  JsonArray *array = array_like (json_node_get_object (root), "sections", sections);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      AppositeSection *section = apposite_record_list_peek (sections, i);

      g_assert_cmpstr (
          string_in (object_at (array, i), "id"), ==, apposite_section_get_id (section));
      g_assert_cmpstr (
          string_in (object_at (array, i), "title"), ==, apposite_section_get_title (section));
      g_assert_cmpstr (
          string_in (object_at (array, i), "text"), ==, apposite_section_get_text (section));
    }
}

static void
check_strings (JsonObject *object, const char *member, const char *const *strings)
{
  JsonArray *array = json_object_get_array_member (object, member);

  g_assert_cmpuint (json_array_get_length (array), ==, g_strv_length ((char **) strings));
  for (guint i = 0; strings[i] != NULL; i++)
    g_assert_cmpstr (json_array_get_string_element (array, i), ==, strings[i]);
}

static void
test_synonyms (void)
{
  g_autoptr (JsonNode) root = read_again (apposite_export_topic (topic));
  GListModel *synonyms = apposite_topic_get_synonyms (topic);
  JsonArray *array = array_like (json_node_get_object (root), "synonyms", synonyms);

  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++)
    {
      AppositeSynonym *synonym = apposite_record_list_peek (synonyms, i);

      check_strings (object_at (array, i), "terms", apposite_synonym_get_terms (synonym));
      check_strings (object_at (array, i), "finds", apposite_synonym_get_finds (synonym));
    }
}

/* Whose criteria a document holds stands in each, and what it isn't. */
static void
check_source (JsonNode *node)
{
  g_autoptr (JsonNode) root = read_again (node);
  JsonObject *object = json_node_get_object (root);
  g_autofree char *disclaimer = apposite_about_disclaimer (topic);

  g_assert_cmpstr (string_in (object, "id"), ==, apposite_topic_get_id (topic));
  g_assert_cmpstr (string_in (object, "title"), ==, apposite_topic_get_title (topic));
  g_assert_cmpstr (string_in (object, "family"), ==, apposite_topic_get_family (topic));
  g_assert_cmpstr (string_in (object, "publisher"), ==, apposite_topic_get_publisher (topic));
  g_assert_cmpint (
      json_object_get_int_member (object, "revised"), ==, apposite_topic_get_revised (topic));
  g_assert_cmpstr (string_in (object, "url"), ==, apposite_topic_get_url (topic));
  g_assert_cmpstr (string_in (object, "disclaimer"), ==, disclaimer);
}

static void
test_source (void)
{
  AppositeVariant *variant = apposite_topic_find_variant (topic, 4);
  AppositeRecommendation *recommendation =
      apposite_record_list_peek (apposite_variant_get_recommendations (variant), 0);

  check_source (apposite_export_topic (topic));
  check_source (apposite_export_variants (topic));
  check_source (apposite_export_variant (topic, variant));
  check_source (apposite_export_recommendation (topic, variant, recommendation));
  check_source (apposite_export_findings (topic));
}

/* The smaller documents are parts of the large one, word for word. */
static void
test_parts (void)
{
  AppositeVariant *variant = apposite_topic_find_variant (topic, 4);
  GListModel *all = apposite_variant_get_recommendations (variant);
  g_autoptr (JsonNode) root = apposite_export_topic (topic);
  g_autoptr (JsonNode) shown = apposite_export_variant (topic, variant);
  g_autoptr (JsonNode) findings = apposite_export_findings (topic);
  JsonObject *whole = json_node_get_object (root);
  JsonArray *variants = json_object_get_array_member (whole, "variants");
  JsonArray *rows =
      json_object_get_array_member (json_array_get_object_element (variants, 3), "recommendations");
  const char *const lists[] = { "stages", "groups", "findings", "answer_sets" };

  g_assert_true (json_node_equal (json_array_get_element (variants, 3),
      json_object_get_member (json_node_get_object (shown), "variant")));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (JsonNode) one =
          apposite_export_recommendation (topic, variant, apposite_record_list_peek (all, i));

      g_assert_true (json_node_equal (json_array_get_element (rows, i),
          json_object_get_member (json_node_get_object (one), "recommendation")));
    }
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_true (json_node_equal (json_object_get_member (whole, lists[i]),
        json_object_get_member (json_node_get_object (findings), lists[i])));
}

/* A search is told as it was typed, whatever was. */
static void
test_control_characters (void)
{
  g_autoptr (AppositeSearch) search = apposite_search_new (topic);
  const char typed[] = "\x01\t\n\r\x1b\x1e\x1f\"\\\x7f \xc2\x9b";
  g_autoptr (GListModel) hits = apposite_search_find (search, typed, 0, NULL);
  g_autoptr (JsonNode) read = read_again (apposite_export_search (search, typed, hits));
  g_autoptr (JsonNode) written = apposite_export_search (search, typed, hits);
  g_autofree char *text = apposite_export_to_text (written);

  g_assert_cmpstr (string_in (json_node_get_object (read), "query"), ==, typed);
  for (const char *p = text; *p != '\0'; p++)
    g_assert_true (*p == '\n' || !g_ascii_iscntrl (*p));
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();

  g_test_add_func ("/export/variants", test_variants);
  g_test_add_func ("/export/categories", test_categories);
  g_test_add_func ("/export/radiation-levels", test_radiation_levels);
  g_test_add_func ("/export/procedures", test_procedures);
  g_test_add_func ("/export/findings", test_findings);
  g_test_add_func ("/export/conditions", test_conditions);
  g_test_add_func ("/export/sections", test_sections);
  g_test_add_func ("/export/synonyms", test_synonyms);
  g_test_add_func ("/export/source", test_source);
  g_test_add_func ("/export/parts", test_parts);
  g_test_add_func ("/export/control-characters", test_control_characters);

  status = g_test_run ();
  g_object_unref (topic);
  return status;
}
