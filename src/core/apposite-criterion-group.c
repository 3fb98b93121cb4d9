/* apposite-criterion-group.c: criteria that are read as one
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-criterion-group.h"

#include <glib/gi18n-lib.h>

#include "apposite-labels.h"
#include "apposite-match-text.h"

/**
 * AppositeCriterionGroup:
 *
 * The criteria of a variant that ask for just the answers of an answer set, so that a reader takes
 * them in at one glance, or one criterion that stands for itself.
 */
struct _AppositeCriterionGroup
{
  GObject parent_instance;

  AppositeAnswerSet *set; /* nullable */
  GListStore *criteria;
};

G_DEFINE_FINAL_TYPE (AppositeCriterionGroup, apposite_criterion_group, G_TYPE_OBJECT)

static void
apposite_criterion_group_finalize (GObject *object)
{
  AppositeCriterionGroup *self = APPOSITE_CRITERION_GROUP (object);

  g_clear_object (&self->set);
  g_clear_object (&self->criteria);

  G_OBJECT_CLASS (apposite_criterion_group_parent_class)->finalize (object);
}

static void
apposite_criterion_group_class_init (AppositeCriterionGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = apposite_criterion_group_finalize;
}

static void
apposite_criterion_group_init (AppositeCriterionGroup *self)
{
  self->criteria = g_list_store_new (APPOSITE_TYPE_CRITERION);
}

static AppositeCriterion *
criterion_at (GListModel *criteria, guint position)
{
  return apposite_record_list_peek (criteria, position);
}

/* Whether the criterion accepts what the condition says, and nothing else. */
static gboolean
is_same (AppositeCriterion *criterion, AppositeCondition *condition)
{
  return apposite_criterion_get_finding (criterion) == apposite_condition_get_finding (condition)
      && apposite_criterion_get_accepted (criterion)
      == 1u << apposite_condition_get_answer_index (condition);
}

static gboolean
is_in_set (AppositeAnswerSet *set, AppositeCriterion *criterion)
{
  GListModel *conditions = apposite_answer_set_get_conditions (set);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    if (is_same (criterion, apposite_record_list_peek (conditions, i)))
      return TRUE;
  return FALSE;
}

/* Whether the criteria ask for all that the set answers, each on the same ground. */
static gboolean
covers_set (GListModel *criteria, AppositeAnswerSet *set)
{
  AppositeCriterion *first = NULL;
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = criterion_at (criteria, i);

      if (!is_in_set (set, criterion))
        continue;
      if (first == NULL)
        first = criterion;
      if (apposite_criterion_get_basis (criterion) != apposite_criterion_get_basis (first))
        return FALSE;
      n++;
    }
  return n > 1 && n == g_list_model_get_n_items (apposite_answer_set_get_conditions (set));
}

/* The set that stands for the criterion among its variant's criteria, if any. */
static AppositeAnswerSet *
find_set (AppositeTopic *topic, GListModel *criteria, AppositeCriterion *criterion)
{
  GListModel *sets = apposite_topic_get_answer_sets (topic);

  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    {
      AppositeAnswerSet *set = apposite_record_list_peek (sets, i);

      if (is_in_set (set, criterion) && covers_set (criteria, set))
        return set;
    }
  return NULL;
}

static AppositeCriterionGroup *
find_group (GListModel *groups, AppositeAnswerSet *set)
{
  for (guint i = 0; set != NULL && i < g_list_model_get_n_items (groups); i++)
    {
      AppositeCriterionGroup *group = apposite_record_list_peek (groups, i);

      if (group->set == set)
        return group;
    }
  return NULL;
}

/**
 * apposite_criterion_group_list:
 * @topic: the topic
 * @variant: a variant of it
 *
 * Returns: (transfer full): #AppositeCriterionGroup objects in which each criterion of the variant
 *   stands once, in the variant's order
 */
GListModel *
apposite_criterion_group_list (AppositeTopic *topic, AppositeVariant *variant)
{
  GListStore *groups = g_list_store_new (APPOSITE_TYPE_CRITERION_GROUP);
  GListModel *criteria = apposite_variant_get_criteria (variant);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = criterion_at (criteria, i);
      AppositeAnswerSet *set = find_set (topic, criteria, criterion);
      AppositeCriterionGroup *group = find_group (G_LIST_MODEL (groups), set);

      if (group == NULL)
        {
          g_autoptr (AppositeCriterionGroup) added =
              g_object_new (APPOSITE_TYPE_CRITERION_GROUP, NULL);

          g_set_object (&added->set, set);
          g_list_store_append (groups, added);
          group = added;
        }
      g_list_store_append (group->criteria, criterion);
    }
  return G_LIST_MODEL (groups);
}

/**
 * apposite_criterion_group_get_criteria:
 *
 * Returns: (transfer none): the #AppositeCriterion objects of the group, one at least
 */
GListModel *
apposite_criterion_group_get_criteria (AppositeCriterionGroup *self)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION_GROUP (self), NULL);

  return G_LIST_MODEL (self->criteria);
}

/**
 * apposite_criterion_group_format:
 *
 * Returns: (transfer full): what is asked for, for a reader, such as “Trauma: No”; of a set its name
 *   and how many answers are in it
 */
char *
apposite_criterion_group_format (AppositeCriterionGroup *self)
{
  GListModel *criteria;

  g_return_val_if_fail (APPOSITE_IS_CRITERION_GROUP (self), NULL);

  criteria = G_LIST_MODEL (self->criteria);
  if (self->set == NULL)
    return apposite_criterion_format (criterion_at (criteria, 0));
  /* Translators: the heading of some questions, the answer to all of them, how many they are */
  return g_strdup_printf (_ ("%s: %s (%u)"),
      apposite_finding_group_get_title (apposite_answer_set_get_group (self->set)),
      apposite_answer_set_get_label (self->set), g_list_model_get_n_items (criteria));
}

/**
 * apposite_criterion_group_format_basis:
 *
 * Returns: (transfer full): where the criterion is read from and, where there is one, the note on it;
 *   of a set, what is in it as well
 */
char *
apposite_criterion_group_format_basis (AppositeCriterionGroup *self)
{
  AppositeCriterion *first;
  const char *basis, *note;
  g_autofree char *names = NULL;

  g_return_val_if_fail (APPOSITE_IS_CRITERION_GROUP (self), NULL);

  first = criterion_at (G_LIST_MODEL (self->criteria), 0);
  basis = apposite_label_for_basis (apposite_criterion_get_basis (first));
  note = apposite_criterion_get_note (first);
  if (self->set == NULL)
    /* Translators: where a criterion is read from, more about that */
    return note != NULL ? g_strdup_printf (_ ("%s. %s"), basis, note) : g_strdup (basis);

  names = apposite_match_text_for_criteria (G_LIST_MODEL (self->criteria));
  /* Translators: where some criteria are read from, a list of them */
  return g_strdup_printf (_ ("%s: %s"), basis, names);
}

static AppositeHold
get_hold (AppositePresentation *presentation, AppositeCriterion *criterion)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  AppositeAnswer *answer = apposite_presentation_get_answer (presentation, finding);

  if (answer == NULL)
    return APPOSITE_HOLD_OPEN;
  for (guint i = 0; i < APPOSITE_MAX_ANSWERS; i++)
    if (apposite_finding_get_answer (finding, i) == answer)
      return apposite_criterion_accepts (criterion, i) ? APPOSITE_HOLD_HOLDS
                                                       : APPOSITE_HOLD_CONTRADICTED;
  g_return_val_if_reached (APPOSITE_HOLD_OPEN);
}

static guint
count (GListModel *criteria, AppositePresentation *presentation, AppositeHold hold)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    n += get_hold (presentation, criterion_at (criteria, i)) == hold;
  return n;
}

/* The same fold as a variant's: contradicted where any is, else open where any is. */
static AppositeHold
fold (GListModel *criteria, AppositePresentation *presentation)
{
  if (count (criteria, presentation, APPOSITE_HOLD_CONTRADICTED) > 0)
    return APPOSITE_HOLD_CONTRADICTED;
  return count (criteria, presentation, APPOSITE_HOLD_OPEN) > 0 ? APPOSITE_HOLD_OPEN
                                                                : APPOSITE_HOLD_HOLDS;
}

/**
 * apposite_criterion_group_get_hold:
 * @presentation: the answers
 *
 * Returns: how the group stands: contradicted where any criterion is, else open where any is
 */
AppositeHold
apposite_criterion_group_get_hold (AppositeCriterionGroup *self, AppositePresentation *presentation)
{
  g_return_val_if_fail (APPOSITE_IS_CRITERION_GROUP (self), APPOSITE_HOLD_OPEN);
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), APPOSITE_HOLD_OPEN);

  return fold (G_LIST_MODEL (self->criteria), presentation);
}

/**
 * apposite_criterion_group_format_hold:
 * @presentation: the answers
 *
 * Returns: (transfer full): how the group stands, in a word; of a set of which only some are open, how
 *   many
 */
char *
apposite_criterion_group_format_hold (
    AppositeCriterionGroup *self, AppositePresentation *presentation)
{
  AppositeHold hold = apposite_criterion_group_get_hold (self, presentation);
  GListModel *criteria = G_LIST_MODEL (self->criteria);
  guint n_open = count (criteria, presentation, APPOSITE_HOLD_OPEN);

  if (hold == APPOSITE_HOLD_OPEN && n_open < g_list_model_get_n_items (criteria))
    /* Translators: of some criteria that belong together: how many of them aren't answered yet */
    return g_strdup_printf (ngettext ("%u open", "%u open", n_open), n_open);
  return g_strdup (apposite_label_for_hold (hold));
}

/* Of a criterion that stands for itself only the answer is new. */
static char *
format_contradiction (
    AppositeCriterionGroup *self, AppositePresentation *presentation, AppositeCriterion *criterion)
{
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  AppositeAnswer *given = apposite_presentation_get_answer (presentation, finding);

  if (self->set != NULL)
    return apposite_match_text_for_contradiction (presentation, criterion);
  /* Translators: the answer that was given, where a variant needs another one */
  return g_strdup_printf (_ ("answered: %s"), apposite_answer_get_label (given));
}

/**
 * apposite_criterion_group_format_reason:
 * @presentation: the answers
 *
 * Returns: (transfer full): the answers that contradict, or of a set of which only some are open,
 *   which; empty where there is nothing to add
 */
char *
apposite_criterion_group_format_reason (
    AppositeCriterionGroup *self, AppositePresentation *presentation)
{
  AppositeHold hold = apposite_criterion_group_get_hold (self, presentation);
  GListModel *criteria = G_LIST_MODEL (self->criteria);
  guint n = g_list_model_get_n_items (criteria);
  g_autoptr (GListStore) wanted = g_list_store_new (APPOSITE_TYPE_CRITERION);
  g_autoptr (GStrvBuilder) reasons = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  if (hold == APPOSITE_HOLD_HOLDS
      || (hold == APPOSITE_HOLD_OPEN && count (criteria, presentation, hold) == n))
    return g_strdup ("");
  for (guint i = 0; i < n; i++)
    {
      AppositeCriterion *criterion = criterion_at (criteria, i);
      g_autofree char *line = NULL;

      if (get_hold (presentation, criterion) != hold)
        continue;
      g_list_store_append (wanted, criterion);
      if (hold == APPOSITE_HOLD_CONTRADICTED)
        {
          line = format_contradiction (self, presentation, criterion);
          g_strv_builder_add (reasons, line);
        }
    }
  if (hold == APPOSITE_HOLD_OPEN)
    return apposite_match_text_for_criteria (G_LIST_MODEL (wanted));
  lines = g_strv_builder_end (reasons);
  return g_strjoinv ("\n", lines);
}

/**
 * apposite_criteria_get_hold:
 * @presentation: the answers
 * @variant: a variant
 *
 * Returns: how the variant's criteria stand together: contradicted where any is, else open where any is
 */
AppositeHold
apposite_criteria_get_hold (AppositePresentation *presentation, AppositeVariant *variant)
{
  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), APPOSITE_HOLD_OPEN);
  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), APPOSITE_HOLD_OPEN);

  return fold (apposite_variant_get_criteria (variant), presentation);
}

static char *
format_n_holding (guint n_holding, guint n_open, guint n)
{
  if (n_holding == n)
    return g_strdup_printf (ngettext ("%u holds", "all %u hold", n), n);
  /* Where there is one, “all” would say too much; elsewhere “%u open” has another plural. */
  if (n_open == n && n > 1)
    return g_strdup_printf (ngettext ("all %u open", "all %u open", n), n);
  if (n_open == n)
    return g_strdup_printf (ngettext ("%u open", "%u open", n), n);
  /* Translators: how many criteria hold, how many there are */
  return g_strdup_printf (ngettext ("%u of %u holds", "%u of %u hold", n_holding), n_holding, n);
}

/**
 * apposite_criteria_summarize:
 * @presentation: the answers
 * @variant: a variant
 *
 * Returns: (transfer full): how the variant's criteria stand, in a line such as “3 of 4 hold, 1 open”,
 *   and where all hold, how many conditions of its title aren't asked
 */
char *
apposite_criteria_summarize (AppositePresentation *presentation, AppositeVariant *variant)
{
  g_autoptr (GString) text = NULL;
  g_autofree char *holding = NULL;
  GListModel *criteria;
  guint n, n_open, n_contradicted, n_holding, n_unasked;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);
  g_return_val_if_fail (APPOSITE_IS_VARIANT (variant), NULL);

  criteria = apposite_variant_get_criteria (variant);
  n = g_list_model_get_n_items (criteria);
  n_open = count (criteria, presentation, APPOSITE_HOLD_OPEN);
  n_contradicted = count (criteria, presentation, APPOSITE_HOLD_CONTRADICTED);
  n_unasked = g_strv_length ((char **) apposite_variant_get_unasked (variant));
  n_holding = n - n_open - n_contradicted;
  holding = format_n_holding (n_holding, n_open, n);

  text = g_string_new (holding);
  if (n_contradicted > 0)
    g_string_append_printf (text,
        /* Translators: these go on a list of counts of criteria; each begins with the comma */
        ngettext (", %u contradicted", ", %u contradicted", n_contradicted), n_contradicted);
  if (n_open > 0 && n_open < n)
    g_string_append_printf (text, ngettext (", %u open", ", %u open", n_open), n_open);
  if (n_holding == n && n_unasked > 0)
    g_string_append_printf (
        text, ngettext (", %u not asked", ", %u not asked", n_unasked), n_unasked);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
