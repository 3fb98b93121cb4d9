/* fuzz-check.c: what must hold of every topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz-check.h"

#include <string.h>

#include "apposite-export.h"
#include "apposite-json-guard.h"
#include "apposite-lookup.h"
#include "apposite-matrix-text.h"
#include "apposite-outline.h"
#include "apposite-place.h"
#include "fuzz.h"

#define MOST_HITS 20 /* of a kind */

/* The address of a place leads to that place. */
static void
check_place (AppositeTopic *topic, AppositePlace *place)
{
  g_autofree char *address = apposite_place_format_address (place, topic);
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositePlace) found = apposite_place_new_for_address (topic, address, &error);

  g_assert_no_error (error);
  g_assert_cmpint (found->kind, ==, place->kind);
  g_assert_true (found->variant == place->variant);
  g_assert_true (found->recommendation == place->recommendation);
  g_assert_true (found->procedure == place->procedure);
  g_assert_true (found->finding == place->finding);
  g_assert_cmpstr (found->text, ==, place->text);
  again = apposite_place_format_address (found, topic);
  g_assert_cmpstr (again, ==, address);
  apposite_place_free (place);
}

static void
check_recommendations (AppositeTopic *topic, AppositeVariant *variant)
{
  GListModel *recommendations = apposite_variant_get_recommendations (variant);

  for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
    {
      AppositeRecommendation *recommendation = apposite_record_list_peek (recommendations, i);
      AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);

      g_assert_true (apposite_variant_find_recommendation (variant, procedure) == recommendation);
      g_assert_cmpuint (apposite_recommendation_get_variant_number (recommendation), ==,
          apposite_variant_get_number (variant));
      check_place (topic, apposite_place_new_for_recommendation (variant, recommendation));
      fuzz_take_text (apposite_recommendation_format_spoken (recommendation));
      fuzz_take_text (apposite_matrix_text_for_verdict (procedure, variant, recommendation));
    }
}

static void
check_variants (AppositeTopic *topic)
{
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);

      g_assert_true (
          apposite_topic_find_variant (topic, apposite_variant_get_number (variant)) == variant);
      check_place (topic, apposite_place_new_for_variant (variant));
      fuzz_take_text (apposite_topic_format_source (topic, variant));
      fuzz_take_text (apposite_variant_format_counts (variant));
      check_recommendations (topic, variant);
    }
}

static void
check_findings (AppositeTopic *topic)
{
  GListModel *findings = apposite_topic_get_findings (topic);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      g_assert_cmpuint (apposite_finding_get_index (finding), ==, i);
      g_assert_true (
          apposite_topic_find_finding (topic, apposite_finding_get_id (finding)) == finding);
    }
}

static void
check_sections (AppositeTopic *topic)
{
  g_auto (GStrv) ids = apposite_outline_list (topic);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      fuzz_assert_text (apposite_outline_get_title (topic, ids[i]));
      check_place (topic, apposite_place_new_for_text (APPOSITE_PLACE_REFERENCE, ids[i]));
    }
}

/* What is written for other programs is JSON, whatever the texts are. */
static void
check_export (JsonNode *node)
{
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (AppositeJsonMark));
  g_autofree char *text = apposite_export_to_text (node);
  g_autoptr (GError) error = NULL;
  guint line;

  apposite_json_guard (text, strlen (text), marks, &line, &error);
  g_assert_no_error (error);
  json_node_unref (node);
}

/* Each verdict of the matrix is the recommendation that its row and column say. */
static void
check_matrix (AppositeTopic *topic, GRand *dice)
{
  g_autoptr (AppositeMatrix) matrix = apposite_matrix_new (topic);

  apposite_matrix_set_order (
      matrix, (AppositeMatrixOrder) g_rand_int_range (dice, 0, APPOSITE_MATRIX_USUALLY + 1));
  apposite_matrix_set_differing_only (matrix, g_rand_boolean (dice));
  for (guint row = 0; row < apposite_matrix_get_n_rows (matrix); row++)
    for (guint column = 0; column < apposite_matrix_get_n_columns (matrix); column++)
      {
        AppositeVariant *variant = apposite_matrix_get_variant (matrix, column);
        AppositeProcedure *procedure = apposite_matrix_get_procedure (matrix, row);

        g_assert_true (apposite_matrix_get_recommendation (matrix, row, column)
            == apposite_variant_find_recommendation (variant, procedure));
      }
  fuzz_take_text (apposite_matrix_text_for_columns (matrix));
}

/* Marks stand in the text, in order, on whole characters. */
static void
assert_marks (const char *text, const AppositeHitMark *marks, guint n_marks)
{
  gsize length, at = 0;

  fuzz_assert_text (text);
  length = strlen (text);
  for (guint i = 0; i < n_marks; i++)
    {
      g_assert_cmpuint (marks[i].start, >=, at);
      g_assert_cmpuint (marks[i].length, >, 0);
      at = marks[i].start + marks[i].length;
      g_assert_cmpuint (at, <=, length);
      g_assert_true (g_utf8_validate (text + marks[i].start, (gssize) marks[i].length, NULL));
    }
}

static void
check_hit (AppositeTopic *topic, AppositeHit *hit)
{
  const AppositeHitMark *marks;
  guint n_marks;

  marks = apposite_hit_get_title_marks (hit, &n_marks);
  assert_marks (apposite_hit_get_title (hit), marks, n_marks);
  marks = apposite_hit_get_snippet_marks (hit, &n_marks);
  if (apposite_hit_get_snippet (hit) != NULL)
    assert_marks (apposite_hit_get_snippet (hit), marks, n_marks);
  else
    g_assert_cmpuint (n_marks, ==, 0);
  check_place (topic, apposite_place_new_for_hit (hit));
}

/**
 * fuzz_check_search:
 * @search: a search
 * @query: what a reader typed
 *
 * Searches, and looks at what is found.
 */
void
fuzz_check_search (AppositeSearch *search, const char *query)
{
  AppositeTopic *topic = apposite_search_get_topic (search);
  guint n_found;
  g_autoptr (GListModel) hits = apposite_search_find (search, query, MOST_HITS, &n_found);
  g_auto (GStrv) suggestions = apposite_search_suggest (search, query);
  guint n = g_list_model_get_n_items (hits);

  g_assert_cmpuint (n, <=, n_found);
  g_assert_cmpuint (n / APPOSITE_N_HIT_KINDS, <=, MOST_HITS);
  g_assert_cmpint (n == 0, ==, n_found == 0);
  for (guint i = 0; i < n; i++)
    check_hit (topic, apposite_record_list_peek (hits, i));
  for (guint i = 0; suggestions != NULL && suggestions[i] != NULL; i++)
    fuzz_assert_text (suggestions[i]);
  if (n == 0)
    fuzz_take_text (apposite_search_format_nothing (search, query));
  check_export (apposite_export_search (search, query, hits));
}

/* What the topic itself says is found in it. */
static void
check_searches (AppositeTopic *topic, GRand *dice)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);
  GListModel *findings = apposite_topic_get_findings (topic);
  AppositeProcedure *procedure = apposite_record_list_peek (procedures,
      (guint) g_rand_int_range (dice, 0, (gint32) g_list_model_get_n_items (procedures)));
  AppositeFinding *finding = apposite_record_list_peek (
      findings, (guint) g_rand_int_range (dice, 0, (gint32) g_list_model_get_n_items (findings)));
  g_autoptr (AppositeSearch) search = apposite_search_new (topic);
  g_autofree char *absent = g_strconcat ("no ", apposite_finding_get_label (finding), NULL);

  fuzz_check_search (search, apposite_procedure_get_name (procedure));
  fuzz_check_search (search, absent);
}

/**
 * fuzz_check_topic:
 * @topic: a topic that could be read
 * @dice: random numbers
 *
 * Does with it what the program does.
 */
void
fuzz_check_topic (AppositeTopic *topic, GRand *dice)
{
  check_variants (topic);
  check_findings (topic);
  check_sections (topic);
  check_matrix (topic, dice);
  check_export (apposite_export_topic (topic));
  check_export (apposite_export_findings (topic));
  fuzz_check_patients (topic, dice);
  fuzz_check_reports (topic, dice);
  check_searches (topic, dice);
}
