/* apposite-terminal.c: text laid out for a terminal
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-terminal.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define NARROWEST 40
#define WIDEST 100
#define WITHOUT_TERMINAL 80
#define COLUMN_GAP 2

/**
 * apposite_terminal_new:
 * @width: how many columns a line may have
 * @styled: whether to use colour and weight
 *
 * Returns: (transfer full): an empty text
 */
AppositeTerminal *
apposite_terminal_new (guint width, gboolean styled)
{
  AppositeTerminal *self = g_new0 (AppositeTerminal, 1);

  self->text = g_string_new (NULL);
  self->width = MAX (width, NARROWEST);
  self->styled = styled;
  return self;
}

static guint
width_of_stdout (void)
{
  const char *columns = g_getenv ("COLUMNS");
  struct winsize size;
  guint64 width;

  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, 1, G_MAXUINT16, &width, NULL))
    return (guint) width;
  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  return WITHOUT_TERMINAL;
}

/**
 * apposite_terminal_new_for_stdout:
 *
 * Returns: (transfer full): an empty text as wide as the terminal or `COLUMNS` say, styled only where
 *   a terminal reads it and `NO_COLOR` isn't set
 */
AppositeTerminal *
apposite_terminal_new_for_stdout (void)
{
  const char *no_color = g_getenv ("NO_COLOR");
  gboolean plain = !isatty (STDOUT_FILENO) || (no_color != NULL && *no_color != '\0')
      || g_strcmp0 (g_getenv ("TERM"), "dumb") == 0;

  return apposite_terminal_new (MIN (width_of_stdout (), WIDEST), !plain);
}

/**
 * apposite_terminal_new_for_file:
 *
 * Returns: (transfer full): an empty text without styles, as wide as a usual terminal, whichever one it
 *   is written from
 */
AppositeTerminal *
apposite_terminal_new_for_file (void)
{
  return apposite_terminal_new (WITHOUT_TERMINAL, FALSE);
}

/**
 * apposite_terminal_free:
 *
 * Frees the text.
 */
void
apposite_terminal_free (AppositeTerminal *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * apposite_terminal_measure:
 * @text: UTF-8 text
 * @length: its length in bytes, or -1
 *
 * Returns: how many columns it takes
 */
guint
apposite_terminal_measure (const char *text, gssize length)
{
  const char *end = length < 0 ? text + strlen (text) : text + length;
  guint columns = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        columns += g_unichar_iswide (c) ? 2 : 1;
    }
  return columns;
}

static void
begin_style (AppositeTerminal *self, AppositeStyle style)
{
  static const char *const codes[] = {
    [APPOSITE_STYLE_HEADING] = "\033[1m",
    [APPOSITE_STYLE_QUIET] = "\033[2m",
    [APPOSITE_STYLE_GOOD] = "\033[1;32m",
    [APPOSITE_STYLE_CAUTION] = "\033[33m",
    [APPOSITE_STYLE_BAD] = "\033[2m",
  };

  if (self->styled && style != APPOSITE_STYLE_PLAIN)
    g_string_append (self->text, codes[style]);
}

static void
end_style (AppositeTerminal *self, AppositeStyle style)
{
  if (self->styled && style != APPOSITE_STYLE_PLAIN)
    g_string_append (self->text, "\033[0m");
}

static void
add_spaces (AppositeTerminal *self, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (self->text, ' ');
}

/* As much of a text as fits, at least one character. */
static const char *
cut (const char *text, guint columns)
{
  const char *p = g_utf8_next_char (text);

  while (*p != '\0' && apposite_terminal_measure (text, g_utf8_next_char (p) - text) <= columns)
    p = g_utf8_next_char (p);
  return p;
}

/* As many words as fit, at least one; a word that alone is too long is cut, never lost. */
static const char *
take_line (const char *text, guint columns, const char **end)
{
  const char *fit = text;
  guint used = 0;

  while (*fit != '\0' && *fit != '\n')
    {
      const char *word = fit + strspn (fit, " ");
      const char *word_end = word + strcspn (word, " \n");

      used += apposite_terminal_measure (fit, word_end - fit);
      if (used > columns && fit == text && word < word_end)
        {
          fit = cut (text, columns);
          break;
        }
      if (used > columns || word == word_end)
        break;
      fit = word_end;
    }

  *end = fit;
  fit += strspn (fit, " ");
  return *fit == '\n' ? fit + 1 : fit;
}

/**
 * apposite_terminal_add_line:
 * @style: what it is
 * @text: (nullable): a line that is not wrapped, or %NULL for an empty one
 *
 * Adds a line.
 */
void
apposite_terminal_add_line (AppositeTerminal *self, AppositeStyle style, const char *text)
{
  if (text != NULL)
    {
      begin_style (self, style);
      g_string_append (self->text, text);
      end_style (self, style);
    }
  g_string_append_c (self->text, '\n');
}

/**
 * apposite_terminal_add_break:
 *
 * Adds an empty line, unless there is one already.
 */
void
apposite_terminal_add_break (AppositeTerminal *self)
{
  if (self->text->len > 0 && !g_str_has_suffix (self->text->str, "\n\n"))
    g_string_append_c (self->text, '\n');
}

/**
 * apposite_terminal_add_paragraph:
 * @style: what it is
 * @indent: how many columns to leave free on the left
 * @first: (nullable): what stands in the free columns of the first line, such as a mark
 * @text: the text, in which line breaks are kept
 *
 * Adds text that is wrapped to the width.
 */
void
apposite_terminal_add_paragraph (
    AppositeTerminal *self, AppositeStyle style, guint indent, const char *first, const char *text)
{
  guint columns = self->width > indent + 10 ? self->width - indent : 10;
  guint used = first != NULL ? apposite_terminal_measure (first, -1) : 0;
  const char *rest = text;

  do
    {
      const char *end, *start = rest;

      rest = take_line (start, columns, &end);
      if (end > start)
        {
          begin_style (self, style);
          if (used > 0)
            g_string_append (self->text, first);
          add_spaces (self, indent > used ? indent - used : 0);
          g_string_append_len (self->text, start, end - start);
          end_style (self, style);
        }
      g_string_append_c (self->text, '\n');
      used = 0;
    }
  while (*rest != '\0');
}

/**
 * apposite_terminal_add_heading:
 * @text: the heading
 *
 * Adds a heading after an empty line.
 */
void
apposite_terminal_add_heading (AppositeTerminal *self, const char *text)
{
  apposite_terminal_add_break (self);
  apposite_terminal_add_paragraph (self, APPOSITE_STYLE_HEADING, 0, NULL, text);
}

static const char *
cell_at (GPtrArray *cells, guint n_columns, guint row, guint column)
{
  return g_ptr_array_index (cells, row * n_columns + column);
}

static void
add_row (AppositeTerminal *self,
    AppositeStyle style,
    guint n_columns,
    const guint *widths,
    const char *const *texts)
{
  g_autofree const char **rest = g_new0 (const char *, n_columns);
  gboolean more = TRUE;

  for (guint c = 0; c < n_columns; c++)
    rest[c] = texts[c];
  while (more)
    {
      guint pending = 0;

      more = FALSE;
      begin_style (self, style);
      for (guint c = 0; c < n_columns; c++)
        {
          const char *start = rest[c], *end;

          rest[c] = take_line (start, widths[c], &end);
          if (end > start)
            {
              add_spaces (self, pending);
              pending = 0;
              g_string_append_len (self->text, start, end - start);
            }
          pending += widths[c] + COLUMN_GAP - apposite_terminal_measure (start, end - start);
          more = more || *rest[c] != '\0';
        }
      end_style (self, style);
      g_string_append_c (self->text, '\n');
    }
}

/* Where a line has no room for the columns, each row becomes a small stack. */
static void
add_stack (AppositeTerminal *self, AppositeStyle style, guint n_columns, const char *const *texts)
{
  apposite_terminal_add_paragraph (self, style, 0, NULL, texts[0]);
  for (guint c = 1; c < n_columns; c++)
    if (*texts[c] != '\0')
      apposite_terminal_add_paragraph (self, style, 4, NULL, texts[c]);
}

/**
 * apposite_terminal_add_table:
 * @n_columns: how many columns the table has
 * @headings: (array length=n_columns): their headings
 * @cells: (element-type utf8): the texts, row by row
 * @row_styles: (nullable): the style of each row
 *
 * Adds a table. The first column takes what room the others leave and is wrapped within it.
 */
void
apposite_terminal_add_table (AppositeTerminal *self,
    guint n_columns,
    const char *const *headings,
    GPtrArray *cells,
    const AppositeStyle *row_styles)
{
  g_autofree guint *widths = g_new0 (guint, n_columns);
  guint n_rows = cells->len / n_columns;
  guint others = 0;
  gboolean stacked;

  for (guint c = 0; c < n_columns; c++)
    {
      widths[c] = apposite_terminal_measure (headings[c], -1);
      for (guint r = 0; r < n_rows; r++)
        widths[c] =
            MAX (widths[c], apposite_terminal_measure (cell_at (cells, n_columns, r, c), -1));
      others += c > 0 ? widths[c] + COLUMN_GAP : 0;
    }
  stacked = others + 24 > self->width;
  if (!stacked)
    {
      widths[0] = MIN (widths[0], self->width - others);
      add_row (self, APPOSITE_STYLE_HEADING, n_columns, widths, headings);
    }

  for (guint r = 0; r < n_rows; r++)
    {
      AppositeStyle style = row_styles != NULL ? row_styles[r] : APPOSITE_STYLE_PLAIN;
      const char *const *texts = (const char *const *) &cells->pdata[(gsize) r * n_columns];

      if (stacked)
        add_stack (self, style, n_columns, texts);
      else
        add_row (self, style, n_columns, widths, texts);
    }
}
