/* apposite-question-group.c: a group of questions
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-question-group.h"

#include "apposite-children.h"

#include <glib/gi18n.h>

#include "apposite-answer-set-row.h"
#include "apposite-checklist-text.h"
#include "apposite-closures.h"
#include "apposite-flow.h"
#include "apposite-line-layout.h"
#include "apposite-spoken.h"
#include "apposite-symbol.h"

/**
 * AppositeQuestionGroup:
 *
 * The questions of a finding group under its title, and before them the answer sets that are offered
 * there. Where the data says that the group is folded at first, the title is a button that unfolds and
 * folds it and counts what is answered. Nothing unfolds by itself.
 */
struct _AppositeQuestionGroup
{
  GtkWidget parent_instance;

  AppositePresentation *presentation;
  AppositeFindingGroup *group;
  gboolean unfolded;
  gboolean filled;

  GtkWidget *header;
  GtkWidget *about;
  GtkBox *body;
};

G_DEFINE_FINAL_TYPE (AppositeQuestionGroup, apposite_question_group, GTK_TYPE_WIDGET)

enum
{
  PROP_PRESENTATION = 1,
  PROP_GROUP,
  PROP_UNFOLDED,
  PROP_SUMMARY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static char *
format_summary (AppositeQuestionGroup *self)
{
  /* The template asks before the group is constructed. */
  if (self->presentation == NULL || self->group == NULL)
    return NULL;
  return apposite_checklist_text_for_group (self->presentation, self->group);
}

static void
describe (AppositeQuestionGroup *self)
{
  g_autofree char *summary = format_summary (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_finding_group_get_title (self->group), -1);
  apposite_spoken_describe (self->header, summary);
}

static void
show_unfolded (AppositeQuestionGroup *self)
{
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_STATE_EXPANDED, self->unfolded, -1);
}

static void
answer_changed_cb (AppositeQuestionGroup *self, AppositeFinding *finding)
{
  if (apposite_finding_get_group (finding) != self->group)
    return;
  describe (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUMMARY]);
}

static void
add_answer_sets (AppositeQuestionGroup *self, GListModel *sets)
{
  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    {
      AppositeAnswerSet *set = apposite_record_list_peek (sets, i);

      if (apposite_answer_set_get_group (set) == self->group)
        gtk_box_append (self->body, apposite_answer_set_row_new (self->presentation, set));
    }
}

static void
add_questions (AppositeQuestionGroup *self, GListModel *findings)
{
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      if (apposite_finding_get_group (finding) == self->group)
        gtk_box_append (self->body, apposite_question_row_new (self->presentation, finding));
    }
}

/* What is folded away at first is made when it is first asked for. */
static void
fill (AppositeQuestionGroup *self)
{
  AppositeTopic *topic = apposite_presentation_get_topic (self->presentation);

  if (self->filled)
    return;
  self->filled = TRUE;
  add_answer_sets (self, apposite_topic_get_answer_sets (topic));
  add_questions (self, apposite_topic_get_findings (topic));
}

/* The document's own words on the group, where it has any. */
static void
show_about (AppositeQuestionGroup *self)
{
  AppositeSection *section = apposite_finding_group_get_section (self->group);
  g_autofree char *tooltip = NULL;

  gtk_widget_set_visible (self->about, section != NULL);
  if (section == NULL)
    return;
  /* Translators: the title of a section of the reference page, such as “Red flags” */
  tooltip =
      g_strdup_printf (_ ("What the document says: %s"), apposite_section_get_title (section));
  gtk_actionable_set_action_target (
      GTK_ACTIONABLE (self->about), "s", apposite_section_get_id (section));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->about), "win.show-reference");
  gtk_widget_set_tooltip_text (self->about, tooltip);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->about), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
}

static void
apposite_question_group_constructed (GObject *object)
{
  AppositeQuestionGroup *self = APPOSITE_QUESTION_GROUP (object);

  G_OBJECT_CLASS (apposite_question_group_parent_class)->constructed (object);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_finding_group_get_title (self->group), -1);
  apposite_question_group_reset (self);
  show_unfolded (self);
  show_about (self);
  describe (self);
  g_object_notify_by_pspec (object, props[PROP_SUMMARY]);
  g_signal_connect_object (self->presentation, "answer-changed", G_CALLBACK (answer_changed_cb),
      self, G_CONNECT_SWAPPED);
}

static void
apposite_question_group_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeQuestionGroup *self = APPOSITE_QUESTION_GROUP (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      g_value_set_object (value, self->presentation);
      break;
    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;
    case PROP_UNFOLDED:
      g_value_set_boolean (value, self->unfolded);
      break;
    case PROP_SUMMARY:
      g_value_take_string (value, format_summary (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_question_group_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeQuestionGroup *self = APPOSITE_QUESTION_GROUP (object);

  switch (property_id)
    {
    case PROP_PRESENTATION:
      self->presentation = g_value_dup_object (value);
      break;
    case PROP_GROUP:
      self->group = g_value_dup_object (value);
      break;
    case PROP_UNFOLDED:
      apposite_question_group_set_unfolded (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_question_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_QUESTION_GROUP);
  /* Those without an id are left. */
  apposite_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (apposite_question_group_parent_class)->dispose (object);
}

static void
apposite_question_group_finalize (GObject *object)
{
  AppositeQuestionGroup *self = APPOSITE_QUESTION_GROUP (object);

  g_clear_object (&self->presentation);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (apposite_question_group_parent_class)->finalize (object);
}

static void
apposite_question_group_class_init (AppositeQuestionGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = apposite_question_group_constructed;
  object_class->get_property = apposite_question_group_get_property;
  object_class->set_property = apposite_question_group_set_property;
  object_class->dispose = apposite_question_group_dispose;
  object_class->finalize = apposite_question_group_finalize;

  props[PROP_PRESENTATION] =
      g_param_spec_object ("presentation", NULL, NULL, APPOSITE_TYPE_PRESENTATION, flags);
  props[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, APPOSITE_TYPE_FINDING_GROUP, flags);
  props[PROP_UNFOLDED] = g_param_spec_boolean ("unfolded", NULL, NULL, FALSE,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_SUMMARY] =
      g_param_spec_string ("summary", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_property_action (widget_class, "question-group.unfolded", "unfolded");
  g_type_ensure (APPOSITE_TYPE_FLOW);
  g_type_ensure (APPOSITE_TYPE_FINDING_GROUP);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SYMBOL);
  gtk_widget_class_set_css_name (widget_class, "questiongroup");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-question-group.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeQuestionGroup, header);
  gtk_widget_class_bind_template_child (widget_class, AppositeQuestionGroup, about);
  gtk_widget_class_bind_template_child (widget_class, AppositeQuestionGroup, body);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_disclosure_icon);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_not);
}

static void
apposite_question_group_init (AppositeQuestionGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_question_group_new:
 * @presentation: the answers
 * @group: the group whose findings are asked for, one of its topic's
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_question_group_new (AppositePresentation *presentation, AppositeFindingGroup *group)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);
  g_return_val_if_fail (APPOSITE_IS_FINDING_GROUP (group), NULL);

  return g_object_new (
      APPOSITE_TYPE_QUESTION_GROUP, "presentation", presentation, "group", group, NULL);
}

/**
 * apposite_question_group_get_group:
 *
 * Returns: (transfer none): the group whose findings are asked for
 */
AppositeFindingGroup *
apposite_question_group_get_group (AppositeQuestionGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_QUESTION_GROUP (self), NULL);

  return self->group;
}

/**
 * apposite_question_group_is_unfolded:
 *
 * Returns: whether the questions are shown
 */
gboolean
apposite_question_group_is_unfolded (AppositeQuestionGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_QUESTION_GROUP (self), FALSE);

  return self->unfolded;
}

/**
 * apposite_question_group_set_unfolded:
 * @unfolded: whether to show the questions
 *
 * Shows or hides the questions.
 */
void
apposite_question_group_set_unfolded (AppositeQuestionGroup *self, gboolean unfolded)
{
  g_return_if_fail (APPOSITE_IS_QUESTION_GROUP (self));

  unfolded = !!unfolded;
  if (self->unfolded == unfolded)
    return;
  self->unfolded = unfolded;
  if (unfolded)
    fill (self);
  show_unfolded (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_UNFOLDED]);
}

/**
 * apposite_question_group_reset:
 *
 * Shows or hides the questions as the data wants it for a new patient.
 */
void
apposite_question_group_reset (AppositeQuestionGroup *self)
{
  g_return_if_fail (APPOSITE_IS_QUESTION_GROUP (self));

  apposite_question_group_set_unfolded (self, !apposite_finding_group_is_folded (self->group));
}

/**
 * apposite_question_group_find_row:
 * @finding: a finding
 *
 * Returns: (transfer none) (nullable): the row that asks for the finding, which may be folded away, or
 *   %NULL where it isn't one of the group's
 */
AppositeQuestionRow *
apposite_question_group_find_row (AppositeQuestionGroup *self, AppositeFinding *finding)
{
  g_return_val_if_fail (APPOSITE_IS_QUESTION_GROUP (self), NULL);

  if (apposite_finding_get_group (finding) != self->group)
    return NULL;
  fill (self);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->body)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (APPOSITE_IS_QUESTION_ROW (child)
        && apposite_question_row_get_finding (APPOSITE_QUESTION_ROW (child)) == finding)
      return APPOSITE_QUESTION_ROW (child);
  return NULL;
}

/**
 * apposite_question_group_has_open:
 *
 * Returns: whether any of the questions is unanswered
 */
gboolean
apposite_question_group_has_open (AppositeQuestionGroup *self)
{
  GListModel *findings;

  g_return_val_if_fail (APPOSITE_IS_QUESTION_GROUP (self), FALSE);

  findings = apposite_topic_get_findings (apposite_presentation_get_topic (self->presentation));
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      if (apposite_finding_get_group (finding) == self->group
          && apposite_presentation_get_answer (self->presentation, finding) == NULL)
        return TRUE;
    }
  return FALSE;
}

/**
 * apposite_question_group_add_stops:
 * @stops: (element-type GtkWidget): the list to add to
 *
 * Adds the widgets between which the arrow keys move, as far as they are shown: the title where it
 * unfolds, the answer sets, the questions.
 */
void
apposite_question_group_add_stops (AppositeQuestionGroup *self, GPtrArray *stops)
{
  g_return_if_fail (APPOSITE_IS_QUESTION_GROUP (self));

  if (apposite_finding_group_is_folded (self->group))
    g_ptr_array_add (stops, self->header);
  if (!self->unfolded)
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->body)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_ptr_array_add (stops, child);
}
