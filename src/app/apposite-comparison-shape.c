/* apposite-comparison-shape.c: how wide the comparison's columns are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-comparison-shape.h"

/* What headings want, in the text's size: a name in one line or two beside words, in a few beside
 * marks that have some air. */
#define NAME_IN_ONE_LINE 26
#define NAME_IN_TWO_LINES 18
#define NAME_IN_FEW_LINES 11
#define AIR 0.5

/* With words beside the marks; 0 where there is too little room for them. */
static int
choose_column_of_words (
    const AppositeComparisonShape *shape, const AppositeComparisonWidths *widths)
{
  const AppositeComparisonWords *words = &widths->words;
  int at_most = (shape->width - NAME_IN_TWO_LINES * widths->text_size) / shape->n_columns;
  int column = (shape->width - NAME_IN_ONE_LINE * widths->text_size) / shape->n_columns;

  if (at_most < words->least)
    return 0;
  return MIN (CLAMP (column, words->most_often, words->most), at_most);
}

static int
choose_column (const AppositeComparisonShape *shape, const AppositeComparisonWidths *widths)
{
  int airy = widths->column_min + (int) (AIR * widths->text_size);
  int column = 0;

  if (shape->n_columns > 0 && shape->n_columns <= APPOSITE_FEW_COLUMNS)
    column = choose_column_of_words (shape, widths);
  if (column > 0)
    return column;
  if (shape->n_columns * airy + NAME_IN_FEW_LINES * widths->text_size <= shape->width)
    return airy;
  return widths->column_min;
}

/**
 * apposite_comparison_shape_fit:
 * @shape: a shape whose width and number of columns are known
 * @widths: what is wanted
 *
 * Shares the width out between the rows' headings and the columns. Where it isn't enough for both the
 * columns reach beyond it, to be scrolled to.
 */
void
apposite_comparison_shape_fit (
    AppositeComparisonShape *shape, const AppositeComparisonWidths *widths)
{
  int column = choose_column (shape, widths);
  int n = MAX (1, shape->n_columns);
  int least = MIN (widths->heading_min, widths->heading_natural);

  shape->heading = CLAMP (shape->width - n * column, least, widths->heading_natural);
  shape->column = MAX (column, (shape->width - shape->heading) / n);
  /* What the columns can't share evenly. */
  shape->heading = MAX (shape->heading, shape->width - n * shape->column);
}

/**
 * apposite_comparison_shape_get_width:
 *
 * Returns: how wide headings and columns are together, seen or not
 */
int
apposite_comparison_shape_get_width (const AppositeComparisonShape *shape)
{
  return shape->heading + shape->n_columns * shape->column;
}

/**
 * apposite_comparison_shape_get_x:
 * @column: a column
 *
 * Returns: where it begins, from the start of what is seen
 */
int
apposite_comparison_shape_get_x (const AppositeComparisonShape *shape, int column)
{
  return shape->heading + column * shape->column - shape->offset;
}

/**
 * apposite_comparison_shape_find_column:
 * @x: a place, from the start of what is seen
 *
 * Returns: the column that is seen there, or -1 where it is a row's heading or nothing
 */
int
apposite_comparison_shape_find_column (const AppositeComparisonShape *shape, int x)
{
  int column;

  if (x < shape->heading || x >= shape->width || shape->column <= 0)
    return -1;
  column = (x - shape->heading + shape->offset) / shape->column;
  return column < shape->n_columns ? column : -1;
}
