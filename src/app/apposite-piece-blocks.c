/* apposite-piece-blocks.c: the texts of a report, set
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-piece.h"

#include <math.h>

/* In points, before they are scaled. */
#define MEASURE 440.0 /* the widest that prose is set: what the eye finds back from */
#define PARAGRAPH_SPACE 6.0
#define CLOSE_SPACE 3.0
#define LABEL_SPACE 8.0
#define ITEM_SPACE 2.0
#define DETAIL_SPACE 0.5
#define SOURCE_SPACE 22.0
#define BAR_INDENT 12.0
#define MARK_GAP 6.0
#define BULLET "•"

static double
measure (AppositeSetter *self)
{
  return self->wide ? self->width : fmin (self->width, MEASURE * self->scale);
}

static void
tag_from (AppositeSetter *self, guint position, guint depth, AppositeTag tag)
{
  for (guint i = position; i < self->pieces->len; i++)
    {
      AppositePiece *piece = g_ptr_array_index (self->pieces, i);

      piece->tags[depth] = tag;
    }
}

static void
rule_from (AppositeSetter *self, guint position, AppositeRules rules)
{
  for (guint i = position; i < self->pieces->len; i++)
    {
      AppositePiece *piece = g_ptr_array_index (self->pieces, i);

      piece->rules |= rules;
    }
}

/* A text of its own. */
static guint
add_text (AppositeSetter *self,
    AppositeFace face,
    const char *tag,
    const char *text,
    double width,
    double indent,
    double space)
{
  g_autoptr (PangoLayout) layout =
      apposite_setter_new_layout (self, face, text, width - indent * self->scale);
  guint begin =
      apposite_setter_add_lines (self, face, layout, indent * self->scale, space * self->scale);

  tag_from (self, begin, 0, apposite_setter_begin_tag (self, tag));
  return begin;
}

static void
set_tone (PangoLayout *layout, AppositeReportTone tone)
{
  if (tone == APPOSITE_REPORT_QUIET)
    apposite_setter_color (layout, APPOSITE_INK_QUIET);
  if (tone == APPOSITE_REPORT_STRONG || tone == APPOSITE_REPORT_WARNING)
    apposite_setter_embolden (layout);
}

static void
add_heading (AppositeSetter *self, const AppositeReportBlock *block)
{
  static const struct
  {
    AppositeFace face;
    const char *tag;
    double space;
  } levels[] = {
    { APPOSITE_FACE_HEADING_1, "H2", 17 },
    { APPOSITE_FACE_HEADING_2, "H3", 13 },
    { APPOSITE_FACE_HEADING_3, "H4", 9 },
  };
  guint level = CLAMP (block->level, 1, G_N_ELEMENTS (levels)) - 1;
  guint begin = add_text (self, levels[level].face, levels[level].tag, block->text, self->width, 0,
      levels[level].space);
  AppositePiece *first = g_ptr_array_index (self->pieces, begin);

  first->starts_page = block->starts_page;
  apposite_setter_keep_from (self, begin);
}

/* A quiet line right under a heading belongs to it, as a verdict does to what it is on. */
static gboolean
extends_heading (AppositeReport *report, guint position)
{
  const AppositeReportBlock *block = apposite_report_get_block (report, position);

  return block->kind == APPOSITE_REPORT_PARAGRAPH && block->tone == APPOSITE_REPORT_QUIET
      && position > 0
      && apposite_report_get_block (report, position - 1)->kind == APPOSITE_REPORT_HEADING;
}

/* What leads to what follows stays with it: a heading's second line, words before a list. */
static gboolean
leads_on (AppositeReport *report, guint position)
{
  const AppositeReportBlock *block = apposite_report_get_block (report, position);

  return position + 1 < apposite_report_get_n_blocks (report)
      && (extends_heading (report, position) || g_str_has_suffix (block->text, ":"));
}

static double
find_space (AppositeReport *report, guint position)
{
  if (apposite_report_is_close (report, position)
      || (position > 0 && extends_heading (report, position - 1)))
    return CLOSE_SPACE;
  return PARAGRAPH_SPACE;
}

static void
add_paragraph (AppositeSetter *self, AppositeReport *report, guint position, double space)
{
  const AppositeReportBlock *block = apposite_report_get_block (report, position);
  gboolean bar = block->tone == APPOSITE_REPORT_NOTICE || block->tone == APPOSITE_REPORT_WARNING;
  double indent = bar ? BAR_INDENT * self->scale : 0;
  g_autoptr (PangoLayout) layout =
      apposite_setter_new_layout (self, APPOSITE_FACE_BODY, block->text, measure (self) - indent);
  guint begin;

  set_tone (layout, block->tone);
  begin = apposite_setter_add_lines (
      self, APPOSITE_FACE_BODY, layout, indent, (bar ? LABEL_SPACE : space) * self->scale);
  tag_from (self, begin, 0, apposite_setter_begin_tag (self, "P"));
  if (bar)
    rule_from (self, begin,
        block->tone == APPOSITE_REPORT_WARNING ? APPOSITE_RULE_DOUBLE_BAR : APPOSITE_RULE_BAR);
  if (leads_on (report, position))
    apposite_setter_keep_from (self, begin);
}

static void
add_facts (AppositeSetter *self, const AppositeReportBlock *block)
{
  for (guint i = 0; i < block->facts->len; i++)
    {
      const AppositeReportFact *fact = g_ptr_array_index (block->facts, i);
      g_autofree char *text = g_strconcat (fact->value->text, fact->value->footnote, NULL);
      g_autoptr (PangoLayout) layout =
          apposite_setter_new_layout (self, APPOSITE_FACE_BODY, text, measure (self));
      guint begin =
          add_text (self, APPOSITE_FACE_LABEL, "P", fact->label, measure (self), 0, LABEL_SPACE);

      apposite_setter_keep_from (self, begin);
      set_tone (layout, fact->tone);
      begin = apposite_setter_add_lines (self, APPOSITE_FACE_BODY, layout, 0, 0);
      tag_from (self, begin, 0, apposite_setter_begin_tag (self, "P"));
    }
}

static gboolean
has_marks (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const AppositeReportItem *item = g_ptr_array_index (items, i);

      if (item->mark != NULL)
        return TRUE;
    }
  return FALSE;
}

static PangoLayout *
new_mark (AppositeSetter *self, const AppositeReportItem *item, gboolean marked)
{
  const char *text = marked ? item->mark : BULLET;
  PangoLayout *layout =
      apposite_setter_new_layout (self, APPOSITE_FACE_BODY, text != NULL ? text : "", -1);

  if (marked)
    apposite_setter_embolden (layout);
  return layout;
}

/* All texts of a list begin below one another. */
static double
measure_marks (AppositeSetter *self, GPtrArray *items, gboolean marked)
{
  double widest = 0;

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (PangoLayout) layout = new_mark (self, g_ptr_array_index (items, i), marked);

      widest = fmax (widest, apposite_setter_measure (layout));
    }
  return widest + MARK_GAP * self->scale;
}

static void
add_details (AppositeSetter *self, const AppositeReportItem *item, double indent)
{
  AppositePiece *last = g_ptr_array_index (self->pieces, self->pieces->len - 1);

  last->keeps = last->keeps || item->details[0] != NULL;
  for (guint i = 0; item->details[i] != NULL; i++)
    {
      g_autoptr (PangoLayout) layout = apposite_setter_new_layout (
          self, APPOSITE_FACE_BODY, item->details[i], measure (self) - indent);

      apposite_setter_add_lines (
          self, APPOSITE_FACE_BODY, layout, indent, DETAIL_SPACE * self->scale);
    }
}

static void
add_item (AppositeSetter *self,
    const AppositeReportItem *item,
    gboolean marked,
    double indent,
    double space,
    AppositeTag list)
{
  g_autoptr (PangoLayout) mark = new_mark (self, item, marked);
  g_autoptr (PangoLayout) layout =
      apposite_setter_new_layout (self, APPOSITE_FACE_BODY, item->text, measure (self) - indent);
  guint begin = self->pieces->len;
  AppositePiece *piece = apposite_setter_add_piece (self, APPOSITE_FACE_BODY, mark);

  piece->space = space * self->scale;
  piece->keeps = TRUE;
  set_tone (layout, item->tone);
  apposite_setter_add_lines (self, APPOSITE_FACE_BODY, layout, indent, 0);
  add_details (self, item, indent);

  tag_from (self, begin, 0, list);
  tag_from (self, begin, 1, apposite_setter_begin_tag (self, "LI"));
  tag_from (self, begin, 2, apposite_setter_begin_tag (self, "LBody"));
  piece->tags[2] = apposite_setter_begin_tag (self, "Lbl");
}

static void
add_list (AppositeSetter *self, GPtrArray *items, double space)
{
  gboolean marked = has_marks (items);
  double indent = measure_marks (self, items, marked);
  AppositeTag tag = apposite_setter_begin_tag (self, "L");

  for (guint i = 0; i < items->len; i++)
    add_item (self, g_ptr_array_index (items, i), marked, indent, i == 0 ? space : ITEM_SPACE, tag);
}

/* It stays with the disclaimer that it is worth something with only. */
static void
add_source (AppositeSetter *self, const AppositeReportBlock *block)
{
  guint begin =
      add_text (self, APPOSITE_FACE_SMALL, "P", block->text, self->width, 0, SOURCE_SPACE);
  AppositePiece *first = g_ptr_array_index (self->pieces, begin);

  first->rules |= APPOSITE_RULE_ABOVE;
  apposite_setter_keep_from (self, begin);
}

/**
 * apposite_setter_add_block:
 * @report: a report
 * @position: of one of its blocks
 *
 * Sets a block below what is there.
 */
void
apposite_setter_add_block (AppositeSetter *self, AppositeReport *report, guint position)
{
  const AppositeReportBlock *block = apposite_report_get_block (report, position);
  double space = find_space (report, position);
  guint begin = self->pieces->len;

  self->block = block;
  switch (block->kind)
    {
    case APPOSITE_REPORT_TITLE:
      begin = add_text (self, APPOSITE_FACE_TITLE, "H1", block->text, self->width, 0, 0);
      apposite_setter_keep_from (self, begin);
      break;
    case APPOSITE_REPORT_SUBTITLE:
      add_text (self, APPOSITE_FACE_SUBTITLE, "P", block->text, self->width, 0, CLOSE_SPACE);
      apposite_setter_keep_from (self, begin);
      break;
    case APPOSITE_REPORT_HEADING:
      add_heading (self, block);
      break;
    case APPOSITE_REPORT_FACTS:
      add_facts (self, block);
      break;
    case APPOSITE_REPORT_LIST:
      add_list (self, block->items, space);
      break;
    case APPOSITE_REPORT_TABLE:
      apposite_setter_add_table (self, block);
      break;
    case APPOSITE_REPORT_SOURCE:
      add_source (self, block);
      break;
    case APPOSITE_REPORT_DISCLAIMER:
      add_text (self, APPOSITE_FACE_SMALL, "P", block->text, self->width, 0, space);
      break;
    case APPOSITE_REPORT_PARAGRAPH:
    default:
      add_paragraph (self, report, position, space);
      break;
    }
  if (begin < self->pieces->len)
    ((AppositePiece *) g_ptr_array_index (self->pieces, begin))->is_first = TRUE;
}
