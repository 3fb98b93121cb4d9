/* test-suggest.c: the nearest words to a mistyped one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-suggest.h"

static void
test_distance (void)
{
  g_assert_cmpuint (apposite_edit_distance ("infection", "infection", 5), ==, 0);
  g_assert_cmpuint (apposite_edit_distance ("Infection", "infection", 5), ==, 0);
  g_assert_cmpuint (apposite_edit_distance ("infectoin", "infection", 5), ==, 1);
  g_assert_cmpuint (apposite_edit_distance ("infction", "infection", 5), ==, 1);
  g_assert_cmpuint (apposite_edit_distance ("inflection", "infection", 5), ==, 1);
  g_assert_cmpuint (apposite_edit_distance ("infektion", "infection", 5), ==, 1);
  g_assert_cmpuint (apposite_edit_distance ("kitten", "sitting", 5), ==, 3);
  g_assert_cmpuint (apposite_edit_distance ("", "abc", 5), ==, 3);
  g_assert_cmpuint (apposite_edit_distance ("", "", 5), ==, 0);
  g_assert_cmpuint (apposite_edit_distance ("Überfall", "überfall", 5), ==, 0);
}

static void
test_distance_is_bounded (void)
{
  g_assert_cmpuint (apposite_edit_distance ("kitten", "sitting", 3), ==, 3);
  g_assert_cmpuint (apposite_edit_distance ("kitten", "sitting", 2), ==, 2);
  g_assert_cmpuint (apposite_edit_distance ("a", "abcdefgh", 4), ==, 4);
}

/* Counted the slow way, over random words of few letters, so that every case comes up. */
static guint
slow_distance (const char *a, const char *b)
{
  guint best;

  if (*a == '\0' || *b == '\0')
    return strlen (a) + strlen (b);
  best = slow_distance (a + 1, b + 1) + (*a != *b);
  best = MIN (best, slow_distance (a + 1, b) + 1);
  best = MIN (best, slow_distance (a, b + 1) + 1);
  if (a[1] != '\0' && b[1] != '\0' && a[0] == b[1] && a[1] == b[0])
    best = MIN (best, slow_distance (a + 2, b + 2) + 1);
  return best;
}

static void
random_word (char word[6])
{
  guint length = g_test_rand_int_range (0, 6);

  for (guint i = 0; i < length; i++)
    word[i] = "abc"[g_test_rand_int_range (0, 3)];
  word[length] = '\0';
}

static void
test_distance_against_definition (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      char a[6], b[6];

      random_word (a);
      random_word (b);
      g_assert_cmpuint (apposite_edit_distance (a, b, 20), ==, slow_distance (a, b));
      g_assert_cmpuint (apposite_edit_distance (b, a, 20), ==, slow_distance (a, b));
    }
}

static void
test_suggest (void)
{
  const char *const valid[] = { "infection", "infection-risk", "malignancy", "trauma", NULL };
  g_auto (GStrv) misspelled = apposite_suggest ("truama", valid, 3);
  g_auto (GStrv) part = apposite_suggest ("infect", valid, 3);
  g_auto (GStrv) one = apposite_suggest ("infect", valid, 1);
  g_auto (GStrv) far = apposite_suggest ("xylophone", valid, 3);

  g_assert_cmpstrv (misspelled, ((const char *const[]){ "trauma", NULL }));
  g_assert_cmpstrv (part, ((const char *const[]){ "infection", "infection-risk", NULL }));
  g_assert_cmpstrv (one, ((const char *const[]){ "infection", NULL }));
  g_assert_cmpuint (g_strv_length (far), ==, 0);
}

static void
test_phrase (void)
{
  const char *const valid[] = { "yes", "no", NULL };
  g_autofree char *near = apposite_suggest_phrase ("yess", valid);
  g_autofree char *far = apposite_suggest_phrase ("definitely", valid);

  g_assert_cmpstr (near, ==, "did you mean “yes”?");
  g_assert_cmpstr (far, ==, "valid are: yes, no");
}

/* A message stays one that can be read. */
static void
test_phrase_of_many (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) valid = NULL;
  g_autofree char *far = NULL;

  for (guint i = 0; i < 10000; i++)
    {
      g_autofree char *id = g_strdup_printf ("id-%u", i);

      g_strv_builder_add (builder, id);
    }
  valid = g_strv_builder_end (builder);
  far = apposite_suggest_phrase ("definitely", (const char *const *) valid);
  g_assert_true (g_str_has_prefix (far, "valid are: id-0, id-1, "));
  g_assert_true (g_str_has_suffix (far, ", id-59, …"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/suggest/distance", test_distance);
  g_test_add_func ("/suggest/distance/bounded", test_distance_is_bounded);
  g_test_add_func ("/suggest/distance/definition", test_distance_against_definition);
  g_test_add_func ("/suggest/nearest", test_suggest);
  g_test_add_func ("/suggest/phrase", test_phrase);
  g_test_add_func ("/suggest/phrase/of-many", test_phrase_of_many);

  return g_test_run ();
}
