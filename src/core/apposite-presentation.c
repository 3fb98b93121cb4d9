/* apposite-presentation.c: the answers given about a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-presentation.h"

#include <string.h>

#include "apposite-presentation-private.h"
#include "apposite-subset.h"

/**
 * AppositePresentation:
 *
 * The answers given so far about one patient, the one thing of the model that changes, and what
 * follows from them for each variant.
 *
 * A change is made in steps: every answer, count and state first, then the lists and properties that
 * tell of them, then #AppositePresentation::answer-changed. Handlers must not change answers
 * themselves.
 */
G_DEFINE_FINAL_TYPE (AppositePresentation, apposite_presentation, G_TYPE_OBJECT)

enum
{
  PROP_TOPIC = 1,
  PROP_N_ANSWERED,
  PROP_COVERED,
  PROP_NEXT_QUESTION,
  PROP_MATCHES,
  PROP_REDIRECTS,
  PROP_CONFLICTS,
  PROP_TO_RULE_OUT,
  PROP_NEAREST,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

enum
{
  ANSWER_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_standing (AppositeMatch *match)
{
  return apposite_match_get_state (match) != APPOSITE_MATCH_EXCLUDED;
}

/* Notes an answer that is to be changed, and counts what it does to each variant. */
static void
change (AppositePresentation *self, guint finding, AppositeGiven given)
{
  GArray *wires = apposite_presentation_wiring_at (self, finding)->wires;
  AppositeGiven before = self->answers[finding];

  if (before == given)
    return;
  self->answers[finding] = given;
  self->changed[self->n_changed++] = finding;
  self->n_answered += (given != APPOSITE_UNANSWERED) - (before != APPOSITE_UNANSWERED);

  for (guint i = 0; i < wires->len; i++)
    {
      const AppositeWire *wire = &g_array_index (wires, AppositeWire, i);
      AppositeMatch *match = self->match[wire->variant];
      AppositeHold held = apposite_presentation_hold (before, wire->accepted);
      AppositeHold holds = apposite_presentation_hold (given, wire->accepted);
      gboolean stood = is_standing (match);

      apposite_match_count (match, held, holds);
      self->n_bars[wire->variant] +=
          apposite_presentation_is_bar (wire, holds) - apposite_presentation_is_bar (wire, held);
      self->n_standing += is_standing (match) - stood;
    }
}

static void
notify_matches (AppositePresentation *self, guint finding)
{
  GArray *wires = apposite_presentation_wiring_at (self, finding)->wires;

  for (guint i = 0; i < wires->len; i++)
    apposite_match_notify (self->match[g_array_index (wires, AppositeWire, i).variant]);
}

/* Shows what the changes that were noted amount to. */
static gboolean
commit (AppositePresentation *self, guint n_answered_before, gboolean was_covered)
{
  AppositeFinding *next_question;

  if (self->n_changed == 0)
    return FALSE;
  next_question = apposite_presentation_find_next_question (self);

  self->updating = TRUE;
  g_object_freeze_notify (G_OBJECT (self));
  if (self->n_answered != n_answered_before)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_ANSWERED]);
  if ((self->n_standing > 0) != was_covered)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COVERED]);
  if (next_question != self->next_question)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NEXT_QUESTION]);
  self->next_question = next_question;

  for (guint i = 0; i < self->n_changed; i++)
    apposite_presentation_show_finding (self, self->changed[i]);
  apposite_presentation_show_nearest (self);
  for (guint i = 0; i < self->n_changed; i++)
    notify_matches (self, self->changed[i]);
  g_object_thaw_notify (G_OBJECT (self));
  for (guint i = 0; i < self->n_changed; i++)
    g_signal_emit (self, signals[ANSWER_CHANGED], 0,
        apposite_presentation_wiring_at (self, self->changed[i])->finding);

  self->n_changed = 0;
  self->updating = FALSE;
  return TRUE;
}

/* Changes one answer, or with @all every answer to the one that stands there. */
static gboolean
change_and_commit (
    AppositePresentation *self, guint finding, AppositeGiven given, const AppositeGiven *all)
{
  guint n_answered = self->n_answered;
  gboolean covered = self->n_standing > 0;

  g_return_val_if_fail (!self->updating, FALSE);

  if (all == NULL)
    change (self, finding, given);
  for (guint i = 0; all != NULL && i < self->wirings->len; i++)
    change (self, i, all[i]);
  return commit (self, n_answered, covered);
}

static void
apposite_presentation_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositePresentation *self = APPOSITE_PRESENTATION (object);

  switch (property_id)
    {
    case PROP_TOPIC:
      g_value_set_object (value, self->topic);
      break;
    case PROP_N_ANSWERED:
      g_value_set_uint (value, self->n_answered);
      break;
    case PROP_COVERED:
      g_value_set_boolean (value, self->n_standing > 0);
      break;
    case PROP_NEXT_QUESTION:
      g_value_set_object (value, self->next_question);
      break;
    case PROP_MATCHES:
      g_value_set_object (value, self->matches);
      break;
    case PROP_REDIRECTS:
      g_value_set_object (value, self->redirects);
      break;
    case PROP_CONFLICTS:
      g_value_set_object (value, self->conflicts);
      break;
    case PROP_TO_RULE_OUT:
      g_value_set_object (value, self->to_rule_out);
      break;
    case PROP_NEAREST:
      g_value_set_object (value, self->nearest);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_presentation_finalize (GObject *object)
{
  AppositePresentation *self = APPOSITE_PRESENTATION (object);

  g_clear_object (&self->topic);
  g_clear_pointer (&self->wirings, g_array_unref);
  g_clear_pointer (&self->redirect_clauses, g_ptr_array_unref);
  g_clear_pointer (&self->conflict_clauses, g_ptr_array_unref);
  g_clear_object (&self->matches);
  g_clear_object (&self->redirects);
  g_clear_object (&self->conflicts);
  g_clear_object (&self->to_rule_out);
  g_clear_object (&self->nearest);
  g_free (self->match);
  g_free (self->n_bars);
  g_free (self->answers);
  g_free (self->changed);

  G_OBJECT_CLASS (apposite_presentation_parent_class)->finalize (object);
}

static void
apposite_presentation_class_init (AppositePresentationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_presentation_get_property;
  object_class->finalize = apposite_presentation_finalize;

  props[PROP_TOPIC] = g_param_spec_object ("topic", NULL, NULL, APPOSITE_TYPE_TOPIC, flags);
  props[PROP_N_ANSWERED] = g_param_spec_uint ("n-answered", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_COVERED] = g_param_spec_boolean ("covered", NULL, NULL, TRUE, flags);
  props[PROP_NEXT_QUESTION] =
      g_param_spec_object ("next-question", NULL, NULL, APPOSITE_TYPE_FINDING, flags);
  props[PROP_MATCHES] = g_param_spec_object ("matches", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_REDIRECTS] = g_param_spec_object ("redirects", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_CONFLICTS] = g_param_spec_object ("conflicts", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_TO_RULE_OUT] =
      g_param_spec_object ("to-rule-out", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_NEAREST] = g_param_spec_object ("nearest", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * AppositePresentation::answer-changed:
   * @self: the presentation
   * @finding: the finding whose answer was given, changed or taken back
   *
   * Emitted once for each finding of a change, when everything that follows from it is up to date.
   */
  signals[ANSWER_CHANGED] = g_signal_new ("answer-changed", G_TYPE_FROM_CLASS (klass),
      G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, APPOSITE_TYPE_FINDING);
}

static void
apposite_presentation_init (AppositePresentation *self)
{
}

/**
 * apposite_presentation_new:
 * @topic: the topic whose findings are answered
 *
 * Returns: (transfer full): a presentation of which nothing is known
 */
AppositePresentation *
apposite_presentation_new (AppositeTopic *topic)
{
  AppositePresentation *self;
  GListModel *findings, *variants;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  self = g_object_new (APPOSITE_TYPE_PRESENTATION, NULL);
  findings = apposite_topic_get_findings (topic);
  variants = apposite_topic_get_variants (topic);
  self->topic = g_object_ref (topic);
  self->wirings = apposite_wiring_new (topic);
  self->redirect_clauses = apposite_wiring_new_redirect_clauses (topic);
  self->conflict_clauses = apposite_wiring_new_conflict_clauses (topic);
  self->answers = g_new0 (AppositeGiven, self->wirings->len);
  self->changed = g_new0 (guint, self->wirings->len);

  self->n_variants = self->n_standing = g_list_model_get_n_items (variants);
  self->match = g_new0 (AppositeMatch *, self->n_variants);
  self->matches = g_list_store_new (APPOSITE_TYPE_MATCH);
  for (guint i = 0; i < self->n_variants; i++)
    {
      g_autoptr (AppositeMatch) match =
          apposite_match_new (apposite_record_list_peek (variants, i), findings);

      self->match[i] = match;
      g_list_store_append (self->matches, match);
    }
  apposite_presentation_count_bars (self);

  self->redirects = apposite_subset_new (apposite_topic_get_redirects (topic));
  self->conflicts = apposite_subset_new (apposite_topic_get_conflicts (topic));
  self->nearest = apposite_subset_new (variants);
  self->to_rule_out = apposite_subset_new (findings);
  for (guint i = 0; i < self->redirect_clauses->len; i++)
    apposite_presentation_show_redirect (self, i);
  self->next_question = apposite_presentation_find_next_question (self);
  return self;
}

static gboolean
is_own_finding (AppositePresentation *self, AppositeFinding *finding)
{
  guint index = apposite_finding_get_index (finding);

  return index < self->wirings->len
      && apposite_presentation_wiring_at (self, index)->finding == finding;
}

/**
 * apposite_presentation_get_topic:
 *
 * Returns: (transfer none): the topic whose findings are answered
 */
AppositeTopic *
apposite_presentation_get_topic (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return self->topic;
}

/**
 * apposite_presentation_get_answer:
 * @finding: a finding of the topic
 *
 * Returns: (transfer none) (nullable): the answer given, or %NULL where the finding is unanswered,
 *   which is never to be taken for “no”
 */
AppositeAnswer *
apposite_presentation_get_answer (AppositePresentation *self, AppositeFinding *finding)
{
  AppositeGiven given;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);
  g_return_val_if_fail (is_own_finding (self, finding), NULL);

  given = self->answers[apposite_finding_get_index (finding)];
  if (given == APPOSITE_UNANSWERED)
    return NULL;
  return apposite_finding_get_answer (finding, given - 1u);
}

/**
 * apposite_presentation_set_answer:
 * @finding: a finding of the topic
 * @answer_index: the place of the answer among the finding's answers, from 0
 *
 * Gives an answer, in place of a former one.
 *
 * Returns: whether that changed anything
 */
gboolean
apposite_presentation_set_answer (
    AppositePresentation *self, AppositeFinding *finding, guint answer_index)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), FALSE);
  g_return_val_if_fail (is_own_finding (self, finding), FALSE);
  g_return_val_if_fail (apposite_finding_get_answer (finding, answer_index) != NULL, FALSE);

  return change_and_commit (
      self, apposite_finding_get_index (finding), APPOSITE_GIVEN (answer_index), NULL);
}

/**
 * apposite_presentation_unset:
 * @finding: a finding of the topic
 *
 * Takes an answer back, so that the finding is unanswered.
 *
 * Returns: whether that changed anything
 */
gboolean
apposite_presentation_unset (AppositePresentation *self, AppositeFinding *finding)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), FALSE);
  g_return_val_if_fail (is_own_finding (self, finding), FALSE);

  return change_and_commit (self, apposite_finding_get_index (finding), APPOSITE_UNANSWERED, NULL);
}

/**
 * apposite_presentation_clear:
 *
 * Takes every answer back: a new patient.
 *
 * Returns: whether that changed anything
 */
gboolean
apposite_presentation_clear (AppositePresentation *self)
{
  g_autofree AppositeGiven *none = NULL;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), FALSE);

  none = g_new0 (AppositeGiven, self->wirings->len);
  return change_and_commit (self, 0, APPOSITE_UNANSWERED, none);
}

/**
 * apposite_presentation_apply_answer_set:
 * @set: an answer set of the topic
 *
 * Gives those answers of the set whose finding is unanswered. An answer that was given stays.
 *
 * Returns: whether that changed anything
 */
gboolean
apposite_presentation_apply_answer_set (AppositePresentation *self, AppositeAnswerSet *set)
{
  g_autofree AppositeGiven *all = NULL;
  GListModel *conditions;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), FALSE);
  g_return_val_if_fail (APPOSITE_IS_ANSWER_SET (set), FALSE);

  all = g_memdup2 (self->answers, self->wirings->len * sizeof *all);
  conditions = apposite_answer_set_get_conditions (set);
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      AppositeCondition *condition = apposite_record_list_peek (conditions, i);
      guint finding = apposite_finding_get_index (apposite_condition_get_finding (condition));

      if (all[finding] == APPOSITE_UNANSWERED)
        all[finding] = APPOSITE_GIVEN (apposite_condition_get_answer_index (condition));
    }
  return change_and_commit (self, 0, APPOSITE_UNANSWERED, all);
}

/**
 * apposite_presentation_snapshot:
 *
 * Returns: (transfer full): the answers as they are, for apposite_presentation_restore(). They are
 *   meant for undo within one run and never to be stored.
 */
GBytes *
apposite_presentation_snapshot (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return g_bytes_new (self->answers, self->wirings->len * sizeof *self->answers);
}

/**
 * apposite_presentation_restore:
 * @snapshot: what apposite_presentation_snapshot() returned for a presentation of the same topic
 *
 * Gives all answers as they were then, and takes back those that were given since.
 *
 * Returns: whether that changed anything
 */
gboolean
apposite_presentation_restore (AppositePresentation *self, GBytes *snapshot)
{
  const AppositeGiven *answers;
  gsize size;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), FALSE);
  g_return_val_if_fail (snapshot != NULL, FALSE);

  answers = g_bytes_get_data (snapshot, &size);
  g_return_val_if_fail (size == self->wirings->len * sizeof *answers, FALSE);

  return change_and_commit (self, 0, APPOSITE_UNANSWERED, answers);
}

/**
 * apposite_presentation_get_n_answered:
 *
 * Returns: how many findings are answered
 */
guint
apposite_presentation_get_n_answered (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), 0);

  return self->n_answered;
}

/**
 * apposite_presentation_is_covered:
 *
 * Returns: whether any variant matches or is possible. Where none is, the criteria don't cover the
 *   presentation, which doesn't mean that imaging isn't indicated.
 */
gboolean
apposite_presentation_is_covered (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), FALSE);

  return self->n_standing > 0;
}

/**
 * apposite_presentation_get_next_question:
 *
 * Returns: (transfer none) (nullable): the finding that is best asked next, or %NULL where no open
 *   one could change a variant's state
 */
AppositeFinding *
apposite_presentation_get_next_question (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return self->next_question;
}

/**
 * apposite_presentation_get_matches:
 *
 * Returns: (transfer none): an #AppositeMatch for each variant, in the document's order
 */
GListModel *
apposite_presentation_get_matches (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return G_LIST_MODEL (self->matches);
}

/**
 * apposite_presentation_get_redirects:
 *
 * Returns: (transfer none): the #AppositeRedirect objects that hold. They come first wherever a match
 *   is stated.
 */
GListModel *
apposite_presentation_get_redirects (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return G_LIST_MODEL (self->redirects);
}

/**
 * apposite_presentation_get_conflicts:
 *
 * Returns: (transfer none): the #AppositeConflict objects that hold. While there is one, nothing is
 *   said to fit.
 */
GListModel *
apposite_presentation_get_conflicts (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return G_LIST_MODEL (self->conflicts);
}

/**
 * apposite_presentation_get_to_rule_out:
 *
 * Returns: (transfer none): the unanswered #AppositeFinding objects by which a redirect may yet come
 *   to hold
 */
GListModel *
apposite_presentation_get_to_rule_out (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return G_LIST_MODEL (self->to_rule_out);
}

/**
 * apposite_presentation_get_nearest:
 *
 * Returns: (transfer none): where no variant matches or is possible any more, the #AppositeVariant
 *   objects with the fewest contradictions among those whose defining criterion holds and that no
 *   gate contradicts; often none
 */
GListModel *
apposite_presentation_get_nearest (AppositePresentation *self)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (self), NULL);

  return G_LIST_MODEL (self->nearest);
}
