/* apposite-symbol.c: an icon that goes with text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-symbol.h"

#include "apposite-icon.h"

/**
 * AppositeSymbol:
 *
 * A symbolic icon, somewhat larger than the text that it stands beside: its size is that of its font.
 * An image lays out a pangram whenever it is measured, to stand on the line of a text; in a table that
 * takes as long as the text itself.
 */
struct _AppositeSymbol
{
  GtkWidget parent_instance;

  char *icon_name;
};

G_DEFINE_FINAL_TYPE (AppositeSymbol, apposite_symbol, GTK_TYPE_WIDGET)

enum
{
  PROP_ICON_NAME = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_symbol_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  *minimum = *natural = apposite_icon_get_size (widget);
}

static void
apposite_symbol_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeSymbol *self = APPOSITE_SYMBOL (widget);

  if (self->icon_name != NULL)
    apposite_icon_prepare (widget, self->icon_name);
}

static void
apposite_symbol_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AppositeSymbol *self = APPOSITE_SYMBOL (widget);
  int size = apposite_icon_get_size (widget);
  const GdkRectangle area = {
    .x = (gtk_widget_get_width (widget) - size) / 2,
    .y = (gtk_widget_get_height (widget) - size) / 2,
    .width = size,
    .height = size,
  };
  GdkRGBA color;

  if (self->icon_name == NULL)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  apposite_icon_snapshot (widget, snapshot, self->icon_name, &area, &color);
}

static void
apposite_symbol_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_ICON_NAME:
      g_value_set_string (value, APPOSITE_SYMBOL (object)->icon_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_symbol_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_ICON_NAME:
      apposite_symbol_set_icon_name (APPOSITE_SYMBOL (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_symbol_finalize (GObject *object)
{
  g_free (APPOSITE_SYMBOL (object)->icon_name);

  G_OBJECT_CLASS (apposite_symbol_parent_class)->finalize (object);
}

static void
apposite_symbol_class_init (AppositeSymbolClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_symbol_get_property;
  object_class->set_property = apposite_symbol_set_property;
  object_class->finalize = apposite_symbol_finalize;
  widget_class->measure = apposite_symbol_measure;
  widget_class->size_allocate = apposite_symbol_size_allocate;
  widget_class->snapshot = apposite_symbol_snapshot;

  /**
   * AppositeSymbol:icon-name:
   *
   * The name of a symbolic icon.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "image");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
apposite_symbol_init (AppositeSymbol *self)
{
}

/**
 * apposite_symbol_get_icon_name:
 *
 * Returns: (transfer none) (nullable): the name of the icon
 */
const char *
apposite_symbol_get_icon_name (AppositeSymbol *self)
{
  g_return_val_if_fail (APPOSITE_IS_SYMBOL (self), NULL);

  return self->icon_name;
}

/**
 * apposite_symbol_set_icon_name:
 * @icon_name: (nullable): the name of a symbolic icon, or %NULL for none
 *
 * Sets the icon.
 */
void
apposite_symbol_set_icon_name (AppositeSymbol *self, const char *icon_name)
{
  g_return_if_fail (APPOSITE_IS_SYMBOL (self));

  if (g_strcmp0 (icon_name, self->icon_name) == 0)
    return;
  g_free (self->icon_name);
  self->icon_name = g_strdup (icon_name);
  /* Icons are as large as one another. */
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ICON_NAME]);
}
