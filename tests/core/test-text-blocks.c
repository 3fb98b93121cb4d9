/* test-text-blocks.c: the paragraphs, lists and headings of a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-text-blocks.h"
#include "bundled-topic.h"

/* A block a line: “P” paragraph, “L” list, “H” heading, and its texts with a stroke between them. */
static char *
outline (const char *text)
{
  const char kinds[] = { 'P', 'L', 'H' };
  g_autoptr (GPtrArray) blocks = apposite_text_split_blocks (text);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++)
    {
      const AppositeTextBlock *block = g_ptr_array_index (blocks, i);
      g_autofree char *texts = g_strjoinv ("|", block->texts);

      g_string_append_printf (lines, "%s%c %s", i > 0 ? "\n" : "", kinds[block->kind], texts);
    }
  return g_string_free (lines, FALSE);
}

static void
test_blocks (void)
{
  const struct
  {
    const char *text;
    const char *outline;
  } cases[] = {
    { "", "" },
    { " \n\n \n", "" },
    { "One.", "P One." },
    { "One.\n\nTwo.", "P One.\nP Two." },
    { "One.\n\n\n \t\nTwo.\n", "P One.\nP Two." },
    { "One\nline.", "P One line." },
    { "One\r\nline.\r\n\r\nTwo.", "P One line.\nP Two." },
    { "- a\n- b", "L a|b" },
    { "- a\n- b\n\n- c", "L a|b\nL c" },
    { "Of these:\n- a\n- b\nEnd", "P Of these:\nL a|b End" },
    { "Of these:\n\n- a\n- b\n\nEnd", "P Of these:\nL a|b\nP End" },
    { "-  a \n  - b", "L a|b" },
    { "- a\n  more\n- b", "L a more|b" },
    { "-a - b\n\n3 - 4", "P -a - b\nP 3 - 4" },
    { "# Head\nText", "H Head\nP Text" },
    { "# Head\n# Another\n\n#1 of 2", "H Head\nH Another\nP #1 of 2" },
    { "- a\n# Head\n- b", "L a\nH Head\nL b" },
    /* A mark with nothing after it is no mark: the blank is stripped. */
    { "- \n# ", "P - #" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = outline (cases[i].text);

      g_assert_cmpstr (found, ==, cases[i].outline);
    }
}

/* The words of a text without what parts its blocks. */
static char *
words_of (const char *text)
{
  g_autoptr (GRegex) marks = g_regex_new ("^(- |# )", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GRegex) blanks = g_regex_new ("\\s+", 0, 0, NULL);
  g_autofree char *unmarked = g_regex_replace_literal (marks, text, -1, 0, "", 0, NULL);

  return g_regex_replace_literal (blanks, unmarked, -1, 0, " ", 0, NULL);
}

static char *
join (GPtrArray *blocks)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++)
    {
      const AppositeTextBlock *block = g_ptr_array_index (blocks, i);
      g_autofree char *texts = g_strjoinv (" ", block->texts);

      g_string_append_printf (words, "%s%s", i > 0 ? " " : "", texts);
    }
  return g_string_free (words, FALSE);
}

/* Nothing of the topic's own text gets lost, and none of it is an empty block. */
static void
test_topic (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  GListModel *sections = apposite_topic_get_sections (topic);

  g_assert_cmpuint (g_list_model_get_n_items (sections), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      const char *text = apposite_section_get_text (apposite_record_list_peek (sections, i));
      g_autoptr (GPtrArray) blocks = apposite_text_split_blocks (text);
      g_autofree char *found = join (blocks);
      g_autofree char *wanted = words_of (text);

      g_assert_cmpstr (found, ==, wanted);
      for (guint j = 0; j < blocks->len; j++)
        {
          const AppositeTextBlock *block = g_ptr_array_index (blocks, j);

          g_assert_nonnull (block->texts[0]);
          for (guint k = 0; block->texts[k] != NULL; k++)
            g_assert_cmpstr (block->texts[k], !=, "");
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text-blocks/blocks", test_blocks);
  g_test_add_func ("/text-blocks/topic", test_topic);

  return g_test_run ();
}
