/* apposite-json.c: JSON that knows where its values stand
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-json.h"

#include <glib/gi18n-lib.h>

#include "apposite-json-guard.h"

struct _AppositeJson
{
  char *name;
  JsonNode *root;
  GHashTable *lines; /* JsonNode → line on which it starts */
  GArray *marks; /* of AppositeJsonMark, from the guard */
  guint n_noted; /* how many of them are in lines */
  GError *error;
};

/* A message quotes the file: what isn't visible there must not steer the terminal here. */
static char *
escape_invisible (const char *text)
{
  GString *visible = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (g_unichar_isprint (character))
        g_string_append_unichar (visible, character);
      else
        g_string_append_printf (visible, "\\u%04x", character);
    }
  return g_string_free (visible, FALSE);
}

static void
set_error (AppositeJson *self, guint line, AppositeError code, const char *message)
{
  g_autofree char *visible = escape_invisible (message);

  if (self->error == NULL)
    g_set_error (&self->error, APPOSITE_ERROR, code, "%s:%u: %s", self->name, line, visible);
}

/* In the order in which the values end, as the marks stand; the guard has bounded the depth. */
static void
note_lines (AppositeJson *self, JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *member;
      JsonNode *value;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &member, &value))
        note_lines (self, value);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        note_lines (self, json_array_get_element (array, i));
    }
  g_assert (self->n_noted < self->marks->len);
  g_hash_table_insert (self->lines, node,
      GUINT_TO_POINTER (g_array_index (self->marks, AppositeJsonMark, self->n_noted++).line));
}

static void
next_value_cb (AppositeJson *self)
{
  self->n_noted++;
}

static void
object_member_cb (AppositeJson *self, JsonObject *object, const char *member)
{
  const AppositeJsonMark *mark = &g_array_index (self->marks, AppositeJsonMark, self->n_noted++);
  g_autofree char *message = NULL;

  if (json_object_get_size (object) == mark->position || self->error != NULL)
    return;
  message = g_strdup_printf (
      _ ("the member “%s” stands twice in the object that begins on line %u; keep one"), member,
      mark->outer_line);
  set_error (self, mark->line, APPOSITE_ERROR_DUPLICATE, message);
}

/* Listening to the parser takes half as long again as parsing: only to name what stands twice. */
static void
find_duplicate (AppositeJson *self, const char *data, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  self->n_noted = 0;
  g_signal_connect_swapped (parser, "object-member", G_CALLBACK (object_member_cb), self);
  g_signal_connect_swapped (parser, "array-element", G_CALLBACK (next_value_cb), self);
  json_parser_load_from_data (parser, data, (gssize) length, NULL);
}

static void
parse (AppositeJson *self, const char *data, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  if (!json_parser_load_from_data (parser, data, (gssize) length, &error))
    {
      /* The guard refuses all that json-glib does; this is what a later version may add. */
      set_error (self, 1, APPOSITE_ERROR_SYNTAX, error->message);
      return;
    }
  self->root = json_parser_steal_root (parser);
  note_lines (self, self->root);
  if (self->n_noted < self->marks->len)
    find_duplicate (self, data, length);
}

/**
 * apposite_json_parse:
 * @bytes: a file's content
 * @name: what to call the file in messages
 * @error: what is wrong, in the #AppositeError domain
 *
 * Returns: (transfer full) (nullable): the parsed file, or %NULL where it isn't well-formed JSON
 *   within the limits of apposite_json_guard() or an object has a member twice
 */
AppositeJson *
apposite_json_parse (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (AppositeJson) self = g_new0 (AppositeJson, 1);
  g_autoptr (GError) refusal = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  guint line;

  self->name = g_strdup (name);
  self->lines = g_hash_table_new (NULL, NULL);
  self->marks = g_array_new (FALSE, FALSE, sizeof (AppositeJsonMark));

  if (apposite_json_guard (data, length, self->marks, &line, &refusal))
    parse (self, data, length);
  else
    set_error (self, line, refusal->code, refusal->message);

  if (!apposite_json_finish (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * apposite_json_finish:
 * @error: the first thing that was wrong
 *
 * Returns: whether everything read so far was as it should be
 */
gboolean
apposite_json_finish (AppositeJson *self, GError **error)
{
  if (self->error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}

/**
 * apposite_json_free:
 *
 * Frees @self and the values that it lent.
 */
void
apposite_json_free (AppositeJson *self)
{
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->lines, g_hash_table_unref);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_error (&self->error);
  g_free (self->name);
  g_free (self);
}

/**
 * apposite_json_has_failed:
 *
 * Returns: whether something was wrong already, so that what is read now has no meaning
 */
gboolean
apposite_json_has_failed (AppositeJson *self)
{
  return self->error != NULL;
}

/**
 * apposite_json_root:
 *
 * Returns: the place of the whole file's value
 */
AppositeJsonPlace
apposite_json_root (AppositeJson *self)
{
  return (AppositeJsonPlace){ self, NULL, NULL, 0, self->root };
}

static void
append_path (const AppositeJsonPlace *place, GString *path)
{
  if (place->parent == NULL)
    {
      g_string_append_c (path, '$');
      return;
    }
  append_path (place->parent, path);
  if (place->member != NULL)
    g_string_append_printf (path, ".%s", place->member);
  else
    g_string_append_printf (path, "[%u]", place->index);
}

/**
 * apposite_json_fail:
 * @place: where it stands
 * @code: the kind of error
 * @format: what is wrong and what would be right, in a translated format string
 * @...: its arguments
 *
 * Notes an error with its file, line and path. Only the first one counts.
 */
void
apposite_json_fail (const AppositeJsonPlace *place, AppositeError code, const char *format, ...)
{
  g_autoptr (GString) message = g_string_new (NULL);
  va_list args;
  guint line;

  append_path (place, message);
  g_string_append (message, ": ");
  va_start (args, format);
  g_string_append_vprintf (message, format, args);
  va_end (args);

  line = GPOINTER_TO_UINT (g_hash_table_lookup (place->json->lines, place->node));
  set_error (place->json, line, code, message->str);
}
