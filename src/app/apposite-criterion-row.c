/* apposite-criterion-row.c: a criterion and how it stands
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-criterion-row.h"

#include "apposite-citation-text.h"
#include "apposite-line-layout.h"
#include "apposite-page-closures.h"
#include "apposite-enum-types.h"
#include "apposite-wrap-layout.h"

/**
 * AppositeCriterionRow:
 *
 * What a variant requires, where that is read from, and how it stands against the answers: as a mark
 * and a word. The marks are squares, which mark nothing else.
 */
struct _AppositeCriterionRow
{
  GtkListBoxRow parent_instance;

  AppositeCriterionGroup *group;
  AppositePresentation *presentation;
};

G_DEFINE_FINAL_TYPE (AppositeCriterionRow, apposite_criterion_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_GROUP = 1,
  PROP_PRESENTATION,
  PROP_WANTED,
  PROP_BASIS,
  PROP_HOLD,
  PROP_STATE,
  PROP_REASON,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
add_sentence (GString *sentences, char *text)
{
  if (*text != '\0')
    g_string_append_printf (sentences, "%s%s", sentences->len > 0 ? ". " : "", text);
  g_free (text);
}

/* All that the row shows, to be heard when it is focused. */
static void
update_name (AppositeCriterionRow *self)
{
  g_autoptr (GString) name = g_string_new (NULL);
  g_autofree char *basis = apposite_criterion_group_format_basis (self->group);

  add_sentence (name, apposite_criterion_group_format (self->group));
  add_sentence (name, apposite_criterion_group_format_hold (self->group, self->presentation));
  add_sentence (name, apposite_criterion_group_format_reason (self->group, self->presentation));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, basis, -1);
}

static void
answer_changed_cb (AppositeCriterionRow *self)
{
  update_name (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HOLD]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REASON]);
}

static char *
get_icon_name_cb (gpointer self, AppositeHold hold)
{
  return g_strdup (apposite_icon_for_hold (hold));
}

/* What follows from the group and the answers. */
static void
get_derived (AppositeCriterionRow *self, guint property_id, GValue *value)
{
  AppositeCriterionGroup *group = self->group;

  switch (property_id)
    {
    case PROP_WANTED:
      g_value_take_string (value, apposite_criterion_group_format (group));
      break;
    case PROP_BASIS:
      g_value_take_string (value, apposite_criterion_group_format_basis (group));
      break;
    case PROP_HOLD:
      g_value_set_enum (value, (int) apposite_criterion_group_get_hold (group, self->presentation));
      break;
    case PROP_STATE:
      g_value_take_string (value, apposite_criterion_group_format_hold (group, self->presentation));
      break;
    case PROP_REASON:
      g_value_take_string (
          value, apposite_criterion_group_format_reason (group, self->presentation));
      break;
    default:
      g_return_if_reached ();
    }
}

static void
apposite_criterion_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeCriterionRow *self = APPOSITE_CRITERION_ROW (object);

  switch (property_id)
    {
    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;
    case PROP_PRESENTATION:
      g_value_set_object (value, self->presentation);
      break;
    case PROP_WANTED:
    case PROP_BASIS:
    case PROP_HOLD:
    case PROP_STATE:
    case PROP_REASON:
      if (self->group != NULL && self->presentation != NULL)
        get_derived (self, property_id, value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_criterion_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeCriterionRow *self = APPOSITE_CRITERION_ROW (object);

  switch (property_id)
    {
    case PROP_GROUP:
      self->group = g_value_dup_object (value);
      break;
    case PROP_PRESENTATION:
      self->presentation = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_criterion_row_constructed (GObject *object)
{
  AppositeCriterionRow *self = APPOSITE_CRITERION_ROW (object);

  G_OBJECT_CLASS (apposite_criterion_row_parent_class)->constructed (object);

  g_signal_connect_object (self->presentation, "answer-changed", G_CALLBACK (answer_changed_cb),
      self, G_CONNECT_SWAPPED);
  for (guint i = PROP_WANTED; i < N_PROPS; i++)
    g_object_notify_by_pspec (object, props[i]);
  update_name (self);
}

static void
apposite_criterion_row_dispose (GObject *object)
{
  AppositeCriterionRow *self = APPOSITE_CRITERION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_CRITERION_ROW);
  g_clear_object (&self->group);
  g_clear_object (&self->presentation);

  G_OBJECT_CLASS (apposite_criterion_row_parent_class)->dispose (object);
}

static void
apposite_criterion_row_class_init (AppositeCriterionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags set = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags derived = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = apposite_criterion_row_constructed;
  object_class->get_property = apposite_criterion_row_get_property;
  object_class->set_property = apposite_criterion_row_set_property;
  object_class->dispose = apposite_criterion_row_dispose;

  props[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, APPOSITE_TYPE_CRITERION_GROUP, set);
  props[PROP_PRESENTATION] =
      g_param_spec_object ("presentation", NULL, NULL, APPOSITE_TYPE_PRESENTATION, set);
  props[PROP_WANTED] = g_param_spec_string ("wanted", NULL, NULL, NULL, derived);
  props[PROP_BASIS] = g_param_spec_string ("basis", NULL, NULL, NULL, derived);
  props[PROP_HOLD] =
      g_param_spec_enum ("hold", NULL, NULL, APPOSITE_TYPE_HOLD, APPOSITE_HOLD_OPEN, derived);
  props[PROP_STATE] = g_param_spec_string ("state", NULL, NULL, NULL, derived);
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, derived);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_CITATION_TEXT);
  g_type_ensure (APPOSITE_TYPE_WRAP_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-criterion-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_has_text);
  gtk_widget_class_bind_template_callback (widget_class, get_icon_name_cb);
}

static void
apposite_criterion_row_init (AppositeCriterionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_criterion_row_new:
 * @group: what is required
 * @presentation: the answers
 *
 * Returns: (transfer full): a new row
 */
GtkWidget *
apposite_criterion_row_new (AppositeCriterionGroup *group, AppositePresentation *presentation)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION_GROUP (group), NULL);
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);

  return g_object_new (
      APPOSITE_TYPE_CRITERION_ROW, "group", group, "presentation", presentation, NULL);
}

/**
 * apposite_icon_for_hold:
 * @hold: how a criterion stands
 *
 * Returns: (transfer none): the name of its icon; no other thing is marked with it
 */
const char *
apposite_icon_for_hold (AppositeHold hold)
{
  switch (hold)
    {
    case APPOSITE_HOLD_OPEN:
      return "apposite-criterion-open-symbolic";
    case APPOSITE_HOLD_HOLDS:
      return "apposite-criterion-holds-symbolic";
    case APPOSITE_HOLD_CONTRADICTED:
      return "apposite-criterion-contradicted-symbolic";
    default:
      g_return_val_if_reached (NULL);
    }
}
