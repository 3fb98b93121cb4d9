/* test-citation-split.c: the citations in a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-citation.h"
#include "bundled-topic.h"

/* The runs of @text with bars between them and a star before each citation. */
static char *
mark (const char *text)
{
  g_autoptr (GArray) runs = apposite_citation_split (text);
  GString *marked = g_string_new (NULL);
  gsize at = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      const AppositeTextRun *run = &g_array_index (runs, AppositeTextRun, i);

      g_assert_cmpuint (run->start, ==, at);
      g_assert_cmpuint (run->length, >, 0);
      at += run->length;
      g_string_append_printf (marked, "%s%s%.*s", i > 0 ? "|" : "", run->citation ? "*" : "",
          (int) run->length, text + run->start);
    }
  g_assert_cmpuint (at, ==, strlen (text));
  return g_string_free (marked, FALSE);
}

static void
test_split (void)
{
  const char *const cases[][2] = {
    { "", "" },
    { "none", "none" },
    { "one [1].", "one |*[1]|." },
    { "[1,4,9,40]", "*[1,4,9,40]" },
    { "[18-21][3]", "*[18-21]|*[3]" },
    { "é [5,7-9] é", "é |*[5,7-9]| é" },
    { "a [b] [] [1 [2] [3,] [,4] [5-] 6]", "a [b] [] [1 |*[2]| [3,] [,4] [5-] 6]" },
    { "[", "[" },
    { "[[1]]", "[|*[1]|]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marked = mark (cases[i][0]);

      g_assert_cmpstr (marked, ==, cases[i][1]);
    }
}

static void
test_format (void)
{
  const char *text = "a [93]b [93,106-109]";
  g_autofree char *one = apposite_citation_format_at (text, 2);
  g_autofree char *still_one = apposite_citation_format_at (text, 5);
  g_autofree char *several = apposite_citation_format_at (text, 8);

  g_assert_cmpstr (one, ==, "reference 93 of the source document");
  g_assert_cmpstr (still_one, ==, one);
  g_assert_cmpstr (several, ==, "references 93, 106–109 of the source document");
  g_assert_null (apposite_citation_format_at (text, 1));
  g_assert_null (apposite_citation_format_at (text, 6));
  g_assert_null (apposite_citation_format_at (text, strlen (text)));
}

static void
test_speak (void)
{
  g_autofree char *spoken = apposite_citation_speak ("Good [93,106]; see [18-21] and [x].");
  g_autofree char *nothing = apposite_citation_speak ("");

  g_assert_cmpstr (spoken, ==, "Good (reference 93, 106); see (reference 18–21) and [x].");
  g_assert_cmpstr (nothing, ==, "");
}

/* Each bracket of a rationale belongs to a citation, and nothing else changes when it is spoken. */
static void
test_bundled_rationales (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autoptr (GPtrArray) objects = list_objects (topic);
  guint n_citations = 0;

  for (guint i = 0; i < objects->len; i++)
    {
      g_autofree char *spoken = NULL;
      g_autoptr (GArray) runs = NULL;
      const char *text;

      if (!APPOSITE_IS_RECOMMENDATION (g_ptr_array_index (objects, i)))
        continue;
      text = apposite_recommendation_get_rationale (g_ptr_array_index (objects, i));
      /* This asserts that the runs are the whole text. */
      g_free (mark (text));
      spoken = apposite_citation_speak (text);
      runs = apposite_citation_split (text);
      for (guint j = 0; j < runs->len; j++)
        n_citations += g_array_index (runs, AppositeTextRun, j).citation;
      g_assert_null (strchr (spoken, '['));
    }
  g_assert_cmpuint (n_citations, >, 100);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/citation-split/split", test_split);
  g_test_add_func ("/citation-split/format", test_format);
  g_test_add_func ("/citation-split/speak", test_speak);
  g_test_add_func ("/citation-split/bundled-rationales", test_bundled_rationales);

  return g_test_run ();
}
