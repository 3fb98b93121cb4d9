/* apposite-session.c: what one window shows, and of whom
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-session.h"

#include "apposite-app-enum-types.h"

/* A place that the reader looked at. The topic owns what it points to; the names of sections are
 * interned. */
typedef struct
{
  AppositeView view;
  const char *reference;
  AppositeVariant *variant;
  AppositeRecommendation *recommendation;
} Place;

/* All that a new patient empties, kept so that it can be undone. */
typedef struct
{
  GBytes *answers;
  GArray *history;
  guint position;
} Former;

/**
 * AppositeSession:
 *
 * The presentation of one patient and what the reader looks at. Each window has one. What is shown
 * changes only by the reader's act; there is one exception: the first match fills a page that is
 * still empty.
 */
struct _AppositeSession
{
  GObject parent_instance;

  AppositeTopic *topic;
  AppositePresentation *presentation;
  GArray *history; /* of Place; the first one is the empty page */
  guint position; /* of the place that is shown */
  Former *former;
};

G_DEFINE_FINAL_TYPE (AppositeSession, apposite_session, G_TYPE_OBJECT)

enum
{
  PROP_TOPIC = 1,
  PROP_PRESENTATION,
  PROP_VIEW,
  PROP_REFERENCE,
  PROP_VARIANT,
  PROP_RECOMMENDATION,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

enum
{
  NEW_PATIENT,
  REFERENCE_ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static Place *
current (AppositeSession *self)
{
  return &g_array_index (self->history, Place, self->position);
}

static void
former_free (Former *former)
{
  g_bytes_unref (former->answers);
  g_array_unref (former->history);
  g_free (former);
}

static void
notify_changes (
    AppositeSession *self, Place before, gboolean could_go_back, gboolean could_go_forward)
{
  GObject *object = G_OBJECT (self);

  g_object_freeze_notify (object);
  if (current (self)->view != before.view)
    g_object_notify_by_pspec (object, props[PROP_VIEW]);
  if (current (self)->reference != before.reference)
    g_object_notify_by_pspec (object, props[PROP_REFERENCE]);
  if (current (self)->variant != before.variant)
    g_object_notify_by_pspec (object, props[PROP_VARIANT]);
  if (current (self)->recommendation != before.recommendation)
    g_object_notify_by_pspec (object, props[PROP_RECOMMENDATION]);
  if (apposite_session_can_go_back (self) != could_go_back)
    g_object_notify_by_pspec (object, props[PROP_CAN_GO_BACK]);
  if (apposite_session_can_go_forward (self) != could_go_forward)
    g_object_notify_by_pspec (object, props[PROP_CAN_GO_FORWARD]);
  g_object_thaw_notify (object);
}

static void
go_to (AppositeSession *self, guint position)
{
  Place before = *current (self);
  gboolean could_go_back = apposite_session_can_go_back (self);
  gboolean could_go_forward = apposite_session_can_go_forward (self);

  self->position = position;
  notify_changes (self, before, could_go_back, could_go_forward);
}

static gboolean
places_equal (const Place *a, const Place *b)
{
  return a->view == b->view && a->reference == b->reference && a->variant == b->variant
      && a->recommendation == b->recommendation;
}

static void
go_to_new (AppositeSession *self, Place place)
{
  Place before = *current (self);
  gboolean could_go_back = apposite_session_can_go_back (self);
  gboolean could_go_forward = apposite_session_can_go_forward (self);

  if (places_equal (&before, &place))
    return;
  g_array_set_size (self->history, self->position + 1);
  g_array_append_val (self->history, place);
  self->position++;
  notify_changes (self, before, could_go_back, could_go_forward);
}

static GArray *
new_history (void)
{
  GArray *history = g_array_new (FALSE, FALSE, sizeof (Place));
  Place empty = { APPOSITE_VIEW_VARIANT, NULL, NULL, NULL };

  g_array_append_val (history, empty);
  return history;
}

/* The one variant that fits, where nothing else has to be said first. */
static AppositeVariant *
find_only_match (AppositePresentation *presentation)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  AppositeVariant *found = NULL;

  if (g_list_model_get_n_items (apposite_presentation_get_conflicts (presentation)) > 0)
    return NULL;
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);

      if (apposite_match_get_state (match) != APPOSITE_MATCH_MATCHES)
        continue;
      if (found != NULL)
        return NULL;
      found = apposite_match_get_variant (match);
    }
  return found;
}

static void
answer_changed_cb (AppositeSession *self)
{
  AppositeVariant *match;

  if (current (self)->view != APPOSITE_VIEW_VARIANT || current (self)->variant != NULL)
    return;
  match = find_only_match (self->presentation);
  if (match != NULL)
    apposite_session_show_variant (self, match);
}

static void
apposite_session_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeSession *self = APPOSITE_SESSION (object);

  switch (property_id)
    {
    case PROP_TOPIC:
      g_value_set_object (value, self->topic);
      break;
    case PROP_PRESENTATION:
      g_value_set_object (value, self->presentation);
      break;
    case PROP_VIEW:
      g_value_set_enum (value, current (self)->view);
      break;
    case PROP_REFERENCE:
      g_value_set_static_string (value, current (self)->reference);
      break;
    case PROP_VARIANT:
      g_value_set_object (value, current (self)->variant);
      break;
    case PROP_RECOMMENDATION:
      g_value_set_object (value, current (self)->recommendation);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, apposite_session_can_go_back (self));
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, apposite_session_can_go_forward (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_session_finalize (GObject *object)
{
  AppositeSession *self = APPOSITE_SESSION (object);

  g_clear_object (&self->presentation);
  g_clear_object (&self->topic);
  g_clear_pointer (&self->history, g_array_unref);
  g_clear_pointer (&self->former, former_free);

  G_OBJECT_CLASS (apposite_session_parent_class)->finalize (object);
}

static void
apposite_session_class_init (AppositeSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_session_get_property;
  object_class->finalize = apposite_session_finalize;

  props[PROP_TOPIC] = g_param_spec_object ("topic", NULL, NULL, APPOSITE_TYPE_TOPIC, flags);
  props[PROP_PRESENTATION] =
      g_param_spec_object ("presentation", NULL, NULL, APPOSITE_TYPE_PRESENTATION, flags);
  props[PROP_VIEW] =
      g_param_spec_enum ("view", NULL, NULL, APPOSITE_TYPE_VIEW, APPOSITE_VIEW_VARIANT, flags);
  props[PROP_REFERENCE] = g_param_spec_string ("reference", NULL, NULL, NULL, flags);
  props[PROP_VARIANT] = g_param_spec_object ("variant", NULL, NULL, APPOSITE_TYPE_VARIANT, flags);
  props[PROP_RECOMMENDATION] =
      g_param_spec_object ("recommendation", NULL, NULL, APPOSITE_TYPE_RECOMMENDATION, flags);
  props[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, flags);
  props[PROP_CAN_GO_FORWARD] = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * AppositeSession::new-patient:
   *
   * Emitted when answers and history were emptied: what belongs to the former patient goes.
   */
  signals[NEW_PATIENT] = g_signal_new ("new-patient", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
      0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * AppositeSession::reference-asked:
   *
   * Emitted when a reference section was asked for, also where it is the one that was looked at; not
   * when it is gone back to.
   */
  signals[REFERENCE_ASKED] = g_signal_new ("reference-asked", G_TYPE_FROM_CLASS (klass),
      G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
apposite_session_init (AppositeSession *self)
{
  self->history = new_history ();
}

/**
 * apposite_session_new:
 * @topic: the topic that is shown
 *
 * Returns: (transfer full): a session in which nothing is answered and nothing is looked at
 */
AppositeSession *
apposite_session_new (AppositeTopic *topic)
{
  AppositeSession *self;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  self = g_object_new (APPOSITE_TYPE_SESSION, NULL);
  self->topic = g_object_ref (topic);
  self->presentation = apposite_presentation_new (topic);
  g_signal_connect_object (self->presentation, "answer-changed", G_CALLBACK (answer_changed_cb),
      self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * apposite_session_get_topic:
 *
 * Returns: (transfer none): the topic that is shown
 */
AppositeTopic *
apposite_session_get_topic (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), NULL);

  return self->topic;
}

/**
 * apposite_session_get_presentation:
 *
 * Returns: (transfer none): the answers about the patient; the same object for every patient
 */
AppositePresentation *
apposite_session_get_presentation (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), NULL);

  return self->presentation;
}

/**
 * apposite_session_get_view:
 *
 * Returns: the way in which the topic is looked at
 */
AppositeView
apposite_session_get_view (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), APPOSITE_VIEW_VARIANT);

  return current (self)->view;
}

/**
 * apposite_session_get_reference:
 *
 * Returns: (nullable): the id of the reference section that was asked for last, or %NULL where none
 *   was
 */
const char *
apposite_session_get_reference (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), NULL);

  return current (self)->reference;
}

/**
 * apposite_session_get_variant:
 *
 * Returns: (transfer none) (nullable): the variant that is looked at, or %NULL on the empty page
 */
AppositeVariant *
apposite_session_get_variant (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), NULL);

  return current (self)->variant;
}

/**
 * apposite_session_get_recommendation:
 *
 * Returns: (transfer none) (nullable): the recommendation that is looked at, which is one of the
 *   variant's, or %NULL where none is
 */
AppositeRecommendation *
apposite_session_get_recommendation (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), NULL);

  return current (self)->recommendation;
}

/**
 * apposite_session_show_variant:
 * @variant: a variant of the topic
 *
 * Looks at a variant. The procedure that was looked at stays so where the variant rates it.
 */
void
apposite_session_show_variant (AppositeSession *self, AppositeVariant *variant)
{
  Place place;

  g_return_if_fail (APPOSITE_IS_SESSION (self));
  g_return_if_fail (APPOSITE_IS_VARIANT (variant));

  place = *current (self);
  place.view = APPOSITE_VIEW_VARIANT;
  place.variant = variant;
  if (place.recommendation != NULL)
    place.recommendation = apposite_variant_find_recommendation (
        variant, apposite_recommendation_get_procedure (place.recommendation));
  go_to_new (self, place);
}

/**
 * apposite_session_show_recommendation:
 * @recommendation: a recommendation of the topic
 *
 * Looks at a recommendation, and at its variant.
 */
void
apposite_session_show_recommendation (AppositeSession *self, AppositeRecommendation *recommendation)
{
  Place place;

  g_return_if_fail (APPOSITE_IS_SESSION (self));
  g_return_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation));

  place = *current (self);
  place.view = APPOSITE_VIEW_VARIANT;
  place.recommendation = recommendation;
  place.variant = apposite_topic_find_variant (
      self->topic, apposite_recommendation_get_variant_number (recommendation));
  go_to_new (self, place);
}

/**
 * apposite_session_show_view:
 * @view: a way to look at the topic
 *
 * Looks at the topic in another way. What was looked at in the others stays so there.
 */
void
apposite_session_show_view (AppositeSession *self, AppositeView view)
{
  Place place;

  g_return_if_fail (APPOSITE_IS_SESSION (self));

  place = *current (self);
  place.view = view;
  if (view == APPOSITE_VIEW_VARIANT && place.variant == NULL)
    place.variant = find_only_match (self->presentation);
  go_to_new (self, place);
}

/**
 * apposite_session_show_reference:
 * @section: (nullable): the id of a reference section, or %NULL for the first
 *
 * Looks at what the document says around its tables.
 */
void
apposite_session_show_reference (AppositeSession *self, const char *section)
{
  Place place;

  g_return_if_fail (APPOSITE_IS_SESSION (self));

  place = *current (self);
  place.view = APPOSITE_VIEW_REFERENCE;
  place.reference = g_intern_string (section);
  go_to_new (self, place);
  g_signal_emit (self, signals[REFERENCE_ASKED], 0);
}

/**
 * apposite_session_can_go_back:
 *
 * Returns: whether something else was looked at before
 */
gboolean
apposite_session_can_go_back (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), FALSE);

  return self->position > 0;
}

/**
 * apposite_session_can_go_forward:
 *
 * Returns: whether the reader went back from somewhere
 */
gboolean
apposite_session_can_go_forward (AppositeSession *self)
{
  g_return_val_if_fail (APPOSITE_IS_SESSION (self), FALSE);

  return self->position + 1 < self->history->len;
}

/**
 * apposite_session_go_back:
 *
 * Looks at what was looked at before, if anything.
 */
void
apposite_session_go_back (AppositeSession *self)
{
  g_return_if_fail (APPOSITE_IS_SESSION (self));

  if (apposite_session_can_go_back (self))
    go_to (self, self->position - 1);
}

/**
 * apposite_session_go_forward:
 *
 * Looks at what the reader went back from, if anything.
 */
void
apposite_session_go_forward (AppositeSession *self)
{
  g_return_if_fail (APPOSITE_IS_SESSION (self));

  if (apposite_session_can_go_forward (self))
    go_to (self, self->position + 1);
}

static void
replace_history (AppositeSession *self, GArray *history, guint position)
{
  Place before = *current (self);
  gboolean could_go_back = apposite_session_can_go_back (self);
  gboolean could_go_forward = apposite_session_can_go_forward (self);

  self->history = history;
  self->position = position;
  notify_changes (self, before, could_go_back, could_go_forward);
}

/**
 * apposite_session_new_patient:
 *
 * Empties the answers and the history. apposite_session_undo_new_patient() brings them back until the
 * next new patient.
 */
void
apposite_session_new_patient (AppositeSession *self)
{
  Former *former;

  g_return_if_fail (APPOSITE_IS_SESSION (self));

  former = g_new0 (Former, 1);
  former->answers = apposite_presentation_snapshot (self->presentation);
  former->history = self->history;
  former->position = self->position;
  g_clear_pointer (&self->former, former_free);

  replace_history (self, new_history (), 0);
  self->former = former;
  apposite_presentation_clear (self->presentation);
  g_signal_emit (self, signals[NEW_PATIENT], 0);
}

/**
 * apposite_session_undo_new_patient:
 *
 * Brings back what the last new patient emptied, if anything.
 */
void
apposite_session_undo_new_patient (AppositeSession *self)
{
  GArray *emptied;
  Former *former;

  g_return_if_fail (APPOSITE_IS_SESSION (self));

  former = g_steal_pointer (&self->former);
  if (former == NULL)
    return;
  emptied = self->history;
  replace_history (self, g_array_ref (former->history), former->position);
  g_array_unref (emptied);
  apposite_presentation_restore (self->presentation, former->answers);
  former_free (former);
}
