/* test-checklist-text.c: the checklist in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "apposite-checklist-text.h"
#include "bundled-topic.h"

static void
answer (AppositePresentation *presentation, const char *finding, const char *id)
{
  AppositeFinding *found =
      apposite_topic_find_finding (apposite_presentation_get_topic (presentation), finding);
  guint index;

  g_assert_true (apposite_finding_find_answer (found, id, &index));
  apposite_presentation_set_answer (presentation, found, index);
}

static AppositeFinding *
new_finding (const char *const *labels)
{
  g_autoptr (GListStore) answers = g_list_store_new (APPOSITE_TYPE_ANSWER);

  for (guint i = 0; labels[i] != NULL; i++)
    {
      g_autoptr (AppositeAnswer) made =
          g_object_new (APPOSITE_TYPE_ANSWER, "id", labels[i], "label", labels[i], NULL);

      g_list_store_append (answers, made);
    }
  return g_object_new (APPOSITE_TYPE_FINDING, "answers", answers, NULL);
}

/* The letters that @labels get, “-” for none. */
static char *
letters_of (const char *const *labels)
{
  g_autoptr (AppositeFinding) finding = new_finding (labels);
  g_autoptr (GString) letters = g_string_new (NULL);

  for (guint i = 0; labels[i] != NULL; i++)
    {
      gsize letter;
      g_autofree char *text = apposite_checklist_format_answer (finding, i, &letter);

      g_assert_true (g_str_has_prefix (text, labels[i]));
      if (letter != G_MAXSIZE)
        g_assert_cmpuint (letter, <, strlen (text));
      g_string_append_unichar (
          letters, letter != G_MAXSIZE ? g_utf8_get_char (text + letter) : '-');
    }
  return g_string_free (g_steal_pointer (&letters), FALSE);
}

#define assert_letters(expected, ...) \
  G_STMT_START \
  { \
    const char *const labels[] = { __VA_ARGS__, NULL }; \
    g_autofree char *letters = letters_of (labels); \
    g_assert_cmpstr (letters, ==, expected); \
  } \
  G_STMT_END

static void
test_letters (void)
{
  assert_letters ("YN", "Yes", "No");
  assert_letters ("Aec", "Acute", "Ae", "Ac");
  /* A first letter goes to whom it is the first of before it goes to anybody else. */
  assert_letters ("AcB", "Aa", "Abc", "Ba");
  assert_letters ("A-", "A", "a");
  assert_letters ("SP", "(S) stable", "“Probable”");
  assert_letters ("1a2", "1 week", "1 and more", "2 weeks");
  assert_letters ("Éo", "Élevé", "éo");
}

static void
test_letters_of_topic (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  GListModel *findings = apposite_topic_get_findings (topic);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      GListModel *answers = apposite_finding_get_answers (finding);

      /* A finding's answers begin with different letters, and those are the keys. */
      for (guint j = 0; j < g_list_model_get_n_items (answers); j++, n++)
        {
          const char *label = apposite_answer_get_label (apposite_record_list_peek (answers, j));
          guint found = G_MAXUINT;

          gsize letter;
          g_autofree char *text = apposite_checklist_format_answer (finding, j, &letter);

          g_assert_cmpstr (text, ==, label);
          g_assert_cmpuint (letter, ==, 0);
          g_assert_true (apposite_checklist_find_answer (finding, (guchar) label[0], &found));
          g_assert_cmpuint (found, ==, j);
          found = G_MAXUINT;
          g_assert_true (apposite_checklist_find_answer (
              finding, g_unichar_tolower ((guchar) label[0]), &found));
          g_assert_cmpuint (found, ==, j);
        }
    }
  g_assert_cmpuint (n / 2, >=, g_list_model_get_n_items (findings));
}

/* Where no key types the labels, the letters of the ids stand behind them. */
static void
test_letters_of_ids (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AppositeTopic) topic = apposite_topic_new_bundled_in ("ja", &error);
  GListModel *findings;
  guint n_appended = 0;

  g_assert_no_error (error);
  findings = apposite_topic_get_findings (topic);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      GListModel *answers = apposite_finding_get_answers (finding);

      for (guint j = 0; j < g_list_model_get_n_items (answers); j++)
        {
          const char *label = apposite_answer_get_label (apposite_record_list_peek (answers, j));
          gsize letter;
          g_autofree char *text = apposite_checklist_format_answer (finding, j, &letter);
          guint found = G_MAXUINT;

          g_assert_cmpuint (letter, !=, G_MAXSIZE);
          g_assert_true (g_ascii_isalnum (text[letter]));
          g_assert_true (
              apposite_checklist_find_answer (finding, g_utf8_get_char (text + letter), &found));
          g_assert_cmpuint (found, ==, j);
          n_appended += strlen (text) > strlen (label);
        }
    }
  g_assert_cmpuint (n_appended, >, 0);
}

static void
test_other_keys (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  AppositeFinding *trauma = apposite_topic_find_finding (topic, "trauma");
  const gunichar others[] = { 0, ' ', '\r', 0x1b, 'e', '1', 0x44f };
  guint index = 7;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (apposite_checklist_find_answer (trauma, others[i], &index));
  g_assert_cmpuint (index, ==, 7);
}

#define assert_text(call, expected) \
  G_STMT_START \
  { \
    g_autofree char *text = call; \
    g_assert_cmpstr (text, ==, expected); \
  } \
  G_STMT_END

static void
test_group (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  AppositeFindingGroup *group =
      apposite_finding_get_group (apposite_topic_find_finding (topic, "coagulopathy"));

  assert_text (apposite_checklist_text_for_group (presentation, group), "0 of 8 answered");
  answer (presentation, "coagulopathy", "no");
  answer (presentation, "trauma", "yes");
  assert_text (apposite_checklist_text_for_group (presentation, group), "1 of 8 answered");
  answer (presentation, "cord-injury", "yes");
  answer (presentation, "vascular-cause", "no");
  assert_text (apposite_checklist_text_for_group (presentation, group), "3 of 8 answered, 1 yes");
  answer (presentation, "coagulopathy", "yes");
  assert_text (apposite_checklist_text_for_group (presentation, group), "3 of 8 answered, 2 yes");
}

static void
test_question (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  AppositeFinding *age = apposite_topic_find_finding (topic, "age");
  g_autofree char *asked = g_strdup_printf (
      "%s %s", apposite_finding_get_question (age), apposite_finding_get_help (age));
  g_autofree char *open = g_strconcat ("Next question. Not answered. ", asked, NULL);
  g_autofree char *answered = g_strconcat ("Answered: Adult. ", asked, NULL);

  assert_text (apposite_checklist_text_for_question (presentation, age), open);
  answer (presentation, "age", "adult");
  assert_text (apposite_checklist_text_for_question (presentation, age), answered);
}

static void
test_answer_set (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  AppositeAnswerSet *set = apposite_topic_find_answer_set (topic, "red-flags");

  g_assert_nonnull (set);
  assert_text (apposite_checklist_text_for_answer_set (presentation, set),
      "Answers “No” to: Infection, Malignancy, Risk of fracture, Constitutional symptoms, Risk of "
      "infection, Inflammatory arthritis, Vascular cause, Spinal cord injury or deficit, "
      "Coagulopathy, Raised inflammatory markers.");
  answer (presentation, "infection", "yes");
  answer (presentation, "malignancy", "no");
  assert_text (apposite_checklist_text_for_answer_set (presentation, set),
      "Answers “No” to: Risk of fracture, Constitutional symptoms, Risk of infection, "
      "Inflammatory arthritis, Vascular cause, Spinal cord injury or deficit, Coagulopathy, Raised "
      "inflammatory markers. 2 answers already given stay.");
  apposite_presentation_apply_answer_set (presentation, set);
  assert_text (apposite_checklist_text_for_answer_set (presentation, set),
      "All of them are answered already.");
}

/* A set may give different answers; each is named once, with all that it is given to. */
static void
test_mixed_answer_set (void)
{
  g_autoptr (AppositeTopic) topic = load_bundled_topic ();
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_autoptr (GListStore) conditions = g_list_store_new (APPOSITE_TYPE_CONDITION);
  g_autoptr (AppositeAnswerSet) set = NULL;
  const struct
  {
    const char *finding;
    guint answer;
  } answers[] = { { "trauma", 1 }, { "age", 0 }, { "radiculopathy", 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (AppositeCondition) condition = g_object_new (APPOSITE_TYPE_CONDITION, "finding",
          apposite_topic_find_finding (topic, answers[i].finding), "answer-index",
          answers[i].answer, NULL);

      g_list_store_append (conditions, condition);
    }
  set = g_object_new (APPOSITE_TYPE_ANSWER_SET, "conditions", conditions, NULL);

  assert_text (apposite_checklist_text_for_answer_set (presentation, set),
      "Answers “No” to: Trauma, Radiculopathy. Answers “Adult” to: Age.");
  answer (presentation, "trauma", "yes");
  assert_text (apposite_checklist_text_for_answer_set (presentation, set),
      "Answers “Adult” to: Age. Answers “No” to: Radiculopathy. 1 answer already given stays.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checklist-text/letters", test_letters);
  g_test_add_func ("/checklist-text/letters-of-topic", test_letters_of_topic);
  g_test_add_func ("/checklist-text/letters-of-ids", test_letters_of_ids);
  g_test_add_func ("/checklist-text/other-keys", test_other_keys);
  g_test_add_func ("/checklist-text/group", test_group);
  g_test_add_func ("/checklist-text/question", test_question);
  g_test_add_func ("/checklist-text/answer-set", test_answer_set);
  g_test_add_func ("/checklist-text/mixed-answer-set", test_mixed_answer_set);

  return g_test_run ();
}
