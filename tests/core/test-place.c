/* test-place.c: places in a topic, and their addresses
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-place.h"

#include "apposite-error.h"
#include "apposite-search.h"
#include "bundled-topic.h"

static AppositePlace *
follow (AppositeTopic *topic, const char *address)
{
  g_autoptr (GError) error = NULL;
  AppositePlace *place = apposite_place_new_for_address (topic, address, &error);

  g_assert_no_error (error);
  g_assert_nonnull (place);
  return place;
}

/* That an address leads to where it was written. */
static void
assert_found_again (AppositeTopic *topic, const AppositePlace *place)
{
  g_autofree char *address = apposite_place_format_address (place, topic);
  g_autoptr (AppositePlace) found = follow (topic, address);

  g_assert_cmpint (found->kind, ==, place->kind);
  g_assert_true (found->variant == place->variant);
  g_assert_true (found->recommendation == place->recommendation);
  g_assert_true (found->procedure == place->procedure);
  g_assert_true (found->finding == place->finding);
  g_assert_cmpstr (found->text, ==, place->text);
}

static void
test_ratings (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  GListModel *variants = apposite_topic_get_variants (topic);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *recommendations = apposite_variant_get_recommendations (variant);
      g_autoptr (AppositePlace) place = apposite_place_new_for_variant (variant);

      assert_found_again (topic, place);
      for (guint j = 0; j < g_list_model_get_n_items (recommendations); j++, n++)
        {
          g_autoptr (AppositePlace) rating = apposite_place_new_for_recommendation (
              variant, apposite_record_list_peek (recommendations, j));

          assert_found_again (topic, rating);
        }
    }
  g_assert_cmpuint (n, ==, 133);
}

static void
test_others (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  static const struct
  {
    const char *address;
    AppositePlaceKind kind;
    const char *text;
  } cases[] = {
    { "apposite:cervical-pain", APPOSITE_PLACE_TOPIC, NULL },
    { "apposite:cervical-pain/", APPOSITE_PLACE_TOPIC, NULL },
    { "apposite:cervical-pain/compare", APPOSITE_PLACE_COMPARISON, NULL },
    { "apposite:cervical-pain/reference", APPOSITE_PLACE_REFERENCE, NULL },
    { "apposite:cervical-pain/reference/radiation", APPOSITE_PLACE_REFERENCE, "radiation" },
    { "apposite:cervical-pain/reference/highlights", APPOSITE_PLACE_REFERENCE, "highlights" },
    { "apposite:cervical-pain/procedure/mri-cervical-spine-without-iv-contrast",
        APPOSITE_PLACE_PROCEDURE, NULL },
    { "apposite:cervical-pain/finding/infection", APPOSITE_PLACE_FINDING, NULL },
    { "apposite:cervical-pain?search=arm%20pain", APPOSITE_PLACE_SEARCH, "arm pain" },
    { "apposite:cervical-pain?search=caf%C3%A9%20%26%20100%25", APPOSITE_PLACE_SEARCH,
        "café & 100%" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AppositePlace) place = follow (topic, cases[i].address);

      assert_found_again (topic, place);
      g_assert_cmpint (place->kind, ==, cases[i].kind);
      g_assert_cmpstr (place->text, ==, cases[i].text);
    }
}

static void
test_nowhere (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  static const struct
  {
    const char *address;
    int code;
    const char *message;
  } cases[] = {
    { "", APPOSITE_ERROR_VALUE, "*looks like “apposite:cervical-pain/4”" },
    { "4", APPOSITE_ERROR_VALUE, "*looks like “apposite:cervical-pain/4”" },
    { "https://example.org/4", APPOSITE_ERROR_VALUE, "*is no address of Apposite's*" },
    { "apposite://cervical-pain/4", APPOSITE_ERROR_VALUE, "*is no address of Apposite's*" },
    { "apposite:cervical-pain/\xff", APPOSITE_ERROR_VALUE, "*is no address of Apposite's*" },
    { "apposite:", APPOSITE_ERROR_REFERENCE, "*valid is: cervical-pain" },
    { "apposite:headache/4", APPOSITE_ERROR_REFERENCE, "*“headache”; valid is: cervical-pain" },
    { "apposite:headache?search=x", APPOSITE_ERROR_REFERENCE, "*“headache”*" },
    { "apposite:cervical-pain/9", APPOSITE_ERROR_REFERENCE,
        "there is no variant 9; valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
    { "apposite:cervical-pain/four", APPOSITE_ERROR_VALUE, "*“four” is no variant's number*" },
    { "apposite:cervical-pain/4/mri", APPOSITE_ERROR_VALUE, "*could be any of these*" },
    { "apposite:cervical-pain/4/ultrasound", APPOSITE_ERROR_REFERENCE,
        "no procedure is called “ultrasound”*" },
    { "apposite:cervical-pain/4/discography-cervical-spine/5", APPOSITE_ERROR_VALUE,
        "“5” is too much*" },
    { "apposite:cervical-pain/reference/radiations", APPOSITE_ERROR_REFERENCE,
        "*“radiations”*“radiation”*" },
    { "apposite:cervical-pain/procedure/mri", APPOSITE_ERROR_REFERENCE, "no procedure is*" },
    { "apposite:cervical-pain/finding/fever", APPOSITE_ERROR_REFERENCE, "*“fever”*" },
    { "apposite:cervical-pain?find=x", APPOSITE_ERROR_VALUE, "*only “search=WORDS”*" },
    { "apposite:cervical-pain?search=%00x", APPOSITE_ERROR_VALUE, "*“search=WORDS”*" },
    { "apposite:cervical-pain?search=%ff", APPOSITE_ERROR_VALUE, "*“search=WORDS”*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AppositePlace) place =
          apposite_place_new_for_address (topic, cases[i].address, &error);

      g_assert_null (place);
      g_test_message ("%s", error->message);
      g_assert_error (error, APPOSITE_ERROR, cases[i].code);
      g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
    }
}

/* Whatever a search finds has a place of its own. */
static void
test_hits (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autoptr (AppositeSearch) search = apposite_search_new (topic);
  g_autoptr (GListModel) hits = apposite_search_find (search, "c", G_MAXUINT, NULL);
  guint kinds[APPOSITE_N_HIT_KINDS] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);
      g_autoptr (AppositePlace) place = apposite_place_new_for_hit (hit);

      assert_found_again (topic, place);
      kinds[apposite_hit_get_kind (hit)]++;
      g_assert_true (place->recommendation == apposite_hit_get_recommendation (hit));
      if (place->kind == APPOSITE_PLACE_REFERENCE)
        g_assert_cmpstr (place->text, ==, apposite_section_get_id (apposite_hit_get_section (hit)));
    }
  for (guint kind = 0; kind < APPOSITE_N_HIT_KINDS; kind++)
    g_assert_cmpuint (kinds[kind], >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place/ratings", test_ratings);
  g_test_add_func ("/place/others", test_others);
  g_test_add_func ("/place/nowhere", test_nowhere);
  g_test_add_func ("/place/hits", test_hits);
  return g_test_run ();
}
