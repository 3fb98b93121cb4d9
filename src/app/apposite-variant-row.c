/* apposite-variant-row.c: one variant and how it stands
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-variant-row.h"

#include <glib/gi18n.h>

#include "apposite-enum-types.h"
#include "apposite-fit-closures.h"
#include "apposite-fit.h"
#include "apposite-line-layout.h"
#include "apposite-reasons-button.h"
#include "apposite-symbol.h"

/**
 * AppositeVariantRow:
 *
 * A variant in a list: number, short title, and how it fits the patient. What the row tells are
 * properties that are worked out from the answers whenever they are asked for.
 */
struct _AppositeVariantRow
{
  GtkListBoxRow parent_instance;

  AppositePresentation *presentation;
  AppositeMatch *match;
};

G_DEFINE_FINAL_TYPE (AppositeVariantRow, apposite_variant_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_PRESENTATION = 1,
  PROP_MATCH,
  PROP_NUMBER,
  PROP_TITLE,
  PROP_FIT,
  PROP_STATE,
  PROP_N_MORE,
  PROP_REASONS,
  PROP_REASONS_TITLE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeVariant *
variant_of (AppositeVariantRow *self)
{
  return apposite_match_get_variant (self->match);
}

static char *
title_for_reasons (AppositeVariantRow *self)
{
  guint number = apposite_variant_get_number (variant_of (self));

  switch (apposite_fit_get (self->presentation, self->match))
    {
    case APPOSITE_FIT_FITS:
      return g_strdup_printf (_ ("Variant %u fits. Keep in mind:"), number);
    case APPOSITE_FIT_EXCLUDED:
      return g_strdup_printf (_ ("Why Variant %u is excluded"), number);
    case APPOSITE_FIT_WITHHELD:
    case APPOSITE_FIT_POSSIBLE:
    case APPOSITE_FIT_UNKNOWN:
    default:
      return g_strdup_printf (_ ("What Variant %u waits for"), number);
    }
}

static char *
format_name (AppositeVariantRow *self)
{
  /* Translators: a variant's number and short title, to be read out */
  return g_strdup_printf (_ ("Variant %u: %s"), apposite_variant_get_number (variant_of (self)),
      apposite_variant_get_short_title (variant_of (self)));
}

static void
update_accessible (AppositeVariantRow *self)
{
  g_autofree char *state = apposite_fit_format (self->presentation, self->match);
  g_auto (GStrv) reasons = apposite_fit_list_reasons (self->presentation, self->match);
  g_autofree char *all = g_strjoinv (". ", reasons);
  g_autofree char *description =
      *all != '\0' ? g_strdup_printf ("%s. %s", state, all) : g_strdup (state);
  g_autofree char *name = format_name (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
answer_changed_cb (AppositeVariantRow *self)
{
  for (guint i = PROP_FIT; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), props[i]);
  update_accessible (self);
}

static gboolean
is_backward (GtkDirectionType direction)
{
  return direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_LEFT;
}

/* As in any list box row, but that to come by with Tab doesn't select it: that would show it. */
static gboolean
apposite_variant_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget));
  gboolean from_row = gtk_widget_is_focus (widget);
  gboolean from_child = !from_row && gtk_widget_get_focus_child (widget) != NULL;
  gboolean from_outside = !from_row && !from_child;

  if (from_child || (from_row ? !is_backward (direction) : is_backward (direction)))
    if (gtk_widget_child_focus (child, direction))
      return TRUE;
  if (from_outside || (from_child && is_backward (direction)))
    return gtk_widget_grab_focus (widget);
  return FALSE;
}

static void
apposite_variant_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeVariantRow *self = APPOSITE_VARIANT_ROW (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      g_value_set_object (value, self->presentation);
      break;
    case PROP_MATCH:
      g_value_set_object (value, self->match);
      break;
    case PROP_NUMBER:
      g_value_set_uint (value, apposite_variant_get_number (variant_of (self)));
      break;
    case PROP_TITLE:
      g_value_set_string (value, apposite_variant_get_short_title (variant_of (self)));
      break;
    case PROP_FIT:
      g_value_set_enum (value, apposite_fit_get (self->presentation, self->match));
      break;
    case PROP_STATE:
      g_value_take_string (value, apposite_fit_format (self->presentation, self->match));
      break;
    case PROP_N_MORE:
      g_value_set_uint (value, apposite_fit_count_more (self->presentation, self->match));
      break;
    case PROP_REASONS:
      g_value_take_boxed (value, apposite_fit_list_reasons (self->presentation, self->match));
      break;
    case PROP_REASONS_TITLE:
      g_value_take_string (value, title_for_reasons (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeVariantRow *self = APPOSITE_VARIANT_ROW (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      self->presentation = g_value_dup_object (value);
      break;
    case PROP_MATCH:
      self->match = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_row_constructed (GObject *object)
{
  AppositeVariantRow *self = APPOSITE_VARIANT_ROW (object);

  G_OBJECT_CLASS (apposite_variant_row_parent_class)->constructed (object);

  /* Only now, for what the template binds needs the match. */
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->presentation, "answer-changed", G_CALLBACK (answer_changed_cb),
      self, G_CONNECT_SWAPPED);
  update_accessible (self);
}

static void
apposite_variant_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_VARIANT_ROW);

  G_OBJECT_CLASS (apposite_variant_row_parent_class)->dispose (object);
}

static void
apposite_variant_row_finalize (GObject *object)
{
  AppositeVariantRow *self = APPOSITE_VARIANT_ROW (object);

  g_clear_object (&self->match);
  g_clear_object (&self->presentation);

  G_OBJECT_CLASS (apposite_variant_row_parent_class)->finalize (object);
}

static void
apposite_variant_row_class_init (AppositeVariantRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags given = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags derived = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_variant_row_get_property;
  object_class->set_property = apposite_variant_row_set_property;
  object_class->constructed = apposite_variant_row_constructed;
  object_class->dispose = apposite_variant_row_dispose;
  object_class->finalize = apposite_variant_row_finalize;
  widget_class->focus = apposite_variant_row_focus;

  props[PROP_PRESENTATION] =
      g_param_spec_object ("presentation", NULL, NULL, APPOSITE_TYPE_PRESENTATION, given);
  props[PROP_MATCH] = g_param_spec_object ("match", NULL, NULL, APPOSITE_TYPE_MATCH, given);
  props[PROP_NUMBER] = g_param_spec_uint ("number", NULL, NULL, 0, G_MAXUINT, 0, derived);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, derived);
  props[PROP_FIT] =
      g_param_spec_enum ("fit", NULL, NULL, APPOSITE_TYPE_FIT, APPOSITE_FIT_UNKNOWN, derived);
  props[PROP_STATE] = g_param_spec_string ("state", NULL, NULL, NULL, derived);
  props[PROP_N_MORE] = g_param_spec_uint ("n-more", NULL, NULL, 0, G_MAXUINT, 0, derived);
  props[PROP_REASONS] = g_param_spec_boxed ("reasons", NULL, NULL, G_TYPE_STRV, derived);
  props[PROP_REASONS_TITLE] = g_param_spec_string ("reasons-title", NULL, NULL, NULL, derived);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_REASONS_BUTTON);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SYMBOL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-variant-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_fit_icon);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_fit_classes);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_more);
}

static void
apposite_variant_row_init (AppositeVariantRow *self)
{
}

/**
 * apposite_variant_row_new:
 * @presentation: the answers about the patient
 * @match: one of its matches
 *
 * Returns: (transfer full): a new row
 */
GtkWidget *
apposite_variant_row_new (AppositePresentation *presentation, AppositeMatch *match)
{
  return g_object_new (
      APPOSITE_TYPE_VARIANT_ROW, "presentation", presentation, "match", match, NULL);
}

/**
 * apposite_variant_row_get_match:
 *
 * Returns: (transfer none): the variant and how it stands
 */
AppositeMatch *
apposite_variant_row_get_match (AppositeVariantRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT_ROW (self), NULL);

  return self->match;
}
