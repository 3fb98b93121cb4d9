/* apposite-command-show.c: apposite-cli show
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-command.h"
#include "apposite-export.h"
#include "apposite-labels.h"
#include "apposite-lookup.h"

static AppositeStyle
style_of (AppositeCategory *category)
{
  switch (apposite_category_get_appropriateness (category))
    {
    case APPOSITE_USUALLY_APPROPRIATE:
      return APPOSITE_STYLE_GOOD;
    case APPOSITE_MAY_BE_APPROPRIATE:
    case APPOSITE_DISAGREEMENT:
      return APPOSITE_STYLE_CAUTION;
    case APPOSITE_USUALLY_NOT_APPROPRIATE:
      return APPOSITE_STYLE_BAD;
    default:
      g_return_val_if_reached (APPOSITE_STYLE_PLAIN);
    }
}

static char *
format_category (AppositeCategory *category)
{
  AppositeAppropriateness appropriateness = apposite_category_get_appropriateness (category);

  return g_strdup_printf ("%s %s", apposite_mark_for_appropriateness (appropriateness),
      apposite_category_get_name (category));
}

/* The symbol, as wide as the longest one, so that the doses stand in a column. */
static char *
format_level (AppositeRadiationLevel *level)
{
  const guint widest = 5;
  const char *symbol = apposite_radiation_level_get_symbol (level);
  guint width = apposite_terminal_measure (symbol, -1);
  g_autofree char *dose = apposite_radiation_level_format_adult (level);

  if (!apposite_radiation_level_has_range (level))
    return g_strdup (symbol);
  return g_strdup_printf (
      "%s%*s %s", symbol, widest > width ? (int) (widest - width) : 0, "", dose);
}

static void
add_heading (AppositeCall *call, AppositeVariant *variant)
{
  g_autofree char *source = apposite_topic_format_source (call->topic, variant);

  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 0, NULL, source);
  apposite_terminal_add_paragraph (
      call->output, APPOSITE_STYLE_HEADING, 0, NULL, apposite_variant_get_title (variant));
  apposite_terminal_add_break (call->output);
}

static void
add_labelled (AppositeCall *call, const char *label, const char *text)
{
  apposite_terminal_add_heading (call->output, label);
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 0, NULL, text);
}

static gboolean
add_table (AppositeCall *call, GListModel *recommendations)
{
  const char *const headings[] = { _ ("Procedure"), _ ("Appropriateness"),
    /* Translators: heading of the radiation levels and adult doses */
    _ ("Radiation (adult)") };
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  guint n_rows = g_list_model_get_n_items (recommendations);
  g_autofree AppositeStyle *styles = g_new (AppositeStyle, n_rows);
  gboolean any_exceptions = FALSE;

  for (guint i = 0; i < n_rows; i++)
    {
      AppositeRecommendation *recommendation = apposite_record_list_peek (recommendations, i);
      AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
      AppositeCategory *category = apposite_recommendation_get_category (recommendation);
      AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);

      g_ptr_array_add (cells,
          g_strdup_printf ("%s%s", apposite_procedure_get_name (procedure),
              apposite_recommendation_has_exceptions (recommendation) ? "\302\240*" : ""));
      g_ptr_array_add (cells, format_category (category));
      g_ptr_array_add (cells, format_level (level));
      styles[i] = style_of (category);
      any_exceptions = any_exceptions || apposite_recommendation_has_exceptions (recommendation);
    }
  apposite_terminal_add_table (call->output, G_N_ELEMENTS (headings), headings, cells, styles);
  return any_exceptions;
}

static void
add_criteria (AppositeCall *call, AppositeVariant *variant)
{
  GListModel *criteria = apposite_variant_get_criteria (variant);
  const char *const *unasked = apposite_variant_get_unasked (variant);

  apposite_terminal_add_heading (call->output, _ ("Applies when"));
  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++)
    {
      AppositeCriterion *criterion = apposite_record_list_peek (criteria, i);
      const char *note = apposite_criterion_get_note (criterion);
      g_autofree char *wanted = apposite_criterion_format (criterion);
      g_autofree char *line = g_strdup_printf ("%s (%s%s%s)", wanted,
          apposite_label_for_basis (apposite_criterion_get_basis (criterion)),
          note != NULL ? "; " : "", note != NULL ? note : "");

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 2, "-", line);
    }
  for (guint i = 0; unasked[i] != NULL; i++)
    {
      /* Translators: what follows is a condition of the variant's title, such as “Initial imaging” */
      g_autofree char *line = g_strdup_printf (_ ("not asked: %s"), unasked[i]);

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 2, "-", line);
    }
}

static void
show_variant (AppositeCall *call, AppositeVariant *variant)
{
  g_autofree char *counts = apposite_variant_format_counts (variant);

  add_heading (call, variant);
  if (apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) == 0)
    {
      apposite_terminal_add_heading (
          call->output, _ ("No procedure is usually appropriate in this variant."));
      if (apposite_variant_get_without_imaging (variant) != NULL)
        apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 0, NULL,
            apposite_variant_get_without_imaging (variant));
      apposite_terminal_add_break (call->output);
    }
  if (add_table (call, apposite_variant_get_recommendations (variant)))
    apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 2, "*",
        _ ("under a condition the document says something else; show the procedure"));
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 0, NULL, counts);
  add_labelled (call, _ ("Highlight"), apposite_variant_get_highlight (variant));
  add_criteria (call, variant);
  add_labelled (call, _ ("Background"), apposite_variant_get_background (variant));
  apposite_call_add_source (call, variant);
}

static void
add_verdict (AppositeCall *call, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (recommendation);
  AppositeRadiationLevel *level = apposite_procedure_get_level (procedure);
  g_autofree char *name = format_category (category);
  g_autofree char *rating = apposite_category_format_rating (category);
  g_autofree char *adult = apposite_radiation_level_format_adult (level);
  g_autofree char *pediatric = apposite_radiation_level_format_pediatric (level);
  /* Translators: a category's name, then its rating range on the panel's scale */
  g_autofree char *verdict = g_strdup_printf (_ ("%s (rating %s of 9)"), name, rating);
  /* Translators: a level's symbol, then the adult and the pediatric dose range */
  g_autofree char *radiation =
      g_strdup_printf (_ ("Relative radiation level %s: adults %s, children %s"),
          apposite_radiation_level_get_symbol (level), adult, pediatric);

  apposite_terminal_add_paragraph (
      call->output, APPOSITE_STYLE_HEADING, 0, NULL, apposite_procedure_get_name (procedure));
  apposite_terminal_add_paragraph (call->output, style_of (category), 0, NULL, verdict);
  apposite_terminal_add_paragraph (
      call->output, APPOSITE_STYLE_QUIET, 0, NULL, apposite_category_get_definition (category));
  apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 0, NULL, radiation);
}

static void
add_exceptions (AppositeCall *call, GListModel *exceptions)
{
  if (g_list_model_get_n_items (exceptions) == 0)
    return;
  apposite_terminal_add_heading (call->output, _ ("Exceptions"));
  for (guint i = 0; i < g_list_model_get_n_items (exceptions); i++)
    {
      AppositeException *exception = apposite_record_list_peek (exceptions, i);
      g_autofree char *line = g_strdup_printf ("%s: %s",
          apposite_exception_get_condition (exception), apposite_exception_get_text (exception));

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 2, "-", line);
    }
}

static void
add_rated_higher (
    AppositeCall *call, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  g_autoptr (GListModel) higher = apposite_variant_list_rated_higher (variant, recommendation);

  if (g_list_model_get_n_items (higher) > 0)
    {
      apposite_terminal_add_heading (call->output,
          _ ("Rated higher in this variant (the document ranks none within a category)"));
    }
  for (guint i = 0; i < g_list_model_get_n_items (higher); i++)
    {
      AppositeRecommendation *other = apposite_record_list_peek (higher, i);
      g_autofree char *category = format_category (apposite_recommendation_get_category (other));
      g_autofree char *line = g_strdup_printf ("%s: %s", category,
          apposite_procedure_get_name (apposite_recommendation_get_procedure (other)));

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 2, NULL, line);
    }
  if (apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) == 0)
    {
      apposite_terminal_add_break (call->output);
      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 0, NULL,
          _ ("No procedure is usually appropriate in this variant."));
    }
}

static void
show_recommendation (
    AppositeCall *call, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  add_heading (call, variant);
  add_verdict (call, recommendation);
  add_exceptions (call, apposite_recommendation_get_exceptions (recommendation));
  add_labelled (call, _ ("Rationale"), apposite_recommendation_get_rationale (recommendation));
  if (apposite_recommendation_get_note (recommendation) != NULL)
    apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 0, NULL,
        apposite_recommendation_get_note (recommendation));
  add_rated_higher (call, variant, recommendation);
  apposite_call_add_source (call, variant);
}

static char *
list_numbers (AppositeTopic *topic, AppositeProcedure *rated)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);

      if (rated == NULL || apposite_variant_find_recommendation (variant, rated) != NULL)
        g_string_append_printf (
            numbers, "%s%u", numbers->len > 0 ? ", " : "", apposite_variant_get_number (variant));
    }
  return g_string_free (g_steal_pointer (&numbers), FALSE);
}

static AppositeExit
fail_ambiguous (const char *text, GPtrArray *found)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (
        names, "\n  %s", apposite_procedure_get_name (g_ptr_array_index (found, i)));
  return apposite_call_fail (
      APPOSITE_EXIT_USAGE, _ ("“%s” could be any of these; name one:%s"), text, names->str);
}

static AppositeExit
find_recommendation (AppositeCall *call,
    AppositeVariant *variant,
    const char *text,
    AppositeRecommendation **recommendation)
{
  g_autoptr (GPtrArray) found = apposite_lookup_procedures (call->topic, text);
  g_autoptr (GPtrArray) rated = g_ptr_array_new ();
  g_autofree char *elsewhere = NULL;

  if (found->len == 0)
    {
      g_autofree char *hint = apposite_lookup_suggest_procedure (call->topic, text);

      return apposite_call_fail (
          APPOSITE_EXIT_NOTHING, _ ("no procedure is called “%s”; %s"), text, hint);
    }
  for (guint i = 0; i < found->len; i++)
    if (apposite_variant_find_recommendation (variant, g_ptr_array_index (found, i)) != NULL)
      g_ptr_array_add (rated, g_ptr_array_index (found, i));
  if (rated->len > 1 || (rated->len == 0 && found->len > 1))
    return fail_ambiguous (text, rated->len > 1 ? rated : found);
  if (rated->len == 1)
    {
      *recommendation =
          apposite_variant_find_recommendation (variant, g_ptr_array_index (rated, 0));
      return APPOSITE_EXIT_DONE;
    }

  elsewhere = list_numbers (call->topic, g_ptr_array_index (found, 0));
  return apposite_call_fail (APPOSITE_EXIT_NOTHING,
      /* Translators: a variant's number, a procedure, other variants' numbers */
      _ ("Variant %u doesn't rate “%s”; it is rated in: %s"), apposite_variant_get_number (variant),
      apposite_procedure_get_name (g_ptr_array_index (found, 0)), elsewhere);
}

static AppositeExit
find_variant (AppositeCall *call, const char *text, AppositeVariant **variant)
{
  g_autofree char *numbers = list_numbers (call->topic, NULL);
  guint64 number;

  if (!g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT, &number, NULL))
    return apposite_call_fail (
        APPOSITE_EXIT_USAGE, _ ("“%s” is no variant's number; valid are: %s"), text, numbers);
  *variant = apposite_topic_find_variant (call->topic, (guint) number);
  if (*variant == NULL)
    return apposite_call_fail (
        APPOSITE_EXIT_NOTHING, _ ("there is no variant %s; valid are: %s"), text, numbers);
  return APPOSITE_EXIT_DONE;
}

/**
 * apposite_command_show:
 * @call: the call
 *
 * Shows a variant, or one recommendation of it whole.
 *
 * Returns: what to exit with
 */
AppositeExit
apposite_command_show (AppositeCall *call)
{
  AppositeRecommendation *recommendation = NULL;
  AppositeVariant *variant = NULL;
  AppositeExit code;

  if (!apposite_call_takes (call, 1, 2))
    return APPOSITE_EXIT_USAGE;
  code = find_variant (call, call->arguments[0], &variant);
  if (code == APPOSITE_EXIT_DONE && call->arguments[1] != NULL)
    code = find_recommendation (call, variant, call->arguments[1], &recommendation);
  if (code != APPOSITE_EXIT_DONE)
    return code;

  if (call->format == APPOSITE_FORMAT_JSON)
    apposite_call_add_json (call,
        recommendation != NULL
            ? apposite_export_recommendation (call->topic, variant, recommendation)
            : apposite_export_variant (call->topic, variant));
  else if (recommendation != NULL)
    show_recommendation (call, variant, recommendation);
  else
    show_variant (call, variant);
  return APPOSITE_EXIT_DONE;
}
