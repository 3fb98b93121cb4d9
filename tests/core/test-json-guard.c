/* test-json-guard.c: what passes before JSON is parsed, and where its values stand
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "apposite-error.h"
#include "apposite-json-guard.h"

static GArray *
new_marks (void)
{
  return g_array_new (FALSE, FALSE, sizeof (AppositeJsonMark));
}

/* What passes must be what json-glib takes: the guard hands it on. */
static void
assert_passes (const char *text)
{
  g_autoptr (GArray) marks = new_marks ();
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  guint line;

  apposite_json_guard (text, strlen (text), marks, &line, &error);
  g_assert_no_error (error);
  node = json_from_string (text, &error);
  g_assert_no_error (error);
  g_assert_nonnull (node);
}

static void
assert_refused (const char *data, gssize length, AppositeError code, guint expected_line)
{
  g_autoptr (GArray) marks = new_marks ();
  g_autoptr (GError) error = NULL;
  guint line;

  g_assert_false (apposite_json_guard (
      data, length < 0 ? strlen (data) : (gsize) length, marks, &line, &error));
  g_assert_error (error, APPOSITE_ERROR, (int) code);
  g_assert_cmpuint (line, ==, expected_line);
}

static void
test_scalars (void)
{
  static const char *const scalars[] = { "true", "false", "null", "\"\"", "\"text\"", "0", "-0",
    "7", "-7", "10", "9007199254740993", "0.5", "-0.5", "12.50", "1e3", "1E3", "1e+3", "1e-3",
    "-1.5E-03", "0e0", NULL };

  for (guint i = 0; scalars[i] != NULL; i++)
    {
      g_autofree char *element = g_strdup_printf ("[%s]", scalars[i]);
      g_autofree char *member = g_strdup_printf ("{\"\":%s}", scalars[i]);

      assert_passes (scalars[i]);
      assert_passes (element);
      assert_passes (member);
    }
}

static void
test_no_scalars (void)
{
  static const char *const others[] = { "-", "--1", "-a", "+1", ".5", "5.", "1.e3", "1e", "1e+",
    "1e1.5", "00", "01", "-01", "0x10", "0b1", "1_000", "1a", "1-2", "Infinity", "NaN", "True",
    "nulls", "tru", "undefined", "''", "`", "\\u0041", "\xc3\xa9", "\x7f", NULL };

  for (guint i = 0; others[i] != NULL; i++)
    {
      g_autofree char *element = g_strdup_printf ("\n[%s]", others[i]);

      assert_refused (element, -1, APPOSITE_ERROR_SYNTAX, 2);
    }
}

static void
test_strings (void)
{
  assert_passes ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"");
  assert_passes ("\"\\u00e9\\u20AC\\u20ac\\uFFFF\"");
  assert_passes ("\"\\ud83d\\ude00\\uDBFF\\uDFFF\"");
  assert_passes ("\"é€☢\U0001F600\x7f\"");
  assert_passes ("\"// { [ ' # , :\"");
  assert_passes ("{\"\\u0061\":\"\\\\\"}");

  assert_refused ("\"\\\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\u00", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\u00g0\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\U0041\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\'\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\ud83d\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\ud83d\\n\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\ud83d\\u0041\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\ud83d\\ud83d\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\\ude00\\ud83d\"", -1, APPOSITE_ERROR_SYNTAX, 1);
}

static void
test_control_characters (void)
{
  for (char c = 1; c < 0x20; c++)
    {
      const char in_string[] = { '"', c, '"', '\0' };
      const char between[] = { '[', c, ']', '\0' };

      assert_refused (in_string, -1, APPOSITE_ERROR_SYNTAX, 1);
      if (strchr ("\t\n\r", c) != NULL)
        assert_passes (between);
      else
        assert_refused (between, -1, APPOSITE_ERROR_SYNTAX, 1);
    }
}

static void
test_white_space (void)
{
  assert_passes (" \t\r\n[ 1\t,\r\n{ \"a\"\t:\r\n2 } ]\r\n");
  assert_passes ("[]");
  assert_passes ("{}");
  assert_refused ("\r\n\r\n[1\r\n2]", -1, APPOSITE_ERROR_SYNTAX, 4);
  assert_refused ("[\v]", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("[\f]", -1, APPOSITE_ERROR_SYNTAX, 1);
}

/* What the grammar says of brackets, separators and values, with '"' for a string, '1' for a number. */
static gboolean
take (const char **p, char token)
{
  if (**p != token)
    return FALSE;
  (*p)++;
  return TRUE;
}

static gboolean take_value (const char **p);

static gboolean
take_rest (const char **p, char closer, gboolean has_names)
{
  if (take (p, closer))
    return TRUE;
  do
    {
      if (has_names && !(take (p, '"') && take (p, ':')))
        return FALSE;
      if (!take_value (p))
        return FALSE;
    }
  while (take (p, ','));
  return take (p, closer);
}

static gboolean
take_value (const char **p)
{
  if (take (p, '['))
    return take_rest (p, ']', FALSE);
  if (take (p, '{'))
    return take_rest (p, '}', TRUE);
  return take (p, '"') || take (p, '1');
}

static gboolean
follows_grammar (const char *tokens)
{
  return take_value (&tokens) && *tokens == '\0';
}

static gboolean
passes (const char *tokens)
{
  g_autoptr (GArray) marks = new_marks ();
  g_autoptr (GString) text = g_string_new (NULL);
  guint line;

  for (const char *p = tokens; *p != '\0'; p++)
    g_string_append_printf (text, "%c%s", *p, *p == '"' ? "\" " : " ");
  return apposite_json_guard (text->str, text->len, marks, &line, NULL);
}

/* Every sequence of up to six tokens. */
static void
test_grammar (void)
{
  static const char alphabet[] = "[]{},:\"1";
  const guint n = strlen (alphabet), longest = 6;
  guint n_sequences = 1, n_passed = 0;

  for (guint length = 1; length <= longest; length++)
    {
      n_sequences *= n;
      for (guint sequence = 0; sequence < n_sequences; sequence++)
        {
          char tokens[7] = { 0 };
          gboolean wanted;

          for (guint i = 0, rest = sequence; i < length; i++, rest /= n)
            tokens[i] = alphabet[rest % n];
          wanted = follows_grammar (tokens);
          if (passes (tokens) != wanted)
            g_test_fail_printf ("%s is %s", tokens, wanted ? "refused" : "let through");
          n_passed += wanted;
        }
    }
  g_assert_cmpuint (n_passed, ==, 28);
}

static char *
nest (guint depth, const char *open, const char *close)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  g_string_append_c (text, '1');
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autofree char *arrays = nest (APPOSITE_JSON_MAX_DEPTH, "[\n", "]");
  g_autofree char *objects = nest (APPOSITE_JSON_MAX_DEPTH, "{\"\":\n", "}");
  g_autofree char *deep_arrays = nest (APPOSITE_JSON_MAX_DEPTH + 1, "[\n", "]");
  g_autofree char *deep_objects = nest (APPOSITE_JSON_MAX_DEPTH + 1, "{\"\":\n", "}");
  g_autofree char *very_deep = nest (1000000, "[", "]");

  assert_passes (arrays);
  assert_passes (objects);
  assert_passes ("[[],[[]],[[],{}]]");
  assert_refused (deep_arrays, -1, APPOSITE_ERROR_LIMIT, APPOSITE_JSON_MAX_DEPTH + 1);
  assert_refused (deep_objects, -1, APPOSITE_ERROR_LIMIT, APPOSITE_JSON_MAX_DEPTH + 1);
  assert_refused (very_deep, -1, APPOSITE_ERROR_LIMIT, 1);
}

static void
test_size (void)
{
  g_autofree char *text = g_strnfill (APPOSITE_JSON_MAX_SIZE + 1, ' ');
  g_autoptr (GArray) marks = new_marks ();
  g_autoptr (GError) error = NULL;
  guint line;

  text[0] = '[';
  text[APPOSITE_JSON_MAX_SIZE - 1] = ']';
  apposite_json_guard (text, APPOSITE_JSON_MAX_SIZE, marks, &line, &error);
  g_assert_no_error (error);
  assert_refused (text, APPOSITE_JSON_MAX_SIZE + 1, APPOSITE_ERROR_LIMIT, 1);
}

static char *
repeat (const char *head, const char *part, guint n, const char *tail)
{
  GString *text = g_string_new (head);

  for (guint i = 0; i < n; i++)
    g_string_append (text, part);
  g_string_append (text, tail);
  return g_string_free (text, FALSE);
}

/* The array counts as well. */
static void
test_values (void)
{
  g_autofree char *most = repeat ("[", "0,", APPOSITE_JSON_MAX_VALUES - 2, "0]");
  g_autofree char *more = repeat ("[", "0,", APPOSITE_JSON_MAX_VALUES - 2, "\n0,0]");
  g_autofree char *most_objects = repeat ("[", "{},", APPOSITE_JSON_MAX_VALUES - 2, "{}]");
  g_autofree char *more_objects = repeat ("[", "{},", APPOSITE_JSON_MAX_VALUES - 2, "\n{},{}]");
  g_autofree char *many = repeat ("[", "0,", APPOSITE_JSON_MAX_SIZE / 2 - 2, "0]");

  assert_passes (most);
  assert_passes (most_objects);
  assert_refused (more, -1, APPOSITE_ERROR_LIMIT, 2);
  assert_refused (more_objects, -1, APPOSITE_ERROR_LIMIT, 2);
  assert_refused (many, -1, APPOSITE_ERROR_LIMIT, 1);
}

/* The limits leave room for a hundred topics in one. */
static void
test_room (void)
{
  g_autoptr (GArray) marks = new_marks ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
      g_resources_lookup_data ("/org/apposite/Apposite/topics/cervical-pain/topic.json",
          G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  const char *data;
  gsize length;
  guint line;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &length);
  g_assert_true (apposite_json_guard (data, length, marks, &line, &error));
  g_assert_cmpuint ((guint64) 100 * marks->len, <, APPOSITE_JSON_MAX_VALUES);
  g_assert_cmpuint (100 * length, <, APPOSITE_JSON_MAX_SIZE);
}

static void
test_text_length (void)
{
  g_autofree char *text = g_strnfill (APPOSITE_JSON_MAX_TEXT, 'x');
  g_autofree char *most = g_strdup_printf ("[\n\"%s\"]", text);
  g_autofree char *more = g_strdup_printf ("[\n\"%sx\"]", text);
  g_autofree char *name = g_strdup_printf ("{\n\"%sx\": 1}", text);

  assert_passes (most);
  assert_refused (more, -1, APPOSITE_ERROR_LIMIT, 2);
  assert_refused (name, -1, APPOSITE_ERROR_LIMIT, 2);
}

/* Data need not end with a zero, nor be there at all; and a zero in it is an error. */
static void
test_bytes (void)
{
  g_autofree char *tight = g_memdup2 ("[1,\ntrue", 8);

  assert_refused (NULL, 0, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused (tight, 8, APPOSITE_ERROR_SYNTAX, 2);
  assert_refused ("[\n1]\0", 5, APPOSITE_ERROR_SYNTAX, 2);
  assert_refused ("[\n\n\"\xff\"]", -1, APPOSITE_ERROR_SYNTAX, 3);
  assert_refused ("\"\xed\xa0\xbd\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\xc0\xaf\"", -1, APPOSITE_ERROR_SYNTAX, 1);
  assert_refused ("\"\xe2\x98", -1, APPOSITE_ERROR_SYNTAX, 1);
}

/* In the order in which the values end: line, line of what is around it, position there. */
static void
test_marks (void)
{
  static const char text[] = "\n[\n"
                             "  1, {\n"
                             "    \"a\"\n"
                             "    :\n"
                             "    2\n"
                             "    , \"b\": []\n"
                             "  },\n"
                             "  [\"\\\"\", null\n"
                             "  ]\n"
                             "]\n";
  static const AppositeJsonMark expected[] = { { 3, 2, 1 }, { 6, 3, 1 }, { 7, 3, 2 }, { 3, 2, 2 },
    { 9, 9, 1 }, { 9, 9, 2 }, { 9, 2, 3 }, { 2, 0, 1 } };
  g_autoptr (GArray) marks = new_marks ();
  g_autoptr (GError) error = NULL;
  guint line;

  apposite_json_guard (text, strlen (text), marks, &line, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (marks->data, marks->len * sizeof (AppositeJsonMark), expected, sizeof expected);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-guard/scalars", test_scalars);
  g_test_add_func ("/json-guard/no-scalars", test_no_scalars);
  g_test_add_func ("/json-guard/strings", test_strings);
  g_test_add_func ("/json-guard/control-characters", test_control_characters);
  g_test_add_func ("/json-guard/white-space", test_white_space);
  g_test_add_func ("/json-guard/grammar", test_grammar);
  g_test_add_func ("/json-guard/depth", test_depth);
  g_test_add_func ("/json-guard/size", test_size);
  g_test_add_func ("/json-guard/values", test_values);
  g_test_add_func ("/json-guard/room", test_room);
  g_test_add_func ("/json-guard/text-length", test_text_length);
  g_test_add_func ("/json-guard/bytes", test_bytes);
  g_test_add_func ("/json-guard/marks", test_marks);

  return g_test_run ();
}
