/* test-about.c: the disclaimer says what it must
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-about.h"

#define says(text, words) g_assert_nonnull (strstr ((text), (words)))

static AppositeTopic *
new_topic (void)
{
  return g_object_new (APPOSITE_TYPE_TOPIC, "title", "Knee Pain", "family", "Some Criteria",
      "publisher", "College of Examples", "revised", 2031, "url", "https://example.org/list", NULL);
}

static void
test_disclaimer (void)
{
  g_autoptr (AppositeTopic) topic = new_topic ();
  g_autofree char *text = apposite_about_disclaimer (topic);

  /* Whose words these are. */
  says (text, "retells");
  says (text, "in its own words");
  says (text, "Some Criteria");
  says (text, "“Knee Pain”");
  says (text, "revised 2031");

  /* Whose they aren't, and what they aren't. */
  says (text, "independent of the College of Examples");
  says (text, "not endorsed");
  says (text, "not been assessed as a medical device");

  /* What they don't replace. */
  says (text, "doesn't replace");
  says (text, "original document");
  says (text, "examination");
  says (text, "local protocol");
  says (text, "radiologist's advice");

  /* What to look for, and where. */
  says (text, "newer revision may exist");
  says (text, "https://example.org/list");
}

static void
test_short_disclaimer (void)
{
  g_autoptr (AppositeTopic) topic = new_topic ();
  g_autofree char *text = apposite_about_short_disclaimer (topic);
  g_autofree char *whole = apposite_about_disclaimer (topic);

  says (text, "in its own words");
  says (text, "not endorsed by the College of Examples");
  says (text, "doesn't replace");
  says (text, "original document");
  says (text, "examination");
  says (text, "local protocol");
  says (text, "radiologist's advice");
  says (text, "newer revision may exist");
  g_assert_cmpuint (strlen (text), <, strlen (whole));
  g_assert_null (strchr (text, '\n'));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/about/disclaimer", test_disclaimer);
  g_test_add_func ("/about/short", test_short_disclaimer);

  return g_test_run ();
}
