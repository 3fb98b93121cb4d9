/* apposite-question-row.c: one question with its answers
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-question-row.h"

#include "apposite-checklist-text.h"
#include "apposite-closures.h"
#include "apposite-flow.h"
#include "apposite-line-layout.h"
#include "apposite-match-text.h"
#include "apposite-spoken.h"
#include "apposite-tooltip.h"

/**
 * AppositeQuestionRow:
 *
 * A finding's label and a toggle button for each of its answers, of which at most one is pressed:
 * where none is, the finding is unanswered and a ring stands before the label; a filled one marks the
 * question that is best asked next.
 *
 * A button gives its answer; the pressed one takes it back. The row is one stop of the keyboard's, as
 * a group of radio buttons is: Left and Right move between its answers, and from each of them the
 * underlined letters give the answers and Backspace or Delete takes the answer back. A letter also
 * activates `checklist.advance`, if there is such an action around the row.
 *
 * The buttons do nothing but activate the row's action `question.answer`. They follow its state, which
 * follows the presentation.
 */
struct _AppositeQuestionRow
{
  GtkWidget parent_instance;

  AppositePresentation *presentation;
  AppositeFinding *finding;
  GSimpleAction *answer_action;
  GPtrArray *buttons; /* of GtkToggleButton, in the order of the answers; the flow owns them */

  AppositeFlow *flow;
};

G_DEFINE_FINAL_TYPE (AppositeQuestionRow, apposite_question_row, GTK_TYPE_WIDGET)

enum
{
  PROP_PRESENTATION = 1,
  PROP_FINDING,
  PROP_ANSWER,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GtkWidget *
button_at (AppositeQuestionRow *self, guint position)
{
  return g_ptr_array_index (self->buttons, position);
}

/* Where the focus goes when it comes to the row: the answer given, or the first one. */
static GtkWidget *
entry_button (AppositeQuestionRow *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button_at (self, i))))
      return button_at (self, i);
  return self->buttons->len > 0 ? button_at (self, 0) : NULL;
}

static gboolean
find_focus (AppositeQuestionRow *self, guint *position)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && g_ptr_array_find (self->buttons, focus, position);
}

/* Underlines the letter that gives the answer, while the keyboard is here. */
static void
underline (GtkLabel *label, gsize letter)
{
  g_autoptr (PangoAttrList) attributes = NULL;
  const char *text = gtk_label_get_text (label);
  PangoAttribute *line;

  if (letter != G_MAXSIZE)
    {
      attributes = pango_attr_list_new ();
      line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);
      line->start_index = (guint) letter;
      line->end_index = (guint) (g_utf8_next_char (text + letter) - text);
      pango_attr_list_insert (attributes, line);
    }
  gtk_label_set_attributes (label, attributes);
}

static GtkWidget *
new_button (AppositeQuestionRow *self, guint index)
{
  AppositeAnswer *answer = apposite_finding_get_answer (self->finding, index);
  gsize letter;
  g_autofree char *text = apposite_checklist_format_answer (self->finding, index, &letter);
  g_autofree char *name = apposite_match_text_for_answer (self->finding, answer);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *button =
      g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "answer");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", apposite_answer_get_id (answer));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "question.answer");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

/* Tells a screen reader how the question stands. */
static void
describe (AppositeQuestionRow *self)
{
  g_autofree char *text = apposite_checklist_text_for_question (self->presentation, self->finding);

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkWidget *button = button_at (self, i);
      gboolean active = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button));

      apposite_spoken_describe (button, text);
      gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
          active ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
}

static GVariant *
answer_state (AppositeQuestionRow *self)
{
  AppositeAnswer *answer = apposite_question_row_get_answer (self);

  return g_variant_new_string (answer != NULL ? apposite_answer_get_id (answer) : "");
}

static void
answer_changed_cb (AppositeQuestionRow *self, AppositeFinding *finding)
{
  if (finding != self->finding)
    return;
  g_simple_action_set_state (self->answer_action, answer_state (self));
  describe (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ANSWER]);
}

static void
answer_activate_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  AppositeQuestionRow *self = user_data;
  AppositeAnswer *given = apposite_question_row_get_answer (self);
  const char *id = g_variant_get_string (parameter, NULL);
  guint index;

  if (given != NULL && g_str_equal (apposite_answer_get_id (given), id))
    apposite_presentation_unset (self->presentation, self->finding);
  else if (apposite_finding_find_answer (self->finding, id, &index))
    apposite_presentation_set_answer (self->presentation, self->finding, index);
}

static void
clear_activate_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  AppositeQuestionRow *self = user_data;

  apposite_presentation_unset (self->presentation, self->finding);
}

static gboolean
key_pressed_cb (AppositeQuestionRow *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  const GdkModifierType others =
      GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_HYPER_MASK | GDK_META_MASK;
  guint index;

  if ((modifiers & others) != 0
      || !apposite_checklist_find_answer (self->finding, gdk_keyval_to_unicode (keyval), &index))
    return GDK_EVENT_PROPAGATE;
  apposite_presentation_set_answer (self->presentation, self->finding, index);
  gtk_widget_activate_action (GTK_WIDGET (self), "checklist.advance", NULL);
  return GDK_EVENT_STOP;
}

static void
contains_focus_cb (AppositeQuestionRow *self, GParamSpec *pspec, GtkEventControllerFocus *focus)
{
  gboolean here = gtk_event_controller_focus_contains_focus (focus);

  for (guint i = 0; i < self->buttons->len; i++)
    {
      GtkLabel *label = GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button_at (self, i))));
      gsize letter = G_MAXSIZE;

      if (here)
        g_free (apposite_checklist_format_answer (self->finding, i, &letter));
      underline (label, letter);
    }
}

static void
add_actions (AppositeQuestionRow *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) clear = g_simple_action_new ("clear", NULL);

  self->answer_action =
      g_simple_action_new_stateful ("answer", G_VARIANT_TYPE_STRING, answer_state (self));
  g_signal_connect_object (
      self->answer_action, "activate", G_CALLBACK (answer_activate_cb), self, 0);
  g_signal_connect_object (clear, "activate", G_CALLBACK (clear_activate_cb), self, 0);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (self->answer_action));
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (clear));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "question", G_ACTION_GROUP (actions));
}

static void
apposite_question_row_constructed (GObject *object)
{
  AppositeQuestionRow *self = APPOSITE_QUESTION_ROW (object);
  GListModel *answers = apposite_finding_get_answers (self->finding);
  g_autofree char *tooltip = apposite_closure_question_tooltip (self, self->finding);

  G_OBJECT_CLASS (apposite_question_row_parent_class)->constructed (object);

  add_actions (self);
  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      GtkWidget *button = new_button (self, i);

      g_ptr_array_add (self->buttons, button);
      apposite_flow_append (self->flow, button);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_finding_get_label (self->finding), -1);
  apposite_tooltip_set_text (GTK_WIDGET (self->flow), tooltip);
  describe (self);

  g_signal_connect_object (self->presentation, "answer-changed", G_CALLBACK (answer_changed_cb),
      self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      self->presentation, "notify::next-question", G_CALLBACK (describe), self, G_CONNECT_SWAPPED);
}

static void
apposite_question_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeQuestionRow *self = APPOSITE_QUESTION_ROW (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      g_value_set_object (value, self->presentation);
      break;
    case PROP_FINDING:
      g_value_set_object (value, self->finding);
      break;
    case PROP_ANSWER:
      /* The template asks before the row is constructed. */
      if (self->presentation != NULL && self->finding != NULL)
        g_value_set_object (value, apposite_question_row_get_answer (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_question_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeQuestionRow *self = APPOSITE_QUESTION_ROW (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      self->presentation = g_value_dup_object (value);
      break;
    case PROP_FINDING:
      self->finding = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_question_row_dispose (GObject *object)
{
  AppositeQuestionRow *self = APPOSITE_QUESTION_ROW (object);

  g_ptr_array_set_size (self->buttons, 0);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_QUESTION_ROW);

  G_OBJECT_CLASS (apposite_question_row_parent_class)->dispose (object);
}

static void
apposite_question_row_finalize (GObject *object)
{
  AppositeQuestionRow *self = APPOSITE_QUESTION_ROW (object);

  g_clear_object (&self->presentation);
  g_clear_object (&self->finding);
  g_clear_object (&self->answer_action);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);

  G_OBJECT_CLASS (apposite_question_row_parent_class)->finalize (object);
}

static gboolean
apposite_question_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AppositeQuestionRow *self = APPOSITE_QUESTION_ROW (widget);
  gboolean forward = direction == GTK_DIR_RIGHT;
  guint position;

  if (!find_focus (self, &position))
    return gtk_widget_grab_focus (widget);
  if (direction != GTK_DIR_LEFT && direction != GTK_DIR_RIGHT)
    return FALSE;
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    forward = !forward;
  if (forward && position + 1 < self->buttons->len)
    gtk_widget_grab_focus (button_at (self, position + 1));
  else if (!forward && position > 0)
    gtk_widget_grab_focus (button_at (self, position - 1));
  return TRUE;
}

static gboolean
apposite_question_row_grab_focus (GtkWidget *widget)
{
  GtkWidget *button = entry_button (APPOSITE_QUESTION_ROW (widget));

  return button != NULL && gtk_widget_grab_focus (button);
}

static void
apposite_question_row_class_init (AppositeQuestionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = apposite_question_row_constructed;
  object_class->get_property = apposite_question_row_get_property;
  object_class->set_property = apposite_question_row_set_property;
  object_class->dispose = apposite_question_row_dispose;
  object_class->finalize = apposite_question_row_finalize;
  widget_class->focus = apposite_question_row_focus;
  widget_class->grab_focus = apposite_question_row_grab_focus;

  props[PROP_PRESENTATION] =
      g_param_spec_object ("presentation", NULL, NULL, APPOSITE_TYPE_PRESENTATION, flags);
  props[PROP_FINDING] = g_param_spec_object ("finding", NULL, NULL, APPOSITE_TYPE_FINDING, flags);
  props[PROP_ANSWER] = g_param_spec_object (
      "answer", NULL, NULL, APPOSITE_TYPE_ANSWER, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_FLOW);
  g_type_ensure (APPOSITE_TYPE_FINDING);
  g_type_ensure (APPOSITE_TYPE_PRESENTATION);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "question");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeQuestionRow, flow);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_question_mark);
  gtk_widget_class_bind_template_callback (widget_class, contains_focus_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_BackSpace, 0, "question.clear", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "question.clear", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "question.clear", NULL);
}

static void
apposite_question_row_init (AppositeQuestionRow *self)
{
  self->buttons = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_question_row_new:
 * @presentation: the answers
 * @finding: the finding that is asked for, one of its topic's
 *
 * Returns: (transfer full): a new row
 */
GtkWidget *
apposite_question_row_new (AppositePresentation *presentation, AppositeFinding *finding)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);
  g_return_val_if_fail (APPOSITE_IS_FINDING (finding), NULL);

  return g_object_new (
      APPOSITE_TYPE_QUESTION_ROW, "presentation", presentation, "finding", finding, NULL);
}

/**
 * apposite_question_row_get_finding:
 *
 * Returns: (transfer none): the finding that is asked for
 */
AppositeFinding *
apposite_question_row_get_finding (AppositeQuestionRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_QUESTION_ROW (self), NULL);

  return self->finding;
}

/**
 * apposite_question_row_get_answer:
 *
 * Returns: (transfer none) (nullable): the answer given, or %NULL where the finding is unanswered
 */
AppositeAnswer *
apposite_question_row_get_answer (AppositeQuestionRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_QUESTION_ROW (self), NULL);

  return apposite_presentation_get_answer (self->presentation, self->finding);
}
