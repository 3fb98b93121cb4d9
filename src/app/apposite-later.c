/* apposite-later.c: a pane that is made when it is wanted
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-later.h"

#include "apposite-unseen.h"

/* How a pane is prepared. */
typedef enum
{
  MAKE,
  FILL,
  MEASURE,
  LAY_OUT,
  FILL_MORE,
} Step;

/**
 * AppositeLater:
 *
 * Stands for a pane that is not shown at first, and in many windows never: the pane is made when it is
 * asked for, and shows the same session. A window starts sooner without it. While nothing else is to
 * do the pane can be prepared, step by step, so that it is there as quickly the first time.
 */
struct _AppositeLater
{
  AppositePane parent_instance;

  GType pane_type;
  AppositePane *pane;
  Step step; /* the next one */
  gboolean more; /* whether the pane has more to prepare */
};

G_DEFINE_FINAL_TYPE (AppositeLater, apposite_later, APPOSITE_TYPE_PANE)

enum
{
  PROP_PANE_TYPE = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_later_session_changed (AppositePane *pane)
{
  AppositeLater *self = APPOSITE_LATER (pane);

  if (self->pane != NULL)
    apposite_pane_set_session (self->pane, apposite_pane_get_session (pane));
}

static void
apposite_later_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeLater *self = APPOSITE_LATER (object);

  switch (property_id)
    {
    case PROP_PANE_TYPE:
      g_value_set_gtype (value, self->pane_type);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_later_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeLater *self = APPOSITE_LATER (object);

  switch (property_id)
    {
    case PROP_PANE_TYPE:
      self->pane_type = g_value_get_gtype (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_later_dispose (GObject *object)
{
  AppositeLater *self = APPOSITE_LATER (object);

  if (self->pane != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->pane)));

  G_OBJECT_CLASS (apposite_later_parent_class)->dispose (object);
}

static void
apposite_later_class_init (AppositeLaterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = apposite_later_get_property;
  object_class->set_property = apposite_later_set_property;
  object_class->dispose = apposite_later_dispose;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_later_session_changed;

  /**
   * AppositeLater:pane-type:
   *
   * What is made: a type of #AppositePane.
   */
  props[PROP_PANE_TYPE] = g_param_spec_gtype ("pane-type", NULL, NULL, APPOSITE_TYPE_PANE,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (
      GTK_WIDGET_CLASS (klass), "/org/apposite/Apposite/ui/apposite-later.ui");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
apposite_later_init (AppositeLater *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_later_get_pane:
 *
 * Returns: (transfer none): the pane, made now if there was none
 */
AppositePane *
apposite_later_get_pane (AppositeLater *self)
{
  g_return_val_if_fail (APPOSITE_IS_LATER (self), NULL);

  if (self->pane == NULL)
    {
      self->pane = g_object_new (self->pane_type, NULL);
      /* Before the session, so that it finds the window's focus. */
      gtk_widget_set_parent (GTK_WIDGET (self->pane), GTK_WIDGET (self));
      apposite_pane_set_session (self->pane, apposite_pane_get_session (APPOSITE_PANE (self)));
    }
  return self->pane;
}

/**
 * apposite_later_prepare:
 *
 * Takes the next of the steps that else are taken when the pane is first looked at: makes it, fills it,
 * lays it out. Each is short. Nothing is seen of that.
 *
 * Returns: whether more is to do
 */
gboolean
apposite_later_prepare (AppositeLater *self)
{
  g_return_val_if_fail (APPOSITE_IS_LATER (self), FALSE);

  if (apposite_pane_get_session (APPOSITE_PANE (self)) == NULL
      || gtk_widget_get_mapped (GTK_WIDGET (self)))
    return FALSE;
  switch (self->step)
    {
    case MAKE:
      apposite_later_get_pane (self);
      break;
    case FILL:
      self->more = apposite_pane_prepare (self->pane);
      break;
    case MEASURE:
      gtk_widget_set_visible (GTK_WIDGET (self->pane), TRUE);
      apposite_unseen_measure (GTK_WIDGET (self));
      break;
    case LAY_OUT:
      apposite_unseen_lay_out (GTK_WIDGET (self));
      break;
    case FILL_MORE:
      self->more = self->more && apposite_pane_prepare (self->pane);
      /* It isn't seen either where something covers it or the window is away, and comes back as it is. */
      if (!self->more && !gtk_widget_get_child_visible (GTK_WIDGET (self)))
        gtk_widget_set_visible (GTK_WIDGET (self->pane), FALSE);
      return self->more;
    default:
      g_return_val_if_reached (FALSE);
    }
  self->step++;
  return TRUE;
}
