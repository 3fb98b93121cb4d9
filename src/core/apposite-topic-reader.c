/* apposite-topic-reader.c: a topic out of its file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-topic-reader.h"

#include <glib/gi18n-lib.h>

#include "apposite-enum-types.h"
#include "apposite-topic-index.h"

static void
read_rating (const AppositeJsonPlace *at, guint *low, guint *high)
{
  AppositeJsonPlace value;
  double rating[2];

  *low = *high = 1;
  if (!apposite_json_require (at, "rating", &value)
      || !apposite_json_get_range (at, "rating", rating))
    return;
  if (rating[0] >= 1.0 && rating[1] <= 9.0)
    {
      *low = (guint) rating[0];
      *high = (guint) rating[1];
    }
  if (rating[0] < *low || rating[0] > *low || rating[1] > *high)
    apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
        _ ("must be two whole numbers from 1 to 9, the panel's rating scale"));
}

static gpointer
read_category (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "id", "name", "rating", "definition", NULL };
  AppositeCategory *self;
  const char *id, *name, *definition;
  int appropriateness;
  guint low, high;

  apposite_json_expect_object (at, members);
  id = apposite_json_get_string (at, "id");
  appropriateness = apposite_json_get_enum (at, "id", APPOSITE_TYPE_APPROPRIATENESS);
  name = apposite_json_get_string (at, "name");
  definition = apposite_json_get_string (at, "definition");
  read_rating (at, &low, &high);

  self = g_object_new (APPOSITE_TYPE_CATEGORY, "id", id, "name", name, "appropriateness",
      appropriateness, "rating-low", low, "rating-high", high, "definition", definition, NULL);
  apposite_topic_index_define (at, "id", id, self, known->categories);
  return self;
}

static gpointer
read_radiation_level (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "symbol", "adult_msv", "pediatric_msv", NULL };
  AppositeRadiationLevel *self;
  const char *symbol;
  double adult[2], pediatric[2];
  gboolean has_adult, has_pediatric;

  apposite_json_expect_object (at, members);
  symbol = apposite_json_get_string (at, "symbol");
  has_adult = apposite_json_get_range (at, "adult_msv", adult);
  has_pediatric = apposite_json_get_range (at, "pediatric_msv", pediatric);
  if (has_adult != has_pediatric && !apposite_json_has_failed (at->json))
    apposite_json_fail (at, APPOSITE_ERROR_MISSING,
        _ ("a level has both “adult_msv” and “pediatric_msv”, or neither where it varies; "
           "add the other one"));

  self = g_object_new (APPOSITE_TYPE_RADIATION_LEVEL, "symbol", symbol, "rank", position,
      "has-range", has_adult, "adult-low", adult[0], "adult-high", adult[1], "pediatric-low",
      pediatric[0], "pediatric-high", pediatric[1], NULL);
  apposite_topic_index_define (at, "symbol", symbol, self, known->levels);
  return self;
}

static gpointer
read_procedure (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "id", "name", "modality", "region", "contrast", "radiation",
    NULL };
  AppositeProcedure *self;
  const char *id, *name, *region;
  int modality, contrast;
  AppositeRadiationLevel *level;

  apposite_json_expect_object (at, members);
  id = apposite_json_get_id (at, "id");
  name = apposite_json_get_string (at, "name");
  modality = apposite_json_get_enum (at, "modality", APPOSITE_TYPE_MODALITY);
  region = apposite_json_get_string (at, "region");
  contrast = apposite_json_get_enum (at, "contrast", APPOSITE_TYPE_CONTRAST);
  level = apposite_topic_index_refer (at, "radiation", known->levels);

  self = g_object_new (APPOSITE_TYPE_PROCEDURE, "id", id, "name", name, "modality", modality,
      "region", region, "contrast", contrast, "level", level, NULL);
  apposite_topic_index_define (at, "id", id, self, known->procedures);
  return self;
}

static gpointer
read_section (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "id", "title", "text", NULL };
  AppositeSection *self;
  const char *id, *title, *text;

  apposite_json_expect_object (at, members);
  id = apposite_json_get_id (at, "id");
  title = apposite_json_get_string (at, "title");
  text = apposite_json_get_string (at, "text");

  self = g_object_new (APPOSITE_TYPE_SECTION, "id", id, "title", title, "text", text, NULL);
  apposite_topic_index_define (at, "id", id, self, known->sections);
  return self;
}
/* The acceptable answers as a set of bits; a criterion that takes every answer would say nothing. */
static guint
read_accepted (const AppositeJsonPlace *at, AppositeFinding *finding)
{
  AppositeJsonPlace array;
  guint n = apposite_json_get_array (at, "any_of", 1, &array);
  guint accepted = 0;

  for (guint i = 0; i < n && !apposite_json_has_failed (at->json); i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (&array, i);
      guint bit = 1u << apposite_topic_index_refer_answer (&element, finding);

      if ((accepted & bit) != 0)
        apposite_json_fail (&element, APPOSITE_ERROR_DUPLICATE,
            _ ("the answer stands here a second time; remove one"));
      accepted |= bit;
    }
  if (!apposite_json_has_failed (at->json)
      && accepted == (1u << g_list_model_get_n_items (apposite_finding_get_answers (finding))) - 1)
    apposite_json_fail (&array, APPOSITE_ERROR_VALUE,
        _ ("accepts every answer; remove the criterion, or the answers that it shouldn't take"));
  return accepted;
}

static gpointer
read_criterion (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "finding", "any_of", "basis", "note", "defining", NULL };
  AppositeFinding *finding;
  guint accepted;
  int basis;
  const char *note;

  apposite_json_expect_object (at, members);
  finding = apposite_topic_index_refer (at, "finding", known->findings);
  accepted = read_accepted (at, finding);
  basis = apposite_json_get_enum (at, "basis", APPOSITE_TYPE_BASIS);
  note = apposite_json_get_optional_string (at, "note");
  return g_object_new (APPOSITE_TYPE_CRITERION, "finding", finding, "accepted", accepted, "basis",
      basis, "note", note, "defining", apposite_json_get_boolean (at, "defining"), NULL);
}

static void
check_criteria (const AppositeJsonPlace *at, GListModel *criteria)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  AppositeJsonPlace array;
  guint n_defining = 0;

  if (apposite_json_has_failed (at->json))
    return;
  apposite_json_enter (at, "criteria", &array);
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (criteria, i);
      AppositeFinding *finding = apposite_criterion_get_finding (criterion);
      AppositeJsonPlace element = apposite_json_get_element (&array, i);

      n_defining += apposite_criterion_is_defining (criterion);
      if (!g_hash_table_add (seen, finding))
        apposite_json_fail (&element, APPOSITE_ERROR_DUPLICATE,
            _ ("the variant has a criterion on “%s” already; merge the two"),
            apposite_finding_get_id (finding));
    }
  if (n_defining != 1)
    apposite_json_fail (&array, APPOSITE_ERROR_VALUE,
        _ ("%u of the criteria are marked as defining; mark the one that sets the variant apart"),
        n_defining);
}

static gpointer
read_exception (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "condition", "text", NULL };
  const char *condition, *text;

  apposite_json_expect_object (at, members);
  condition = apposite_json_get_string (at, "condition");
  text = apposite_json_get_string (at, "text");
  return g_object_new (APPOSITE_TYPE_EXCEPTION, "condition", condition, "text", text, NULL);
}

static AppositeRecommendation *
read_recommendation (
    const AppositeJsonPlace *at, guint variant_number, GHashTable *rated, AppositeTopicIndex *known)
{
  const char *const members[] = { "procedure", "category", "rationale", "exceptions", "note",
    NULL };
  AppositeRecommendation *self;
  g_autoptr (GListModel) exceptions = NULL;
  AppositeProcedure *procedure;
  AppositeCategory *category;
  const char *rationale, *note;

  apposite_json_expect_object (at, members);
  procedure = apposite_topic_index_refer (at, "procedure", known->procedures);
  category = apposite_topic_index_refer (at, "category", known->categories);
  rationale = apposite_json_get_string (at, "rationale");
  exceptions = apposite_topic_read_list (
      at, "exceptions", 0, APPOSITE_TYPE_EXCEPTION, read_exception, known);
  note = apposite_json_get_optional_string (at, "note");

  self = g_object_new (APPOSITE_TYPE_RECOMMENDATION, "variant-number", variant_number, "procedure",
      procedure, "category", category, "rationale", rationale, "exceptions", exceptions, "note",
      note, NULL);
  apposite_topic_index_define (at, "procedure",
      procedure != NULL ? apposite_procedure_get_id (procedure) : NULL, self, rated);
  return self;
}

static GListModel *
read_recommendations (const AppositeJsonPlace *at, guint variant_number, AppositeTopicIndex *known)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) rated = g_hash_table_new (g_str_hash, g_str_equal);
  GListStore *store = g_list_store_new (APPOSITE_TYPE_RECOMMENDATION);
  AppositeJsonPlace array;
  guint n = apposite_json_get_array (at, "recommendations", 1, &array);

  for (guint i = 0; i < n && !apposite_json_has_failed (at->json); i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (&array, i);

      g_ptr_array_add (items, read_recommendation (&element, variant_number, rated, known));
    }
  g_list_store_splice (store, 0, 0, items->pdata, items->len);
  return G_LIST_MODEL (store);
}

static gpointer
read_variant (const AppositeJsonPlace *at, guint position, AppositeTopicIndex *known)
{
  const char *const members[] = { "number", "title", "short_title", "background", "highlight",
    "without_imaging", "criteria", "unasked", "recommendations", NULL };
  g_autoptr (GListModel) criteria = NULL, recommendations = NULL;
  g_auto (GStrv) unasked = NULL;
  const char *title, *short_title, *background, *highlight, *without_imaging;
  guint number;

  apposite_json_expect_object (at, members);
  number = apposite_json_get_uint (at, "number", 1, G_MAXINT);
  title = apposite_json_get_string (at, "title");
  short_title = apposite_json_get_string (at, "short_title");
  background = apposite_json_get_string (at, "background");
  highlight = apposite_json_get_string (at, "highlight");
  without_imaging = apposite_json_get_optional_string (at, "without_imaging");
  criteria =
      apposite_topic_read_list (at, "criteria", 1, APPOSITE_TYPE_CRITERION, read_criterion, known);
  check_criteria (at, criteria);
  unasked = apposite_topic_read_strings (at, "unasked", 0);
  recommendations = read_recommendations (at, number, known);

  if (!apposite_json_has_failed (at->json)
      && !g_hash_table_add (known->variants, GUINT_TO_POINTER (number)))
    {
      AppositeJsonPlace value;

      apposite_json_enter (at, "number", &value);
      apposite_json_fail (&value, APPOSITE_ERROR_DUPLICATE,
          _ ("there is a variant %u already; number them anew"), number);
    }
  return g_object_new (APPOSITE_TYPE_VARIANT, "number", number, "title", title, "short-title",
      short_title, "background", background, "highlight", highlight, "without-imaging",
      without_imaging, "criteria", criteria, "unasked", unasked, "recommendations", recommendations,
      NULL);
}

static AppositeFinding *
read_advised_gate (const AppositeJsonPlace *at, GHashTable *seen, AppositeTopicIndex *known)
{
  AppositeFinding *finding = apposite_topic_index_refer_here (at, known->findings);

  if (finding == NULL || apposite_json_has_failed (at->json))
    return NULL;
  if (!apposite_finding_is_gate (finding))
    apposite_json_fail (at, APPOSITE_ERROR_VALUE,
        _ ("“%s” is no gate; mark the finding as one, or remove it here"),
        apposite_finding_get_id (finding));
  if (!g_hash_table_add (seen, finding))
    apposite_json_fail (at, APPOSITE_ERROR_DUPLICATE,
        _ ("“%s” stands here a second time; remove one"), apposite_finding_get_id (finding));
  return finding;
}

static GListModel *
read_gate_advice (const AppositeJsonPlace *at, const char **text, AppositeTopicIndex *known)
{
  const char *const members[] = { "findings", "text", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GListStore *gates = g_list_store_new (APPOSITE_TYPE_FINDING);
  AppositeJsonPlace advice, array;
  guint n;

  if (!apposite_json_enter (at, "gate_advice", &advice)
      || !apposite_json_expect_object (&advice, members))
    return G_LIST_MODEL (gates);
  *text = apposite_json_get_string (&advice, "text");
  n = apposite_json_get_array (&advice, "findings", 1, &array);
  for (guint i = 0; i < n; i++)
    {
      AppositeJsonPlace element = apposite_json_get_element (&array, i);
      AppositeFinding *finding = read_advised_gate (&element, seen, known);

      if (finding != NULL)
        g_list_store_append (gates, finding);
    }
  return G_LIST_MODEL (gates);
}

static void
check_format (const AppositeJsonPlace *at)
{
  AppositeJsonPlace value;
  guint format;

  if (!JSON_NODE_HOLDS_OBJECT (at->node))
    return;
  format = apposite_json_get_uint (at, "format", 0, G_MAXINT);
  if (apposite_json_has_failed (at->json) || format == APPOSITE_TOPIC_FORMAT)
    return;
  apposite_json_enter (at, "format", &value);
  apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
      _ ("the file's format is %u, but this version of Apposite reads format %d; use the "
         "version that the file was made for"),
      format, APPOSITE_TOPIC_FORMAT);
}

/* Says in the file itself that the citation was found elsewhere. */
static void
check_in_document (const AppositeJsonPlace *at)
{
  AppositeJsonPlace value;

  if (!apposite_json_get_boolean (at, "in_document"))
    return;
  apposite_json_enter (at, "in_document", &value);
  apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
      _ ("must be false: the journal's citation isn't part of the document"));
}

static AppositeTopic *
read_topic (const AppositeJsonPlace *at)
{
  const char *const members[] = {
    "$schema",
    "format",
    "id",
    "title",
    "family",
    "publisher",
    "revised",
    "url",
    "journal",
    "stages",
    "gate_advice",
    "categories",
    "radiation_levels",
    "procedures",
    "groups",
    "findings",
    "answer_sets",
    "redirects",
    "conflicts",
    "sections",
    "synonyms",
    "variants",
    NULL,
  };
  const char *const journal_members[] = { "citation", "doi", "pmid", "in_document", NULL };
  g_autoptr (GListModel) advised_gates = NULL, categories = NULL, levels = NULL, procedures = NULL,
                         groups = NULL, findings = NULL, answer_sets = NULL, redirects = NULL,
                         conflicts = NULL, sections = NULL, synonyms = NULL, variants = NULL;
  const char *id, *title, *family, *publisher, *url;
  const char *gate_advice = NULL;
  const char *journal = NULL, *doi = NULL, *pmid = NULL;
  AppositeJsonPlace value;
  g_auto (AppositeTopicIndex) known;
  guint revised;

  apposite_topic_index_init (&known);
  check_format (at); /* first: another format has other members */
  if (!apposite_json_expect_object (at, members))
    return NULL;
  apposite_json_get_optional_string (at, "$schema");
  id = apposite_json_get_id (at, "id");
  title = apposite_json_get_string (at, "title");
  family = apposite_json_get_string (at, "family");
  publisher = apposite_json_get_string (at, "publisher");
  revised = apposite_json_get_uint (at, "revised", 1990, 9999);
  url = apposite_json_get_string (at, "url");
  if (apposite_json_enter (at, "journal", &value)
      && apposite_json_expect_object (&value, journal_members))
    {
      journal = apposite_json_get_string (&value, "citation");
      doi = apposite_json_get_optional_string (&value, "doi");
      pmid = apposite_json_get_optional_string (&value, "pmid");
      check_in_document (&value);
    }
  known.stages = apposite_topic_read_strings (at, "stages", 1);

  /* In this order: what is referred to comes before what refers to it. */
  categories =
      apposite_topic_read_list (at, "categories", 1, APPOSITE_TYPE_CATEGORY, read_category, &known);
  levels = apposite_topic_read_list (
      at, "radiation_levels", 1, APPOSITE_TYPE_RADIATION_LEVEL, read_radiation_level, &known);
  procedures = apposite_topic_read_list (
      at, "procedures", 1, APPOSITE_TYPE_PROCEDURE, read_procedure, &known);
  sections =
      apposite_topic_read_list (at, "sections", 0, APPOSITE_TYPE_SECTION, read_section, &known);
  groups = apposite_topic_read_list (
      at, "groups", 1, APPOSITE_TYPE_FINDING_GROUP, apposite_topic_read_group, &known);
  findings = apposite_topic_read_list (
      at, "findings", 1, APPOSITE_TYPE_FINDING, apposite_topic_read_finding, &known);
  advised_gates = read_gate_advice (at, &gate_advice, &known);
  answer_sets = apposite_topic_read_list (
      at, "answer_sets", 0, APPOSITE_TYPE_ANSWER_SET, apposite_topic_read_answer_set, &known);
  redirects = apposite_topic_read_list (
      at, "redirects", 0, APPOSITE_TYPE_REDIRECT, apposite_topic_read_redirect, &known);
  conflicts = apposite_topic_read_list (
      at, "conflicts", 0, APPOSITE_TYPE_CONFLICT, apposite_topic_read_conflict, &known);
  synonyms = apposite_topic_read_list (
      at, "synonyms", 0, APPOSITE_TYPE_SYNONYM, apposite_topic_read_synonym, &known);
  variants =
      apposite_topic_read_list (at, "variants", 1, APPOSITE_TYPE_VARIANT, read_variant, &known);
  if (apposite_json_has_failed (at->json))
    return NULL;

  return g_object_new (APPOSITE_TYPE_TOPIC, "id", id, "title", title, "family", family, "publisher",
      publisher, "revised", revised, "url", url, "journal", journal, "doi", doi, "pmid", pmid,
      "stages", known.stages, "gate-advice", gate_advice, "advised-gates", advised_gates,
      "categories", categories, "radiation-levels", levels, "procedures", procedures, "groups",
      groups, "findings", findings, "answer-sets", answer_sets, "redirects", redirects, "conflicts",
      conflicts, "sections", sections, "synonyms", synonyms, "variants", variants, NULL);
}

/**
 * apposite_topic_new_from_bytes:
 * @bytes: a topic file's content
 * @name: what to call the file in messages
 * @error: what is wrong and where, in the #AppositeError domain
 *
 * Returns: (transfer full) (nullable): the topic, or %NULL where the file isn't one
 */
AppositeTopic *
apposite_topic_new_from_bytes (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (AppositeJson) json = NULL;
  g_autoptr (AppositeTopic) topic = NULL;
  AppositeJsonPlace root;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  json = apposite_json_parse (bytes, name, error);
  if (json == NULL)
    return NULL;
  root = apposite_json_root (json);
  topic = read_topic (&root);
  if (!apposite_json_finish (json, error))
    return NULL;
  return g_steal_pointer (&topic);
}
