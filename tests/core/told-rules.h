/* told-rules.h: the variants' criteria in words, and whether a topic keeps to them
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "told-presentation.h"

#define NO_RED_FLAGS \
  "infection=no malignancy=no fracture-risk=no constitutional-symptoms=no infection-risk=no " \
  "inflammatory-arthritis=no vascular-cause=no cord-injury=no coagulopathy=no " \
  "inflammatory-markers=no "

/* By variant, read off the titles and the narrative apart from the topic file. */
static const char *const told_rules[] = {
  "age=adult trauma=no " NO_RED_FLAGS
  "duration=acute|increasing radiculopathy=no prior-surgery=no neurologic-deficit=no",
  "age=adult trauma=no " NO_RED_FLAGS
  "duration=acute|increasing radiculopathy=yes prior-surgery=no",
  "age=adult trauma=no " NO_RED_FLAGS "prior-surgery=yes duration=acute|increasing",
  "age=adult trauma=no infection=yes duration=acute|increasing",
  "age=adult trauma=no malignancy=diagnosed duration=acute|increasing",
  "age=adult cervicogenic-headache=yes neurologic-deficit=no trauma=no",
  "age=adult trauma=no " NO_RED_FLAGS "duration=chronic radiculopathy=no neurologic-deficit=no",
  "age=adult trauma=no " NO_RED_FLAGS "duration=chronic radiculopathy=yes",
};

/* A variant while its rules are tried on it. */
typedef struct
{
  AppositePresentation *presentation;
  AppositeMatch *match;
  GHashTable *rules; /* finding's id → the answers wanted, “|” between them */
} ToldTrial;

static inline gboolean
told_wants (ToldTrial *trial, AppositeFinding *finding, AppositeAnswer *answer)
{
  const char *wanted = g_hash_table_lookup (trial->rules, apposite_finding_get_id (finding));
  g_auto (GStrv) ids = wanted != NULL ? g_strsplit (wanted, "|", -1) : NULL;

  return ids == NULL
      || g_strv_contains ((const char *const *) ids, apposite_answer_get_id (answer));
}

static inline gboolean
told_only (GListModel *criteria, AppositeFinding *finding)
{
  return g_list_model_get_n_items (criteria) == 1
      && apposite_criterion_get_finding (apposite_record_list_peek (criteria, 0)) == finding;
}

/* Whether the variant stands as it should with one answer changed and the others as it wants them. */
static inline gboolean
told_stands (ToldTrial *trial, AppositeFinding *finding, AppositeAnswer *answer)
{
  AppositeMatchState state = apposite_match_get_state (trial->match);

  if (answer == NULL && g_hash_table_contains (trial->rules, apposite_finding_get_id (finding)))
    return state == APPOSITE_MATCH_POSSIBLE
        && told_only (apposite_match_get_open (trial->match), finding);
  if (answer == NULL || told_wants (trial, finding, answer))
    return state == APPOSITE_MATCH_MATCHES;
  return state == APPOSITE_MATCH_EXCLUDED
      && told_only (apposite_match_get_contradicted (trial->match), finding);
}

/* Tries every answer to a finding, and none. Returns: (nullable): where the variant errs */
static inline char *
told_try_finding (ToldTrial *trial, AppositeFinding *finding)
{
  g_autoptr (GBytes) before = apposite_presentation_snapshot (trial->presentation);
  AppositeAnswer *answer = NULL;
  guint i = 0;

  apposite_presentation_unset (trial->presentation, finding);
  do
    {
      if (!told_stands (trial, finding, answer))
        return g_strdup_printf ("“%s” with “%s”", apposite_finding_get_id (finding),
            answer != NULL ? apposite_answer_get_id (answer) : "no answer");
      answer = apposite_finding_get_answer (finding, i);
      if (answer != NULL)
        apposite_presentation_set_answer (trial->presentation, finding, i++);
    }
  while (answer != NULL);
  apposite_presentation_restore (trial->presentation, before);
  return NULL;
}

/* Answers as the rules want it, each with the first answer of its own. */
static inline void
told_follow_rules (ToldTrial *trial, const char *rules)
{
  g_auto (GStrv) words = g_strsplit (rules, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "=", 2);
      g_auto (GStrv) wanted = g_strsplit (parts[1], "|", -1);
      g_autofree char *word = g_strdup_printf ("%s=%s", parts[0], wanted[0]);

      g_hash_table_insert (trial->rules, g_strdup (parts[0]), g_strdup (parts[1]));
      told_give (trial->presentation, word);
    }
}

/* Returns: (nullable): where a topic's variants don't keep to the rules, or NULL */
static inline char *
told_check_rules (AppositeTopic *topic)
{
  GListModel *findings = apposite_topic_get_findings (topic);

  for (guint v = 0; v < G_N_ELEMENTS (told_rules); v++)
    {
      g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
      g_autoptr (GHashTable) rules =
          g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      GListModel *matches = apposite_presentation_get_matches (presentation);
      ToldTrial trial = { presentation, apposite_record_list_peek (matches, v), rules };

      told_follow_rules (&trial, told_rules[v]);
      if (apposite_match_get_state (trial.match) != APPOSITE_MATCH_MATCHES)
        return g_strdup_printf ("variant %u doesn't match what it wants", v + 1);
      for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
        {
          g_autofree char *error =
              told_try_finding (&trial, apposite_record_list_peek (findings, i));

          if (error != NULL)
            return g_strdup_printf ("variant %u errs at %s", v + 1, error);
        }
    }
  return NULL;
}

/* What is asked of an adult with acute pain and nothing else: scope, red flags, then what splits best. */
static const char told_questions[] =
    "age=adult trauma=no " NO_RED_FLAGS "duration=acute radiculopathy=no prior-surgery=no "
    "cervicogenic-headache=no neurologic-deficit=no";

/* Returns: (nullable): where another question is asked, or NULL */
static inline char *
told_check_questions (AppositeTopic *topic)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (topic);
  g_auto (GStrv) words = g_strsplit (told_questions, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *next = told_finding_id (apposite_presentation_get_next_question (presentation));
      g_auto (GStrv) parts = g_strsplit (words[i], "=", 2);

      if (!g_str_equal (next, parts[0]))
        return g_strdup_printf ("“%s” is asked where “%s” should be", next, parts[0]);
      told_give (presentation, words[i]);
    }
  return apposite_presentation_get_next_question (presentation) != NULL
      ? g_strdup ("something is asked where nothing could change")
      : NULL;
}
