/* apposite-scroller.c: content that scrolls only where it must
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-scroller.h"

/* Two lines of text, for the eye to see that there is more. */
#define LOWEST 48

/**
 * AppositeScroller:
 *
 * Asks for as much height as its child needs for the width that it has, and scrolls where it gets
 * less. A scrolled window alone asks for the height of text that isn't wrapped.
 */
struct _AppositeScroller
{
  GtkWidget parent_instance;

  GtkWidget *child;
  int highest;
  GtkWidget *scrolled_window;
};

G_DEFINE_FINAL_TYPE (AppositeScroller, apposite_scroller, GTK_TYPE_WIDGET)

enum
{
  PROP_CHILD = 1,
  PROP_HIGHEST,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
set_child (AppositeScroller *self, GtkWidget *child)
{
  if (!g_set_object (&self->child, child))
    return;
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled_window), child);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHILD]);
}

static GtkSizeRequestMode
apposite_scroller_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_scroller_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeScroller *self = APPOSITE_SCROLLER (widget);

  /* What scrolls is as wide at any height, and to look for a width is dear where text wraps. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->scrolled_window, orientation, -1, minimum, natural, NULL, NULL);
      return;
    }
  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (self->highest >= 0)
    *natural = MIN (*natural, self->highest);
  *minimum = MIN (*natural, LOWEST);
}

static void
apposite_scroller_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeScroller *self = APPOSITE_SCROLLER (widget);

  gtk_widget_size_allocate (
      self->scrolled_window, &(GtkAllocation){ 0, 0, width, height }, baseline);
}

static void
apposite_scroller_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeScroller *self = APPOSITE_SCROLLER (object);

  switch (property_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_HIGHEST:
      g_value_set_int (value, self->highest);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_scroller_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeScroller *self = APPOSITE_SCROLLER (object);

  switch (property_id)
    {
    case PROP_CHILD:
      set_child (self, g_value_get_object (value));
      break;
    case PROP_HIGHEST:
      apposite_scroller_set_highest (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_scroller_dispose (GObject *object)
{
  AppositeScroller *self = APPOSITE_SCROLLER (object);

  g_clear_object (&self->child);
  g_clear_pointer (&self->scrolled_window, gtk_widget_unparent);

  G_OBJECT_CLASS (apposite_scroller_parent_class)->dispose (object);
}

static void
apposite_scroller_class_init (AppositeScrollerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_scroller_get_property;
  object_class->set_property = apposite_scroller_set_property;
  object_class->dispose = apposite_scroller_dispose;
  widget_class->get_request_mode = apposite_scroller_get_request_mode;
  widget_class->measure = apposite_scroller_measure;
  widget_class->size_allocate = apposite_scroller_size_allocate;

  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_HIGHEST] = g_param_spec_int ("highest", NULL, NULL, -1, G_MAXINT, -1, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_scroller_init (AppositeScroller *self)
{
  self->highest = -1;
  self->scrolled_window = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (
      GTK_SCROLLED_WINDOW (self->scrolled_window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_parent (self->scrolled_window, GTK_WIDGET (self));
}

/**
 * apposite_scroller_new:
 * @child: (nullable): what is to be seen
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_scroller_new (GtkWidget *child)
{
  return g_object_new (APPOSITE_TYPE_SCROLLER, "child", child, NULL);
}

/**
 * apposite_scroller_set_highest:
 * @highest: a height, or -1 for any
 *
 * Sets the height beyond which the child scrolls even where there is room.
 */
void
apposite_scroller_set_highest (AppositeScroller *self, int highest)
{
  g_return_if_fail (APPOSITE_IS_SCROLLER (self));

  if (self->highest == highest)
    return;
  self->highest = highest;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIGHEST]);
}
