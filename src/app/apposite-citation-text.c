/* apposite-citation-text.c: readable text with quiet citations
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-citation-text.h"

#include "apposite-citation.h"
#include "apposite-font.h"
#include "apposite-prose-layout.h"

/* A line of about 60 letters. */
#define MOST_EM 30

/**
 * AppositeCitationText:
 *
 * Text that can be read at ease and selected, as it stands in the topic. Citations are quiet
 * superscripts that tell in a tooltip what they stand for; a screen reader hears it in the text.
 */
struct _AppositeCitationText
{
  GtkWidget parent_instance;

  GtkLabel *label;
  GdkRGBA color; /* of the text, which the citations' follows from */
};

G_DEFINE_FINAL_TYPE (AppositeCitationText, apposite_citation_text, GTK_TYPE_WIDGET)

enum
{
  PROP_TEXT = 1,
  PROP_SELECTABLE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
add_attribute (PangoAttrList *attributes, PangoAttribute *attribute, gsize start, gsize end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/* Half way to the middle grey: that is quiet and still 4.5 to 1 on every background. Less opaque it
 * would show through a selection, whose text is transparent. */
static guint16
quieten (float channel)
{
  return (guint16) ((0.5f * channel + 0.25f) * G_MAXUINT16);
}

/* The blank before a citation goes with it, so that none begins a line. */
static void
add_citation (
    PangoAttrList *attributes, const char *text, const AppositeTextRun *run, const GdkRGBA *color)
{
  gsize start = run->start;
  gsize end = start + run->length;
  gsize kept = start > 0 && text[start - 1] == ' ' ? start - 1 : start;

  add_attribute (attributes, pango_attr_font_scale_new (PANGO_FONT_SCALE_SUPERSCRIPT), start, end);
  add_attribute (
      attributes, pango_attr_baseline_shift_new (PANGO_BASELINE_SHIFT_SUPERSCRIPT), start, end);
  add_attribute (attributes,
      pango_attr_foreground_new (
          quieten (color->red), quieten (color->green), quieten (color->blue)),
      start, end);
  add_attribute (attributes, pango_attr_allow_breaks_new (FALSE), kept, end);
}

static PangoAttrList *
list_attributes (const char *text, const GdkRGBA *color)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  g_autoptr (GArray) runs = apposite_citation_split (text);

  for (guint i = 0; i < runs->len; i++)
    {
      const AppositeTextRun *run = &g_array_index (runs, AppositeTextRun, i);

      if (run->citation)
        add_citation (attributes, text, run, color);
    }
  return attributes;
}

static void
update_attributes (AppositeCitationText *self)
{
  g_autoptr (PangoAttrList) attributes =
      list_attributes (gtk_label_get_text (self->label), &self->color);

  gtk_label_set_attributes (self->label, attributes);
}

static gboolean
query_tooltip_cb (
    AppositeCitationText *self, int x, int y, gboolean keyboard_mode, GtkTooltip *tooltip)
{
  g_autofree char *tip = NULL;
  int left, top, index, trailing;

  gtk_label_get_layout_offsets (self->label, &left, &top);
  if (keyboard_mode
      || !pango_layout_xy_to_index (gtk_label_get_layout (self->label), (x - left) * PANGO_SCALE,
          (y - top) * PANGO_SCALE, &index, &trailing))
    return FALSE;
  tip = apposite_citation_format_at (gtk_label_get_text (self->label), (gsize) index);
  gtk_tooltip_set_text (tooltip, tip);
  return tip != NULL;
}

/* That of its widest word. */
static int
get_least_width (AppositeCitationText *self)
{
  int minimum;

  gtk_widget_measure (
      GTK_WIDGET (self->label), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* No line is longer than is read with ease, however wide the whole is. To look how wide a number of
 * letters is, or its text in one line, the label would lay out all of it once more. */
static int
get_most_width (AppositeCitationText *self)
{
  return MAX (
      get_least_width (self), (int) (MOST_EM * apposite_font_get_size (GTK_WIDGET (self)) + 0.5));
}

static int
limit_width (AppositeCitationText *self, int width)
{
  return CLAMP (width, get_least_width (self), get_most_width (self));
}

/* At which the label has its text laid out. */
static int
get_last_width (AppositeCitationText *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->label));

  return width > 0 ? width : G_MAXINT;
}

static void
apposite_citation_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  AppositeCitationText *self = APPOSITE_CITATION_TEXT (widget);
  GdkRGBA color;

  GTK_WIDGET_CLASS (apposite_citation_text_parent_class)->css_changed (widget, change);

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  if (self->label == NULL || gdk_rgba_equal (&color, &self->color))
    return;
  self->color = color;
  update_attributes (self);
}

static GtkSizeRequestMode
apposite_citation_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_citation_text_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeCitationText *self = APPOSITE_CITATION_TEXT (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = get_least_width (self);
      *natural = get_most_width (self);
    }
  else
    gtk_widget_measure (GTK_WIDGET (self->label), orientation,
        limit_width (self, for_size >= 0 ? for_size : get_last_width (self)), minimum, natural,
        NULL, NULL);
}

static void
apposite_citation_text_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeCitationText *self = APPOSITE_CITATION_TEXT (widget);
  int line = limit_width (self, width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation place = { rtl ? width - line : 0, 0, line, height };

  gtk_widget_size_allocate (GTK_WIDGET (self->label), &place, baseline);
}

static void
apposite_citation_text_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeCitationText *self = APPOSITE_CITATION_TEXT (object);

  switch (property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, apposite_citation_text_get_text (self));
      break;
    case PROP_SELECTABLE:
      g_value_set_boolean (value, gtk_label_get_selectable (self->label));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_citation_text_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeCitationText *self = APPOSITE_CITATION_TEXT (object);

  switch (property_id)
    {
    case PROP_TEXT:
      apposite_citation_text_set_text (self, g_value_get_string (value));
      break;
    case PROP_SELECTABLE:
      gtk_label_set_selectable (self->label, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_citation_text_dispose (GObject *object)
{
  AppositeCitationText *self = APPOSITE_CITATION_TEXT (object);

  if (self->label != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->label));
  self->label = NULL;

  G_OBJECT_CLASS (apposite_citation_text_parent_class)->dispose (object);
}

static void
apposite_citation_text_class_init (AppositeCitationTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_citation_text_get_property;
  object_class->set_property = apposite_citation_text_set_property;
  object_class->dispose = apposite_citation_text_dispose;
  widget_class->css_changed = apposite_citation_text_css_changed;
  widget_class->get_request_mode = apposite_citation_text_get_request_mode;
  widget_class->measure = apposite_citation_text_measure;
  widget_class->size_allocate = apposite_citation_text_size_allocate;

  props[PROP_TEXT] = g_param_spec_string (
      "text", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_SELECTABLE] = g_param_spec_boolean ("selectable", NULL, NULL, TRUE,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "citationtext");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
apposite_citation_text_init (AppositeCitationText *self)
{
  self->label =
      g_object_new (GTK_TYPE_LABEL, "has-tooltip", TRUE, "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_set_layout_manager (GTK_WIDGET (self->label), apposite_prose_layout_new ());
  g_signal_connect_object (
      self->label, "query-tooltip", G_CALLBACK (query_tooltip_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
}

/**
 * apposite_citation_text_new:
 * @text: (nullable): what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_citation_text_new (const char *text)
{
  return g_object_new (APPOSITE_TYPE_CITATION_TEXT, "text", text, NULL);
}

/**
 * apposite_citation_text_get_text:
 *
 * Returns: (transfer none): what is shown
 */
const char *
apposite_citation_text_get_text (AppositeCitationText *self)
{
  g_return_val_if_fail (APPOSITE_IS_CITATION_TEXT (self), NULL);

  return self->label != NULL ? gtk_label_get_text (self->label) : "";
}

/**
 * apposite_citation_text_set_text:
 * @text: (nullable): what is shown
 *
 * Sets what is shown.
 */
void
apposite_citation_text_set_text (AppositeCitationText *self, const char *text)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (APPOSITE_IS_CITATION_TEXT (self));

  if (text == NULL)
    text = "";
  if (g_str_equal (gtk_label_get_text (self->label), text))
    return;
  spoken = apposite_citation_speak (text);
  gtk_label_set_text (self->label, text);
  update_attributes (self);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}
