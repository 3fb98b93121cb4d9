/* apposite-procedure-filter.c: which procedures of a variant are shown
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-procedure-filter.h"

#include <glib/gi18n.h>

#include "apposite-labels.h"

/* Values of APPOSITE_FILTER_RADIATION. */
enum
{
  NO_RADIATION,
  RADIATION,
};

/* More than any enumeration that is filtered by has values. */
#define MAX_VALUES 32

/**
 * AppositeProcedureFilter:
 *
 * Lets through the recommendations that have, of each kind that something is chosen of, one of the
 * chosen values.
 */
struct _AppositeProcedureFilter
{
  GtkFilter parent_instance;

  guint32 chosen[APPOSITE_N_FILTER_KINDS]; /* a bit a value */
};

G_DEFINE_FINAL_TYPE (AppositeProcedureFilter, apposite_procedure_filter, GTK_TYPE_FILTER)

enum
{
  PROP_EMPTY = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static gboolean
passes_kind (
    AppositeProcedureFilter *self, AppositeFilterKind kind, AppositeRecommendation *recommendation)
{
  return self->chosen[kind] == 0
      || apposite_procedure_filter_get_chosen (
          self, kind, apposite_filter_kind_get_value (kind, recommendation));
}

/* Whether it passes all kinds, or all but one. */
static gboolean
passes_but (AppositeProcedureFilter *self, guint left_out, AppositeRecommendation *recommendation)
{
  for (guint kind = 0; kind < APPOSITE_N_FILTER_KINDS; kind++)
    if (kind != left_out && !passes_kind (self, kind, recommendation))
      return FALSE;
  return TRUE;
}

static guint
count_but (AppositeProcedureFilter *self, guint left_out, GListModel *recommendations)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
    if (passes_but (self, left_out, apposite_record_list_peek (recommendations, i)))
      n++;
  return n;
}

static gboolean
apposite_procedure_filter_match (GtkFilter *filter, gpointer item)
{
  return passes_but (APPOSITE_PROCEDURE_FILTER (filter), APPOSITE_N_FILTER_KINDS, item);
}

static GtkFilterMatch
apposite_procedure_filter_get_strictness (GtkFilter *filter)
{
  return apposite_procedure_filter_is_empty (APPOSITE_PROCEDURE_FILTER (filter))
      ? GTK_FILTER_MATCH_ALL
      : GTK_FILTER_MATCH_SOME;
}

static void
apposite_procedure_filter_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_EMPTY:
      g_value_set_boolean (
          value, apposite_procedure_filter_is_empty (APPOSITE_PROCEDURE_FILTER (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_procedure_filter_class_init (AppositeProcedureFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  object_class->get_property = apposite_procedure_filter_get_property;
  filter_class->match = apposite_procedure_filter_match;
  filter_class->get_strictness = apposite_procedure_filter_get_strictness;

  props[PROP_EMPTY] =
      g_param_spec_boolean ("empty", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_procedure_filter_init (AppositeProcedureFilter *self)
{
}

/**
 * apposite_procedure_filter_new:
 *
 * Returns: (transfer full): a filter that lets everything through
 */
AppositeProcedureFilter *
apposite_procedure_filter_new (void)
{
  return g_object_new (APPOSITE_TYPE_PROCEDURE_FILTER, NULL);
}

/**
 * apposite_procedure_filter_get_chosen:
 * @kind: what is looked at
 * @value: a value of it
 *
 * Returns: whether it is chosen
 */
gboolean
apposite_procedure_filter_get_chosen (
    AppositeProcedureFilter *self, AppositeFilterKind kind, guint value)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_FILTER (self), FALSE);
  g_return_val_if_fail (kind < APPOSITE_N_FILTER_KINDS && value < MAX_VALUES, FALSE);

  return (self->chosen[kind] & (1U << value)) != 0;
}

/**
 * apposite_procedure_filter_set_chosen:
 * @kind: what is looked at
 * @value: a value of it
 * @chosen: whether recommendations with it shall be shown
 *
 * Chooses a value, or takes it back. Where no value of a kind is chosen, all of them are shown.
 */
void
apposite_procedure_filter_set_chosen (
    AppositeProcedureFilter *self, AppositeFilterKind kind, guint value, gboolean chosen)
{
  gboolean was_empty;

  g_return_if_fail (APPOSITE_IS_PROCEDURE_FILTER (self));
  g_return_if_fail (kind < APPOSITE_N_FILTER_KINDS && value < MAX_VALUES);

  if (apposite_procedure_filter_get_chosen (self, kind, value) == !!chosen)
    return;
  was_empty = apposite_procedure_filter_is_empty (self);
  self->chosen[kind] ^= 1U << value;
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
  if (was_empty != apposite_procedure_filter_is_empty (self))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EMPTY]);
}

/**
 * apposite_procedure_filter_is_empty:
 *
 * Returns: whether nothing is chosen, so that everything is shown
 */
gboolean
apposite_procedure_filter_is_empty (AppositeProcedureFilter *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_FILTER (self), TRUE);

  for (guint kind = 0; kind < APPOSITE_N_FILTER_KINDS; kind++)
    if (self->chosen[kind] != 0)
      return FALSE;
  return TRUE;
}

/**
 * apposite_procedure_filter_clear:
 *
 * Takes back all that is chosen.
 */
void
apposite_procedure_filter_clear (AppositeProcedureFilter *self)
{
  g_return_if_fail (APPOSITE_IS_PROCEDURE_FILTER (self));

  if (apposite_procedure_filter_is_empty (self))
    return;
  memset (self->chosen, 0, sizeof self->chosen);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_LESS_STRICT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EMPTY]);
}

/**
 * apposite_procedure_filter_format_shown:
 * @recommendations: the recommendations of a variant
 *
 * Returns: (transfer full): how many of them are shown, in words
 */
char *
apposite_procedure_filter_format_shown (AppositeProcedureFilter *self, GListModel *recommendations)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_FILTER (self), NULL);

  /* Translators: how many procedures of how many are shown */
  return g_strdup_printf (_ ("%u of %u shown"),
      count_but (self, APPOSITE_N_FILTER_KINDS, recommendations),
      g_list_model_get_n_items (recommendations));
}

/**
 * apposite_procedure_filter_format_hidden:
 * @recommendations: the recommendations of a variant
 *
 * Returns: (transfer full) (nullable): which procedures are usually appropriate but not shown, or
 *   %NULL where there is none
 */
char *
apposite_procedure_filter_format_hidden (AppositeProcedureFilter *self, GListModel *recommendations)
{
  g_autoptr (GString) names = g_string_new (NULL);

  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_FILTER (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
    {
      AppositeRecommendation *recommendation = apposite_record_list_peek (recommendations, i);
      AppositeCategory *category = apposite_recommendation_get_category (recommendation);

      if (apposite_category_get_appropriateness (category) == APPOSITE_USUALLY_APPROPRIATE
          && !gtk_filter_match (GTK_FILTER (self), recommendation))
        g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "",
            apposite_procedure_get_name (apposite_recommendation_get_procedure (recommendation)));
    }
  if (names->len == 0)
    return NULL;
  /* Translators: what follows are names of procedures */
  return g_strdup_printf (_ ("Usually appropriate, hidden by the filter: %s"), names->str);
}

/* The values of a kind that are chosen, in words. */
static char *
format_chosen (AppositeProcedureFilter *self, AppositeFilterKind kind, GListModel *recommendations)
{
  g_autoptr (GPtrArray) examples = apposite_filter_kind_list_examples (kind, recommendations);
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < examples->len; i++)
    if (passes_kind (self, kind, g_ptr_array_index (examples, i)))
      g_strv_builder_add (
          labels, apposite_filter_kind_label_value (kind, g_ptr_array_index (examples, i)));
  parts = g_strv_builder_end (labels);
  /* Translators: between the values of a filter any of which will do */
  return g_strjoinv (_ (" or "), parts);
}

/**
 * apposite_procedure_filter_format_none:
 * @recommendations: the recommendations of a variant
 *
 * Returns: (transfer full) (nullable): where none is let through, what is chosen, a line a kind, and
 *   how many would be shown without it
 */
char *
apposite_procedure_filter_format_none (AppositeProcedureFilter *self, GListModel *recommendations)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_FILTER (self), NULL);

  if (count_but (self, APPOSITE_N_FILTER_KINDS, recommendations) > 0)
    return NULL;
  for (guint kind = 0; kind < APPOSITE_N_FILTER_KINDS; kind++)
    {
      guint n = count_but (self, kind, recommendations);
      g_autofree char *chosen = NULL;

      if (self->chosen[kind] == 0)
        continue;
      chosen = format_chosen (self, kind, recommendations);
      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      g_string_append_printf (lines,
          /* Translators: what is chosen in a filter, such as “CT or MRI”, then a count of
             procedures */
          ngettext (
              "Without the filter “%s”: %u procedure", "Without the filter “%s”: %u procedures", n),
          chosen, n);
    }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

/**
 * apposite_filter_kind_get_value:
 * @kind: what is looked at
 * @recommendation: a recommendation
 *
 * Returns: what @recommendation has of it
 */
guint
apposite_filter_kind_get_value (AppositeFilterKind kind, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);

  switch (kind)
    {
    case APPOSITE_FILTER_CATEGORY:
      return apposite_category_get_appropriateness (
          apposite_recommendation_get_category (recommendation));
    case APPOSITE_FILTER_RADIATION:
      /* A level that varies may be any. */
      return apposite_radiation_level_has_range (level)
              && apposite_radiation_level_count_marks (level) == 0
          ? NO_RADIATION
          : RADIATION;
    case APPOSITE_FILTER_MODALITY:
      return apposite_procedure_get_modality (procedure);
    case APPOSITE_FILTER_CONTRAST:
      return apposite_procedure_get_contrast (procedure);
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * apposite_filter_kind_list_examples:
 * @kind: what is looked at
 * @recommendations: the recommendations of a variant
 *
 * Returns: (transfer container): for each value that can be chosen the first recommendation that has
 *   it, in the order of the values
 */
GPtrArray *
apposite_filter_kind_list_examples (AppositeFilterKind kind, GListModel *recommendations)
{
  /* Nobody looks for radiation. */
  const guint n_values = kind == APPOSITE_FILTER_RADIATION ? 1 : MAX_VALUES;
  GPtrArray *examples = g_ptr_array_new ();

  for (guint value = 0; value < n_values; value++)
    for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
      {
        AppositeRecommendation *recommendation = apposite_record_list_peek (recommendations, i);

        if (apposite_filter_kind_get_value (kind, recommendation) == value)
          {
            g_ptr_array_add (examples, recommendation);
            break;
          }
      }
  return examples;
}

/**
 * apposite_filter_kind_label:
 * @kind: what is looked at
 *
 * Returns: (transfer none): its name for a reader
 */
const char *
apposite_filter_kind_label (AppositeFilterKind kind)
{
  switch (kind)
    {
    case APPOSITE_FILTER_CATEGORY:
      return _ ("Appropriateness");
    case APPOSITE_FILTER_RADIATION:
      return _ ("Radiation");
    case APPOSITE_FILTER_MODALITY:
      return _ ("Modality");
    case APPOSITE_FILTER_CONTRAST:
      return _ ("Contrast");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_filter_kind_label_value:
 * @kind: what is looked at
 * @recommendation: a recommendation
 *
 * Returns: (transfer none): what @recommendation has of it, for a reader
 */
const char *
apposite_filter_kind_label_value (AppositeFilterKind kind, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);

  switch (kind)
    {
    case APPOSITE_FILTER_CATEGORY:
      return apposite_category_get_name (apposite_recommendation_get_category (recommendation));
    case APPOSITE_FILTER_RADIATION:
      return apposite_filter_kind_get_value (kind, recommendation) == NO_RADIATION
          ? _ ("No ionizing radiation")
          : _ ("Ionizing radiation");
    case APPOSITE_FILTER_MODALITY:
      return apposite_label_for_modality (apposite_procedure_get_modality (procedure));
    case APPOSITE_FILTER_CONTRAST:
      return apposite_label_for_contrast (apposite_procedure_get_contrast (procedure));
    default:
      g_return_val_if_reached (NULL);
    }
}
