/* apposite-radiation.c: a relative radiation level, as icons
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-radiation.h"

#include "apposite-dose-bar.h"
#include "apposite-icon.h"
#include "apposite-radiation-marks.h"
#include "apposite-tooltip.h"

#define GAP 8
#define LINE_GAP 2 /* between marks and bar */

/**
 * AppositeRadiation:
 *
 * A radiation level as trefoils, filled and hollow, or as the mark for none, above a bar of its dose
 * range; where doses are shown, with the adult range in figures. A level that varies has no marks but
 * the word.
 */
struct _AppositeRadiation
{
  AppositeText parent_instance;

  AppositeRadiationLevel *level;
  gboolean show_dose;
};

G_DEFINE_FINAL_TYPE (AppositeRadiation, apposite_radiation, APPOSITE_TYPE_TEXT)

enum
{
  PROP_LEVEL = 1,
  PROP_SHOW_DOSE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static gboolean
has_range (AppositeRadiation *self)
{
  return self->level != NULL && apposite_radiation_level_has_range (self->level);
}

static void
apposite_radiation_measure_lead (AppositeText *text, int *width, int *height)
{
  GtkWidget *widget = GTK_WIDGET (text);

  if (!has_range (APPOSITE_RADIATION (text)))
    return;
  *width = apposite_radiation_marks_get_width (widget);
  *height = apposite_icon_get_size (widget) + LINE_GAP + apposite_dose_bar_get_height (widget);
}

static void
apposite_radiation_snapshot_lead (
    AppositeText *text, GtkSnapshot *snapshot, const GdkRectangle *place)
{
  GtkWidget *widget = GTK_WIDGET (text);
  AppositeRadiationLevel *level = APPOSITE_RADIATION (text)->level;
  GdkRectangle marks = *place, bar = *place;

  marks.height = apposite_icon_get_size (widget);
  bar.height = apposite_dose_bar_get_height (widget);
  bar.y += place->height - bar.height;
  apposite_radiation_marks_draw (widget, snapshot, level, &marks);
  apposite_dose_bar_draw (widget, snapshot, level, &bar);
}

static void
apposite_radiation_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  apposite_radiation_marks_prepare (widget, APPOSITE_RADIATION (widget)->level);
}

/* The word is all that there is of a level that varies. */
static char *
format_text (AppositeRadiation *self)
{
  if (self->level == NULL)
    return NULL;
  if (!has_range (self))
    return g_strdup (apposite_radiation_level_get_symbol (self->level));
  return self->show_dose ? apposite_radiation_level_format_adult (self->level) : NULL;
}

/* Ranges stand below one another: their figures are as wide as one another. */
static PangoAttrList *
list_attributes (void)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  return attributes;
}

static void
update (AppositeRadiation *self)
{
  g_autoptr (PangoAttrList) attributes = list_attributes ();
  g_autofree char *text = format_text (self);
  g_autofree char *spoken = NULL;

  if (self->level != NULL)
    spoken = apposite_radiation_level_format_spoken (self->level);
  apposite_text_set (APPOSITE_TEXT (self), text, attributes);
  gtk_widget_queue_resize (GTK_WIDGET (self));
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

  G_OBJECT_CLASS (apposite_radiation_parent_class)->dispose (object);
}

static void
apposite_radiation_class_init (AppositeRadiationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AppositeTextClass *text_class = APPOSITE_TEXT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_radiation_get_property;
  object_class->set_property = apposite_radiation_set_property;
  object_class->dispose = apposite_radiation_dispose;
  widget_class->size_allocate = apposite_radiation_size_allocate;
  text_class->gap = GAP;
  text_class->one_line = TRUE;
  text_class->at_end = TRUE;
  text_class->measure_lead = apposite_radiation_measure_lead;
  text_class->snapshot_lead = apposite_radiation_snapshot_lead;

  props[PROP_LEVEL] =
      g_param_spec_object ("level", NULL, NULL, APPOSITE_TYPE_RADIATION_LEVEL, flags);
  props[PROP_SHOW_DOSE] = g_param_spec_boolean ("show-dose", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "radiation");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
apposite_radiation_init (AppositeRadiation *self)
{
  self->show_dose = TRUE;
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
