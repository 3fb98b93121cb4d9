/* test-text.c: text that is quickly laid out
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-text.h"
#include "test-init.h"

#define LONG \
  "Without red flag symptoms this stands in one line, or in more of them where there is no room"

#define HEBREW "\u05d0\u05d1\u05d2 \u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9 \u05db\u05dc"

static GtkWidget *
new_text (gboolean modest, const char *text)
{
  GtkWidget *widget = g_object_ref_sink (g_object_new (APPOSITE_TYPE_TEXT, "modest", modest, NULL));

  apposite_text_set (APPOSITE_TEXT (widget), text, NULL);
  return widget;
}

/* How high it wants to be in a width; it is given both. */
static int
lay_out (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_size_allocate (widget, &(GtkAllocation){ 0, 0, width, height }, -1);
  return height;
}

/* Nothing of the text is left out, and none stands outside of its place. */
static void
assert_whole (GtkWidget *widget, int width, int height)
{
  PangoLayout *layout = apposite_text_get_layout (APPOSITE_TEXT (widget));
  int text_width, text_height;

  g_assert_cmpstr (pango_layout_get_text (layout), ==, LONG);
  g_assert_false (pango_layout_is_ellipsized (layout));
  pango_layout_get_pixel_size (layout, &text_width, &text_height);
  g_assert_cmpint (text_width, <=, width);
  g_assert_cmpint (text_height, <=, height);
}

static void
test_widths (gconstpointer modest)
{
  g_autoptr (GtkWidget) widget = new_text (GPOINTER_TO_INT (modest), LONG);
  int minimum, natural, line, height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural > 0, ==, !GPOINTER_TO_INT (modest));
  line = lay_out (widget, 5000);
  assert_whole (widget, 5000, line);
  for (int width = 100; width <= 400; width += 50)
    {
      height = lay_out (widget, width);
      g_assert_cmpint (height, >, line);
      assert_whole (widget, width, height);
    }
}

/* No word is broken, however narrow it is, and the widest one just fits. */
static void
test_whole_words (gconstpointer text)
{
  GtkWidget *widget = g_object_ref_sink (
      g_object_new (APPOSITE_TYPE_TEXT, "whole-words", TRUE, "text", text, NULL));
  GtkWidget *label =
      g_object_ref_sink (g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "label", text, NULL));
  int minimum, of_label;
  PangoLayout *layout;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &of_label, NULL, NULL, NULL);
  g_assert_cmpint (ABS (minimum - of_label), <=, 1);
  lay_out (widget, minimum);
  layout = apposite_text_get_layout (APPOSITE_TEXT (widget));
  for (int i = 1; i < pango_layout_get_line_count (layout); i++)
    {
      int start = pango_layout_get_line_readonly (layout, i)->start_index;

      g_assert_true (strchr (" -/", ((const char *) text)[start - 1]) != NULL);
    }
  g_object_unref (label);
  g_object_unref (widget);
}

static void
test_most_em (void)
{
  g_autoptr (GtkWidget) widget = new_text (FALSE, LONG);
  int whole, less;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &whole, NULL, NULL);
  apposite_text_set_most_em (APPOSITE_TEXT (widget), 10);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &less, NULL, NULL);
  g_assert_cmpint (less, >, 0);
  g_assert_cmpint (less, <, whole);
  apposite_text_set_most_em (APPOSITE_TEXT (widget), 1000);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &less, NULL, NULL);
  g_assert_cmpint (less, ==, whole);
}

/* A change of style asks for no other size, and may come between measuring and drawing. */
static void
test_style (gconstpointer modest)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *widget = new_text (GPOINTER_TO_INT (modest), LONG);
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  int height;

  gtk_css_provider_load_from_data (provider, "label.red { color: red; }", -1);
  gtk_style_context_add_provider_for_display (
      gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), 900);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  height = lay_out (widget, 200);
  gtk_widget_add_css_class (widget, "red");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  lay_out (widget, 200);
  gtk_widget_remove_css_class (widget, "red");
  /* The style is worked out, and nothing measured. */
  g_signal_emit_by_name (gtk_widget_get_frame_clock (window), "update");
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &(GdkRGBA){ 0 });
  assert_whole (widget, 200, height);
  gtk_style_context_remove_provider_for_display (
      gdk_display_get_default (), GTK_STYLE_PROVIDER (provider));
  g_object_unref (widget);
  gtk_window_destroy (GTK_WINDOW (window));
}

static graphene_rect_t
draw (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds;
  GskRenderNode *node;

  lay_out (widget, 300);
  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_get_bounds (node, &bounds);
  gsk_render_node_unref (node);
  return bounds;
}

/* It stands where a label's text does, whichever way letters and window run. */
static void
test_start (gconstpointer text)
{
  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      g_autoptr (GtkWidget) widget = new_text (FALSE, text);
      g_autoptr (GtkWidget) label = g_object_ref_sink (
          g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, "label", text, NULL));
      graphene_rect_t drawn, of_label;

      gtk_widget_set_direction (widget, direction);
      gtk_widget_set_direction (label, direction);
      drawn = draw (widget);
      of_label = draw (label);
      g_assert_cmpfloat_with_epsilon (drawn.origin.x, of_label.origin.x, 2);
      g_assert_cmpfloat_with_epsilon (drawn.size.width, of_label.size.width, 2);
    }
}

/* Another text looks as the former one did. */
static void
test_attributes (void)
{
  g_autoptr (GtkWidget) widget = new_text (FALSE, NULL);
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoAttrList *shown;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  apposite_text_set (APPOSITE_TEXT (widget), "One", attributes);
  pango_attr_list_unref (attributes);
  g_object_set (widget, "text", "Another", NULL);
  shown = pango_layout_get_attributes (apposite_text_get_layout (APPOSITE_TEXT (widget)));
  g_assert_nonnull (shown);
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  g_assert_true (pango_attr_list_equal (shown, attributes));
  pango_attr_list_unref (attributes);
}

/* A text that leaves a window and comes back has the font that it comes to. */
static void
test_moved (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *widget = new_text (FALSE, LONG);
  int before, after;

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &before, NULL, NULL);
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_widget_add_css_class (widget, "title-1");
  gtk_window_set_child (GTK_WINDOW (window), widget);
  g_signal_emit_by_name (gtk_widget_get_frame_clock (window), "update");
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &after, NULL, NULL);
  g_assert_cmpint (after, >, before);
  g_object_unref (widget);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_hidden (void)
{
  g_autoptr (GtkWidget) widget = new_text (FALSE, NULL);

  g_assert_false (gtk_widget_get_visible (widget));
  apposite_text_set (APPOSITE_TEXT (widget), "Text", NULL);
  g_assert_true (gtk_widget_get_visible (widget));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "Text");
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  g_test_add_data_func ("/text/widths", GINT_TO_POINTER (FALSE), test_widths);
  g_test_add_data_func ("/text/widths/modest", GINT_TO_POINTER (TRUE), test_widths);
  g_test_add_data_func ("/text/whole-words", LONG, test_whole_words);
  g_test_add_data_func ("/text/whole-words/one", "Radiculopathy", test_whole_words);
  g_test_add_data_func ("/text/whole-words/right-to-left", HEBREW, test_whole_words);
  g_test_add_data_func ("/text/start", "Without red flags", test_start);
  g_test_add_data_func ("/text/start/lines", LONG, test_start);
  g_test_add_data_func ("/text/start/right-to-left", HEBREW, test_start);
  g_test_add_data_func ("/text/start/right-to-left/lines",
      HEBREW " " HEBREW " " HEBREW " " HEBREW " " HEBREW, test_start);
  g_test_add_func ("/text/most-em", test_most_em);
  g_test_add_data_func ("/text/style", GINT_TO_POINTER (FALSE), test_style);
  g_test_add_data_func ("/text/style/modest", GINT_TO_POINTER (TRUE), test_style);
  g_test_add_func ("/text/attributes", test_attributes);
  g_test_add_func ("/text/moved", test_moved);
  g_test_add_func ("/text/hidden", test_hidden);

  return g_test_run ();
}
