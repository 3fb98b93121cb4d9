/* apposite-narrow-bin.c: knows whether what it holds has little width
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-narrow-bin.h"

#include "apposite-children.h"

/**
 * AppositeNarrowBin:
 *
 * Holds one child, and says whether the width that it has is little for text of the size that is set:
 * what is inside can then show itself in another way. (Breakpoints came with libadwaita 1.4.)
 */
struct _AppositeNarrowBin
{
  GtkWidget parent_instance;

  guint narrow_width;
  gboolean narrow;
  gboolean is_narrow; /* at the last allocation; @narrow follows */
  guint source;
};

G_DEFINE_FINAL_TYPE (AppositeNarrowBin, apposite_narrow_bin, GTK_TYPE_WIDGET)

enum
{
  PROP_NARROW_WIDTH = 1,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static double
get_text_scale (GtkWidget *widget)
{
  int dpi = -1;

  /* In 1024ths of a dot an inch; 96 of them are scale 1. */
  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / (96.0 * 1024.0) : 1.0;
}

static gboolean
follow_cb (gpointer data)
{
  AppositeNarrowBin *self = APPOSITE_NARROW_BIN (data);

  self->source = 0;
  if (self->narrow != self->is_narrow)
    {
      self->narrow = self->is_narrow;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
    }
  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
apposite_narrow_bin_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_narrow_bin_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child != NULL)
    gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
apposite_narrow_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeNarrowBin *self = APPOSITE_NARROW_BIN (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child != NULL && gtk_widget_should_layout (child))
    gtk_widget_allocate (child, width, height, baseline, NULL);
  self->is_narrow = width < self->narrow_width * get_text_scale (widget);
  /* What is being laid out can't be changed. */
  if (self->is_narrow != self->narrow && self->source == 0)
    self->source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, follow_cb, self, NULL);
}

static void
apposite_narrow_bin_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeNarrowBin *self = APPOSITE_NARROW_BIN (object);

  switch (property_id)
    {
    case PROP_NARROW_WIDTH:
      g_value_set_uint (value, self->narrow_width);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_narrow_bin_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_NARROW_WIDTH:
      APPOSITE_NARROW_BIN (object)->narrow_width = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_narrow_bin_dispose (GObject *object)
{
  g_clear_handle_id (&APPOSITE_NARROW_BIN (object)->source, g_source_remove);
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_narrow_bin_parent_class)->dispose (object);
}

static void
apposite_narrow_bin_class_init (AppositeNarrowBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_narrow_bin_get_property;
  object_class->set_property = apposite_narrow_bin_set_property;
  object_class->dispose = apposite_narrow_bin_dispose;
  widget_class->get_request_mode = apposite_narrow_bin_get_request_mode;
  widget_class->measure = apposite_narrow_bin_measure;
  widget_class->size_allocate = apposite_narrow_bin_size_allocate;

  /**
   * AppositeNarrowBin:narrow-width:
   *
   * The width below which it is narrow, in pixels at text scale 1.
   */
  props[PROP_NARROW_WIDTH] = g_param_spec_uint ("narrow-width", NULL, NULL, 0, G_MAXINT, 0,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_narrow_bin_init (AppositeNarrowBin *self)
{
}

/**
 * apposite_narrow_bin_get_narrow:
 *
 * Returns: whether its width is less than its narrow width
 */
gboolean
apposite_narrow_bin_get_narrow (AppositeNarrowBin *self)
{
  g_return_val_if_fail (APPOSITE_IS_NARROW_BIN (self), FALSE);

  return self->narrow;
}
