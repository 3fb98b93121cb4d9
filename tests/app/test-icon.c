/* test-icon.c: icons that a widget draws itself
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-icon.h"
#include "test-init.h"

#define ICONS "/org/apposite/Apposite/icons"
#define GRID 16
#define N_PIXELS ((gsize) GRID * GRID)
#define MOST_OFF 48 /* of 255, at an edge */
#define MOST_OFF_ON_AVERAGE 3.0

static const GdkRGBA black = { 0, 0, 0, 1 };

static GtkWidget *
new_label (double font_size)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  g_autofree char *css = g_strdup_printf ("label { font-size: %gpx; }", font_size);

  gtk_css_provider_load_from_data (provider, css, -1);
  gtk_style_context_add_provider (gtk_widget_get_style_context (label),
      GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
  return label;
}

/* A tenth larger than the text, and on their grid where they are about as large as that. */
static void
test_size (void)
{
  const struct
  {
    double font_size;
    int size;
  } cases[] = {
    { 10, 11 },
    { 12, 13 },
    { 13, 14 },
    { 13.333, GRID },
    { 14.667, GRID },
    { 15.4, GRID },
    { 16, 18 },
    { 26.667, 29 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *label = new_label (cases[i].font_size);

      g_assert_cmpint (apposite_icon_get_size (label), ==, cases[i].size);
      g_object_unref (label);
    }
}

/* How opaque each pixel is. */
static void
draw_node (GskRenderNode *node, guchar alpha[N_PIXELS])
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, GRID, GRID);
  cairo_t *cr = cairo_create (surface);
  const guint32 *pixels;

  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pixels = (const guint32 *) (const void *) cairo_image_surface_get_data (surface);
  for (guint i = 0; i < N_PIXELS; i++)
    alpha[i] = (guchar) (pixels[i] >> 24);
  cairo_surface_destroy (surface);
}

static void
draw_ours (GtkWidget *widget, const char *name, guchar alpha[N_PIXELS])
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  apposite_icon_snapshot (
      widget, snapshot, name, &(const GdkRectangle){ .width = GRID, .height = GRID }, &black);
  node = gtk_snapshot_free_to_node (snapshot);
  draw_node (node, alpha);
  gsk_render_node_unref (node);
}

/* From the icon's own file. */
static void
draw_theirs (GtkWidget *widget, const char *name, guchar alpha[N_PIXELS])
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon =
      gtk_icon_theme_lookup_icon (theme, name, NULL, GRID, 1, gtk_widget_get_direction (widget), 0);
  g_autoptr (GFile) file = gtk_icon_paintable_get_file (icon);
  g_autofree char *uri = g_file_get_uri (file);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  g_assert_true (g_str_has_suffix (uri, ".svg"));
  gtk_symbolic_paintable_snapshot_symbolic (
      GTK_SYMBOLIC_PAINTABLE (icon), snapshot, GRID, GRID, &black, 1);
  node = gtk_snapshot_free_to_node (snapshot);
  draw_node (node, alpha);
  gsk_render_node_unref (node);
}

/* Each looks as its file has it, whatever it is drawn from; and no two look alike. */
static void
test_looks (void)
{
  GtkWidget *label = new_label (14);
  g_auto (GStrv) files = g_resources_enumerate_children (ICONS "/scalable/actions", 0, NULL);
  guint n = g_strv_length (files);
  g_autofree guchar *all = g_new (guchar, n * N_PIXELS);

  gtk_icon_theme_add_resource_path (
      gtk_icon_theme_get_for_display (gtk_widget_get_display (label)), ICONS);
  g_assert_cmpuint (n, >, 20);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strndup (files[i], strlen (files[i]) - strlen (".svg"));
      guchar *ours = all + i * N_PIXELS, theirs[N_PIXELS];
      guint sum = 0;

      g_test_message ("%s", name);
      draw_ours (label, name, ours);
      draw_theirs (label, name, theirs);
      for (guint j = 0; j < N_PIXELS; j++)
        {
          g_assert_cmpint (ABS (ours[j] - theirs[j]), <=, MOST_OFF);
          sum += (guint) ABS (ours[j] - theirs[j]);
        }
      g_assert_cmpfloat (sum / (double) N_PIXELS, <, MOST_OFF_ON_AVERAGE);
      for (guint j = 0; j < i; j++)
        g_assert_false (memcmp (ours, all + j * N_PIXELS, N_PIXELS) == 0);
    }
  g_object_unref (label);
}

/* What of an icon is looked up is an image, where they could be made, at any scale. */
static void
test_images (void)
{
  GtkWidget *label = new_label (14);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (label));
  g_auto (GStrv) images = g_resources_enumerate_children (ICONS "/64x64/actions", 0, NULL);

  if (images == NULL)
    {
      g_test_skip ("GTK's tool that makes them isn't there");
      g_object_unref (label);
      return;
    }
  gtk_icon_theme_add_resource_path (theme, ICONS);
  for (guint i = 0; images[i] != NULL; i++)
    {
      g_autofree char *name = g_strndup (images[i], strlen (images[i]) - strlen (".symbolic.png"));
      g_autoptr (GtkIconPaintable) icon =
          gtk_icon_theme_lookup_icon (theme, name, NULL, 64, 1, GTK_TEXT_DIR_LTR, 0);
      g_autoptr (GFile) file = gtk_icon_paintable_get_file (icon);
      g_autofree char *uri = g_file_get_uri (file);

      g_assert_true (g_str_has_suffix (uri, images[i]));
    }
  g_object_unref (label);
}

int
main (int argc, char **argv)
{
  init_test (&argc, &argv);

  g_test_add_func ("/icon/size", test_size);
  g_test_add_func ("/icon/looks", test_looks);
  g_test_add_func ("/icon/images", test_images);

  return g_test_run ();
}
