/* apposite-icon.c: icons that a widget draws itself
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-icon.h"

#include "apposite-font.h"

#define SCALE 1.1 /* of the text's size, as the style sheet has it for images */

/* More than windows show in one style and size; a colour that changes gradually has many shades. */
#define MOST_TEXTURES 200

/* What the looks of an icon depend on. */
typedef struct
{
  const char *name; /* interned */
  GdkRGBA color;
  int size;
  int scale;
  GtkTextDirection direction;
} Look;

static guint
hash_look (gconstpointer look)
{
  const Look *self = look;

  return g_direct_hash (self->name) ^ gdk_rgba_hash (&self->color)
      ^ (guint) (self->size << 8 | self->scale << 4 | (int) self->direction);
}

static gboolean
looks_equal (gconstpointer a, gconstpointer b)
{
  const Look *one = a, *other = b;

  return one->name == other->name && gdk_rgba_equal (&one->color, &other->color)
      && one->size == other->size && one->scale == other->scale
      && one->direction == other->direction;
}

static Look
get_look (GtkWidget *widget, const char *name, const GdkRGBA *color)
{
  return (Look){ .name = g_intern_string (name),
    .color = *color,
    .size = apposite_icon_get_size (widget),
    .scale = gtk_widget_get_scale_factor (widget),
    .direction = gtk_widget_get_direction (widget) };
}

/* The icons that were drawn, by their looks. A symbolic icon is a mask that gets its colour each time
 * that it is drawn: for the icons of a table that takes longer than for the rest of the window. */
static GHashTable *
get_textures (GtkIconTheme *theme)
{
  static GQuark quark;
  GHashTable *textures;

  if (quark == 0)
    quark = g_quark_from_static_string ("apposite-icon-textures");
  textures = g_object_get_qdata (G_OBJECT (theme), quark);
  if (textures != NULL)
    return textures;
  textures = g_hash_table_new_full (hash_look, looks_equal, g_free, g_object_unref);
  g_object_set_qdata_full (G_OBJECT (theme), quark, textures, (GDestroyNotify) g_hash_table_unref);
  g_signal_connect_swapped (theme, "changed", G_CALLBACK (g_hash_table_remove_all), textures);
  return textures;
}

static GdkTexture *
create_texture (GskRenderNode *node, int size, int scale)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, size * scale, size * scale);
  g_autoptr (GBytes) bytes = NULL;
  gsize stride;
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, scale, scale);
  cr = cairo_create (surface);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  stride = (gsize) cairo_image_surface_get_stride (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
      stride * (gsize) size * (gsize) scale, (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (size * scale, size * scale, GDK_MEMORY_DEFAULT, bytes, stride);
}

/* The theme keeps those that were looked up last; a thread loads those that are new. */
static GtkIconPaintable *
look_up (GtkIconTheme *theme, const Look *look)
{
  return gtk_icon_theme_lookup_icon (
      theme, look->name, NULL, look->size, look->scale, look->direction, GTK_ICON_LOOKUP_PRELOAD);
}

static GdkTexture *
draw_texture (GtkIconTheme *theme, const Look *look)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GtkIconPaintable) icon = look_up (theme, look);
  GskRenderNode *node;
  GdkTexture *texture;

  gtk_symbolic_paintable_snapshot_symbolic (
      GTK_SYMBOLIC_PAINTABLE (icon), snapshot, look->size, look->size, &look->color, 1);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = create_texture (node, look->size, look->scale);
  g_clear_pointer (&node, gsk_render_node_unref);
  return texture;
}

static GdkTexture *
get_texture (GtkIconTheme *theme, const Look *look)
{
  GHashTable *textures = get_textures (theme);
  GdkTexture *texture = g_hash_table_lookup (textures, look);

  if (texture != NULL)
    return texture;
  if (g_hash_table_size (textures) >= MOST_TEXTURES)
    g_hash_table_remove_all (textures);
  texture = draw_texture (theme, look);
  g_hash_table_insert (textures, g_memdup2 (look, sizeof *look), texture);
  return texture;
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
  return (int) (SCALE * apposite_font_get_size (widget) + 0.5);
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
  /* Whichever its colour, it is loaded once. */
  const Look look = get_look (widget, name, &(const GdkRGBA){ 0, 0, 0, 1 });

  g_object_unref (
      look_up (gtk_icon_theme_get_for_display (gtk_widget_get_display (widget)), &look));
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
  const Look look = get_look (widget, name, color);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  gtk_snapshot_append_texture (snapshot, get_texture (theme, &look),
      &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) look.size, (float) look.size));
}
