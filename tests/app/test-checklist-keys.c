/* test-checklist-keys.c: the form, without a mouse
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-checklist-text.h"
#include "apposite-status.h"
#include "checklist-fixture.h"
#include "test-init.h"

static void
test_few_keys (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    guint key;
    const char *focus;
  } steps[] = {
    { GDK_KEY_a, "trauma" },
    { GDK_KEY_n, "duration" },
    { GDK_KEY_a, "radiculopathy" },
    { GDK_KEY_Down, "prior-surgery" },
    { GDK_KEY_Down, "infection" },
    { GDK_KEY_s, "malignancy" },
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (steps) <= 8);
  assert_focus (fixture, "age");
  gtk_window_set_focus_visible (fixture->window, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_true (press (fixture, steps[i].key));
      assert_focus (fixture, steps[i].focus);
    }
  g_assert_true (gtk_window_get_focus_visible (fixture->window));
  assert_pressed (fixture, "age", "adult");
  assert_pressed (fixture, "trauma", "no");
  assert_pressed (fixture, "duration", "acute");
  assert_pressed (fixture, "infection", "yes");
  g_assert_cmpuint (apposite_presentation_get_n_answered (fixture->presentation), ==, 4);
  g_assert_cmpuint (
      apposite_variant_get_number (apposite_session_get_variant (fixture->session)), ==, 4);
}

static void
test_answer_keys (Fixture *fixture, gconstpointer data)
{
  /* Not ours: other letters, and letters with modifiers. */
  /* A slip of the finger answers nothing, and goes no further, where it would begin a search. */
  g_assert_true (press (fixture, GDK_KEY_z));
  g_assert_false (press_with (fixture, GDK_KEY_a, GDK_CONTROL_MASK));
  g_assert_false (press_with (fixture, GDK_KEY_a, GDK_ALT_MASK));
  g_assert_false (press (fixture, GDK_KEY_Escape));
  g_assert_cmpuint (apposite_presentation_get_n_answered (fixture->presentation), ==, 0);
  assert_focus (fixture, "age");

  g_assert_true (press_with (fixture, GDK_KEY_C, GDK_SHIFT_MASK));
  assert_pressed (fixture, "age", "child");
  assert_focus (fixture, "trauma");

  /* The same letter again leaves the answer; a letter passes over what is answered. */
  answer (fixture, "trauma", "no");
  g_assert_true (press (fixture, GDK_KEY_Up));
  g_assert_true (press (fixture, GDK_KEY_c));
  assert_pressed (fixture, "age", "child");
  assert_focus (fixture, "duration");

  for (guint i = 0; i < 3; i++)
    {
      const guint keys[] = { GDK_KEY_BackSpace, GDK_KEY_Delete, GDK_KEY_KP_Delete };

      answer (fixture, "duration", "chronic");
      g_assert_true (press (fixture, keys[i]));
      assert_pressed (fixture, "duration", NULL);
      assert_focus (fixture, "duration");
    }
}

static void
assert_described (Fixture *fixture, gpointer button, const char *finding, gboolean told)
{
  g_autofree char *question =
      apposite_checklist_text_for_question (fixture->presentation, finding_of (fixture, finding));
  g_autofree char *summary = apposite_status_summarize (fixture->presentation);
  g_autofree char *both = g_strdup_printf ("%s %s", summary, question);

  g_assert_cmpstr (summary, !=, "");
  gtk_test_accessible_assert_property (
      button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, told ? both : question);
}

/* How the variants stand is said where an answer leads to, once, and only to who is answering. */
static void
test_told (Fixture *fixture, gconstpointer data)
{
  GtkWidget *other = gtk_widget_get_prev_sibling (GTK_WIDGET (fixture->checklist));
  GtkWidget *here;

  g_assert_true (press (fixture, GDK_KEY_a));
  here = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (here == button_of (fixture, "trauma", "yes"));
  assert_described (fixture, here, "trauma", TRUE);
  assert_described (fixture, button_of (fixture, "trauma", "no"), "trauma", FALSE);
  g_assert_true (press (fixture, GDK_KEY_Down));
  assert_described (fixture, here, "trauma", FALSE);

  g_assert_true (gtk_widget_grab_focus (other));
  answer (fixture, "trauma", "no");
  g_assert_false (gtk_test_accessible_has_property (
      GTK_ACCESSIBLE (other), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

static void
test_underlines (Fixture *fixture, gconstpointer data)
{
  GtkWidget *here = gtk_button_get_child (GTK_BUTTON (button_of (fixture, "age", "child")));
  GtkWidget *there = gtk_button_get_child (GTK_BUTTON (button_of (fixture, "trauma", "no")));

  spin (50);
  if (!gtk_window_is_active (fixture->window))
    {
      g_test_skip ("no window manager gives the window the focus");
      return;
    }
  g_assert_nonnull (gtk_label_get_attributes (GTK_LABEL (here)));
  g_assert_null (gtk_label_get_attributes (GTK_LABEL (there)));
  press (fixture, GDK_KEY_Down);
  g_assert_null (gtk_label_get_attributes (GTK_LABEL (here)));
  g_assert_nonnull (gtk_label_get_attributes (GTK_LABEL (there)));
}

static void
test_arrows_along_row (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = GTK_WIDGET (row_of (fixture, "malignancy"));
  GtkRoot *root = GTK_ROOT (fixture->window);

  gtk_widget_grab_focus (row);
  g_assert_true (gtk_root_get_focus (root) == button_of (fixture, "malignancy", "diagnosed"));
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_LEFT));
  g_assert_true (gtk_root_get_focus (root) == button_of (fixture, "malignancy", "diagnosed"));
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_RIGHT));
  g_assert_true (gtk_root_get_focus (root) == button_of (fixture, "malignancy", "no"));
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_LEFT));
  g_assert_true (gtk_root_get_focus (root) == button_of (fixture, "malignancy", "suspected"));

  /* One stop: Tab leaves it from any answer, and comes to the answer given. */
  g_assert_false (gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD));
  answer (fixture, "malignancy", "no");
  apposite_checklist_grab_first (fixture->checklist);
  g_assert_true (gtk_widget_child_focus (row, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_root_get_focus (root) == button_of (fixture, "malignancy", "no"));
}

static void
test_arrows_between_rows (Fixture *fixture, gconstpointer data)
{
  GListModel *findings = apposite_topic_get_findings (fixture->topic);
  AppositeQuestionGroup *red_flags = group_of (fixture, "fracture-risk");
  AppositeQuestionGroup *other = group_of (fixture, "myelopathy");
  GtkRoot *root = GTK_ROOT (fixture->window);
  guint n = 0;

  while (!apposite_finding_group_is_folded (
      apposite_finding_get_group (apposite_record_list_peek (findings, n))))
    {
      assert_focus (fixture, apposite_finding_get_id (apposite_record_list_peek (findings, n++)));
      g_assert_true (press (fixture, n % 2 == 0 ? GDK_KEY_Down : GDK_KEY_KP_Down));
    }
  g_assert_true (gtk_root_get_focus (root) == header_of (red_flags));
  g_assert_true (press (fixture, GDK_KEY_Down));
  g_assert_true (gtk_root_get_focus (root) == header_of (other));
  g_assert_false (press (fixture, GDK_KEY_Down));
  g_assert_true (gtk_root_get_focus (root) == header_of (other));
  g_assert_false (apposite_question_group_is_unfolded (other));

  g_assert_true (press (fixture, GDK_KEY_Up));
  click (header_of (red_flags));
  g_assert_true (press (fixture, GDK_KEY_Down));
  g_assert_true (gtk_root_get_focus (root) == answer_set_button (fixture));
  g_assert_true (press (fixture, GDK_KEY_Down));
  assert_focus (fixture, "fracture-risk");

  apposite_checklist_grab_first (fixture->checklist);
  g_assert_false (press (fixture, GDK_KEY_Up));
  assert_focus (fixture, "age");
}

static void
test_advance_to_folded (Fixture *fixture, gconstpointer data)
{
  AppositeQuestionGroup *red_flags = group_of (fixture, "fracture-risk");
  AppositeQuestionGroup *other = group_of (fixture, "myelopathy");
  GtkRoot *root = GTK_ROOT (fixture->window);

  gtk_widget_grab_focus (GTK_WIDGET (row_of (fixture, "neurologic-deficit")));
  g_assert_true (press (fixture, GDK_KEY_n));
  g_assert_true (gtk_root_get_focus (root) == header_of (red_flags));
  g_assert_false (apposite_question_group_is_unfolded (red_flags));

  /* Nothing is open there any more. */
  click (answer_set_button (fixture));
  gtk_widget_grab_focus (GTK_WIDGET (row_of (fixture, "neurologic-deficit")));
  g_assert_true (press (fixture, GDK_KEY_n));
  g_assert_true (gtk_root_get_focus (root) == header_of (other));

  /* Nothing at all is open further down. */
  apposite_question_group_set_unfolded (other, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (row_of (fixture, "other-headache")));
  g_assert_true (press (fixture, GDK_KEY_y));
  assert_pressed (fixture, "other-headache", "yes");
  assert_focus (fixture, "other-headache");
}

static gboolean
is_in_view (AppositeChecklist *checklist, GtkWidget *widget)
{
  GtkWidget *scroller = GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (checklist), APPOSITE_TYPE_CHECKLIST, "scroller"));
  float height = (float) gtk_widget_get_height (scroller);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, scroller, &bounds));
  return bounds.size.height > 0 && bounds.origin.y > -1
      && bounds.origin.y + bounds.size.height < height + 1;
}

static void
assert_comes_into_view (Fixture *fixture, const char *finding)
{
  GtkWidget *row = GTK_WIDGET (row_of (fixture, finding));

  for (guint i = 0; i < 2000 && !is_in_view (fixture->checklist, row); i++)
    spin (1);
  g_assert_true (is_in_view (fixture->checklist, row));
}

static void
test_next_question (Fixture *fixture, gconstpointer data)
{
  const char *const context[] = { "infection", "malignancy" };
  AppositeQuestionGroup *red_flags = group_of (fixture, "fracture-risk");
  AppositeFinding *next;
  const char *id;

  apposite_checklist_focus_next_question (fixture->checklist);
  assert_focus (fixture, "age");
  answer (fixture, "age", "adult");
  answer (fixture, "trauma", "no");
  for (guint i = 0; i < G_N_ELEMENTS (context); i++)
    answer (fixture, context[i], "no");
  answer (fixture, "radiculopathy", "no");

  next = apposite_presentation_get_next_question (fixture->presentation);
  id = apposite_finding_get_id (next);
  g_assert_true (apposite_finding_group_is_folded (apposite_finding_get_group (next)));
  g_assert_false (apposite_question_group_is_unfolded (red_flags));
  assert_focus (fixture, "age");

  apposite_checklist_focus_next_question (fixture->checklist);
  g_assert_true (apposite_question_group_is_unfolded (group_of (fixture, id)));
  assert_focus (fixture, id);
  assert_comes_into_view (fixture, id);
}

/* A question that is folded away, far down and alone in being open. */
static void
test_scroll (Fixture *fixture, gconstpointer data)
{
  GListModel *findings = apposite_topic_get_findings (fixture->topic);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      if (finding != finding_of (fixture, "inflammatory-markers"))
        apposite_presentation_set_answer (fixture->presentation, finding,
            g_list_model_get_n_items (apposite_finding_get_answers (finding)) - 1);
    }
  answer (fixture, "age", "adult");
  g_assert_true (apposite_presentation_get_next_question (fixture->presentation)
      == finding_of (fixture, "inflammatory-markers"));
  apposite_checklist_focus_next_question (fixture->checklist);
  assert_focus (fixture, "inflammatory-markers");
  assert_comes_into_view (fixture, "inflammatory-markers");

  /* What else is in the window takes the room of the form, some time later. */
  spin (300);
  gtk_widget_set_size_request (
      gtk_widget_get_prev_sibling (GTK_WIDGET (fixture->checklist)), -1, 240);
  spin (50);
  assert_comes_into_view (fixture, "inflammatory-markers");
}

static void
test_new_patient (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "age", "adult");
  apposite_question_group_set_unfolded (group_of (fixture, "cord-injury"), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (row_of (fixture, "cord-injury")));
  apposite_session_new_patient (fixture->session);
  g_assert_false (apposite_question_group_is_unfolded (group_of (fixture, "cord-injury")));
  assert_focus (fixture, "age");
  assert_pressed (fixture, "age", NULL);

  apposite_session_undo_new_patient (fixture->session);
  assert_pressed (fixture, "age", "adult");
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();
  load_style ();

  add ("/checklist-keys/few-keys", test_few_keys);
  add ("/checklist-keys/answer-keys", test_answer_keys);
  add ("/checklist-keys/told", test_told);
  add ("/checklist-keys/underlines", test_underlines);
  add ("/checklist-keys/arrows-along-row", test_arrows_along_row);
  add ("/checklist-keys/arrows-between-rows", test_arrows_between_rows);
  add ("/checklist-keys/advance-to-folded", test_advance_to_folded);
  add ("/checklist-keys/next-question", test_next_question);
  add ("/checklist-keys/scroll", test_scroll);
  add ("/checklist-keys/new-patient", test_new_patient);

  return g_test_run ();
}
