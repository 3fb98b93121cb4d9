/* matching-reference.h: matching by its definitions, apart from the model
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

/* Enough for the bundled topic; reference_init() checks it. */
#define MAX_FINDINGS 32
#define MAX_VARIANTS 16

#define NOT_GIVEN ((gint8) -1)

typedef struct
{
  guint finding;
  guint accepted;
  gboolean defining;
  AppositeCriterion *criterion;
} Rule;

typedef struct
{
  guint finding;
  gint8 answer;
} Clause;

/* A redirect or a conflict: what it asks for, all of it. */
typedef struct
{
  gpointer record;
  GArray *clauses; /* of Clause */
} Conjunction;

/* A topic as plain numbers. Answers are an array by finding, each NOT_GIVEN or an answer's place. */
typedef struct
{
  AppositeTopic *topic;
  guint n_findings, n_variants, last_stage;
  AppositeFinding *finding[MAX_FINDINGS];
  guint n_answers[MAX_FINDINGS], positive[MAX_FINDINGS], stage[MAX_FINDINGS];
  gboolean is_gate[MAX_FINDINGS], is_advised[MAX_FINDINGS];
  GArray *rules[MAX_VARIANTS]; /* of Rule */
  guint considered[MAX_VARIANTS]; /* a bit for each finding that a rule is on */
  GPtrArray *redirects, *conflicts; /* of Conjunction */
} Reference;

static inline void
reference_add_finding (Reference *self, guint f)
{
  AppositeFinding *finding =
      apposite_record_list_peek (apposite_topic_get_findings (self->topic), f);
  GListModel *advised = apposite_topic_get_advised_gates (self->topic);
  AppositeAnswer *answer;

  self->finding[f] = finding;
  self->stage[f] = apposite_finding_get_stage (finding);
  self->is_gate[f] = apposite_finding_is_gate (finding);
  for (guint i = 0; i < g_list_model_get_n_items (advised); i++)
    self->is_advised[f] |= apposite_record_list_peek (advised, i) == (gpointer) finding;
  while ((answer = apposite_finding_get_answer (finding, self->n_answers[f])) != NULL)
    self->positive[f] |= (guint) apposite_answer_is_positive (answer) << self->n_answers[f]++;
}

static inline GArray *
reference_new_rules (AppositeVariant *variant)
{
  GListModel *criteria = apposite_variant_get_criteria (variant);
  GArray *rules = g_array_new (FALSE, FALSE, sizeof (Rule));

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (criteria, i);
      Rule rule = { apposite_finding_get_index (apposite_criterion_get_finding (criterion)), 0,
        apposite_criterion_is_defining (criterion), criterion };

      for (guint a = 0; a < APPOSITE_MAX_ANSWERS; a++)
        rule.accepted |= (guint) apposite_criterion_accepts (criterion, a) << a;
      g_array_append_val (rules, rule);
    }
  return rules;
}

static inline void
conjunction_free (gpointer data)
{
  Conjunction *self = data;

  g_array_unref (self->clauses);
  g_free (self);
}

static inline void
reference_add_conjunction (GPtrArray *conjunctions, gpointer record, GListModel *conditions)
{
  Conjunction *self = g_new (Conjunction, 1);

  self->record = record;
  self->clauses = g_array_new (FALSE, FALSE, sizeof (Clause));
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      Clause clause = { apposite_finding_get_index (apposite_condition_get_finding (condition)),
        (gint8) apposite_condition_get_answer_index (condition) };

      g_array_append_val (self->clauses, clause);
    }
  g_ptr_array_add (conjunctions, self);
}

static inline void
reference_init (Reference *self, AppositeTopic *topic)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  GListModel *redirects = apposite_topic_get_redirects (topic);
  GListModel *conflicts = apposite_topic_get_conflicts (topic);

  *self = (Reference){ .topic = topic,
    .n_findings = g_list_model_get_n_items (apposite_topic_get_findings (topic)),
    .n_variants = g_list_model_get_n_items (variants),
    .last_stage = g_strv_length ((char **) apposite_topic_get_stages (topic)) - 1,
    .redirects = g_ptr_array_new_with_free_func (conjunction_free),
    .conflicts = g_ptr_array_new_with_free_func (conjunction_free) };
  g_assert_cmpuint (self->n_findings, <=, MAX_FINDINGS);
  g_assert_cmpuint (self->n_variants, <=, MAX_VARIANTS);

  for (guint f = 0; f < self->n_findings; f++)
    reference_add_finding (self, f);
  for (guint v = 0; v < self->n_variants; v++)
    {
      self->rules[v] = reference_new_rules (apposite_record_list_peek (variants, v));
      for (guint i = 0; i < self->rules[v]->len; i++)
        self->considered[v] |= 1u << g_array_index (self->rules[v], Rule, i).finding;
    }
  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      AppositeRedirect *redirect = apposite_record_list_peek (redirects, i);

      reference_add_conjunction (
          self->redirects, redirect, apposite_redirect_get_conditions (redirect));
    }
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      AppositeConflict *conflict = apposite_record_list_peek (conflicts, i);

      reference_add_conjunction (
          self->conflicts, conflict, apposite_conflict_get_conditions (conflict));
    }
}

static inline void
reference_clear (Reference *self)
{
  for (guint v = 0; v < self->n_variants; v++)
    g_array_unref (self->rules[v]);
  g_ptr_array_unref (self->redirects);
  g_ptr_array_unref (self->conflicts);
}

static inline gboolean
is_one_of (gint8 given, guint answers)
{
  return given != NOT_GIVEN && (answers >> given & 1) != 0;
}

static inline gboolean
is_contradicted (const Rule *rule, const gint8 *given)
{
  return given[rule->finding] != NOT_GIVEN && !is_one_of (given[rule->finding], rule->accepted);
}

static inline guint
reference_count_contradicted (const Reference *self, guint variant, const gint8 *given)
{
  guint n = 0;

  for (guint i = 0; i < self->rules[variant]->len; i++)
    n += is_contradicted (&g_array_index (self->rules[variant], Rule, i), given);
  return n;
}

/* Excluded where any criterion is contradicted, else possible where any is open, else matching. */
static inline AppositeMatchState
reference_state (const Reference *self, guint variant, const gint8 *given)
{
  AppositeMatchState state = APPOSITE_MATCH_MATCHES;

  for (guint i = 0; i < self->rules[variant]->len; i++)
    {
      const Rule *rule = &g_array_index (self->rules[variant], Rule, i);

      if (is_contradicted (rule, given))
        return APPOSITE_MATCH_EXCLUDED;
      if (given[rule->finding] == NOT_GIVEN)
        state = APPOSITE_MATCH_POSSIBLE;
    }
  return state;
}

static inline guint
reference_count_standing (const Reference *self, const gint8 *given)
{
  guint n = 0;

  for (guint v = 0; v < self->n_variants; v++)
    n += reference_state (self, v, given) != APPOSITE_MATCH_EXCLUDED;
  return n;
}

static inline gboolean
reference_holds (const Conjunction *conjunction, const gint8 *given)
{
  for (guint i = 0; i < conjunction->clauses->len; i++)
    {
      const Clause *clause = &g_array_index (conjunction->clauses, Clause, i);

      if (given[clause->finding] != clause->answer)
        return FALSE;
    }
  return TRUE;
}

static inline gboolean
reference_asks_for (const Conjunction *conjunction, guint finding)
{
  for (guint i = 0; i < conjunction->clauses->len; i++)
    if (g_array_index (conjunction->clauses, Clause, i).finding == finding)
      return TRUE;
  return FALSE;
}

/* Whether an answer other than that to @finding contradicts it. */
static inline gboolean
reference_is_refuted (const Conjunction *conjunction, guint finding, const gint8 *given)
{
  for (guint i = 0; i < conjunction->clauses->len; i++)
    {
      const Clause *clause = &g_array_index (conjunction->clauses, Clause, i);

      if (clause->finding != finding && given[clause->finding] != NOT_GIVEN
          && given[clause->finding] != clause->answer)
        return TRUE;
    }
  return FALSE;
}

/* Unanswered, and in a redirect whose other answers aren't contradicted. */
static inline gboolean
reference_is_to_rule_out (const Reference *self, guint finding, const gint8 *given)
{
  if (given[finding] != NOT_GIVEN)
    return FALSE;
  for (guint i = 0; i < self->redirects->len; i++)
    {
      const Conjunction *redirect = g_ptr_array_index (self->redirects, i);

      if (reference_asks_for (redirect, finding)
          && !reference_is_refuted (redirect, finding, given))
        return TRUE;
    }
  return FALSE;
}

static inline gboolean
reference_is_unaccounted (const Reference *self, guint variant, guint finding, const gint8 *given)
{
  return (self->considered[variant] >> finding & 1) == 0
      && is_one_of (given[finding], self->positive[finding]);
}

/* What defines it holds, and none of its gates is contradicted. */
static inline gboolean
reference_may_be_near (const Reference *self, guint variant, const gint8 *given)
{
  gboolean defined = FALSE;

  for (guint i = 0; i < self->rules[variant]->len; i++)
    {
      const Rule *rule = &g_array_index (self->rules[variant], Rule, i);

      if (self->is_gate[rule->finding] && is_contradicted (rule, given))
        return FALSE;
      defined |= rule->defining && is_one_of (given[rule->finding], rule->accepted);
    }
  return defined;
}

/* Returns: a bit for each of the nearest variants */
static inline guint
reference_nearest (const Reference *self, const gint8 *given)
{
  guint nearest = 0;
  guint fewest = G_MAXUINT;

  if (reference_count_standing (self, given) > 0)
    return 0;
  for (guint v = 0; v < self->n_variants; v++)
    {
      guint n = reference_count_contradicted (self, v, given);

      if (!reference_may_be_near (self, v, given) || n > fewest)
        continue;
      nearest = (n < fewest ? 0 : nearest) | 1u << v;
      fewest = n;
    }
  return nearest;
}

/* Whether it is unanswered and in the criteria of a variant that isn't excluded. */
static inline gboolean
reference_is_worth_asking (const Reference *self, guint finding, const gint8 *given)
{
  if (given[finding] != NOT_GIVEN)
    return FALSE;
  for (guint v = 0; v < self->n_variants; v++)
    if ((self->considered[v] >> finding & 1) != 0
        && reference_state (self, v, given) != APPOSITE_MATCH_EXCLUDED)
      return TRUE;
  return FALSE;
}

/* How many variants the worst answer leaves standing: each answer is tried. */
static inline guint
reference_worst (const Reference *self, guint finding, const gint8 *given)
{
  gint8 tried[MAX_FINDINGS];
  guint worst = 0;

  for (guint f = 0; f < self->n_findings; f++)
    tried[f] = given[f];
  for (guint a = 0; a < self->n_answers[finding]; a++)
    {
      tried[finding] = (gint8) a;
      worst = MAX (worst, reference_count_standing (self, tried));
    }
  return worst;
}

static inline AppositeFinding *
reference_next_question (const Reference *self, const gint8 *given)
{
  guint best = 0, fewest = G_MAXUINT;

  for (guint stage = 0; stage <= self->last_stage; stage++)
    {
      for (guint f = 0; f < self->n_findings; f++)
        {
          guint worst;

          if (self->stage[f] != stage || !reference_is_worth_asking (self, f, given))
            continue;
          if (stage < self->last_stage)
            return self->finding[f];
          worst = reference_worst (self, f, given);
          if (worst < fewest)
            best = f;
          fewest = MIN (fewest, worst);
        }
    }
  return fewest < G_MAXUINT ? self->finding[best] : NULL;
}

static inline gboolean
reference_is_advised (const Reference *self, const gint8 *given)
{
  if (reference_count_standing (self, given) > 0)
    return FALSE;
  for (guint i = 0; i < self->redirects->len; i++)
    {
      const Conjunction *redirect = g_ptr_array_index (self->redirects, i);

      /* The document doesn't speak of such a patient at all. */
      if (apposite_redirect_get_kind (redirect->record) == APPOSITE_REDIRECT_SCOPE
          && reference_holds (redirect, given))
        return FALSE;
    }
  for (guint f = 0; f < self->n_findings; f++)
    if (self->is_advised[f] && is_one_of (given[f], self->positive[f]))
      return TRUE;
  return FALSE;
}
