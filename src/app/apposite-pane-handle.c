/* apposite-pane-handle.c: the line between two panes, which can be moved
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-pane-handle.h"

#include <glib/gi18n.h>

#define KEY_STEP 20

/**
 * AppositePaneHandle:
 *
 * A separator that is dragged, or moved with the arrow keys, to change the width of the pane beside
 * it. A GtkPaned would do that too, but it can't fold.
 */
struct _AppositePaneHandle
{
  GtkWidget parent_instance;

  int pane_width;
  int least;
  int most;
  gboolean pane_follows; /* the pane stands behind the handle, not before it */
};

G_DEFINE_FINAL_TYPE (AppositePaneHandle, apposite_pane_handle, GTK_TYPE_WIDGET)

enum
{
  PROP_PANE_WIDTH = 1,
  PROP_LEAST,
  PROP_MOST,
  PROP_PANE_FOLLOWS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
set_pane_width (AppositePaneHandle *self, int width)
{
  width = CLAMP (width, self->least, MAX (self->least, self->most));
  if (self->pane_width == width)
    return;
  self->pane_width = width;
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) width, -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PANE_WIDTH]);
}

/* How much wider the pane gets where the handle moves to the right by one. */
static int
direction_of (AppositePaneHandle *self)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return self->pane_follows != rtl ? -1 : 1;
}

/* The handle moves along with the pointer, so that the offset is always from where it is by now. */
static void
drag_update_cb (AppositePaneHandle *self, double x)
{
  set_pane_width (self, self->pane_width + direction_of (self) * (int) x);
}

static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  AppositePaneHandle *self = APPOSITE_PANE_HANDLE (widget);

  set_pane_width (self, self->pane_width + direction_of (self) * g_variant_get_int32 (args));
  return TRUE;
}

static void
apposite_pane_handle_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositePaneHandle *self = APPOSITE_PANE_HANDLE (object);

  switch (property_id)
    {
    case PROP_PANE_WIDTH:
      g_value_set_int (value, self->pane_width);
      break;
    case PROP_LEAST:
      g_value_set_int (value, self->least);
      break;
    case PROP_MOST:
      g_value_set_int (value, self->most);
      break;
    case PROP_PANE_FOLLOWS:
      g_value_set_boolean (value, self->pane_follows);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_pane_handle_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositePaneHandle *self = APPOSITE_PANE_HANDLE (object);

  switch (property_id)
    {
    case PROP_PANE_WIDTH:
      set_pane_width (self, g_value_get_int (value));
      break;
    case PROP_LEAST:
      self->least = g_value_get_int (value);
      break;
    case PROP_MOST:
      self->most = g_value_get_int (value);
      break;
    case PROP_PANE_FOLLOWS:
      self->pane_follows = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_pane_handle_constructed (GObject *object)
{
  AppositePaneHandle *self = APPOSITE_PANE_HANDLE (object);

  G_OBJECT_CLASS (apposite_pane_handle_parent_class)->constructed (object);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      _ ("Width of the pane"), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, (double) self->least,
      GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->most, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
      (double) self->pane_width, -1);
}

static void
apposite_pane_handle_dispose (GObject *object)
{
  GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (object));

  /* An object may be disposed of more than once. */
  if (line != NULL)
    gtk_widget_unparent (line);

  G_OBJECT_CLASS (apposite_pane_handle_parent_class)->dispose (object);
}

static void
apposite_pane_handle_class_init (AppositePaneHandleClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_pane_handle_get_property;
  object_class->set_property = apposite_pane_handle_set_property;
  object_class->constructed = apposite_pane_handle_constructed;
  object_class->dispose = apposite_pane_handle_dispose;

  props[PROP_PANE_WIDTH] =
      g_param_spec_int ("pane-width", NULL, NULL, 0, G_MAXINT, 0, flags | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_LEAST] =
      g_param_spec_int ("least", NULL, NULL, 0, G_MAXINT, 0, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_MOST] =
      g_param_spec_int ("most", NULL, NULL, 0, G_MAXINT, G_MAXINT, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_PANE_FOLLOWS] =
      g_param_spec_boolean ("pane-follows", NULL, NULL, FALSE, flags | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "panehandle");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, move_cb, "i", -KEY_STEP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, move_cb, "i", KEY_STEP);
}

static void
apposite_pane_handle_init (AppositePaneHandle *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  gtk_widget_set_parent (gtk_separator_new (GTK_ORIENTATION_VERTICAL), GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "col-resize");
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}
