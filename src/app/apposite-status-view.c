/* apposite-status-view.c: what may be said of the patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-status-view.h"

struct _AppositeStatusView
{
  GtkWidget parent_instance;

  AppositeSession *session;
};

G_DEFINE_FINAL_TYPE (AppositeStatusView, apposite_status_view, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_status_view_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeStatusView *self = APPOSITE_STATUS_VIEW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_status_view_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeStatusView *self = APPOSITE_STATUS_VIEW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      apposite_status_view_set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_status_view_dispose (GObject *object)
{
  AppositeStatusView *self = APPOSITE_STATUS_VIEW (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_STATUS_VIEW);

  G_OBJECT_CLASS (apposite_status_view_parent_class)->dispose (object);
}

static void
apposite_status_view_class_init (AppositeStatusViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_status_view_get_property;
  object_class->set_property = apposite_status_view_set_property;
  object_class->dispose = apposite_status_view_dispose;

  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, APPOSITE_TYPE_SESSION,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-status-view.ui");
}

static void
apposite_status_view_init (AppositeStatusView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_status_view_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_status_view_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_STATUS_VIEW, "session", session, NULL);
}

/**
 * apposite_status_view_set_session:
 * @session: (nullable): what is shown
 *
 * Sets what is shown.
 */
void
apposite_status_view_set_session (AppositeStatusView *self, AppositeSession *session)
{
  g_return_if_fail (APPOSITE_IS_STATUS_VIEW (self));

  if (!g_set_object (&self->session, session))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}
