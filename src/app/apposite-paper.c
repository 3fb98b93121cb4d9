/* apposite-paper.c: what is printed on
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-paper.h"

#include <gtk/gtk.h>

/* In points. */
static const struct
{
  const char *name;
  double width;
  double height;
} papers[] = {
  [APPOSITE_PAPER_A4] = { "a4", 210 / 25.4 * 72, 297 / 25.4 * 72 },
  [APPOSITE_PAPER_LETTER] = { "letter", 8.5 * 72, 11 * 72 },
};

/**
 * apposite_paper_for_locale:
 *
 * Returns: the paper that is usual where the user's locale is
 */
AppositePaper
apposite_paper_for_locale (void)
{
  return g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) ? APPOSITE_PAPER_LETTER
                                                                            : APPOSITE_PAPER_A4;
}

/**
 * apposite_paper_from_name:
 * @name: “a4” or “letter”, in small or capital letters
 * @paper: (out): where to put the paper
 *
 * Returns: whether there is a paper of that name
 */
gboolean
apposite_paper_from_name (const char *name, AppositePaper *paper)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_ascii_strcasecmp (name, papers[i].name) == 0)
      {
        *paper = (AppositePaper) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * apposite_paper_get_size:
 * @landscape: whether it lies on its long side
 *
 * Returns: the size of a page of that paper, with the margin that we leave
 */
AppositePaperSize
apposite_paper_get_size (AppositePaper paper, gboolean landscape)
{
  double width = papers[paper].width;
  double height = papers[paper].height;

  return (AppositePaperSize){ landscape ? height : width, landscape ? width : height,
    landscape ? APPOSITE_PAPER_LANDSCAPE_MARGIN : APPOSITE_PAPER_MARGIN };
}
