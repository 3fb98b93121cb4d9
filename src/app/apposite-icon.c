/* apposite-icon.c: icons that a widget draws itself
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-icon.h"

#include "apposite-drawn.h"
#include "apposite-font.h"

#define GRID \
  16 /* pixels that symbolic icons are drawn for: about as large, they are sharpest like that */
#define LOOKED_UP 64
#define SCALE 1.1 /* of the text's size, as the style sheet has it for images */

/* Much larger than it is drawn, for there are images of that size, which scaled down are as sharp as a
 * drawing and sooner loaded. The theme keeps those that were looked up last; a thread loads those that
 * are new. */
static GtkIconPaintable *
look_up (GtkWidget *widget, const char *name)
{
  int size = apposite_icon_get_size (widget) * gtk_widget_get_scale_factor (widget);

  return gtk_icon_theme_lookup_icon (
      gtk_icon_theme_get_for_display (gtk_widget_get_display (widget)), name, NULL,
      MAX (size, LOOKED_UP), 1, gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_PRELOAD);
}

static void
draw_icon (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const GdkRectangle *area,
    const GdkRGBA *color,
    gconstpointer name)
{
  g_autoptr (GtkIconPaintable) icon = look_up (widget, name);

  gtk_symbolic_paintable_snapshot_symbolic (
      GTK_SYMBOLIC_PAINTABLE (icon), snapshot, area->width, area->height, color, 1);
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
  int size = (int) (SCALE * apposite_font_get_size (widget) + 0.5);

  return ABS (size - GRID) <= 1 ? GRID : size;
}

/**
 * apposite_icon_prepare:
 * @widget: a widget that is going to be drawn
 * @name: the name of a symbolic icon
 *
 * Has a thread load an icon, so that drawing needn't. Whichever its colour, it is loaded once.
 */
void
apposite_icon_prepare (GtkWidget *widget, const char *name)
{
  g_object_unref (look_up (widget, name));
}

/**
 * apposite_icon_snapshot:
 * @widget: the widget that is drawn
 * @snapshot: where to
 * @name: the name of a symbolic icon
 * @area: where in the widget, and as large as apposite_icon_get_size() says, in pixels
 * @color: its colour
 *
 * Draws an icon.
 */
void
apposite_icon_snapshot (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const char *name,
    const GdkRectangle *area,
    const GdkRGBA *color)
{
  apposite_drawn_snapshot (widget, snapshot, name, area, color, draw_icon, name);
}
