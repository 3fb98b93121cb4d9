/* apposite-pane.c: a part of the window that shows a session
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-pane.h"

#include "apposite-children.h"

/**
 * AppositePane:
 *
 * What the parts of the window have in common: they show a session, and are made of a template. A
 * part hears of a session that comes or goes by its class's session_changed, the last time while its
 * children are still there.
 */
typedef struct
{
  AppositeSession *session;
} AppositePanePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AppositePane, apposite_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_pane_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, apposite_pane_get_session (APPOSITE_PANE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_pane_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_SESSION:
      apposite_pane_set_session (APPOSITE_PANE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_pane_dispose (GObject *object)
{
  apposite_pane_set_session (APPOSITE_PANE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), G_OBJECT_TYPE (object));
  /* Those without an id are left. */
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_pane_parent_class)->dispose (object);
}

static void
apposite_pane_real_session_changed (AppositePane *self)
{
}

static gboolean
apposite_pane_real_prepare (AppositePane *self)
{
  return FALSE;
}

static void
apposite_pane_class_init (AppositePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = apposite_pane_get_property;
  object_class->set_property = apposite_pane_set_property;
  object_class->dispose = apposite_pane_dispose;
  klass->session_changed = apposite_pane_real_session_changed;
  klass->prepare = apposite_pane_real_prepare;

  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, APPOSITE_TYPE_SESSION,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_pane_init (AppositePane *self)
{
}

/**
 * apposite_pane_get_session:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
AppositeSession *
apposite_pane_get_session (AppositePane *self)
{
  AppositePanePrivate *priv = apposite_pane_get_instance_private (self);

  g_return_val_if_fail (APPOSITE_IS_PANE (self), NULL);

  return priv->session;
}

/**
 * apposite_pane_set_session:
 * @session: (nullable): what is shown
 *
 * Sets what is shown.
 */
void
apposite_pane_set_session (AppositePane *self, AppositeSession *session)
{
  AppositePanePrivate *priv = apposite_pane_get_instance_private (self);
  g_autoptr (AppositeSession) former = NULL;

  g_return_if_fail (APPOSITE_IS_PANE (self));
  g_return_if_fail (session == NULL || APPOSITE_IS_SESSION (session));

  if (session == priv->session)
    return;
  former = g_steal_pointer (&priv->session);
  g_set_object (&priv->session, session);
  if (former != NULL)
    {
      g_signal_handlers_disconnect_by_data (former, self);
      g_signal_handlers_disconnect_by_data (apposite_session_get_presentation (former), self);
    }
  APPOSITE_PANE_GET_CLASS (self)->session_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

/**
 * apposite_pane_prepare:
 *
 * Does a part of what is done when the pane, which shows a session, is first looked at.
 *
 * Returns: whether more is to do
 */
gboolean
apposite_pane_prepare (AppositePane *self)
{
  g_return_val_if_fail (APPOSITE_IS_PANE (self), FALSE);

  return APPOSITE_PANE_GET_CLASS (self)->prepare (self);
}
