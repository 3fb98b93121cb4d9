/* test-flow.c: a title with controls that wrap
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-flow.h"
#include "checklist-fixture.h"
#include "test-init.h"

static void
assert_inside (GtkWidget *row)
{
  g_autoptr (GPtrArray) labels = list_descendants (row, GTK_TYPE_LABEL);
  g_autoptr (GPtrArray) buttons = list_descendants (row, GTK_TYPE_TOGGLE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (buttons->pdata[i], row, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (row));
      for (guint j = 0; j < i; j++)
        {
          graphene_rect_t other;

          g_assert_true (gtk_widget_compute_bounds (buttons->pdata[j], row, &other));
          g_assert_false (graphene_rect_intersection (&bounds, &other, NULL));
        }
    }
  for (guint i = 0; i < labels->len; i++)
    g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (labels->pdata[i])));
}

static void
check_width (Fixture *fixture, int width, double scale)
{
  GtkSettings *settings = gtk_settings_get_default ();
  g_autoptr (GPtrArray) rows = list_descendants (fixture->checklist, APPOSITE_TYPE_QUESTION_ROW);
  int dpi, minimum;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", (int) (dpi * scale), NULL);
  click (header_of (group_of (fixture, "fracture-risk")));
  click (header_of (group_of (fixture, "myelopathy")));
  answer (fixture, "age", "adult");
  spin (50);
  gtk_widget_measure (
      GTK_WIDGET (fixture->checklist), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, width);

  gtk_window_set_default_size (fixture->window, width, 420);
  for (guint i = 0; i < 2000 && gtk_widget_get_width (GTK_WIDGET (fixture->checklist)) != width;
       i++)
    spin (1);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->checklist)), ==, width);
  for (guint i = 0; i < rows->len; i++)
    assert_inside (rows->pdata[i]);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  spin (10);
}

static void
test_width_300 (Fixture *fixture, gconstpointer data)
{
  check_width (fixture, 300, 1.0);
}

static void
test_width_340_large (Fixture *fixture, gconstpointer data)
{
  check_width (fixture, 340, 2.0);
}

static void
test_width_right_to_left (Fixture *fixture, gconstpointer data)
{
  graphene_rect_t first, second;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  check_width (fixture, 340, 1.0);
  g_assert_true (gtk_widget_compute_bounds (
      button_of (fixture, "trauma", "yes"), GTK_WIDGET (fixture->checklist), &first));
  g_assert_true (gtk_widget_compute_bounds (
      button_of (fixture, "trauma", "no"), GTK_WIDGET (fixture->checklist), &second));
  g_assert_cmpfloat (second.origin.x, <, first.origin.x);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static GtkWidget *
new_box (int width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (box, width, 10);
  return box;
}

static int
flow_height (GtkWidget *flow, int width)
{
  int height;

  gtk_widget_measure (flow, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

static void
test_flow (void)
{
  g_autoptr (GtkWidget) flow = g_object_ref_sink (apposite_flow_new ());
  GtkWidget *hidden = new_box (500);
  int minimum, natural;

  g_assert_cmpint (flow_height (flow, 100), ==, 0);
  apposite_flow_append (APPOSITE_FLOW (flow), new_box (40));
  g_assert_cmpint (flow_height (flow, 100), ==, 10);
  apposite_flow_append (APPOSITE_FLOW (flow), new_box (50));
  apposite_flow_append (APPOSITE_FLOW (flow), new_box (60));
  gtk_widget_set_visible (hidden, FALSE);
  apposite_flow_append (APPOSITE_FLOW (flow), hidden);

  gtk_widget_measure (flow, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 60);
  g_assert_cmpint (natural, ==, 40 + 6 + 50 + 3 + 60);
  /* All on one line; the controls on one of their own; the first control beside the title; each on a
   * line of its own. */
  g_assert_cmpint (flow_height (flow, natural), ==, 10);
  g_assert_cmpint (flow_height (flow, natural - 1), ==, 10 + 3 + 10);
  g_assert_cmpint (flow_height (flow, 113), ==, 10 + 3 + 10);
  g_assert_cmpint (flow_height (flow, 112), ==, 10 + 3 + 10);
  g_assert_cmpint (flow_height (flow, 95), ==, 10 + 3 + 10 + 3 + 10);
}

static GtkWidget *
append_title (GtkWidget *flow, const char *text)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, NULL);

  apposite_flow_append (APPOSITE_FLOW (flow), title);
  return title;
}

static int
title_height (GtkWidget *title, int width)
{
  int height;

  gtk_widget_measure (title, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* A title wraps before the controls leave it. */
static void
test_wrapped_title (void)
{
  g_autoptr (GtkWidget) flow = g_object_ref_sink (apposite_flow_new ());
  GtkWidget *title = append_title (flow, "Words that can stand in one line or in two");
  int width;

  apposite_flow_append (APPOSITE_FLOW (flow), new_box (60));
  gtk_widget_measure (title, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  g_assert_cmpint (title_height (title, width - 66), >, title_height (title, width));
  g_assert_cmpint (flow_height (flow, width + 66), ==, title_height (title, width));
  g_assert_cmpint (flow_height (flow, width), ==, title_height (title, width - 66));
}

/* As long as it keeps two fifths of the width. */
static void
test_two_fifths (void)
{
  g_autoptr (GtkWidget) flow = g_object_ref_sink (apposite_flow_new ());
  GtkWidget *title = append_title (flow,
      "Words that are by far too many for a line that they share with others, "
      "and that stand in two or more lines of it in every font");

  apposite_flow_append (APPOSITE_FLOW (flow), new_box (294));
  /* 200 of 500 are enough, 195 of 495 are not. */
  g_assert_cmpint (flow_height (flow, 500), ==, title_height (title, 200));
  g_assert_cmpint (flow_height (flow, 495), ==, title_height (title, 495) + 3 + 10);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();
  load_style ();

  g_test_add_func ("/flow/lines", test_flow);
  g_test_add_func ("/flow/wrapped-title", test_wrapped_title);
  g_test_add_func ("/flow/wrapped-title/two-fifths", test_two_fifths);
  add ("/flow/width-300", test_width_300);
  add ("/flow/width-340-large", test_width_340_large);
  add ("/flow/width-right-to-left", test_width_right_to_left);

  return g_test_run ();
}
