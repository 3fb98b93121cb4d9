/* apposite-radiation.c: a relative radiation level, as icons
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-radiation.h"

#include "apposite-dose-bar.h"
#include "apposite-radiation-marks.h"
#include "apposite-tooltip.h"

/**
 * AppositeRadiation:
 *
 * A radiation level as trefoils, filled and hollow, or as the mark for none, above a bar of its dose
 * range; where doses are shown, with the adult range in figures. A level that varies has no marks but
 * the word.
 */
struct _AppositeRadiation
{
  GtkWidget parent_instance;

  AppositeRadiationLevel *level;
  gboolean show_dose;

  GtkWidget *symbol;
  GtkLabel *dose;
};

G_DEFINE_FINAL_TYPE (AppositeRadiation, apposite_radiation, GTK_TYPE_WIDGET)

enum
{
  PROP_LEVEL = 1,
  PROP_SHOW_DOSE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
update (AppositeRadiation *self)
{
  gboolean has_range = self->level != NULL && apposite_radiation_level_has_range (self->level);
  g_autofree char *dose = NULL;
  g_autofree char *spoken = NULL;

  if (self->level != NULL)
    {
      dose = apposite_radiation_level_format_adult (self->level);
      spoken = apposite_radiation_level_format_spoken (self->level);
    }
  gtk_widget_set_visible (self->symbol, has_range);
  /* The word is all that there is of a level that varies. */
  gtk_label_set_label (self->dose,
      has_range || self->level == NULL ? dose : apposite_radiation_level_get_symbol (self->level));
  gtk_widget_set_visible (
      GTK_WIDGET (self->dose), self->level != NULL && (self->show_dose || !has_range));
  apposite_tooltip_set_text (GTK_WIDGET (self), spoken);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken != NULL ? spoken : "", -1);
}

static void
apposite_radiation_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeRadiation *self = APPOSITE_RADIATION (object);

  switch (property_id)
    {
    case PROP_LEVEL:
      g_value_set_object (value, self->level);
      break;
    case PROP_SHOW_DOSE:
      g_value_set_boolean (value, self->show_dose);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_radiation_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeRadiation *self = APPOSITE_RADIATION (object);

  switch (property_id)
    {
    case PROP_LEVEL:
      apposite_radiation_set_level (self, g_value_get_object (value));
      break;
    case PROP_SHOW_DOSE:
      apposite_radiation_set_show_dose (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_radiation_dispose (GObject *object)
{
  g_clear_object (&APPOSITE_RADIATION (object)->level);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_RADIATION);

  G_OBJECT_CLASS (apposite_radiation_parent_class)->dispose (object);
}

static void
apposite_radiation_class_init (AppositeRadiationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_radiation_get_property;
  object_class->set_property = apposite_radiation_set_property;
  object_class->dispose = apposite_radiation_dispose;

  props[PROP_LEVEL] =
      g_param_spec_object ("level", NULL, NULL, APPOSITE_TYPE_RADIATION_LEVEL, flags);
  props[PROP_SHOW_DOSE] = g_param_spec_boolean ("show-dose", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_DOSE_BAR);
  g_type_ensure (APPOSITE_TYPE_RADIATION_MARKS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-radiation.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeRadiation, symbol);
  gtk_widget_class_bind_template_child (widget_class, AppositeRadiation, dose);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "radiation");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
apposite_radiation_init (AppositeRadiation *self)
{
  self->show_dose = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

/**
 * apposite_radiation_new:
 * @level: (nullable): what is shown
 *
 * Returns: (transfer full): a new widget that shows the level and its adult dose range
 */
GtkWidget *
apposite_radiation_new (AppositeRadiationLevel *level)
{
  return g_object_new (APPOSITE_TYPE_RADIATION, "level", level, NULL);
}

/**
 * apposite_radiation_get_level:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
AppositeRadiationLevel *
apposite_radiation_get_level (AppositeRadiation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION (self), NULL);

  return self->level;
}

/**
 * apposite_radiation_set_level:
 * @level: (nullable): what is shown; nothing where it is %NULL
 *
 * Sets what is shown.
 */
void
apposite_radiation_set_level (AppositeRadiation *self, AppositeRadiationLevel *level)
{
  g_return_if_fail (APPOSITE_IS_RADIATION (self));

  if (!g_set_object (&self->level, level))
    return;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEVEL]);
}

/**
 * apposite_radiation_get_show_dose:
 *
 * Returns: whether the adult dose range stands beside the marks
 */
gboolean
apposite_radiation_get_show_dose (AppositeRadiation *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION (self), FALSE);

  return self->show_dose;
}

/**
 * apposite_radiation_set_show_dose:
 * @show_dose: whether the adult dose range stands beside the marks
 *
 * Sets whether the dose is shown.
 */
void
apposite_radiation_set_show_dose (AppositeRadiation *self, gboolean show_dose)
{
  g_return_if_fail (APPOSITE_IS_RADIATION (self));

  if (!show_dose == !self->show_dose)
    return;
  self->show_dose = !!show_dose;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOW_DOSE]);
}
