/* test-dose-bar.c: a radiation level's dose range, at a glance
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-session.h"
#include "apposite-dose-bar.h"
#include "apposite-dose-scale.h"
#include "find-widget.h"
#include "spin.h"
#include "test-init.h"

#define WIDTH 100
#define HEIGHT 10

static AppositeRadiationLevel *
level_at (AppositeSession *session, guint position)
{
  return apposite_record_list_peek (
      apposite_topic_get_radiation_levels (apposite_session_get_topic (session)), position);
}

/* In a window, so that it has a size; black on nothing. */
static GtkWidget *
show (GtkWidget *bar)
{
  GtkWidget *window = gtk_window_new ();

  gtk_widget_set_size_request (bar, WIDTH, HEIGHT);
  gtk_widget_set_halign (bar, GTK_ALIGN_START);
  gtk_widget_set_valign (bar, GTK_ALIGN_START);
  gtk_window_set_child (GTK_WINDOW (window), bar);
  gtk_window_present (GTK_WINDOW (window));
  spin (30);
  return window;
}

static cairo_surface_t *
draw (GtkWidget *bar)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  cairo_t *cr = cairo_create (surface);

  GTK_WIDGET_GET_CLASS (bar)->snapshot (bar, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    {
      gsk_render_node_draw (node, cr);
      gsk_render_node_unref (node);
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* How opaque it is at a place along its middle. */
static guint
alpha_at (cairo_surface_t *surface, int x)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  const guint32 *row = (const guint32 *) (const void *) (data
      + (gsize) cairo_image_surface_get_stride (surface) * (HEIGHT / 2));

  return row[x] >> 24;
}

/* Filled between the ends of the range, a pixel's blur aside, and empty beyond. */
static void
assert_filled (GtkWidget *bar, const AppositeDoseRange *range, gboolean mirrored)
{
  cairo_surface_t *surface = draw (bar);

  for (int x = 3; x < WIDTH - 3; x++)
    {
      double at = (mirrored ? WIDTH - x - 0.5 : x + 0.5) / WIDTH;

      if (at > range->start + 0.02 && at < range->end - 0.02)
        g_assert_cmpuint (alpha_at (surface, x), >, 200);
      else if (at < range->start - 0.02 || at > range->end + 0.02)
        g_assert_cmpuint (alpha_at (surface, x), ==, 0);
    }
  cairo_surface_destroy (surface);
}

static void
test_ranges (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *bar = apposite_dose_bar_new (NULL);
  GtkWidget *window = show (bar);

  g_assert_cmpint (gtk_widget_get_width (bar), ==, WIDTH);
  for (guint i = 0; i < 6; i++)
    {
      AppositeDoseRange range;

      g_assert_true (apposite_dose_scale_place_adult (level_at (session, i), &range));
      apposite_dose_bar_set_level (APPOSITE_DOSE_BAR (bar), level_at (session, i));
      assert_filled (bar, &range, FALSE);
      gtk_widget_set_direction (bar, GTK_TEXT_DIR_RTL);
      assert_filled (bar, &range, TRUE);
      gtk_widget_set_direction (bar, GTK_TEXT_DIR_LTR);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* No radiation is an empty track; a level without a range, or none at all, is nothing. */
static void
test_track (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *bar = apposite_dose_bar_new (level_at (session, 0));
  GtkWidget *window = show (bar);
  cairo_surface_t *surface = draw (bar);

  g_assert_cmpuint (alpha_at (surface, 0), >, 60);
  g_assert_cmpuint (alpha_at (surface, WIDTH / 2), ==, 0);
  cairo_surface_destroy (surface);

  g_assert_false (apposite_radiation_level_has_range (level_at (session, 6)));
  apposite_dose_bar_set_level (APPOSITE_DOSE_BAR (bar), level_at (session, 6));
  surface = draw (bar);
  g_assert_cmpuint (alpha_at (surface, 0), ==, 0);
  cairo_surface_destroy (surface);
  apposite_dose_bar_set_level (APPOSITE_DOSE_BAR (bar), NULL);
  surface = draw (bar);
  g_assert_cmpuint (alpha_at (surface, 0), ==, 0);
  cairo_surface_destroy (surface);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_property (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *bar = g_object_ref_sink (apposite_dose_bar_new (level_at (session, 2)));
  guint n = 0;

  g_assert_true (apposite_dose_bar_get_level (APPOSITE_DOSE_BAR (bar)) == level_at (session, 2));
  g_signal_connect (bar, "notify::level", G_CALLBACK (count_cb), &n);
  for (guint i = 0; i < 2; i++)
    g_object_set (bar, "level", level_at (session, 3), NULL);
  g_assert_cmpuint (n, ==, 1);
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_finalize_object (bar);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  load_style ();

  g_test_add_func ("/dose-bar/ranges", test_ranges);
  g_test_add_func ("/dose-bar/track", test_track);
  g_test_add_func ("/dose-bar/property", test_property);

  return g_test_run ();
}
