/* apposite-filter-popover.c: what a procedure list can be filtered by
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-filter-popover.h"

#include <glib/gi18n.h>

#include "apposite-children.h"

/**
 * AppositeFilterPopover:
 *
 * A check button for each thing that the recommendations of a variant can be filtered by: what none
 * of them has isn't offered.
 */
struct _AppositeFilterPopover
{
  GtkPopover parent_instance;

  AppositeProcedureFilter *filter;
  GListModel *recommendations;
  gboolean stale; /* the buttons are of former recommendations, or of a former filter */

  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (AppositeFilterPopover, apposite_filter_popover, GTK_TYPE_POPOVER)

enum
{
  PROP_FILTER = 1,
  PROP_RECOMMENDATIONS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static guint
number_of (GtkCheckButton *button, const char *name)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), name));
}

static void
button_toggled_cb (AppositeFilterPopover *self, GtkCheckButton *button)
{
  if (self->filter != NULL)
    apposite_procedure_filter_set_chosen (self->filter, number_of (button, "kind"),
        number_of (button, "value"), gtk_check_button_get_active (button));
}

static guint
count_value (GListModel *recommendations, AppositeFilterKind kind, guint value)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
    if (apposite_filter_kind_get_value (kind, apposite_record_list_peek (recommendations, i))
        == value)
      n++;
  return n;
}

static GtkWidget *
new_button (AppositeFilterPopover *self, AppositeFilterKind kind, AppositeRecommendation *example)
{
  guint value = apposite_filter_kind_get_value (kind, example);
  /* Translators: what procedures are filtered by, such as “MRI”, and how many there are of it */
  g_autofree char *label =
      g_strdup_printf (_ ("%s (%u)"), apposite_filter_kind_label_value (kind, example),
          count_value (self->recommendations, kind, value));
  GtkWidget *button = gtk_check_button_new_with_label (label);

  g_object_set_data (G_OBJECT (button), "kind", GUINT_TO_POINTER (kind));
  g_object_set_data (G_OBJECT (button), "value", GUINT_TO_POINTER (value));
  if (self->filter != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (button),
        apposite_procedure_filter_get_chosen (self->filter, kind, value));
  g_signal_connect_object (
      button, "toggled", G_CALLBACK (button_toggled_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
new_group (AppositeFilterPopover *self, AppositeFilterKind kind, GPtrArray *examples)
{
  const char *label = apposite_filter_kind_label (kind);
  GtkWidget *group = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
      "orientation", GTK_ORIENTATION_VERTICAL, NULL);
  GtkWidget *heading = gtk_label_new (label);

  gtk_label_set_xalign (GTK_LABEL (heading), 0.0f);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (group), heading);
  for (guint i = 0; i < examples->len; i++)
    gtk_box_append (GTK_BOX (group), new_button (self, kind, g_ptr_array_index (examples, i)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return group;
}

static void
rebuild (AppositeFilterPopover *self)
{
  self->stale = FALSE;
  apposite_children_unparent (GTK_WIDGET (self->groups));
  for (guint kind = 0; self->recommendations != NULL && kind < APPOSITE_N_FILTER_KINDS; kind++)
    {
      g_autoptr (GPtrArray) examples =
          apposite_filter_kind_list_examples (kind, self->recommendations);

      if (examples->len > 0)
        gtk_box_append (self->groups, new_group (self, kind, examples));
    }
}

static void
outdate (AppositeFilterPopover *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    rebuild (self);
}

static void
filter_changed_cb (AppositeFilterPopover *self)
{
  GtkWidget *group = gtk_widget_get_first_child (GTK_WIDGET (self->groups));

  for (; group != NULL; group = gtk_widget_get_next_sibling (group))
    for (GtkWidget *at = gtk_widget_get_first_child (group); at != NULL;
         at = gtk_widget_get_next_sibling (at))
      if (GTK_IS_CHECK_BUTTON (at))
        gtk_check_button_set_active (GTK_CHECK_BUTTON (at),
            apposite_procedure_filter_get_chosen (self->filter,
                number_of (GTK_CHECK_BUTTON (at), "kind"),
                number_of (GTK_CHECK_BUTTON (at), "value")));
}

static void
apposite_filter_popover_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeFilterPopover *self = APPOSITE_FILTER_POPOVER (object);

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
apposite_filter_popover_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeFilterPopover *self = APPOSITE_FILTER_POPOVER (object);

  switch (property_id)
    {
    case PROP_FILTER:
      apposite_filter_popover_set_filter (self, g_value_get_object (value));
      break;
    case PROP_RECOMMENDATIONS:
      apposite_filter_popover_set_recommendations (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

/* Its buttons are made for who looks at them. */
static void
apposite_filter_popover_map (GtkWidget *widget)
{
  AppositeFilterPopover *self = APPOSITE_FILTER_POPOVER (widget);

  if (self->stale)
    rebuild (self);

  GTK_WIDGET_CLASS (apposite_filter_popover_parent_class)->map (widget);
}

static void
apposite_filter_popover_dispose (GObject *object)
{
  AppositeFilterPopover *self = APPOSITE_FILTER_POPOVER (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->recommendations);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_FILTER_POPOVER);

  G_OBJECT_CLASS (apposite_filter_popover_parent_class)->dispose (object);
}

static void
apposite_filter_popover_class_init (AppositeFilterPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_filter_popover_get_property;
  object_class->set_property = apposite_filter_popover_set_property;
  object_class->dispose = apposite_filter_popover_dispose;
  widget_class->map = apposite_filter_popover_map;

  props[PROP_FILTER] =
      g_param_spec_object ("filter", NULL, NULL, APPOSITE_TYPE_PROCEDURE_FILTER, flags);
  props[PROP_RECOMMENDATIONS] =
      g_param_spec_object ("recommendations", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeFilterPopover, groups);
}

static void
apposite_filter_popover_init (AppositeFilterPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_filter_popover_set_filter:
 * @filter: (nullable): what the check buttons set
 *
 * Sets what the check buttons set, and follow. To be set once.
 */
void
apposite_filter_popover_set_filter (AppositeFilterPopover *self, AppositeProcedureFilter *filter)
{
  g_return_if_fail (APPOSITE_IS_FILTER_POPOVER (self));

  if (!g_set_object (&self->filter, filter))
    return;
  if (filter != NULL)
    g_signal_connect_object (
        filter, "changed", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  outdate (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILTER]);
}

/**
 * apposite_filter_popover_set_recommendations:
 * @recommendations: (nullable): the recommendations of a variant
 *
 * Sets what is filtered.
 */
void
apposite_filter_popover_set_recommendations (
    AppositeFilterPopover *self, GListModel *recommendations)
{
  g_return_if_fail (APPOSITE_IS_FILTER_POPOVER (self));

  if (!g_set_object (&self->recommendations, recommendations))
    return;
  outdate (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RECOMMENDATIONS]);
}
