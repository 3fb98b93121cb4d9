/* apposite-paper.h: what is printed on
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AppositePaper:
 * @APPOSITE_PAPER_A4: 210 by 297 millimetres
 * @APPOSITE_PAPER_LETTER: 8.5 by 11 inches
 *
 * A size of paper.
 */
typedef enum
{
  APPOSITE_PAPER_A4,
  APPOSITE_PAPER_LETTER,
} AppositePaper;

/**
 * AppositePaperSize:
 * @width: how wide a page is, in points
 * @height: how high it is, in points
 * @margin: how much of every side stays empty, in points; page numbers stand in the lower one
 *
 * The size of a page.
 */
typedef struct
{
  double width;
  double height;
  double margin;
} AppositePaperSize;

/* 18 and 14 mm: what lies on its long side is wide, and needs the room. */
#define APPOSITE_PAPER_MARGIN (18 / 25.4 * 72)
#define APPOSITE_PAPER_LANDSCAPE_MARGIN (14 / 25.4 * 72)

AppositePaper apposite_paper_for_locale (void);
gboolean apposite_paper_from_name (const char *name, AppositePaper *paper);
AppositePaperSize apposite_paper_get_size (AppositePaper paper, gboolean landscape);

G_END_DECLS
