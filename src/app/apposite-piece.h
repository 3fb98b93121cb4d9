/* apposite-piece.h: a report cut into what can stand on a page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "apposite-report.h"

G_BEGIN_DECLS

/**
 * AppositeFace:
 *
 * How a text is set: its size, weight and leading.
 */
typedef enum
{
  APPOSITE_FACE_TITLE,
  APPOSITE_FACE_SUBTITLE,
  APPOSITE_FACE_HEADING_1,
  APPOSITE_FACE_HEADING_2,
  APPOSITE_FACE_HEADING_3,
  APPOSITE_FACE_BODY,
  APPOSITE_FACE_LABEL,
  APPOSITE_FACE_SMALL,
  APPOSITE_FACE_CELL,
  APPOSITE_FACE_MARK,
  APPOSITE_FACE_COLUMN,
  APPOSITE_FACE_DETAIL,
} AppositeFace;

/**
 * AppositeRules:
 * @APPOSITE_RULE_HAIRLINE: below it, between the rows of a table
 * @APPOSITE_RULE_STRONG: below it, under the headings of columns
 * @APPOSITE_RULE_ABOVE: above it, where something else begins
 * @APPOSITE_RULE_BAR: beside it, for what must be read first
 * @APPOSITE_RULE_DOUBLE_BAR: beside it, for what forbids to conclude
 *
 * The lines drawn at a piece.
 */
typedef enum
{
  APPOSITE_RULE_NONE = 0,
  APPOSITE_RULE_HAIRLINE = 1 << 0,
  APPOSITE_RULE_STRONG = 1 << 1,
  APPOSITE_RULE_ABOVE = 1 << 2,
  APPOSITE_RULE_BAR = 1 << 3,
  APPOSITE_RULE_DOUBLE_BAR = 1 << 4,
} AppositeRules;

#define APPOSITE_TAG_DEPTH 3

/**
 * AppositeTag:
 * @name: an element of a document's structure as PDF names it, or %NULL below the last
 * @id: tells one such element from the next
 */
typedef struct
{
  const char *name;
  guint id;
} AppositeTag;

/**
 * AppositePiece:
 * @layout: (nullable): the text that it shows lines of
 * @first: the first of these lines
 * @n_lines: how many they are
 * @leading: how far apart their baselines stand
 * @baseline: how far the first baseline stands below the piece's top
 * @x: where it begins, from the left margin
 * @width: how wide it may be
 * @xalign: where its lines stand in that width, from 0 to 1
 * @space: above it, unless it begins a page
 * @height: how much of the page it takes; nothing where the next piece stands beside it
 * @keeps: whether it must not part from the next piece
 * @starts_page: whether it begins a page
 * @column: 0, or from 1 for what stands beside one another
 * @rules: the lines drawn at it
 * @tags: what it is a part of, from the outermost
 * @block: the block that it shows
 * @is_first: whether it is the first piece of the block
 * @row: in a table: counted from 1; 0 for the headings of its columns
 * @header: in a table: the pieces to be repeated on another page begin there
 * @n_header: and how many they are
 * @variant: (nullable): the variant that is spoken of
 *
 * A line of text, a cell or the end of a row: what is never split. All measures are in points.
 */
typedef struct
{
  PangoLayout *layout;
  int first;
  int n_lines;
  double leading;
  double baseline;
  double x;
  double width;
  double xalign;
  double space;
  double height;
  gboolean keeps;
  gboolean starts_page;
  guint column;
  AppositeRules rules;
  AppositeTag tags[APPOSITE_TAG_DEPTH];
  const AppositeReportBlock *block;
  gboolean is_first;
  guint row;
  guint header;
  guint n_header;
  AppositeVariant *variant;
} AppositePiece;

/**
 * AppositeSetter:
 * @context: what text is set with
 * @scale: how large everything is, 1 for the usual
 * @x: where texts begin, from the left margin
 * @width: how wide they may be
 * @wide: whether prose may be as wide as that, since it is little and room is short
 * @column: of the pieces to come
 * @variant: (nullable): of the pieces to come
 * @block: (nullable): of the pieces to come
 * @n_tags: how many elements were begun
 * @pieces: (element-type AppositePiece): what is set
 *
 * Sets blocks, one after another.
 */
typedef struct
{
  PangoContext *context;
  double scale;
  double x;
  double width;
  gboolean wide;
  guint column;
  AppositeVariant *variant;
  const AppositeReportBlock *block;
  guint n_tags;
  GPtrArray *pieces;
} AppositeSetter;

void apposite_piece_free (gpointer data);
void apposite_piece_draw (const AppositePiece *piece, cairo_t *cr, double y);

PangoContext *apposite_setter_new_context (void);
PangoLayout *apposite_setter_new_layout (
    AppositeSetter *self, AppositeFace face, const char *text, double width);
void apposite_setter_color (PangoLayout *layout, guint32 color);
void apposite_setter_embolden (PangoLayout *layout);
double apposite_setter_get_leading (AppositeSetter *self, AppositeFace face);
double apposite_setter_measure (PangoLayout *layout);
AppositeTag apposite_setter_begin_tag (AppositeSetter *self, const char *name);
AppositePiece *apposite_setter_add_piece (
    AppositeSetter *self, AppositeFace face, PangoLayout *layout);
guint apposite_setter_add_lines (
    AppositeSetter *self, AppositeFace face, PangoLayout *layout, double indent, double space);
void apposite_setter_keep_from (AppositeSetter *self, guint position);

void apposite_setter_add_block (AppositeSetter *self, AppositeReport *report, guint position);
void apposite_setter_add_table (AppositeSetter *self, const AppositeReportBlock *block);

/* Dark enough to read as text in black and white. */
#define APPOSITE_INK_TEXT 0x000000
#define APPOSITE_INK_QUIET 0x4a4a4a
#define APPOSITE_INK_USUALLY 0x0e5a32
#define APPOSITE_INK_MAY_BE 0x6f4300
#define APPOSITE_INK_DISAGREEMENT 0x6c2fa0
#define APPOSITE_INK_USUALLY_NOT 0x8c2f39

G_END_DECLS
