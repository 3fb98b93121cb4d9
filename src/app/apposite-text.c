/* apposite-text.c: text that is quickly laid out
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-text.h"

#include "apposite-font.h"
#include "apposite-widest-word.h"

/**
 * AppositeText:
 *
 * Text that begins at the start of its place and wraps at its end. It looks like a label.
 *
 * A label measures its longest word, for which it lays each word out by itself, and lays its text out
 * anew for each width. This one lays its text out once, and again where that doesn't fit into one line.
 * It wraps within a word where it must, and so has no least width, unless it has `whole-words`. What
 * `modest` text shows is only known when its width is: it asks for none.
 */
struct _AppositeText
{
  GtkWidget parent_instance;

  char *text;
  PangoAttrList *attributes;
  gboolean modest;
  gboolean whole_words;
  int most_em;
  PangoLayout *layout; /* made when it is wanted */
  guint serial; /* of the context that the line was measured in, 0 before */
  int line_width; /* in one line */
  int line_height;
  int word_width; /* of the widest one, if words aren't broken */
};

G_DEFINE_FINAL_TYPE (AppositeText, apposite_text, GTK_TYPE_WIDGET)

enum
{
  PROP_TEXT = 1,
  PROP_MODEST,
  PROP_WHOLE_WORDS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static gboolean
is_rtl (AppositeText *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
ensure_layout (AppositeText *self)
{
  if (self->layout != NULL)
    return;
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
  pango_layout_set_attributes (self->layout, self->attributes);
  pango_layout_set_wrap (self->layout, self->whole_words ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (self->layout, is_rtl (self) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  self->serial = 0;
}

/* A change of style that leaves the font leaves the text as it is. */
static void
ensure_line (AppositeText *self)
{
  guint serial;

  ensure_layout (self);
  serial = pango_context_get_serial (pango_layout_get_context (self->layout));
  if (self->serial == serial)
    return;
  self->serial = serial;
  pango_layout_set_width (self->layout, -1);
  pango_layout_get_pixel_size (self->layout, &self->line_width, &self->line_height);
  self->word_width = self->whole_words ? apposite_widest_word_measure (self->layout) : 0;
}

static void
set_width (AppositeText *self, int width)
{
  ensure_layout (self);
  pango_layout_set_width (self->layout, width * PANGO_SCALE);
}

static int
measure_height (AppositeText *self, int width)
{
  int height;

  if (!self->modest || width < 0)
    ensure_line (self);
  if (width < 0 || (!self->modest && width >= self->line_width))
    return self->line_height;
  set_width (self, width);
  pango_layout_get_pixel_size (self->layout, NULL, &height);
  return height;
}

static GtkSizeRequestMode
apposite_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_text_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeText *self = APPOSITE_TEXT (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = measure_height (self, for_size);
  else if (!self->modest)
    {
      ensure_line (self);
      *minimum = self->word_width;
      *natural = self->line_width;
      if (self->most_em > 0)
        {
          int em = (int) (apposite_font_get_size (widget) + 0.5);

          *natural = CLAMP (self->most_em * em, *minimum, *natural);
        }
    }
}

/* As a whole it begins at the start, also where its own letters run the other way. */
static void
apposite_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AppositeText *self = APPOSITE_TEXT (widget);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  PangoLayout *layout = apposite_text_get_layout (self);
  PangoRectangle place;
  int x, y;

  pango_layout_get_pixel_extents (layout, NULL, &place);
  x = is_rtl (self) ? gtk_widget_get_width (widget) - place.x - place.width : -place.x;
  y = MAX (0, (gtk_widget_get_height (widget) - place.height) / 2);
  gtk_snapshot_render_layout (snapshot, style, x, y, layout);
}

static void
apposite_text_direction_changed (GtkWidget *widget, GtkTextDirection former)
{
  GTK_WIDGET_CLASS (apposite_text_parent_class)->direction_changed (widget, former);

  g_clear_object (&APPOSITE_TEXT (widget)->layout);
}

/* Back in a window it has another context. */
static void
apposite_text_unroot (GtkWidget *widget)
{
  g_clear_object (&APPOSITE_TEXT (widget)->layout);

  GTK_WIDGET_CLASS (apposite_text_parent_class)->unroot (widget);
}

static void
apposite_text_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, APPOSITE_TEXT (object)->text);
      break;
    case PROP_MODEST:
      g_value_set_boolean (value, APPOSITE_TEXT (object)->modest);
      break;
    case PROP_WHOLE_WORDS:
      g_value_set_boolean (value, APPOSITE_TEXT (object)->whole_words);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_text_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TEXT:
      apposite_text_set (
          APPOSITE_TEXT (object), g_value_get_string (value), APPOSITE_TEXT (object)->attributes);
      break;
    case PROP_MODEST:
      APPOSITE_TEXT (object)->modest = g_value_get_boolean (value);
      break;
    case PROP_WHOLE_WORDS:
      APPOSITE_TEXT (object)->whole_words = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_text_finalize (GObject *object)
{
  AppositeText *self = APPOSITE_TEXT (object);

  g_free (self->text);
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (apposite_text_parent_class)->finalize (object);
}

static void
apposite_text_class_init (AppositeTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_text_get_property;
  object_class->set_property = apposite_text_set_property;
  object_class->finalize = apposite_text_finalize;
  widget_class->direction_changed = apposite_text_direction_changed;
  widget_class->get_request_mode = apposite_text_get_request_mode;
  widget_class->measure = apposite_text_measure;
  widget_class->snapshot = apposite_text_snapshot;
  widget_class->unroot = apposite_text_unroot;

  /**
   * AppositeText:text:
   *
   * What is shown; without it the widget is hidden.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * AppositeText:modest:
   *
   * Whether it takes the width that it gets and asks for none.
   */
  props[PROP_MODEST] = g_param_spec_boolean ("modest", NULL, NULL, FALSE,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * AppositeText:whole-words:
   *
   * Whether no word is broken, so that it is at least as wide as its widest one.
   */
  props[PROP_WHOLE_WORDS] = g_param_spec_boolean ("whole-words", NULL, NULL, FALSE,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
apposite_text_init (AppositeText *self)
{
}

/**
 * apposite_text_set:
 * @text: (nullable): the text, or %NULL to hide the widget
 * @attributes: (nullable): how it looks besides its style
 *
 * Sets what is shown.
 */
void
apposite_text_set (AppositeText *self, const char *text, PangoAttrList *attributes)
{
  GtkWidget *widget;

  g_return_if_fail (APPOSITE_IS_TEXT (self));

  widget = GTK_WIDGET (self);
  gtk_widget_set_visible (widget, text != NULL);
  if (g_strcmp0 (self->text, text) == 0 && pango_attr_list_equal (self->attributes, attributes))
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  /* They may be those that it has. */
  if (attributes != NULL)
    pango_attr_list_ref (attributes);
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  self->attributes = attributes;
  g_clear_object (&self->layout);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "", -1);
  gtk_widget_queue_resize (widget);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}

/**
 * apposite_text_set_most_em:
 * @most_em: a width in times the size of the font, or 0
 *
 * Sets how wide a line is before it is rather wrapped. To measure a width in characters, as labels do,
 * takes more than the text.
 */
void
apposite_text_set_most_em (AppositeText *self, int most_em)
{
  g_return_if_fail (APPOSITE_IS_TEXT (self));

  if (most_em == self->most_em)
    return;
  self->most_em = most_em;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * apposite_text_get_layout:
 *
 * Returns: (transfer none): the text as it is laid out in the width that it has; it may be another one
 *   after a change of style
 */
PangoLayout *
apposite_text_get_layout (AppositeText *self)
{
  int width;

  g_return_val_if_fail (APPOSITE_IS_TEXT (self), NULL);

  width = gtk_widget_get_width (GTK_WIDGET (self));
  /* Its style may have changed since it was measured, which asks for no other size. */
  if (!self->modest)
    ensure_line (self);
  else
    ensure_layout (self);
  if (self->modest || width < self->line_width)
    set_width (self, width);
  else
    pango_layout_set_width (self->layout, -1);
  return self->layout;
}
