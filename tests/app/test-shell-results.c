/* test-shell-results.c: what the desktop's own search shows of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-place.h"
#include "apposite-shell-results.h"
#include "apposite-topic-reader.h"

#define MRI "mri-cervical-spine-without-and-with-iv-contrast"

static AppositeTopic *
new_topic (const char *language)
{
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_topic_new_bundled_in (language, &error);

  g_assert_no_error (error);
  return topic;
}

static char **
find (AppositeSearch *search, const char *typed)
{
  g_auto (GStrv) terms = g_strsplit (typed, " ", -1);

  return apposite_shell_results_find (search, (const char *const *) terms);
}

static GVariant *
describe (AppositeTopic *topic, const char *const *ids)
{
  return g_variant_ref_sink (apposite_shell_results_describe (topic, ids));
}

static GVariant *
describe_one (AppositeTopic *topic, const char *id)
{
  g_autoptr (GVariant) metas = describe (topic, (const char *const[]){ id, NULL });

  g_assert_cmpuint (g_variant_n_children (metas), ==, 1);
  return g_variant_get_child_value (metas, 0);
}

static const char *
get_string (GVariant *meta, const char *key)
{
  const char *text = NULL;

  g_assert_true (g_variant_lookup (meta, key, "&s", &text));
  return text;
}

static char *
first_icon (GVariant *meta)
{
  g_autoptr (GVariant) serialized = g_variant_lookup_value (meta, "icon", NULL);
  g_autoptr (GIcon) icon = g_icon_deserialize (serialized);

  g_assert_true (G_IS_THEMED_ICON (icon));
  return g_strdup (g_themed_icon_get_names (G_THEMED_ICON (icon))[0]);
}

static void
test_found (void)
{
  g_autoptr (AppositeTopic) topic = new_topic (NULL);
  g_autoptr (AppositeSearch) search = apposite_search_new (topic);
  static const struct
  {
    const char *typed;
    const char *first;
  } cases[] = {
    { "infection mri", "apposite:cervical-pain/4/" MRI },
    { "variant 4", "apposite:cervical-pain/4" },
    { "discography", "apposite:cervical-pain/procedure/discography-cervical-spine" },
    { "trauma", "apposite:cervical-pain/finding/trauma" },
    { "xylophone", NULL },
    { "radiculpathy", NULL },
    { "m", NULL },
    { " m ", NULL },
    { "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) ids = find (search, cases[i].typed);

      g_assert_cmpstr (ids[0], ==, cases[i].first);
    }
}

/* Few, each once, and each described. */
static void
test_results (void)
{
  static const char *const words[] = { "mri", "ct", "cervical", "pain", "usually not appropriate",
    "imaging", "contrast", "radiculopathy", "spine", "variant", "instability", "dissection",
    "hardware", "claustrophobia" };
  g_autoptr (AppositeTopic) topic = new_topic (NULL);
  g_autoptr (AppositeSearch) search = apposite_search_new (topic);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_auto (GStrv) ids = find (search, words[i]);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr (GVariant) metas = describe (topic, (const char *const *) ids);

      g_assert_cmpuint (g_strv_length (ids), >=, 1);
      g_assert_cmpuint (g_strv_length (ids), <=, 10);
      g_assert_cmpuint (g_strv_length (ids), ==, g_variant_n_children (metas));
      for (guint j = 0; ids[j] != NULL; j++)
        {
          g_autoptr (GVariant) meta = g_variant_get_child_value (metas, j);

          g_assert_true (g_hash_table_add (seen, ids[j]));
          g_assert_cmpstr (get_string (meta, "id"), ==, ids[j]);
          g_assert_cmpstr (get_string (meta, "name"), !=, "");
          g_assert_cmpstr (get_string (meta, "description"), !=, "");
        }
    }
}

static void
test_described (void)
{
  g_autoptr (AppositeTopic) topic = new_topic (NULL);
  static const struct
  {
    const char *id;
    const char *name;
    const char *description;
    const char *icon;
  } cases[] = {
    { "apposite:cervical-pain/4/" MRI, "MRI cervical spine without and with IV contrast",
        "Usually Appropriate · ACR Appropriateness Criteria® 2024, Variant 4 · "
        "Suspected or known infection",
        APPOSITE_APPLICATION_ID "-usually-symbolic" },
    { "apposite:cervical-pain/4", "Variant 4: Suspected or known infection",
        "Adult. Suspected or known infection with acute or increasing cervical pain or "
        "radiculopathy. No trauma. Initial imaging.",
        APPOSITE_APPLICATION_ID },
    { "apposite:cervical-pain/procedure/" MRI, "MRI cervical spine without and with IV contrast",
        "MRI · ACR Appropriateness Criteria®, revised 2024", APPOSITE_APPLICATION_ID },
    { "apposite:cervical-pain/finding/infection", "Infection",
        "Is an infection of the spine suspected or known?", APPOSITE_APPLICATION_ID },
    { "apposite:cervical-pain/reference/limits", NULL,
        "ACR Appropriateness Criteria®, revised 2024", APPOSITE_APPLICATION_ID },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) meta = describe_one (topic, cases[i].id);
      g_autofree char *icon = first_icon (meta);

      if (cases[i].name != NULL)
        g_assert_cmpstr (get_string (meta, "name"), ==, cases[i].name);
      g_assert_cmpstr (get_string (meta, "description"), ==, cases[i].description);
      g_assert_cmpstr (icon, ==, cases[i].icon);
    }
}

static void
check_recommendation (
    AppositeTopic *topic, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  static const char *const icons[APPOSITE_N_APPROPRIATENESS] = { "-usually-symbolic",
    "-may-be-symbolic", "-disagreement-symbolic", "-usually-not-symbolic" };
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  g_autoptr (AppositePlace) place = apposite_place_new_for_recommendation (variant, recommendation);
  g_autofree char *id = apposite_place_format_address (place, topic);
  g_autoptr (GVariant) meta = describe_one (topic, id);
  g_autofree char *icon = first_icon (meta);
  g_autofree char *beginning = g_strdup_printf (
      "%s%s · ACR Appropriateness Criteria® %u, Variant %u", apposite_category_get_name (category),
      apposite_recommendation_has_exceptions (recommendation) ? ", with exceptions" : "",
      apposite_topic_get_revised (topic), apposite_variant_get_number (variant));

  g_assert_true (g_str_has_prefix (get_string (meta, "description"), beginning));
  g_assert_true (g_str_has_suffix (icon, icons[apposite_category_get_appropriateness (category)]));
}

/* Source, year, variant and exceptions stand wherever a recommendation is stated. */
static void
test_recommendations (void)
{
  g_autoptr (AppositeTopic) topic = new_topic (NULL);
  GListModel *variants = apposite_topic_get_variants (topic);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *recommendations = apposite_variant_get_recommendations (variant);

      for (guint j = 0; j < g_list_model_get_n_items (recommendations); j++)
        check_recommendation (topic, variant, apposite_record_list_peek (recommendations, j));
    }
}

/* Of another version, of another program, or a place that no search finds. */
static void
test_unknown (void)
{
  g_autoptr (AppositeTopic) topic = new_topic (NULL);
  const char *const ids[] = { "apposite:cervical-pain/99", "apposite:cervical-pain/4/xylophone",
    "apposite:other/4", "apposite:cervical-pain", "apposite:cervical-pain/compare",
    "apposite:cervical-pain/reference", "apposite:cervical-pain/reference/xylophone",
    "apposite:cervical-pain?search=mri", "4", "", NULL };
  g_autoptr (GVariant) metas = describe (topic, ids);

  g_assert_cmpuint (g_variant_n_children (metas), ==, 0);
}

/* What no clinician has reviewed says so; names as published stay. */
static void
test_unreviewed (void)
{
  g_autoptr (AppositeTopic) german = new_topic ("de");
  static const char *const ids[] = { "4", "4/" MRI, "procedure/" MRI, "finding/infection" };

  g_assert_false (apposite_translation_is_reviewed (apposite_topic_get_translation (german)));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *id = g_strconcat ("apposite:cervical-pain/", ids[i], NULL);
      g_autoptr (GVariant) meta = describe_one (german, id);

      g_test_message ("%s", get_string (meta, "description"));
      g_assert_nonnull (strstr (get_string (meta, "description"), "translation not reviewed"));
      if (g_str_has_suffix (id, MRI))
        g_assert_cmpstr (
            get_string (meta, "name"), ==, "MRI cervical spine without and with IV contrast");
    }
}

static void
test_search_address (void)
{
  g_autoptr (AppositeTopic) topic = new_topic (NULL);
  const char *const terms[] = { "\"bone", "marrow\"", "50%", NULL };
  g_autofree char *address = apposite_shell_results_format_search (topic, terms);
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositePlace) place = apposite_place_new_for_address (topic, address, &error);

  g_assert_no_error (error);
  g_assert_cmpint (place->kind, ==, APPOSITE_PLACE_SEARCH);
  g_assert_cmpstr (place->text, ==, "\"bone marrow\" 50%");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shell-results/found", test_found);
  g_test_add_func ("/shell-results/results", test_results);
  g_test_add_func ("/shell-results/described", test_described);
  g_test_add_func ("/shell-results/recommendations", test_recommendations);
  g_test_add_func ("/shell-results/unknown", test_unknown);
  g_test_add_func ("/shell-results/unreviewed", test_unreviewed);
  g_test_add_func ("/shell-results/search-address", test_search_address);

  return g_test_run ();
}
