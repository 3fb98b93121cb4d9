/* apposite-match.c: a variant held against a presentation
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-match.h"

#include "apposite-enum-types.h"
#include "apposite-match-private.h"

/**
 * AppositeMatch:
 *
 * How a variant stands against the answers of a presentation, and why. Matches are made and kept up
 * to date by their #AppositePresentation; for anyone else they are read-only.
 *
 * The state is the pure fold of the criteria: excluded where any is contradicted, else possible where
 * any is open, else matching. Counting the open and the contradicted ones is enough to know it.
 */
struct _AppositeMatch
{
  GObject parent_instance;

  AppositeVariant *variant;
  guint n_open;
  guint n_contradicted;
  AppositeSubset *open; /* of the variant's criteria */
  AppositeSubset *contradicted; /* of the variant's criteria */
  AppositeSubset *unaccounted; /* of the topic's findings */

  /* What was notified last. */
  AppositeMatchState shown_state;
  guint shown_n_open;
  guint shown_n_contradicted;
};

G_DEFINE_FINAL_TYPE (AppositeMatch, apposite_match, G_TYPE_OBJECT)

enum
{
  PROP_VARIANT = 1,
  PROP_STATE,
  PROP_N_OPEN,
  PROP_N_CONTRADICTED,
  PROP_OPEN,
  PROP_CONTRADICTED,
  PROP_UNACCOUNTED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_match_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeMatch *self = APPOSITE_MATCH (object);

  switch (property_id)
    {
    case PROP_VARIANT:
      g_value_set_object (value, self->variant);
      break;
    case PROP_STATE:
      g_value_set_enum (value, apposite_match_get_state (self));
      break;
    case PROP_N_OPEN:
      g_value_set_uint (value, self->n_open);
      break;
    case PROP_N_CONTRADICTED:
      g_value_set_uint (value, self->n_contradicted);
      break;
    case PROP_OPEN:
      g_value_set_object (value, self->open);
      break;
    case PROP_CONTRADICTED:
      g_value_set_object (value, self->contradicted);
      break;
    case PROP_UNACCOUNTED:
      g_value_set_object (value, self->unaccounted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_match_finalize (GObject *object)
{
  AppositeMatch *self = APPOSITE_MATCH (object);

  g_clear_object (&self->variant);
  g_clear_object (&self->open);
  g_clear_object (&self->contradicted);
  g_clear_object (&self->unaccounted);

  G_OBJECT_CLASS (apposite_match_parent_class)->finalize (object);
}

static void
apposite_match_class_init (AppositeMatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_match_get_property;
  object_class->finalize = apposite_match_finalize;

  props[PROP_VARIANT] = g_param_spec_object ("variant", NULL, NULL, APPOSITE_TYPE_VARIANT, flags);
  props[PROP_STATE] = g_param_spec_enum (
      "state", NULL, NULL, APPOSITE_TYPE_MATCH_STATE, APPOSITE_MATCH_POSSIBLE, flags);
  props[PROP_N_OPEN] = g_param_spec_uint ("n-open", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_N_CONTRADICTED] =
      g_param_spec_uint ("n-contradicted", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_OPEN] = g_param_spec_object ("open", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_CONTRADICTED] =
      g_param_spec_object ("contradicted", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_UNACCOUNTED] =
      g_param_spec_object ("unaccounted", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_match_init (AppositeMatch *self)
{
}

/* For the presentation: a match of which every criterion is open. */
AppositeMatch *
apposite_match_new (AppositeVariant *variant, GListModel *findings)
{
  AppositeMatch *self = g_object_new (APPOSITE_TYPE_MATCH, NULL);
  GListModel *criteria = apposite_variant_get_criteria (variant);

  self->variant = g_object_ref (variant);
  self->open = apposite_subset_new (criteria);
  self->contradicted = apposite_subset_new (criteria);
  self->unaccounted = apposite_subset_new (findings);
  self->n_open = g_list_model_get_n_items (criteria);
  for (guint i = 0; i < self->n_open; i++)
    apposite_subset_set (self->open, i, TRUE);
  self->shown_state = apposite_match_get_state (self);
  self->shown_n_open = self->n_open;
  return self;
}

/* For the presentation: one criterion stands otherwise now. Nothing is said yet. */
void
apposite_match_count (AppositeMatch *self, AppositeHold before, AppositeHold after)
{
  self->n_open += (after == APPOSITE_HOLD_OPEN) - (before == APPOSITE_HOLD_OPEN);
  self->n_contradicted +=
      (after == APPOSITE_HOLD_CONTRADICTED) - (before == APPOSITE_HOLD_CONTRADICTED);
}

/*
 * For the presentation: brings the reasons up to date, once every count is. The answer changed, so
 * that a contradiction which stays is another one.
 */
void
apposite_match_show (AppositeMatch *self, guint criterion, AppositeHold hold)
{
  apposite_subset_set (self->open, criterion, hold == APPOSITE_HOLD_OPEN);
  if (!apposite_subset_set (self->contradicted, criterion, hold == APPOSITE_HOLD_CONTRADICTED)
      && hold == APPOSITE_HOLD_CONTRADICTED)
    apposite_subset_touch (self->contradicted, criterion);
}

/* For the presentation: whether an answer is positive and no criterion considers it. */
void
apposite_match_show_unaccounted (AppositeMatch *self, guint finding, gboolean unaccounted)
{
  apposite_subset_set (self->unaccounted, finding, unaccounted);
}

/* For the presentation: tells what changed since it was told last. */
void
apposite_match_notify (AppositeMatch *self)
{
  AppositeMatchState state = apposite_match_get_state (self);
  gboolean state_changed = self->shown_state != state;
  gboolean n_open_changed = self->shown_n_open != self->n_open;
  gboolean n_contradicted_changed = self->shown_n_contradicted != self->n_contradicted;

  self->shown_state = state;
  self->shown_n_open = self->n_open;
  self->shown_n_contradicted = self->n_contradicted;
  if (state_changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
  if (n_open_changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_OPEN]);
  if (n_contradicted_changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_CONTRADICTED]);
}

/**
 * apposite_match_get_variant:
 *
 * Returns: (transfer none): the variant
 */
AppositeVariant *
apposite_match_get_variant (AppositeMatch *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATCH (self), NULL);

  return self->variant;
}

/**
 * apposite_match_get_state:
 *
 * Returns: how the variant stands against the presentation. Redirects and conflicts never change it;
 *   they change what may be said of it.
 */
AppositeMatchState
apposite_match_get_state (AppositeMatch *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATCH (self), APPOSITE_MATCH_POSSIBLE);

  if (self->n_contradicted > 0)
    return APPOSITE_MATCH_EXCLUDED;
  return self->n_open > 0 ? APPOSITE_MATCH_POSSIBLE : APPOSITE_MATCH_MATCHES;
}

/**
 * apposite_match_get_n_open:
 *
 * Returns: how many criteria are open
 */
guint
apposite_match_get_n_open (AppositeMatch *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATCH (self), 0);

  return self->n_open;
}

/**
 * apposite_match_get_n_contradicted:
 *
 * Returns: how many criteria are contradicted
 */
guint
apposite_match_get_n_contradicted (AppositeMatch *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATCH (self), 0);

  return self->n_contradicted;
}

/**
 * apposite_match_get_open:
 *
 * Returns: (transfer none): the #AppositeCriterion objects whose finding is unanswered, whatever the
 *   state. The list is the same one as long as the match lives; it says itself when it changes.
 */
GListModel *
apposite_match_get_open (AppositeMatch *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATCH (self), NULL);

  return G_LIST_MODEL (self->open);
}

/**
 * apposite_match_get_contradicted:
 *
 * Returns: (transfer none): the #AppositeCriterion objects that the answers contradict. An item that
 *   stays in while its finding's answer changes is said to have changed.
 */
GListModel *
apposite_match_get_contradicted (AppositeMatch *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATCH (self), NULL);

  return G_LIST_MODEL (self->contradicted);
}

/**
 * apposite_match_get_unaccounted:
 *
 * Returns: (transfer none): the #AppositeFinding objects with a positive answer that no criterion of
 *   the variant considers. They are shown wherever the variant is said to fit.
 */
GListModel *
apposite_match_get_unaccounted (AppositeMatch *self)
{
  g_return_val_if_fail (APPOSITE_IS_MATCH (self), NULL);

  return G_LIST_MODEL (self->unaccounted);
}
