/* apposite-checklist.c: the form over the findings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-checklist.h"

#include "apposite-children.h"
#include "apposite-closures.h"
#include "apposite-flow.h"
#include "apposite-language-closures.h"
#include "apposite-line-layout.h"
#include "apposite-page-closures.h"
#include "apposite-question-group.h"
#include "apposite-spoken.h"
#include "apposite-status.h"

/**
 * AppositeChecklist:
 *
 * The form over a topic's findings, made from the data: a heading that counts the answers, then the
 * groups with their questions.
 *
 * With the keyboard: the focus is on the first question when the window opens, and again for a new
 * patient. Up and Down move between all that is shown: questions, answer sets and the titles that
 * unfold. A letter gives the answer in whose label it is underlined, then the focus moves on to the
 * next question further down that is shown and unanswered, or to the title of a folded group that
 * holds one, whichever comes first; where there is none it stays. Backspace or Delete takes an answer
 * back, and the focus stays. A click gives an answer and moves the focus to nothing but itself.
 * apposite_checklist_focus_next_question() goes to the question that is best asked next and is the one
 * thing that unfolds a group unasked.
 */
struct _AppositeChecklist
{
  AppositePane parent_instance;

  GtkWidget *sought; /* to be scrolled to, once it has its place */
  guint scroll_id;
  guint n_frames;
  GtkWidget *told; /* weak: the control that says what the answers come to */

  GtkScrolledWindow *scroller;
  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (AppositeChecklist, apposite_checklist, APPOSITE_TYPE_PANE)

static AppositeSession *
session_of (AppositeChecklist *self)
{
  return apposite_pane_get_session (APPOSITE_PANE (self));
}

static AppositeQuestionGroup *
first_group (AppositeChecklist *self)
{
  return (AppositeQuestionGroup *) gtk_widget_get_first_child (GTK_WIDGET (self->groups));
}

static AppositeQuestionGroup *
next_group (AppositeQuestionGroup *group)
{
  return (AppositeQuestionGroup *) gtk_widget_get_next_sibling (GTK_WIDGET (group));
}

static GPtrArray *
list_stops (AppositeChecklist *self)
{
  GPtrArray *stops = g_ptr_array_new ();

  for (AppositeQuestionGroup *group = first_group (self); group != NULL; group = next_group (group))
    apposite_question_group_add_stops (group, stops);
  return stops;
}

/* The place of the stop that has the focus, or -1. */
static int
find_focus (AppositeChecklist *self, GPtrArray *stops)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < stops->len; i++)
    {
      GtkWidget *stop = g_ptr_array_index (stops, i);

      if (focus == stop || gtk_widget_is_ancestor (focus, stop))
        return (int) i;
    }
  return -1;
}

static void
scroll_to_sought (AppositeChecklist *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  graphene_rect_t bounds;

  if (self->sought == NULL
      || !gtk_widget_compute_bounds (self->sought, GTK_WIDGET (self->groups), &bounds))
    return;
  gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

/* What has just been unfolded gets its place in the first frame, and what wraps there its height in the
 * next, so it is scrolled to for a few frames. */
static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  AppositeChecklist *self = APPOSITE_CHECKLIST (widget);

  if (self->n_frames++ > 0)
    scroll_to_sought (self);
  if (self->n_frames < 4)
    return G_SOURCE_CONTINUE;
  g_clear_weak_pointer (&self->sought);
  self->scroll_id = 0;
  return G_SOURCE_REMOVE;
}

static void
seek (AppositeChecklist *self, GtkWidget *stop)
{
  g_set_weak_pointer (&self->sought, stop);
  self->n_frames = 0;
  if (self->scroll_id == 0)
    self->scroll_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static gboolean
focus_stop (AppositeChecklist *self, GtkWidget *stop)
{
  GtkRoot *root = gtk_widget_get_root (stop);

  if (!gtk_widget_grab_focus (stop))
    return FALSE;
  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  seek (self, stop);
  return TRUE;
}

static void
forget (AppositeChecklist *self)
{
  if (self->told != NULL)
    {
      apposite_spoken_prepare (self->told, NULL);
      apposite_spoken_update (self->told);
    }
  g_clear_weak_pointer (&self->told);
}

static void
focus_widget_cb (AppositeChecklist *self, GParamSpec *pspec, GtkRoot *root)
{
  if (gtk_root_get_focus (root) != self->told)
    forget (self);
}

/* Whoever can't see the variants hears how they stand, once, where the focus is after an answer. */
static void
prepare (AppositeChecklist *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autofree char *summary = NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return;
  summary = apposite_status_summarize (apposite_session_get_presentation (session_of (self)));
  g_set_weak_pointer (&self->told, focus);
  apposite_spoken_prepare (focus, summary);
}

/* Where the control hasn't had anything else to say of the answer. */
static void
tell (AppositeChecklist *self)
{
  prepare (self);
  if (self->told != NULL)
    apposite_spoken_update (self->told);
}

/* The question that is being answered stays in view when what stands around the form takes its room. */
static void
page_size_cb (AppositeChecklist *self)
{
  g_autoptr (GPtrArray) stops = list_stops (self);
  int position = find_focus (self, stops);

  if (position >= 0)
    seek (self, g_ptr_array_index (stops, position));
}

static gboolean
move_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  AppositeChecklist *self = APPOSITE_CHECKLIST (widget);
  g_autoptr (GPtrArray) stops = list_stops (self);
  int position = find_focus (self, stops);

  position = position < 0 ? 0 : position + g_variant_get_int32 (parameter);
  if (position < 0 || position >= (int) stops->len)
    return GDK_EVENT_PROPAGATE;
  return focus_stop (self, g_ptr_array_index (stops, position));
}

/* Whether there is something to answer at a stop, or behind it. */
static gboolean
has_open (GtkWidget *stop)
{
  GtkWidget *group;

  if (APPOSITE_IS_QUESTION_ROW (stop))
    return apposite_question_row_get_answer (APPOSITE_QUESTION_ROW (stop)) == NULL;
  if (!GTK_IS_BUTTON (stop))
    return FALSE;
  group = gtk_widget_get_ancestor (stop, APPOSITE_TYPE_QUESTION_GROUP);
  return !apposite_question_group_is_unfolded (APPOSITE_QUESTION_GROUP (group))
      && apposite_question_group_has_open (APPOSITE_QUESTION_GROUP (group));
}

static void
advance (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AppositeChecklist *self = APPOSITE_CHECKLIST (widget);
  g_autoptr (GPtrArray) stops = list_stops (self);

  for (guint i = (guint) (find_focus (self, stops) + 1); i < stops->len; i++)
    if (has_open (g_ptr_array_index (stops, i)))
      {
        focus_stop (self, g_ptr_array_index (stops, i));
        tell (self);
        return;
      }
}

/* A letter that gives no answer is a slip of the finger; it must not begin a search of the topic. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
    guint keyval,
    guint keycode,
    GdkModifierType modifiers,
    gpointer user_data)
{
  const GdkModifierType commands =
      GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK | GDK_HYPER_MASK;

  return (modifiers & commands) == 0 && g_unichar_isgraph (gdk_keyval_to_unicode (keyval));
}

static void
new_patient_cb (AppositeChecklist *self)
{
  for (AppositeQuestionGroup *group = first_group (self); group != NULL; group = next_group (group))
    apposite_question_group_reset (group);
  apposite_checklist_grab_first (self);
  tell (self);
}

static gboolean
is_empty (AppositeTopic *topic, AppositeFindingGroup *group)
{
  GListModel *findings = apposite_topic_get_findings (topic);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    if (apposite_finding_get_group (apposite_record_list_peek (findings, i)) == group)
      return FALSE;
  return TRUE;
}

static void
add_groups (AppositeChecklist *self)
{
  AppositeTopic *topic = apposite_session_get_topic (session_of (self));
  GListModel *groups = apposite_topic_get_groups (topic);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      AppositeFindingGroup *group = apposite_record_list_peek (groups, i);

      if (!is_empty (topic, group))
        gtk_box_append (self->groups,
            apposite_question_group_new (
                apposite_session_get_presentation (session_of (self)), group));
    }
}

static void
apposite_checklist_session_changed (AppositePane *pane)
{
  AppositeChecklist *self = APPOSITE_CHECKLIST (pane);
  AppositeSession *session = apposite_pane_get_session (pane);
  AppositePresentation *presentation;

  apposite_children_unparent (GTK_WIDGET (self->groups));
  if (session == NULL)
    return;
  presentation = apposite_session_get_presentation (session);
  /* In this order: between them the questions say how they stand. */
  g_signal_connect_object (presentation, "notify", G_CALLBACK (prepare), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      presentation, "answer-changed", G_CALLBACK (prepare), self, G_CONNECT_SWAPPED);
  add_groups (self);
  g_signal_connect_object (
      presentation, "answer-changed", G_CALLBACK (tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      session, "new-patient", G_CALLBACK (new_patient_cb), self, G_CONNECT_SWAPPED);
}

static void
apposite_checklist_dispose (GObject *object)
{
  AppositeChecklist *self = APPOSITE_CHECKLIST (object);

  if (self->scroll_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_id);
  self->scroll_id = 0;
  g_clear_weak_pointer (&self->sought);
  g_clear_weak_pointer (&self->told);

  G_OBJECT_CLASS (apposite_checklist_parent_class)->dispose (object);
}

/* A window gives its focus away while it opens, unless somebody has taken it. */
static void
apposite_checklist_map (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  GTK_WIDGET_CLASS (apposite_checklist_parent_class)->map (widget);

  if (gtk_root_get_focus (root) == NULL)
    apposite_checklist_grab_first (APPOSITE_CHECKLIST (widget));
}

static void
apposite_checklist_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (apposite_checklist_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
      G_CALLBACK (focus_widget_cb), widget, G_CONNECT_SWAPPED);
}

static void
apposite_checklist_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_widget_cb, widget);

  GTK_WIDGET_CLASS (apposite_checklist_parent_class)->unroot (widget);
}

static void
add_key (GtkWidgetClass *widget_class, guint keyval, int step)
{
  gtk_widget_class_add_binding (widget_class, keyval, 0, move_cb, "i", step);
}

static void
apposite_checklist_class_init (AppositeChecklistClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = apposite_checklist_dispose;
  widget_class->map = apposite_checklist_map;
  widget_class->root = apposite_checklist_root;
  widget_class->unroot = apposite_checklist_unroot;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_checklist_session_changed;

  gtk_widget_class_install_action (widget_class, "checklist.advance", NULL, advance);
  add_key (widget_class, GDK_KEY_Down, 1);
  add_key (widget_class, GDK_KEY_KP_Down, 1);
  add_key (widget_class, GDK_KEY_Up, -1);
  add_key (widget_class, GDK_KEY_KP_Up, -1);

  g_type_ensure (APPOSITE_TYPE_FLOW);
  g_type_ensure (APPOSITE_TYPE_PRESENTATION);
  g_type_ensure (APPOSITE_TYPE_SESSION);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "checklist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-checklist.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeChecklist, scroller);
  gtk_widget_class_bind_template_child (widget_class, AppositeChecklist, groups);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_count_answered);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_has_text);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_is_positive);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_is_set);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_is_translated);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_new_patient_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_next_question_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_translation_notice);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_translation_tooltip);
}

static void
apposite_checklist_init (AppositeChecklist *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller),
      "notify::page-size", G_CALLBACK (page_size_cb), self, G_CONNECT_SWAPPED);
}

/**
 * apposite_checklist_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_checklist_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_CHECKLIST, "session", session, NULL);
}

/**
 * apposite_checklist_grab_first:
 *
 * Moves the focus to the first question.
 *
 * Returns: whether it is there
 */
gboolean
apposite_checklist_grab_first (AppositeChecklist *self)
{
  g_autoptr (GPtrArray) stops = NULL;

  g_return_val_if_fail (APPOSITE_IS_CHECKLIST (self), FALSE);

  stops = list_stops (self);
  return stops->len > 0 && focus_stop (self, g_ptr_array_index (stops, 0));
}

/**
 * apposite_checklist_focus_finding:
 * @finding: a finding of the topic
 *
 * Moves the focus to what is asked about a finding, unfolding its group.
 */
void
apposite_checklist_focus_finding (AppositeChecklist *self, AppositeFinding *finding)
{
  g_return_if_fail (APPOSITE_IS_CHECKLIST (self));
  g_return_if_fail (APPOSITE_IS_FINDING (finding));

  for (AppositeQuestionGroup *group = first_group (self); group != NULL; group = next_group (group))
    {
      AppositeQuestionRow *row = apposite_question_group_find_row (group, finding);

      if (row == NULL)
        continue;
      apposite_question_group_set_unfolded (group, TRUE);
      focus_stop (self, GTK_WIDGET (row));
      return;
    }
}

/**
 * apposite_checklist_focus_next_question:
 *
 * Moves the focus to the question that is best asked next, if any, unfolding its group.
 */
void
apposite_checklist_focus_next_question (AppositeChecklist *self)
{
  AppositeFinding *finding;

  g_return_if_fail (APPOSITE_IS_CHECKLIST (self));

  if (session_of (self) == NULL)
    return;
  finding = apposite_presentation_get_next_question (
      apposite_session_get_presentation (session_of (self)));
  if (finding != NULL)
    apposite_checklist_focus_finding (self, finding);
}
