/* apposite-badge.c: an appropriateness category, as icon and word
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-badge.h"

#include "apposite-enum-types.h"
#include "apposite-icon.h"
#include "apposite-tooltip.h"

/* A longer name stands in two lines, unless it is asked for in one. */
#define MOST_CHARS 24
#define MOST_EM 12
#define GAP 6

/**
 * AppositeBadge:
 *
 * A category as icon, word and colour, explained in its tooltip. Where there is no room for the word,
 * a compact badge shows the icon alone and says the word in its tooltip and to a screen reader.
 *
 * Its CSS class is the nick of the category's appropriateness, and `compact`.
 */
struct _AppositeBadge
{
  AppositeText parent_instance;

  AppositeCategory *category;
  gboolean compact;
  gboolean one_line;
};

G_DEFINE_FINAL_TYPE (AppositeBadge, apposite_badge, APPOSITE_TYPE_TEXT)

enum
{
  PROP_CATEGORY = 1,
  PROP_COMPACT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
set_class (AppositeBadge *self, gboolean is_set)
{
  const char *nick;

  if (self->category == NULL)
    return;
  nick =
      apposite_class_for_appropriateness (apposite_category_get_appropriateness (self->category));
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (self), nick);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), nick);
}

static const char *
get_icon (AppositeBadge *self)
{
  return self->category != NULL
      ? apposite_icon_for_appropriateness (apposite_category_get_appropriateness (self->category))
      : NULL;
}

static void
apposite_badge_measure_lead (AppositeText *text, int *width, int *height)
{
  *width = *height =
      APPOSITE_BADGE (text)->category != NULL ? apposite_icon_get_size (GTK_WIDGET (text)) : 0;
}

static void
apposite_badge_snapshot_lead (AppositeText *text, GtkSnapshot *snapshot, const GdkRectangle *place)
{
  GtkWidget *widget = GTK_WIDGET (text);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  apposite_icon_snapshot (widget, snapshot, get_icon (APPOSITE_BADGE (text)), place, &color);
}

static void
apposite_badge_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeBadge *self = APPOSITE_BADGE (widget);

  if (self->category != NULL)
    apposite_icon_prepare (widget, get_icon (self));
}

static void
update (AppositeBadge *self)
{
  AppositeText *text = APPOSITE_TEXT (self);
  g_autofree char *explanation = NULL;
  g_autofree char *tooltip = NULL;
  const char *name = NULL;

  if (self->category != NULL)
    {
      name = apposite_category_get_name (self->category);
      explanation = apposite_category_format_explanation (self->category);
      tooltip = self->compact ? g_strdup_printf ("%s\n%s", name, explanation)
                              : g_steal_pointer (&explanation);
    }
  apposite_text_set (text, self->compact ? NULL : name, NULL);
  apposite_text_set_most_em (
      text, !self->one_line && name != NULL && g_utf8_strlen (name, -1) > MOST_CHARS ? MOST_EM : 0);
  /* Icons are as large as one another. */
  gtk_widget_queue_draw (GTK_WIDGET (self));
  apposite_tooltip_set_text (GTK_WIDGET (self), tooltip);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name != NULL ? name : "", -1);
}

static void
apposite_badge_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeBadge *self = APPOSITE_BADGE (object);

  switch (property_id)
    {
    case PROP_CATEGORY:
      g_value_set_object (value, self->category);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_badge_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeBadge *self = APPOSITE_BADGE (object);

  switch (property_id)
    {
    case PROP_CATEGORY:
      apposite_badge_set_category (self, g_value_get_object (value));
      break;
    case PROP_COMPACT:
      apposite_badge_set_compact (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_badge_dispose (GObject *object)
{
  g_clear_object (&APPOSITE_BADGE (object)->category);

  G_OBJECT_CLASS (apposite_badge_parent_class)->dispose (object);
}

static void
apposite_badge_class_init (AppositeBadgeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AppositeTextClass *text_class = APPOSITE_TEXT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_badge_get_property;
  object_class->set_property = apposite_badge_set_property;
  object_class->dispose = apposite_badge_dispose;
  widget_class->size_allocate = apposite_badge_size_allocate;
  text_class->gap = GAP;
  text_class->measure_lead = apposite_badge_measure_lead;
  text_class->snapshot_lead = apposite_badge_snapshot_lead;

  props[PROP_CATEGORY] =
      g_param_spec_object ("category", NULL, NULL, APPOSITE_TYPE_CATEGORY, flags);
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "badge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
apposite_badge_init (AppositeBadge *self)
{
  apposite_text_set_whole_words (APPOSITE_TEXT (self), TRUE);
}

/**
 * apposite_badge_new:
 * @category: (nullable): what is shown
 *
 * Returns: (transfer full): a new badge
 */
GtkWidget *
apposite_badge_new (AppositeCategory *category)
{
  return g_object_new (APPOSITE_TYPE_BADGE, "category", category, NULL);
}

/**
 * apposite_badge_get_category:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
AppositeCategory *
apposite_badge_get_category (AppositeBadge *self)
{
  g_return_val_if_fail (APPOSITE_IS_BADGE (self), NULL);

  return self->category;
}

/**
 * apposite_badge_set_category:
 * @category: (nullable): what is shown; nothing where it is %NULL
 *
 * Sets what is shown.
 */
void
apposite_badge_set_category (AppositeBadge *self, AppositeCategory *category)
{
  g_return_if_fail (APPOSITE_IS_BADGE (self));

  if (category == self->category)
    return;
  if (category == NULL || self->category == NULL)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  set_class (self, FALSE);
  g_set_object (&self->category, category);
  set_class (self, TRUE);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CATEGORY]);
}

/**
 * apposite_badge_get_compact:
 *
 * Returns: whether the icon stands alone
 */
gboolean
apposite_badge_get_compact (AppositeBadge *self)
{
  g_return_val_if_fail (APPOSITE_IS_BADGE (self), FALSE);

  return self->compact;
}

/**
 * apposite_badge_set_compact:
 * @compact: whether the icon stands alone
 *
 * Sets whether the word is left to the tooltip.
 */
void
apposite_badge_set_compact (AppositeBadge *self, gboolean compact)
{
  g_return_if_fail (APPOSITE_IS_BADGE (self));

  if (!compact == !self->compact)
    return;
  self->compact = !!compact;
  if (compact)
    gtk_widget_add_css_class (GTK_WIDGET (self), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "compact");
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPACT]);
}

/**
 * apposite_badge_set_one_line:
 * @one_line: whether a long name asks for as much width as it takes
 *
 * Sets whether the word stands in one line where there is room for that, however long it is.
 */
void
apposite_badge_set_one_line (AppositeBadge *self, gboolean one_line)
{
  g_return_if_fail (APPOSITE_IS_BADGE (self));

  self->one_line = one_line;
  update (self);
}

/**
 * apposite_icon_for_appropriateness:
 * @appropriateness: a kind of verdict
 *
 * Returns: (transfer none): the name of its icon; no other thing is marked with it
 */
const char *
apposite_icon_for_appropriateness (AppositeAppropriateness appropriateness)
{
  switch (appropriateness)
    {
    case APPOSITE_USUALLY_APPROPRIATE:
      return "apposite-usually-symbolic";
    case APPOSITE_MAY_BE_APPROPRIATE:
      return "apposite-may-be-symbolic";
    case APPOSITE_DISAGREEMENT:
      return "apposite-disagreement-symbolic";
    case APPOSITE_USUALLY_NOT_APPROPRIATE:
      return "apposite-usually-not-symbolic";
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_class_for_appropriateness:
 * @appropriateness: a kind of verdict
 *
 * Returns: (transfer none): the CSS class of what shows it: the nick
 */
const char *
apposite_class_for_appropriateness (AppositeAppropriateness appropriateness)
{
  /* The class of an enumeration, once there, stays. */
  g_autoptr (GEnumClass) kinds = g_type_class_ref (APPOSITE_TYPE_APPROPRIATENESS);

  return g_enum_get_value (kinds, (int) appropriateness)->value_nick;
}
