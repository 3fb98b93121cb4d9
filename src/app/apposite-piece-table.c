/* apposite-piece-table.c: the tables of a report, set
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-piece.h"

#include <math.h>

#include "apposite-labels.h"

/* In points, before they are scaled. */
#define CAPTION_SPACE 13.0
#define CELL_PADDING 2.75
#define TIGHT_PADDING 2.0
#define CAPTION_PADDING 2.0
#define COLUMN_GAP 14.0
#define NARROW_GAP 6.0
#define MARK_WIDTH 15.0
#define SYMBOL_GAP 8.0

/* Some marks of footnotes would touch the word. */
#define HAIR_SPACE "\u200a"

/* With more columns than that a category is its mark, which a legend explains. */
#define MOST_NAMED 4

/* More columns that have a detail than that aren't legible beside one another: they stand in several
 * tables, each with what names the rows. */
#define MOST_ABREAST 12

/* What names the rows gets no less, or where there are many columns no more, of the width. */
#define LEAST_NAMES 0.35
#define MOST_NAMES 0.4

typedef enum
{
  COLUMN_TEXT,
  COLUMN_CATEGORY,
  COLUMN_LEVEL,
} ColumnKind;

typedef struct
{
  guint place; /* among the block's columns */
  ColumnKind kind;
  double x;
  double width;
  double symbol_width; /* of a level: what stands before the dose */
} Column;

typedef struct
{
  AppositeSetter *setter;
  const AppositeReportBlock *block;
  Column *columns;
  guint n_columns;
  gboolean marks_only;
  gboolean any_footnote;
  double gap;
  double padding;
  AppositeTag tag;
  AppositeTag row_tag;
} Table;

static const AppositeReportCell *
get_cell (const Table *self, guint row, guint column)
{
  const AppositeReportRow *cells = g_ptr_array_index (self->block->rows, row);
  guint place = self->columns[column].place;

  return place < cells->cells->len ? g_ptr_array_index (cells->cells, place) : NULL;
}

static const AppositeReportColumn *
get_heading (const Table *self, guint column)
{
  return g_ptr_array_index (self->block->columns, self->columns[column].place);
}

static guint32
ink_for_category (AppositeCategory *category)
{
  switch (apposite_category_get_appropriateness (category))
    {
    case APPOSITE_USUALLY_APPROPRIATE:
      return APPOSITE_INK_USUALLY;
    case APPOSITE_MAY_BE_APPROPRIATE:
      return APPOSITE_INK_MAY_BE;
    case APPOSITE_DISAGREEMENT:
      return APPOSITE_INK_DISAGREEMENT;
    case APPOSITE_USUALLY_NOT_APPROPRIATE:
      return APPOSITE_INK_USUALLY_NOT;
    default:
      g_return_val_if_reached (APPOSITE_INK_TEXT);
    }
}

static double
measure_text (AppositeSetter *setter, AppositeFace face, const char *text)
{
  g_autoptr (PangoLayout) layout = apposite_setter_new_layout (setter, face, text, -1);

  return apposite_setter_measure (layout);
}

static char *
text_with_footnote (const AppositeReportCell *cell, const char *text)
{
  return g_strconcat (text, cell->footnote != NULL ? HAIR_SPACE : NULL, cell->footnote, NULL);
}

/* The words, bold where a reader looks for them. */
static PangoLayout *
new_category (
    AppositeSetter *setter, AppositeFace face, AppositeCategory *category, const char *text)
{
  PangoLayout *layout = apposite_setter_new_layout (setter, face, text, -1);

  apposite_setter_color (layout, ink_for_category (category));
  if (apposite_category_get_appropriateness (category) == APPOSITE_USUALLY_APPROPRIATE)
    apposite_setter_embolden (layout);
  return layout;
}

static double
measure_level (Table *self, Column *column, AppositeRadiationLevel *level)
{
  const char *symbol = apposite_radiation_level_get_symbol (level);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);
  double width = measure_text (self->setter, APPOSITE_FACE_CELL, symbol);

  if (!apposite_radiation_level_has_range (level))
    return width;
  column->symbol_width = fmax (column->symbol_width, width + SYMBOL_GAP * self->setter->scale);
  return measure_text (self->setter, APPOSITE_FACE_CELL, dose);
}

static double
measure_cell (Table *self, Column *column, const AppositeReportCell *cell)
{
  g_autofree char *text = text_with_footnote (cell, cell->text);

  if (cell->category != NULL && !self->marks_only)
    {
      g_autofree char *name =
          text_with_footnote (cell, apposite_category_get_name (cell->category));
      g_autoptr (PangoLayout) layout =
          new_category (self->setter, APPOSITE_FACE_CELL, cell->category, name);

      return MARK_WIDTH * self->setter->scale + apposite_setter_measure (layout);
    }
  if (cell->level != NULL)
    return measure_level (self, column, cell->level);
  return measure_text (self->setter, APPOSITE_FACE_CELL, text);
}

static void
measure_column (Table *self, guint c)
{
  Column *column = &self->columns[c];
  const AppositeReportColumn *heading = get_heading (self, c);
  double widest = 0;

  for (guint r = 0; r < self->block->rows->len; r++)
    {
      const AppositeReportCell *cell = get_cell (self, r, c);

      if (cell == NULL)
        continue;
      if (cell->category != NULL || cell->absent)
        column->kind = COLUMN_CATEGORY;
      else if (cell->level != NULL)
        column->kind = COLUMN_LEVEL;
      self->any_footnote = self->any_footnote || cell->footnote != NULL;
      widest = fmax (widest, measure_cell (self, column, cell));
    }
  column->width = fmax (widest + column->symbol_width,
      measure_text (self->setter, APPOSITE_FACE_COLUMN, heading->heading));
}

/* The others as wide as they are, the first gets the rest, unless that is too little. */
static void
share_few (Table *self)
{
  double total = self->setter->width - self->gap * (self->n_columns - 1);
  double others = 0;

  for (guint c = 1; c < self->n_columns; c++)
    others += self->columns[c].width;
  if (others > total * (1 - LEAST_NAMES))
    for (guint c = 1; c < self->n_columns; c++)
      self->columns[c].width *= total * (1 - LEAST_NAMES) / others;
  others = fmin (others, total * (1 - LEAST_NAMES));
  self->columns[0].width = total - others;
}

/* Columns of marks are alike. */
static void
share_many (Table *self)
{
  double rest = self->setter->width - self->gap * (self->n_columns - 1);
  guint n_marks = 0;

  self->columns[0].width = fmin (self->columns[0].width, rest * MOST_NAMES);
  for (guint c = 0; c < self->n_columns; c++)
    if (self->columns[c].kind == COLUMN_CATEGORY)
      n_marks++;
    else
      rest -= self->columns[c].width;
  for (guint c = 0; c < self->n_columns; c++)
    if (self->columns[c].kind == COLUMN_CATEGORY)
      self->columns[c].width = fmax (rest, 0) / n_marks;
}

static void
set_columns (Table *self)
{
  double x = self->setter->x;

  for (guint c = 0; c < self->n_columns; c++)
    measure_column (self, c);
  if (self->marks_only)
    share_many (self);
  else
    share_few (self);
  for (guint c = 0; c < self->n_columns; c++)
    {
      self->columns[c].x = x;
      x += self->columns[c].width + self->gap;
    }
}

/* A text in a cell, below its top by an offset. Returns where it ends. */
static double
add_part (Table *self,
    AppositeFace face,
    PangoLayout *layout,
    double x,
    double width,
    double xalign,
    double offset,
    const char *tag)
{
  AppositePiece *piece = apposite_setter_add_piece (self->setter, face, layout);

  piece->x = x;
  piece->width = width;
  piece->xalign = xalign;
  piece->baseline += offset;
  piece->keeps = TRUE;
  piece->tags[0] = self->tag;
  piece->tags[1] = self->row_tag;
  piece->tags[2] = apposite_setter_begin_tag (self->setter, tag);
  return offset + piece->leading * piece->n_lines;
}

static AppositeTag
last_cell_tag (Table *self)
{
  const AppositePiece *last =
      g_ptr_array_index (self->setter->pieces, self->setter->pieces->len - 1);

  return last->tags[2];
}

/* Two parts of one cell are one to a reader. */
static void
join_last (Table *self, AppositeTag tag)
{
  AppositePiece *last = g_ptr_array_index (self->setter->pieces, self->setter->pieces->len - 1);

  last->tags[2] = tag;
}

static double
add_words (Table *self,
    const Column *column,
    const AppositeReportCell *cell,
    const char *tag,
    double offset)
{
  gboolean small = cell->absent && self->marks_only;
  AppositeFace face = small ? APPOSITE_FACE_DETAIL : APPOSITE_FACE_CELL;
  g_autofree char *text = text_with_footnote (cell, cell->text);
  g_autoptr (PangoLayout) layout =
      apposite_setter_new_layout (self->setter, face, text, column->width);
  /* On the baseline of the larger ones beside it. */
  double lower = small ? (apposite_setter_get_leading (self->setter, APPOSITE_FACE_CELL)
                             - apposite_setter_get_leading (self->setter, face))
          / 2
                       : 0;

  if (cell->absent)
    apposite_setter_color (layout, APPOSITE_INK_QUIET);
  return add_part (
      self, face, layout, column->x, column->width, small ? 0.5 : 0, offset + lower, tag);
}

/* Only the mark, where the columns are too narrow for words. */
static double
add_mark_only (Table *self, const Column *column, const AppositeReportCell *cell, double offset)
{
  const char *mark =
      apposite_mark_for_appropriateness (apposite_category_get_appropriateness (cell->category));
  g_autofree char *text = text_with_footnote (cell, mark);
  g_autoptr (PangoLayout) layout =
      new_category (self->setter, APPOSITE_FACE_MARK, cell->category, text);

  if (apposite_category_get_appropriateness (cell->category) != APPOSITE_USUALLY_NOT_APPROPRIATE)
    apposite_setter_embolden (layout);
  return add_part (self, APPOSITE_FACE_MARK, layout, column->x, column->width, 0.5, offset, "TD");
}

/* The mark in a column of its own, so that the words begin below one another. */
static double
add_category (Table *self, const Column *column, const AppositeReportCell *cell, double offset)
{
  const char *mark =
      apposite_mark_for_appropriateness (apposite_category_get_appropriateness (cell->category));
  double mark_width = MARK_WIDTH * self->setter->scale;
  g_autofree char *text = text_with_footnote (cell, apposite_category_get_name (cell->category));
  g_autoptr (PangoLayout) sign =
      new_category (self->setter, APPOSITE_FACE_CELL, cell->category, mark);
  g_autoptr (PangoLayout) name =
      new_category (self->setter, APPOSITE_FACE_CELL, cell->category, text);
  AppositeTag tag;
  double end;

  pango_layout_set_width (name, pango_units_from_double (column->width - mark_width));
  add_part (self, APPOSITE_FACE_CELL, sign, column->x, mark_width, 0, offset, "TD");
  tag = last_cell_tag (self);
  end = add_part (self, APPOSITE_FACE_CELL, name, column->x + mark_width,
      column->width - mark_width, 0, offset, "TD");
  join_last (self, tag);
  return end;
}

/* Symbols begin, and units end, below one another. */
static double
add_level (Table *self, const Column *column, AppositeRadiationLevel *level, double offset)
{
  g_autofree char *dose = apposite_radiation_level_format_adult (level);
  g_autoptr (PangoLayout) symbol = apposite_setter_new_layout (
      self->setter, APPOSITE_FACE_CELL, apposite_radiation_level_get_symbol (level), column->width);
  g_autoptr (PangoLayout) range =
      apposite_setter_new_layout (self->setter, APPOSITE_FACE_CELL, dose, -1);
  double end =
      add_part (self, APPOSITE_FACE_CELL, symbol, column->x, column->width, 0, offset, "TD");
  AppositeTag tag = last_cell_tag (self);

  if (!apposite_radiation_level_has_range (level))
    return end;
  add_part (self, APPOSITE_FACE_CELL, range, column->x + column->symbol_width,
      column->width - column->symbol_width, 1, offset, "TD");
  join_last (self, tag);
  return end;
}

static double
add_cell (Table *self, guint row, guint c, double offset)
{
  const AppositeReportCell *cell = get_cell (self, row, c);
  const Column *column = &self->columns[c];

  if (cell == NULL)
    return offset;
  if (cell->category != NULL)
    return self->marks_only ? add_mark_only (self, column, cell, offset)
                            : add_category (self, column, cell, offset);
  if (cell->level != NULL)
    return add_level (self, column, cell->level, offset);
  return add_words (self, column, cell, c == 0 ? "TH" : "TD", offset);
}

static double
add_column_heading (Table *self, guint c, double offset)
{
  const AppositeReportColumn *column = get_heading (self, c);
  double x = self->columns[c].x;
  double width = self->columns[c].width;
  double xalign = self->marks_only && self->columns[c].kind == COLUMN_CATEGORY ? 0.5 : 0;
  g_autoptr (PangoLayout) heading =
      apposite_setter_new_layout (self->setter, APPOSITE_FACE_COLUMN, column->heading, width);
  double end = add_part (self, APPOSITE_FACE_COLUMN, heading, x, width, xalign, offset, "TH");
  AppositeTag tag = last_cell_tag (self);
  g_autoptr (PangoLayout) detail = NULL;

  if (column->detail == NULL)
    return end;
  detail = apposite_setter_new_layout (self->setter, APPOSITE_FACE_DETAIL, column->detail, width);
  end = add_part (self, APPOSITE_FACE_DETAIL, detail, x, width, xalign, end, "TH");
  join_last (self, tag);
  return end;
}

/* Ends a row: takes its height, and draws its line. */
static void
end_row (Table *self, double height, AppositeRules rule, gboolean keeps)
{
  AppositePiece *end = apposite_setter_add_piece (self->setter, APPOSITE_FACE_CELL, NULL);

  end->height = height + self->padding;
  end->rules = rule;
  end->keeps = keeps;
  end->tags[0] = self->tag;
  end->tags[1] = self->row_tag;
}

static void
add_caption (Table *self)
{
  g_autoptr (PangoLayout) caption = apposite_setter_new_layout (
      self->setter, APPOSITE_FACE_LABEL, self->block->text, self->setter->width);
  guint begin = apposite_setter_add_lines (
      self->setter, APPOSITE_FACE_LABEL, caption, 0, CAPTION_SPACE * self->setter->scale);

  for (guint i = begin; i < self->setter->pieces->len; i++)
    {
      AppositePiece *piece = g_ptr_array_index (self->setter->pieces, i);

      piece->tags[0] = self->tag;
      piece->tags[1] = (AppositeTag){ "Caption", self->tag.id };
    }
  apposite_setter_keep_from (self->setter, begin);
}

static void
add_headings (Table *self)
{
  double end = 0;

  self->row_tag = apposite_setter_begin_tag (self->setter, "TR");
  for (guint c = 0; c < self->n_columns; c++)
    end = fmax (end, add_column_heading (self, c, CAPTION_PADDING * self->setter->scale));
  end_row (self, end, APPOSITE_RULE_STRONG, TRUE);
}

/* No single row at the end or the beginning of a page, and none without its footnotes. */
static gboolean
row_keeps (Table *self, guint row)
{
  guint n = self->block->rows->len;

  if (row + 1 == n)
    return self->any_footnote && !self->marks_only;
  return row == 0 || row + 2 == n;
}

static void
add_row (Table *self, guint row, guint header, guint n_header)
{
  guint begin = self->setter->pieces->len;
  double end = 0;

  self->row_tag = apposite_setter_begin_tag (self->setter, "TR");
  for (guint c = 0; c < self->n_columns; c++)
    end = fmax (end, add_cell (self, row, c, self->padding));
  end_row (self, end, APPOSITE_RULE_HAIRLINE, row_keeps (self, row));
  for (guint i = begin; i < self->setter->pieces->len; i++)
    {
      AppositePiece *piece = g_ptr_array_index (self->setter->pieces, i);

      piece->row = row + 1;
      piece->header = header;
      piece->n_header = n_header;
    }
}

static void
add_table (Table *self)
{
  guint header, n_header;

  self->tag = apposite_setter_begin_tag (self->setter, "Table");
  set_columns (self);
  add_caption (self);
  header = self->setter->pieces->len;
  add_headings (self);
  n_header = self->setter->pieces->len - header;
  for (guint r = 0; r < self->block->rows->len; r++)
    add_row (self, r, header, n_header);
}

/* The columns that say what a row is about. */
static guint
count_leading (const AppositeReportBlock *block)
{
  guint n = 0;

  while (n < block->columns->len
      && ((AppositeReportColumn *) g_ptr_array_index (block->columns, n))->detail == NULL)
    n++;
  return n;
}

/**
 * apposite_setter_add_table:
 * @block: a table
 *
 * Sets a table: its caption, the headings of its columns, which every page repeats, and its rows. With
 * many columns a category is its mark alone; very many stand in several tables, one below another.
 */
void
apposite_setter_add_table (AppositeSetter *self, const AppositeReportBlock *block)
{
  gboolean marks_only = block->columns->len > MOST_NAMED;
  guint n_leading = count_leading (block);
  guint n_tables = MAX ((block->columns->len - n_leading + MOST_ABREAST - 1) / MOST_ABREAST, 1);
  guint next = n_leading;

  for (guint t = 0; t < n_tables; t++)
    {
      /* As many in each as the others have, or one more. */
      guint n = (block->columns->len - next + n_tables - t - 1) / (n_tables - t);
      g_autofree Column *columns = g_new0 (Column, n_leading + n);
      Table table = { .setter = self,
        .block = block,
        .columns = columns,
        .n_columns = n_leading + n,
        .marks_only = marks_only,
        .gap = (marks_only ? NARROW_GAP : COLUMN_GAP) * self->scale,
        .padding = (marks_only ? TIGHT_PADDING : CELL_PADDING) * self->scale };

      for (guint c = 0; c < table.n_columns; c++)
        columns[c].place = c < n_leading ? c : next++;
      add_table (&table);
    }
}
