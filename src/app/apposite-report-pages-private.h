/* apposite-report-pages-private.h: what stands where on the pages of a report, for tests
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-piece.h"
#include "apposite-report-pages.h"

G_BEGIN_DECLS

/**
 * AppositePlacedPiece:
 * @piece: a piece, which the pages own
 * @y: where its top is, below the top edge of the paper, in points
 *
 * A piece on a page.
 */
typedef struct
{
  const AppositePiece *piece;
  double y;
} AppositePlacedPiece;

/* For apposite-report-pages.c: how pieces are shared out to pages. */
GPtrArray *apposite_pieces_paginate (GPtrArray *pieces, double top, double bottom);

/* For tests. */
GArray *apposite_report_pages_peek_page (AppositeReportPages *self, guint page);
double apposite_report_pages_get_bottom (AppositeReportPages *self);
double apposite_report_pages_get_scale (AppositeReportPages *self);

G_END_DECLS
