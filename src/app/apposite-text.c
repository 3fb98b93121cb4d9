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
 *
 * A class may draw something before its text, so that both are one widget, where a box with children
 * would be three: a table with many of them is sooner there.
 */
typedef struct
{
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
} AppositeTextPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (AppositeText, apposite_text, GTK_TYPE_WIDGET)

enum
{
  PROP_TEXT = 1,
  PROP_MODEST,
  PROP_WHOLE_WORDS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeTextPrivate *
get_priv (gpointer self)
{
  return apposite_text_get_instance_private (APPOSITE_TEXT (self));
}

static gboolean
is_rtl (AppositeText *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* --- The text --- */

static void
ensure_layout (AppositeText *self)
{
  AppositeTextPrivate *priv = get_priv (self);

  if (priv->layout != NULL)
    return;
  priv->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), priv->text);
  pango_layout_set_attributes (priv->layout, priv->attributes);
  pango_layout_set_wrap (priv->layout, priv->whole_words ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (priv->layout, is_rtl (self) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  priv->serial = 0;
}

/* A change of style that leaves the font leaves the text as it is. */
static void
ensure_line (AppositeText *self)
{
  AppositeTextPrivate *priv = get_priv (self);
  guint serial;

  ensure_layout (self);
  serial = pango_context_get_serial (pango_layout_get_context (priv->layout));
  if (priv->serial == serial)
    return;
  priv->serial = serial;
  pango_layout_set_width (priv->layout, -1);
  pango_layout_get_pixel_size (priv->layout, &priv->line_width, &priv->line_height);
  if (APPOSITE_TEXT_GET_CLASS (self)->one_line)
    priv->word_width = priv->line_width;
  else
    priv->word_width = priv->whole_words ? apposite_widest_word_measure (priv->layout) : 0;
}

static void
set_width (AppositeText *self, int width)
{
  ensure_layout (self);
  pango_layout_set_width (get_priv (self)->layout, width * PANGO_SCALE);
}

static int
measure_text_height (AppositeText *self, int width)
{
  AppositeTextPrivate *priv = get_priv (self);
  int height;

  if (priv->text == NULL)
    return 0;
  if (!priv->modest || width < 0)
    ensure_line (self);
  if (width < 0 || (!priv->modest && width >= priv->line_width))
    return priv->line_height;
  set_width (self, width);
  pango_layout_get_pixel_size (priv->layout, NULL, &height);
  return height;
}

static void
measure_text_width (AppositeText *self, int *minimum, int *natural)
{
  AppositeTextPrivate *priv = get_priv (self);

  *minimum = *natural = 0;
  if (priv->modest || priv->text == NULL)
    return;
  ensure_line (self);
  *minimum = priv->word_width;
  *natural = priv->line_width;
  if (priv->most_em > 0)
    {
      int em = (int) (apposite_font_get_size (GTK_WIDGET (self)) + 0.5);

      *natural = CLAMP (priv->most_em * em, *minimum, *natural);
    }
}

/* --- What stands before it --- */

typedef struct
{
  int width;
  int height;
  int gap; /* between it and the text, if both are there */
} Lead;

static Lead
measure_lead (AppositeText *self)
{
  AppositeTextClass *klass = APPOSITE_TEXT_GET_CLASS (self);
  Lead lead = { 0 };

  if (klass->measure_lead != NULL)
    klass->measure_lead (self, &lead.width, &lead.height);
  if (lead.width > 0 && get_priv (self)->text != NULL)
    lead.gap = klass->gap;
  return lead;
}

/* The width that the text has in so much of the whole. Where it doesn't fill its place it gets no more than
 * its natural width, whatever it was measured for. */
static int
width_of_text (AppositeText *self, int width, int before)
{
  int least, most = width;

  if (width < 0)
    return -1;
  if (gtk_widget_get_halign (GTK_WIDGET (self)) != GTK_ALIGN_FILL && !get_priv (self)->modest)
    measure_text_width (self, &least, &most);
  return MAX (0, MIN (width - before, most));
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
  const Lead lead = measure_lead (self);
  int before = lead.width + lead.gap;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      int width = width_of_text (self, for_size, before);

      *minimum = *natural = MAX (lead.height, measure_text_height (self, width));
      return;
    }
  measure_text_width (self, minimum, natural);
  *minimum += before;
  *natural += before;
}

/* The text as a whole begins at the start of its place, also where its own letters run the other way. */
static void
snapshot_text (AppositeText *self, GtkSnapshot *snapshot, int before)
{
  GtkWidget *widget = GTK_WIDGET (self);
  PangoLayout *layout = apposite_text_get_layout (self);
  PangoRectangle place;
  int x, y;

  pango_layout_get_pixel_extents (layout, NULL, &place);
  if (is_rtl (self) == !APPOSITE_TEXT_GET_CLASS (self)->at_end)
    x = gtk_widget_get_width (widget) - place.width;
  else
    x = 0;
  if (!APPOSITE_TEXT_GET_CLASS (self)->at_end)
    x += is_rtl (self) ? -before : before;
  y = MAX (0, (gtk_widget_get_height (widget) - place.height) / 2);
  gtk_snapshot_render_layout (
      snapshot, gtk_widget_get_style_context (widget), x - place.x, y, layout);
}

static void
apposite_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AppositeText *self = APPOSITE_TEXT (widget);
  const Lead lead = measure_lead (self);
  const GdkRectangle place = {
    .x = is_rtl (self) ? gtk_widget_get_width (widget) - lead.width : 0,
    .y = (gtk_widget_get_height (widget) - lead.height) / 2,
    .width = lead.width,
    .height = lead.height,
  };

  if (lead.width > 0)
    APPOSITE_TEXT_GET_CLASS (self)->snapshot_lead (self, snapshot, &place);
  if (get_priv (self)->text != NULL)
    snapshot_text (self, snapshot, lead.width + lead.gap);
}

/* --- Overrides --- */

static void
apposite_text_direction_changed (GtkWidget *widget, GtkTextDirection former)
{
  GTK_WIDGET_CLASS (apposite_text_parent_class)->direction_changed (widget, former);

  g_clear_object (&get_priv (widget)->layout);
}

/* Back in a window it has another context. */
static void
apposite_text_unroot (GtkWidget *widget)
{
  g_clear_object (&get_priv (widget)->layout);

  GTK_WIDGET_CLASS (apposite_text_parent_class)->unroot (widget);
}

static void
apposite_text_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  const AppositeTextPrivate *priv = get_priv (object);

  switch (property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, priv->text);
      break;
    case PROP_MODEST:
      g_value_set_boolean (value, priv->modest);
      break;
    case PROP_WHOLE_WORDS:
      g_value_set_boolean (value, priv->whole_words);
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
          APPOSITE_TEXT (object), g_value_get_string (value), get_priv (object)->attributes);
      break;
    case PROP_MODEST:
      get_priv (object)->modest = g_value_get_boolean (value);
      break;
    case PROP_WHOLE_WORDS:
      apposite_text_set_whole_words (APPOSITE_TEXT (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_text_finalize (GObject *object)
{
  AppositeTextPrivate *priv = get_priv (object);

  g_free (priv->text);
  g_clear_pointer (&priv->attributes, pango_attr_list_unref);
  g_clear_object (&priv->layout);

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
   * What is shown; without it the widget is hidden, unless its class draws something before it.
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
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
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
  AppositeTextPrivate *priv;
  gboolean is_picture;

  g_return_if_fail (APPOSITE_IS_TEXT (self));

  priv = get_priv (self);
  is_picture = APPOSITE_TEXT_GET_CLASS (self)->measure_lead != NULL;
  if (!is_picture)
    gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
  if (g_strcmp0 (priv->text, text) == 0 && pango_attr_list_equal (priv->attributes, attributes))
    return;
  g_free (priv->text);
  priv->text = g_strdup (text);
  /* They may be those that it has. */
  if (attributes != NULL)
    pango_attr_list_ref (attributes);
  g_clear_pointer (&priv->attributes, pango_attr_list_unref);
  priv->attributes = attributes;
  g_clear_object (&priv->layout);
  if (!is_picture)
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "", -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
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

  if (most_em == get_priv (self)->most_em)
    return;
  get_priv (self)->most_em = most_em;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * apposite_text_set_whole_words:
 * @whole_words: whether no word is broken
 *
 * Sets whether the text is at least as wide as its widest word.
 */
void
apposite_text_set_whole_words (AppositeText *self, gboolean whole_words)
{
  AppositeTextPrivate *priv;

  g_return_if_fail (APPOSITE_IS_TEXT (self));

  priv = get_priv (self);
  if (!whole_words == !priv->whole_words)
    return;
  priv->whole_words = !!whole_words;
  g_clear_object (&priv->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WHOLE_WORDS]);
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
  AppositeTextPrivate *priv;
  Lead lead;
  int width;

  g_return_val_if_fail (APPOSITE_IS_TEXT (self), NULL);

  priv = get_priv (self);
  lead = measure_lead (self);
  width = MAX (0, gtk_widget_get_width (GTK_WIDGET (self)) - lead.width - lead.gap);
  /* Its style may have changed since it was measured, which asks for no other size. */
  if (!priv->modest)
    ensure_line (self);
  else
    ensure_layout (self);
  if (priv->modest || width < priv->line_width)
    set_width (self, width);
  else
    pango_layout_set_width (priv->layout, -1);
  return priv->layout;
}
