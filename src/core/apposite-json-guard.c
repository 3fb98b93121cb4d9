/* apposite-json-guard.c: what is refused before JSON is parsed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-json-guard.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "apposite-error.h"

/*
 * json-glib 1.6 overflows the stack on deep nesting and takes comments, single quotes, several
 * roots and an empty file. This reads the brackets and strings alone, without recursion, and
 * refuses all of that; whatever else can be wrong json-glib finds itself.
 */
typedef struct
{
  const char *p;
  const char *end;
  guint line;
  guint depth;
  char closer[APPOSITE_JSON_MAX_DEPTH];
  guint opened_on[APPOSITE_JSON_MAX_DEPTH];
} Guard;

static gboolean
read_escaped_unit (Guard *self, guint *unit)
{
  *unit = 0;
  if (self->end - self->p < 6 || self->p[0] != '\\' || self->p[1] != 'u')
    return FALSE;
  for (int i = 2; i < 6; i++)
    {
      int digit = g_ascii_xdigit_value (self->p[i]);

      if (digit < 0)
        return FALSE;
      *unit = *unit * 16 + digit;
    }
  self->p += 6;
  return TRUE;
}

static gboolean
skip_escape (Guard *self, GError **error)
{
  guint unit, low;

  if (self->end - self->p >= 2 && self->p[1] != 'u' && strchr ("\"\\/bfnrt", self->p[1]) != NULL)
    {
      self->p += 2;
      return TRUE;
    }
  if (!read_escaped_unit (self, &unit) || unit == 0 || (unit >= 0xdc00 && unit <= 0xdfff)
      || (unit >= 0xd800 && unit <= 0xdbff
          && (!read_escaped_unit (self, &low) || low < 0xdc00 || low > 0xdfff)))
    {
      g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("an escape in a string that stands for no character; write the character "
             "itself"));
      return FALSE;
    }
  return TRUE;
}

static gboolean
skip_string (Guard *self, GError **error)
{
  self->p++;
  while (self->p < self->end)
    {
      if (*self->p == '"')
        {
          self->p++;
          return TRUE;
        }
      if ((guchar) *self->p < 0x20)
        {
          g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
              _ ("a string that isn't closed on its line, or a control character in it; "
                 "close it with \", or write a line break as \\n"));
          return FALSE;
        }
      if (*self->p != '\\')
        self->p++;
      else if (!skip_escape (self, error))
        return FALSE;
    }
  g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
      _ ("the file ends inside a string; it may have been cut off"));
  return FALSE;
}

static gboolean
open_bracket (Guard *self, GError **error)
{
  if (self->depth == APPOSITE_JSON_MAX_DEPTH)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT,
          _ ("nested more than %d levels deep; a topic needs fewer than ten"),
          APPOSITE_JSON_MAX_DEPTH);
      return FALSE;
    }
  self->closer[self->depth] = *self->p == '{' ? '}' : ']';
  self->opened_on[self->depth] = self->line;
  self->depth++;
  self->p++;
  return TRUE;
}

static gboolean
close_bracket (Guard *self, GError **error)
{
  if (self->depth == 0)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("“%c” closes nothing; remove it"), *self->p);
      return FALSE;
    }
  if (self->closer[self->depth - 1] != *self->p)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("“%c” where “%c” should close what was opened on line %u"), *self->p,
          self->closer[self->depth - 1], self->opened_on[self->depth - 1]);
      return FALSE;
    }
  self->depth--;
  self->p++;
  return TRUE;
}

static gboolean
refuse_character (Guard *self, GError **error)
{
  g_autofree char *character = NULL;

  if (*self->p == '/' || *self->p == '#')
    {
      g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("a comment, which JSON doesn't have; remove it"));
      return FALSE;
    }
  if (*self->p == '\'')
    {
      g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("a single quote, which JSON doesn't have; use \""));
      return FALSE;
    }
  character = g_strndup (self->p, g_utf8_next_char (self->p) - self->p);
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
      /* Translators: a character and its code, such as U+FEFF */
      _ ("“%s” (U+%04X) can't stand here; text belongs between \" and \""), character,
      g_utf8_get_char (self->p));
  return FALSE;
}

static gboolean
skip_token (Guard *self, GError **error)
{
  if (*self->p == '{' || *self->p == '[')
    return open_bracket (self, error);
  if (*self->p == '}' || *self->p == ']')
    return close_bracket (self, error);
  if (*self->p == '"')
    return skip_string (self, error);
  if (*self->p == ',' || *self->p == ':')
    {
      self->p++;
      return TRUE;
    }
  if (!g_ascii_isalnum (*self->p) && *self->p != '-')
    return refuse_character (self, error);
  while (self->p < self->end
      && (g_ascii_isalnum (*self->p) || *self->p == '-' || *self->p == '+' || *self->p == '.'))
    self->p++;
  return TRUE;
}

static gboolean
scan (Guard *self, GError **error)
{
  gboolean has_root = FALSE;

  while (self->p < self->end)
    {
      if (*self->p == '\n')
        self->line++;
      if (*self->p == ' ' || *self->p == '\t' || *self->p == '\n' || *self->p == '\r')
        {
          self->p++;
          continue;
        }
      if (self->depth == 0 && has_root)
        {
          g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
              _ ("more text after the end of the topic; a file holds one object"));
          return FALSE;
        }
      if (!skip_token (self, error))
        return FALSE;
      has_root = TRUE;
    }

  if (self->depth > 0)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("the file ends before what was opened on line %u is closed; it may have been cut off"),
          self->opened_on[self->depth - 1]);
      return FALSE;
    }
  if (!has_root)
    {
      g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("the file is empty; a topic is one JSON object"));
      return FALSE;
    }
  return TRUE;
}

static guint
count_lines (const char *from, const char *to)
{
  guint n = 1;

  for (const char *p = from; p < to; p++)
    n += *p == '\n';
  return n;
}

/**
 * apposite_json_guard:
 * @data: (array length=length): a file's content
 * @length: its length in bytes
 * @line: (out): where @error stands, from 1
 * @error: what is wrong with it
 *
 * Returns: whether @data is small, shallow, valid UTF-8 and one JSON value, so that it can be handed
 *   to json-glib
 */
gboolean
apposite_json_guard (const char *data, gsize length, guint *line, GError **error)
{
  Guard guard = { data, data + length, 1, 0, { 0 }, { 0 } };
  const char *valid_end;
  gboolean accepted;

  *line = 1;
  if (length > APPOSITE_JSON_MAX_SIZE)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT,
          _ ("the file is larger than %u MiB; no topic is"),
          (guint) (APPOSITE_JSON_MAX_SIZE / (1024 * 1024)));
      return FALSE;
    }
  if (!g_utf8_validate_len (data, length, &valid_end))
    {
      *line = count_lines (data, valid_end);
      g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("not valid UTF-8; save the file as UTF-8"));
      return FALSE;
    }

  accepted = scan (&guard, error);
  *line = guard.line;
  return accepted;
}
