/* apposite-variant-cell.c: what a variant says of the procedure that is looked at
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-variant-cell.h"

#include <glib/gi18n.h>

#include "apposite-badge.h"
#include "apposite-tooltip.h"

/**
 * AppositeVariantCell:
 *
 * The number of a variant and the mark of the category in which it rates the procedure that is looked
 * at. Where it doesn't rate it the cell is empty and says so: that is no verdict.
 *
 * Its CSS class is `current` where the variant is the one that is looked at, else `unrated` where
 * that is so.
 */
struct _AppositeVariantCell
{
  GtkFlowBoxChild parent_instance;

  AppositeSession *session;
  AppositeVariant *variant;
  AppositeRecommendation *recommendation; /* the topic owns it; nullable */
};

G_DEFINE_FINAL_TYPE (AppositeVariantCell, apposite_variant_cell, GTK_TYPE_FLOW_BOX_CHILD)

enum
{
  PROP_SESSION = 1,
  PROP_VARIANT,
  PROP_RECOMMENDATION,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
set_class (AppositeVariantCell *self, const char *name, gboolean is_set)
{
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

/* “Variant 4: Usually Appropriate” */
static char *
format_name (AppositeVariantCell *self, gboolean is_current)
{
  guint number = apposite_variant_get_number (self->variant);
  const char *category;

  if (self->recommendation == NULL)
    return g_strdup_printf (_ ("Variant %u: not rated"), number);
  category =
      apposite_category_get_name (apposite_recommendation_get_category (self->recommendation));
  if (is_current)
    /* Translators: a variant's number, a category */
    return g_strdup_printf (_ ("Variant %u, shown here: %s"), number, category);
  /* Translators: a variant's number, a category */
  return g_strdup_printf (_ ("Variant %u: %s"), number, category);
}

static void
update (AppositeVariantCell *self)
{
  gboolean is_current = apposite_session_get_variant (self->session) == self->variant;
  g_autofree char *name = format_name (self, is_current);
  g_autofree char *tooltip =
      g_strdup_printf ("%s\n%s", name, apposite_variant_get_short_title (self->variant));

  set_class (self, "current", is_current);
  set_class (self, "unrated", self->recommendation == NULL);
  apposite_tooltip_set_text (GTK_WIDGET (self), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, apposite_variant_get_short_title (self->variant), -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_current,
      GTK_ACCESSIBLE_STATE_DISABLED, self->recommendation == NULL, -1);
}

static void
recommendation_changed_cb (AppositeVariantCell *self)
{
  AppositeRecommendation *shown = apposite_session_get_recommendation (self->session);
  AppositeRecommendation *recommendation = NULL;

  if (shown != NULL)
    recommendation = apposite_variant_find_recommendation (
        self->variant, apposite_recommendation_get_procedure (shown));
  if (recommendation != self->recommendation)
    {
      self->recommendation = recommendation;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RECOMMENDATION]);
    }
  update (self);
}

static AppositeCategory *
get_category_cb (gpointer self, AppositeRecommendation *recommendation)
{
  if (recommendation == NULL)
    return NULL;
  return g_object_ref (apposite_recommendation_get_category (recommendation));
}

static void
apposite_variant_cell_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeVariantCell *self = APPOSITE_VARIANT_CELL (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_VARIANT:
      g_value_set_object (value, self->variant);
      break;
    case PROP_RECOMMENDATION:
      g_value_set_object (value, self->recommendation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_cell_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeVariantCell *self = APPOSITE_VARIANT_CELL (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_VARIANT:
      self->variant = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_cell_constructed (GObject *object)
{
  AppositeVariantCell *self = APPOSITE_VARIANT_CELL (object);

  G_OBJECT_CLASS (apposite_variant_cell_parent_class)->constructed (object);

  g_signal_connect_object (self->session, "notify::recommendation",
      G_CALLBACK (recommendation_changed_cb), self, G_CONNECT_SWAPPED);
  recommendation_changed_cb (self);
}

static void
apposite_variant_cell_dispose (GObject *object)
{
  AppositeVariantCell *self = APPOSITE_VARIANT_CELL (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_VARIANT_CELL);
  g_clear_object (&self->session);
  g_clear_object (&self->variant);
  self->recommendation = NULL;

  G_OBJECT_CLASS (apposite_variant_cell_parent_class)->dispose (object);
}

/* The toolkit says that it isn't selected as soon as it is in the window. */
static void
apposite_variant_cell_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (apposite_variant_cell_parent_class)->root (widget);

  update (APPOSITE_VARIANT_CELL (widget));
}

static void
apposite_variant_cell_class_init (AppositeVariantCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags set = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = apposite_variant_cell_constructed;
  object_class->get_property = apposite_variant_cell_get_property;
  object_class->set_property = apposite_variant_cell_set_property;
  object_class->dispose = apposite_variant_cell_dispose;
  widget_class->root = apposite_variant_cell_root;

  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, APPOSITE_TYPE_SESSION, set);
  props[PROP_VARIANT] = g_param_spec_object ("variant", NULL, NULL, APPOSITE_TYPE_VARIANT, set);
  props[PROP_RECOMMENDATION] = g_param_spec_object ("recommendation", NULL, NULL,
      APPOSITE_TYPE_RECOMMENDATION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-variant-cell.ui");
  gtk_widget_class_bind_template_callback (widget_class, get_category_cb);
}

static void
apposite_variant_cell_init (AppositeVariantCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_variant_cell_new:
 * @session: what is looked at
 * @variant: a variant of its topic
 *
 * Returns: (transfer full): a new cell
 */
GtkWidget *
apposite_variant_cell_new (AppositeSession *session, AppositeVariant *variant)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (session), NULL);
  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);

  return g_object_new (APPOSITE_TYPE_VARIANT_CELL, "session", session, "variant", variant, NULL);
}

/**
 * apposite_variant_cell_get_recommendation:
 *
 * Returns: (transfer none) (nullable): what the variant says of the procedure that is looked at, or
 *   %NULL where it doesn't rate it
 */
AppositeRecommendation *
apposite_variant_cell_get_recommendation (AppositeVariantCell *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT_CELL (self), NULL);

  return self->recommendation;
}
