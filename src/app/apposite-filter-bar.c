/* apposite-filter-bar.c: what a filter shows and hides
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-filter-bar.h"

#include "apposite-line-layout.h"
#include "apposite-middle-layout.h"
#include "apposite-prose-layout.h"

/**
 * AppositeFilterBar:
 *
 * Says how many procedures a filter shows, which usually appropriate ones it hides, and, where it
 * hides all of them, why. Where nothing is filtered it hides.
 */
struct _AppositeFilterBar
{
  GtkWidget parent_instance;

  AppositeProcedureFilter *filter;
  GListModel *recommendations;

  GtkWidget *bar;
  GtkLabel *shown;
  GtkLabel *hidden;
  GtkWidget *none;
  GtkLabel *why_none;
};

G_DEFINE_FINAL_TYPE (AppositeFilterBar, apposite_filter_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_FILTER = 1,
  PROP_RECOMMENDATIONS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
update (AppositeFilterBar *self)
{
  gboolean is_filtered = self->filter != NULL && self->recommendations != NULL
      && !apposite_procedure_filter_is_empty (self->filter);
  g_autofree char *shown = NULL;
  g_autofree char *hidden = NULL;
  g_autofree char *why_none = NULL;

  if (is_filtered)
    {
      shown = apposite_procedure_filter_format_shown (self->filter, self->recommendations);
      hidden = apposite_procedure_filter_format_hidden (self->filter, self->recommendations);
      why_none = apposite_procedure_filter_format_none (self->filter, self->recommendations);
    }
  gtk_label_set_label (self->shown, shown);
  gtk_label_set_label (self->hidden, hidden);
  gtk_label_set_label (self->why_none, why_none);
  gtk_widget_set_visible (GTK_WIDGET (self->hidden), hidden != NULL);
  gtk_widget_set_visible (self->none, why_none != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), is_filtered);
}

static void
apposite_filter_bar_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeFilterBar *self = APPOSITE_FILTER_BAR (object);

  switch (property_id)
    {
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;
    case PROP_RECOMMENDATIONS:
      g_value_set_object (value, self->recommendations);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_filter_bar_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeFilterBar *self = APPOSITE_FILTER_BAR (object);

  switch (property_id)
    {
    case PROP_FILTER:
      apposite_filter_bar_set_filter (self, g_value_get_object (value));
      break;
    case PROP_RECOMMENDATIONS:
      apposite_filter_bar_set_recommendations (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_filter_bar_dispose (GObject *object)
{
  AppositeFilterBar *self = APPOSITE_FILTER_BAR (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->recommendations);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_FILTER_BAR);

  G_OBJECT_CLASS (apposite_filter_bar_parent_class)->dispose (object);
}

static void
apposite_filter_bar_class_init (AppositeFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_filter_bar_get_property;
  object_class->set_property = apposite_filter_bar_set_property;
  object_class->dispose = apposite_filter_bar_dispose;

  props[PROP_FILTER] =
      g_param_spec_object ("filter", NULL, NULL, APPOSITE_TYPE_PROCEDURE_FILTER, flags);
  props[PROP_RECOMMENDATIONS] =
      g_param_spec_object ("recommendations", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_MIDDLE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_PROSE_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeFilterBar, bar);
  gtk_widget_class_bind_template_child (widget_class, AppositeFilterBar, shown);
  gtk_widget_class_bind_template_child (widget_class, AppositeFilterBar, hidden);
  gtk_widget_class_bind_template_child (widget_class, AppositeFilterBar, none);
  gtk_widget_class_bind_template_child (widget_class, AppositeFilterBar, why_none);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filterbar");
}

static void
apposite_filter_bar_init (AppositeFilterBar *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_filter_bar_set_filter:
 * @filter: (nullable): a filter
 *
 * Sets the filter that is told of. To be set once.
 */
void
apposite_filter_bar_set_filter (AppositeFilterBar *self, AppositeProcedureFilter *filter)
{
  g_return_if_fail (APPOSITE_IS_FILTER_BAR (self));

  if (!g_set_object (&self->filter, filter))
    return;
  if (filter != NULL)
    g_signal_connect_object (filter, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILTER]);
}

/**
 * apposite_filter_bar_set_recommendations:
 * @recommendations: (nullable): the recommendations of a variant
 *
 * Sets what is filtered.
 */
void
apposite_filter_bar_set_recommendations (AppositeFilterBar *self, GListModel *recommendations)
{
  g_return_if_fail (APPOSITE_IS_FILTER_BAR (self));

  if (!g_set_object (&self->recommendations, recommendations))
    return;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RECOMMENDATIONS]);
}
