/* apposite-launch.c: where a command line leads
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-launch.h"

#include <glib/gi18n.h>

#include "apposite-error.h"
#include "apposite-lookup.h"

/**
 * apposite_launch_options:
 *
 * The options of the command line that lead somewhere, ended by %G_OPTION_ENTRY_NULL.
 */
const GOptionEntry apposite_launch_options[] = {
  { "variant", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Show the variant of this number"),
      /* Translators: stands for a variant's number in the help */
      N_ ("NUMBER") },
  { "procedure", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("With --variant: show what it says of this procedure"),
      /* Translators: stands for a procedure's name in the help */
      N_ ("NAME") },
  { "search", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Search for these words"),
      /* Translators: stands for words to search for in the help */
      N_ ("WORDS") },
  { "compare", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Compare the variants"), NULL },
  G_OPTION_ENTRY_NULL,
};

static AppositePlace *
find_rating (AppositeTopic *topic, const char *number, const char *name, GError **error)
{
  AppositeVariant *variant = apposite_lookup_variant (topic, number, error);
  AppositeRecommendation *recommendation;

  if (variant == NULL)
    return NULL;
  if (name == NULL)
    return apposite_place_new_for_variant (variant);
  recommendation = apposite_lookup_recommendation (topic, variant, name, error);
  if (recommendation == NULL)
    return NULL;
  return apposite_place_new_for_recommendation (variant, recommendation);
}

/**
 * apposite_launch_find_place:
 * @topic: the topic that is at hand
 * @options: the options given, of apposite_launch_options
 * @addresses: the arguments given beside them, ended by %NULL
 * @error: what is wrong with them and what would be right
 *
 * Returns: (transfer full) (nullable): where the command line leads, which is the topic as a whole
 *   where it names nothing
 */
AppositePlace *
apposite_launch_find_place (
    AppositeTopic *topic, GVariantDict *options, const char *const *addresses, GError **error)
{
  const char *variant = NULL, *procedure = NULL, *words = NULL;
  gboolean compare = FALSE;

  g_variant_dict_lookup (options, "variant", "&s", &variant);
  g_variant_dict_lookup (options, "procedure", "&s", &procedure);
  g_variant_dict_lookup (options, "search", "&s", &words);
  g_variant_dict_lookup (options, "compare", "b", &compare);

  if (procedure != NULL && variant == NULL)
    {
      g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_MISSING,
          _ ("--procedure needs --variant=NUMBER: a procedure is rated in several variants"));
      return NULL;
    }
  if ((variant != NULL) + (words != NULL) + compare + g_strv_length ((char **) addresses) > 1)
    {
      g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_DUPLICATE,
          _ ("one window can't show several places; name one of --variant, --search, --compare or "
             "an address"));
      return NULL;
    }
  if (variant != NULL)
    return find_rating (topic, variant, procedure, error);
  if (words != NULL)
    return apposite_place_new_for_text (APPOSITE_PLACE_SEARCH, words);
  if (addresses[0] != NULL)
    return apposite_place_new_for_address (topic, addresses[0], error);
  return apposite_place_new (compare ? APPOSITE_PLACE_COMPARISON : APPOSITE_PLACE_TOPIC);
}
