/* test-terminal.c: text laid out for a terminal
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>
#include <string.h>

#include "apposite-terminal.h"

#define N_RANDOM 3000

static void
test_measure (void)
{
  g_assert_cmpuint (apposite_terminal_measure ("", -1), ==, 0);
  g_assert_cmpuint (apposite_terminal_measure ("plain", -1), ==, 5);
  g_assert_cmpuint (apposite_terminal_measure ("plain", 2), ==, 2);
  g_assert_cmpuint (apposite_terminal_measure ("☢☢☢", -1), ==, 3);
  g_assert_cmpuint (apposite_terminal_measure ("7–9", -1), ==, 3);
  g_assert_cmpuint (apposite_terminal_measure ("日本語", -1), ==, 6);
  g_assert_cmpuint (apposite_terminal_measure ("e\xcc\x81t\xcc\x81", -1), ==, 2);
  g_assert_cmpuint (apposite_terminal_measure ("a\xe2\x80\x8b"
                                               "b",
                        -1),
      ==, 2);
}

/* A text of words, wide letters, accents and spaces; now and then a word that fits no line. */
static char *
random_text (void)
{
  const char *const pieces[] = { "a", "b", "cd", "efgh", "日", "e\xcc\x81", "☢", "-", " ", " ", " ",
    "  ", "\n", "\n\n", "word", "another", "\xc2\xa0*" };
  GString *text = g_string_new ("x");
  guint n = g_test_rand_int_range (0, 200);

  for (guint i = 0; i < n; i++)
    {
      g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      for (guint k = g_test_rand_int_range (0, 200); k > 190; k--)
        g_string_append (text, "longer日");
    }
  return g_string_free (text, FALSE);
}

/* What of a text no layout may change. */
static char *
without_spaces (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " \n", -1);

  return g_strjoinv ("", parts);
}

static void
assert_fits (const char *text, guint width)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_cmpuint (apposite_terminal_measure (lines[i], -1), <=, width);
}

static char *
lay_out (guint width, gboolean styled, guint indent, const char *first, const char *text)
{
  g_autoptr (AppositeTerminal) terminal = apposite_terminal_new (width, styled);

  apposite_terminal_add_paragraph (terminal, APPOSITE_STYLE_GOOD, indent, first, text);
  return g_strdup (terminal->text->str);
}

static void
test_random_paragraphs (void)
{
  for (guint i = 0; i < N_RANDOM; i++)
    {
      guint width = g_test_rand_int_range (40, 121);
      guint indent = g_test_rand_int_range (0, 9);
      g_autofree char *text = random_text ();
      g_autofree char *result = lay_out (width, FALSE, indent, NULL, text);
      g_autofree char *wanted = without_spaces (text);
      g_autofree char *got = without_spaces (result);

      assert_fits (result, width);
      g_assert_cmpstr (got, ==, wanted);
      g_assert_true (g_str_has_suffix (result, "\n"));
    }
}

/* Words stay whole, and a line is only broken where the next word has no room. */
static void
test_random_words (void)
{
  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (GString) text = g_string_new ("first");
      g_autoptr (GString) wanted = g_string_new ("first");
      guint width = g_test_rand_int_range (40, 121);
      guint used = strlen ("first");
      g_autofree char *result = NULL;

      for (guint n = g_test_rand_int_range (0, 60); n > 0; n--)
        {
          g_autofree char *word = g_strnfill (g_test_rand_int_range (1, 41), "abc"[n % 3]);

          g_string_append_printf (text, " %s", word);
          g_string_append_printf (
              wanted, "%c%s", used + 1 + strlen (word) <= width ? ' ' : '\n', word);
          used = strlen (
              strrchr (wanted->str, '\n') != NULL ? strrchr (wanted->str, '\n') + 1 : wanted->str);
        }
      g_string_append_c (wanted, '\n');
      result = lay_out (width, FALSE, 0, NULL, text->str);
      g_assert_cmpstr (result, ==, wanted->str);
    }
}

static void
test_long_words (void)
{
  g_autofree char *word = g_strnfill (95, 'x');
  g_autofree char *text = g_strconcat ("short ", word, " end", NULL);
  g_autofree char *result = lay_out (40, FALSE, 0, NULL, text);
  g_auto (GStrv) lines = g_strsplit (result, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 5);
  g_assert_cmpstr (lines[0], ==, "short");
  g_assert_cmpuint (strlen (lines[1]), ==, 40);
  g_assert_cmpuint (strlen (lines[2]), ==, 40);
  g_assert_cmpstr (lines[3], ==, "xxxxxxxxxxxxxxx end");
}

/* A letter of two columns isn't halved, and an accent stays with its letter. */
static void
test_wide_letters (void)
{
  g_autoptr (GString) text = g_string_new ("x");
  g_autofree char *result = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < 30; i++)
    g_string_append (text, "日\xcc\x81");
  result = lay_out (40, FALSE, 0, NULL, text->str);
  lines = g_strsplit (result, "\n", -1);
  g_assert_cmpuint (apposite_terminal_measure (lines[0], -1), ==, 39);
  g_assert_true (g_str_has_prefix (lines[1], "日\xcc\x81"));
}

static void
test_line_breaks (void)
{
  g_autofree char *kept = lay_out (40, FALSE, 0, NULL, "one\n\n- two\n- three");
  g_autofree char *trailing = lay_out (40, FALSE, 0, NULL, "one  \ntwo \n");
  g_autofree char *indented = lay_out (40, FALSE, 4, "12", "one\n\ntwo");
  g_autofree char *marked =
      lay_out (40, FALSE, 2, "-", "this line is broken in two because it is too long for one");
  g_autofree char *nothing = lay_out (40, FALSE, 0, NULL, "");
  g_autofree char *exact =
      lay_out (40, FALSE, 0, NULL, "exactly forty columns are taken by this. Next");

  g_assert_cmpstr (kept, ==, "one\n\n- two\n- three\n");
  g_assert_cmpstr (trailing, ==, "one\ntwo\n");
  g_assert_cmpstr (indented, ==, "12  one\n\n    two\n");
  g_assert_cmpstr (marked, ==, "- this line is broken in two because it\n  is too long for one\n");
  g_assert_cmpstr (nothing, ==, "\n");
  g_assert_cmpstr (exact, ==, "exactly forty columns are taken by this.\nNext\n");
}

static void
test_breaks (void)
{
  g_autoptr (AppositeTerminal) terminal = apposite_terminal_new (80, FALSE);

  apposite_terminal_add_break (terminal);
  apposite_terminal_add_line (terminal, APPOSITE_STYLE_HEADING, "one");
  apposite_terminal_add_break (terminal);
  apposite_terminal_add_break (terminal);
  apposite_terminal_add_line (terminal, APPOSITE_STYLE_PLAIN, "two");
  apposite_terminal_add_line (terminal, APPOSITE_STYLE_PLAIN, NULL);
  apposite_terminal_add_break (terminal);
  g_assert_cmpstr (terminal->text->str, ==, "one\n\ntwo\n\n");
}

static char *
strip_styles (const char *text)
{
  g_autoptr (GRegex) style = g_regex_new ("\033\\[[0-9;]*m", 0, 0, NULL);

  return g_regex_replace_literal (style, text, -1, 0, "", 0, NULL);
}

/* Each line ends the style that it begins: a pager may begin anywhere. */
static void
assert_styles_balanced (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (strchr (lines[i], '\033') != NULL)
      {
        g_assert_true (*lines[i] == '\033');
        g_assert_true (g_str_has_suffix (lines[i], "\033[0m"));
      }
}

static void
test_styles (void)
{
  const char *text = "a text that is long enough to be broken in two\n\nand broken anyway";
  g_autofree char *plain = lay_out (40, FALSE, 2, "-", text);
  g_autofree char *styled = lay_out (40, TRUE, 2, "-", text);
  g_autofree char *stripped = strip_styles (styled);

  g_assert_null (strchr (plain, '\033'));
  g_assert_nonnull (strchr (styled, '\033'));
  g_assert_cmpstr (stripped, ==, plain);
  assert_styles_balanced (styled);
}

static void
test_plain_style (void)
{
  g_autoptr (AppositeTerminal) terminal = apposite_terminal_new (80, TRUE);

  apposite_terminal_add_line (terminal, APPOSITE_STYLE_PLAIN, "one");
  apposite_terminal_add_paragraph (terminal, APPOSITE_STYLE_PLAIN, 0, NULL, "two");
  g_assert_cmpstr (terminal->text->str, ==, "one\ntwo\n");
}

static char *
lay_out_table (guint width, gboolean styled, const char *const *cells)
{
  const char *const headings[] = { "First", "Second", "Third" };
  const AppositeStyle styles[] = { APPOSITE_STYLE_GOOD, APPOSITE_STYLE_BAD };
  g_autoptr (AppositeTerminal) terminal = apposite_terminal_new (width, styled);
  g_autoptr (GPtrArray) array = g_ptr_array_new ();

  for (guint i = 0; cells[i] != NULL; i++)
    g_ptr_array_add (array, (gpointer) cells[i]);
  g_assert_cmpuint (array->len, ==, 6);
  apposite_terminal_add_table (terminal, G_N_ELEMENTS (headings), headings, array, styles);
  return g_strdup (terminal->text->str);
}

static void
test_table (void)
{
  const char *const cells[] = { "alpha", "☢☢☢", "x", "日本 b", "second cell", "z", NULL };
  g_autofree char *plain = lay_out_table (80, FALSE, cells);
  g_autofree char *styled = lay_out_table (80, TRUE, cells);
  g_autofree char *stripped = strip_styles (styled);

  g_assert_cmpstr (plain, ==,
      "First   Second       Third\n"
      "alpha   ☢☢☢          x\n"
      "日本 b  second cell  z\n");
  g_assert_cmpstr (stripped, ==, plain);
  assert_styles_balanced (styled);
}

static void
test_wrapped_table (void)
{
  const char *const cells[] = { "a first cell that is too long for its column", "two", "three",
    "日本日本日本日本日本日本日本日本日本", "", "six", NULL };
  g_autofree char *text = lay_out_table (42, FALSE, cells);

  g_assert_cmpstr (text, ==,
      "First                        Second  Third\n"
      "a first cell that is too     two     three\n"
      "long for its column\n"
      "日本日本日本日本日本日本日           six\n"
      "本日本日本\n");
}

static void
test_stacked_table (void)
{
  const char *const cells[] = { "first", "a second cell that leaves no room", "third", "fourth", "",
    "sixth", NULL };
  g_autofree char *text = lay_out_table (44, FALSE, cells);

  g_assert_cmpstr (text, ==,
      "first\n"
      "    a second cell that leaves no room\n"
      "    third\n"
      "fourth\n"
      "    sixth\n");
}

/* Random text of at most @length letters on one line. */
static char *
random_cell (glong length)
{
  g_autofree char *text = random_text ();

  g_strdelimit (text, "\n", ' ');
  return g_utf8_substring (text, 0, MIN (length, g_utf8_strlen (text, -1)));
}

static int
compare_bytes (gconstpointer a, gconstpointer b)
{
  return *(const guchar *) a - *(const guchar *) b;
}

static char *
sorted_without_spaces (const char *text)
{
  char *sorted = without_spaces (text);

  qsort (sorted, strlen (sorted), 1, compare_bytes);
  return sorted;
}

/* Cells are broken in lines beside each other; nothing of them is lost or written twice. */
static void
test_random_tables (void)
{
  for (guint i = 0; i < N_RANDOM; i++)
    {
      guint width = g_test_rand_int_range (40, 121);
      g_autofree char *a = random_cell (80), *b = random_cell (12), *c = random_cell (6);
      const char *const cells[] = { a, b, c, "one", "two", "three", NULL };
      g_autofree char *result = lay_out_table (width, FALSE, cells);
      gboolean stacked = !g_str_has_prefix (result, "First");
      g_autofree char *joined =
          g_strconcat (a, b, c, "onetwothree", stacked ? "" : "FirstSecondThird", NULL);
      g_autofree char *wanted = sorted_without_spaces (joined);
      g_autofree char *got = sorted_without_spaces (result);

      assert_fits (result, width);
      g_assert_cmpstr (got, ==, wanted);
    }
}

static void
test_narrowest (void)
{
  g_autoptr (AppositeTerminal) terminal = apposite_terminal_new (1, FALSE);

  g_assert_cmpuint (terminal->width, ==, 40);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/terminal/measure", test_measure);
  g_test_add_func ("/terminal/paragraph/random", test_random_paragraphs);
  g_test_add_func ("/terminal/paragraph/words", test_random_words);
  g_test_add_func ("/terminal/paragraph/long-words", test_long_words);
  g_test_add_func ("/terminal/paragraph/wide-letters", test_wide_letters);
  g_test_add_func ("/terminal/paragraph/line-breaks", test_line_breaks);
  g_test_add_func ("/terminal/break", test_breaks);
  g_test_add_func ("/terminal/styles", test_styles);
  g_test_add_func ("/terminal/styles/plain", test_plain_style);
  g_test_add_func ("/terminal/table", test_table);
  g_test_add_func ("/terminal/table/wrapped", test_wrapped_table);
  g_test_add_func ("/terminal/table/stacked", test_stacked_table);
  g_test_add_func ("/terminal/table/random", test_random_tables);
  g_test_add_func ("/terminal/narrowest", test_narrowest);

  return g_test_run ();
}
