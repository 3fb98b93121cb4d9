/* apposite-drawn.c: what many widgets draw alike, drawn once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-drawn.h"

/* More than windows show in one style and size; a colour that changes gradually has many shades. */
#define MOST_TEXTURES 200

/* What the looks of a drawing depend on. */
typedef struct
{
  const char *name;
  GdkRGBA color;
  int width;
  int height;
  int scale;
  GtkTextDirection direction;
} Look;

static guint
hash_look (gconstpointer look)
{
  const Look *self = look;

  return g_str_hash (self->name) ^ gdk_rgba_hash (&self->color)
      ^ (guint) (self->width << 16 | self->height << 8 | self->scale << 4 | (int) self->direction);
}

static gboolean
looks_equal (gconstpointer a, gconstpointer b)
{
  const Look *one = a, *other = b;

  return g_str_equal (one->name, other->name) && gdk_rgba_equal (&one->color, &other->color)
      && one->width == other->width && one->height == other->height && one->scale == other->scale
      && one->direction == other->direction;
}

static Look *
copy_look (const Look *look)
{
  Look *copy = g_memdup2 (look, sizeof *look);

  copy->name = g_strdup (look->name);
  return copy;
}

static void
free_look (gpointer look)
{
  g_free ((char *) ((Look *) look)->name);
  g_free (look);
}

/* The textures by their looks; most hold icons, and another theme has others. */
static GHashTable *
get_textures (GtkIconTheme *theme)
{
  static GQuark quark;
  GHashTable *textures;

  if (quark == 0)
    quark = g_quark_from_static_string ("apposite-drawn-textures");
  textures = g_object_get_qdata (G_OBJECT (theme), quark);
  if (textures != NULL)
    return textures;
  textures = g_hash_table_new_full (hash_look, looks_equal, free_look, g_object_unref);
  g_object_set_qdata_full (G_OBJECT (theme), quark, textures, (GDestroyNotify) g_hash_table_unref);
  g_signal_connect_swapped (theme, "changed", G_CALLBACK (g_hash_table_remove_all), textures);
  return textures;
}

static guchar
divide_by_alpha (guint value, guint alpha)
{
  return (guchar) MIN (255, (value * 255 + alpha / 2) / alpha);
}

/* From cairo's format to GDK_MEMORY_R8G8B8A8. */
static void
convert_pixels (guchar *pixels, gsize n_bytes)
{
  for (guchar *pixel = pixels; pixel < pixels + n_bytes; pixel += 4)
    {
      guint32 argb = *(guint32 *) (gpointer) pixel;
      guint alpha = argb >> 24;

      if (alpha == 0)
        continue;
      pixel[0] = divide_by_alpha (argb >> 16 & 0xff, alpha);
      pixel[1] = divide_by_alpha (argb >> 8 & 0xff, alpha);
      pixel[2] = divide_by_alpha (argb & 0xff, alpha);
      pixel[3] = (guchar) alpha;
    }
}

/* Not in cairo's format: GTK 4.8 goes from there to there by way of floating point numbers, each time
 * that the texture is drawn with cairo, but is quick to get there from where PNG files are. */
static GdkTexture *
create_texture (GskRenderNode *node, const Look *look)
{
  int width = look->width * look->scale, height = look->height * look->scale;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  g_autoptr (GBytes) bytes = NULL;
  gsize stride, n_bytes;
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, look->scale, look->scale);
  cr = cairo_create (surface);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  stride = (gsize) cairo_image_surface_get_stride (surface);
  n_bytes = stride * (gsize) height;
  convert_pixels (cairo_image_surface_get_data (surface), n_bytes);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), n_bytes,
      (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_R8G8B8A8, bytes, stride);
}

static GdkTexture *
draw_texture (GtkWidget *widget, const Look *look, AppositeDrawnFunc draw, gconstpointer data)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  const GdkRectangle area = { .width = look->width, .height = look->height };
  GskRenderNode *node;
  GdkTexture *texture;

  draw (widget, snapshot, &area, &look->color, data);
  node = gtk_snapshot_free_to_node (snapshot);
  texture = create_texture (node, look);
  g_clear_pointer (&node, gsk_render_node_unref);
  return texture;
}

static GdkTexture *
get_texture (GtkWidget *widget, const Look *look, AppositeDrawnFunc draw, gconstpointer data)
{
  GHashTable *textures =
      get_textures (gtk_icon_theme_get_for_display (gtk_widget_get_display (widget)));
  GdkTexture *texture = g_hash_table_lookup (textures, look);

  if (texture != NULL)
    return texture;
  texture = draw_texture (widget, look, draw, data);
  if (g_hash_table_size (textures) >= MOST_TEXTURES)
    g_hash_table_remove_all (textures);
  g_hash_table_insert (textures, copy_look (look), texture);
  return texture;
}

/**
 * apposite_drawn_snapshot:
 * @widget: the widget that is drawn
 * @snapshot: where to
 * @name: what is drawn: nothing else has this name, and it looks alike for all widgets of the same
 *   scale and direction
 * @area: where in the widget and how large, in pixels
 * @color: its colour
 * @draw: draws it if it isn't known yet
 * @data: (nullable): for @draw
 *
 * Draws what many widgets draw alike from a texture. The icons of a table's rows, which are masks that
 * get their colour each time, otherwise take longer to draw than the rest of the window.
 */
void
apposite_drawn_snapshot (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const char *name,
    const GdkRectangle *area,
    const GdkRGBA *color,
    AppositeDrawnFunc draw,
    gconstpointer data)
{
  const Look look = {
    .name = name,
    .color = *color,
    .width = area->width,
    .height = area->height,
    .scale = gtk_widget_get_scale_factor (widget),
    .direction = gtk_widget_get_direction (widget),
  };

  if (area->width <= 0 || area->height <= 0)
    return;
  gtk_snapshot_append_texture (snapshot, get_texture (widget, &look, draw, data),
      &GRAPHENE_RECT_INIT (
          (float) area->x, (float) area->y, (float) area->width, (float) area->height));
}
