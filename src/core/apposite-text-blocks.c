/* apposite-text-blocks.c: the paragraphs, lists and headings of a text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-text-blocks.h"

#include <string.h>

#define ITEM "- "
#define HEADING "# "

/* The block that lines are being added to. */
typedef struct
{
  GPtrArray *blocks;
  AppositeTextBlockKind kind;
  GPtrArray *texts; /* of GString; empty between blocks */
} Splitter;

static void
block_free (gpointer data)
{
  AppositeTextBlock *block = data;

  g_strfreev (block->texts);
  g_free (block);
}

static void
end_block (Splitter *splitter)
{
  AppositeTextBlock *block;

  if (splitter->texts->len == 0)
    return;
  block = g_new0 (AppositeTextBlock, 1);
  block->kind = splitter->kind;
  block->texts = g_new0 (char *, splitter->texts->len + 1);
  for (guint i = 0; i < splitter->texts->len; i++)
    block->texts[i] = g_string_free (g_ptr_array_index (splitter->texts, i), FALSE);
  g_ptr_array_set_size (splitter->texts, 0);
  g_ptr_array_add (splitter->blocks, block);
}

static void
begin_text (Splitter *splitter, AppositeTextBlockKind kind, const char *text)
{
  if (splitter->kind != kind || kind != APPOSITE_TEXT_LIST)
    end_block (splitter);
  splitter->kind = kind;
  g_ptr_array_add (splitter->texts, g_string_new (text));
}

static void
continue_text (Splitter *splitter, const char *text)
{
  GString *last;

  if (splitter->texts->len == 0 || splitter->kind == APPOSITE_TEXT_HEADING)
    {
      begin_text (splitter, APPOSITE_TEXT_PARAGRAPH, text);
      return;
    }
  last = g_ptr_array_index (splitter->texts, splitter->texts->len - 1);
  g_string_append_printf (last, " %s", text);
}

/* What follows the mark at the beginning of a line, or NULL where there is no mark or nothing after it. */
static const char *
after_mark (char *line, const char *mark)
{
  return g_str_has_prefix (line, mark) ? g_strchug (line + strlen (mark)) : NULL;
}

static void
add_line (Splitter *splitter, char *line)
{
  const char *text;

  g_strstrip (line);
  if (*line == '\0')
    end_block (splitter);
  else if ((text = after_mark (line, ITEM)) != NULL)
    begin_text (splitter, APPOSITE_TEXT_LIST, text);
  else if ((text = after_mark (line, HEADING)) != NULL)
    begin_text (splitter, APPOSITE_TEXT_HEADING, text);
  else
    continue_text (splitter, line);
}

/**
 * apposite_text_split_blocks:
 * @text: a text in which an empty line parts paragraphs, “- ” begins a line that is an item of a list,
 *   and “# ” one that is a heading; any other line continues the one before it
 *
 * Returns: (transfer full) (element-type AppositeTextBlock): the blocks that the text is made of, in its
 *   order; their texts, citations and all, are the text's own
 */
GPtrArray *
apposite_text_split_blocks (const char *text)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func (block_free);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  Splitter splitter = { blocks, APPOSITE_TEXT_PARAGRAPH, texts };
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (text != NULL, blocks);

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    add_line (&splitter, lines[i]);
  end_block (&splitter);
  return blocks;
}
