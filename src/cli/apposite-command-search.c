/* apposite-command-search.c: apposite-cli search
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-command.h"
#include "apposite-export.h"
#include "apposite-labels.h"

/* How many of a kind are shown; other programs are given all. */
#define MOST_SHOWN 6

static AppositeHit *
hit_at (GListModel *hits, guint position)
{
  return apposite_record_list_peek (hits, position);
}

static void
add_hit (AppositeTerminal *output, AppositeHit *hit)
{
  AppositeRecommendation *recommendation = apposite_hit_get_recommendation (hit);

  apposite_terminal_add_paragraph (
      output, APPOSITE_STYLE_PLAIN, 2, NULL, apposite_hit_get_title (hit));
  if (recommendation != NULL)
    {
      AppositeCategory *category = apposite_recommendation_get_category (recommendation);
      g_autofree char *verdict = g_strdup_printf ("%s %s",
          apposite_mark_for_appropriateness (apposite_category_get_appropriateness (category)),
          apposite_category_get_name (category));

      apposite_terminal_add_paragraph (output, APPOSITE_STYLE_PLAIN, 4, NULL, verdict);
    }
  if (apposite_hit_get_snippet (hit) != NULL)
    apposite_terminal_add_paragraph (
        output, APPOSITE_STYLE_QUIET, 4, NULL, apposite_hit_get_snippet (hit));
}

static guint
count_kind (GListModel *hits, guint first)
{
  guint n = 1;

  while (first + n < g_list_model_get_n_items (hits)
      && apposite_hit_get_kind (hit_at (hits, first + n))
          == apposite_hit_get_kind (hit_at (hits, first)))
    n++;
  return n;
}

static void
add_hits (AppositeTerminal *output, GListModel *hits)
{
  guint n;

  for (guint first = 0; first < g_list_model_get_n_items (hits); first += n)
    {
      n = count_kind (hits, first);
      apposite_terminal_add_heading (
          output, apposite_label_for_hit_kind (apposite_hit_get_kind (hit_at (hits, first))));
      for (guint i = 0; i < MIN (n, MOST_SHOWN); i++)
        add_hit (output, hit_at (hits, first + i));
      if (n > MOST_SHOWN)
        {
          g_autofree char *more = g_strdup_printf (
              /* Translators: the end of a list that isn't shown whole */
              ngettext ("… and %u more; another word narrows the search",
                  "… and %u more; another word narrows the search", n - MOST_SHOWN),
              n - MOST_SHOWN);

          apposite_terminal_add_paragraph (output, APPOSITE_STYLE_QUIET, 2, NULL, more);
        }
    }
}

static AppositeExit
fail_with_nothing (AppositeSearch *search, const char *query)
{
  g_auto (GStrv) suggestions = apposite_search_suggest (search, query);
  g_autofree char *reason = apposite_search_format_nothing (search, query);
  g_autofree char *list = NULL;

  if (suggestions[0] == NULL)
    return apposite_call_fail (APPOSITE_EXIT_NOTHING, "%s", reason);
  /* Translators: parts the searches of “These find something: “x” or “y”.” */
  list = g_strjoinv (_ ("” or “"), suggestions);
  /* Translators: why nothing was found, then one search or several that find something */
  return apposite_call_fail (
      APPOSITE_EXIT_NOTHING, _ ("%s This finds something: “%s”."), reason, list);
}

static AppositeExit
show_hits (AppositeCall *call, AppositeSearch *search, const char *query, GListModel *hits)
{
  AppositeHit *first = hit_at (hits, 0);

  if (first == NULL)
    return fail_with_nothing (search, query);
  if (apposite_hit_is_approximate (first))
    {
      g_autofree char *question = g_strdup_printf (
          /* Translators: what was searched for; what is searched for instead, before its results */
          _ ("Nothing has “%s”. Did you mean “%s”?"), query, apposite_hit_get_correction (first));

      apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_PLAIN, 0, NULL, question);
    }
  add_hits (call->output, hits);
  apposite_call_add_source (call, NULL);
  return apposite_hit_is_approximate (first) ? APPOSITE_EXIT_NOTHING : APPOSITE_EXIT_DONE;
}

/**
 * apposite_command_search:
 * @call: the call
 *
 * Finds what has all of the words, the best first. What has other words than those, for being
 * misspelled, is shown but not counted as found.
 *
 * Returns: what to exit with
 */
AppositeExit
apposite_command_search (AppositeCall *call)
{
  g_autoptr (AppositeSearch) search = NULL;
  g_autoptr (GListModel) hits = NULL;
  g_autofree char *query = NULL;
  AppositeHit *first;

  if (!apposite_call_takes (call, 1, G_MAXUINT))
    return APPOSITE_EXIT_USAGE;
  query = g_strjoinv (" ", call->arguments);
  search = apposite_search_new (call->topic);
  hits = apposite_search_find (search, query, 0, NULL);
  if (call->format != APPOSITE_FORMAT_JSON)
    return show_hits (call, search, query, hits);

  apposite_call_add_json (call, apposite_export_search (search, query, hits));
  first = hit_at (hits, 0);
  return first == NULL || apposite_hit_is_approximate (first) ? APPOSITE_EXIT_NOTHING
                                                              : APPOSITE_EXIT_DONE;
}
