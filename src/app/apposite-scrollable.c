/* apposite-scrollable.c: a widget that scrolls itself
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-scrollable.h"

/**
 * AppositeScrollable:
 *
 * The base of a widget that is put into a scrolled window and decides itself what scrolls, such as all
 * but its headings.
 */
typedef struct
{
  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];
  gboolean configuring; /* the adjustments follow the size, not the reader */
} AppositeScrollablePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (AppositeScrollable,
    apposite_scrollable,
    GTK_TYPE_WIDGET,
    G_ADD_PRIVATE (AppositeScrollable) G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

enum
{
  PROP_HADJUSTMENT = 1,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static AppositeScrollablePrivate *
get_private (gpointer self)
{
  return apposite_scrollable_get_instance_private (self);
}

static void
value_changed_cb (AppositeScrollable *self)
{
  if (get_private (self)->configuring)
    return;
  APPOSITE_SCROLLABLE_GET_CLASS (self)->scrolled (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
set_adjustment (AppositeScrollable *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **place = &get_private (self)->adjustments[orientation];

  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, value_changed_cb, self);
  g_clear_object (place);
  if (adjustment == NULL)
    return;
  *place = g_object_ref_sink (adjustment);
  g_signal_connect_object (
      adjustment, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
apposite_scrollable_real_scrolled (AppositeScrollable *self)
{
}

static void
apposite_scrollable_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeScrollablePrivate *priv = get_private (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, priv->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, priv->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, (int) priv->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, (int) priv->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_scrollable_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeScrollable *self = APPOSITE_SCROLLABLE (object);
  AppositeScrollablePrivate *priv = get_private (self);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      priv->policies[GTK_ORIENTATION_HORIZONTAL] = (guint) g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      priv->policies[GTK_ORIENTATION_VERTICAL] = (guint) g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_scrollable_dispose (GObject *object)
{
  set_adjustment (APPOSITE_SCROLLABLE (object), GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (APPOSITE_SCROLLABLE (object), GTK_ORIENTATION_VERTICAL, NULL);

  G_OBJECT_CLASS (apposite_scrollable_parent_class)->dispose (object);
}

static void
apposite_scrollable_class_init (AppositeScrollableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = apposite_scrollable_get_property;
  object_class->set_property = apposite_scrollable_set_property;
  object_class->dispose = apposite_scrollable_dispose;
  klass->scrolled = apposite_scrollable_real_scrolled;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
apposite_scrollable_init (AppositeScrollable *self)
{
}

/**
 * apposite_scrollable_get_value:
 * @orientation: a direction
 *
 * Returns: how far it is scrolled, in pixels
 */
int
apposite_scrollable_get_value (AppositeScrollable *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = get_private (self)->adjustments[orientation];

  return adjustment != NULL ? (int) gtk_adjustment_get_value (adjustment) : 0;
}

/**
 * apposite_scrollable_configure:
 * @orientation: a direction
 * @value: how far it is scrolled
 * @whole: how long what scrolls is
 * @seen: how much of it is seen
 *
 * Tells the scrollbar what follows from an allocation, in pixels.
 */
void
apposite_scrollable_configure (
    AppositeScrollable *self, GtkOrientation orientation, int value, int whole, int seen)
{
  AppositeScrollablePrivate *priv = get_private (self);

  if (priv->adjustments[orientation] == NULL)
    return;
  priv->configuring = TRUE;
  gtk_adjustment_configure (
      priv->adjustments[orientation], value, 0.0, MAX (whole, seen), seen * 0.1, seen * 0.9, seen);
  priv->configuring = FALSE;
}

/**
 * apposite_scrollable_reveal:
 * @orientation: a direction
 * @from: where something begins in what scrolls
 * @length: how long it is
 *
 * Scrolls, where need be, so that it is seen.
 */
void
apposite_scrollable_reveal (
    AppositeScrollable *self, GtkOrientation orientation, int from, int length)
{
  GtkAdjustment *adjustment = get_private (self)->adjustments[orientation];

  if (adjustment != NULL)
    gtk_adjustment_clamp_page (adjustment, from, from + length);
}
