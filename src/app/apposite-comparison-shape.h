/* apposite-comparison-shape.h: how wide the comparison's columns are
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AppositeComparisonWords:
 * @mark: the width of a mark alone
 * @least: of a mark and words that wrap, the widest ones
 * @most_often: of a mark and words in one line, all but the widest ones
 * @most: of a mark and words in one line, the widest ones
 *
 * How wide what is in a cell can be, in pixels.
 */
typedef struct
{
  int mark;
  int least;
  int most_often;
  int most;
} AppositeComparisonWords;

/**
 * AppositeComparisonWidths:
 * @heading_min: the least that the rows' headings can do with
 * @heading_natural: all that they can use
 * @column_min: the least that a column of marks can do with
 * @words: what columns take, with words beside the marks
 * @text_size: the size of the text
 *
 * What there is to share a width out by, in pixels.
 */
typedef struct
{
  int heading_min;
  int heading_natural;
  int column_min;
  AppositeComparisonWords words;
  int text_size;
} AppositeComparisonWidths;

/**
 * APPOSITE_FEW_COLUMNS:
 *
 * Up to how many columns words may take the headings' width.
 */
#define APPOSITE_FEW_COLUMNS 3

/**
 * AppositeComparisonShape:
 * @width: of what is seen
 * @heading: the width of the rows' headings
 * @column: the width of a column
 * @n_columns: how many columns there are
 * @offset: how far the columns are scrolled away beneath the headings, from the start
 *
 * What all rows have in common, in pixels.
 */
typedef struct
{
  int width;
  int heading;
  int column;
  int n_columns;
  int offset;
} AppositeComparisonShape;

void apposite_comparison_shape_fit (
    AppositeComparisonShape *shape, const AppositeComparisonWidths *widths);
int apposite_comparison_shape_get_width (const AppositeComparisonShape *shape);
int apposite_comparison_shape_get_x (const AppositeComparisonShape *shape, int column);
int apposite_comparison_shape_find_column (const AppositeComparisonShape *shape, int x);

G_END_DECLS
