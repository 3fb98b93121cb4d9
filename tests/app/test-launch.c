/* test-launch.c: where a command line leads
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-error.h"
#include "apposite-launch.h"
#include "apposite-search-page.h"
#include "test-init.h"
#include "window-fixture.h"

#define MRI "mri-cervical-spine-without-iv-contrast"

/* Words of a command line, as the options' parser leaves them. */
static AppositePlace *
find_place (AppositeTopic *topic, const char *line, GError **error)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  g_autoptr (GVariantDict) options = g_variant_dict_new (NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) addresses = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "=", 2);

      if (!g_str_has_prefix (words[i], "--"))
        g_strv_builder_add (builder, words[i]);
      else if (parts[1] != NULL)
        g_variant_dict_insert (options, parts[0] + 2, "s", parts[1]);
      else
        g_variant_dict_insert (options, parts[0] + 2, "b", TRUE);
    }
  addresses = g_strv_builder_end (builder);
  return apposite_launch_find_place (topic, options, (const char *const *) addresses, error);
}

static void
test_places (Fixture *fixture, gconstpointer data)
{
  AppositeTopic *topic = apposite_session_get_topic (fixture->session);
  static const struct
  {
    const char *line;
    const char *address;
  } cases[] = {
    { "--variant=4", "apposite:cervical-pain/4" },
    { "--variant=4 --procedure=" MRI, "apposite:cervical-pain/4/" MRI },
    { "--variant=4 --procedure=discography",
        "apposite:cervical-pain/4/discography-cervical-spine" },
    { "--search=arm", "apposite:cervical-pain?search=arm" },
    { "--compare", "apposite:cervical-pain/compare" },
    { "apposite:cervical-pain/2/" MRI, "apposite:cervical-pain/2/" MRI },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AppositePlace) place = find_place (topic, cases[i].line, &error);
      g_autofree char *address = NULL;

      g_assert_no_error (error);
      address = apposite_place_format_address (place, topic);
      g_assert_cmpstr (address, ==, cases[i].address);
    }
}

static void
test_mistakes (Fixture *fixture, gconstpointer data)
{
  AppositeTopic *topic = apposite_session_get_topic (fixture->session);
  static const struct
  {
    const char *line;
    const char *message;
  } cases[] = {
    { "--procedure=" MRI, "--procedure needs --variant=NUMBER*" },
    { "--variant=4 --search=x", "*name one of --variant, --search, --compare or an address" },
    { "--compare --search=x", "*name one of*" },
    { "--variant=4 apposite:cervical-pain/5", "*name one of*" },
    { "apposite:cervical-pain/4 apposite:cervical-pain/5", "*name one of*" },
    { "--variant=9", "*valid are: 1, 2, 3, 4, 5, 6, 7, 8" },
    { "--variant=4 --procedure=mri", "*could be any of these*" },
    { "--variant=4 --procedure=xray", "no procedure is called “xray”*" },
    { "nonsense", "*is no address of Apposite's*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AppositePlace) place = find_place (topic, cases[i].line, &error);

      g_assert_null (place);
      g_assert_nonnull (error);
      g_test_message ("%s: %s", cases[i].line, error->message);
      g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
    }
}

static void
show (Fixture *fixture, const char *address)
{
  g_action_group_activate_action (
      G_ACTION_GROUP (application), "show-address", g_variant_new_string (address));
  spin (20);
}

/* All of it in the window that is there. */
static void
test_shown (Fixture *fixture, gconstpointer data)
{
  AppositeRecommendation *recommendation;

  show (fixture, "apposite:cervical-pain/4");
  g_assert_cmpuint (shown_number (fixture->session), ==, 4);
  show (fixture, "apposite:cervical-pain/2/" MRI);
  g_assert_cmpuint (shown_number (fixture->session), ==, 2);
  recommendation = apposite_session_get_recommendation (fixture->session);
  g_assert_cmpstr (
      apposite_procedure_get_id (apposite_recommendation_get_procedure (recommendation)), ==, MRI);
  show (fixture, "apposite:cervical-pain/compare");
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_COMPARISON);
  show (fixture, "apposite:cervical-pain/reference/radiation");
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_REFERENCE);
  g_assert_cmpstr (apposite_session_get_reference (fixture->session), ==, "radiation");
  show (fixture, "apposite:cervical-pain?search=arm%20pain");
  g_assert_true (apposite_search_page_get_searching (find (fixture->window, "search")));
  g_assert_cmpstr (gtk_editable_get_text (find (fixture->window, "entry")), ==, "arm pain");
  show (fixture, "apposite:cervical-pain/finding/infection");
  g_assert_false (apposite_search_page_get_searching (find (fixture->window, "search")));
  g_assert_cmpuint (
      g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==, 1);
}

/* A link that leads nowhere leaves what is shown, and says so. */
static void
test_nowhere (Fixture *fixture, gconstpointer data)
{
  show (fixture, "apposite:cervical-pain/4");
  show (fixture, "apposite:cervical-pain/99");
  g_assert_cmpuint (shown_number (fixture->session), ==, 4);
  g_assert_nonnull (
      find_inside (GTK_WIDGET (fixture->window), g_type_from_name ("AdwToastWidget")));
}

static void
test_compare (Fixture *fixture, gconstpointer data)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "compare", NULL);
  g_assert_cmpint (apposite_session_get_view (fixture->session), ==, APPOSITE_VIEW_COMPARISON);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/launch/places", 0, test_places);
  add ("/launch/mistakes", 0, test_mistakes);
  add ("/launch/shown", 0, test_shown);
  add ("/launch/shown-narrow", 360, test_shown);
  add ("/launch/nowhere", 0, test_nowhere);
  add ("/launch/compare", 0, test_compare);
  return g_test_run ();
}
