/* test-search.c: what a search finds, and what first
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-search.h"
#include "bundled-topic.h"
#include "search-hits.h"

#define VARIANT APPOSITE_HIT_VARIANT
#define PROCEDURE APPOSITE_HIT_PROCEDURE
#define RATING APPOSITE_HIT_RECOMMENDATION
#define EXCEPTION APPOSITE_HIT_EXCEPTION
#define FINDING APPOSITE_HIT_FINDING
#define SECTION APPOSITE_HIT_SECTION

static AppositeTopic *topic;
static AppositeSearch *search;

/* What must come first. */
static const struct
{
  const char *query;
  AppositeHitKind kind;
  const char *place;
} queries[] = {
  /* By number */
  { "4", VARIANT, "4" },
  { "variant 4", VARIANT, "4" },
  { "Variant  4.", VARIANT, "4" },
  { "v4", VARIANT, "4" },
  { "mri 4", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },
  { "variant 4 mri", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },
  { "ct 8", RATING, "8/ct-cervical-spine-without-iv-contrast" },
  { "2.4", VARIANT, "4" },
  { "0.1", SECTION, "radiation" },

  /* Procedures: contrast, abbreviations, other names */
  { "mri", PROCEDURE, "mri-cervical-spine-with-iv-contrast" },
  { "mri without contrast", PROCEDURE, "mri-cervical-spine-without-iv-contrast" },
  { "without contrast mri", PROCEDURE, "mri-cervical-spine-without-iv-contrast" },
  { "mri with contrast", PROCEDURE, "mri-cervical-spine-with-iv-contrast" },
  { "mri without and with contrast", PROCEDURE, "mri-cervical-spine-without-and-with-iv-contrast" },
  { "mri with and without contrast", PROCEDURE, "mri-cervical-spine-without-and-with-iv-contrast" },
  { "mri w/o contrast", PROCEDURE, "mri-cervical-spine-without-iv-contrast" },
  { "mri w/wo contrast", PROCEDURE, "mri-cervical-spine-without-and-with-iv-contrast" },
  { "noncontrast mri", PROCEDURE, "mri-cervical-spine-without-iv-contrast" },
  { "non-contrast CT", PROCEDURE, "ct-cervical-spine-without-iv-contrast" },
  { "contrast-enhanced CT", PROCEDURE, "ct-cervical-spine-with-iv-contrast" },
  { "ct with contrast", PROCEDURE, "ct-cervical-spine-with-iv-contrast" },
  { "spine MRI cervical", PROCEDURE, "mri-cervical-spine-with-iv-contrast" },
  { "MR", PROCEDURE, "mri-cervical-spine-with-iv-contrast" },
  { "magnetic resonance", PROCEDURE, "mri-cervical-spine-with-iv-contrast" },
  { "mra", PROCEDURE, "mra-neck-with-iv-contrast" },
  { "MR angiography", PROCEDURE, "mra-neck-with-iv-contrast" },
  { "ct", PROCEDURE, "ct-cervical-spine-with-iv-contrast" },
  { "cta", PROCEDURE, "cta-neck-with-iv-contrast" },
  { "ct neck", PROCEDURE, "ct-cervical-spine-with-iv-contrast" },
  { "spect/ct neck", PROCEDURE, "bone-scan-whole-body-with-spect-or-spect-ct-neck" },
  { "ct angiography", PROCEDURE, "cta-neck-with-iv-contrast" },
  { "radiograph", PROCEDURE, "radiography-cervical-spine" },
  { "x-ray", PROCEDURE, "radiography-cervical-spine" },
  { "xrays", PROCEDURE, "radiography-cervical-spine" },
  { "plain film", PROCEDURE, "radiography-cervical-spine" },
  { "plain films", PROCEDURE, "radiography-cervical-spine" },
  { "flexion", PROCEDURE, "radiography-cervical-spine-flexion-extension-lateral-views" },
  { "dynamic views", PROCEDURE, "radiography-cervical-spine-flexion-extension-lateral-views" },
  { "pet", PROCEDURE, "fdg-pet-ct-skull-base-to-mid-thigh" },
  { "whole body pet", PROCEDURE, "fdg-pet-ct-whole-body" },
  { "pet/mri", PROCEDURE, "fdg-pet-mri-skull-base-to-mid-thigh" },
  { "fluoride", PROCEDURE, "fluoride-pet-ct-whole-body" },
  { "nuclear", PROCEDURE, "bone-scan-whole-body-with-spect-or-spect-ct-neck" },
  { "bone scan", PROCEDURE, "bone-scan-whole-body-with-spect-or-spect-ct-neck" },
  { "bone scintigraphy", PROCEDURE, "bone-scan-whole-body-with-spect-or-spect-ct-neck" },
  { "gallium", PROCEDURE, "gallium-scan-whole-body" },
  { "leucocyte scan", PROCEDURE, "wbc-scan-whole-body" },
  { "myelogram", PROCEDURE, "radiographic-myelography-cervical-spine" },
  { "ct myelogram", PROCEDURE, "ct-myelography-cervical-spine" },
  { "diskography", PROCEDURE, "discography-cervical-spine" },

  /* Scenarios, also by what isn't there */
  { "infection", VARIANT, "4" },
  { "inf", VARIANT, "4" },
  { "discitis", VARIANT, "4" },
  { "osteomyelitis", VARIANT, "4" },
  { "epidural abscess", VARIANT, "4" },
  { "malignancy", VARIANT, "5" },
  { "cancer", VARIANT, "5" },
  { "metastasis", VARIANT, "5" },
  { "tumour", VARIANT, "5" },
  { "lymphoma", VARIANT, "5" },
  { "prior surgery", VARIANT, "3" },
  { "surgery prior", VARIANT, "3" },
  { "ACDF", VARIANT, "3" },
  { "fusion", VARIANT, "3" },
  { "post-op", VARIANT, "3" },
  { "headache", VARIANT, "6" },
  { "radiculopathy", VARIANT, "2" },
  { "RÀDICULÓPATHY", VARIANT, "2" },
  { "radiculopathies", VARIANT, "2" },
  { "radicular", VARIANT, "2" },
  { "brachialgia", VARIANT, "2" },
  { "arm pain", VARIANT, "2" },
  { "pinched nerve", VARIANT, "2" },
  { "acute pain", VARIANT, "1" },
  { "acute neck pain", VARIANT, "1" },
  { "no radiculopathy", VARIANT, "1" },
  { "chronic pain", VARIANT, "7" },
  { "chronic radiculopathy", VARIANT, "8" },
  { "chronic pain with radiculopathy", VARIANT, "8" },
  { "chronic pain without radiculopathy", VARIANT, "7" },
  { "radiculopathy no trauma", VARIANT, "2" },
  { "no trauma or red flags radiculopathy", VARIANT, "2" },
  { "nontraumatic infection", VARIANT, "4" },
  { "infection without trauma", VARIANT, "4" },
  { "infection without radiculopathy", VARIANT, "4" },
  { "post op infection", VARIANT, "4" },
  { "infection after surgery", VARIANT, "4" },
  { "hardware infection", VARIANT, "4" },
  { "pain after surgery", VARIANT, "3" },
  { "known cancer", VARIANT, "5" },
  { "history of cancer", VARIANT, "5" },

  /* Ratings, by what and where, and by category */
  { "mri infection", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },
  { "mri with infection", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },
  { "infection ct with contrast", RATING, "4/ct-cervical-spine-with-iv-contrast" },
  { "usually appropriate", RATING, "3/radiography-cervical-spine" },
  { "usually appropriate 4", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },
  { "disagreement", RATING, "6/mri-cervical-spine-without-iv-contrast" },
  { "bone marrow edema", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },
  { "oedema", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },

  /* Exceptions */
  { "claustrophobia", EXCEPTION, "2/ct-myelography-cervical-spine" },
  { "claustrophobic", EXCEPTION, "2/ct-myelography-cervical-spine" },
  { "vertebral artery", EXCEPTION, "5/mra-neck-with-iv-contrast" },
  { "dissection", EXCEPTION, "6/mra-neck-with-iv-contrast" },
  { "vertebral artery dissection", EXCEPTION, "6/mra-neck-with-iv-contrast" },
  { "cta dissection", EXCEPTION, "6/cta-neck-with-iv-contrast" },
  { "OPLL", EXCEPTION, "8/ct-cervical-spine-without-iv-contrast" },

  /* Findings */
  { "trauma", FINDING, "trauma" },
  { "whiplash", FINDING, "trauma" },
  { "fractures", FINDING, "fracture-risk" },
  { "fever", FINDING, "constitutional-symptoms" },
  { "rheumatoid", FINDING, "inflammatory-arthritis" },
  { "suspected cancer", FINDING, "malignancy" },
  { "trauma ct", FINDING, "trauma" },
  { "whiplash mri without contrast", FINDING, "trauma" },
  { "myelopathy mri", FINDING, "myelopathy" },
  { "neck mass ct", FINDING, "neck-mass" },
  { "no infection", FINDING, "infection" },
  { "no malignancy", FINDING, "malignancy" },
  { "no prior surgery", FINDING, "prior-surgery" },
  { "myelopathy", FINDING, "myelopathy" },
  { "neck mass", FINDING, "neck-mass" },
  { "iv drug use", FINDING, "infection-risk" },

  /* Reference */
  { "red flags", SECTION, "red-flags" },
  { "\"red flags\"", SECTION, "red-flags" },
  { "flags red", SECTION, "red-flags" },
  { "initial imaging", SECTION, "initial-imaging" },
  { "radiation", SECTION, "radiation" },
  { "radiation dose", SECTION, "radiation" },
  { "pregnancy", SECTION, "limits" },
  { "pacemaker", SECTION, "limits" },
  { "MRI contraindicated", SECTION, "limits" },
  { "categories", SECTION, "categories" },
};

/* What is offered where the topic doesn't have a word. */
static const struct
{
  const char *query;
  const char *correction;
  AppositeHitKind kind;
  const char *place;
} misspelled[] = {
  { "radiculpathy", "radiculopathy", VARIANT, "2" },
  { "radiculopthy", "radiculopathy", VARIANT, "2" },
  { "Chronic RADICULPATHY", "Chronic radiculopathy", VARIANT, "8" },
  { "infcetion", "infection", VARIANT, "4" },
  { "infecton mri", "infection mri", RATING, "4/mri-cervical-spine-without-and-with-iv-contrast" },
  { "malignacy", "malignancy", VARIANT, "5" },
  { "claustrofobia", "claustrophobia", EXCEPTION, "2/ct-myelography-cervical-spine" },
  { "mylography", "myelography", PROCEDURE, "radiographic-myelography-cervical-spine" },
  { "inital imaging", "initial imaging", SECTION, "initial-imaging" },
  { "brachalgia", "brachialgia", VARIANT, "2" },
  { "\"bone marow edema\"", "\"bone marrow edema\"", RATING,
      "4/mri-cervical-spine-without-and-with-iv-contrast" },
};

static GListModel *
find (const char *query)
{
  g_test_message ("search for “%.60s”", query);
  return apposite_search_find (search, query, 0, NULL);
}

static void
assert_first (GListModel *hits, AppositeHitKind kind, const char *place)
{
  AppositeHit *hit = apposite_record_list_peek (hits, 0);
  g_autofree char *found = NULL;

  g_assert_nonnull (hit);
  found = place_of (hit);
  g_assert_cmpstr (found, ==, place);
  g_assert_cmpint (apposite_hit_get_kind (hit), ==, kind);
}

static void
test_first (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GListModel) hits = find (queries[i].query);

      assert_first (hits, queries[i].kind, queries[i].place);
      g_assert_false (apposite_hit_is_approximate (apposite_record_list_peek (hits, 0)));
    }
}

static void
test_misspelled (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (misspelled); i++)
    {
      g_autoptr (GListModel) hits = find (misspelled[i].query);

      assert_first (hits, misspelled[i].kind, misspelled[i].place);
      for (guint h = 0; h < g_list_model_get_n_items (hits); h++)
        {
          AppositeHit *hit = apposite_record_list_peek (hits, h);

          g_assert_true (apposite_hit_is_approximate (hit));
          g_assert_cmpstr (apposite_hit_get_correction (hit), ==, misspelled[i].correction);
        }
    }
}

/* Short words are abbreviations and numbers too often, and two words must never be guessed. */
static void
test_never_guessed (void)
{
  const char *const words[] = { "mrj", "mro", "mrq", "cte", "ctq", "pte", "wiht", "wth", "witth",
    "withot", "wihtout", "wihout", "witout", "mri withot contrast", "mri wtih contrast", "nekc",
    "pian", "2025", "9999", "222", "100,001", "xylophone", "variant 9", "variant 44",
    "\"marrow bone\"" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (GListModel) hits = find (words[i]);

      g_assert_cmpuint (g_list_model_get_n_items (hits), ==, 0);
    }
}

/* Any word of four letters or fewer, with any letter changed, finds it exactly or not at all. */
static void
test_no_short_word_is_guessed (void)
{
  const char *const words[] = { "mri", "mra", "ct", "cta", "pet", "with", "wbc", "esr", "neck",
    "bone", "opll" };

  for (guint w = 0; w < G_N_ELEMENTS (words); w++)
    for (guint i = 0; i < strlen (words[w]); i++)
      for (int letter = 'a'; letter <= 'z'; letter++)
        {
          g_autofree char *word = g_strdup (words[w]);
          g_autoptr (GListModel) hits = NULL;

          word[i] = (char) letter;
          hits = apposite_search_find (search, word, 1, NULL);
          if (g_list_model_get_n_items (hits) > 0)
            g_assert_false (apposite_hit_is_approximate (apposite_record_list_peek (hits, 0)));
        }
}

static void
assert_names (const char *query, const char *needed, const char *forbidden)
{
  g_autoptr (GListModel) hits = find (query);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);

      if (apposite_hit_get_procedure (hit) == NULL)
        continue;
      n++;
      if (needed != NULL)
        g_assert_nonnull (strstr (apposite_hit_get_title (hit), needed));
      if (forbidden != NULL && apposite_hit_get_kind (hit) == PROCEDURE)
        g_assert_null (strstr (apposite_hit_get_title (hit), forbidden));
    }
  g_assert_cmpuint (n, >, 0);
}

/* With isn't without, CT isn't CTA and MRI isn't MRA: not even as a beginning. */
static void
test_not_taken_for_another (void)
{
  assert_names ("mri with contrast", "with IV", NULL);
  assert_names ("mri without contrast", "without", NULL);
  assert_names ("noncontrast", "without IV", NULL);
  assert_names ("w/wo", "without and with", NULL);
  assert_names ("ct", NULL, "CTA");
  assert_names ("mr", NULL, "MRA");
  assert_names ("mri", NULL, "MRA");
  assert_names ("mra", NULL, "MRI");
}

static guint
find_variant (GListModel *hits, const char *number)
{
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);
      g_autofree char *place = place_of (hit);

      if (apposite_hit_get_kind (hit) == VARIANT && g_str_equal (place, number))
        return i;
    }
  g_assert_not_reached ();
}

/* A scenario for the opposite of what was typed stands behind the others, and is nothing where there are
 * no others. */
static void
test_contrary (void)
{
  static const struct
  {
    const char *query;
    const char *before;
    const char *behind;
  } orders[] = {
    { "radiculopathy", "3", "1" },
    { "acute radiculopathy", "3", "1" },
    { "no radiculopathy", "7", "2" },
    { "without radiculopathy", "7", "8" },
    { "no cancer", "1", "5" },
    { "without infection", "1", "4" },
    { "prior surgery infection", "4", "1" },
  };
  const char *const opposite[] = { "headache with neurologic deficit", "v6 neurologic deficit" };

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (GListModel) hits = find (orders[i].query);

      g_assert_cmpuint (
          find_variant (hits, orders[i].before), <, find_variant (hits, orders[i].behind));
    }
  for (guint i = 0; i < G_N_ELEMENTS (opposite); i++)
    {
      g_autoptr (GListModel) hits = find (opposite[i]);

      g_assert_cmpuint (g_list_model_get_n_items (hits), ==, 0);
    }
}

static guint
count (const char *query)
{
  guint n;
  g_autoptr (GListModel) hits = apposite_search_find (search, query, 0, &n);

  g_assert_cmpuint (g_list_model_get_n_items (hits), ==, n);
  return n;
}

/* “Usually appropriate” isn't “usually not appropriate”. */
static void
test_categories (void)
{
  g_autoptr (GListModel) hits = find ("usually appropriate");

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeRecommendation *recommendation =
          apposite_hit_get_recommendation (apposite_record_list_peek (hits, i));

      if (recommendation != NULL)
        g_assert_cmpint (apposite_category_get_appropriateness (
                             apposite_recommendation_get_category (recommendation)),
            ==, APPOSITE_USUALLY_APPROPRIATE);
    }
}

static void
test_words (void)
{
  /* Any order, case, accents and ways of writing a letter */
  g_assert_cmpuint (count ("facet pain"), ==, count ("PAIN facet"));
  g_assert_cmpuint (count ("facet"), ==, count ("FÁCET"));
  g_assert_cmpuint (count ("facet"), ==, count ("ｆａｃｅｔ"));
  /* All of them */
  g_assert_cmpuint (count ("facet claustrophobia"), <=, count ("facet"));
  g_assert_cmpuint (count ("mri xylophone"), ==, 0);
  /* Function words only where nothing else stands */
  g_assert_cmpuint (count ("imaging of the infection"), ==, count ("imaging infection"));
  g_assert_cmpuint (count ("of the"), >, 0);
  /* Phrases, also one that is being typed */
  g_assert_cmpuint (count ("\"bone marrow\""), <, count ("bone marrow"));
  g_assert_cmpuint (count ("\"bone mar"), ==, count ("\"bone marrow\""));
  g_assert_cmpuint (count ("“bone marrow”"), ==, count ("\"bone marrow\""));
  g_assert_cmpuint (count ("\"bone mar\""), ==, 0);
  g_assert_cmpuint (count ("\"with acute\""), >, 0);
  /* A citation is no text */
  g_assert_cmpuint (count ("107"), ==, 0);
}

/* A word that the topic has comes before one that is searched for alike. */
static void
test_synonym_below_literal (void)
{
  g_autoptr (GListModel) hits = find ("tumor");
  int with_word = find_place (hits, EXCEPTION, "5/cta-neck-with-iv-contrast");
  int with_synonym = find_place (hits, EXCEPTION, "5/mra-neck-with-iv-contrast");

  g_assert_cmpint (with_word, >=, 0);
  g_assert_cmpint (with_synonym, >, with_word);
}

/* The kind of the best hit first, each kind in one piece, and no more of each than asked for. */
static void
test_groups (void)
{
  guint n_found;
  g_autoptr (GListModel) all = apposite_search_find (search, "infection", 0, NULL);
  g_autoptr (GListModel) some = apposite_search_find (search, "infection", 2, &n_found);
  guint n_of_kind[APPOSITE_N_HIT_KINDS] = { 0 };
  int last = -1;

  g_assert_cmpuint (n_found, ==, g_list_model_get_n_items (all));
  g_assert_cmpuint (g_list_model_get_n_items (some), <, n_found);
  for (guint i = 0; i < g_list_model_get_n_items (some); i++)
    {
      AppositeHitKind kind = apposite_hit_get_kind (apposite_record_list_peek (some, i));

      if ((int) kind != last)
        g_assert_cmpuint (n_of_kind[kind], ==, 0);
      last = (int) kind;
      g_assert_cmpuint (++n_of_kind[kind], <=, 2);
    }
}

/* The same whatever was searched for before. */
static void
test_repeats (void)
{
  g_autoptr (AppositeSearch) fresh = apposite_search_new (topic);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i += 7)
    {
      g_autoptr (GListModel) first = apposite_search_find (search, queries[i].query, 0, NULL);
      g_autoptr (GListModel) again = apposite_search_find (fresh, queries[i].query, 0, NULL);

      g_assert_cmpuint (g_list_model_get_n_items (first), ==, g_list_model_get_n_items (again));
      for (guint h = 0; h < g_list_model_get_n_items (first); h++)
        {
          g_autofree char *one = place_of (apposite_record_list_peek (first, h));
          g_autofree char *other = place_of (apposite_record_list_peek (again, h));

          g_assert_cmpstr (one, ==, other);
        }
    }
}

static char *
repeat (const char *text, guint n)
{
  GString *long_text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (long_text, text);
  return g_string_free (long_text, FALSE);
}

/* Whatever is typed or pasted: no crash, no warning, and nothing found by nothing. */
static void
test_odd_input (void)
{
  const char *const nothing[] = { "", " ", "\t\n", "…", "—", "?!", "\"", "\"\"", "“”", "[93,106]",
    "\xcc\x81", "\xe2\x80\x8b", "\xff\xfe", "☢☢☢" };
  const char *const odd[] = { "a", "é", "İ", "ß", "ﬁ", "mri\xff", "\xf0\x9f\xa9\xbb", "١",
    "x\xcc\x81", "mri\xe2\x80\x8d", "\"mri", "mri\"", "a\"b\"c\"d", "[", "[[[", "[1", "1,", ",1",
    "1.", "{\"a\":1}", "%s%n", "../../", "mri mri mri" };
  g_autofree char *words = repeat ("mri contrast ", 5000);
  g_autofree char *word = repeat ("radiculopathy", 5000);
  g_autofree char *quotes = repeat ("\"", 9999);

  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    g_assert_cmpuint (count (nothing[i]), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      g_autofree char *advice = apposite_search_format_nothing (search, odd[i]);
      g_auto (GStrv) suggestions = apposite_search_suggest (search, odd[i]);

      count (odd[i]);
      g_assert_cmpstr (advice, !=, "");
      g_assert_nonnull (suggestions);
    }
  g_assert_cmpuint (count (words), >, 0);
  g_assert_cmpuint (count (word), ==, 0);
  g_assert_cmpuint (count (quotes), ==, 0);
}

static void
test_random_input (void)
{
  const char *const pieces[] = { "mri", "with", "without", " ", " ", "\"", "w/", "o", "4", "é",
    "[1]", "radiculop", "pain", ".", "\xff", "variant ", "usually ", "appropriate", "bone scan" };

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (GString) query = g_string_new (NULL);
      g_autoptr (GListModel) hits = NULL;

      for (int n = g_test_rand_int_range (0, 12); n > 0; n--)
        g_string_append (query, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      hits = apposite_search_find (search, query->str, 3, NULL);
      g_assert_nonnull (hits);
    }
}

static void
assert_suggests (const char *query, const char *const *wanted)
{
  g_auto (GStrv) suggestions = apposite_search_suggest (search, query);

  g_test_message ("suggest for “%s”", query);
  g_assert_cmpstrv (suggestions, wanted);
  for (guint i = 0; suggestions[i] != NULL; i++)
    g_assert_cmpuint (count (suggestions[i]), >, 0);
}

static void
assert_says (const char *query, const char *words)
{
  g_autofree char *text = apposite_search_format_nothing (search, query);

  g_assert_nonnull (strstr (text, words));
  g_assert_nonnull (strstr (text, "Search for a variant"));
}

static void
test_suggestions (void)
{
  assert_suggests ("mri xylophone", (const char *const[]){ "mri", NULL });
  assert_suggests (
      "claustrophobia dissection", (const char *const[]){ "claustrophobia", "dissection", NULL });
  assert_suggests ("xylophone", (const char *const[]){ NULL });
  assert_suggests ("", (const char *const[]){ NULL });
  assert_says ("", "Search");
  assert_says ("xylophone", "“xylophone”");
  assert_says ("mri \"marrow xylophone\"", "“marrow xylophone”");
  assert_says ("claustrophobia dissection", "all of these words");
}

/* Whatever a variant doesn't rate is told as just that. */
static void
test_unrated (void)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  GListModel *procedures = apposite_topic_get_procedures (topic);
  guint n_unrated = 0, n_found = 0;

  for (guint v = 0; v < g_list_model_get_n_items (variants); v++)
    for (guint p = 0; p < g_list_model_get_n_items (procedures); p++)
      {
        AppositeVariant *variant = apposite_record_list_peek (variants, v);
        AppositeProcedure *procedure = apposite_record_list_peek (procedures, p);
        const char *name = apposite_procedure_get_name (procedure);
        guint number = apposite_variant_get_number (variant);
        g_autofree char *query = g_strdup_printf ("%s variant %u", name, number);
        g_autofree char *words = g_strdup_printf ("Variant %u doesn't rate: ", number);
        g_autofree char *said = apposite_search_format_nothing (search, query);

        if (apposite_variant_find_recommendation (variant, procedure) == NULL)
          {
            n_found += count (query) > 0;
            g_assert_true (g_str_has_prefix (said, words));
            g_assert_nonnull (strstr (said, name));
            n_unrated++;
          }
        else
          g_assert_null (strstr (said, "doesn't rate"));
      }
  g_assert_cmpuint (n_unrated, >, 0);
  /* Variant 5 compares FDG-PET/CT with what it rates. */
  g_assert_cmpuint (n_found, ==, 1);
  g_assert_cmpuint (count ("discography 6"), ==, 0);
  assert_says ("v6 discography", "Variant 6 doesn't rate: Discography cervical spine. ");
  assert_says ("gallium mri v8", "all of these words");
  assert_says ("gallium v9", "“v9”");
  assert_says ("discography v6 xylophone", "“xylophone”");
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  topic = load_bundled_topic ();
  search = apposite_search_new (topic);

  g_test_add_func ("/search/first", test_first);
  g_test_add_func ("/search/misspelled", test_misspelled);
  g_test_add_func ("/search/misspelled/never", test_never_guessed);
  g_test_add_func ("/search/misspelled/short", test_no_short_word_is_guessed);
  g_test_add_func ("/search/not-another", test_not_taken_for_another);
  g_test_add_func ("/search/contrary", test_contrary);
  g_test_add_func ("/search/categories", test_categories);
  g_test_add_func ("/search/words", test_words);
  g_test_add_func ("/search/synonym-below-literal", test_synonym_below_literal);
  g_test_add_func ("/search/groups", test_groups);
  g_test_add_func ("/search/repeats", test_repeats);
  g_test_add_func ("/search/odd-input", test_odd_input);
  g_test_add_func ("/search/random-input", test_random_input);
  g_test_add_func ("/search/suggestions", test_suggestions);
  g_test_add_func ("/search/unrated", test_unrated);

  status = g_test_run ();
  g_object_unref (search);
  g_object_unref (topic);
  return status;
}
