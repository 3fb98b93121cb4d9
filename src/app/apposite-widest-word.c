/* apposite-widest-word.c: how narrow a text may be
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-widest-word.h"

/* How wide each character of a text is, by its position in the text. */
static int *
list_widths (PangoLayout *layout, int n_characters)
{
  const char *text = pango_layout_get_text (layout);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int *widths = g_new0 (int, (gsize) n_characters);
  int index = 0;
  glong place = 0;

  do
    {
      PangoRectangle rectangle;

      /* From where the last one began, be it before it or after it. */
      place += g_utf8_pointer_to_offset (text + index, text + pango_layout_iter_get_index (iter));
      index = pango_layout_iter_get_index (iter);
      pango_layout_iter_get_cluster_extents (iter, NULL, &rectangle);
      widths[place] += rectangle.width;
    }
  while (pango_layout_iter_next_cluster (iter));
  pango_layout_iter_free (iter);
  return widths;
}

/**
 * apposite_widest_word_measure:
 * @layout: a text, no word of which is broken
 *
 * Measures the widest word from the lines that the text has. Whoever asks for the least width of a text
 * has each word laid out anew.
 *
 * Returns: its width, in pixels; a word ends where a line may
 */
int
apposite_widest_word_measure (PangoLayout *layout)
{
  int n, width = 0, widest = 0;
  const PangoLogAttr *characters;
  g_autofree int *widths = NULL;

  g_return_val_if_fail (PANGO_IS_LAYOUT (layout), 0);

  characters = pango_layout_get_log_attrs_readonly (layout, &n);
  widths = list_widths (layout, n);
  for (int i = 0; i < n; i++)
    {
      if (characters[i].is_line_break)
        width = 0;
      width += widths[i];
      if (!characters[i].is_white)
        widest = MAX (widest, width);
    }
  return PANGO_PIXELS_CEIL (widest);
}
