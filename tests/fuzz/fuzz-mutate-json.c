/* fuzz-mutate-json.c: changes in JSON that leave it JSON, for fuzzing
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "apposite-json-guard.h"
#include "fuzz.h"

/*
 * A byte changed at random in JSON rarely leaves it JSON, so that hardly any input would get past the
 * parser. These changes are of values: removed, doubled, swapped, put in another's place.
 */

gsize LLVMFuzzerMutate (guint8 *data, gsize size, gsize max_size);
gsize LLVMFuzzerCustomMutator (guint8 *data, gsize size, gsize max_size, unsigned int seed);

#define MOST_CHANGES 4
#define ROOM_IN_STRING 64

/* A value, and what it stands in. */
typedef struct
{
  JsonNode *outer;
  const char *member; /* in an object */
  guint index; /* in an array */
  JsonNode *node;
} Slot;

static void
list_slots (JsonNode *node, GArray *slots)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *member;
      JsonNode *value;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &member, &value))
        {
          Slot slot = { node, member, 0, value };

          g_array_append_val (slots, slot);
          list_slots (value, slots);
        }
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      {
        Slot slot = { node, NULL, i, json_array_get_element (json_node_get_array (node), i) };

        g_array_append_val (slots, slot);
        list_slots (slot.node, slots);
      }
}

static void
remove_value (const Slot *slot)
{
  if (slot->member != NULL)
    json_object_remove_member (json_node_get_object (slot->outer), slot->member);
  else
    json_array_remove_element (json_node_get_array (slot->outer), slot->index);
}

static void
put (const Slot *slot, JsonNode *value)
{
  if (slot->member != NULL)
    {
      json_object_set_member (json_node_get_object (slot->outer), slot->member, value);
      return;
    }
  json_array_remove_element (json_node_get_array (slot->outer), slot->index);
  json_array_add_element (json_node_get_array (slot->outer), value);
}

static void
put_string (const Slot *slot)
{
  const char *text = json_node_get_string (slot->node);
  gsize length = strlen (text);
  g_autofree char *buffer = g_malloc0 (length + ROOM_IN_STRING + 1);
  g_autofree char *valid = NULL;

  memcpy (buffer, text, length);
  length = LLVMFuzzerMutate ((guint8 *) buffer, length, length + ROOM_IN_STRING);
  valid = g_utf8_make_valid (buffer, (gssize) length);
  put (slot, json_node_init_string (json_node_alloc (), valid));
}

static JsonNode *
new_scalar (GRand *dice)
{
  static const gint64 numbers[] = { 0, 1, 2, 9, 10, -1, 31, 32, G_MAXINT, G_MAXUINT, G_MAXINT64 };
  JsonNode *node = json_node_alloc ();

  switch (g_rand_int_range (dice, 0, 6))
    {
    case 0:
      return json_node_init_null (node);
    case 1:
      return json_node_init_boolean (node, g_rand_boolean (dice));
    case 2:
      return json_node_init_double (node, g_rand_double_range (dice, -1.0, 10.0));
    case 3:
      return json_node_init_string (node, "");
    default:
      return json_node_init_int (
          node, numbers[g_rand_int_range (dice, 0, (gint32) G_N_ELEMENTS (numbers))]);
    }
}

/* json_node_copy() shares what an object or array holds, which could end up in itself. */
static JsonNode *
copy (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, FALSE);
  JsonNode *read = json_from_string (text, NULL); /* not where it holds U+001F */

  return read != NULL ? read : json_node_new (JSON_NODE_NULL);
}

static const Slot *
pick (GArray *slots, GRand *dice)
{
  return &g_array_index (slots, Slot, g_rand_int_range (dice, 0, (gint32) slots->len));
}

static void
change (JsonNode *root, GRand *dice)
{
  g_autoptr (GArray) slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  const Slot *slot, *other;

  list_slots (root, slots);
  if (slots->len == 0)
    return;
  slot = pick (slots, dice);
  other = pick (slots, dice);
  switch (g_rand_int_range (dice, 0, 8))
    {
    case 0:
      remove_value (slot);
      break;
    case 1:
      if (slot->member == NULL)
        json_array_add_element (json_node_get_array (slot->outer), copy (slot->node));
      break;
    case 2:
      put (slot, new_scalar (dice));
      break;
    case 3:
    case 4:
      put (slot, copy (other->node));
      break;
    default:
      if (json_node_get_value_type (slot->node) == G_TYPE_STRING)
        put_string (slot);
      break;
    }
}

static JsonNode *
parse (const guint8 *data, gsize size)
{
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (AppositeJsonMark));
  g_autoptr (JsonParser) parser = json_parser_new ();
  guint line;

  if (!apposite_json_guard ((const char *) data, size, marks, &line, NULL)
      || !json_parser_load_from_data (parser, (const char *) data, (gssize) size, NULL))
    return NULL;
  return json_parser_steal_root (parser);
}

/**
 * LLVMFuzzerCustomMutator:
 * @data: an input, and room for what becomes of it
 * @size: its length
 * @max_size: how much room there is
 * @seed: what chance depends on
 *
 * Changes some values of JSON; now and then, and where it is none, its bytes.
 *
 * Returns: the new length
 */
gsize
LLVMFuzzerCustomMutator (guint8 *data, gsize size, gsize max_size, unsigned int seed)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed);
  g_autoptr (JsonNode) root = g_rand_int_range (dice, 0, 8) > 0 ? parse (data, size) : NULL;
  g_autofree char *text = NULL;
  gsize length;

  if (root == NULL)
    return LLVMFuzzerMutate (data, size, max_size);
  for (gint32 n = g_rand_int_range (dice, 1, MOST_CHANGES + 1); n > 0; n--)
    change (root, dice);
  text = json_to_string (root, TRUE);
  length = strlen (text);
  if (length > max_size)
    return LLVMFuzzerMutate (data, size, max_size);
  memcpy (data, text, length);
  return length;
}
