/* apposite-piece-paginate.c: how pieces are shared out to pages
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-pages-private.h"

typedef struct
{
  GPtrArray *pieces;
  GPtrArray *pages;
  GArray *page;
  double top;
  double bottom;
  double y;
  guint column;
  double columns_top;
  double columns_bottom;
} Paginator;

static const AppositePiece *
get_piece (const Paginator *self, guint position)
{
  return g_ptr_array_index (self->pieces, position);
}

static void
begin_page (Paginator *self)
{
  self->page = g_array_new (FALSE, FALSE, sizeof (AppositePlacedPiece));
  g_ptr_array_add (self->pages, self->page);
  self->y = self->top;
  self->columns_top = self->top;
  self->columns_bottom = self->top;
}

static void
place (Paginator *self, const AppositePiece *piece)
{
  AppositePlacedPiece placed;

  if (self->page->len > 0)
    self->y += piece->space;
  placed = (AppositePlacedPiece){ piece, self->y };
  g_array_append_val (self->page, placed);
  self->y += piece->height;
}

/* Where pieces that must not part end. */
static guint
find_end (const Paginator *self, guint position)
{
  while (position + 1 < self->pieces->len && get_piece (self, position)->keeps)
    position++;
  return position + 1;
}

static double
measure (const Paginator *self, guint begin, guint end)
{
  double height = 0;

  for (guint i = begin; i < end; i++)
    height += get_piece (self, i)->height
        + (i == begin && self->page->len == 0 ? 0 : get_piece (self, i)->space);
  return height;
}

/* What stands beside one another begins at the same height; what follows, below the lowest. */
static void
enter_column (Paginator *self, guint column)
{
  if (column == self->column)
    return;
  if (self->column == 0)
    self->columns_top = self->columns_bottom = self->y;
  self->columns_bottom = MAX (self->columns_bottom, self->y);
  self->y = column == 0 ? self->columns_bottom : self->columns_top;
  self->column = column;
}

static void
repeat_headings (Paginator *self, const AppositePiece *piece)
{
  for (guint i = 0; i < piece->n_header; i++)
    place (self, get_piece (self, piece->header + i));
}

static void
place_group (Paginator *self, guint begin, guint end)
{
  const AppositePiece *first = get_piece (self, begin);

  enter_column (self, first->column);
  if (self->page->len > 0
      && (first->starts_page || self->y + measure (self, begin, end) > self->bottom))
    {
      begin_page (self);
      repeat_headings (self, first);
    }
  for (guint i = begin; i < end; i++)
    {
      const AppositePiece *piece = get_piece (self, i);

      /* More than a page of what should stay together: it parts where it must. */
      if (self->page->len > 0 && self->y + piece->space + piece->height > self->bottom)
        {
          begin_page (self);
          repeat_headings (self, piece);
        }
      place (self, piece);
    }
}

/**
 * apposite_pieces_paginate:
 * @pieces: (element-type AppositePiece): pieces in their order
 * @top: where they begin on a page, in points
 * @bottom: below what none may stand, in points
 *
 * Shares pieces out to pages: none is split, those that keep with the next don't part from it, and a
 * table that goes on repeats the headings of its columns.
 *
 * Returns: (transfer full) (element-type GArray): the pages, each of #AppositePlacedPiece
 */
GPtrArray *
apposite_pieces_paginate (GPtrArray *pieces, double top, double bottom)
{
  Paginator self = { .pieces = pieces, .top = top, .bottom = bottom };

  self.pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  begin_page (&self);
  for (guint begin = 0; begin < pieces->len;)
    {
      guint end = find_end (&self, begin);

      place_group (&self, begin, end);
      begin = end;
    }
  return self.pages;
}
