/* apposite-drawn.c: what many widgets draw alike, drawn once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-drawn.h"

/* More than windows show in one style and size; a colour that changes gradually has many shades. */
#define MOST_DRAWINGS 200

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

/* What was drawn of an area, and where in it: what is left clear around it takes time as well. */
typedef struct
{
  GdkTexture *texture; /* or NULL: nothing is to be seen */
  graphene_rect_t bounds;
} Drawing;

static void
free_drawing (gpointer drawing)
{
  Drawing *self = drawing;

  g_clear_object (&self->texture);
  g_free (self);
}

/* The drawings by their looks; most are of icons, and another theme has others. */
static GHashTable *
get_drawings (GtkIconTheme *theme)
{
  static GQuark quark;
  GHashTable *drawings;

  if (quark == 0)
    quark = g_quark_from_static_string ("apposite-drawings");
  drawings = g_object_get_qdata (G_OBJECT (theme), quark);
  if (drawings != NULL)
    return drawings;
  drawings = g_hash_table_new_full (hash_look, looks_equal, free_look, free_drawing);
  g_object_set_qdata_full (G_OBJECT (theme), quark, drawings, (GDestroyNotify) g_hash_table_unref);
  g_signal_connect_swapped (theme, "changed", G_CALLBACK (g_hash_table_remove_all), drawings);
  return drawings;
}

static guchar
divide_by_alpha (guint value, guint alpha)
{
  return (guchar) MIN (255, (value * 255 + alpha / 2) / alpha);
}

/* From cairo's format to GDK_MEMORY_R8G8B8A8. */
static void
convert_pixel (guint32 argb, guchar pixel[4])
{
  guint alpha = argb >> 24;

  if (alpha == 0)
    return;
  pixel[0] = divide_by_alpha (argb >> 16 & 0xff, alpha);
  pixel[1] = divide_by_alpha (argb >> 8 & 0xff, alpha);
  pixel[2] = divide_by_alpha (argb & 0xff, alpha);
  pixel[3] = (guchar) alpha;
}

/* An image's pixels, in cairo's format. */
typedef struct
{
  const guint32 *pixels;
  int width;
  int height;
} Image;

/* The least rectangle that holds all that is to be seen; without width and height if nothing is. */
static GdkRectangle
find_seen (const Image *image)
{
  int left = image->width, right = 0, top = image->height, bottom = 0;

  for (int y = 0; y < image->height; y++)
    for (int x = 0; x < image->width; x++)
      {
        if (image->pixels[y * image->width + x] >> 24 == 0)
          continue;
        left = MIN (left, x);
        right = MAX (right, x + 1);
        top = MIN (top, y);
        bottom = y + 1;
      }
  return (GdkRectangle){
    .x = left, .y = top, .width = MAX (0, right - left), .height = MAX (0, bottom - top)
  };
}

/* Not in cairo's format: GTK 4.8 goes from there to there by way of floating point numbers, each time
 * that the texture is drawn with cairo, but is quick to get there from where PNG files are. */
static GdkTexture *
create_texture (const Image *image, const GdkRectangle *part)
{
  gsize stride = 4 * (gsize) part->width;
  gsize n_bytes = stride * (gsize) part->height;
  guchar *pixels = g_malloc0 (n_bytes);
  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, n_bytes);

  for (int y = part->y; y < part->y + part->height; y++)
    for (int x = part->x; x < part->x + part->width; x++, pixels += 4)
      convert_pixel (image->pixels[y * image->width + x], pixels);
  return gdk_memory_texture_new (part->width, part->height, GDK_MEMORY_R8G8B8A8, bytes, stride);
}

/* A pixel of this format has four bytes, so that no row ends in others. */
static void
keep_seen (Drawing *drawing, cairo_surface_t *surface, const Look *look)
{
  const Image image = {
    .pixels = (gpointer) cairo_image_surface_get_data (surface),
    .width = look->width * look->scale,
    .height = look->height * look->scale,
  };
  GdkRectangle seen = find_seen (&image);
  float scale = (float) look->scale;

  if (seen.width == 0)
    return;
  drawing->texture = create_texture (&image, &seen);
  drawing->bounds = GRAPHENE_RECT_INIT ((float) seen.x / scale, (float) seen.y / scale,
      (float) seen.width / scale, (float) seen.height / scale);
}

static Drawing *
create_drawing (GskRenderNode *node, const Look *look)
{
  Drawing *drawing = g_new0 (Drawing, 1);
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_ARGB32, look->width * look->scale, look->height * look->scale);
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, look->scale, look->scale);
  cr = cairo_create (surface);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  keep_seen (drawing, surface, look);
  cairo_surface_destroy (surface);
  return drawing;
}

static Drawing *
draw_anew (GtkWidget *widget, const Look *look, AppositeDrawnFunc draw, gconstpointer data)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  const GdkRectangle area = { .width = look->width, .height = look->height };
  GskRenderNode *node;
  Drawing *drawing;

  draw (widget, snapshot, &area, &look->color, data);
  node = gtk_snapshot_free_to_node (snapshot);
  drawing = create_drawing (node, look);
  g_clear_pointer (&node, gsk_render_node_unref);
  return drawing;
}

static const Drawing *
get_drawing (GtkWidget *widget, const Look *look, AppositeDrawnFunc draw, gconstpointer data)
{
  GHashTable *drawings =
      get_drawings (gtk_icon_theme_get_for_display (gtk_widget_get_display (widget)));
  Drawing *drawing = g_hash_table_lookup (drawings, look);

  if (drawing != NULL)
    return drawing;
  drawing = draw_anew (widget, look, draw, data);
  if (g_hash_table_size (drawings) >= MOST_DRAWINGS)
    g_hash_table_remove_all (drawings);
  g_hash_table_insert (drawings, copy_look (look), drawing);
  return drawing;
}

/* The window knows its own at once; a widget asks all above it, which is too long for each icon. */
static int
get_scale (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return gtk_widget_get_scale_factor (root != NULL ? GTK_WIDGET (root) : widget);
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
    .scale = get_scale (widget),
    .direction = gtk_widget_get_direction (widget),
  };

  const Drawing *drawing;
  graphene_rect_t bounds;

  if (area->width <= 0 || area->height <= 0)
    return;
  drawing = get_drawing (widget, &look, draw, data);
  if (drawing->texture == NULL)
    return;
  graphene_rect_offset_r (&drawing->bounds, (float) area->x, (float) area->y, &bounds);
  gtk_snapshot_append_texture (snapshot, drawing->texture, &bounds);
}
