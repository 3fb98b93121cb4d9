/* apposite-place.c: a place in a topic, and its address
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-place.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-error.h"
#include "apposite-lookup.h"
#include "apposite-outline.h"
#include "apposite-suggest.h"

/* The parts of an address that aren't ids. */
#define COMPARISON "compare"
#define PROCEDURE "procedure"
#define FINDING "finding"
#define REFERENCE "reference"
#define SEARCH_PREFIX "search="

/**
 * apposite_place_new:
 * @kind: what is there; one that needs nothing else
 *
 * Returns: (transfer full): a place
 */
AppositePlace *
apposite_place_new (AppositePlaceKind kind)
{
  AppositePlace *self = g_new0 (AppositePlace, 1);

  self->kind = kind;
  return self;
}

/**
 * apposite_place_new_for_variant:
 * @variant: a variant
 *
 * Returns: (transfer full): its place
 */
AppositePlace *
apposite_place_new_for_variant (AppositeVariant *variant)
{
  AppositePlace *self = apposite_place_new (APPOSITE_PLACE_VARIANT);

  self->variant = variant;
  return self;
}

/**
 * apposite_place_new_for_recommendation:
 * @variant: a variant
 * @recommendation: what it says of a procedure
 *
 * Returns: (transfer full): its place
 */
AppositePlace *
apposite_place_new_for_recommendation (
    AppositeVariant *variant, AppositeRecommendation *recommendation)
{
  AppositePlace *self = apposite_place_new (APPOSITE_PLACE_RECOMMENDATION);

  self->variant = variant;
  self->recommendation = recommendation;
  return self;
}

/**
 * apposite_place_new_for_text:
 * @kind: %APPOSITE_PLACE_REFERENCE or %APPOSITE_PLACE_SEARCH
 * @text: (nullable): the id of the section, or %NULL for the first; the words to search for
 *
 * Returns: (transfer full): the place
 */
AppositePlace *
apposite_place_new_for_text (AppositePlaceKind kind, const char *text)
{
  AppositePlace *self = apposite_place_new (kind);

  self->text = g_strdup (text);
  return self;
}

/**
 * apposite_place_free:
 *
 * Frees a place.
 */
void
apposite_place_free (AppositePlace *self)
{
  g_free (self->text);
  g_free (self);
}

static AppositePlace *
find_section (AppositeTopic *topic, const char *id, GError **error)
{
  g_auto (GStrv) ids = apposite_outline_list (topic);
  g_autofree char *hint = NULL;

  if (id == NULL || g_strv_contains ((const char *const *) ids, id))
    return apposite_place_new_for_text (APPOSITE_PLACE_REFERENCE, id);
  hint = apposite_suggest_phrase (id, (const char *const *) ids);
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
      _ ("there is no reference section “%s”; %s"), id, hint);
  return NULL;
}

static AppositePlace *
new_for_procedure (AppositeProcedure *procedure)
{
  AppositePlace *self = apposite_place_new (APPOSITE_PLACE_PROCEDURE);

  self->procedure = procedure;
  return self;
}

static AppositePlace *
new_for_finding (AppositeFinding *finding)
{
  AppositePlace *self = apposite_place_new (APPOSITE_PLACE_FINDING);

  self->finding = finding;
  return self;
}

/**
 * apposite_place_new_for_hit:
 * @hit: what a search found
 *
 * Returns: (transfer full): its place
 */
AppositePlace *
apposite_place_new_for_hit (AppositeHit *hit)
{
  g_return_val_if_fail (APPOSITE_IS_HIT (hit), NULL);

  switch (apposite_hit_get_kind (hit))
    {
    case APPOSITE_HIT_VARIANT:
      return apposite_place_new_for_variant (apposite_hit_get_variant (hit));
    case APPOSITE_HIT_PROCEDURE:
      return new_for_procedure (apposite_hit_get_procedure (hit));
    case APPOSITE_HIT_RECOMMENDATION:
    case APPOSITE_HIT_EXCEPTION:
      return apposite_place_new_for_recommendation (
          apposite_hit_get_variant (hit), apposite_hit_get_recommendation (hit));
    case APPOSITE_HIT_FINDING:
      return new_for_finding (apposite_hit_get_finding (hit));
    case APPOSITE_HIT_SECTION:
      return apposite_place_new_for_text (
          APPOSITE_PLACE_REFERENCE, apposite_section_get_id (apposite_hit_get_section (hit)));
    default:
      g_return_val_if_reached (NULL);
    }
}

static AppositePlace *
find_procedure (AppositeTopic *topic, const char *id, GError **error)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);
  g_autofree char *hint = NULL;
  guint position;

  if (apposite_record_list_find (procedures, "id", id, &position))
    return new_for_procedure (apposite_record_list_peek (procedures, position));
  hint = apposite_lookup_suggest_procedure (topic, id);
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
      _ ("no procedure is called “%s”; %s"), id, hint);
  return NULL;
}

static AppositePlace *
find_finding (AppositeTopic *topic, const char *id, GError **error)
{
  AppositeFinding *finding = apposite_topic_find_finding (topic, id);

  if (finding != NULL)
    return new_for_finding (finding);
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
      _ ("there is no finding “%s”; see “apposite-cli findings”"), id);
  return NULL;
}

static AppositePlace *
find_rating (AppositeTopic *topic, const char *number, const char *procedure, GError **error)
{
  AppositeVariant *variant = apposite_lookup_variant (topic, number, error);
  AppositeRecommendation *recommendation;

  if (variant == NULL)
    return NULL;
  if (procedure == NULL)
    return apposite_place_new_for_variant (variant);
  recommendation = apposite_lookup_recommendation (topic, variant, procedure, error);
  if (recommendation == NULL)
    return NULL;
  return apposite_place_new_for_recommendation (variant, recommendation);
}

static gboolean
check_topic (AppositeTopic *topic, const char *id, GError **error)
{
  if (g_strcmp0 (id, apposite_topic_get_id (topic)) == 0)
    return TRUE;
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_REFERENCE,
      _ ("there is no topic “%s”; valid is: %s"), id != NULL ? id : "",
      apposite_topic_get_id (topic));
  return FALSE;
}

/* @steps: what leads on from the topic. */
static AppositePlace *
follow (AppositeTopic *topic, char **steps, GError **error)
{
  const char *first = steps[0];
  const char *second = first != NULL ? steps[1] : NULL;

  if (first == NULL || *first == '\0')
    return apposite_place_new (APPOSITE_PLACE_TOPIC);
  if (second != NULL && *second == '\0')
    second = NULL;
  if (second != NULL && steps[2] != NULL)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_VALUE,
          _ ("“%s” is too much at the end of the address"), steps[2]);
      return NULL;
    }
  if (g_str_equal (first, COMPARISON))
    return apposite_place_new (APPOSITE_PLACE_COMPARISON);
  if (g_str_equal (first, PROCEDURE) && second != NULL)
    return find_procedure (topic, second, error);
  if (g_str_equal (first, FINDING) && second != NULL)
    return find_finding (topic, second, error);
  if (g_str_equal (first, REFERENCE))
    return find_section (topic, second, error);
  return find_rating (topic, first, second, error);
}

static AppositePlace *
find_search (const char *query, const char *address, GError **error)
{
  g_autofree char *words = NULL;

  if (g_str_has_prefix (query, SEARCH_PREFIX))
    words = g_uri_unescape_string (query + strlen (SEARCH_PREFIX), NULL);
  if (words != NULL && g_utf8_validate (words, -1, NULL))
    return apposite_place_new_for_text (APPOSITE_PLACE_SEARCH, words);
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_VALUE,
      _ ("the address “%s” can't be read after its question mark; only “search=WORDS” may stand "
         "there"),
      address);
  return NULL;
}

/**
 * apposite_place_new_for_address:
 * @topic: the topic that is at hand
 * @address: an address, as apposite_place_format_address() writes it
 * @error: %APPOSITE_ERROR_VALUE where that is no address of Apposite's, %APPOSITE_ERROR_REFERENCE
 *   where it leads to nothing in @topic; the message says what is wrong and what would be right
 *
 * Returns: (transfer full) (nullable): where the address leads
 */
AppositePlace *
apposite_place_new_for_address (AppositeTopic *topic, const char *address, GError **error)
{
  g_autoptr (GUri) uri = NULL;
  g_auto (GStrv) steps = NULL;
  g_autofree char *shown = g_utf8_make_valid (address, -1);

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  uri = g_uri_parse (address, G_URI_FLAGS_ENCODED_QUERY, NULL);
  if (uri == NULL || g_strcmp0 (g_uri_get_scheme (uri), APPOSITE_ADDRESS_SCHEME) != 0
      || g_uri_get_host (uri) != NULL)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_VALUE,
          /* Translators: what was given, then an example of an address, which stays as it is */
          _ ("“%s” is no address of Apposite's; one looks like “%s:%s/4”"), shown,
          APPOSITE_ADDRESS_SCHEME, apposite_topic_get_id (topic));
      return NULL;
    }
  steps = g_strsplit (g_uri_get_path (uri), "/", -1);
  if (!check_topic (topic, steps[0], error))
    return NULL;
  if (g_uri_get_query (uri) != NULL)
    return find_search (g_uri_get_query (uri), shown, error);
  return follow (topic, steps + 1, error);
}

static char *
format_path (const AppositePlace *self)
{
  switch (self->kind)
    {
    case APPOSITE_PLACE_VARIANT:
      return g_strdup_printf ("/%u", apposite_variant_get_number (self->variant));
    case APPOSITE_PLACE_RECOMMENDATION:
      return g_strdup_printf ("/%u/%s", apposite_variant_get_number (self->variant),
          apposite_procedure_get_id (apposite_recommendation_get_procedure (self->recommendation)));
    case APPOSITE_PLACE_PROCEDURE:
      return g_strconcat ("/" PROCEDURE "/", apposite_procedure_get_id (self->procedure), NULL);
    case APPOSITE_PLACE_FINDING:
      return g_strconcat ("/" FINDING "/", apposite_finding_get_id (self->finding), NULL);
    case APPOSITE_PLACE_COMPARISON:
      return g_strdup ("/" COMPARISON);
    case APPOSITE_PLACE_REFERENCE:
      return self->text != NULL ? g_strdup_printf ("/" REFERENCE "/%s", self->text)
                                : g_strdup ("/" REFERENCE);
    case APPOSITE_PLACE_SEARCH:
      {
        g_autofree char *words = g_uri_escape_string (self->text, NULL, FALSE);

        return g_strconcat ("?" SEARCH_PREFIX, words, NULL);
      }
    case APPOSITE_PLACE_TOPIC:
    default:
      return g_strdup ("");
    }
}

/**
 * apposite_place_format_address:
 * @topic: the topic of the place
 *
 * Returns: (transfer full): the address, which leads there from any program: the scheme, the topic's
 *   id, then numbers and ids
 */
char *
apposite_place_format_address (const AppositePlace *self, AppositeTopic *topic)
{
  g_autofree char *path = format_path (self);

  return g_strconcat (APPOSITE_ADDRESS_SCHEME ":", apposite_topic_get_id (topic), path, NULL);
}
