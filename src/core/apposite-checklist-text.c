/* apposite-checklist-text.c: the checklist in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-checklist-text.h"

#include <glib/gi18n-lib.h>

static void
add_sentence (GString *text, const char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

/**
 * apposite_checklist_text_for_question:
 * @presentation: a presentation
 * @finding: one of its findings
 *
 * What a screen reader says of a question after its label: whether it is the next one, how it stands,
 * what is asked and the help.
 *
 * Returns: (transfer full): the text
 */
char *
apposite_checklist_text_for_question (AppositePresentation *presentation, AppositeFinding *finding)
{
  AppositeAnswer *answer = apposite_presentation_get_answer (presentation, finding);
  g_autoptr (GString) text = g_string_new (NULL);

  if (apposite_presentation_get_next_question (presentation) == finding)
    /* Translators: of the question on the checklist that is best asked next */
    add_sentence (text, _ ("Next question."));
  if (answer == NULL)
    add_sentence (text, _ ("Not answered."));
  else
    {
      /* Translators: the answer that was given, such as “Answered: Yes.” */
      g_autofree char *answered =
          g_strdup_printf (_ ("Answered: %s."), apposite_answer_get_label (answer));

      add_sentence (text, answered);
    }
  add_sentence (text, apposite_finding_get_question (finding));
  if (apposite_finding_get_help (finding) != NULL)
    add_sentence (text, apposite_finding_get_help (finding));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * apposite_checklist_text_for_group:
 * @presentation: a presentation
 * @group: a group of its topic's findings
 *
 * Returns: (transfer full): how many of the group's questions are answered and how many of the answers
 *   are positive, such as “3 of 8 answered, 1 yes”
 */
char *
apposite_checklist_text_for_group (AppositePresentation *presentation, AppositeFindingGroup *group)
{
  GListModel *findings =
      apposite_topic_get_findings (apposite_presentation_get_topic (presentation));
  guint n = 0, n_answered = 0, n_positive = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      AppositeAnswer *answer;

      if (apposite_finding_get_group (finding) != group)
        continue;
      answer = apposite_presentation_get_answer (presentation, finding);
      n++;
      n_answered += answer != NULL;
      n_positive += answer != NULL && apposite_answer_is_positive (answer);
    }

  if (n_positive == 0)
    /* Translators: how many of a group's questions are answered */
    return g_strdup_printf (ngettext ("%u of %u answered", "%u of %u answered", n), n_answered, n);
  /* Translators: how many of a group's questions are answered, and how many of them with “yes” */
  return g_strdup_printf (ngettext ("%u of %u answered, %u yes", "%u of %u answered, %u yes", n),
      n_answered, n, n_positive);
}

static gboolean
is_open (AppositePresentation *presentation, AppositeCondition *condition)
{
  return apposite_presentation_get_answer (presentation, apposite_condition_get_finding (condition))
      == NULL;
}

/* The labels of the unanswered findings from @first on to which the set gives one and the same
 * answer. */
static char *
list_alike (AppositePresentation *presentation, GListModel *conditions, guint first)
{
  AppositeAnswer *answer =
      apposite_condition_get_answer (apposite_record_list_peek (conditions, first));
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = first; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      AppositeAnswer *other = apposite_condition_get_answer (condition);

      if (!is_open (presentation, condition)
          || !g_str_equal (apposite_answer_get_label (other), apposite_answer_get_label (answer)))
        continue;
      if (list->len > 0)
        /* Translators: between the elements of a list */
        g_string_append (list, _ (", "));
      g_string_append (
          list, apposite_finding_get_label (apposite_condition_get_finding (condition)));
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* Whether the same answer is given before @position, so that list_alike() named it there. */
static gboolean
is_listed (AppositePresentation *presentation, GListModel *conditions, guint position)
{
  AppositeAnswer *answer =
      apposite_condition_get_answer (apposite_record_list_peek (conditions, position));

  for (guint i = 0; i < position; i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      AppositeAnswer *other = apposite_condition_get_answer (condition);

      if (is_open (presentation, condition)
          && g_str_equal (apposite_answer_get_label (other), apposite_answer_get_label (answer)))
        return TRUE;
    }
  return FALSE;
}

/**
 * apposite_checklist_text_for_answer_set:
 * @presentation: a presentation
 * @set: an answer set of its topic
 *
 * Returns: (transfer full): what applying the set would do now: every finding that it would answer, by
 *   name, and how many answers would stay as they were given
 */
char *
apposite_checklist_text_for_answer_set (AppositePresentation *presentation, AppositeAnswerSet *set)
{
  GListModel *conditions = apposite_answer_set_get_conditions (set);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_given = 0;

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      g_autofree char *list = NULL;
      g_autofree char *sentence = NULL;

      if (!is_open (presentation, condition))
        {
          n_given++;
          continue;
        }
      if (is_listed (presentation, conditions, i))
        continue;
      list = list_alike (presentation, conditions, i);
      /* Translators: an answer and the findings to which it would be given, such as “Answers “No” to:
       * Infection, Malignancy.” */
      sentence = g_strdup_printf (_ ("Answers “%s” to: %s."),
          apposite_answer_get_label (apposite_condition_get_answer (condition)), list);
      add_sentence (text, sentence);
    }

  if (text->len == 0)
    add_sentence (text, _ ("All of them are answered already."));
  else if (n_given > 0)
    {
      g_autofree char *given = g_strdup_printf (
          ngettext ("%u answer already given stays.", "%u answers already given stay.", n_given),
          n_given);

      add_sentence (text, given);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
is_taken (const gunichar *letters, guint n, gunichar letter)
{
  for (guint i = 0; i < n; i++)
    if (letters[i] == letter)
      return TRUE;
  return FALSE;
}

/* Whether a key types it: those of some scripts need an input method. */
static gboolean
is_typed (gunichar letter)
{
  switch (g_unichar_get_script (letter))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HANGUL:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
      return FALSE;
    default:
      return g_unichar_isalnum (letter);
    }
}

/* A figure alone, within a text, is no letter to think of. */
static gboolean
has_typed (const char *label)
{
  for (const char *at = label; *at != '\0'; at = g_utf8_next_char (at))
    if (is_typed (g_utf8_get_char (at))
        && (at == label || g_unichar_isalpha (g_utf8_get_char (at))))
      return TRUE;
  return FALSE;
}

/* The first letter of @label that no other answer has; only its very first one where @initial. */
static const char *
find_free_letter (const char *label, gboolean initial, const gunichar *letters, guint n)
{
  for (const char *at = label; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_unichar_tolower (g_utf8_get_char (at));

      if (!is_typed (letter))
        continue;
      if (!is_taken (letters, n, letter))
        return at;
      if (initial)
        return NULL;
    }
  return NULL;
}

/* What an answer's letter is taken from: its label, or its id where no key types the label. */
static const char *
get_typed (AppositeAnswer *answer)
{
  const char *label = apposite_answer_get_label (answer);

  return has_typed (label) ? label : apposite_answer_get_id (answer);
}

/* Gives each answer a letter: the first one of what is typed where that is free, then any free one. */
static guint
assign_letters (AppositeFinding *finding,
    gunichar letters[APPOSITE_MAX_ANSWERS],
    const char *places[APPOSITE_MAX_ANSWERS])
{
  guint n =
      MIN (g_list_model_get_n_items (apposite_finding_get_answers (finding)), APPOSITE_MAX_ANSWERS);

  for (guint i = 0; i < APPOSITE_MAX_ANSWERS; i++)
    {
      letters[i] = 0;
      places[i] = NULL;
    }
  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < n; i++)
      {
        AppositeAnswer *answer = apposite_finding_get_answer (finding, i);

        if (places[i] != NULL)
          continue;
        places[i] = find_free_letter (get_typed (answer), round == 0, letters, n);
        if (places[i] != NULL)
          letters[i] = g_unichar_tolower (g_utf8_get_char (places[i]));
      }
  return n;
}

/**
 * apposite_checklist_format_answer:
 * @finding: a finding
 * @answer_index: the place of one of its answers
 * @letter: (out): where in the text the letter stands, in bytes, that gives this answer and no other
 *   of the finding; %G_MAXSIZE where there is none left
 *
 * Returns: (transfer full): the answer's label, and the letter behind it where no key types the label,
 *   such as “はい (Y)”
 */
char *
apposite_checklist_format_answer (AppositeFinding *finding, guint answer_index, gsize *letter)
{
  gunichar letters[APPOSITE_MAX_ANSWERS];
  const char *places[APPOSITE_MAX_ANSWERS];
  g_autoptr (GString) text = NULL;
  const char *label;

  g_return_val_if_fail (APPOSITE_IS_FINDING (finding), NULL);
  g_return_val_if_fail (answer_index < APPOSITE_MAX_ANSWERS, NULL);
  g_return_val_if_fail (letter != NULL, NULL);

  assign_letters (finding, letters, places);
  label = apposite_answer_get_label (apposite_finding_get_answer (finding, answer_index));
  text = g_string_new (label);
  *letter = G_MAXSIZE;
  if (places[answer_index] != NULL && has_typed (label))
    *letter = (gsize) (places[answer_index] - label);
  else if (places[answer_index] != NULL)
    {
      g_string_append (text, " (");
      *letter = text->len;
      g_string_append_unichar (text, g_unichar_toupper (letters[answer_index]));
      g_string_append_c (text, ')');
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * apposite_checklist_find_answer:
 * @finding: a finding
 * @letter: a letter, in whichever case
 * @answer_index: (out): the place of the answer that the letter gives
 *
 * Returns: whether the letter gives an answer
 */
gboolean
apposite_checklist_find_answer (AppositeFinding *finding, gunichar letter, guint *answer_index)
{
  gunichar letters[APPOSITE_MAX_ANSWERS];
  const char *places[APPOSITE_MAX_ANSWERS];
  guint n;

  g_return_val_if_fail (APPOSITE_IS_FINDING (finding), FALSE);
  g_return_val_if_fail (answer_index != NULL, FALSE);

  letter = g_unichar_tolower (letter);
  n = assign_letters (finding, letters, places);
  for (guint i = 0; letter != 0 && i < n; i++)
    if (letters[i] == letter)
      {
        *answer_index = i;
        return TRUE;
      }
  return FALSE;
}
