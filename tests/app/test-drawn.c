/* test-drawn.c: what many widgets draw alike, drawn once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-drawn.h"
#include "test-init.h"

#define SIZE 4

static const GdkRGBA red = { 1, 0, 0, 1 };

/* The upper half, and says that it was asked. */
static void
draw_half (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const GdkRectangle *area,
    const GdkRGBA *color,
    gconstpointer n_drawn)
{
  ++*(guint *) n_drawn;
  gtk_snapshot_append_color (
      snapshot, color, &GRAPHENE_RECT_INIT (0, 0, (float) area->width, (float) area->height / 2));
}

static GskRenderNode *
draw (GtkWidget *widget, const char *name, int height, const GdkRGBA *color, guint *n_drawn)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  apposite_drawn_snapshot (widget, snapshot, name,
      &(const GdkRectangle){ .x = 1, .y = 2, .width = SIZE, .height = height }, color, draw_half,
      n_drawn);
  return gtk_snapshot_free_to_node (snapshot);
}

static guint
count_drawn (GtkWidget *widget, const char *name, int height, const GdkRGBA *color)
{
  guint n_drawn = 0;
  GskRenderNode *node = draw (widget, name, height, color, &n_drawn);

  gsk_render_node_unref (node);
  return n_drawn;
}

static void
test_once (void)
{
  GtkWidget *one = g_object_ref_sink (gtk_label_new (NULL));
  GtkWidget *other = g_object_ref_sink (gtk_label_new (NULL));
  const GdkRGBA faint = { 1, 0, 0, 0.5f };

  g_assert_cmpuint (count_drawn (one, "a", SIZE, &red), ==, 1);
  g_assert_cmpuint (count_drawn (one, "a", SIZE, &red), ==, 0);
  g_assert_cmpuint (count_drawn (other, "a", SIZE, &red), ==, 0);
  g_assert_cmpuint (count_drawn (other, "b", SIZE, &red), ==, 1);
  g_assert_cmpuint (count_drawn (other, "a", SIZE + 2, &red), ==, 1);
  g_assert_cmpuint (count_drawn (other, "a", SIZE, &faint), ==, 1);
  gtk_widget_set_direction (other, GTK_TEXT_DIR_RTL);
  g_assert_cmpuint (count_drawn (other, "a", SIZE, &red), ==, 1);

  g_object_unref (one);
  g_object_unref (other);
}

/* However many there are: they are forgotten, and drawn again. */
static void
test_many (void)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *name = g_strdup_printf ("many %u", i);

      g_assert_cmpuint (count_drawn (widget, name, SIZE, &red), ==, 1);
    }
  g_assert_cmpuint (count_drawn (widget, "many 499", SIZE, &red), ==, 0);
  g_assert_cmpuint (count_drawn (widget, "many 0", SIZE, &red), ==, 1);
  g_object_unref (widget);
}

static void
test_another_theme (void)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  g_assert_cmpuint (count_drawn (widget, "theme", SIZE, &red), ==, 1);
  g_signal_emit_by_name (theme, "changed");
  g_assert_cmpuint (count_drawn (widget, "theme", SIZE, &red), ==, 1);
  g_object_unref (widget);
}

/* A pixel of what is drawn, as cairo has it. */
static guint32
pixel_at (GskRenderNode *node, int x, int y)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 16, 16);
  cairo_t *cr = cairo_create (surface);
  guint32 pixel;

  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pixel = ((guint32 *) (void *) cairo_image_surface_get_data (surface))[y * 16 + x];
  cairo_surface_destroy (surface);
  return pixel;
}

static void
assert_near (guint value, guint expected)
{
  g_assert_cmpuint (value, >=, MAX (1, expected) - 1);
  g_assert_cmpuint (value, <=, expected + 1);
}

static void
test_pixels (void)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));
  const GdkRGBA colors[] = {
    { 1, 0.5f, 0.25f, 1 },
    { 0, 0.2f, 0.8f, 0.6f },
    { 1, 1, 1, 0.1f },
  };

  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    {
      const GdkRGBA *color = &colors[i];
      guint n_drawn = 0;
      GskRenderNode *node = draw (widget, "pixels", SIZE, color, &n_drawn);
      guint32 pixel = pixel_at (node, 1, 2);

      assert_near (pixel >> 24, (guint) (color->alpha * 255 + 0.5f));
      assert_near (pixel >> 16 & 0xff, (guint) (color->red * color->alpha * 255 + 0.5f));
      assert_near (pixel >> 8 & 0xff, (guint) (color->green * color->alpha * 255 + 0.5f));
      assert_near (pixel & 0xff, (guint) (color->blue * color->alpha * 255 + 0.5f));
      g_assert_cmphex (pixel_at (node, 1, 2 + SIZE / 2), ==, 0);
      g_assert_cmphex (pixel_at (node, 0, 2), ==, 0);
      g_assert_cmphex (pixel_at (node, 1, 1), ==, 0);
      gsk_render_node_unref (node);
    }
  g_object_unref (widget);
}

static void
draw_nothing (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const GdkRectangle *area,
    const GdkRGBA *color,
    gconstpointer data)
{
}

/* The texture is as large as what is seen of the area, and stands where it is seen. */
static void
test_seen (void)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  const GdkRectangle area = { .x = 1, .y = 2, .width = SIZE, .height = SIZE };
  guint n_drawn = 0;
  GskRenderNode *node = draw (widget, "seen", SIZE, &red, &n_drawn);
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  g_assert_true (graphene_rect_equal (&bounds, &GRAPHENE_RECT_INIT (1, 2, SIZE, SIZE / 2.0f)));
  gsk_render_node_unref (node);

  apposite_drawn_snapshot (widget, snapshot, "nothing", &area, &red, draw_nothing, NULL);
  g_assert_null (gtk_snapshot_free_to_node (snapshot));
  g_object_unref (widget);
}

/* What has no room isn't drawn. */
static void
test_no_room (void)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));
  guint n_drawn = 0;

  g_assert_null (draw (widget, "no room", 0, &red, &n_drawn));
  g_assert_cmpuint (n_drawn, ==, 0);
  g_object_unref (widget);
}

int
main (int argc, char **argv)
{
  init_test (&argc, &argv);

  g_test_add_func ("/drawn/once", test_once);
  g_test_add_func ("/drawn/many", test_many);
  g_test_add_func ("/drawn/another-theme", test_another_theme);
  g_test_add_func ("/drawn/pixels", test_pixels);
  g_test_add_func ("/drawn/seen", test_seen);
  g_test_add_func ("/drawn/no-room", test_no_room);

  return g_test_run ();
}
