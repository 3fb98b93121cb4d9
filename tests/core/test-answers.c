/* test-answers.c: answers as a person types them
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "answered-topic.h"
#include "apposite-error.h"

/* The answers that stand, in the checklist's order. */
static char *
list_answers (Fixture *self)
{
  GListModel *findings = apposite_topic_get_findings (self->topic);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);
      AppositeAnswer *given = apposite_presentation_get_answer (self->presentation, finding);

      if (given != NULL)
        g_string_append_printf (list, "%s%s=%s", list->len > 0 ? " " : "",
            apposite_finding_get_id (finding), apposite_answer_get_id (given));
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
assert_parsed (Fixture *self, const char *words, const char *wanted)
{
  g_autofree char *answers = NULL;

  apposite_presentation_clear (self->presentation);
  answer (self, words);
  answers = list_answers (self);
  g_assert_cmpstr (answers, ==, wanted);
}

static void
test_none (Fixture *self, gconstpointer data)
{
  const char *const words[] = { NULL };
  g_autoptr (GError) error = NULL;

  g_assert_true (apposite_answers_parse (self->presentation, words, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (apposite_presentation_get_n_answered (self->presentation), ==, 0);
}

static void
test_any_order (Fixture *self, gconstpointer data)
{
  const char *wanted = "age=adult duration=increasing malignancy=suspected neck-mass=yes";

  assert_parsed (self, wanted, wanted);
  assert_parsed (self, "neck-mass=yes malignancy=suspected duration=increasing age=adult", wanted);
  assert_parsed (self, "duration=increasing neck-mass=yes age=adult malignancy=suspected", wanted);
}

/* A set answers what nothing else does, wherever it stands. */
static void
test_answer_set (Fixture *self, gconstpointer data)
{
  const char *wanted =
      "age=adult infection=yes malignancy=suspected fracture-risk=no constitutional-symptoms=no "
      "infection-risk=no inflammatory-arthritis=no vascular-cause=no cord-injury=no "
      "coagulopathy=yes inflammatory-markers=no";

  assert_parsed (
      self, "red-flags=none age=adult infection=yes malignancy=suspected coagulopathy=yes", wanted);
  assert_parsed (
      self, "coagulopathy=yes infection=yes red-flags=none malignancy=suspected age=adult", wanted);
  assert_parsed (
      self, "malignancy=suspected age=adult infection=yes coagulopathy=yes red-flags=none", wanted);
}

/* An answer that stood before is kept from a set, and gives way to a word. */
static void
test_add_to_answers (Fixture *self, gconstpointer data)
{
  g_autofree char *answers = NULL;

  answer (self, "infection=yes malignancy=diagnosed");
  answer (self, "red-flags=none malignancy=no");
  answers = list_answers (self);
  g_assert_true (g_str_has_prefix (answers, "infection=yes malignancy=no fracture-risk=no "));
}

static const struct
{
  const char *words;
  AppositeError code;
  const char *message;
} bad[] = {
  { "age", APPOSITE_ERROR_SYNTAX, "“age” is no answer; write FINDING=ANSWER" },
  { "red-flags", APPOSITE_ERROR_SYNTAX, "“red-flags” is no answer; write FINDING=ANSWER" },
  { "age=adult none", APPOSITE_ERROR_SYNTAX, "“none” is no answer; write FINDING=ANSWER" },
  { "age:adult", APPOSITE_ERROR_SYNTAX, "“age:adult” is no answer; write FINDING=ANSWER" },

  { "infectoin=yes", APPOSITE_ERROR_REFERENCE,
      "there is no finding “infectoin”; did you mean “infection”?" },
  { "redflags=none", APPOSITE_ERROR_REFERENCE,
      "there is no finding “redflags”; did you mean “red-flags”?" },
  { "Trauma=no", APPOSITE_ERROR_REFERENCE, "there is no finding “Trauma”; did you mean “trauma”?" },
  { "xylophone=yes", APPOSITE_ERROR_REFERENCE,
      "there is no finding “xylophone”; valid are: age, trauma, duration, " },
  { "=yes", APPOSITE_ERROR_REFERENCE, "there is no finding “”; valid are: age, trauma, " },
  { "age=adult trauma=no cord=yes", APPOSITE_ERROR_REFERENCE,
      "there is no finding “cord”; did you mean “cord-injury”?" },

  { "duration=acut", APPOSITE_ERROR_REFERENCE,
      "“acut” is no answer to “duration”; did you mean “acute” or “subacute”?" },
  { "malignancy=yes", APPOSITE_ERROR_REFERENCE,
      "“yes” is no answer to “malignancy”; valid are: diagnosed, suspected, no" },
  { "trauma=", APPOSITE_ERROR_REFERENCE, "“” is no answer to “trauma”; valid are: yes, no" },
  { "trauma=no=yes", APPOSITE_ERROR_REFERENCE, "“no=yes” is no answer to “trauma”; " },
  { "trauma=No", APPOSITE_ERROR_REFERENCE, "“No” is no answer to “trauma”; did you mean “no”?" },
  { "red-flags=no", APPOSITE_ERROR_REFERENCE, "“no” is no answer to “red-flags”; valid is: none" },
  { "red-flags=", APPOSITE_ERROR_REFERENCE, "“” is no answer to “red-flags”; valid is: none" },

  { "age=adult age=child", APPOSITE_ERROR_DUPLICATE, "“age” is answered twice; give one answer" },
  { "age=adult trauma=no age=adult", APPOSITE_ERROR_DUPLICATE,
      "“age” is answered twice; give one answer" },
  { "red-flags=none trauma=no red-flags=none", APPOSITE_ERROR_DUPLICATE,
      "“red-flags” is answered twice; give one answer" },
};

static void
test_bad (Fixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_auto (GStrv) words = g_strsplit (bad[i].words, " ", -1);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad[i].words);
      g_assert_false (
          apposite_answers_parse (self->presentation, (const char *const *) words, &error));
      g_assert_error (error, APPOSITE_ERROR, (int) bad[i].code);
      if (!g_str_has_prefix (error->message, bad[i].message))
        g_error ("not “%s”, but: %s", bad[i].message, error->message);
    }
}

/* Where a word makes no sense, the answers stay as they were. */
static void
test_all_or_nothing (Fixture *self, gconstpointer data)
{
  answer (self, "infection=yes");
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *line = g_strconcat ("neck-mass=yes infection=no ", bad[i].words, NULL);
      g_auto (GStrv) words = g_strsplit (line, " ", -1);
      g_autofree char *answers = NULL;

      g_assert_false (
          apposite_answers_parse (self->presentation, (const char *const *) words, NULL));
      answers = list_answers (self);
      g_assert_cmpstr (answers, ==, "infection=yes");
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_TEST ("/answers/none", test_none);
  ADD_TEST ("/answers/order", test_any_order);
  ADD_TEST ("/answers/answer-set", test_answer_set);
  ADD_TEST ("/answers/added", test_add_to_answers);
  ADD_TEST ("/answers/bad", test_bad);
  ADD_TEST ("/answers/all-or-nothing", test_all_or_nothing);

  return g_test_run ();
}
