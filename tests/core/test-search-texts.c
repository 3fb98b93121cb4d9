/* test-search-texts.c: everything that a topic says is found, and shown as it is
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-search.h"
#include "apposite-search-words.h"
#include "bundled-topic.h"
#include "search-hits.h"

static AppositeTopic *topic;
static AppositeSearch *search;

/* What each word of the topic finds, so that it is searched for once. */
static GHashTable *found;

static GListModel *
find_word (const char *word)
{
  GListModel *hits = g_hash_table_lookup (found, word);

  if (hits == NULL)
    {
      hits = apposite_search_find (search, word, 0, NULL);
      g_hash_table_insert (found, g_strdup (word), hits);
    }
  return hits;
}

static void
assert_findable (const char *text, AppositeHitKind kind, const char *place)
{
  g_auto (GStrv) words = apposite_search_split (text != NULL ? text : "");

  for (guint i = 0; words[i] != NULL; i++)
    if (find_place (find_word (words[i]), kind, place) < 0)
      g_error ("“%s” doesn't find %s", words[i], place);
}

static void
check_recommendation (AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  GListModel *exceptions = apposite_recommendation_get_exceptions (recommendation);
  g_autofree char *place = g_strdup_printf (
      "%u/%s", apposite_variant_get_number (variant), apposite_procedure_get_id (procedure));

  assert_findable (apposite_procedure_get_name (procedure), APPOSITE_HIT_RECOMMENDATION, place);
  assert_findable (
      apposite_category_get_name (apposite_recommendation_get_category (recommendation)),
      APPOSITE_HIT_RECOMMENDATION, place);
  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);

      assert_findable (apposite_exception_get_condition (exception), APPOSITE_HIT_EXCEPTION, place);
    }
}

/* Of a procedure only the name tells with from without: all other words of its texts find it. */
static void
check_text (AppositeVariant *variant, AppositeRecommendation *recommendation, const char *text)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  g_autofree char *place = g_strdup_printf (
      "%u/%s", apposite_variant_get_number (variant), apposite_procedure_get_id (procedure));
  g_auto (GStrv) words = apposite_search_split (text != NULL ? text : "");

  for (guint i = 0; words[i] != NULL; i++)
    if (!g_str_equal (words[i], "with") && !g_str_equal (words[i], "without"))
      assert_findable (words[i], APPOSITE_HIT_RECOMMENDATION, place);
}

static void
test_variants (void)
{
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *recommendations = apposite_variant_get_recommendations (variant);
      g_autofree char *place = g_strdup_printf ("%u", apposite_variant_get_number (variant));
      const char *const texts[] = { place, apposite_variant_get_title (variant),
        apposite_variant_get_short_title (variant), apposite_variant_get_background (variant),
        apposite_variant_get_highlight (variant), apposite_variant_get_without_imaging (variant),
        apposite_variant_get_unasked (variant)[0] };

      for (guint t = 0; t < G_N_ELEMENTS (texts); t++)
        assert_findable (texts[t], APPOSITE_HIT_VARIANT, place);
      for (guint r = 0; r < g_list_model_get_n_items (recommendations); r++)
        {
          AppositeRecommendation *recommendation = apposite_record_list_peek (recommendations, r);

          check_recommendation (variant, recommendation);
          check_text (
              variant, recommendation, apposite_recommendation_get_rationale (recommendation));
          check_text (variant, recommendation, apposite_recommendation_get_note (recommendation));
        }
    }
}

static void
test_procedures (void)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);
      const char *id = apposite_procedure_get_id (procedure);

      assert_findable (apposite_procedure_get_name (procedure), APPOSITE_HIT_PROCEDURE, id);
      assert_findable (apposite_procedure_get_region (procedure), APPOSITE_HIT_PROCEDURE, id);
    }
}

static void
test_findings (void)
{
  GListModel *findings = apposite_topic_get_findings (topic);
  GListModel *redirects = apposite_topic_get_redirects (topic);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      const char *id = apposite_finding_get_id (finding);
      AppositeAnswer *answer;

      assert_findable (apposite_finding_get_label (finding), APPOSITE_HIT_FINDING, id);
      assert_findable (apposite_finding_get_question (finding), APPOSITE_HIT_FINDING, id);
      assert_findable (apposite_finding_get_help (finding), APPOSITE_HIT_FINDING, id);
      for (guint a = 0; (answer = apposite_finding_get_answer (finding, a)) != NULL; a++)
        assert_findable (apposite_answer_get_label (answer), APPOSITE_HIT_FINDING, id);
    }
  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      AppositeRedirect *redirect = apposite_record_list_peek (redirects, i);
      AppositeCondition *condition =
          apposite_record_list_peek (apposite_redirect_get_conditions (redirect), 0);
      const char *id = apposite_finding_get_id (apposite_condition_get_finding (condition));

      assert_findable (apposite_redirect_get_topic (redirect), APPOSITE_HIT_FINDING, id);
      assert_findable (apposite_redirect_get_reason (redirect), APPOSITE_HIT_FINDING, id);
    }
}

static void
test_sections (void)
{
  GListModel *sections = apposite_topic_get_sections (topic);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      AppositeSection *section = apposite_record_list_peek (sections, i);
      const char *id = apposite_section_get_id (section);

      assert_findable (apposite_section_get_title (section), APPOSITE_HIT_SECTION, id);
      assert_findable (apposite_section_get_text (section), APPOSITE_HIT_SECTION, id);
    }
}

/* A synonym that finds nothing is a slip of the topic's author. */
static void
test_synonyms (void)
{
  GListModel *synonyms = apposite_topic_get_synonyms (topic);

  g_assert_cmpuint (g_list_model_get_n_items (synonyms), >, 20);
  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++)
    {
      const char *const *terms =
          apposite_synonym_get_terms (apposite_record_list_peek (synonyms, i));

      for (guint t = 0; terms[t] != NULL; t++)
        {
          GListModel *hits = find_word (terms[t]);

          if (g_list_model_get_n_items (hits) == 0)
            g_error ("“%s” finds nothing", terms[t]);
          g_assert_false (apposite_hit_is_approximate (apposite_record_list_peek (hits, 0)));
        }
    }
}

static void
assert_marks (const char *text, const AppositeHitMark *marks, guint n_marks)
{
  gsize end = 0;

  for (guint i = 0; i < n_marks; i++)
    {
      g_autofree char *word = g_strndup (text + marks[i].start, marks[i].length);

      g_assert_cmpuint (marks[i].start, >=, end);
      g_assert_cmpuint (marks[i].length, >, 0);
      end = marks[i].start + marks[i].length;
      g_assert_cmpuint (end, <=, strlen (text));
      g_assert_true (g_utf8_validate (word, -1, NULL));
      g_assert_null (strpbrk (word, " “”[]"));
    }
}

/* Of each hit for each word: valid text, marks on whole words, two lines at the most. */
static void
test_snippets (void)
{
  GHashTableIter iter;
  gpointer hits;

  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, NULL, &hits))
    for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
      {
        AppositeHit *hit = apposite_record_list_peek (hits, i);
        const char *title = apposite_hit_get_title (hit), *snippet = apposite_hit_get_snippet (hit);
        const AppositeHitMark *marks;
        guint n_marks;

        marks = apposite_hit_get_title_marks (hit, &n_marks);
        assert_marks (title, marks, n_marks);
        g_assert_nonnull (snippet);
        g_assert_true (g_utf8_validate (snippet, -1, NULL));
        g_assert_null (strstr (snippet, "…"));
        g_assert_null (strchr (snippet, '\n'));
        marks = apposite_hit_get_snippet_marks (hit, &n_marks);
        assert_marks (snippet, marks, n_marks);
      }
}

static void
assert_snippet (const char *query, AppositeHitKind kind, const char *place, const char *marked)
{
  g_autoptr (GListModel) hits = apposite_search_find (search, query, 0, NULL);
  AppositeHit *hit = apposite_record_list_peek (hits, (guint) find_place (hits, kind, place));
  g_autoptr (GString) snippet = g_string_new (apposite_hit_get_snippet (hit));
  guint n_marks;
  const AppositeHitMark *marks = apposite_hit_get_snippet_marks (hit, &n_marks);

  while (n_marks-- > 0)
    {
      g_string_insert_c (snippet, (gssize) (marks[n_marks].start + marks[n_marks].length), '}');
      g_string_insert_c (snippet, (gssize) marks[n_marks].start, '{');
    }
  g_assert_cmpstr (snippet->str, ==, marked);
}

/* The sentence that has most of the words, whole: its condition may stand at either end. */
static void
test_snippet (void)
{
  assert_snippet ("dissection cta", APPOSITE_HIT_EXCEPTION, "6/cta-neck-with-iv-contrast",
      "Concern for cervical {arterial} {dissection}: If cervical {arterial} {dissection} is a "
      "concern, {CTA} may be indicated.");
  assert_snippet ("variant 4", APPOSITE_HIT_VARIANT, "4",
      "Adult. Suspected or known infection with acute or increasing cervical pain or "
      "radiculopathy. No trauma. Initial imaging.");
  assert_snippet ("inflammation signal", APPOSITE_HIT_RECOMMENDATION,
      "4/mri-cervical-spine-without-iv-contrast",
      "The sensitivity of MRI is excellent for paraspinal and epidural {inflammation}, abnormal "
      "disc {signal}, and end plate abnormality [108].");
  assert_snippet ("anterior discectomy pseudoarthrosis", APPOSITE_HIT_VARIANT, "3",
      "How often {pseudoarthrosis} occurs varies with the type of surgery; the estimate is 2.6% "
      "of patients after treatment with {anterior} fusion and cervical {discectomy} [74], which "
      "has historically been considered the reference standard procedure for treating cervical "
      "pathology [75].");
  assert_snippet ("oedema", APPOSITE_HIT_RECOMMENDATION,
      "4/mri-cervical-spine-without-and-with-iv-contrast",
      "Adding IV contrast might not be necessary for detecting bone marrow {edema} [109]; it does, "
      "however, improve both the detection and the characterization of epidural abscess, "
      "meningitis, and myelitis [109,110].");
  assert_snippet ("mra vascular first-line", APPOSITE_HIT_RECOMMENDATION,
      "1/mra-neck-without-and-with-iv-contrast",
      "Without neurological symptoms or any concern for red flag symptoms of {vascular} pathology, "
      "{MR} {angiography} ({MRA}) of the neck without and with IV contrast is not a useful "
      "{first}-{line} imaging test in this clinical scenario.");
}

/* Without memory it does the same, or says that it can't. */
static void
test_folded (void)
{
  const struct
  {
    const char *word;
    gboolean is_short;
  } words[] = {
    { "MRI", TRUE },
    { "Zz0", TRUE },
    { "without", TRUE },
    { "100,000", TRUE },
    { "Sjögren", FALSE },
    { "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu", TRUE }, /* 47 letters */
    { "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *folded = apposite_search_fold (words[i].word, strlen (words[i].word));
      char short_word[APPOSITE_SEARCH_SHORT_WORD];

      g_assert_cmpint (
          apposite_search_fold_short (words[i].word, strlen (words[i].word), short_word), ==,
          words[i].is_short);
      if (words[i].is_short)
        g_assert_cmpstr (short_word, ==, folded);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();
  search = apposite_search_new (topic);
  found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  g_test_add_func ("/search-texts/variants", test_variants);
  g_test_add_func ("/search-texts/procedures", test_procedures);
  g_test_add_func ("/search-texts/findings", test_findings);
  g_test_add_func ("/search-texts/sections", test_sections);
  g_test_add_func ("/search-texts/synonyms", test_synonyms);
  g_test_add_func ("/search-texts/snippets", test_snippets); /* of what the others found */
  g_test_add_func ("/search-texts/snippet", test_snippet);
  g_test_add_func ("/search-texts/folded", test_folded);

  status = g_test_run ();
  g_hash_table_unref (found);
  g_object_unref (search);
  g_object_unref (topic);
  return status;
}
