/* apposite-answer-set-row.c: several questions answered at once
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-answer-set-row.h"

#include "apposite-checklist-text.h"
#include "apposite-spoken.h"

/**
 * AppositeAnswerSetRow:
 *
 * A button that applies an answer set, with the findings that it would answer now beneath its label.
 */
struct _AppositeAnswerSetRow
{
  GtkWidget parent_instance;

  AppositePresentation *presentation;
  AppositeAnswerSet *set;

  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (AppositeAnswerSetRow, apposite_answer_set_row, GTK_TYPE_WIDGET)

enum
{
  PROP_PRESENTATION = 1,
  PROP_SET,
  PROP_DESCRIPTION,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static char *
format_description (AppositeAnswerSetRow *self)
{
  /* The template asks before the row is constructed. */
  if (self->presentation == NULL || self->set == NULL)
    return NULL;
  return apposite_checklist_text_for_answer_set (self->presentation, self->set);
}

static void
describe (AppositeAnswerSetRow *self)
{
  g_autofree char *effect = format_description (self);
  g_autofree char *text = g_strjoin (" ", effect, apposite_answer_set_get_help (self->set), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_answer_set_get_label (self->set), -1);
  apposite_spoken_describe (self->button, text);
}

static void
apply (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AppositeAnswerSetRow *self = APPOSITE_ANSWER_SET_ROW (widget);

  apposite_presentation_apply_answer_set (self->presentation, self->set);
}

static void
answered_cb (AppositeAnswerSetRow *self)
{
  describe (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DESCRIPTION]);
}

static void
apposite_answer_set_row_constructed (GObject *object)
{
  AppositeAnswerSetRow *self = APPOSITE_ANSWER_SET_ROW (object);

  G_OBJECT_CLASS (apposite_answer_set_row_parent_class)->constructed (object);

  describe (self);
  g_object_notify_by_pspec (object, props[PROP_DESCRIPTION]);
  /* Only which of the questions are answered matters, so this is enough, and once for a whole set. */
  g_signal_connect_object (
      self->presentation, "notify::n-answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
}

static void
apposite_answer_set_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeAnswerSetRow *self = APPOSITE_ANSWER_SET_ROW (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      g_value_set_object (value, self->presentation);
      break;
    case PROP_SET:
      g_value_set_object (value, self->set);
      break;
    case PROP_DESCRIPTION:
      g_value_take_string (value, format_description (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_answer_set_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeAnswerSetRow *self = APPOSITE_ANSWER_SET_ROW (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      self->presentation = g_value_dup_object (value);
      break;
    case PROP_SET:
      self->set = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_answer_set_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_ANSWER_SET_ROW);

  G_OBJECT_CLASS (apposite_answer_set_row_parent_class)->dispose (object);
}

static void
apposite_answer_set_row_finalize (GObject *object)
{
  AppositeAnswerSetRow *self = APPOSITE_ANSWER_SET_ROW (object);

  g_clear_object (&self->presentation);
  g_clear_object (&self->set);

  G_OBJECT_CLASS (apposite_answer_set_row_parent_class)->finalize (object);
}

static gboolean
apposite_answer_set_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (APPOSITE_ANSWER_SET_ROW (widget)->button);
}

static void
apposite_answer_set_row_class_init (AppositeAnswerSetRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = apposite_answer_set_row_constructed;
  object_class->get_property = apposite_answer_set_row_get_property;
  object_class->set_property = apposite_answer_set_row_set_property;
  object_class->dispose = apposite_answer_set_row_dispose;
  object_class->finalize = apposite_answer_set_row_finalize;
  widget_class->grab_focus = apposite_answer_set_row_grab_focus;

  props[PROP_PRESENTATION] =
      g_param_spec_object ("presentation", NULL, NULL, APPOSITE_TYPE_PRESENTATION, flags);
  props[PROP_SET] = g_param_spec_object ("set", NULL, NULL, APPOSITE_TYPE_ANSWER_SET, flags);
  props[PROP_DESCRIPTION] = g_param_spec_string (
      "description", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_action (widget_class, "answer-set.apply", NULL, apply);
  g_type_ensure (APPOSITE_TYPE_ANSWER_SET);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-answer-set-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeAnswerSetRow, button);
}

static void
apposite_answer_set_row_init (AppositeAnswerSetRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_answer_set_row_new:
 * @presentation: the answers
 * @set: the answer set that is offered, one of its topic's
 *
 * Returns: (transfer full): a new row
 */
GtkWidget *
apposite_answer_set_row_new (AppositePresentation *presentation, AppositeAnswerSet *set)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (set), NULL);

  return g_object_new (
      APPOSITE_TYPE_ANSWER_SET_ROW, "presentation", presentation, "set", set, NULL);
}
