/* apposite-report-html.c: a report as a web page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-format.h"

#include <string.h>

#include "apposite-enum-types.h"
#include "apposite-language.h"
#include "apposite-report-style.h"

/*
 * A page is written so that it is XML as well. A fragment is for pasting: only elements that every
 * editor knows, no class and no style sheet.
 */
typedef struct
{
  GString *text;
  gboolean page;
  guint n_tables;
} Html;

/* With the apostrophe as it is: not every editor knows XML's entity for it. */
static char *
escape (const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_auto (GStrv) parts = g_strsplit (escaped, "&apos;", -1);

  return g_strjoinv ("'", parts);
}

static void
add_escaped (Html *self, const char *text)
{
  g_autofree char *escaped = escape (text);
  g_auto (GStrv) lines = g_strsplit (escaped, "\n", -1);
  g_autofree char *broken = g_strjoinv ("<br/>", lines);

  g_string_append (self->text, broken);
}

static void
open_element (Html *self, const char *name, const char *class_name)
{
  if (self->page && class_name != NULL)
    g_string_append_printf (self->text, "<%s class=\"%s\">", name, class_name);
  else
    g_string_append_printf (self->text, "<%s>", name);
}

static void
close_element (Html *self, const char *name)
{
  g_string_append_printf (self->text, "</%s>\n", name);
}

static void
add_element (Html *self, const char *name, const char *class_name, const char *text)
{
  open_element (self, name, class_name);
  add_escaped (self, text);
  close_element (self, name);
}

static const char *
class_for_tone (AppositeReportTone tone)
{
  switch (tone)
    {
    case APPOSITE_REPORT_QUIET:
      return "quiet";
    case APPOSITE_REPORT_STRONG:
      return "strong";
    case APPOSITE_REPORT_NOTICE:
      return "notice";
    case APPOSITE_REPORT_WARNING:
      return "warning";
    case APPOSITE_REPORT_PLAIN:
    default:
      return NULL;
    }
}

static gboolean
is_loud (AppositeReportTone tone)
{
  return tone == APPOSITE_REPORT_STRONG || tone == APPOSITE_REPORT_NOTICE
      || tone == APPOSITE_REPORT_WARNING;
}

static void
add_paragraph (Html *self, AppositeReportTone tone, const char *text)
{
  gboolean strong = is_loud (tone) && !self->page;

  open_element (self, "p", class_for_tone (tone));
  g_string_append (self->text, strong ? "<strong>" : "");
  add_escaped (self, text);
  g_string_append (self->text, strong ? "</strong>" : "");
  close_element (self, "p");
}

static const char *
class_for_cell (const AppositeReportCell *cell)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (APPOSITE_TYPE_APPROPRIATENESS);

  if (cell->category != NULL)
    return g_enum_get_value (klass, apposite_category_get_appropriateness (cell->category))
        ->value_nick;
  if (cell->absent)
    return "absent";
  return cell->level != NULL ? "level" : NULL;
}

/* On a page symbol and dose stand apart, and are spoken as the words that they stand for. */
static void
add_level (Html *self, AppositeRadiationLevel *level)
{
  g_autofree char *label = apposite_radiation_level_format_spoken (level);
  g_autofree char *escaped = escape (label);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);

  g_string_append_printf (
      self->text, "<span role=\"img\" aria-label=\"%s\"><span class=\"symbol\">", escaped);
  add_escaped (self, apposite_radiation_level_get_symbol (level));
  g_string_append (self->text, "</span>");
  if (apposite_radiation_level_has_range (level))
    {
      g_string_append (self->text, " <span class=\"dose\">");
      add_escaped (self, dose);
      g_string_append (self->text, "</span>");
    }
  g_string_append (self->text, "</span>");
}

static void
add_content (Html *self, const AppositeReportCell *cell)
{
  if (self->page && cell->level != NULL)
    add_level (self, cell->level);
  else
    add_escaped (self, cell->text);
  if (cell->footnote != NULL)
    {
      g_string_append (self->text, "<sup>");
      add_escaped (self, cell->footnote);
      g_string_append (self->text, "</sup>");
    }
}

static void
add_facts (Html *self, GPtrArray *facts)
{
  g_string_append (self->text, self->page ? "<dl>\n" : "");
  for (guint i = 0; i < facts->len; i++)
    {
      const AppositeReportFact *fact = g_ptr_array_index (facts, i);
      const char *class_name = class_for_cell (fact->value);

      g_string_append (self->text, self->page ? "<dt>" : "<p><b>");
      add_escaped (self, fact->label);
      g_string_append (self->text, self->page ? "</dt>\n" : ":</b> ");
      if (self->page)
        open_element (self, "dd", class_name != NULL ? class_name : class_for_tone (fact->tone));
      add_escaped (self, fact->value->text);
      close_element (self, self->page ? "dd" : "p");
    }
  g_string_append (self->text, self->page ? "</dl>\n" : "");
}

static void
add_items (Html *self, GPtrArray *items)
{
  const AppositeReportItem *first = items->len > 0 ? g_ptr_array_index (items, 0) : NULL;

  if (first == NULL)
    return;
  open_element (self, "ul", first->mark != NULL ? "marked" : NULL);
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < items->len; i++)
    {
      const AppositeReportItem *item = g_ptr_array_index (items, i);

      open_element (self, "li", class_for_tone (item->tone));
      if (item->mark != NULL)
        {
          open_element (self, "b", "mark");
          add_escaped (self, item->mark);
          g_string_append (self->text, "</b> ");
        }
      add_escaped (self, item->text);
      for (guint j = 0; item->details[j] != NULL; j++)
        {
          g_string_append (self->text, "<br/>");
          add_escaped (self, item->details[j]);
        }
      close_element (self, "li");
    }
  close_element (self, "ul");
}

static void
add_headings (Html *self, GPtrArray *columns)
{
  g_string_append (self->text, "<thead>\n<tr>\n");
  for (guint c = 0; c < columns->len; c++)
    {
      const AppositeReportColumn *column = g_ptr_array_index (columns, c);

      g_string_append (self->text, "<th scope=\"col\">");
      add_escaped (self, column->heading);
      if (column->detail != NULL)
        {
          g_string_append (self->text, "<br/><small>");
          add_escaped (self, column->detail);
          g_string_append (self->text, "</small>");
        }
      close_element (self, "th");
    }
  g_string_append (self->text, "</tr>\n</thead>\n");
}

static void
add_row (Html *self, GPtrArray *cells)
{
  g_string_append (self->text, "<tr>\n");
  for (guint c = 0; c < cells->len; c++)
    {
      const AppositeReportCell *cell = g_ptr_array_index (cells, c);

      if (c == 0)
        g_string_append (self->text, "<th scope=\"row\">");
      else
        open_element (self, "td", class_for_cell (cell));
      add_content (self, cell);
      close_element (self, c == 0 ? "th" : "td");
    }
  g_string_append (self->text, "</tr>\n");
}

/* A table may be wider than a phone: then it scrolls for itself, with the keyboard as well. */
static void
add_table (Html *self, const AppositeReportBlock *block)
{
  guint id = ++self->n_tables;

  if (self->page)
    g_string_append_printf (self->text,
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-%u\">\n"
        "<table>\n<caption id=\"table-%u\">",
        id, id);
  else
    g_string_append (self->text, "<table border=\"1\">\n<caption>");
  add_escaped (self, block->text);
  close_element (self, "caption");
  add_headings (self, block->columns);
  g_string_append (self->text, "<tbody>\n");
  for (guint r = 0; r < block->rows->len; r++)
    {
      const AppositeReportRow *row = g_ptr_array_index (block->rows, r);

      add_row (self, row->cells);
    }
  g_string_append (self->text, "</tbody>\n</table>\n");
  g_string_append (self->text, self->page ? "</div>\n" : "");
}

static void
add_heading (Html *self, const AppositeReportBlock *block)
{
  char name[] = { 'h', (char) ('1' + block->level), '\0' };

  add_element (self, name, block->starts_page ? "starts-page" : NULL, block->text);
}

static void
add_block (Html *self, const AppositeReportBlock *block)
{
  switch (block->kind)
    {
    case APPOSITE_REPORT_TITLE:
      add_element (self, "h1", NULL, block->text);
      break;
    case APPOSITE_REPORT_SUBTITLE:
      add_element (self, "p", "subtitle", block->text);
      break;
    case APPOSITE_REPORT_HEADING:
      add_heading (self, block);
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
      add_element (self, "p", "source", block->text);
      break;
    case APPOSITE_REPORT_DISCLAIMER:
      add_element (self, "p", "quiet", block->text);
      break;
    case APPOSITE_REPORT_PARAGRAPH:
    default:
      add_paragraph (self, block->tone, block->text);
      break;
    }
}

static void
add_blocks (Html *self, AppositeReport *report)
{
  for (guint i = 0; i < apposite_report_get_n_blocks (report); i++)
    add_block (self, apposite_report_get_block (report, i));
}

/**
 * apposite_report_to_html:
 * @report: a report
 *
 * Returns: (transfer full): the report as a page that refers to nothing outside of itself and prints
 *   well: HTML 5 that is well-formed XML
 */
char *
apposite_report_to_html (AppositeReport *report)
{
  Html self = { NULL, TRUE, 0 };
  g_autofree char *language = NULL;

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), NULL);

  language = apposite_language_format_tag (
      apposite_topic_get_language (apposite_report_get_topic (report)));
  self.text = g_string_new (NULL);
  g_string_printf (self.text,
      "<!DOCTYPE html>\n"
      "<html lang=\"%s\">\n"
      "<head>\n"
      "<meta charset=\"utf-8\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
      "<meta name=\"color-scheme\" content=\"light dark\"/>\n",
      language);
  add_element (&self, "title", NULL, apposite_report_get_title (report));
  g_string_append (
      self.text, "<style>\n" APPOSITE_REPORT_STYLE "</style>\n</head>\n<body>\n<main>\n");
  add_blocks (&self, report);
  g_string_append (self.text, "</main>\n</body>\n</html>\n");
  return g_string_free (self.text, FALSE);
}

/**
 * apposite_report_to_html_fragment:
 * @report: a report
 *
 * Returns: (transfer full): the report as HTML for a clipboard, which editors paste with its headings,
 *   lists and tables
 */
char *
apposite_report_to_html_fragment (AppositeReport *report)
{
  Html self = { NULL, FALSE, 0 };

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), NULL);

  self.text = g_string_new ("<meta charset=\"utf-8\"/>\n");
  add_blocks (&self, report);
  return g_string_free (self.text, FALSE);
}
