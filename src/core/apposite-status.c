/* apposite-status.c: what may be said of a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-status.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-fit.h"
#include "apposite-labels.h"
#include "apposite-match-text.h"
#include "apposite-swap.h"

typedef struct
{
  AppositePresentation *presentation;
  AppositeVariant *shown; /* nullable */
  GListStore *notices;
} Status;

static void
add (Status *status, AppositeNoticeKind kind, const char *title, const char *text)
{
  g_autoptr (AppositeNotice) notice = g_object_new (APPOSITE_TYPE_NOTICE, "kind", kind, "fit",
      APPOSITE_FIT_UNKNOWN, "title", title, "text", text, NULL);

  g_list_store_append (status->notices, notice);
}

static void
add_redirects (Status *status)
{
  GListModel *redirects = apposite_presentation_get_redirects (status->presentation);

  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_redirect (apposite_record_list_peek (redirects, i));

      /* Translators: another topic or guideline is to be looked at before this one */
      add (status, APPOSITE_NOTICE_REDIRECT, _ ("First, elsewhere"), text);
    }
}

static void
add_conflicts (Status *status)
{
  GListModel *conflicts = apposite_presentation_get_conflicts (status->presentation);

  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_conflict (apposite_record_list_peek (conflicts, i));

      add (status, APPOSITE_NOTICE_CONFLICT, _ ("Answers in conflict"), text);
    }
}

static void
add_nearest (Status *status, AppositeVariant *variant)
{
  AppositeMatch *match = apposite_fit_find_match (status->presentation, variant);
  g_auto (GStrv) reasons = apposite_fit_list_reasons (status->presentation, match);
  g_autofree char *text = g_strjoinv ("\n", reasons);
  g_autofree char *title = NULL;
  g_autoptr (AppositeNotice) notice = NULL;

  /* Translators: a variant that comes nearest without fitting: its number and short title */
  title = g_strdup_printf (_ ("Nearest, but excluded: Variant %u, %s"),
      apposite_variant_get_number (variant), apposite_variant_get_short_title (variant));
  notice = g_object_new (APPOSITE_TYPE_NOTICE, "kind", APPOSITE_NOTICE_NEAREST, "fit",
      APPOSITE_FIT_EXCLUDED, "title", title, "text", text, "variant",
      variant != status->shown ? variant : NULL, NULL);
  g_list_store_append (status->notices, notice);
}

static void
add_not_covered (Status *status)
{
  GListModel *nearest = apposite_presentation_get_nearest (status->presentation);
  const char *advice = apposite_presentation_get_gate_advice (status->presentation);
  guint n_nearest = g_list_model_get_n_items (nearest);
  g_autoptr (GString) text = g_string_new (apposite_status_not_covered ());

  if (apposite_presentation_is_covered (status->presentation))
    return;
  if (advice != NULL)
    g_string_append_printf (text, "\n%s", advice);
  if (n_nearest == 0)
    g_string_append_printf (text, "\n%s", apposite_status_nothing_near ());
  add (status, APPOSITE_NOTICE_NOT_COVERED, _ ("Not covered by these criteria"), text->str);
  for (guint i = 0; i < n_nearest; i++)
    add_nearest (status, apposite_record_list_peek (nearest, i));
}

static char *
title_for_shown (AppositeFit fit, AppositeMatch *match)
{
  guint n_open = apposite_match_get_n_open (match);

  switch (fit)
    {
    case APPOSITE_FIT_FITS:
      return g_strdup (_ ("This variant fits"));
    case APPOSITE_FIT_WITHHELD:
      return g_strdup (_ ("Withheld: answers conflict"));
    case APPOSITE_FIT_POSSIBLE:
      return g_strdup_printf (
          ngettext ("Possible: %u question open", "Possible: %u questions open", n_open), n_open);
    case APPOSITE_FIT_EXCLUDED:
      return g_strdup (_ ("Excluded for this patient"));
    case APPOSITE_FIT_UNKNOWN:
    default:
      g_return_val_if_reached (NULL);
    }
}

/* The one reason or, where there are several, the first one and how many more. */
static char *
text_for_reasons (char **reasons)
{
  guint n = g_strv_length (reasons);

  if (n < 2)
    return g_strdup (reasons[0]);
  /* Translators: the first reason, and how many others there are */
  return g_strdup_printf (_ ("%s (+%u)"), reasons[0], n - 1);
}

static char *
text_for_shown (Status *status, AppositeFit fit, AppositeMatch *match, char **reasons)
{
  switch (fit)
    {
    case APPOSITE_FIT_FITS:
      return apposite_fit_format_caveats (status->presentation, match);
    case APPOSITE_FIT_WITHHELD:
      return g_strdup (_ ("Nothing is said to fit until the answers are put right."));
    case APPOSITE_FIT_EXCLUDED:
      return text_for_reasons (reasons);
    case APPOSITE_FIT_POSSIBLE:
    case APPOSITE_FIT_UNKNOWN:
    default:
      return NULL;
    }
}

static void
add_shown (Status *status)
{
  AppositeMatch *match = apposite_fit_find_match (status->presentation, status->shown);
  AppositeFit fit = apposite_fit_get (status->presentation, match);
  g_auto (GStrv) reasons = apposite_fit_list_reasons (status->presentation, match);
  gboolean told = fit == APPOSITE_FIT_EXCLUDED && g_strv_length (reasons) < 2;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  g_autoptr (AppositeNotice) notice = NULL;

  if (fit == APPOSITE_FIT_UNKNOWN)
    return;
  title = title_for_shown (fit, match);
  text = text_for_shown (status, fit, match, reasons);
  notice = g_object_new (APPOSITE_TYPE_NOTICE, "kind", APPOSITE_NOTICE_SHOWN, "fit", fit, "title",
      title, "text", text, "details", told ? NULL : reasons, NULL);
  g_list_store_append (status->notices, notice);
}

static void
add_offer (Status *status, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  g_auto (GStrv) reasons = apposite_fit_list_reasons (status->presentation, match);
  g_autofree char *text = apposite_fit_format_caveats (status->presentation, match);
  g_autofree char *title = NULL;
  g_autoptr (AppositeNotice) notice = NULL;

  /* Translators: a variant's number and short title */
  title = g_strdup_printf (_ ("Variant %u fits: %s"), apposite_variant_get_number (variant),
      apposite_variant_get_short_title (variant));
  notice =
      g_object_new (APPOSITE_TYPE_NOTICE, "kind", APPOSITE_NOTICE_OFFER, "fit", APPOSITE_FIT_FITS,
          "title", title, "text", text, "details", reasons, "variant", variant, NULL);
  g_list_store_append (status->notices, notice);
}

static void
add_swap (Status *status, AppositeMatch *match)
{
  AppositeVariant *variant = apposite_match_get_variant (match);
  AppositeCriterion *criterion = apposite_swap_find (status->presentation, match);
  g_autofree char *title = NULL;
  g_autoptr (AppositeNotice) notice = NULL;

  if (criterion == NULL)
    return;
  title = apposite_swap_format (variant, criterion);
  notice = g_object_new (APPOSITE_TYPE_NOTICE, "kind", APPOSITE_NOTICE_SWAP, "fit",
      APPOSITE_FIT_EXCLUDED, "title", title, "variant", variant != status->shown ? variant : NULL,
      NULL);
  g_list_store_append (status->notices, notice);
}

/* What fits besides the variant that is shown; and, where anything fits, what nearly does. */
static void
add_others (Status *status)
{
  GListModel *matches = apposite_presentation_get_matches (status->presentation);
  guint n_fitting = 0;

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);

      if (apposite_fit_get (status->presentation, match) != APPOSITE_FIT_FITS)
        continue;
      n_fitting++;
      if (apposite_match_get_variant (match) != status->shown)
        add_offer (status, match);
    }
  for (guint i = 0; i < g_list_model_get_n_items (matches) && n_fitting > 0; i++)
    add_swap (status, apposite_record_list_peek (matches, i));
}

/**
 * apposite_status_list:
 * @presentation: a presentation
 * @shown: (nullable): the variant that is looked at
 *
 * Returns: (transfer full): an #AppositeNotice for each thing to be said of the patient, the most
 *   urgent first; none where nothing is answered
 */
GListModel *
apposite_status_list (AppositePresentation *presentation, AppositeVariant *shown)
{
  Status status = { presentation, shown, NULL };

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);

  status.notices = g_list_store_new (APPOSITE_TYPE_NOTICE);
  add_redirects (&status);
  add_conflicts (&status);
  add_not_covered (&status);
  if (shown != NULL)
    add_shown (&status);
  add_others (&status);
  return G_LIST_MODEL (status.notices);
}

static void
append_sentence (GString *sentences, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *last = g_utf8_find_prev_char (lines[i], lines[i] + strlen (lines[i]));

      if (sentences->len > 0)
        g_string_append_c (sentences, ' ');
      g_string_append (sentences, lines[i]);
      if (last != NULL && !g_unichar_ispunct (g_utf8_get_char (last)))
        g_string_append_c (sentences, '.');
    }
}

/**
 * apposite_status_format:
 * @presentation: a presentation
 * @shown: (nullable): the variant that is looked at
 *
 * Returns: (transfer full): all that apposite_status_list() lists but the details, as sentences to
 *   be read out; empty where it lists nothing
 */
char *
apposite_status_format (AppositePresentation *presentation, AppositeVariant *shown)
{
  g_autoptr (GListModel) notices = apposite_status_list (presentation, shown);
  g_autoptr (GString) sentences = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (notices); i++)
    {
      AppositeNotice *notice = apposite_record_list_peek (notices, i);
      const char *text = apposite_notice_get_text (notice);

      append_sentence (sentences, apposite_notice_get_title (notice));
      if (text != NULL && *text != '\0')
        append_sentence (sentences, text);
    }
  return g_string_free (g_steal_pointer (&sentences), FALSE);
}

/* “Excluded: Variants 1–3, 6”, left out where there are none. */
static void
append_variants (
    GString *sentences, AppositePresentation *presentation, AppositeFit fit, const char *label)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *variants = NULL;
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      AppositeMatch *match = apposite_record_list_peek (matches, i);
      guint number = apposite_variant_get_number (apposite_match_get_variant (match));

      if (apposite_fit_get (presentation, match) == fit)
        g_array_append_val (numbers, number);
    }
  if (numbers->len == 0)
    return;
  variants = apposite_label_for_variants (numbers);
  /* Translators: a label and what it labels, such as “Not asked: …” */
  sentence = g_strdup_printf (_ ("%s: %s"), label, variants);
  append_sentence (sentences, sentence);
}

/**
 * apposite_status_summarize:
 * @presentation: a presentation
 *
 * What the answers come to, to be read out after each of them: all that apposite_status_format() says
 * where no variant is looked at, then the numbers of the other variants by how they stand.
 *
 * Returns: (transfer full): sentences; there is always one
 */
char *
apposite_status_summarize (AppositePresentation *presentation)
{
  g_autofree char *status = NULL;
  GString *sentences;

  g_return_val_if_fail (APPOSITE_IS_PRESENTATION (presentation), NULL);

  if (apposite_presentation_get_n_answered (presentation) == 0)
    return g_strdup (_ ("Nothing is answered yet."));
  status = apposite_status_format (presentation, NULL);
  sentences = g_string_new (status);
  /* Translators: of variants: every criterion holds, but no more is said while answers conflict */
  append_variants (sentences, presentation, APPOSITE_FIT_WITHHELD, _ ("Withheld"));
  /* Translators: of variants: no answer excludes them, and some are wanting */
  append_variants (sentences, presentation, APPOSITE_FIT_POSSIBLE, _ ("Possible"));
  /* Translators: of variants: an answer is none that they ask for */
  append_variants (sentences, presentation, APPOSITE_FIT_EXCLUDED, _ ("Excluded"));
  return g_string_free (sentences, FALSE);
}

static guint
count_fit (AppositePresentation *presentation, AppositeFit fit)
{
  GListModel *matches = apposite_presentation_get_matches (presentation);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    n += apposite_fit_get (presentation, apposite_record_list_peek (matches, i)) == fit;
  return n;
}

/**
 * apposite_status_invite:
 * @presentation: a presentation
 *
 * Returns: (transfer full): what to do next, for a page on which no variant is looked at
 */
char *
apposite_status_invite (AppositePresentation *presentation)
{
  guint n = count_fit (presentation, APPOSITE_FIT_POSSIBLE);

  if (apposite_presentation_get_n_answered (presentation) == 0)
    return g_strdup (_ ("Answer the questions, or choose a variant"));
  if (count_fit (presentation, APPOSITE_FIT_FITS) > 0 || n == 0)
    return g_strdup (_ ("Choose a variant"));
  return g_strdup_printf (
      ngettext ("%u variant is still possible", "%u variants are still possible", n), n);
}

/**
 * apposite_status_not_covered:
 *
 * Returns: what it means that no variant matches or is possible any more
 */
const char *
apposite_status_not_covered (void)
{
  return _ ("The criteria don't cover this presentation: its answers exclude every variant. "
            "That says nothing about whether imaging is indicated.");
}

/**
 * apposite_status_nothing_near:
 *
 * Returns: what is said where no variant comes near enough to be named either
 */
const char *
apposite_status_nothing_near (void)
{
  return _ ("No variant is near enough to name.");
}
