/* rendered.h: what a widget draws, as pixels, with and without its text and symbols
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <math.h>

#include <gtk/gtk.h>

#include "spin.h"

/* At this scale the strokes of small text reach their full colour. */
#define RENDERED_SCALE 3

/* Symbols of GTK after 4.8 are drawn by nodes that 4.8 doesn't know. */
#define LARGEST_SYMBOL 64.0f

#define LEAST_SEEN 0.9f

/* Where a run of text or a symbol stands, in the widget's coordinates. */
typedef struct
{
  graphene_rect_t bounds;
  gboolean text;
} Ink;

typedef struct
{
  cairo_surface_t *surface;
  const guint32 *pixels;
  float x; /* of the first pixel, in the widget's coordinates */
  float y;
  int width;
  int height;
  int stride;
} Rendered;

/* --- Time --- */

static inline void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

/* What was changed before is drawn after. */
static inline void
wait_for_frame (GtkWidget *widget)
{
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gboolean painted = FALSE;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (widget);
  while (!painted && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (painted);
  g_signal_handler_disconnect (clock, id);
}

/* --- Nodes --- */

/* Of a node that changes one other: that one, else %NULL. */
static inline GskRenderNode *
get_child_node (GskRenderNode *node)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_TRANSFORM_NODE:
      return gsk_transform_node_get_child (node);
    case GSK_OPACITY_NODE:
      return gsk_opacity_node_get_child (node);
    case GSK_COLOR_MATRIX_NODE:
      return gsk_color_matrix_node_get_child (node);
    case GSK_CLIP_NODE:
      return gsk_clip_node_get_child (node);
    case GSK_ROUNDED_CLIP_NODE:
      return gsk_rounded_clip_node_get_child (node);
    case GSK_SHADOW_NODE:
      return gsk_shadow_node_get_child (node);
    case GSK_DEBUG_NODE:
      return gsk_debug_node_get_child (node);
    default:
      return NULL;
    }
}

/* The same change of another one. Shadows of text go with it. */
static inline GskRenderNode *
replace_child_node (GskRenderNode *node, GskRenderNode *child)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_TRANSFORM_NODE:
      return gsk_transform_node_new (child, gsk_transform_node_get_transform (node));
    case GSK_OPACITY_NODE:
      return gsk_opacity_node_new (child, gsk_opacity_node_get_opacity (node));
    case GSK_COLOR_MATRIX_NODE:
      return gsk_color_matrix_node_new (child, gsk_color_matrix_node_get_color_matrix (node),
          gsk_color_matrix_node_get_color_offset (node));
    case GSK_CLIP_NODE:
      return gsk_clip_node_new (child, gsk_clip_node_get_clip (node));
    case GSK_ROUNDED_CLIP_NODE:
      return gsk_rounded_clip_node_new (child, gsk_rounded_clip_node_get_clip (node));
    default:
      return gsk_render_node_ref (child);
    }
}

static inline gboolean
has_text (GskRenderNode *node)
{
  GskRenderNode *child = get_child_node (node);

  if (gsk_render_node_get_node_type (node) == GSK_TEXT_NODE)
    return TRUE;
  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      if (has_text (gsk_container_node_get_child (node, i)))
        return TRUE;
  return child != NULL && has_text (child);
}

/* A symbol is a picture whose colours are replaced, or were before it was kept as a texture. */
static inline gboolean
is_symbol (GskRenderNode *node)
{
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  return ((int) gsk_render_node_get_node_type (node) == GSK_COLOR_MATRIX_NODE && !has_text (node))
      || (((int) gsk_render_node_get_node_type (node) > GSK_DEBUG_NODE
              || gsk_render_node_get_node_type (node) == GSK_TEXTURE_NODE)
          && bounds.size.width <= LARGEST_SYMBOL && bounds.size.height <= LARGEST_SYMBOL);
}

static inline gboolean
is_ink (GskRenderNode *node)
{
  return gsk_render_node_get_node_type (node) == GSK_TEXT_NODE || is_symbol (node);
}

/* All but text and symbols, or %NULL where that is nothing. */
static inline GskRenderNode *
without_ink (GskRenderNode *node)
{
  g_autoptr (GPtrArray) children = NULL;
  GskRenderNode *child, *kept, *result;

  if (is_ink (node))
    return NULL;
  if ((child = get_child_node (node)) != NULL)
    {
      kept = without_ink (child);
      result = kept != NULL ? replace_child_node (node, kept) : NULL;
      g_clear_pointer (&kept, gsk_render_node_unref);
      return result;
    }
  if (gsk_render_node_get_node_type (node) != GSK_CONTAINER_NODE)
    return gsk_render_node_ref (node);
  children = g_ptr_array_new_with_free_func ((GDestroyNotify) gsk_render_node_unref);
  for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
    if ((kept = without_ink (gsk_container_node_get_child (node, i))) != NULL)
      g_ptr_array_add (children, kept);
  return gsk_container_node_new ((GskRenderNode **) children->pdata, children->len);
}

static inline gboolean
clip_bounds (GskTransform *transform, const graphene_rect_t *bounds, graphene_rect_t *clip)
{
  graphene_rect_t placed;

  gsk_transform_transform_bounds (transform, bounds, &placed);
  return graphene_rect_intersection (clip, &placed, clip);
}

/* Of one that is scrolled out in part too little may be seen. */
static inline gboolean
is_mostly_inside (
    GskTransform *transform, const graphene_rect_t *bounds, const graphene_rect_t *clip)
{
  graphene_rect_t placed;

  gsk_transform_transform_bounds (transform, bounds, &placed);
  return clip->size.width > LEAST_SEEN * placed.size.width
      && clip->size.height > LEAST_SEEN * placed.size.height;
}

/* Those that are seen. */
static inline void
list_inks (GskRenderNode *node, GskTransform *transform, graphene_rect_t clip, GArray *inks)
{
  GskRenderNode *child = get_child_node (node);
  g_autoptr (GskTransform) inner = gsk_transform_ref (transform);
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  if (!clip_bounds (transform, &bounds, &clip))
    return;
  if (is_ink (node))
    {
      Ink ink = { clip, gsk_render_node_get_node_type (node) == GSK_TEXT_NODE };

      if (is_mostly_inside (transform, &bounds, &clip))
        g_array_append_val (inks, ink);
      return;
    }
  if (gsk_render_node_get_node_type (node) == GSK_TRANSFORM_NODE)
    inner =
        gsk_transform_transform (g_steal_pointer (&inner), gsk_transform_node_get_transform (node));
  if (child != NULL)
    list_inks (child, inner, clip, inks);
  else if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      list_inks (gsk_container_node_get_child (node, i), inner, clip, inks);
}

/* A widget with its border, in its own coordinates, that begin inside the border. */
static inline graphene_rect_t
get_extents (GtkWidget *widget)
{
  graphene_rect_t extents;

  g_assert_true (gtk_widget_compute_bounds (widget, widget, &extents));
  return extents;
}

/* What was drawn last of a widget that is seen, in its own coordinates; NULL where it is to be drawn anew. */
static inline GskRenderNode *
find_node (GtkWidget *widget)
{
  graphene_rect_t extents = get_extents (widget);
  GdkPaintable *paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  gtk_snapshot_translate (snapshot, &extents.origin);
  gdk_paintable_snapshot (paintable, snapshot, extents.size.width, extents.size.height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_object_unref (paintable);
  return node;
}

/* A style that changes step by step wants more than one frame. */
static inline GskRenderNode *
get_node (GtkWidget *widget)
{
  GskRenderNode *node = find_node (widget);

  for (guint i = 0; i < 100 && node == NULL; i++)
    {
      wait_for_frame (widget);
      node = find_node (widget);
    }
  g_assert_nonnull (node);
  return node;
}

/* --- Pixels --- */

/* The pixels of an area; what isn't drawn is black. */
static inline void
render (Rendered *rendered, GskRenderNode *node, const graphene_rect_t *area)
{
  cairo_t *cr;

  rendered->x = floorf (area->origin.x);
  rendered->y = floorf (area->origin.y);
  rendered->width = (int) ceilf (area->size.width) * RENDERED_SCALE;
  rendered->height = (int) ceilf (area->size.height) * RENDERED_SCALE;
  rendered->surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, rendered->width, rendered->height);
  cr = cairo_create (rendered->surface);
  cairo_scale (cr, RENDERED_SCALE, RENDERED_SCALE);
  cairo_translate (cr, -rendered->x, -rendered->y);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (rendered->surface);
  rendered->pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (rendered->surface);
  rendered->stride = cairo_image_surface_get_stride (rendered->surface) / (int) sizeof (guint32);
}

static inline void
rendered_clear (Rendered *rendered)
{
  g_clear_pointer (&rendered->surface, cairo_surface_destroy);
}

static inline guint32
get_pixel (const Rendered *rendered, int x, int y)
{
  return rendered->pixels[y * rendered->stride + x] & 0xffffff;
}

/* In pixels, within the picture. */
static inline cairo_rectangle_int_t
get_area (const Rendered *rendered, const graphene_rect_t *bounds, float margin)
{
  float x = bounds->origin.x - rendered->x;
  float y = bounds->origin.y - rendered->y;
  int left = (int) floorf ((x - margin) * RENDERED_SCALE);
  int top = (int) floorf ((y - margin) * RENDERED_SCALE);
  int right = (int) ceilf ((x + bounds->size.width + margin) * RENDERED_SCALE);
  int bottom = (int) ceilf ((y + bounds->size.height + margin) * RENDERED_SCALE);

  left = CLAMP (left, 0, rendered->width);
  top = CLAMP (top, 0, rendered->height);
  return (cairo_rectangle_int_t){ left, top, CLAMP (right, left, rendered->width) - left,
    CLAMP (bottom, top, rendered->height) - top };
}

/* --- Contrast, as WCAG 2 has it --- */

static inline double
get_luminance (guint32 color)
{
  static double linear[256];

  if (linear[255] <= 0.0)
    for (int i = 0; i < 256; i++)
      linear[i] = i <= 10 ? i / 255.0 / 12.92 : pow ((i / 255.0 + 0.055) / 1.055, 2.4);
  return 0.2126 * linear[color >> 16 & 0xff] + 0.7152 * linear[color >> 8 & 0xff]
      + 0.0722 * linear[color & 0xff];
}

/* From 1 to 21. */
static inline double
get_contrast (guint32 one, guint32 other)
{
  double a = get_luminance (one);
  double b = get_luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}
