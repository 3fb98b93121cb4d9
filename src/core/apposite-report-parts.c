/* apposite-report-parts.c: what several reports say
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-report-parts.h"

#include <glib/gi18n-lib.h>

#include "apposite-criterion-group.h"
#include "apposite-fit.h"
#include "apposite-labels.h"
#include "apposite-match-text.h"
#include "apposite-text-blocks.h"

static void
add_bullets (AppositeReport *self, char **texts)
{
  apposite_report_begin_list (self);
  for (guint i = 0; texts[i] != NULL; i++)
    apposite_report_add_item (self, APPOSITE_REPORT_PLAIN, NULL, texts[i], NULL);
}

static char *
join_reasons (AppositePresentation *presentation, AppositeMatch *match)
{
  g_auto (GStrv) reasons = apposite_fit_list_reasons (presentation, match);

  return g_strjoinv (". ", reasons);
}

static char *
format_fit (AppositePresentation *presentation, AppositeMatch *match)
{
  g_autofree char *reasons = join_reasons (presentation, match);

  switch (apposite_fit_get (presentation, match))
    {
    case APPOSITE_FIT_FITS:
      if (*reasons == '\0')
        return g_strdup (_ ("The variant fits the answers given."));
      /* Translators: what follows is what a reader must know beside it */
      return g_strdup_printf (_ ("The variant fits the answers given. %s"), reasons);
    case APPOSITE_FIT_WITHHELD:
      return g_strdup (_ ("Whether the variant fits can't be said while answers are in conflict."));
    case APPOSITE_FIT_POSSIBLE:
      /* Translators: what follows names the questions that are open */
      return g_strdup_printf (_ ("The variant is possible but isn't known to fit. %s"), reasons);
    case APPOSITE_FIT_EXCLUDED:
      /* Translators: what follows says which answers are others than the variant needs */
      return g_strdup_printf (_ ("The variant doesn't fit the answers given. %s"), reasons);
    case APPOSITE_FIT_UNKNOWN:
      return g_strdup (_ ("Whether the variant fits a patient isn't known."));
    default:
      g_return_val_if_reached (NULL);
    }
}

static const char *
mark_for_hold (AppositeHold hold)
{
  switch (hold)
    {
    case APPOSITE_HOLD_OPEN:
      return "?";
    case APPOSITE_HOLD_HOLDS:
      return "✓";
    case APPOSITE_HOLD_CONTRADICTED:
      return "✕";
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Each criterion for itself, as it is read from the document. */
static void
add_required (AppositeReport *self, AppositeVariant *variant)
{
  GListModel *criteria = apposite_variant_get_criteria (variant);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (criteria, i);
      const char *note = apposite_criterion_get_note (criterion);
      g_autofree char *wanted = apposite_criterion_format (criterion);
      g_autofree char *line = g_strdup_printf ("%s (%s%s%s)", wanted,
          apposite_label_for_basis (apposite_criterion_get_basis (criterion)),
          note != NULL ? "; " : "", note != NULL ? note : "");

      apposite_report_add_item (self, APPOSITE_REPORT_PLAIN, NULL, line, NULL);
    }
}

/* What is read as one together, and how the answers stand to it. */
static void
add_held (AppositeReport *self, AppositePresentation *presentation, AppositeVariant *variant)
{
  AppositeTopic *topic = apposite_presentation_get_topic (presentation);
  g_autoptr (GListModel) groups = apposite_criterion_group_list (topic, variant);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      AppositeCriterionGroup *group = apposite_record_list_peek (groups, i);
      AppositeHold hold = apposite_criterion_group_get_hold (group, presentation);
      g_autofree char *wanted = apposite_criterion_group_format (group);
      g_autofree char *stand = apposite_criterion_group_format_hold (group, presentation);
      g_autofree char *basis = apposite_criterion_group_format_basis (group);
      g_autofree char *reason = apposite_criterion_group_format_reason (group, presentation);
      g_auto (GStrv) reasons = g_strsplit (reason, "\n", -1);
      /* Translators: a criterion, how it stands, where it is read from, such as “Trauma: No – holds (from
       * the title)” */
      g_autofree char *line = g_strdup_printf (_ ("%s – %s (%s)"), wanted, stand, basis);

      apposite_report_add_item (self,
          hold == APPOSITE_HOLD_CONTRADICTED ? APPOSITE_REPORT_STRONG : APPOSITE_REPORT_PLAIN,
          mark_for_hold (hold), line, (const char *const *) reasons);
    }
}

/**
 * apposite_report_speaks_of_patient:
 * @request: what a report is asked for
 *
 * Returns: whether anything is answered about a patient
 */
gboolean
apposite_report_speaks_of_patient (const AppositeReportRequest *request)
{
  return request->presentation != NULL
      && apposite_presentation_get_n_answered (request->presentation) > 0;
}

/**
 * apposite_report_add_prose:
 * @level: the level of the headings in it, if there are any
 * @text: a text of the topic, as apposite_text_split_blocks() takes it
 *
 * Adds the paragraphs, lists and headings of a text.
 */
void
apposite_report_add_prose (AppositeReport *self, guint level, const char *text)
{
  g_autoptr (GPtrArray) blocks = apposite_text_split_blocks (text);

  for (guint i = 0; i < blocks->len; i++)
    {
      const AppositeTextBlock *block = g_ptr_array_index (blocks, i);

      switch (block->kind)
        {
        case APPOSITE_TEXT_LIST:
          add_bullets (self, block->texts);
          break;
        case APPOSITE_TEXT_HEADING:
          apposite_report_add_heading (self, MIN (level, 3), FALSE, block->texts[0]);
          break;
        case APPOSITE_TEXT_PARAGRAPH:
        default:
          apposite_report_add_paragraph (self, APPOSITE_REPORT_PLAIN, block->texts[0]);
          break;
        }
    }
}

/**
 * apposite_report_add_warnings:
 * @presentation: the answers
 *
 * Adds what must be read before anything is said to fit: redirects, then conflicts.
 */
void
apposite_report_add_warnings (AppositeReport *self, AppositePresentation *presentation)
{
  GListModel *redirects = apposite_presentation_get_redirects (presentation);
  GListModel *conflicts = apposite_presentation_get_conflicts (presentation);

  for (guint i = 0; i < g_list_model_get_n_items (redirects); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_redirect (apposite_record_list_peek (redirects, i));

      apposite_report_add_paragraph (self, APPOSITE_REPORT_NOTICE, text);
    }
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autofree char *text =
          apposite_match_text_for_conflict (apposite_record_list_peek (conflicts, i));
      /* Translators: what follows says which answers can't all be true */
      g_autofree char *line = g_strdup_printf (_ ("Answers in conflict: %s"), text);

      apposite_report_add_paragraph (self, APPOSITE_REPORT_WARNING, line);
    }
}

/**
 * apposite_report_add_indication:
 * @presentation: the answers
 *
 * Adds the answers given, and says that they are there.
 */
void
apposite_report_add_indication (AppositeReport *self, AppositePresentation *presentation)
{
  g_autofree char *answers = apposite_match_text_for_answers (presentation);

  if (*answers != '\0')
    apposite_report_add_fact (self, APPOSITE_REPORT_PLAIN,
        /* Translators: a label; what follows are the answers given about the patient */
        _ ("Indication as answered (this text holds the answers given about the patient)"),
        answers);
  else
    apposite_report_add_fact (self, APPOSITE_REPORT_PLAIN, _ ("Indication"),
        /* Translators: after “Indication: ” */
        _ ("nothing is answered about a patient."));
}

/**
 * apposite_report_add_fit:
 * @presentation: the answers
 * @variant: a variant
 *
 * Adds how the variant fits, with what is open and what it doesn't account for.
 */
void
apposite_report_add_fit (
    AppositeReport *self, AppositePresentation *presentation, AppositeVariant *variant)
{
  g_autofree char *fit = format_fit (presentation, apposite_fit_find_match (presentation, variant));

  /* Translators: a label; what follows says whether the variant fits the patient */
  apposite_report_add_fact (self, APPOSITE_REPORT_PLAIN, _ ("How it fits"), fit);
}

/**
 * apposite_report_add_criteria:
 * @presentation: (nullable): the answers to hold them against, if any
 * @variant: a variant
 *
 * Adds a list of what the variant requires, and of what its title says but nobody asked.
 */
void
apposite_report_add_criteria (
    AppositeReport *self, AppositePresentation *presentation, AppositeVariant *variant)
{
  const char *const *unasked = apposite_variant_get_unasked (variant);

  apposite_report_begin_list (self);
  if (presentation != NULL)
    add_held (self, presentation, variant);
  else
    add_required (self, variant);
  for (guint i = 0; unasked[i] != NULL; i++)
    {
      /* Translators: what follows is a condition of the variant's title, such as “Initial imaging” */
      g_autofree char *line = g_strdup_printf (_ ("not asked: %s"), unasked[i]);

      apposite_report_add_item (
          self, APPOSITE_REPORT_QUIET, presentation != NULL ? "–" : NULL, line, NULL);
    }
}

/**
 * apposite_report_add_legend:
 * @categories: a list of #AppositeCategory objects
 *
 * Adds what the marks and categories mean.
 */
void
apposite_report_add_legend (AppositeReport *self, GListModel *categories)
{
  apposite_report_begin_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    {
      AppositeCategory *category = apposite_record_list_peek (categories, i);
      g_autofree char *explanation = apposite_category_format_explanation (category);
      /* Translators: a category's name, what it means */
      g_autofree char *line =
          g_strdup_printf (_ ("%s: %s"), apposite_category_get_name (category), explanation);

      apposite_report_add_item (self, APPOSITE_REPORT_PLAIN,
          apposite_mark_for_appropriateness (apposite_category_get_appropriateness (category)),
          line, NULL);
    }
}

/**
 * apposite_report_format_exception:
 * @exception: an exception
 *
 * Returns: (transfer full): its condition and what is said under it
 */
char *
apposite_report_format_exception (AppositeException *exception)
{
  /* Translators: a condition and what is said under it */
  return g_strdup_printf (_ ("%s: %s"), apposite_exception_get_condition (exception),
      apposite_exception_get_text (exception));
}
