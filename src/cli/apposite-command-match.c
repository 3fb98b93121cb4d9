/* apposite-command-match.c: apposite-cli match
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-answers.h"
#include "apposite-command.h"
#include "apposite-export.h"
#include "apposite-fit.h"
#include "apposite-match-text.h"
#include "apposite-status.h"

/* A line such as “Not yet ruled out: …”, left out where there is nothing to list. */
static void
add_labelled (AppositeCall *call, const char *label, const char *text)
{
  g_autofree char *line = NULL;

  if (*text == '\0')
    return;
  line = g_strdup_printf ("%s: %s", label, text);
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 4, NULL, line);
}

static void
add_variant (AppositeCall *call, AppositeVariant *variant, const char *text)
{
  g_autofree char *number = g_strdup_printf ("%u", apposite_variant_get_number (variant));

  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 4, number, text);
}

static void
add_answers (AppositeCall *call, AppositePresentation *presentation)
{
  g_autofree char *answers = apposite_match_text_for_answers (presentation);
  g_autofree char *line = NULL;

  if (*answers == '\0')
    {
      apposite_terminal_add_paragraph (
          call->output, APPOSITE_STYLE_PLAIN, 0, NULL, _ ("Nothing is answered yet."));
      return;
    }
  /* Translators: what follows are the answers given about the patient */
  line = g_strdup_printf (_ ("Answered: %s"), answers);
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 0, NULL, line);
}

static void
add_redirects (AppositeCall *call, AppositePresentation *presentation)
{
  GListModel *redirects = apposite_presentation_get_redirects (presentation);

  if (g_list_model_get_n_items (redirects) == 0)
    return;
  apposite_terminal_add_heading (call->output, _ ("First, elsewhere"));
  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_redirect (apposite_record_list_peek (redirects, i));

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_CAUTION, 4, "→", text);
    }
}

static void
add_conflicts (AppositeCall *call, AppositePresentation *presentation)
{
  GListModel *conflicts = apposite_presentation_get_conflicts (presentation);

  if (g_list_model_get_n_items (conflicts) == 0)
    return;
  apposite_terminal_add_heading (call->output, _ ("Answers in conflict"));
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_conflict (apposite_record_list_peek (conflicts, i));

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_CAUTION, 4, "!", text);
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
add_matches (AppositeCall *call,
    AppositePresentation *presentation,
    AppositeMatchState state,
    const char *heading,
    void (*add) (AppositeCall *call, AppositePresentation *presentation, AppositeMatch *match))
{
  GListModel *matches = apposite_presentation_get_matches (presentation);

  if (count_state (presentation, state) == 0)
    return;
  apposite_terminal_add_heading (call->output, heading);
  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);

      if (apposite_match_get_state (match) == state)
        add (call, presentation, match);
    }
}

static void
add_lines (AppositeCall *call, char **lines)
{
  for (guint i = 0; lines[i] != NULL; i++)
    apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 4, NULL, lines[i]);
}

static void
add_fitting (AppositeCall *call, AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  g_auto (GStrv) unconsidered = apposite_fit_list_unconsidered (presentation, match);

  add_variant (call, variant, apposite_variant_get_title (variant));
  add_lines (call, unconsidered);
}

static void
add_possible (AppositeCall *call, AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  guint n_open = apposite_match_get_n_open (match);
  g_autofree char *open = apposite_match_text_for_criteria (apposite_match_get_open (match));
  g_autofree char *count = g_strdup_printf (ngettext ("%u answer", "%u answers", n_open), n_open);

  add_variant (call, variant, apposite_variant_get_short_title (variant));
  /* With nothing answered the lists would all be long, and much the same. */
  add_labelled (call, _ ("Waits for"),
      apposite_presentation_get_n_answered (presentation) > 0 ? open : count);
}

static void
add_excluded (AppositeCall *call, AppositePresentation *presentation, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  GListModel *contradicted = apposite_match_get_contradicted (match);

  add_variant (call, variant, apposite_variant_get_short_title (variant));
  for (guint i = 0; i < g_list_model_get_n_items (contradicted); i++)
    {
      g_autofree char *text = apposite_match_text_for_contradiction (
          presentation, apposite_record_list_peek (contradicted, i));

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 4, NULL, text);
    }
}

/* What is open elsewhere, which every “fits” must carry. */
static void
add_still_open (AppositeCall *call, AppositePresentation *presentation)
{
  g_auto (GStrv) open = apposite_fit_list_open (presentation);

  if (open[0] == NULL)
    return;
  apposite_terminal_add_heading (call->output, _ ("Still open"));
  add_lines (call, open);
}

static void
add_not_covered (AppositeCall *call, AppositePresentation *presentation)
{
  GListModel *nearest = apposite_presentation_get_nearest (presentation);
  const char *advice = apposite_presentation_get_gate_advice (presentation);

  apposite_terminal_add_heading (call->output, _ ("Not covered"));
  apposite_terminal_add_paragraph (
      call->output, APPOSITE_STYLE_PLAIN, 4, NULL, apposite_status_not_covered ());
  if (advice != NULL)
    apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 4, NULL, advice);
  if (g_list_model_get_n_items (nearest) == 0)
    {
      apposite_terminal_add_paragraph (
          call->output, APPOSITE_STYLE_PLAIN, 4, NULL, apposite_status_nothing_near ());
      return;
    }
  apposite_terminal_add_heading (
      call->output, _ ("Nearest, but excluded: their ratings don't apply"));
  for (guint i = 0; i < g_list_model_get_n_items (nearest); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (nearest, i);

      add_excluded (call, presentation, apposite_fit_find_match (presentation, variant));
    }
}

static void
add_next_question (AppositeCall *call, AppositePresentation *presentation)
{
  AppositeFinding *next = apposite_presentation_get_next_question (presentation);
  g_autofree char *question = NULL;

  if (next == NULL)
    return;
  apposite_terminal_add_heading (call->output, _ ("Next question"));
  question = g_strdup_printf (
      "%s (%s)", apposite_finding_get_question (next), apposite_finding_get_id (next));
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 4, NULL, question);
}

static void
show_matches (AppositeCall *call, AppositePresentation *presentation)
{
  gboolean conflict =
      g_list_model_get_n_items (apposite_presentation_get_conflicts (presentation)) > 0;
  gboolean fits = !conflict && count_state (presentation, APPOSITE_MATCH_MATCHES) > 0;

  add_answers (call, presentation);
  add_redirects (call, presentation);
  add_conflicts (call, presentation);
  if (fits)
    {
      add_matches (call, presentation, APPOSITE_MATCH_MATCHES, _ ("Fits"), add_fitting);
      add_still_open (call, presentation);
    }
  else
    add_matches (call, presentation, APPOSITE_MATCH_MATCHES,
        _ ("Withheld until the conflict is resolved"), add_possible);
  add_matches (call, presentation, APPOSITE_MATCH_POSSIBLE, _ ("Still possible"), add_possible);
  if (!apposite_presentation_is_covered (presentation))
    add_not_covered (call, presentation);
  if (!fits)
    add_still_open (call, presentation);
  add_matches (call, presentation, APPOSITE_MATCH_EXCLUDED, _ ("Excluded"), add_excluded);
  add_next_question (call, presentation);
  apposite_call_add_source (call, NULL);
}

/**
 * apposite_command_match:
 * @call: the call
 *
 * Holds the answers given against the variants.
 *
 * Returns: what to exit with: %APPOSITE_EXIT_NOTHING where no variant matches or is possible
 */
AppositeExit
apposite_command_match (AppositeCall *call)
{
  g_autoptr (AppositePresentation) presentation = apposite_presentation_new (call->topic);
  g_autoptr (GError) error = NULL;

  if (!apposite_answers_parse (presentation, (const char *const *) call->arguments, &error))
    return apposite_call_fail (APPOSITE_EXIT_USAGE, "%s", error->message);
  if (call->format == APPOSITE_FORMAT_JSON)
    apposite_call_add_json (call, apposite_export_matches (presentation));
  else
    show_matches (call, presentation);
  return apposite_presentation_is_covered (presentation) ? APPOSITE_EXIT_DONE
                                                         : APPOSITE_EXIT_NOTHING;
}
