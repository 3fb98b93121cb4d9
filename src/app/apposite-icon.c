/* apposite-icon.c: icons that a widget draws itself
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-icon.h"

#define SCALE 1.1 /* of the text's size, as the style sheet has it for images */

/* The theme keeps those that were looked up last; a thread loads those that are new. */
static GtkIconPaintable *
look_up (GtkWidget *widget, const char *name)
{
  return gtk_icon_theme_lookup_icon (
      gtk_icon_theme_get_for_display (gtk_widget_get_display (widget)), name, NULL,
      apposite_icon_get_size (widget), gtk_widget_get_scale_factor (widget),
      gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_PRELOAD);
}

/**
 * apposite_icon_get_size:
 * @widget: a widget
 *
 * Returns: the size of an icon beside the widget's text, in pixels
 */
int
apposite_icon_get_size (GtkWidget *widget)
{
  PangoFontDescription *font =
      pango_context_get_font_description (gtk_widget_get_pango_context (widget));

  return (int) (SCALE * pango_font_description_get_size (font) / PANGO_SCALE + 0.5);
}

/**
 * apposite_icon_prepare:
 * @widget: a widget that is going to be drawn
 * @name: the name of a symbolic icon
 *
 * Has a thread load an icon, so that drawing needn't.
 */
void
apposite_icon_prepare (GtkWidget *widget, const char *name)
{
  g_autoptr (GtkIconPaintable) icon = look_up (widget, name);
}

/**
 * apposite_icon_snapshot:
 * @widget: the widget that is drawn
 * @snapshot: where to
 * @name: the name of a symbolic icon
 * @x: where it begins across, in pixels
 * @y: and down
 * @color: its colour
 *
 * Draws an icon as large as apposite_icon_get_size() says.
 */
void
apposite_icon_snapshot (
    GtkWidget *widget, GtkSnapshot *snapshot, const char *name, int x, int y, const GdkRGBA *color)
{
  int size = apposite_icon_get_size (widget);
  g_autoptr (GtkIconPaintable) icon = look_up (widget, name);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_symbolic_paintable_snapshot_symbolic (
      GTK_SYMBOLIC_PAINTABLE (icon), snapshot, size, size, color, 1);
  gtk_snapshot_restore (snapshot);
}
