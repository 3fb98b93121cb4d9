/* apposite-procedure-list.c: a variant's recommendations as a table
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-procedure-list.h"

struct _AppositeProcedureList
{
  GtkWidget parent_instance;

  AppositeSession *session;
};

G_DEFINE_FINAL_TYPE (AppositeProcedureList, apposite_procedure_list, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_procedure_list_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (object);

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
apposite_procedure_list_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (object);

  switch (property_id)
    {
    case PROP_SESSION:
      apposite_procedure_list_set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_procedure_list_dispose (GObject *object)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_PROCEDURE_LIST);

  G_OBJECT_CLASS (apposite_procedure_list_parent_class)->dispose (object);
}

static void
apposite_procedure_list_class_init (AppositeProcedureListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_procedure_list_get_property;
  object_class->set_property = apposite_procedure_list_set_property;
  object_class->dispose = apposite_procedure_list_dispose;

  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, APPOSITE_TYPE_SESSION,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-procedure-list.ui");
}

static void
apposite_procedure_list_init (AppositeProcedureList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_procedure_list_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_procedure_list_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_PROCEDURE_LIST, "session", session, NULL);
}

/**
 * apposite_procedure_list_set_session:
 * @session: (nullable): what is shown
 *
 * Sets what is shown.
 */
void
apposite_procedure_list_set_session (AppositeProcedureList *self, AppositeSession *session)
{
  g_return_if_fail (APPOSITE_IS_PROCEDURE_LIST (self));

  if (!g_set_object (&self->session, session))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}
