/* apposite-radiation-marks.c: the symbol of a radiation level
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-radiation-marks.h"

#include <adwaita.h>

#include "apposite-drawn.h"
#include "apposite-icon.h"

#define HOLLOW_ALPHA 0.5f

/**
 * AppositeRadiationMarks:
 *
 * The symbol of a radiation level: trefoils, filled as many as it has and hollow up to the most that
 * there are, or the mark for none; nothing where the level varies. It draws them itself: every row of a
 * table has one.
 *
 * A screen reader doesn't hear of it: it stands beside the level in words.
 */
struct _AppositeRadiationMarks
{
  GtkWidget parent_instance;

  AppositeRadiationLevel *level;
};

G_DEFINE_FINAL_TYPE (AppositeRadiationMarks, apposite_radiation_marks, GTK_TYPE_WIDGET)

enum
{
  PROP_LEVEL = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GdkRGBA
get_faint (GtkWidget *widget, const GdkRGBA *color)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  GdkRGBA faint = *color;

  if (!adw_style_manager_get_high_contrast (style))
    faint.alpha *= HOLLOW_ALPHA;
  return faint;
}

static void
draw_marks (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const GdkRectangle *area,
    const GdkRGBA *color,
    gconstpointer level)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  guint n_filled = apposite_radiation_level_count_marks ((gpointer) level);
  int size = apposite_icon_get_size (widget);
  const GdkRGBA faint = get_faint (widget, color);
  GdkRectangle mark = { .width = size, .height = size };
  const char *icon;

  for (guint i = 0; (icon = apposite_radiation_marks_get_icon ((gpointer) level, i)) != NULL; i++)
    {
      int from_start = (int) i * size;
      gboolean hollow = n_filled > 0 && i >= n_filled;

      mark.x = rtl ? area->width - from_start - size : from_start;
      apposite_icon_snapshot (widget, snapshot, icon, &mark, hollow ? &faint : color);
    }
}

static void
apposite_radiation_marks_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int size = apposite_icon_get_size (widget);

  apposite_radiation_marks_draw (widget, snapshot, APPOSITE_RADIATION_MARKS (widget)->level,
      &(const GdkRectangle){
          .y = (gtk_widget_get_height (widget) - size) / 2,
          .width = gtk_widget_get_width (widget),
          .height = size,
      });
}

static void
apposite_radiation_marks_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL
      ? apposite_radiation_marks_get_width (widget)
      : apposite_icon_get_size (widget);
}

static void
apposite_radiation_marks_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  apposite_radiation_marks_prepare (widget, APPOSITE_RADIATION_MARKS (widget)->level);
}

static void
apposite_radiation_marks_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_LEVEL:
      g_value_set_object (value, APPOSITE_RADIATION_MARKS (object)->level);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_radiation_marks_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_LEVEL:
      apposite_radiation_marks_set_level (
          APPOSITE_RADIATION_MARKS (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_radiation_marks_finalize (GObject *object)
{
  g_clear_object (&APPOSITE_RADIATION_MARKS (object)->level);

  G_OBJECT_CLASS (apposite_radiation_marks_parent_class)->finalize (object);
}

static void
apposite_radiation_marks_class_init (AppositeRadiationMarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_radiation_marks_get_property;
  object_class->set_property = apposite_radiation_marks_set_property;
  object_class->finalize = apposite_radiation_marks_finalize;
  widget_class->measure = apposite_radiation_marks_measure;
  widget_class->size_allocate = apposite_radiation_marks_size_allocate;
  widget_class->snapshot = apposite_radiation_marks_snapshot;

  props[PROP_LEVEL] = g_param_spec_object ("level", NULL, NULL, APPOSITE_TYPE_RADIATION_LEVEL,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "radiationmarks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
apposite_radiation_marks_init (AppositeRadiationMarks *self)
{
}

/**
 * apposite_radiation_marks_new:
 * @level: (nullable): what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_radiation_marks_new (AppositeRadiationLevel *level)
{
  return g_object_new (APPOSITE_TYPE_RADIATION_MARKS, "level", level, NULL);
}

/**
 * apposite_radiation_marks_get_level:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
AppositeRadiationLevel *
apposite_radiation_marks_get_level (AppositeRadiationMarks *self)
{
  g_return_val_if_fail (APPOSITE_IS_RADIATION_MARKS (self), NULL);

  return self->level;
}

/**
 * apposite_radiation_marks_set_level:
 * @level: (nullable): what is shown; nothing where it is %NULL
 *
 * Sets what is shown.
 */
void
apposite_radiation_marks_set_level (AppositeRadiationMarks *self, AppositeRadiationLevel *level)
{
  g_return_if_fail (APPOSITE_IS_RADIATION_MARKS (self));
  g_return_if_fail (level == NULL || APPOSITE_IS_RADIATION_LEVEL (level));

  if (!g_set_object (&self->level, level))
    return;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEVEL]);
}

/**
 * apposite_radiation_marks_get_icon:
 * @level: (nullable): a radiation level
 * @position: a number from 0
 *
 * Returns: (transfer none) (nullable): the name of the icon that is drawn there, or %NULL where none is
 */
const char *
apposite_radiation_marks_get_icon (AppositeRadiationLevel *level, guint position)
{
  guint n_filled;

  g_return_val_if_fail (level == NULL || APPOSITE_IS_RADIATION_LEVEL (level), NULL);

  if (level == NULL || !apposite_radiation_level_has_range (level)
      || position >= APPOSITE_MAX_RADIATION_MARKS)
    return NULL;
  n_filled = apposite_radiation_level_count_marks (level);
  if (n_filled == 0)
    return position == 0 ? "apposite-radiation-none-symbolic" : NULL;
  return position < n_filled ? "apposite-radiation-symbolic"
                             : "apposite-radiation-outline-symbolic";
}

/**
 * apposite_radiation_marks_get_width:
 * @widget: a widget that draws marks
 *
 * Returns: how wide the marks of each level are, in pixels, so that what stands below or beside lines up
 */
int
apposite_radiation_marks_get_width (GtkWidget *widget)
{
  return APPOSITE_MAX_RADIATION_MARKS * apposite_icon_get_size (widget);
}

/**
 * apposite_radiation_marks_prepare:
 * @widget: a widget that is going to draw marks
 * @level: (nullable): of this level
 *
 * Has their icons loaded in a thread.
 */
void
apposite_radiation_marks_prepare (GtkWidget *widget, AppositeRadiationLevel *level)
{
  const char *icon;

  for (guint i = 0; (icon = apposite_radiation_marks_get_icon (level, i)) != NULL; i++)
    apposite_icon_prepare (widget, icon);
}

/**
 * apposite_radiation_marks_draw:
 * @widget: the widget that is drawn
 * @snapshot: where to
 * @level: (nullable): of this level; of none, or one that varies, nothing is drawn
 * @area: where in the widget, as high as an icon, in pixels
 *
 * Draws the marks of a level, for a widget that shows more than them.
 */
void
apposite_radiation_marks_draw (GtkWidget *widget,
    GtkSnapshot *snapshot,
    AppositeRadiationLevel *level,
    const GdkRectangle *area)
{
  char name[64];
  GdkRGBA color;

  if (apposite_radiation_marks_get_icon (level, 0) == NULL)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  g_snprintf (name, sizeof name, "%u radiation marks, %g",
      apposite_radiation_level_count_marks (level), get_faint (widget, &color).alpha);
  apposite_drawn_snapshot (widget, snapshot, name, area, &color, draw_marks, level);
}
