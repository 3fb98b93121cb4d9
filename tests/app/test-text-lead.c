/* test-text-lead.c: text with something drawn before it
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-text.h"
#include "natural-size.h"
#include "test-init.h"

#define WIDTH 20
#define HEIGHT 50
#define GAP 5
#define PLACE 300
#define TEXT "Radiculopathy"

/* --- A text that keeps where its lead was drawn, and draws nothing --- */

#define TYPE_LEAD_TEXT (lead_text_get_type ())
G_DECLARE_FINAL_TYPE (LeadText, lead_text, LEAD, TEXT, AppositeText)

struct _LeadText
{
  AppositeText parent_instance;

  gboolean empty;
  GdkRectangle drawn;
};

G_DEFINE_FINAL_TYPE (LeadText, lead_text, APPOSITE_TYPE_TEXT)

static void
lead_text_measure_lead (AppositeText *text, int *width, int *height)
{
  if (LEAD_TEXT (text)->empty)
    return;
  *width = WIDTH;
  *height = HEIGHT;
}

static void
lead_text_snapshot_lead (AppositeText *text, GtkSnapshot *snapshot, const GdkRectangle *place)
{
  LEAD_TEXT (text)->drawn = *place;
}

static void
lead_text_class_init (LeadTextClass *klass)
{
  AppositeTextClass *text_class = APPOSITE_TEXT_CLASS (klass);

  text_class->gap = GAP;
  text_class->measure_lead = lead_text_measure_lead;
  text_class->snapshot_lead = lead_text_snapshot_lead;
}

static void
lead_text_init (LeadText *self)
{
}

/* The same, its text at the end of the place and in one line. */
#define TYPE_END_TEXT (end_text_get_type ())
G_DECLARE_FINAL_TYPE (EndText, end_text, END, TEXT, AppositeText)

struct _EndText
{
  AppositeText parent_instance;
};

G_DEFINE_FINAL_TYPE (EndText, end_text, APPOSITE_TYPE_TEXT)

static void
end_text_class_init (EndTextClass *klass)
{
  APPOSITE_TEXT_CLASS (klass)->at_end = TRUE;
  APPOSITE_TEXT_CLASS (klass)->one_line = TRUE;
}

static void
end_text_init (EndText *self)
{
}

/* --- Tests --- */

static GtkWidget *
new_text (GType type, const char *text)
{
  return g_object_ref_sink (g_object_new (type, "text", text, NULL));
}

/* Where the text itself is drawn across; nothing if there is none. */
static graphene_rect_t
draw (GtkWidget *widget, int width)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);
  GskRenderNode *node;

  gtk_widget_size_allocate (
      widget, &(GtkAllocation){ 0, 0, width, natural_height (widget, width) }, -1);
  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    gsk_render_node_get_bounds (node, &bounds);
  g_clear_pointer (&node, gsk_render_node_unref);
  return bounds;
}

static void
test_size (void)
{
  g_autoptr (GtkWidget) widget = new_text (TYPE_LEAD_TEXT, TEXT);
  g_autoptr (GtkWidget) plain = new_text (APPOSITE_TYPE_TEXT, TEXT);

  g_assert_cmpint (natural_width (widget), ==, natural_width (plain) + WIDTH + GAP);
  g_assert_cmpint (natural_height (widget, PLACE), ==, HEIGHT);
  LEAD_TEXT (widget)->empty = TRUE;
  gtk_widget_queue_resize (widget);
  g_assert_cmpint (natural_width (widget), ==, natural_width (plain));
  g_assert_cmpint (natural_height (widget, PLACE), ==, natural_height (plain, PLACE));
}

/* The text has the width that the lead leaves it: no more fits in it than without a lead in so much. */
static void
test_wraps (void)
{
  const char *text = TEXT " " TEXT " " TEXT " " TEXT " " TEXT " " TEXT " " TEXT " " TEXT;
  g_autoptr (GtkWidget) widget = new_text (TYPE_LEAD_TEXT, text);
  g_autoptr (GtkWidget) plain = new_text (APPOSITE_TYPE_TEXT, text);

  for (int width = 100; width < 700; width += 7)
    {
      int before = WIDTH + GAP;

      g_assert_cmpint (
          natural_height (widget, width + before), ==, MAX (HEIGHT, natural_height (plain, width)));
      draw (widget, width + before);
      draw (plain, width);
      g_assert_cmpint (
          pango_layout_get_line_count (apposite_text_get_layout (APPOSITE_TEXT (widget))), ==,
          pango_layout_get_line_count (apposite_text_get_layout (APPOSITE_TEXT (plain))));
    }
}

/* Beside the edge of a wide place it has its natural width, and is as high as it is there. */
static void
test_aligned (void)
{
  g_autoptr (GtkWidget) widget = new_text (TYPE_LEAD_TEXT, TEXT " " TEXT " " TEXT " " TEXT);
  int line, lines;

  LEAD_TEXT (widget)->empty = TRUE;
  line = natural_height (widget, PLACE * 10);
  apposite_text_set_most_em (APPOSITE_TEXT (widget), 12);
  lines = natural_height (widget, natural_width (widget));
  g_assert_cmpint (lines, >, line);
  g_assert_cmpint (natural_height (widget, PLACE * 10), ==, line);
  gtk_widget_set_halign (widget, GTK_ALIGN_START);
  gtk_widget_queue_resize (widget);
  g_assert_cmpint (natural_height (widget, PLACE * 10), ==, lines);
}

static void
test_places (void)
{
  g_autoptr (GtkWidget) widget = new_text (TYPE_LEAD_TEXT, TEXT);
  g_autoptr (GtkWidget) plain = new_text (APPOSITE_TYPE_TEXT, TEXT);

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      gboolean rtl = direction == GTK_TEXT_DIR_RTL;
      graphene_rect_t text, alone;

      gtk_widget_set_direction (widget, direction);
      gtk_widget_set_direction (plain, direction);
      text = draw (widget, PLACE);
      alone = draw (plain, PLACE);
      g_assert_cmpint (LEAD_TEXT (widget)->drawn.x, ==, rtl ? PLACE - WIDTH : 0);
      g_assert_cmpint (LEAD_TEXT (widget)->drawn.y, ==, 0);
      g_assert_cmpint (LEAD_TEXT (widget)->drawn.width, ==, WIDTH);
      g_assert_cmpint (LEAD_TEXT (widget)->drawn.height, ==, HEIGHT);
      g_assert_cmpfloat_with_epsilon (
          text.origin.x, alone.origin.x + (rtl ? -1 : 1) * (float) (WIDTH + GAP), 1.0f);
      g_assert_cmpfloat_with_epsilon (text.origin.y + text.size.height / 2, HEIGHT / 2.0f, 4.0f);
    }
}

static void
test_end (void)
{
  g_autoptr (GtkWidget) widget = new_text (TYPE_END_TEXT, TEXT " " TEXT);
  int minimum;
  graphene_rect_t text;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural_width (widget));
  text = draw (widget, PLACE);
  g_assert_cmpfloat_with_epsilon (text.origin.x + text.size.width, PLACE, 3.0f);
  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  text = draw (widget, PLACE);
  g_assert_cmpfloat_with_epsilon (text.origin.x, 0.0f, 3.0f);
}

/* Without text the picture is left, and whoever made it names it. */
static void
test_no_text (void)
{
  g_autoptr (GtkWidget) widget = new_text (TYPE_LEAD_TEXT, TEXT);

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "A picture", -1);
  apposite_text_set (APPOSITE_TEXT (widget), NULL, NULL);
  g_assert_true (gtk_widget_get_visible (widget));
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, "A picture");
  g_assert_cmpint (natural_width (widget), ==, WIDTH);
  g_assert_cmpint (natural_height (widget, WIDTH), ==, HEIGHT);
  g_assert_cmpfloat (draw (widget, WIDTH).size.width, <=, 0.0f);
  g_assert_cmpint (LEAD_TEXT (widget)->drawn.width, ==, WIDTH);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  g_test_add_func ("/text-lead/size", test_size);
  g_test_add_func ("/text-lead/wraps", test_wraps);
  g_test_add_func ("/text-lead/aligned", test_aligned);
  g_test_add_func ("/text-lead/places", test_places);
  g_test_add_func ("/text-lead/end", test_end);
  g_test_add_func ("/text-lead/no-text", test_no_text);

  return g_test_run ();
}
