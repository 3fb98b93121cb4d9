/* test-citation-text.c: readable text with quiet citations
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "answered-session.h"
#include "apposite-citation.h"
#include "apposite-citation-text.h"
#include "test-init.h"

static GtkLabel *
label_of (gpointer text)
{
  return find_inside (text, GTK_TYPE_LABEL);
}

static gboolean
has_attribute (GtkLabel *label, PangoAttrType type, guint index)
{
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (label));
  gboolean found = FALSE;

  do
    {
      int start, end;

      pango_attr_iterator_range (iterator, &start, &end);
      if ((int) index >= start && (int) index < end)
        found = pango_attr_iterator_get (iterator, type) != NULL;
    }
  while (pango_attr_iterator_next (iterator));
  pango_attr_iterator_destroy (iterator);
  return found;
}

static void
test_text_as_it_stands (void)
{
  const char *text = "High [93,106] <b>& low</b>.";
  GtkWidget *widget = g_object_ref_sink (apposite_citation_text_new (text));
  GtkLabel *label = label_of (widget);

  g_assert_cmpstr (gtk_label_get_text (label), ==, text);
  g_assert_true (gtk_label_get_selectable (label));
  g_assert_true (has_attribute (label, PANGO_ATTR_BASELINE_SHIFT, 6));
  g_assert_true (has_attribute (label, PANGO_ATTR_FOREGROUND, 6));
  g_assert_false (has_attribute (label, PANGO_ATTR_BASELINE_SHIFT, 3));
  g_assert_false (has_attribute (label, PANGO_ATTR_BASELINE_SHIFT, 14));
  /* The blank before it holds on to the word before. */
  g_assert_true (has_attribute (label, PANGO_ATTR_ALLOW_BREAKS, 4));
  g_object_unref (widget);
}

static void
test_spoken (void)
{
  GtkWidget *widget = g_object_ref_sink (apposite_citation_text_new ("High [93,106]."));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (label_of (widget)), GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (label_of (widget)),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "High (reference 93, 106).");
  apposite_citation_text_set_text (APPOSITE_CITATION_TEXT (widget), "Low [7].");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (label_of (widget)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Low (reference 7).");
  g_object_unref (widget);
}

static void
test_notifies_once (void)
{
  GtkWidget *widget = g_object_ref_sink (apposite_citation_text_new (NULL));
  AppositeCitationText *text = APPOSITE_CITATION_TEXT (widget);
  guint n = 0;

  g_signal_connect (widget, "notify::text", G_CALLBACK (count_cb), &n);
  g_assert_cmpstr (apposite_citation_text_get_text (text), ==, "");
  apposite_citation_text_set_text (text, "a [1]");
  apposite_citation_text_set_text (text, "a [1]");
  g_assert_cmpuint (n, ==, 1);
  apposite_citation_text_set_text (text, NULL);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (apposite_citation_text_get_text (text), ==, "");
  g_object_unref (widget);
}

/* Letters of a line, of which those of citations count half, as small as they are. */
static glong
count_letters (const char *line, int length)
{
  g_autofree char *text = g_strchomp (g_strndup (line, (gsize) length));
  g_autoptr (GArray) runs = apposite_citation_split (text);
  glong n = g_utf8_strlen (text, -1);

  for (guint i = 0; i < runs->len; i++)
    {
      const AppositeTextRun *run = &g_array_index (runs, AppositeTextRun, i);

      if (run->citation)
        n -= (glong) run->length / 2;
    }
  return n;
}

static void
assert_lines (GtkLabel *label, glong most)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  const char *text = pango_layout_get_text (layout);

  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);

      if (count_letters (text + line->start_index, line->length) > most)
        g_error ("too long a line: %.*s", line->length, text + line->start_index);
    }
}

static void
check_line_length (GtkWidget *widget, const char *text)
{
  GtkAllocation whole = { 0, 0, 2000, 0 };

  apposite_citation_text_set_text (APPOSITE_CITATION_TEXT (widget), text);
  gtk_widget_measure (
      widget, GTK_ORIENTATION_VERTICAL, whole.width, &whole.height, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &whole, -1);
  assert_lines (label_of (widget), 75);
}

/* However wide the whole is, no line of any text of the topic is too long to be read with ease. */
static void
test_line_length (void)
{
  g_autoptr (AppositeSession) session = new_session ();
  GListModel *variants = apposite_topic_get_variants (apposite_session_get_topic (session));
  GtkWidget *window = gtk_window_new ();
  GtkWidget *widget = apposite_citation_text_new (NULL);

  gtk_window_set_child (GTK_WINDOW (window), widget);
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      GListModel *all = apposite_variant_get_recommendations (variant);

      check_line_length (widget, apposite_variant_get_background (variant));
      check_line_length (widget, apposite_variant_get_highlight (variant));
      for (guint j = 0; j < g_list_model_get_n_items (all); j++)
        check_line_length (
            widget, apposite_recommendation_get_rationale (apposite_record_list_peek (all, j)));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where it is narrow the text wraps, down to a word; the line doesn't set the width. */
static void
test_wraps (void)
{
  GtkWidget *widget = g_object_ref_sink (
      apposite_citation_text_new ("Neither of several words that follow one another [1]."));
  int minimum, narrow, wide;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, 150, NULL, &narrow, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, 600, NULL, &wide, NULL, NULL);
  g_assert_cmpint (minimum, <, 150);
  g_assert_cmpint (narrow, >, wide);
  g_object_unref (widget);
}

/* In pixels. */
static int
measure_least (gpointer widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* It is as narrow as a label of the toolkit's would be, whichever lines it has. */
static void
test_least_width (void)
{
  const char *text =
      "Radiculopathy, of the first-line kind [39,40,121], in 30% to 40%.\nThoroughly.";
  GtkWidget *window = gtk_window_new ();
  GtkWidget *widget = apposite_citation_text_new (text);
  GtkWidget *label =
      g_object_ref_sink (g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "label", text, NULL));
  int least;

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_label_set_attributes (GTK_LABEL (label), gtk_label_get_attributes (label_of (widget)));
  least = measure_least (label);
  for (int width = least; width < 4 * least; width += 7)
    {
      GtkAllocation place = { 0, 0, width, 0 };

      g_assert_cmpint (ABS (measure_least (widget) - least), <=, 1);
      gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &place.height, NULL, NULL, NULL);
      gtk_widget_size_allocate (widget, &place, -1);
      gtk_widget_queue_resize (widget);
      gtk_widget_queue_resize (GTK_WIDGET (label_of (widget)));
    }
  g_object_unref (label);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_finalize (void)
{
  GtkWidget *widget = g_object_ref_sink (apposite_citation_text_new ("a [1]"));
  GtkLabel *label = label_of (widget);

  g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *) &widget);
  g_object_add_weak_pointer (G_OBJECT (label), (gpointer *) &label);
  g_object_unref (widget);
  g_assert_null (widget);
  g_assert_null (label);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  g_test_add_func ("/citation-text/text-as-it-stands", test_text_as_it_stands);
  g_test_add_func ("/citation-text/spoken", test_spoken);
  g_test_add_func ("/citation-text/notifies-once", test_notifies_once);
  g_test_add_func ("/citation-text/line-length", test_line_length);
  g_test_add_func ("/citation-text/wraps", test_wraps);
  g_test_add_func ("/citation-text/least-width", test_least_width);
  g_test_add_func ("/citation-text/finalize", test_finalize);

  return g_test_run ();
}
