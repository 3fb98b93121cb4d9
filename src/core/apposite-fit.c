/* apposite-fit.c: how a variant fits a patient, in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-fit.h"

#include <glib/gi18n-lib.h>

#include "apposite-labels.h"
#include "apposite-match-text.h"

/* More would be no list that anyone reads. */
#define MOST_OTHERS 30

/* “Not asked: …”, left out where there is nothing to list. */
static void
add_labelled (GStrvBuilder *lines, const char *label, const char *text)
{
  g_autofree char *line = NULL;

  if (*text == '\0')
    return;
  /* Translators: a label and what it labels, such as “Not asked: …” */
  line = g_strdup_printf (_ ("%s: %s"), label, text);
  g_strv_builder_add (lines, line);
}

static void
add_all (GStrvBuilder *lines, char **more)
{
  g_strv_builder_addv (lines, (const char **) more);
  g_strfreev (more);
}

/* Adds a count to a list of them, left out where it is none. */
static void
add_count (GString *list, const char *separator, const char *label, guint n)
{
  if (n == 0)
    return;
  if (list->len > 0)
    g_string_append (list, separator);
  /* Translators: what is counted and how many there are, such as “Not asked 2” */
  g_string_append_printf (list, _ ("%s %u"), label, n);
}

static gboolean
are_gates (GListModel *conditions)
{
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    if (!apposite_finding_is_gate (
            apposite_condition_get_finding (apposite_record_list_peek (conditions, i))))
      return FALSE;
  return TRUE;
}

/* What the topic calls its gates: the title of the group in which one act answers them. */
static const char *
title_of_gates (AppositeTopic *topic)
{
  GListModel *sets = apposite_topic_get_answer_sets (topic);

  for (guint i = 0; i < g_list_model_get_n_items (sets); i++)
    {
      AppositeAnswerSet *set = apposite_record_list_peek (sets, i);
      AppositeFindingGroup *group = apposite_answer_set_get_group (set);

      if (group != NULL && are_gates (apposite_answer_set_get_conditions (set)))
        return apposite_finding_group_get_title (group);
    }
  return _ ("Warning signs");
}

/* How many gates are unanswered; those of the first stage, the topic's scope, alone where wanted. */
static guint
count_open_gates (AppositePresentation *presentation, gboolean scope_only)
{
  GListModel *findings =
      apposite_topic_get_findings (apposite_presentation_get_topic (presentation));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      AppositeFinding *finding = apposite_record_list_peek (findings, i);

      n += apposite_finding_is_gate (finding)
          && apposite_presentation_get_answer (presentation, finding) == NULL
          && (!scope_only || apposite_finding_get_stage (finding) == 0);
    }
  return n;
}

static guint
count_other_possible (AppositePresentation *presentation, AppositeMatch *match)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *other = apposite_record_list_peek (matches, i);

      n += other != match && apposite_match_get_state (other) == APPOSITE_MATCH_POSSIBLE;
    }
  return n;
}

/* Of many the first ones. */
static char *
format_other_possible (AppositePresentation *presentation, AppositeMatch *match)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *named = NULL;
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *other = apposite_record_list_peek (matches, i);
      AppositeVariant *variant = apposite_match_get_variant (other);
      g_autofree char *name = NULL;

      if (other == match || apposite_match_get_state (other) != APPOSITE_MATCH_POSSIBLE
          || n++ >= MOST_OTHERS)
        continue;
      /* Translators: the number of a variant and its short title */
      name = g_strdup_printf (_ ("%u, %s"), apposite_variant_get_number (variant),
          apposite_variant_get_short_title (variant));
      g_strv_builder_add (names, name);
    }
  list = g_strv_builder_end (names);
  named = g_strjoinv (_ ("; "), list);
  if (n <= MOST_OTHERS)
    return g_steal_pointer (&named);
  /* Translators: names, and how many more there are */
  return g_strdup_printf (_ ("%s; %u more"), named, n - MOST_OTHERS);
}

/* “Excluded · Duration: Chronic” */
static char *
format_excluded (AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeCriterion *criterion =
      apposite_record_list_peek (apposite_match_get_contradicted (match), 0);
  AppositeFinding *finding = apposite_criterion_get_finding (criterion);
  AppositeAnswer *answer = apposite_presentation_get_answer (presentation, finding);

  /* Translators: why a variant is excluded: a finding and the answer given */
  return g_strdup_printf (_ ("Excluded · %s: %s"), apposite_finding_get_label (finding),
      apposite_answer_get_label (answer));
}

static char *
format_fits (AppositePresentation *presentation, AppositeMatch *match)
{
  g_autofree char *caveats = apposite_fit_format_caveats (presentation, match);

  if (*caveats == '\0')
    return g_strdup (_ ("Fits"));
  /* Translators: a variant fits; then what is still open */
  return g_strdup_printf (_ ("Fits · %s"), caveats);
}

/**
 * apposite_fit_find_match:
 * @presentation: a presentation
 * @variant: a variant of its topic
 *
 * Returns: (transfer none) (nullable): the match of the variant
 */
AppositeMatch *
apposite_fit_find_match (AppositePresentation *presentation, AppositeVariant *variant)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);

      if (apposite_match_get_variant (match) == variant)
        return match;
    }
  return NULL;
}

/**
 * apposite_fit_get:
 * @presentation: a presentation
 * @match: one of its matches
 *
 * Returns: what may be said of the variant: nothing fits while answers conflict, and nothing is
 *   said at all before something is answered
 */
AppositeFit
apposite_fit_get (AppositePresentation *presentation, AppositeMatch *match)
{
  GListModel *conflicts = apposite_presentation_get_conflicts (presentation);

  switch (apposite_match_get_state (match))
    {
    case APPOSITE_MATCH_MATCHES:
      return g_list_model_get_n_items (conflicts) > 0 ? APPOSITE_FIT_WITHHELD : APPOSITE_FIT_FITS;
    case APPOSITE_MATCH_EXCLUDED:
      return APPOSITE_FIT_EXCLUDED;
    case APPOSITE_MATCH_POSSIBLE:
      return apposite_presentation_get_n_answered (presentation) > 0 ? APPOSITE_FIT_POSSIBLE
                                                                     : APPOSITE_FIT_UNKNOWN;
    default:
      g_return_val_if_reached (APPOSITE_FIT_UNKNOWN);
    }
}

/**
 * apposite_fit_format:
 * @presentation: a presentation
 * @match: one of its matches
 *
 * Returns: (transfer full): how the variant fits, in a line for a list: with what is still open
 *   where it fits, with the first reason where it is excluded
 */
char *
apposite_fit_format (AppositePresentation *presentation, AppositeMatch *match)
{
  guint n_open = apposite_match_get_n_open (match);

  switch (apposite_fit_get (presentation, match))
    {
    case APPOSITE_FIT_FITS:
      return format_fits (presentation, match);
    case APPOSITE_FIT_WITHHELD:
      return g_strdup (_ ("Withheld: answers conflict"));
    case APPOSITE_FIT_POSSIBLE:
      return g_strdup_printf (
          ngettext ("Possible · %u open", "Possible · %u open", n_open), n_open);
    case APPOSITE_FIT_EXCLUDED:
      return format_excluded (presentation, match);
    case APPOSITE_FIT_UNKNOWN:
      return g_strdup_printf (ngettext ("%u question open", "%u questions open", n_open), n_open);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * apposite_fit_format_caveats:
 * @presentation: a presentation
 * @match: one of its matches
 *
 * Returns: (transfer full): the counts without which a variant is never said to fit: what is still
 *   open, what the variant doesn't consider and what the checklist doesn't ask; empty where all are
 *   none
 */
char *
apposite_fit_format_caveats (AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeTopic *topic = apposite_presentation_get_topic (presentation);
  AppositeVariant *variant = apposite_match_get_variant (match);
  g_autoptr (GString) open = g_string_new (NULL);
  g_autoptr (GString) caveats = g_string_new (NULL);

  /* First, and named, not counted: a red flag that the variant is silent on is no detail. */
  if (g_list_model_get_n_items (apposite_match_get_unaccounted (match)) > 0)
    {
      g_autofree char *names =
          apposite_match_text_for_findings (apposite_match_get_unaccounted (match));

      /* Translators: followed by what was found but no criterion of the variant considers */
      g_string_append_printf (caveats, _ ("Not in its criteria: %s"), names);
    }
  add_count (open, ", ", title_of_gates (topic), count_open_gates (presentation, FALSE));
  /* Translators: followed by the number of conditions that would lead to another topic */
  add_count (open, ", ", _ ("to rule out"),
      g_list_model_get_n_items (apposite_presentation_get_to_rule_out (presentation)));
  /* Translators: followed by the number of other variants that are still possible */
  add_count (open, ", ", _ ("other variants"), count_other_possible (presentation, match));
  if (open->len > 0)
    {
      g_string_append (caveats, caveats->len > 0 ? " · " : "");
      g_string_append_printf (caveats, _ ("Still open: %s"), open->str);
    }
  /* Translators: followed by the number of conditions of a title that the checklist doesn't ask */
  add_count (caveats, " · ", _ ("Not asked"),
      g_strv_length ((char **) apposite_variant_get_unasked (variant)));
  return g_string_free (g_steal_pointer (&caveats), FALSE);
}

/**
 * apposite_fit_count_more:
 * @presentation: a presentation
 * @match: one of its matches
 *
 * Returns: how many reasons exclude the variant besides the one that apposite_fit_format() gives
 */
guint
apposite_fit_count_more (AppositePresentation *presentation, AppositeMatch *match)
{
  guint n = apposite_match_get_n_contradicted (match);

  return n > 0 ? n - 1 : 0;
}

/**
 * apposite_fit_list_reasons:
 * @presentation: a presentation
 * @match: one of its matches
 *
 * Returns: (transfer full) (array zero-terminated=1): all that stands behind what
 *   apposite_fit_format() says, in lines
 */
char **
apposite_fit_list_reasons (AppositePresentation *presentation, AppositeMatch *match)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  GListModel *contradicted = apposite_match_get_contradicted (match);
  AppositeFit fit = apposite_fit_get (presentation, match);

  for (guint i = 0; i < g_list_model_get_n_items (contradicted); i++)
    {
      g_autofree char *text = apposite_match_text_for_contradiction (
          presentation, apposite_record_list_peek (contradicted, i));

      g_strv_builder_add (lines, text);
    }
  if (fit == APPOSITE_FIT_POSSIBLE)
    {
      g_autofree char *open = apposite_match_text_for_criteria (apposite_match_get_open (match));

      add_labelled (lines, _ ("Waits for"), open);
    }
  if (fit == APPOSITE_FIT_FITS)
    {
      g_autofree char *others = format_other_possible (presentation, match);

      add_all (lines, apposite_fit_list_open (presentation));
      add_labelled (lines, _ ("Other variants still possible"), others);
      add_all (lines, apposite_fit_list_unconsidered (presentation, match));
    }
  return g_strv_builder_end (lines);
}

/**
 * apposite_fit_list_open:
 * @presentation: a presentation
 *
 * Returns: (transfer full) (array zero-terminated=1): the gates that are unanswered, and what would
 *   lead elsewhere, in lines
 */
char **
apposite_fit_list_open (AppositePresentation *presentation)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  const char *title = title_of_gates (apposite_presentation_get_topic (presentation));
  g_autofree char *gates = apposite_match_text_for_open_gates (presentation);
  g_autofree char *to_rule_out =
      apposite_match_text_for_findings (apposite_presentation_get_to_rule_out (presentation));
  g_autofree char *label = NULL;

  if (count_open_gates (presentation, TRUE) > 0)
    /* Translators: what a topic calls its warning signs; a list of questions follows */
    label = g_strdup_printf (_ ("%s and scope not answered"), title);
  else
    label = g_strdup_printf (_ ("%s not answered"), title);
  add_labelled (lines, label, gates);
  add_labelled (lines, _ ("Unanswered, and may lead elsewhere"), to_rule_out);
  return g_strv_builder_end (lines);
}

/* “Neurologic deficit: No (from the narrative)”, for what the title doesn't say itself. */
static char *
format_readings (GListModel *criteria)
{
  g_autoptr (GStrvBuilder) readings = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (criteria, i);
      AppositeBasis basis = apposite_criterion_get_basis (criterion);
      g_autofree char *wanted = apposite_criterion_format (criterion);
      g_autofree char *reading = NULL;

      if (basis == APPOSITE_BASIS_TITLE)
        continue;
      /* Translators: a criterion, and where in the document it is read from */
      reading = g_strdup_printf (_ ("%s (%s)"), wanted, apposite_label_for_basis (basis));
      g_strv_builder_add (readings, reading);
    }
  list = g_strv_builder_end (readings);
  return g_strjoinv (_ ("; "), list);
}

/**
 * apposite_fit_list_unconsidered:
 * @presentation: a presentation
 * @match: one of its matches
 *
 * Returns: (transfer full) (array zero-terminated=1): the positive answers that no criterion of the
 *   variant considers, the criteria that its title doesn't hold, and the conditions of its title that
 *   the checklist doesn't ask, in lines
 */
char **
apposite_fit_list_unconsidered (AppositePresentation *presentation, AppositeMatch *match)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  AppositeVariant *variant = apposite_match_get_variant (match);
  const char *const *unasked = apposite_variant_get_unasked (variant);
  g_autofree char *unaccounted =
      apposite_match_text_for_given (presentation, apposite_match_get_unaccounted (match));
  g_autofree char *readings = format_readings (apposite_variant_get_criteria (variant));

  add_labelled (lines, _ ("Positive, but in no criterion of this variant"), unaccounted);
  add_labelled (lines, _ ("Criteria that its title doesn't state"), readings);
  for (guint i = 0; unasked[i] != NULL; i++)
    add_labelled (lines, _ ("In the title, but not asked"), unasked[i]);
  return g_strv_builder_end (lines);
}

/**
 * apposite_fit_list_variants:
 * @presentation: a presentation
 * @and_possible: whether those that are still possible count too
 *
 * Returns: (transfer full): the variants that fit; none while answers are in conflict
 */
GListModel *
apposite_fit_list_variants (AppositePresentation *presentation, gboolean and_possible)
{
  GListStore *list = g_list_store_new (APPOSITE_TYPE_VARIANT);
  GListModel *matches;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), G_LIST_MODEL (list));

  matches = apposite_presentation_get_matches (presentation);
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);
      AppositeFit fit = apposite_fit_get (presentation, match);

      if (g_list_model_get_n_items (apposite_presentation_get_conflicts (presentation)) == 0
          && (fit == APPOSITE_FIT_FITS || (and_possible && fit == APPOSITE_FIT_POSSIBLE)))
        g_list_store_append (list, apposite_match_get_variant (match));
    }
  return G_LIST_MODEL (list);
}
