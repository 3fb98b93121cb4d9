/* apposite-report-pages.c: a report on pages of paper
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-pages.h"

#include <glib/gi18n.h>

#include "apposite-report-pages-private.h"

/* In points. */
#define FOOT_SPACE 13.0 /* between what a page holds and its lower margin */
#define FOOT_RULE 6.0 /* above that margin */
#define NUMBER_WIDTH 70.0
#define COLUMNS_GAP 24.0

/* A table with more columns lies on its long side, and on one page if that can be read. */
#define MOST_UPRIGHT 4
#define LEAST_SCALE 0.58
#define SCALE_STEPS 31
#define FLOWING_SCALE 0.8

/**
 * AppositeReportPages:
 *
 * A report laid out on pages of one size. It needs no display and no printer, and the same report
 * makes the same pages wherever the same fonts are.
 */
struct _AppositeReportPages
{
  GObject parent_instance;

  AppositeReport *report;
  AppositePaperSize size;
  PangoContext *context;
  double scale;
  GPtrArray *pieces; /* of AppositePiece */
  GPtrArray *pages; /* of GArray of AppositePlacedPiece */
};

G_DEFINE_FINAL_TYPE (AppositeReportPages, apposite_report_pages, G_TYPE_OBJECT)

static guint
find_wide_table (AppositeReport *report)
{
  guint n = apposite_report_get_n_blocks (report);

  for (guint i = 0; i < n; i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (report, i);

      if (block->kind == APPOSITE_REPORT_TABLE && block->columns->len > MOST_UPRIGHT)
        return i;
    }
  return n;
}

static gboolean
begins_column (const AppositeReportBlock *block)
{
  return block->kind == APPOSITE_REPORT_HEADING && block->level == 1;
}

/* How many headings, with what is below them, stand beside one another under a wide table. */
static guint
count_columns (AppositeReport *report, guint table)
{
  guint n = 0;

  for (guint i = table + 1; i < apposite_report_get_n_blocks (report); i++)
    if (begins_column (apposite_report_get_block (report, i)))
      n++;
  return n;
}

static AppositeVariant *
get_row_variant (const AppositeReportBlock *block)
{
  const AppositeReportRow *row;

  if (block->kind != APPOSITE_REPORT_TABLE || block->rows->len == 0)
    return NULL;
  row = g_ptr_array_index (block->rows, 0);
  return row->variant;
}

/* Of what a part that begins at a block speaks, until another begins a page. */
static AppositeVariant *
find_variant (AppositeReport *report, guint position)
{
  AppositeVariant *variant = NULL;

  for (guint i = position; variant == NULL && i < apposite_report_get_n_blocks (report); i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (report, i);

      if (i > position && block->starts_page)
        break;
      variant = get_row_variant (block);
    }
  return variant != NULL ? variant : apposite_report_get_variant (report);
}

static void
set_column (AppositeSetter *setter, const AppositePaperSize *size, guint column, guint n_columns)
{
  double whole = size->width - 2 * size->margin;
  double gap = COLUMNS_GAP * setter->scale;
  double width = (whole - gap * (n_columns - 1)) / n_columns;

  setter->column = column;
  setter->width = column > 0 ? width : whole;
  setter->x = column > 0 ? (column - 1) * (width + gap) : 0;
}

static void
set_blocks (AppositeReportPages *self, double scale, guint table, guint n_columns)
{
  AppositeSetter setter = { .context = self->context, .scale = scale, .pieces = self->pieces };

  self->scale = scale;
  setter.wide = n_columns > 0;
  g_ptr_array_set_size (self->pieces, 0);
  set_column (&setter, &self->size, 0, 1);
  for (guint i = 0; i < apposite_report_get_n_blocks (self->report); i++)
    {
      const AppositeReportBlock *block = apposite_report_get_block (self->report, i);

      if (i == 0 || block->starts_page)
        setter.variant = find_variant (self->report, i);
      if (n_columns > 1 && i > table && begins_column (block))
        set_column (&setter, &self->size, setter.column + 1, n_columns);
      if (block->kind == APPOSITE_REPORT_SOURCE)
        set_column (&setter, &self->size, 0, 1);
      apposite_setter_add_block (&setter, self->report, i);
    }
}

static void
lay_out (AppositeReportPages *self, double scale, guint table, guint n_columns)
{
  set_blocks (self, scale, table, n_columns);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  self->pages = apposite_pieces_paginate (
      self->pieces, self->size.margin, apposite_report_pages_get_bottom (self));
}

static double
scale_for_step (guint step)
{
  return LEAST_SCALE + (1 - LEAST_SCALE) * step / SCALE_STEPS;
}

/* On one page, as large as that lets it; where it can't be read then, on several. */
static void
lay_out_wide (AppositeReportPages *self, guint table)
{
  guint n_columns = count_columns (self->report, table);
  guint low = 0, high = SCALE_STEPS + 1;

  /* The largest of the steps that fits lies in [low, high). */
  while (low < high)
    {
      guint step = (low + high) / 2;

      lay_out (self, scale_for_step (step), table, n_columns);
      if (self->pages->len > 1)
        high = step;
      else if (low == step)
        return;
      else
        low = step;
    }
  lay_out (self, FLOWING_SCALE, table, 0);
}

/* The variant, where all that stands on a page speaks of one. */
static AppositeVariant *
find_page_variant (GArray *page)
{
  AppositeVariant *variant = NULL;

  for (guint i = 0; i < page->len; i++)
    {
      const AppositePiece *piece = g_array_index (page, AppositePlacedPiece, i).piece;

      if (i > 0 && piece->variant != variant)
        return NULL;
      variant = piece->variant;
    }
  return variant;
}

static void
draw_foot (AppositeReportPages *self, guint page, cairo_t *cr)
{
  double width = self->size.width - 2 * self->size.margin;
  AppositeSetter setter = { .context = self->context, .scale = self->scale, .width = width };
  g_autofree char *source = apposite_topic_format_source (apposite_report_get_topic (self->report),
      find_page_variant (g_ptr_array_index (self->pages, page)));
  /* Translators: the number of a page, then how many there are */
  g_autofree char *number = g_strdup_printf (_ ("%u of %u"), page + 1, self->pages->len);
  g_autoptr (GPtrArray) pieces = g_ptr_array_new_with_free_func (apposite_piece_free);
  g_autoptr (PangoLayout) left = NULL;
  g_autoptr (PangoLayout) right = NULL;
  AppositePiece *end;

  setter.pieces = pieces;
  left = apposite_setter_new_layout (&setter, APPOSITE_FACE_DETAIL, source, width - NUMBER_WIDTH);
  right = apposite_setter_new_layout (&setter, APPOSITE_FACE_DETAIL, number, -1);
  end = apposite_setter_add_piece (&setter, APPOSITE_FACE_DETAIL, left);
  end->space = 2 * FOOT_RULE;
  end->rules = APPOSITE_RULE_ABOVE;
  apposite_setter_add_piece (&setter, APPOSITE_FACE_DETAIL, right)->xalign = 1;
  for (guint i = 0; i < pieces->len; i++)
    apposite_piece_draw (g_ptr_array_index (pieces, i), cr, self->size.height - self->size.margin);
}

static guint
count_tags (const AppositePiece *piece)
{
  guint n = 0;

  while (piece != NULL && n < APPOSITE_TAG_DEPTH && piece->tags[n].name != NULL)
    n++;
  return n;
}

static gboolean
same_tag (const AppositePiece *a, const AppositePiece *b, guint depth)
{
  return depth < count_tags (a) && depth < count_tags (b) && a->tags[depth].id == b->tags[depth].id
      && g_str_equal (a->tags[depth].name, b->tags[depth].name);
}

/* Ends the elements that a piece was in and the next isn't, and begins those that it is in. */
static void
change_tags (cairo_t *cr, const AppositePiece *from, const AppositePiece *to)
{
  guint common = 0;

  while (same_tag (from, to, common))
    common++;
  for (guint i = count_tags (from); i > common; i--)
    cairo_tag_end (cr, from->tags[i - 1].name);
  for (guint i = common; i < count_tags (to); i++)
    cairo_tag_begin (cr, to->tags[i].name, NULL);
}

static void
apposite_report_pages_finalize (GObject *object)
{
  AppositeReportPages *self = APPOSITE_REPORT_PAGES (object);

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  g_clear_object (&self->context);
  g_clear_object (&self->report);

  G_OBJECT_CLASS (apposite_report_pages_parent_class)->finalize (object);
}

static void
apposite_report_pages_class_init (AppositeReportPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_report_pages_finalize;
}

static void
apposite_report_pages_init (AppositeReportPages *self)
{
  self->context = apposite_setter_new_context ();
  self->pieces = g_ptr_array_new_with_free_func (apposite_piece_free);
}

/**
 * apposite_report_pages_wants_landscape:
 * @report: a report
 *
 * Returns: whether it has a table that is too wide for an upright page
 */
gboolean
apposite_report_pages_wants_landscape (AppositeReport *report)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT (report), FALSE);

  return find_wide_table (report) < apposite_report_get_n_blocks (report);
}

/**
 * apposite_report_pages_new:
 * @report: a report, which must not change any more
 * @size: the pages' size; room for a few lines at least
 *
 * Lays a report out. One with a wide table is made as small as fits it on one page, within reason.
 *
 * Returns: (transfer full): its pages
 */
AppositeReportPages *
apposite_report_pages_new (AppositeReport *report, const AppositePaperSize *size)
{
  AppositeReportPages *self;
  guint table;

  g_return_val_if_fail (APPOSITE_IS_REPORT (report), NULL);
  g_return_val_if_fail (size->width > 2 * size->margin, NULL);
  g_return_val_if_fail (size->height > 2 * size->margin + FOOT_SPACE, NULL);

  self = g_object_new (APPOSITE_TYPE_REPORT_PAGES, NULL);
  self->report = g_object_ref (report);
  self->size = *size;
  table = find_wide_table (report);
  if (table < apposite_report_get_n_blocks (report))
    lay_out_wide (self, table);
  else
    lay_out (self, 1, table, 0);
  return self;
}

/**
 * apposite_report_pages_get_report:
 *
 * Returns: (transfer none): the report
 */
AppositeReport *
apposite_report_pages_get_report (AppositeReportPages *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT_PAGES (self), NULL);

  return self->report;
}

/**
 * apposite_report_pages_get_size:
 *
 * Returns: (transfer none): the size of every page, in points
 */
const AppositePaperSize *
apposite_report_pages_get_size (AppositeReportPages *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT_PAGES (self), NULL);

  return &self->size;
}

/**
 * apposite_report_pages_get_n_pages:
 *
 * Returns: how many pages there are
 */
guint
apposite_report_pages_get_n_pages (AppositeReportPages *self)
{
  g_return_val_if_fail (APPOSITE_IS_REPORT_PAGES (self), 0);

  return self->pages->len;
}

/**
 * apposite_report_pages_list_places:
 *
 * Returns: (transfer full) (element-type AppositeReportPlace): where the title and the headings stand,
 *   in their order; their texts are the report's
 */
GArray *
apposite_report_pages_list_places (AppositeReportPages *self)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (AppositeReportPlace));

  g_return_val_if_fail (APPOSITE_IS_REPORT_PAGES (self), places);

  for (guint p = 0; p < self->pages->len; p++)
    {
      GArray *page = g_ptr_array_index (self->pages, p);

      for (guint i = 0; i < page->len; i++)
        {
          const AppositePlacedPiece *placed = &g_array_index (page, AppositePlacedPiece, i);
          const AppositeReportBlock *block = placed->piece->block;
          AppositeReportPlace place = { block->text, block->level, p, placed->y };

          if (placed->piece->is_first
              && (block->kind == APPOSITE_REPORT_TITLE || block->kind == APPOSITE_REPORT_HEADING))
            g_array_append_val (places, place);
        }
    }
  return places;
}

/**
 * apposite_report_pages_draw:
 * @page: from 0, less than apposite_report_pages_get_n_pages()
 * @cr: what to draw on, in points, with the corner of the paper at 0, 0
 *
 * Draws a page. Where what is drawn on has tags, the page's structure is told with them.
 */
void
apposite_report_pages_draw (AppositeReportPages *self, guint page, cairo_t *cr)
{
  const AppositePiece *before = NULL;
  GArray *placed;

  g_return_if_fail (APPOSITE_IS_REPORT_PAGES (self));
  g_return_if_fail (page < self->pages->len);

  placed = g_ptr_array_index (self->pages, page);
  cairo_save (cr);
  cairo_translate (cr, self->size.margin, 0);
  for (guint i = 0; i < placed->len; i++)
    {
      const AppositePlacedPiece *next = &g_array_index (placed, AppositePlacedPiece, i);

      change_tags (cr, before, next->piece);
      apposite_piece_draw (next->piece, cr, next->y);
      before = next->piece;
    }
  change_tags (cr, before, NULL);
  draw_foot (self, page, cr);
  cairo_restore (cr);
}

/* Tests look at what stands where. */
GArray *
apposite_report_pages_peek_page (AppositeReportPages *self, guint page)
{
  return g_ptr_array_index (self->pages, page);
}

double
apposite_report_pages_get_bottom (AppositeReportPages *self)
{
  return self->size.height - self->size.margin - FOOT_SPACE;
}

double
apposite_report_pages_get_scale (AppositeReportPages *self)
{
  return self->scale;
}
