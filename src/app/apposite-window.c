/* apposite-window.c: one window: one patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window.h"

#include "apposite-checklist.h"
#include "apposite-detail-pane.h"
#include "apposite-procedure-list.h"
#include "apposite-status-view.h"
#include "apposite-variant-header.h"
#include "apposite-variant-list.h"

struct _AppositeWindow
{
  AdwApplicationWindow parent_instance;

  AppositeSession *session;
};

G_DEFINE_FINAL_TYPE (AppositeWindow, apposite_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_window_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeWindow *self = APPOSITE_WINDOW (object);

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
apposite_window_dispose (GObject *object)
{
  g_clear_object (&APPOSITE_WINDOW (object)->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_WINDOW);

  G_OBJECT_CLASS (apposite_window_parent_class)->dispose (object);
}

static void
apposite_window_class_init (AppositeWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_window_get_property;
  object_class->dispose = apposite_window_dispose;

  props[PROP_SESSION] = g_param_spec_object (
      "session", NULL, NULL, APPOSITE_TYPE_SESSION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_CHECKLIST);
  g_type_ensure (APPOSITE_TYPE_DETAIL_PANE);
  g_type_ensure (APPOSITE_TYPE_PROCEDURE_LIST);
  g_type_ensure (APPOSITE_TYPE_STATUS_VIEW);
  g_type_ensure (APPOSITE_TYPE_VARIANT_HEADER);
  g_type_ensure (APPOSITE_TYPE_VARIANT_LIST);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-window.ui");
}

static void
apposite_window_init (AppositeWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_window_new:
 * @application: the program
 * @topic: the topic that is shown
 *
 * Returns: (transfer none): a new window, which the toolkit keeps until it is closed
 */
AppositeWindow *
apposite_window_new (AppositeApplication *application, AppositeTopic *topic)
{
  AppositeWindow *self = g_object_new (APPOSITE_TYPE_WINDOW, "application", application, NULL);

  self->session = apposite_session_new (topic);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
  return self;
}

/**
 * apposite_window_get_session:
 *
 * Returns: (transfer none): what the window shows
 */
AppositeSession *
apposite_window_get_session (AppositeWindow *self)
{
  g_return_val_if_fail (APPOSITE_IS_WINDOW (self), NULL);

  return self->session;
}
