/* apposite-report-markdown.c: a report as Markdown
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-format.h"

#include <string.h>

/* A line break: kept in a text, and in a cell, which has one line only. */
#define BREAK "\\\n"
#define CELL_BREAK "<br>"

/* Whether the bracket begins a citation such as “[93,106]”, which no reader of Markdown takes for
 * a link. */
static gboolean
begins_citation (const char *bracket)
{
  gsize n = strspn (bracket + 1, "0123456789,- ");

  return n > 0 && bracket[n + 1] == ']' && strchr ("([:", bracket[n + 2]) == NULL;
}

static gboolean
begins_block (const char *text, const char *at)
{
  gsize n = strspn (text, "0123456789");

  if (at == text)
    return *at != '\0' && strchr ("#+-=", *at) != NULL;
  return n > 0 && at == text + n && (*at == '.' || *at == ')');
}

static gboolean
is_special (const char *text, const char *at)
{
  switch (*at)
    {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '<':
    case '>':
    case '&':
    case '|':
      return TRUE;
    case '~':
      return at[1] != ' ';
    case '[':
      return !begins_citation (at);
    default:
      return begins_block (text, at);
    }
}

/* Adds a text of ours or of a topic so that it reads as it is. */
static void
add_escaped (GString *markdown, const char *text, const char *line_break)
{
  for (const char *at = text; *at != '\0'; at++)
    if (*at == '\n')
      g_string_append (markdown, line_break);
    else if (*at != '\r')
      {
        if (is_special (text, at))
          g_string_append_c (markdown, '\\');
        g_string_append_c (markdown, *at);
      }
}

static void
add_line (GString *markdown, const char *before, const char *text, const char *after)
{
  g_string_append (markdown, before);
  add_escaped (markdown, text, BREAK);
  g_string_append_printf (markdown, "%s\n", after);
}

static void
add_paragraph (GString *markdown, AppositeReportTone tone, const char *text)
{
  switch (tone)
    {
    case APPOSITE_REPORT_STRONG:
      add_line (markdown, "**", text, "**");
      break;
    case APPOSITE_REPORT_NOTICE:
      add_line (markdown, "> → ", text, "");
      break;
    case APPOSITE_REPORT_WARNING:
      add_line (markdown, "> **!** ", text, "");
      break;
    case APPOSITE_REPORT_PLAIN:
    case APPOSITE_REPORT_QUIET:
    default:
      add_line (markdown, "", text, "");
      break;
    }
}

static void
add_facts (GString *markdown, GPtrArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const AppositeReportFact *fact = g_ptr_array_index (facts, i);

      g_string_append (markdown, "- **");
      add_escaped (markdown, fact->label, BREAK);
      add_line (markdown, ":** ", fact->value->text, "");
    }
}

static void
add_items (GString *markdown, GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const AppositeReportItem *item = g_ptr_array_index (items, i);

      g_string_append (markdown, "- ");
      if (item->mark != NULL)
        {
          g_string_append (markdown, "**");
          add_escaped (markdown, item->mark, BREAK);
          g_string_append (markdown, "** ");
        }
      add_line (markdown, "", item->text, "");
      for (guint j = 0; item->details[j] != NULL; j++)
        add_line (markdown, "  - ", item->details[j], "");
    }
}

static void
add_headings (GString *markdown, GPtrArray *columns)
{
  g_string_append_c (markdown, '|');
  for (guint c = 0; c < columns->len; c++)
    {
      const AppositeReportColumn *column = g_ptr_array_index (columns, c);

      g_string_append_c (markdown, ' ');
      add_escaped (markdown, column->heading, CELL_BREAK);
      if (column->detail != NULL)
        {
          g_string_append (markdown, CELL_BREAK);
          add_escaped (markdown, column->detail, CELL_BREAK);
        }
      g_string_append (markdown, " |");
    }
  g_string_append (markdown, "\n|");
  for (guint c = 0; c < columns->len; c++)
    g_string_append (markdown, " --- |");
  g_string_append_c (markdown, '\n');
}

static void
add_table (GString *markdown, const AppositeReportBlock *block)
{
  add_line (markdown, "**", block->text, "**\n");
  add_headings (markdown, block->columns);
  for (guint r = 0; r < block->rows->len; r++)
    {
      const AppositeReportRow *row = g_ptr_array_index (block->rows, r);

      g_string_append_c (markdown, '|');
      for (guint c = 0; c < row->cells->len; c++)
        {
          const AppositeReportCell *cell = g_ptr_array_index (row->cells, c);

          g_string_append_c (markdown, ' ');
          add_escaped (markdown, cell->text, CELL_BREAK);
          if (cell->footnote != NULL)
            {
              g_string_append_c (markdown, ' ');
              add_escaped (markdown, cell->footnote, CELL_BREAK);
            }
          g_string_append (markdown, " |");
        }
      g_string_append_c (markdown, '\n');
    }
}

/* Which ends with its line. */
static void
add_heading (GString *markdown, guint level, const char *text)
{
  for (guint i = 0; i < level; i++)
    g_string_append_c (markdown, '#');
  g_string_append_c (markdown, ' ');
  add_escaped (markdown, text, " ");
  g_string_append_c (markdown, '\n');
}

static void
add_block (GString *markdown, const AppositeReportBlock *block)
{
  switch (block->kind)
    {
    case APPOSITE_REPORT_TITLE:
      add_heading (markdown, 1, block->text);
      break;
    case APPOSITE_REPORT_SUBTITLE:
      add_line (markdown, "**", block->text, "**");
      break;
    case APPOSITE_REPORT_HEADING:
      add_heading (markdown, block->level + 1, block->text);
      break;
    case APPOSITE_REPORT_FACTS:
      add_facts (markdown, block->facts);
      break;
    case APPOSITE_REPORT_LIST:
      add_items (markdown, block->items);
      break;
    case APPOSITE_REPORT_TABLE:
      add_table (markdown, block);
      break;
    case APPOSITE_REPORT_PARAGRAPH:
    case APPOSITE_REPORT_SOURCE:
    case APPOSITE_REPORT_DISCLAIMER:
    default:
      add_paragraph (markdown, block->tone, block->text);
      break;
    }
}

/**
 * apposite_report_to_markdown:
 * @report: a report
 *
 * Returns: (transfer full): the report as Markdown (CommonMark, with tables as GitHub writes them)
 */
char *
apposite_report_to_markdown (AppositeReport *report)
{
  g_autoptr (GString) markdown = g_string_new (NULL);

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), NULL);

  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      if (i > 0)
        g_string_append_c (markdown, '\n');
      add_block (markdown, apposite_report_get_block (report, i));
    }
  return g_string_free (g_steal_pointer (&markdown), FALSE);
}
