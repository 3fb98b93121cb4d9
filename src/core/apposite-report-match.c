/* apposite-report-match.c: how the variants stand to a patient, as a report
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-parts.h"

#include <glib/gi18n-lib.h>

#include "apposite-fit.h"
#include "apposite-match-text.h"
#include "apposite-status.h"

typedef void (*AddMatchFunc) (
    AppositeReport *self, AppositePresentation *presentation, AppositeMatch *match);

static void
add_heading (AppositeReport *self, const char *text)
{
  apposite_report_add_heading (self, 1, FALSE, text);
}

static void
add_variant (
    AppositeReport *self, AppositeVariant *variant, const char *text, const char *const *details)
{
  g_autofree char *number = g_strdup_printf ("%u", apposite_variant_get_number (variant));

  apposite_report_add_item (self, APPOSITE_REPORT_PLAIN, number, text, details);
}

static void
add_lines (AppositeReport *self, char **lines)
{
  apposite_report_begin_list (self);
  for (guint i = 0; lines[i] != NULL; i++)
    apposite_report_add_item (self, APPOSITE_REPORT_PLAIN, NULL, lines[i], NULL);
}

static void
add_answers (AppositeReport *self, AppositePresentation *presentation)
{
  g_autofree char *answers = apposite_match_text_for_answers (presentation);

  if (*answers == '\0')
    apposite_report_add_paragraph (self, APPOSITE_REPORT_PLAIN, _ ("Nothing is answered yet."));
  else
    /* Translators: a label; what follows are the answers given about the patient */
    apposite_report_add_fact (self, APPOSITE_REPORT_PLAIN, _ ("Answered"), answers);
}

static void
add_redirects (AppositeReport *self, AppositePresentation *presentation)
{
  GListModel *redirects = apposite_presentation_get_redirects (presentation);

  if (g_list_model_get_n_items (redirects) > 0)
    add_heading (self, _ ("First, elsewhere"));
  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_redirect (apposite_record_list_peek (redirects, i));

      apposite_report_add_paragraph (self, APPOSITE_REPORT_NOTICE, text);
    }
}

static void
add_conflicts (AppositeReport *self, AppositePresentation *presentation)
{
  GListModel *conflicts = apposite_presentation_get_conflicts (presentation);

  if (g_list_model_get_n_items (conflicts) > 0)
    add_heading (self, _ ("Answers in conflict"));
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_conflict (apposite_record_list_peek (conflicts, i));

      apposite_report_add_paragraph (self, APPOSITE_REPORT_WARNING, text);
    }
}

static guint
count_state (AppositePresentation *presentation, AppositeMatchState state)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    n += apposite_match_get_state (apposite_record_list_peek (matches, i)) == state;
  return n;
}

/* Adds what @add makes of each match of a state, under a heading where there is any. */
static void
add_matches (AppositeReport *self,
    AppositePresentation *presentation,
    AppositeMatchState state,
    const char *heading,
    AddMatchFunc add)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);

  if (count_state (presentation, state) == 0)
    return;
  add_heading (self, heading);
  apposite_report_begin_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);

      if (apposite_match_get_state (match) == state)
        add (self, presentation, match);
    }
}

static void
add_fitting (AppositeReport *self, AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  g_auto (GStrv) unconsidered = apposite_fit_list_unconsidered (presentation, match);

  add_variant (
      self, variant, apposite_variant_get_title (variant), (const char *const *) unconsidered);
}

static void
add_possible (AppositeReport *self, AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  guint n_open = apposite_match_get_n_open (match);
  g_autofree char *open = apposite_match_text_for_criteria (apposite_match_get_open (match));
  g_autofree char *count = g_strdup_printf (ngettext ("%u answer", "%u answers", n_open), n_open);
  /* With nothing answered the lists would all be long, and much the same. */
  const char *awaited = apposite_presentation_get_n_answered (presentation) > 0 ? open : count;
  /* Translators: which questions must be answered before a variant is known to fit */
  g_autofree char *line = g_strdup_printf (_ ("Waits for: %s"), awaited);
  const char *const details[] = { *awaited != '\0' ? line : NULL, NULL };

  add_variant (self, variant, apposite_variant_get_short_title (variant), details);
}

static void
add_excluded (AppositeReport *self, AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  g_auto (GStrv) reasons = apposite_fit_list_reasons (presentation, match);

  add_variant (
      self, variant, apposite_variant_get_short_title (variant), (const char *const *) reasons);
}

/* What is open elsewhere, which every “fits” must carry. */
static void
add_still_open (AppositeReport *self, AppositePresentation *presentation)
{
  g_auto (GStrv) open = apposite_fit_list_open (presentation);

  if (open[0] == NULL)
    return;
  add_heading (self, _ ("Still open"));
  add_lines (self, open);
}

static void
add_nearest (AppositeReport *self, AppositePresentation *presentation)
{
  GListModel *nearest = apposite_presentation_get_nearest (presentation);

  add_heading (self, _ ("Nearest, but excluded: their ratings don't apply"));
  apposite_report_begin_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (nearest); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (nearest, i);

      add_excluded (self, presentation, apposite_fit_find_match (presentation, variant));
    }
}

static void
add_not_covered (AppositeReport *self, AppositePresentation *presentation)
{
  const char *advice = apposite_presentation_get_gate_advice (presentation);

  add_heading (self, _ ("Not covered"));
  apposite_report_add_paragraph (self, APPOSITE_REPORT_WARNING, apposite_status_not_covered ());
  if (advice != NULL)
    apposite_report_add_paragraph (self, APPOSITE_REPORT_PLAIN, advice);
  if (g_list_model_get_n_items (apposite_presentation_get_nearest (presentation)) > 0)
    add_nearest (self, presentation);
  else
    apposite_report_add_paragraph (self, APPOSITE_REPORT_PLAIN, apposite_status_nothing_near ());
}

static void
add_next_question (AppositeReport *self, AppositePresentation *presentation)
{
  AppositeFinding *next = apposite_presentation_get_next_question (presentation);
  g_autofree char *question = NULL;

  if (next == NULL)
    return;
  add_heading (self, _ ("Next question"));
  question = g_strdup_printf (
      "%s (%s)", apposite_finding_get_question (next), apposite_finding_get_id (next));
  apposite_report_add_paragraph (self, APPOSITE_REPORT_PLAIN, question);
}

static void
add_states (AppositeReport *self, AppositePresentation *presentation)
{
  gboolean conflict =
      g_list_model_get_n_items (apposite_presentation_get_conflicts (presentation)) > 0;
  gboolean fits = !conflict && count_state (presentation, APPOSITE_MATCH_MATCHES) > 0;

  if (fits)
    {
      add_matches (self, presentation, APPOSITE_MATCH_MATCHES, _ ("Fits"), add_fitting);
      add_still_open (self, presentation);
    }
  else
    add_matches (self, presentation, APPOSITE_MATCH_MATCHES,
        _ ("Withheld until the conflict is resolved"), add_possible);
  add_matches (self, presentation, APPOSITE_MATCH_POSSIBLE, _ ("Still possible"), add_possible);
  if (!apposite_presentation_is_covered (presentation))
    add_not_covered (self, presentation);
  if (!fits)
    add_still_open (self, presentation);
  add_matches (self, presentation, APPOSITE_MATCH_EXCLUDED, _ ("Excluded"), add_excluded);
}

/**
 * apposite_report_for_match:
 * @request: what is asked for, with a presentation
 *
 * Returns: (transfer full): the answers held against the variants: what comes first elsewhere, the
 *   answers in conflict, each variant under its state with the reasons, what is still open, the next
 *   question and the source
 */
AppositeReport *
apposite_report_for_match (const AppositeReportRequest *request)
{
  AppositePresentation *presentation = request->presentation;
  AppositeReport *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);

  /* Translators: a topic's title */
  title = g_strdup_printf (
      _ ("%s: variants for the answers given"), apposite_topic_get_title (request->topic));
  self = apposite_report_new (request->topic, title, request->date);
  if (request->parts & APPOSITE_REPORT_TITLED)
    apposite_report_add_text (self, APPOSITE_REPORT_TITLE, title);
  add_answers (self, presentation);
  add_redirects (self, presentation);
  add_conflicts (self, presentation);
  add_states (self, presentation);
  add_next_question (self, presentation);
  apposite_report_add_source (self, NULL);
  return self;
}
