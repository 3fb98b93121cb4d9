/* apposite-terminal-report.c: a report laid out for a terminal
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-terminal-report.h"

#include <glib/gi18n.h>

/* Where the text of an item begins: closer where each is but a line or two. */
#define INDENT 2
#define WIDE_INDENT 4

/* A row with more columns doesn't fit a line. */
#define MOST_IN_LINE 3

static AppositeStyle
style_for_category (AppositeCategory *category)
{
  switch (apposite_category_get_appropriateness (category))
    {
    case APPOSITE_USUALLY_APPROPRIATE:
      return APPOSITE_STYLE_GOOD;
    case APPOSITE_MAY_BE_APPROPRIATE:
    case APPOSITE_DISAGREEMENT:
      return APPOSITE_STYLE_CAUTION;
    case APPOSITE_USUALLY_NOT_APPROPRIATE:
      return APPOSITE_STYLE_BAD;
    default:
      g_return_val_if_reached (APPOSITE_STYLE_PLAIN);
    }
}

static AppositeStyle
style_for_tone (AppositeReportTone tone)
{
  switch (tone)
    {
    case APPOSITE_REPORT_QUIET:
      return APPOSITE_STYLE_QUIET;
    case APPOSITE_REPORT_STRONG:
      return APPOSITE_STYLE_HEADING;
    case APPOSITE_REPORT_NOTICE:
    case APPOSITE_REPORT_WARNING:
      return APPOSITE_STYLE_CAUTION;
    case APPOSITE_REPORT_PLAIN:
    default:
      return APPOSITE_STYLE_PLAIN;
    }
}

static void
add_paragraph (AppositeTerminal *self, AppositeReportTone tone, const char *text)
{
  const char *mark = NULL;

  if (tone == APPOSITE_REPORT_NOTICE)
    mark = "→";
  if (tone == APPOSITE_REPORT_WARNING)
    mark = "!";
  apposite_terminal_add_paragraph (
      self, style_for_tone (tone), mark != NULL ? WIDE_INDENT : 0, mark, text);
}

static void
add_facts (AppositeTerminal *self, GPtrArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const AppositeReportFact *fact = g_ptr_array_index (facts, i);
      /* Translators: a label and what it labels */
      g_autofree char *line = g_strdup_printf (_ ("%s: %s"), fact->label, fact->value->text);

      apposite_terminal_add_paragraph (self,
          fact->value->category != NULL ? style_for_category (fact->value->category)
                                        : style_for_tone (fact->tone),
          0, NULL, line);
    }
}

static guint
indent_for (GPtrArray *items)
{
  guint indent = INDENT;

  for (guint i = 0; i < items->len; i++)
    {
      const AppositeReportItem *item = g_ptr_array_index (items, i);

      if (item->mark != NULL && item->details[0] != NULL)
        indent = MAX (indent, WIDE_INDENT);
      if (item->mark != NULL)
        indent = MAX (indent, apposite_terminal_measure (item->mark, -1) + 1);
    }
  return indent;
}

static void
add_items (AppositeTerminal *self, GPtrArray *items)
{
  guint indent = indent_for (items);

  for (guint i = 0; i < items->len; i++)
    {
      const AppositeReportItem *item = g_ptr_array_index (items, i);

      apposite_terminal_add_paragraph (self, style_for_tone (item->tone), indent,
          item->mark != NULL ? item->mark : "-", item->text);
      for (guint j = 0; item->details[j] != NULL; j++)
        apposite_terminal_add_paragraph (
            self, style_for_tone (item->tone), indent, NULL, item->details[j]);
    }
}

/* The symbol, as wide as the widest one, so that the doses stand in a column. */
static char *
format_level (AppositeRadiationLevel *level)
{
  const char *symbol = apposite_radiation_level_get_symbol (level);
  guint width = apposite_terminal_measure (symbol, -1);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);

  if (!apposite_radiation_level_has_range (level))
    return g_strdup (symbol);
  return g_strdup_printf (
      "%s%*s %s", symbol, (int) (MAX (width, APPOSITE_MAX_RADIATION_MARKS) - width), "", dose);
}

/* A footnote's mark never parts from what it qualifies. */
static char *
format_cell (const AppositeReportCell *cell)
{
  g_autofree char *text = cell->level != NULL ? format_level (cell->level) : g_strdup (cell->text);

  if (cell->footnote == NULL)
    return g_steal_pointer (&text);
  return g_strdup_printf ("%s\302\240%s", text, cell->footnote);
}

static AppositeStyle
style_for_row (const AppositeReportRow *row)
{
  if (row->recommendation == NULL)
    return APPOSITE_STYLE_PLAIN;
  return style_for_category (apposite_recommendation_get_category (row->recommendation));
}

static void
add_columns (AppositeTerminal *self, const AppositeReportBlock *block)
{
  guint n = block->columns->len;
  g_autofree const char **headings = g_new (const char *, n);
  g_autofree AppositeStyle *styles = g_new (AppositeStyle, block->rows->len);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint c = 0; c < n; c++)
    headings[c] = ((const AppositeReportColumn *) g_ptr_array_index (block->columns, c))->heading;
  for (guint r = 0; r < block->rows->len; r++)
    {
      const AppositeReportRow *row = g_ptr_array_index (block->rows, r);

      for (guint c = 0; c < n; c++)
        g_ptr_array_add (cells, format_cell (g_ptr_array_index (row->cells, c)));
      styles[r] = style_for_row (row);
    }
  apposite_terminal_add_table (self, n, headings, cells, styles);
}

/* Each row as a heading with the other columns below it. */
static void
add_stacks (AppositeTerminal *self, const AppositeReportBlock *block)
{
  for (guint r = 0; r < block->rows->len; r++)
    {
      const AppositeReportRow *row = g_ptr_array_index (block->rows, r);
      g_autofree char *name = format_cell (g_ptr_array_index (row->cells, 0));

      apposite_terminal_add_paragraph (self, APPOSITE_STYLE_HEADING, 0, NULL, name);
      for (guint c = 1; c < row->cells->len; c++)
        {
          const AppositeReportColumn *column = g_ptr_array_index (block->columns, c);
          const AppositeReportCell *cell = g_ptr_array_index (row->cells, c);
          g_autofree char *text = format_cell (cell);
          g_autofree char *line = g_strdup_printf (_ ("%s: %s"), column->heading, text);

          apposite_terminal_add_paragraph (self,
              cell->category != NULL ? style_for_category (cell->category) : APPOSITE_STYLE_PLAIN,
              WIDE_INDENT, NULL, line);
        }
    }
}

static void
add_table (AppositeTerminal *self, const AppositeReportBlock *block)
{
  apposite_terminal_add_paragraph (self, APPOSITE_STYLE_HEADING, 0, NULL, block->text);
  if (block->columns->len > MOST_IN_LINE)
    add_stacks (self, block);
  else
    add_columns (self, block);
}

static void
add_block (AppositeTerminal *self, const AppositeReportBlock *block)
{
  switch (block->kind)
    {
    case APPOSITE_REPORT_TITLE:
    case APPOSITE_REPORT_HEADING:
      apposite_terminal_add_paragraph (self, APPOSITE_STYLE_HEADING, 0, NULL, block->text);
      break;
    case APPOSITE_REPORT_FACTS:
      add_facts (self, block->facts);
      break;
    case APPOSITE_REPORT_LIST:
      add_items (self, block->items);
      break;
    case APPOSITE_REPORT_TABLE:
      add_table (self, block);
      break;
    case APPOSITE_REPORT_SOURCE:
    case APPOSITE_REPORT_DISCLAIMER:
      apposite_terminal_add_paragraph (self, APPOSITE_STYLE_QUIET, 0, NULL, block->text);
      break;
    case APPOSITE_REPORT_SUBTITLE:
    case APPOSITE_REPORT_PARAGRAPH:
    default:
      add_paragraph (self, block->tone, block->text);
      break;
    }
}

/**
 * apposite_terminal_add_report:
 * @report: a report
 *
 * Adds the report, wrapped to the width.
 */
void
apposite_terminal_add_report (AppositeTerminal *self, AppositeReport *report)
{
  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    {
      if (!apposite_report_is_close (report, i))
        apposite_terminal_add_break (self);
      add_block (self, apposite_report_get_block (report, i));
    }
}
