/* apposite-ahead.c: what the first window needs, made ready in threads while the toolkit starts
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-ahead.h"

#include "apposite-topic-reader.h"

struct _AppositeReading
{
  GFile *file; /* NULL: the bundled topic */
  gboolean published;
  GThread *thread;
  GError *error;
};

/* Most of what is written in an alphabet of Latin letters. */
#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:–-()/“”®"

/* The style's classes of most text; NULL is for text that has none. */
static const char *const classes[] = { NULL, "caption" };

/* How text looks in a window. */
typedef struct
{
  PangoFontDescription *descriptions[G_N_ELEMENTS (classes)];
  cairo_font_options_t *options;
  double resolution;
  int scale; /* of the display */
} Fonts;

static gpointer
read_topic (gpointer data)
{
  AppositeReading *self = data;

  if (self->published)
    return self->file != NULL ? apposite_topic_new_from_file_in (self->file, NULL, &self->error)
                              : apposite_topic_new_bundled_in (NULL, &self->error);
  return self->file != NULL ? apposite_topic_new_from_file (self->file, &self->error)
                            : apposite_topic_new_bundled (&self->error);
}

static void
read_icon_themes (GTask *task, gpointer theme, gpointer data, GCancellable *cancellable)
{
  /* Whether it is there is of no account: to look it up, all themes are read. */
  g_task_return_boolean (task, gtk_icon_theme_has_icon (theme, "image-missing"));
}

static void
fonts_free (Fonts *fonts)
{
  for (guint i = 0; i < G_N_ELEMENTS (fonts->descriptions); i++)
    pango_font_description_free (fonts->descriptions[i]);
  cairo_font_options_destroy (fonts->options);
  g_free (fonts);
}

static void
draw_layout (PangoLayout *layout, int scale)
{
  cairo_surface_t *surface;
  cairo_t *cr;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width * scale, height * scale);
  cairo_surface_set_device_scale (surface, scale, scale);
  cr = cairo_create (surface);
  pango_cairo_show_layout (cr, layout);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static gpointer
draw_letters (gpointer data)
{
  Fonts *fonts = data;
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  g_autoptr (PangoLayout) layout = pango_layout_new (context);

  pango_cairo_context_set_resolution (context, fonts->resolution);
  pango_cairo_context_set_font_options (context, fonts->options);
  pango_layout_set_text (layout, LETTERS, -1);
  for (guint i = 0; i < G_N_ELEMENTS (fonts->descriptions); i++)
    {
      pango_layout_set_font_description (layout, fonts->descriptions[i]);
      draw_layout (layout, fonts->scale);
    }
  g_object_unref (context);
  fonts_free (fonts);
  return NULL;
}

/* Whatever a widget's fonts depend on, from the style sheet to the display's resolution, is in them. */
static Fonts *
list_fonts (void)
{
  Fonts *fonts = g_new0 (Fonts, 1);

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      g_autoptr (GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));
      PangoContext *context;

      if (classes[i] != NULL)
        gtk_widget_add_css_class (label, classes[i]);
      context = gtk_widget_get_pango_context (label);
      fonts->descriptions[i] =
          pango_font_description_copy (pango_context_get_font_description (context));
      cairo_font_options_destroy (fonts->options);
      fonts->options = cairo_font_options_copy (pango_cairo_context_get_font_options (context));
      fonts->scale = gtk_widget_get_scale_factor (label);
      fonts->resolution = pango_cairo_context_get_resolution (context);
    }
  return fonts;
}

/**
 * apposite_reading_new:
 * @file: (nullable): a topic's file, or %NULL for the topic that comes with the program
 * @published: whether in the language that it is published in, not in the user's
 *
 * Begins to read a topic in a thread.
 *
 * Returns: (transfer full): the reading, which is to be finished
 */
AppositeReading *
apposite_reading_new (GFile *file, gboolean published)
{
  AppositeReading *self;

  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  self = g_new0 (AppositeReading, 1);
  g_set_object (&self->file, file);
  self->published = published;
  self->thread = g_thread_new ("topic", read_topic, self);
  return self;
}

/**
 * apposite_reading_finish:
 * @self: (transfer full): a reading
 * @error: why the topic can't be read
 *
 * Waits until the topic is read.
 *
 * Returns: (transfer full) (nullable): the topic
 */
AppositeTopic *
apposite_reading_finish (AppositeReading *self, GError **error)
{
  AppositeTopic *topic;

  g_return_val_if_fail (self != NULL, NULL);

  topic = g_thread_join (self->thread);
  if (topic == NULL)
    g_propagate_error (error, self->error);
  g_clear_object (&self->file);
  g_free (self);
  return topic;
}

/**
 * apposite_ahead_read_icon_themes:
 * @display: a display
 *
 * Has a thread read the icon themes, which the first icon would wait for. The toolkit does so itself
 * when it starts, but begins anew when libadwaita adds its own icons. Its lookups are made for use by
 * threads once a theme is set up.
 */
void
apposite_ahead_read_icon_themes (GdkDisplay *display)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GDK_IS_DISPLAY (display));

  task = g_task_new (gtk_icon_theme_get_for_display (display), NULL, NULL, NULL);
  g_task_run_in_thread (task, read_icon_themes);
}

/**
 * apposite_ahead_draw_letters:
 *
 * Has a thread draw the letters of what windows show most. Cairo keeps glyphs for all threads: the
 * first window finds most of its own there.
 *
 * Returns: (transfer full): the thread, to be joined before the program ends
 */
GThread *
apposite_ahead_draw_letters (void)
{
  return g_thread_new ("letters", draw_letters, list_fonts ());
}
