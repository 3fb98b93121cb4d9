/* apposite-font.c: what is as large as text asks it of its font
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-font.h"

/**
 * apposite_font_get_size:
 * @widget: a widget
 *
 * Returns: the size of the widget's font, an em, in pixels
 */
double
apposite_font_get_size (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  int size = pango_font_description_get_size (pango_context_get_font_description (context));

  return pango_units_to_double (size);
}
