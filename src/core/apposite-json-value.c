/* apposite-json-value.c: values out of JSON, or an error at their place
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-json.h"
#include "apposite-suggest.h"

/* Far more than any text needs; laying one out takes time that grows with the square of this. */
#define LONGEST_TEXT 10000

/* Control characters steer a terminal; explicit directions turn round what stands beside a text. */
static gboolean
steers (const char *p)
{
  guchar byte = (guchar) *p;
  gunichar character;

  if (byte < ' ' || byte == 0x7f)
    return byte != '\n' && byte != '\t';
  /* The first bytes of the others, so that not every character is decoded. */
  if (byte != 0xc2 && byte != 0xe2)
    return FALSE;
  character = g_utf8_get_char (p);
  return g_unichar_iscntrl (character) || (character >= 0x202a && character <= 0x202e)
      || (character >= 0x2066 && character <= 0x2069);
}

static gboolean
check_text (const AppositeJsonPlace *place, const char *text)
{
  const char *p = text;

  while (*p != '\0' && !steers (p))
    p++;
  if (*text == '\0')
    apposite_json_fail (place, APPOSITE_ERROR_VALUE, _ ("must not be empty; write the text"));
  else if (*p != '\0')
    apposite_json_fail (place, APPOSITE_ERROR_VALUE,
        /* Translators: a character's number, such as U+001B */
        _ ("the invisible character U+%04X can't stand in a text; remove it"), g_utf8_get_char (p));
  else if (p - text > LONGEST_TEXT && g_utf8_strlen (text, p - text) > LONGEST_TEXT)
    apposite_json_fail (place, APPOSITE_ERROR_VALUE,
        _ ("must not be longer than %u characters; shorten it"), (guint) LONGEST_TEXT);
  else
    return TRUE;
  return FALSE;
}

/**
 * apposite_json_expect_object:
 * @members: (array zero-terminated=1): the members that it may have
 *
 * Fails where the value isn't an object or has a member that isn't named.
 *
 * Returns: whether it is as expected
 */
gboolean
apposite_json_expect_object (const AppositeJsonPlace *place, const char *const *members)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  if (!JSON_NODE_HOLDS_OBJECT (place->node))
    {
      apposite_json_fail (place, APPOSITE_ERROR_TYPE, _ ("must be an object, “{…}”"));
      return FALSE;
    }

  json_object_iter_init_ordered (&iter, json_node_get_object (place->node));
  while (json_object_iter_next_ordered (&iter, &member, &node))
    {
      AppositeJsonPlace value = { place->json, place, member, 0, node };
      g_autofree char *hint = NULL;

      if (g_strv_contains (members, member))
        continue;
      hint = apposite_suggest_phrase (member, members);
      apposite_json_fail (&value, APPOSITE_ERROR_UNKNOWN, _ ("unknown member; %s"), hint);
      return FALSE;
    }
  return TRUE;
}

/**
 * apposite_json_enter:
 * @member: a member's name
 * @value: (out): the place of its value
 *
 * Returns: whether the object has the member and its value isn't null
 */
gboolean
apposite_json_enter (const AppositeJsonPlace *place, const char *member, AppositeJsonPlace *value)
{
  JsonNode *node = NULL;

  if (place->node != NULL && JSON_NODE_HOLDS_OBJECT (place->node))
    node = json_object_get_member (json_node_get_object (place->node), member);
  *value = (AppositeJsonPlace){ place->json, place, member, 0, node };
  return node != NULL && !JSON_NODE_HOLDS_NULL (node);
}

/**
 * apposite_json_require:
 * @member: a member's name
 * @value: (out): the place of its value
 *
 * Fails where its value is null and, with the place of the object, where it is missing.
 *
 * Returns: whether the object has the member and its value isn't null
 */
gboolean
apposite_json_require (const AppositeJsonPlace *place, const char *member, AppositeJsonPlace *value)
{
  if (apposite_json_enter (place, member, value))
    return TRUE;
  if (value->node != NULL)
    apposite_json_fail (value, APPOSITE_ERROR_TYPE, _ ("must not be null; write a value"));
  else if (!apposite_json_has_failed (place->json))
    apposite_json_fail (
        place, APPOSITE_ERROR_MISSING, _ ("the member “%s” is missing; add it"), member);
  return FALSE;
}

/**
 * apposite_json_as_string:
 *
 * Fails where the value is no text, is empty or longer than any text needs to be, or holds characters
 * that act on what shows them.
 *
 * Returns: (nullable): the value, or %NULL after an error
 */
const char *
apposite_json_as_string (const AppositeJsonPlace *place)
{
  const char *text;

  if (place->node == NULL)
    return NULL;
  if (json_node_get_value_type (place->node) != G_TYPE_STRING)
    {
      apposite_json_fail (place, APPOSITE_ERROR_TYPE, _ ("must be a string, \"…\""));
      return NULL;
    }
  text = json_node_get_string (place->node);
  return check_text (place, text) ? text : NULL;
}

/**
 * apposite_json_get_string:
 * @member: a member's name
 *
 * Returns: (nullable): its text, which is never empty, or %NULL after an error
 */
const char *
apposite_json_get_string (const AppositeJsonPlace *place, const char *member)
{
  AppositeJsonPlace value;

  return apposite_json_require (place, member, &value) ? apposite_json_as_string (&value) : NULL;
}

/**
 * apposite_json_get_optional_string:
 * @member: a member's name
 *
 * Returns: (nullable): its text, or %NULL where it is missing
 */
const char *
apposite_json_get_optional_string (const AppositeJsonPlace *place, const char *member)
{
  AppositeJsonPlace value;

  return apposite_json_enter (place, member, &value) ? apposite_json_as_string (&value) : NULL;
}

/**
 * apposite_json_get_id:
 * @member: a member's name
 *
 * Returns: (nullable): its text, made of a–z, 0–9 and dashes, or %NULL after an error
 */
const char *
apposite_json_get_id (const AppositeJsonPlace *place, const char *member)
{
  const char *id = apposite_json_get_string (place, member);
  AppositeJsonPlace value;

  if (id == NULL || strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (id))
    return id;
  apposite_json_enter (place, member, &value);
  apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
      _ ("“%s” is no id; use the letters a to z, digits and dashes"), id);
  return NULL;
}

/**
 * apposite_json_get_boolean:
 * @member: a member's name
 *
 * Returns: its value, or %FALSE where it is missing
 */
gboolean
apposite_json_get_boolean (const AppositeJsonPlace *place, const char *member)
{
  AppositeJsonPlace value;

  if (!apposite_json_enter (place, member, &value))
    return FALSE;
  if (json_node_get_value_type (value.node) != G_TYPE_BOOLEAN)
    {
      apposite_json_fail (&value, APPOSITE_ERROR_TYPE, _ ("must be true or false"));
      return FALSE;
    }
  return json_node_get_boolean (value.node);
}

/**
 * apposite_json_get_uint:
 * @member: a member's name
 * @least: the least value
 * @most: the greatest value
 *
 * Returns: its value, or @least after an error
 */
guint
apposite_json_get_uint (const AppositeJsonPlace *place, const char *member, guint least, guint most)
{
  AppositeJsonPlace value;
  gint64 number;

  if (!apposite_json_require (place, member, &value))
    return least;
  if (json_node_get_value_type (value.node) != G_TYPE_INT64)
    {
      apposite_json_fail (&value, APPOSITE_ERROR_TYPE, _ ("must be a whole number"));
      return least;
    }
  number = json_node_get_int (value.node);
  if (number < least || number > most)
    {
      apposite_json_fail (
          &value, APPOSITE_ERROR_VALUE, _ ("must be a whole number from %u to %u"), least, most);
      return least;
    }
  return (guint) number;
}

static char **
list_nicks (GEnumClass *klass)
{
  g_autoptr (GStrvBuilder) nicks = g_strv_builder_new ();

  for (guint i = 0; i < klass->n_values; i++)
    g_strv_builder_add (nicks, klass->values[i].value_nick);
  return g_strv_builder_end (nicks);
}

/**
 * apposite_json_get_enum:
 * @member: a member's name
 * @type: an enumeration
 *
 * Returns: the value of @type whose nick the member holds, or 0 after an error
 */
int
apposite_json_get_enum (const AppositeJsonPlace *place, const char *member, GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  AppositeJsonPlace value;
  const char *nick;
  GEnumValue *found;

  if (!apposite_json_require (place, member, &value))
    return 0;
  nick = apposite_json_as_string (&value);
  if (nick == NULL)
    return 0;
  found = g_enum_get_value_by_nick ((GEnumClass *) klass, nick);
  /* Newer GLib takes capitals for small letters. */
  if (found == NULL || !g_str_equal (nick, found->value_nick))
    {
      g_auto (GStrv) nicks = list_nicks ((GEnumClass *) klass);
      g_autofree char *hint = apposite_suggest_phrase (nick, (const char *const *) nicks);

      apposite_json_fail (
          &value, APPOSITE_ERROR_VALUE, _ ("“%s” isn't possible here; %s"), nick, hint);
      return 0;
    }
  return found->value;
}

static gboolean
is_number (JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  return type == G_TYPE_INT64 || (type == G_TYPE_DOUBLE && isfinite (json_node_get_double (node)));
}

/**
 * apposite_json_get_range:
 * @member: a member's name
 * @range: (out): its two numbers, the lower first
 *
 * Returns: whether the member is there and all is well
 */
gboolean
apposite_json_get_range (const AppositeJsonPlace *place, const char *member, double range[2])
{
  AppositeJsonPlace value;
  JsonArray *array;
  double low, high;

  range[0] = range[1] = 0.0;
  if (!apposite_json_enter (place, member, &value))
    return FALSE;
  if (JSON_NODE_HOLDS_ARRAY (value.node))
    {
      array = json_node_get_array (value.node);
      if (json_array_get_length (array) == 2 && is_number (json_array_get_element (array, 0))
          && is_number (json_array_get_element (array, 1)))
        {
          low = json_array_get_double_element (array, 0);
          high = json_array_get_double_element (array, 1);
          if (low >= 0.0 && low <= high)
            {
              range[0] = low;
              range[1] = high;
              return TRUE;
            }
        }
    }
  apposite_json_fail (&value, APPOSITE_ERROR_VALUE,
      _ ("must be two numbers from 0 on, the lower first: [low, high]"));
  return FALSE;
}

/**
 * apposite_json_get_array:
 * @member: a member's name
 * @least: how many elements it must have; with 0 it may be missing as well
 * @array: (out): its place
 *
 * Returns: the number of its elements, or 0 after an error
 */
guint
apposite_json_get_array (
    const AppositeJsonPlace *place, const char *member, guint least, AppositeJsonPlace *array)
{
  guint n;

  if (!(least > 0 ? apposite_json_require (place, member, array)
                  : apposite_json_enter (place, member, array)))
    return 0;
  if (!JSON_NODE_HOLDS_ARRAY (array->node))
    {
      apposite_json_fail (array, APPOSITE_ERROR_TYPE, _ ("must be an array, “[…]”"));
      return 0;
    }
  n = json_array_get_length (json_node_get_array (array->node));
  if (n < least)
    {
      apposite_json_fail (array, APPOSITE_ERROR_VALUE,
          ngettext ("must have at least %u element", "must have at least %u elements", least),
          least);
      return 0;
    }
  return n;
}

/**
 * apposite_json_get_element:
 * @array: the place of an array
 * @index: an element's index, from 0
 *
 * Returns: the place of the element; @array must outlive it
 */
AppositeJsonPlace
apposite_json_get_element (const AppositeJsonPlace *array, guint index)
{
  JsonNode *node = json_array_get_element (json_node_get_array (array->node), index);

  return (AppositeJsonPlace){ array->json, array, NULL, index, node };
}
