/* test-citations.c: what stands in square brackets is a citation
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "bundled-topic.h"

/* The document's last reference. */
#define LAST_REFERENCE 162

/* Reads a number of 1 or more that doesn't begin with 0. */
static gboolean
skip_reference (const char **p, guint64 *number)
{
  char *end;

  if (**p < '1' || **p > '9')
    return FALSE;
  *number = g_ascii_strtoull (*p, &end, 10);
  *p = end;
  return *number <= LAST_REFERENCE;
}

/* What follows “[”: numbers and ascending ranges with commas between them, then “]”. */
static gboolean
skip_citation (const char **p)
{
  guint64 from, to;

  do
    {
      if (!skip_reference (p, &from))
        return FALSE;
      if (**p == '-')
        {
          ++*p;
          if (!skip_reference (p, &to) || to <= from)
            return FALSE;
        }
    }
  while (*(*p)++ == ',');
  return (*p)[-1] == ']';
}

static gboolean
cites_well (const char *text, guint *n_citations)
{
  while ((text = strpbrk (text, "[]")) != NULL)
    {
      if (*text++ == ']' || !skip_citation (&text))
        return FALSE;
      ++*n_citations;
    }
  return TRUE;
}

static void
test_scanner (void)
{
  const char *const good[] = { "none", "one [1].", "[1,4,9,40]", "[18-21] and [5,7-9,162]" };
  const char *const bad[] = { "[", "]", "[]", "[0]", "[163]", "[1,]", "[,1]", "[1-]", "[9-7]",
    "[7-7]", "[1, 2]", "[a]", "[1", "[01]", "[[1]]", "1]" };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (cites_well (good[i], &n));
  g_assert_cmpuint (n, ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (cites_well (bad[i], &n));
}

static void
check_citations (GObject *object, guint *n_citations)
{
  g_autofree GParamSpec **specs = NULL;
  guint n;

  specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = NULL;

      if (specs[i]->value_type != G_TYPE_STRING)
        continue;
      g_object_get (object, specs[i]->name, &text, NULL);
      if (text != NULL && !cites_well (text, n_citations))
        g_error ("a citation that isn't one, in: %s", text);
    }
}

static void
test_bundled_topic (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autoptr (GPtrArray) objects = list_objects (topic);
  guint n_citations = 0;

  for (guint i = 0; i < objects->len; i++)
    check_citations (g_ptr_array_index (objects, i), &n_citations);
  g_assert_cmpuint (n_citations, >, 100);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/citations/scanner", test_scanner);
  g_test_add_func ("/citations/bundled-topic", test_bundled_topic);

  return g_test_run ();
}
