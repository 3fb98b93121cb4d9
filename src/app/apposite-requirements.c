/* apposite-requirements.c: what the program can't do without
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-requirements.h"

#include <glib/gi18n.h>

/* Letters that every text has some of. */
#define LETTERS "AEIaei"

/**
 * apposite_require_display:
 * @error: that there is none and what to do, in the #GIOErrorEnum domain
 *
 * Initializes the toolkit, which by itself would end the program without advice.
 *
 * Returns: whether there is a display that windows can be opened on
 */
gboolean
apposite_require_display (GError **error)
{
  if (gtk_init_check ())
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
      _ ("no window can be opened: there is no display, or DISPLAY or WAYLAND_DISPLAY names one "
         "that isn't there; start it in a desktop session, or use apposite-cli or “--print-to”, "
         "which need none"));
  return FALSE;
}

/**
 * apposite_require_font:
 * @context: what text would be laid out with
 * @error: that there is none and what to do, in the #GIOErrorEnum domain
 *
 * Without any font a window or a page would be drawn, but with nothing on it to read.
 *
 * Returns: whether there is a font that letters can be drawn with
 */
gboolean
apposite_require_font (PangoContext *context, GError **error)
{
  g_autoptr (PangoLayout) layout = NULL;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), FALSE);

  layout = pango_layout_new (context);
  pango_layout_set_text (layout, LETTERS, -1);
  if (pango_layout_get_unknown_glyphs_count (layout) == 0)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
      _ ("there is no font to show text with; install one, such as Cantarell or DejaVu Sans, or "
         "see that the configuration of fontconfig finds it"));
  return FALSE;
}
