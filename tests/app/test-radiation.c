/* test-radiation.c: a relative radiation level, as icons
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-session.h"
#include "apposite-dose-bar.h"
#include "apposite-icon.h"
#include "apposite-radiation-marks.h"
#include "apposite-radiation.h"
#include "apposite-tooltip.h"
#include "find-widget.h"
#include "natural-size.h"
#include "spin.h"
#include "test-init.h"

static AppositeRadiationLevel *
level_at (AppositeSession *session, guint position)
{
  return apposite_record_list_peek (
      apposite_topic_get_radiation_levels (apposite_session_get_topic (session)), position);
}

/* How many icons of a name are seen. */
static guint
count_icons (GtkWidget *widget, const char *name)
{
  AppositeRadiationLevel *level = apposite_radiation_get_level (APPOSITE_RADIATION (widget));
  const char *icon;
  guint n = 0;

  for (guint i = 0; (icon = apposite_radiation_marks_get_icon (level, i)) != NULL; i++)
    n += g_str_equal (icon, name);
  return n;
}

static void
assert_icons (GtkWidget *widget, guint filled, guint hollow, guint none)
{
  g_assert_cmpuint (count_icons (widget, "apposite-radiation-symbolic"), ==, filled);
  g_assert_cmpuint (count_icons (widget, "apposite-radiation-outline-symbolic"), ==, hollow);
  g_assert_cmpuint (count_icons (widget, "apposite-radiation-none-symbolic"), ==, none);
}

static void
assert_named (gpointer widget, const char *name)
{
  gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
test_levels (void)
{
  const char *const doses[] = { "0 mSv", "<0.1 mSv", "0.1–1 mSv", "1–10 mSv", "10–30 mSv",
    "30–100 mSv", "Varies" };
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) widget = g_object_ref_sink (apposite_radiation_new (NULL));

  for (guint i = 0; i < G_N_ELEMENTS (doses); i++)
    {
      gboolean varies = i == G_N_ELEMENTS (doses) - 1;
      gboolean has_marks = i > 0 && !varies;
      g_autofree char *spoken = apposite_radiation_level_format_spoken (level_at (session, i));

      apposite_radiation_set_level (APPOSITE_RADIATION (widget), level_at (session, i));
      assert_named (widget, spoken);
      g_assert_cmpstr (apposite_tooltip_get_text (widget), ==, spoken);
      assert_icons (widget, has_marks ? i : 0, has_marks ? 5 - i : 0, i == 0);
      g_assert_true (says (widget, doses[i]));
      apposite_radiation_set_show_dose (APPOSITE_RADIATION (widget), FALSE);
      g_assert_cmpint (says (widget, doses[i]), ==, varies);
      apposite_radiation_set_show_dose (APPOSITE_RADIATION (widget), TRUE);
    }
}

static void
test_nothing (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) widget = g_object_ref_sink (apposite_radiation_new (level_at (session, 3)));

  apposite_radiation_set_level (APPOSITE_RADIATION (widget), NULL);
  g_assert_null (apposite_radiation_get_level (APPOSITE_RADIATION (widget)));
  assert_named (widget, "");
  assert_icons (widget, 0, 0, 0);
  g_assert_false (says (widget, "1–10 mSv"));
}

static void
test_notify (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  g_autoptr (GtkWidget) widget = g_object_ref_sink (apposite_radiation_new (NULL));
  guint levels = 0;
  guint doses = 0;

  g_signal_connect (widget, "notify::level", G_CALLBACK (count_cb), &levels);
  g_signal_connect (widget, "notify::show-dose", G_CALLBACK (count_cb), &doses);
  for (guint i = 0; i < 2; i++)
    g_object_set (widget, "level", level_at (session, 1), "show-dose", FALSE, NULL);
  g_assert_cmpuint (levels, ==, 1);
  g_assert_cmpuint (doses, ==, 1);
}

static void
test_icons (void)
{
  const char *const names[] = { "apposite-radiation-symbolic",
    "apposite-radiation-outline-symbolic", "apposite-radiation-none-symbolic" };
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  gtk_icon_theme_add_resource_path (theme, "/org/apposite/Apposite/icons");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (gtk_icon_theme_has_icon (theme, names[i]));
}

/* How opaque all that a widget draws is, together. */
static guint
sum_ink (GtkWidget *widget)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_ARGB32, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  gsize n_bytes = (gsize) cairo_image_surface_get_stride (surface)
      * (gsize) cairo_image_surface_get_height (surface);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;
  guint sum = 0;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  g_clear_pointer (&node, gsk_render_node_unref);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (gsize i = 0; i < n_bytes; i += 4)
    sum += *(guint32 *) (void *) (cairo_image_surface_get_data (surface) + i) >> 24;
  cairo_surface_destroy (surface);
  return sum;
}

static GtkWidget *
show_in_window (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  spin (30);
  return window;
}

/* Each level has its own marks, more where there is more radiation, in whichever order they are drawn. */
static void
test_drawn (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *marks = apposite_radiation_marks_new (NULL);
  GtkWidget *window = show_in_window (marks);
  guint ink[6];

  for (guint i = 0; i < G_N_ELEMENTS (ink); i++)
    {
      apposite_radiation_marks_set_level (APPOSITE_RADIATION_MARKS (marks), level_at (session, i));
      ink[i] = sum_ink (marks);
      g_assert_cmpuint (ink[i], >, (i == 0 ? 0 : ink[i - 1]));
    }
  for (guint i = G_N_ELEMENTS (ink); i-- > 0;)
    {
      apposite_radiation_marks_set_level (APPOSITE_RADIATION_MARKS (marks), level_at (session, i));
      g_assert_cmpuint (sum_ink (marks), ==, ink[i]);
    }
  apposite_radiation_marks_set_level (APPOSITE_RADIATION_MARKS (marks), level_at (session, 6));
  g_assert_cmpuint (sum_ink (marks), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static guint
sum_ink_alone (GtkWidget *widget, int width, int height)
{
  GtkWidget *window = show_in_window (widget);
  guint sum;

  gtk_widget_size_allocate (widget, &(GtkAllocation){ 0, 0, width, height }, -1);
  sum = sum_ink (widget);
  gtk_window_destroy (GTK_WINDOW (window));
  return sum;
}

/* Beside the dose the level's marks and its bar are drawn, just as they are drawn alone. */
static void
test_parts (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *widget = apposite_radiation_new (NULL);
  GtkWidget *window = show_in_window (widget);
  int width = apposite_radiation_marks_get_width (widget);

  apposite_radiation_set_show_dose (APPOSITE_RADIATION (widget), FALSE);
  for (guint i = 0; i < 6; i++)
    {
      guint marks, bar;

      apposite_radiation_set_level (APPOSITE_RADIATION (widget), level_at (session, i));
      spin (1);
      gtk_widget_size_allocate (
          widget, &(GtkAllocation){ 0, 0, width, natural_height (widget, width) }, -1);
      marks = sum_ink_alone (apposite_radiation_marks_new (level_at (session, i)), width,
          apposite_icon_get_size (widget));
      bar = sum_ink_alone (apposite_dose_bar_new (level_at (session, i)), width,
          apposite_dose_bar_get_height (widget));
      g_assert_cmpuint (bar, >, 0);
      g_assert_cmpuint (sum_ink (widget), ==, marks + bar);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_finalize (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GtkWidget *widget = g_object_ref_sink (apposite_radiation_new (level_at (session, 2)));

  g_assert_finalize_object (widget);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  load_style ();

  g_test_add_func ("/radiation/levels", test_levels);
  g_test_add_func ("/radiation/nothing", test_nothing);
  g_test_add_func ("/radiation/notify", test_notify);
  g_test_add_func ("/radiation/icons", test_icons);
  g_test_add_func ("/radiation/drawn", test_drawn);
  g_test_add_func ("/radiation/parts", test_parts);
  g_test_add_func ("/radiation/finalize", test_finalize);

  return g_test_run ();
}
