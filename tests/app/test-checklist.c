/* test-checklist.c: the form over the findings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-checklist-text.h"
#include "apposite-match-text.h"
#include "apposite-tooltip.h"
#include "checklist-fixture.h"
#include "test-init.h"

static void
test_finalize (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled (&error);
  AppositeSession *session = apposite_session_new (topic);
  GtkWidget *checklist = g_object_ref_sink (apposite_checklist_new (session));
  g_autoptr (GPtrArray) rows = list_descendants (checklist, APPOSITE_TYPE_QUESTION_ROW);
  g_autoptr (GPtrArray) groups = list_descendants (checklist, APPOSITE_TYPE_QUESTION_GROUP);
  g_autoptr (GPtrArray) sets = NULL;
  gpointer row = rows->pdata[0], group = groups->pdata[0], set;

  make_rows (checklist, topic);
  sets = list_descendants (checklist, APPOSITE_TYPE_ANSWER_SET_ROW);
  set = sets->pdata[0];
  g_object_add_weak_pointer (row, &row);
  g_object_add_weak_pointer (group, &group);
  g_object_add_weak_pointer (set, &set);
  apposite_checklist_focus_next_question (APPOSITE_CHECKLIST (checklist));

  g_assert_finalize_object (checklist);
  g_assert_null (row);
  g_assert_null (group);
  g_assert_null (set);
  apposite_session_new_patient (session);
  g_assert_finalize_object (session);
}

static void
count_cb (gpointer object, GParamSpec *pspec, gpointer count)
{
  ++*(guint *) count;
}

static void
test_session (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (AppositeSession) got = NULL;
  guint n = 0;

  g_signal_connect (fixture->checklist, "notify::session", G_CALLBACK (count_cb), &n);
  apposite_pane_set_session (APPOSITE_PANE (fixture->checklist), fixture->session);
  g_assert_cmpuint (n, ==, 0);
  apposite_pane_set_session (APPOSITE_PANE (fixture->checklist), NULL);
  g_assert_cmpuint (n, ==, 1);
  rows = list_descendants (fixture->checklist, APPOSITE_TYPE_QUESTION_ROW);
  g_assert_cmpuint (rows->len, ==, 0);
  g_assert_false (apposite_checklist_grab_first (fixture->checklist));
  apposite_checklist_focus_next_question (fixture->checklist);

  g_object_set (fixture->checklist, "session", fixture->session, NULL);
  g_assert_cmpuint (n, ==, 2);
  g_object_get (fixture->checklist, "session", &got, NULL);
  g_assert_true (got == fixture->session);
  g_assert_true (apposite_checklist_grab_first (fixture->checklist));
}

static void
test_content (Fixture *fixture, gconstpointer data)
{
  GListModel *findings = apposite_topic_get_findings (fixture->topic);
  g_autoptr (GPtrArray) rows = NULL;

  make_rows (fixture->checklist, fixture->topic);
  rows = list_descendants (fixture->checklist, APPOSITE_TYPE_QUESTION_ROW);
  g_assert_cmpuint (rows->len, ==, g_list_model_get_n_items (findings));
  for (guint i = 0; i < rows->len; i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      GListModel *answers = apposite_finding_get_answers (finding);
      g_autoptr (GPtrArray) buttons = list_descendants (rows->pdata[i], GTK_TYPE_TOGGLE_BUTTON);
      GtkWidget *group = gtk_widget_get_ancestor (rows->pdata[i], APPOSITE_TYPE_QUESTION_GROUP);
      g_autofree char *description =
          apposite_checklist_text_for_question (fixture->presentation, finding);
      g_autofree char *tooltip = g_strdup_printf (
          "%s %s", apposite_finding_get_question (finding), apposite_finding_get_help (finding));

      g_assert_true (apposite_question_row_get_finding (rows->pdata[i]) == finding);
      g_assert_true (apposite_question_group_get_group (APPOSITE_QUESTION_GROUP (group))
          == apposite_finding_get_group (finding));
      g_assert_cmpstr (
          apposite_tooltip_get_text (gtk_widget_get_first_child (rows->pdata[i])), ==, tooltip);
      gtk_test_accessible_assert_role (rows->pdata[i], GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
      gtk_test_accessible_assert_property (
          rows->pdata[i], GTK_ACCESSIBLE_PROPERTY_LABEL, apposite_finding_get_label (finding));
      gtk_test_accessible_assert_property (
          rows->pdata[i], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);

      g_assert_cmpuint (buttons->len, ==, g_list_model_get_n_items (answers));
      for (guint j = 0; j < buttons->len; j++)
        {
          AppositeAnswer *shown = apposite_record_list_peek (answers, j);
          GtkWidget *label = gtk_button_get_child (buttons->pdata[j]);
          g_autofree char *name = apposite_match_text_for_answer (finding, shown);

          g_assert_cmpstr (
              gtk_label_get_text (GTK_LABEL (label)), ==, apposite_answer_get_label (shown));
          gtk_test_accessible_assert_role (buttons->pdata[j], GTK_ACCESSIBLE_ROLE_RADIO);
          gtk_test_accessible_assert_property (
              buttons->pdata[j], GTK_ACCESSIBLE_PROPERTY_LABEL, name);
          gtk_test_accessible_assert_property (
              buttons->pdata[j], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
          gtk_test_accessible_assert_state (
              buttons->pdata[j], GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
        }
    }
}

static void
test_click (Fixture *fixture, gconstpointer data)
{
  click (button_of (fixture, "malignancy", "suspected"));
  assert_pressed (fixture, "malignancy", "suspected");
  click (button_of (fixture, "malignancy", "no"));
  assert_pressed (fixture, "malignancy", "no");
  click (button_of (fixture, "malignancy", "no"));
  assert_pressed (fixture, "malignancy", NULL);
  g_assert_cmpuint (apposite_presentation_get_n_answered (fixture->presentation), ==, 0);
  /* A click answers and does nothing else. */
  assert_focus (fixture, "age");
}

static void
test_follows_presentation (Fixture *fixture, gconstpointer data)
{
  AppositeQuestionRow *row = row_of (fixture, "duration");
  g_autofree char *description = NULL;
  guint n = 0;

  g_signal_connect (row, "notify::answer", G_CALLBACK (count_cb), &n);
  answer (fixture, "duration", "chronic");
  assert_pressed (fixture, "duration", "chronic");
  answer (fixture, "duration", "chronic");
  answer (fixture, "trauma", "no");
  g_assert_cmpuint (n, ==, 1);
  description = apposite_checklist_text_for_question (
      fixture->presentation, finding_of (fixture, "duration"));
  g_assert_true (g_str_has_prefix (description, "Answered: Chronic."));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button_of (fixture, "duration", "acute")),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);

  apposite_presentation_clear (fixture->presentation);
  assert_pressed (fixture, "duration", NULL);
  g_assert_cmpuint (n, ==, 2);
}

static void
assert_marks (Fixture *fixture)
{
  g_autoptr (GPtrArray) rows = list_descendants (fixture->checklist, APPOSITE_TYPE_QUESTION_ROW);
  AppositeFinding *next = apposite_presentation_get_next_question (fixture->presentation);

  for (guint i = 0; i < rows->len; i++)
    {
      AppositeFinding *finding = apposite_question_row_get_finding (rows->pdata[i]);
      gboolean answered = apposite_presentation_get_answer (fixture->presentation, finding) != NULL;
      g_autoptr (GPtrArray) boxes = list_descendants (rows->pdata[i], GTK_TYPE_BOX);
      g_autofree char *expected =
          apposite_checklist_text_for_question (fixture->presentation, finding);
      guint n_marks = 0;

      for (guint j = 0; j < boxes->len; j++)
        {
          GtkWidget *mark = boxes->pdata[j];

          if (!gtk_widget_has_css_class (mark, "question-mark"))
            continue;
          n_marks++;
          g_assert_cmpint (gtk_widget_has_css_class (mark, "next"), ==, finding == next);
          g_assert_cmpint (
              gtk_widget_has_css_class (mark, "open"), ==, finding != next && !answered);
        }
      g_assert_cmpuint (n_marks, ==, 1);
      g_assert_cmpint (g_str_has_prefix (expected, "Next question."), ==, finding == next);
      gtk_test_accessible_assert_property (
          rows->pdata[i], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected);
    }
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = heading_button (fixture, "win.next-question");
  guint n = 0;

  while (apposite_presentation_get_next_question (fixture->presentation) != NULL)
    {
      assert_marks (fixture);
      g_assert_true (gtk_widget_get_visible (button));
      apposite_presentation_set_answer (fixture->presentation,
          apposite_presentation_get_next_question (fixture->presentation), n++ % 2);
    }
  assert_marks (fixture);
  g_assert_cmpuint (n, >, 2);
  g_assert_false (gtk_widget_get_visible (button));
}

static void
assert_unfolded (AppositeQuestionGroup *group, gboolean unfolded)
{
  GtkWidget *body = GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (group), APPOSITE_TYPE_QUESTION_GROUP, "body"));

  g_assert_cmpint (apposite_question_group_is_unfolded (group), ==, unfolded);
  g_assert_cmpint (gtk_widget_get_visible (body), ==, unfolded);
  gtk_test_accessible_assert_state (
      GTK_ACCESSIBLE (header_of (group)), GTK_ACCESSIBLE_STATE_EXPANDED, unfolded);
}

static void
test_folding (Fixture *fixture, gconstpointer data)
{
  AppositeQuestionGroup *red_flags = group_of (fixture, "fracture-risk");
  guint n = 0;

  g_signal_connect (red_flags, "notify::unfolded", G_CALLBACK (count_cb), &n);
  assert_unfolded (red_flags, FALSE);
  g_assert_true (gtk_widget_get_visible (header_of (red_flags)));
  g_assert_true (apposite_question_group_is_unfolded (group_of (fixture, "age")));
  g_assert_false (gtk_widget_get_visible (header_of (group_of (fixture, "age"))));

  answer (fixture, "cord-injury", "yes");
  assert_unfolded (red_flags, FALSE);
  click (header_of (red_flags));
  assert_unfolded (red_flags, TRUE);
  g_assert_cmpuint (n, ==, 1);
  apposite_question_group_set_unfolded (red_flags, TRUE);
  g_assert_cmpuint (n, ==, 1);
  click (header_of (red_flags));
  assert_unfolded (red_flags, FALSE);
  g_assert_cmpuint (n, ==, 2);
}

static void
assert_summary (AppositeQuestionGroup *group, const char *expected)
{
  GtkWidget *header = header_of (group);
  g_autoptr (GPtrArray) labels = list_descendants (header, GTK_TYPE_LABEL);
  g_autofree char *summary = NULL;

  g_object_get (group, "summary", &summary, NULL);
  g_assert_cmpstr (summary, ==, expected);
  g_assert_cmpuint (labels->len, ==, 2);
  g_assert_cmpstr (gtk_label_get_text (labels->pdata[0]), ==,
      apposite_finding_group_get_title (apposite_question_group_get_group (group)));
  g_assert_cmpstr (gtk_label_get_text (labels->pdata[1]), ==, expected);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_finding_group_get_title (apposite_question_group_get_group (group)));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected);
}

static void
test_group_summary (Fixture *fixture, gconstpointer data)
{
  AppositeQuestionGroup *red_flags = group_of (fixture, "fracture-risk");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (red_flags), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (red_flags), GTK_ACCESSIBLE_PROPERTY_LABEL, "Red flags");
  assert_summary (red_flags, "0 of 8 answered");
  answer (fixture, "infection", "yes");
  assert_summary (red_flags, "0 of 8 answered");
  answer (fixture, "fracture-risk", "no");
  assert_summary (red_flags, "1 of 8 answered");
  answer (fixture, "fracture-risk", "yes");
  assert_summary (red_flags, "1 of 8 answered, 1 yes");
}

static void
assert_effect (Fixture *fixture, AppositeAnswerSet *set)
{
  GtkWidget *button = answer_set_button (fixture);
  g_autoptr (GPtrArray) labels = list_descendants (button, GTK_TYPE_LABEL);
  g_autofree char *effect = apposite_checklist_text_for_answer_set (fixture->presentation, set);
  g_autofree char *description =
      g_strdup_printf ("%s %s", effect, apposite_answer_set_get_help (set));

  g_assert_cmpuint (labels->len, ==, 2);
  g_assert_cmpstr (gtk_label_get_text (labels->pdata[0]), ==, apposite_answer_set_get_label (set));
  g_assert_cmpstr (gtk_label_get_text (labels->pdata[1]), ==, effect);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (gtk_button_get_child (GTK_BUTTON (button))), ==,
      apposite_answer_set_get_help (set));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, apposite_answer_set_get_label (set));
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

static void
test_answer_set (Fixture *fixture, gconstpointer data)
{
  AppositeAnswerSet *set =
      apposite_record_list_peek (apposite_topic_get_answer_sets (fixture->topic), 0);
  GListModel *conditions = apposite_answer_set_get_conditions (set);

  g_assert_true (gtk_widget_is_ancestor (
      answer_set_button (fixture), GTK_WIDGET (group_of (fixture, "cord-injury"))));
  assert_effect (fixture, set);
  answer (fixture, "infection", "yes");
  answer (fixture, "cord-injury", "yes");
  assert_effect (fixture, set);
  click (answer_set_button (fixture));
  assert_effect (fixture, set);

  assert_pressed (fixture, "infection", "yes");
  assert_pressed (fixture, "cord-injury", "yes");
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      const char *id = apposite_finding_get_id (
          apposite_condition_get_finding (apposite_record_list_peek (conditions, i)));

      if (!g_str_equal (id, "infection") && !g_str_equal (id, "cord-injury"))
        assert_pressed (fixture, id, "no");
    }
  g_assert_cmpuint (apposite_presentation_get_n_answered (fixture->presentation), ==,
      g_list_model_get_n_items (conditions));
}

static void
test_heading (Fixture *fixture, gconstpointer data)
{
  GtkWidget *checklist = GTK_WIDGET (fixture->checklist);
  GtkWidget *button = heading_button (fixture, "win.new-patient");
  GtkWidget *next = heading_button (fixture, "win.next-question");
  g_autoptr (GPtrArray) labels = list_descendants (checklist, GTK_TYPE_LABEL);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (checklist), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (checklist), GTK_ACCESSIBLE_PROPERTY_LABEL, "Patient checklist");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "New Patient");
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (next), GTK_ACCESSIBLE_PROPERTY_LABEL, "Go to the Next Question");
  g_assert_nonnull (gtk_widget_get_tooltip_text (button));
  g_assert_nonnull (gtk_widget_get_tooltip_text (next));

  g_assert_cmpstr (gtk_label_get_text (labels->pdata[0]), ==, "Patient");
  g_assert_cmpstr (gtk_label_get_text (labels->pdata[1]), ==, "nothing answered yet");
  g_assert_false (gtk_widget_get_visible (button));
  answer (fixture, "age", "adult");
  answer (fixture, "trauma", "no");
  g_assert_cmpstr (gtk_label_get_text (labels->pdata[1]), ==, "2 answered");
  g_assert_true (gtk_widget_get_visible (button));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();
  load_style ();

  g_test_add_func ("/checklist/finalize", test_finalize);
  add ("/checklist/session", test_session);
  add ("/checklist/content", test_content);
  add ("/checklist/click", test_click);
  add ("/checklist/follows-presentation", test_follows_presentation);
  add ("/checklist/marks", test_marks);
  add ("/checklist/folding", test_folding);
  add ("/checklist/group-summary", test_group_summary);
  add ("/checklist/answer-set", test_answer_set);
  add ("/checklist/heading", test_heading);

  return g_test_run ();
}
