/* apposite-shell-results.c: what the desktop's own search shows of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-shell-results.h"

#include <string.h>

#include <glib/gi18n.h>

#include "apposite-badge.h"
#include "apposite-labels.h"
#include "apposite-place.h"

/* The desktop shows about five; where the first kind has more, some of the next are there too. */
#define MOST_RESULTS 10
#define MOST_OF_KIND 5

/* One letter finds something of nearly every program. */
#define LEAST_LETTERS 2

/* The icons that are installed for the desktop are named after the application. */
#define ICON_PREFIX "apposite"

/**
 * apposite_shell_results_find:
 * @search: a search over the topic
 * @terms: (array zero-terminated=1): the words that were typed
 *
 * Finds what has all the words, as apposite_search_find() does. What is only near to them isn't given:
 * the desktop has no place for asking whether it was meant.
 *
 * Returns: (transfer full) (array zero-terminated=1): the addresses of what was found, each once, best
 *   first
 */
char **
apposite_shell_results_find (AppositeSearch *search, const char *const *terms)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *query = g_strjoinv (" ", (char **) terms);
  g_autoptr (GListModel) hits = NULL;

  g_return_val_if_fail (APPOSITE_IS_SEARCH (search), NULL);

  if (g_utf8_strlen (g_strstrip (query), -1) < LEAST_LETTERS)
    return g_strv_builder_end (builder);
  hits = apposite_search_find (search, query, MOST_OF_KIND, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (hits); i++)
    {
      AppositeHit *hit = apposite_record_list_peek (hits, i);
      g_autoptr (AppositePlace) place = NULL;
      char *address;

      if (apposite_hit_is_approximate (hit) || g_hash_table_size (seen) == MOST_RESULTS)
        break;
      place = apposite_place_new_for_hit (hit);
      address = apposite_place_format_address (place, apposite_search_get_topic (search));
      /* An exception lies where its recommendation lies. */
      if (!g_hash_table_contains (seen, address))
        g_strv_builder_add (builder, address);
      g_hash_table_add (seen, address);
    }
  return g_strv_builder_end (builder);
}

static AppositeSection *
find_section (AppositeTopic *topic, const char *id)
{
  GListModel *sections = apposite_topic_get_sections (topic);
  guint position;

  if (id == NULL || !apposite_record_list_find (sections, "id", id, &position))
    return NULL;
  return apposite_record_list_peek (sections, position);
}

/* Of what is never a result there is no name. */
static char *
format_name (AppositeTopic *topic, const AppositePlace *place)
{
  AppositeSection *section;

  switch (place->kind)
    {
    case APPOSITE_PLACE_VARIANT:
      /* Translators: a search result: the number of a variant, its short title */
      return g_strdup_printf (_ ("Variant %u: %s"), apposite_variant_get_number (place->variant),
          apposite_variant_get_short_title (place->variant));
    case APPOSITE_PLACE_RECOMMENDATION:
      return g_strdup (apposite_procedure_get_name (
          apposite_recommendation_get_procedure (place->recommendation)));
    case APPOSITE_PLACE_PROCEDURE:
      return g_strdup (apposite_procedure_get_name (place->procedure));
    case APPOSITE_PLACE_FINDING:
      return g_strdup (apposite_finding_get_label (place->finding));
    case APPOSITE_PLACE_REFERENCE:
      section = find_section (topic, place->text);
      return section != NULL ? g_strdup (apposite_section_get_title (section)) : NULL;
    case APPOSITE_PLACE_TOPIC:
    case APPOSITE_PLACE_COMPARISON:
    case APPOSITE_PLACE_SEARCH:
    default:
      return NULL;
    }
}

static void
add_part (GString *text, const char *part)
{
  if (part != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
}

/* What a reader must know comes first: a desktop cuts off what is too long for a line. */
static void
add_verdict (GString *text, AppositeTopic *topic, const AppositePlace *place)
{
  AppositeRecommendation *recommendation = place->recommendation;
  const char *category =
      apposite_category_get_name (apposite_recommendation_get_category (recommendation));
  g_autofree char *verdict = NULL;
  g_autofree char *source = NULL;

  if (apposite_recommendation_has_exceptions (recommendation))
    /* Translators: a category; the document names conditions under which it says something else */
    verdict = g_strdup_printf (_ ("%s, with exceptions"), category);
  /* Translators: document family, revision year, number of a variant */
  source = g_strdup_printf (_ ("%s %u, Variant %u"), apposite_topic_get_family (topic),
      apposite_topic_get_revised (topic), apposite_variant_get_number (place->variant));
  add_part (text, verdict != NULL ? verdict : category);
  add_part (text, source);
}

static const char *
remark_translation (AppositeTopic *topic)
{
  AppositeTranslation *translation = apposite_topic_get_translation (topic);

  if (translation == NULL || apposite_translation_is_reviewed (translation))
    return NULL;
  /* Translators: part of a search result's description, where no clinician has reviewed the
   * translation of the topic's texts */
  return _ ("translation not reviewed");
}

static void
add_source (GString *text, AppositeTopic *topic)
{
  g_autofree char *source =
      /* Translators: document family, revision year */
      g_strdup_printf (_ ("%s, revised %u"), apposite_topic_get_family (topic),
          apposite_topic_get_revised (topic));

  add_part (text, source);
}

static void
add_procedure (GString *text, AppositeTopic *topic, AppositeProcedure *procedure)
{
  const char *translated = apposite_procedure_get_translated_name (procedure);

  if (translated != NULL)
    {
      add_part (text, translated);
      add_part (text, remark_translation (topic));
    }
  else
    add_part (text, apposite_label_for_modality (apposite_procedure_get_modality (procedure)));
}

static char *
format_description (AppositeTopic *topic, const AppositePlace *place)
{
  g_autoptr (GString) text = g_string_new (NULL);

  switch (place->kind)
    {
    case APPOSITE_PLACE_VARIANT:
      add_part (text, remark_translation (topic));
      add_part (text, apposite_variant_get_title (place->variant));
      break;
    case APPOSITE_PLACE_RECOMMENDATION:
      add_verdict (text, topic, place);
      add_part (text, remark_translation (topic));
      add_part (text, apposite_variant_get_short_title (place->variant));
      break;
    case APPOSITE_PLACE_PROCEDURE:
      add_procedure (text, topic, place->procedure);
      add_source (text, topic);
      break;
    case APPOSITE_PLACE_FINDING:
      add_part (text, remark_translation (topic));
      add_part (text, apposite_finding_get_question (place->finding));
      break;
    case APPOSITE_PLACE_TOPIC:
    case APPOSITE_PLACE_COMPARISON:
    case APPOSITE_PLACE_REFERENCE:
    case APPOSITE_PLACE_SEARCH:
    default:
      add_source (text, topic);
      break;
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The category's where there is one, or else, as where the icons aren't installed, the program's. */
static GIcon *
new_icon (const AppositePlace *place)
{
  g_autoptr (GIcon) icon = g_themed_icon_new (APPOSITE_APPLICATION_ID);
  g_autofree char *name = NULL;

  if (place->kind == APPOSITE_PLACE_RECOMMENDATION)
    {
      AppositeCategory *category = apposite_recommendation_get_category (place->recommendation);

      name = g_strconcat (APPOSITE_APPLICATION_ID,
          apposite_icon_for_appropriateness (apposite_category_get_appropriateness (category))
              + strlen (ICON_PREFIX),
          NULL);
      g_themed_icon_prepend_name (G_THEMED_ICON (icon), name);
    }
  return g_steal_pointer (&icon);
}

static GVariant *
describe (AppositeTopic *topic, const char *id)
{
  g_autoptr (AppositePlace) place = apposite_place_new_for_address (topic, id, NULL);
  g_autofree char *name = place != NULL ? format_name (topic, place) : NULL;
  g_autofree char *description = NULL;
  g_autoptr (GIcon) icon = NULL;
  g_autoptr (GVariant) serialized = NULL;
  g_auto (GVariantDict) meta = G_VARIANT_DICT_INIT (NULL);

  if (name == NULL)
    return NULL;
  description = format_description (topic, place);
  icon = new_icon (place);
  serialized = g_icon_serialize (icon);
  g_variant_dict_insert (&meta, "id", "s", id);
  g_variant_dict_insert (&meta, "name", "s", name);
  g_variant_dict_insert (&meta, "description", "s", description);
  g_variant_dict_insert_value (&meta, "icon", serialized);
  return g_variant_dict_end (&meta);
}

/**
 * apposite_shell_results_describe:
 * @topic: what was searched
 * @ids: (array zero-terminated=1): of apposite_shell_results_find(), or whatever else was asked for
 *
 * Says how results look. A recommendation comes with its category, the topic's revision year and its
 * variant; what no clinician has reviewed the translation of says so.
 *
 * Returns: (transfer floating): of each result a dictionary with its “id”, “name”, “description” and
 *   serialized “icon”, as `aa{sv}`; ids that lead nowhere, as those of another version may, are left out
 */
GVariant *
apposite_shell_results_describe (AppositeTopic *topic, const char *const *ids)
{
  GVariantBuilder metas = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GVariant *meta = describe (topic, ids[i]);

      if (meta != NULL)
        g_variant_builder_add_value (&metas, meta);
    }
  return g_variant_builder_end (&metas);
}

/**
 * apposite_shell_results_format_search:
 * @topic: what is searched
 * @terms: (array zero-terminated=1): the words that were typed
 *
 * Returns: (transfer full): the address of the search for them
 */
char *
apposite_shell_results_format_search (AppositeTopic *topic, const char *const *terms)
{
  g_autofree char *words = g_strjoinv (" ", (char **) terms);
  g_autoptr (AppositePlace) place = apposite_place_new_for_text (APPOSITE_PLACE_SEARCH, words);

  return apposite_place_format_address (place, topic);
}
