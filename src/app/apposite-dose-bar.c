/* apposite-dose-bar.c: a radiation level's dose range, at a glance
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-dose-bar.h"

#include "apposite-dose-scale.h"
#include "apposite-drawn.h"
#include "apposite-font.h"

#define TRACK_ALPHA 0.6f
#define BORDER 1.0f
#define HEIGHT 0.3 /* of the text's size, as the style sheet has it */

/**
 * AppositeDoseBar:
 *
 * Where the adult dose range of a radiation level stands on a logarithmic scale: an outlined track,
 * filled from the range's lower to its upper end. No radiation is the empty track; a level without a
 * range has none. It is drawn in the colour of the text: little radiation is no merit in itself.
 *
 * A screen reader doesn't hear of it: it stands beside the level, which says the same in words.
 */
struct _AppositeDoseBar
{
  GtkWidget parent_instance;

  AppositeRadiationLevel *level;
};

G_DEFINE_FINAL_TYPE (AppositeDoseBar, apposite_dose_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_LEVEL = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
append_range (GtkSnapshot *snapshot,
    const GskRoundedRect *track,
    const AppositeDoseRange *range,
    gboolean rtl,
    const GdkRGBA *color)
{
  float width = track->bounds.size.width;
  float length = (float) (range->end - range->start) * width;
  float x = (float) range->start * width;

  gtk_snapshot_push_rounded_clip (snapshot, track);
  gtk_snapshot_append_color (snapshot, color,
      &GRAPHENE_RECT_INIT (rtl ? width - x - length : x, 0.0f, length, track->bounds.size.height));
  gtk_snapshot_pop (snapshot);
}

static void
draw_bar (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const GdkRectangle *area,
    const GdkRGBA *color,
    gconstpointer range)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const float borders[] = { BORDER, BORDER, BORDER, BORDER };
  GdkRGBA faint = *color;
  GskRoundedRect track;

  faint.alpha *= TRACK_ALPHA;
  gsk_rounded_rect_init_from_rect (&track,
      &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) area->width, (float) area->height),
      (float) area->height / 2.0f);
  append_range (snapshot, &track, range, rtl, color);
  gtk_snapshot_append_border (
      snapshot, &track, borders, (const GdkRGBA[]){ faint, faint, faint, faint });
}

static void
apposite_dose_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  apposite_dose_bar_draw (widget, snapshot, APPOSITE_DOSE_BAR (widget)->level,
      &(const GdkRectangle){
          .width = gtk_widget_get_width (widget),
          .height = gtk_widget_get_height (widget),
      });
}

static void
apposite_dose_bar_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_LEVEL:
      g_value_set_object (value, APPOSITE_DOSE_BAR (object)->level);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_dose_bar_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_LEVEL:
      apposite_dose_bar_set_level (APPOSITE_DOSE_BAR (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_dose_bar_finalize (GObject *object)
{
  g_clear_object (&APPOSITE_DOSE_BAR (object)->level);

  G_OBJECT_CLASS (apposite_dose_bar_parent_class)->finalize (object);
}

static void
apposite_dose_bar_class_init (AppositeDoseBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_dose_bar_get_property;
  object_class->set_property = apposite_dose_bar_set_property;
  object_class->finalize = apposite_dose_bar_finalize;
  widget_class->snapshot = apposite_dose_bar_snapshot;

  props[PROP_LEVEL] = g_param_spec_object ("level", NULL, NULL, APPOSITE_TYPE_RADIATION_LEVEL,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "dosebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
apposite_dose_bar_init (AppositeDoseBar *self)
{
}

/**
 * apposite_dose_bar_new:
 * @level: (nullable): what is shown
 *
 * Returns: (transfer full): a new widget, whose size its style sets
 */
GtkWidget *
apposite_dose_bar_new (AppositeRadiationLevel *level)
{
  return g_object_new (APPOSITE_TYPE_DOSE_BAR, "level", level, NULL);
}

/**
 * apposite_dose_bar_get_level:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
AppositeRadiationLevel *
apposite_dose_bar_get_level (AppositeDoseBar *self)
{
  g_return_val_if_fail (APPOSITE_IS_DOSE_BAR (self), NULL);

  return self->level;
}

/**
 * apposite_dose_bar_set_level:
 * @level: (nullable): what is shown; nothing where it is %NULL
 *
 * Sets what is shown.
 */
void
apposite_dose_bar_set_level (AppositeDoseBar *self, AppositeRadiationLevel *level)
{
  g_return_if_fail (APPOSITE_IS_DOSE_BAR (self));
  g_return_if_fail (level == NULL || APPOSITE_IS_RADIATION_LEVEL (level));

  if (!g_set_object (&self->level, level))
    return;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LEVEL]);
}

/**
 * apposite_dose_bar_get_height:
 * @widget: a widget that draws a bar
 *
 * Returns: how high a bar beside the widget's text is, in pixels
 */
int
apposite_dose_bar_get_height (GtkWidget *widget)
{
  return MAX (1, (int) (HEIGHT * apposite_font_get_size (widget) + 0.5));
}

/**
 * apposite_dose_bar_draw:
 * @widget: the widget that is drawn
 * @snapshot: where to
 * @level: (nullable): of this level; of none, or one that varies, nothing is drawn
 * @area: where in the widget, in pixels
 *
 * Draws the bar of a level, for a widget that shows more than it.
 */
void
apposite_dose_bar_draw (GtkWidget *widget,
    GtkSnapshot *snapshot,
    AppositeRadiationLevel *level,
    const GdkRectangle *area)
{
  AppositeDoseRange range;
  char name[64];
  GdkRGBA color;

  if (level == NULL || !apposite_dose_scale_place_adult (level, &range))
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  g_snprintf (name, sizeof name, "dose from %.9g to %.9g", range.start, range.end);
  apposite_drawn_snapshot (widget, snapshot, name, area, &color, draw_bar, &range);
}
