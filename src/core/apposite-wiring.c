/* apposite-wiring.c: what an answer has to do with
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-wiring.h"

static void
wiring_clear (gpointer data)
{
  AppositeWiring *wiring = data;

  g_clear_object (&wiring->finding);
  g_clear_pointer (&wiring->wires, g_array_unref);
  g_clear_pointer (&wiring->unconcerned, g_array_unref);
  g_clear_pointer (&wiring->redirects, g_array_unref);
  g_clear_pointer (&wiring->conflicts, g_array_unref);
}

static void
wiring_init (AppositeWiring *wiring, AppositeFinding *finding)
{
  AppositeAnswer *answer;

  wiring->finding = g_object_ref (finding);
  wiring->wires = g_array_new (FALSE, FALSE, sizeof (AppositeWire));
  wiring->unconcerned = g_array_new (FALSE, FALSE, sizeof (guint));
  wiring->redirects = g_array_new (FALSE, FALSE, sizeof (guint));
  wiring->conflicts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; (answer = apposite_finding_get_answer (finding, i)) != NULL; i++)
    if (apposite_answer_is_positive (answer))
      wiring->positive |= 1u << i;
}

static AppositeWiring *
wiring_of (GArray *wirings, AppositeFinding *finding)
{
  return &g_array_index (wirings, AppositeWiring, apposite_finding_get_index (finding));
}

static void
wire_variant (GArray *wirings, guint position, AppositeVariant *variant)
{
  GListModel *criteria = apposite_variant_get_criteria (variant);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (criteria, i);
      AppositeFinding *finding = apposite_criterion_get_finding (criterion);
      AppositeWire wire = { position, i, apposite_criterion_get_accepted (criterion),
        apposite_criterion_is_defining (criterion), apposite_finding_is_gate (finding) };

      g_array_append_val (wiring_of (wirings, finding)->wires, wire);
    }
  /* A variant's criteria were wired just now, so that only the last wire can be its own. */
  for (guint i = 0; i < wirings->len; i++)
    {
      AppositeWiring *wiring = &g_array_index (wirings, AppositeWiring, i);
      guint n = wiring->wires->len;

      if (n == 0 || g_array_index (wiring->wires, AppositeWire, n - 1).variant != position)
        g_array_append_val (wiring->unconcerned, position);
    }
}

static void
wire_conditions (GArray *wirings, GListModel *conditions, guint position, gsize list)
{
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      AppositeWiring *wiring = wiring_of (wirings, apposite_condition_get_finding (condition));

      g_array_append_val (G_STRUCT_MEMBER (GArray *, wiring, list), position);
    }
}

/**
 * apposite_wiring_new:
 * @topic: a topic
 *
 * Returns: (transfer full) (element-type AppositeWiring): what an answer to each finding touches, in
 *   the findings' order
 */
GArray *
apposite_wiring_new (AppositeTopic *topic)
{
  GListModel *findings = apposite_topic_get_findings (topic);
  GListModel *variants = apposite_topic_get_variants (topic);
  GListModel *redirects = apposite_topic_get_redirects (topic);
  GListModel *conflicts = apposite_topic_get_conflicts (topic);
  guint n = g_list_model_get_n_items (findings);
  GArray *wirings = g_array_sized_new (FALSE, TRUE, sizeof (AppositeWiring), n);

  g_array_set_size (wirings, n);
  g_array_set_clear_func (wirings, wiring_clear);
  for (guint i = 0; i < n; i++)
    wiring_init (
        &g_array_index (wirings, AppositeWiring, i), apposite_record_list_peek (findings, i));
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    wire_variant (wirings, i, apposite_record_list_peek (variants, i));
  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    wire_conditions (wirings,
        apposite_redirect_get_conditions (apposite_record_list_peek (redirects, i)), i,
        G_STRUCT_OFFSET (AppositeWiring, redirects));
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    wire_conditions (wirings,
        apposite_conflict_get_conditions (apposite_record_list_peek (conflicts, i)), i,
        G_STRUCT_OFFSET (AppositeWiring, conflicts));
  return wirings;
}

static GArray *
new_clauses (GListModel *conditions)
{
  GArray *clauses = g_array_new (FALSE, FALSE, sizeof (AppositeClause));

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      AppositeClause clause = { apposite_finding_get_index (
                                    apposite_condition_get_finding (condition)),
        apposite_condition_get_answer_index (condition) };

      g_array_append_val (clauses, clause);
    }
  return clauses;
}

/**
 * apposite_wiring_new_redirect_clauses:
 * @topic: a topic
 *
 * Returns: (transfer full) (element-type GArray): the conditions of each redirect, an array of
 *   #AppositeClause each
 */
GPtrArray *
apposite_wiring_new_redirect_clauses (AppositeTopic *topic)
{
  GListModel *redirects = apposite_topic_get_redirects (topic);
  GPtrArray *clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    g_ptr_array_add (clauses,
        new_clauses (apposite_redirect_get_conditions (apposite_record_list_peek (redirects, i))));
  return clauses;
}

/**
 * apposite_wiring_new_conflict_clauses:
 * @topic: a topic
 *
 * Returns: (transfer full) (element-type GArray): the conditions of each conflict, an array of
 *   #AppositeClause each
 */
GPtrArray *
apposite_wiring_new_conflict_clauses (AppositeTopic *topic)
{
  GListModel *conflicts = apposite_topic_get_conflicts (topic);
  GPtrArray *clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    g_ptr_array_add (clauses,
        new_clauses (apposite_conflict_get_conditions (apposite_record_list_peek (conflicts, i))));
  return clauses;
}
