/* apposite-variant-list.c: the variants and how they stand
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-variant-list.h"

struct _AppositeVariantList
{
  GtkWidget parent_instance;

  AppositeSession *session;
};

G_DEFINE_FINAL_TYPE (AppositeVariantList, apposite_variant_list, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_variant_list_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (object);

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
apposite_variant_list_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (object);

  switch (property_id)
    {
    case PROP_SESSION:
      apposite_variant_list_set_session (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_list_dispose (GObject *object)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_VARIANT_LIST);

  G_OBJECT_CLASS (apposite_variant_list_parent_class)->dispose (object);
}

static void
apposite_variant_list_class_init (AppositeVariantListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_variant_list_get_property;
  object_class->set_property = apposite_variant_list_set_property;
  object_class->dispose = apposite_variant_list_dispose;

  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, APPOSITE_TYPE_SESSION,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-variant-list.ui");
}

static void
apposite_variant_list_init (AppositeVariantList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_variant_list_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_variant_list_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_VARIANT_LIST, "session", session, NULL);
}

/**
 * apposite_variant_list_set_session:
 * @session: (nullable): what is shown
 *
 * Sets what is shown.
 */
void
apposite_variant_list_set_session (AppositeVariantList *self, AppositeSession *session)
{
  g_return_if_fail (APPOSITE_IS_VARIANT_LIST (self));

  if (!g_set_object (&self->session, session))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}
