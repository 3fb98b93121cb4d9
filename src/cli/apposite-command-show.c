/* apposite-command-show.c: apposite-cli show
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-command.h"
#include "apposite-export.h"
#include "apposite-lookup.h"

static AppositeReport *
report_variant (AppositeCall *call, AppositeVariant *variant, GListModel *shown)
{
  const AppositeReportRequest request = { call->topic, NULL,
    APPOSITE_REPORT_TITLED | APPOSITE_REPORT_CRITERIA | APPOSITE_REPORT_HIGHLIGHT
        | APPOSITE_REPORT_BACKGROUND,
    call->date };

  return apposite_report_for_variant (&request, variant, shown, NULL);
}

/* A table has lines for itself, of which this is one. */
static AppositeReport *
report_line (AppositeCall *call, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  g_autoptr (GListStore) shown = g_list_store_new (APPOSITE_TYPE_RECOMMENDATION);

  g_list_store_append (shown, recommendation);
  return report_variant (call, variant, G_LIST_MODEL (shown));
}

static AppositeReport *
report (AppositeCall *call, AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  const AppositeReportRequest request = { call->topic, NULL,
    APPOSITE_REPORT_TITLED | APPOSITE_REPORT_RATIONALES | APPOSITE_REPORT_HIGHER, call->date };

  if (recommendation == NULL)
    return report_variant (call, variant, NULL);
  if (call->format == APPOSITE_FORMAT_CSV)
    return report_line (call, variant, recommendation);
  return apposite_report_for_recommendation (&request, variant, recommendation);
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

  elsewhere = apposite_lookup_list_variants (call->topic, g_ptr_array_index (found, 0));
  return apposite_call_fail (APPOSITE_EXIT_NOTHING,
      /* Translators: a variant's number, a procedure, other variants' numbers */
      _ ("Variant %u doesn't rate “%s”; it is rated in: %s"), apposite_variant_get_number (variant),
      apposite_procedure_get_name (g_ptr_array_index (found, 0)), elsewhere);
}

static AppositeExit
find_variant (AppositeCall *call, const char *text, AppositeVariant **variant)
{
  g_autofree char *numbers = apposite_lookup_list_variants (call->topic, NULL);
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
  else
    apposite_call_add_report (call, report (call, variant, recommendation));
  return APPOSITE_EXIT_DONE;
}
