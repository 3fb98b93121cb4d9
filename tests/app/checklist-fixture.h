/* checklist-fixture.h: a checklist in a window, and the keys pressed there
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "apposite-answer-set-row.h"
#include "apposite-checklist.h"
#include "apposite-question-group.h"
#include "apposite-topic-reader.h"
#include "press-key.h"
#include "spin.h"

typedef struct
{
  AppositeTopic *topic;
  AppositeSession *session;
  AppositePresentation *presentation; /* the session's */
  GtkWindow *window;
  AppositeChecklist *checklist;
} Fixture;

static inline void
wait_until_mapped (GtkWidget *widget)
{
  for (guint i = 0;
       i < 5000 && (!gtk_widget_get_mapped (widget) || gtk_widget_get_width (widget) == 0); i++)
    spin (1);
  g_assert_true (gtk_widget_get_mapped (widget));
}

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GError) error = NULL;

  fixture->topic = apposite_topic_new_bundled (&error);
  g_assert_no_error (error);
  fixture->session = apposite_session_new (fixture->topic);
  fixture->presentation = apposite_session_get_presentation (fixture->session);
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  fixture->checklist = APPOSITE_CHECKLIST (apposite_checklist_new (fixture->session));
  gtk_window_set_default_size (fixture->window, 340, 420);
  gtk_widget_set_vexpand (GTK_WIDGET (fixture->checklist), TRUE);
  /* Something else comes first in the window and would get the focus. */
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Other"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->checklist));
  gtk_window_set_child (fixture->window, box);
  gtk_window_present (fixture->window);
  wait_until_mapped (GTK_WIDGET (fixture->checklist));
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->window);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->topic);
}

/* --- Looking things up --- */

static inline void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static inline GPtrArray *
list_descendants (gpointer widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);
  return found;
}

/* Makes the rows that folded groups put off. */
static inline void
make_rows (gpointer checklist, AppositeTopic *topic)
{
  g_autoptr (GPtrArray) groups = list_descendants (checklist, APPOSITE_TYPE_QUESTION_GROUP);
  GListModel *findings = apposite_topic_get_findings (topic);

  for (guint i = 0; i < groups->len; i++)
    for (guint j = 0; j < g_list_model_get_n_items (findings); j++)
      apposite_question_group_find_row (groups->pdata[i], apposite_record_list_peek (findings, j));
}

/* The button in the heading that activates @action. */
static inline GtkWidget *
heading_button (Fixture *fixture, const char *action)
{
  g_autoptr (GPtrArray) buttons = list_descendants (fixture->checklist, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (buttons->pdata[i]), action) == 0)
      return buttons->pdata[i];
  g_assert_not_reached ();
}

static inline AppositeFinding *
finding_of (Fixture *fixture, const char *id)
{
  AppositeFinding *finding = apposite_topic_find_finding (fixture->topic, id);

  g_assert_nonnull (finding);
  return finding;
}

static inline AppositeQuestionRow *
row_of (Fixture *fixture, const char *id)
{
  g_autoptr (GPtrArray) groups =
      list_descendants (fixture->checklist, APPOSITE_TYPE_QUESTION_GROUP);
  AppositeQuestionRow *row;

  for (guint i = 0; i < groups->len; i++)
    if ((row = apposite_question_group_find_row (groups->pdata[i], finding_of (fixture, id))))
      return row;
  g_assert_not_reached ();
}

static inline GtkWidget *
button_of (Fixture *fixture, const char *finding, const char *answer)
{
  g_autoptr (GPtrArray) buttons =
      list_descendants (row_of (fixture, finding), GTK_TYPE_TOGGLE_BUTTON);
  guint index;

  g_assert_true (apposite_finding_find_answer (finding_of (fixture, finding), answer, &index));
  return buttons->pdata[index];
}

static inline AppositeQuestionGroup *
group_of (Fixture *fixture, const char *finding)
{
  return APPOSITE_QUESTION_GROUP (gtk_widget_get_ancestor (
      GTK_WIDGET (row_of (fixture, finding)), APPOSITE_TYPE_QUESTION_GROUP));
}

static inline GtkWidget *
header_of (AppositeQuestionGroup *group)
{
  return GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (group), APPOSITE_TYPE_QUESTION_GROUP, "header"));
}

static inline GtkWidget *
answer_set_button (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = NULL;

  make_rows (fixture->checklist, fixture->topic);
  rows = list_descendants (fixture->checklist, APPOSITE_TYPE_ANSWER_SET_ROW);
  g_assert_cmpuint (rows->len, ==, 1);
  return gtk_widget_get_first_child (rows->pdata[0]);
}

static inline void
answer (Fixture *fixture, const char *finding, const char *id)
{
  guint index;

  g_assert_true (apposite_finding_find_answer (finding_of (fixture, finding), id, &index));
  apposite_presentation_set_answer (fixture->presentation, finding_of (fixture, finding), index);
}

static inline const char *
given (Fixture *fixture, const char *finding)
{
  AppositeAnswer *answered =
      apposite_presentation_get_answer (fixture->presentation, finding_of (fixture, finding));

  return answered != NULL ? apposite_answer_get_id (answered) : NULL;
}

static inline void
click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
}

/* The finding whose row has the focus, or NULL. */
static inline const char *
focused_finding (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *row =
      focus != NULL ? gtk_widget_get_ancestor (focus, APPOSITE_TYPE_QUESTION_ROW) : NULL;

  if (row == NULL)
    return NULL;
  return apposite_finding_get_id (apposite_question_row_get_finding (APPOSITE_QUESTION_ROW (row)));
}

#define assert_focus(fixture, finding) g_assert_cmpstr (focused_finding (fixture), ==, finding)

static inline gboolean
press_with (Fixture *fixture, guint keyval, GdkModifierType modifiers)
{
  return press_key (GTK_WIDGET (fixture->window), keyval, modifiers);
}

static inline gboolean
press (Fixture *fixture, guint keyval)
{
  return press_with (fixture, keyval, 0);
}

static inline void
assert_pressed (Fixture *fixture, const char *finding, const char *pressed)
{
  GListModel *answers = apposite_finding_get_answers (finding_of (fixture, finding));

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      const char *id = apposite_answer_get_id (apposite_record_list_peek (answers, i));
      GtkWidget *button = button_of (fixture, finding, id);
      gboolean expected = g_strcmp0 (id, pressed) == 0;

      g_assert_cmpint (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)), ==, expected);
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
          expected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
    }
  g_assert_cmpstr (given (fixture, finding), ==, pressed);
}

static inline void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

/* The program's style, as far as it is the same in all styles. */
static inline void
load_style (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, "/org/apposite/Apposite/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
      GTK_STYLE_PROVIDER (style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
