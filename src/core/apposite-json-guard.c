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
 * json-glib 1.6 overflows the stack on deep nesting and takes up to 500 bytes for a value of two;
 * it takes comments, single quotes, octal numbers, several roots and an empty file; and what it says
 * of an error tells little, and something else in each version. So the whole grammar is checked
 * here, without recursion.
 */

#define DIGITS "0123456789"

/* What must come next. */
typedef enum
{
  AWAITS_VALUE,
  AWAITS_FIRST_VALUE, /* or the end of the array */
  AWAITS_NAME,
  AWAITS_FIRST_NAME, /* or the end of the object */
  AWAITS_COLON,
  AWAITS_COMMA, /* or the end of the object or array */
  AWAITS_NOTHING,
} Awaited;

/* An object or array that isn't closed yet. */
typedef struct
{
  char closer;
  guint line;
  guint n_values;
} Container;

typedef struct
{
  const char *p;
  const char *end;
  guint line;
  Awaited awaited;
  guint depth;
  Container containers[APPOSITE_JSON_MAX_DEPTH];
  GArray *marks;
} Guard;

static Container *
innermost (Guard *self)
{
  return self->depth > 0 ? &self->containers[self->depth - 1] : NULL;
}

static gboolean
fail (GError **error, const char *message)
{
  g_set_error_literal (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX, message);
  return FALSE;
}

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
    return fail (error,
        _ ("an escape in a string that stands for no character; write the character itself"));
  return TRUE;
}

static gboolean
check_length (gsize length, GError **error)
{
  if (length <= APPOSITE_JSON_MAX_TEXT)
    return TRUE;
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT,
      _ ("a text longer than %u MiB, which no topic has; check that it is the right file"),
      (guint) (APPOSITE_JSON_MAX_TEXT >> 20));
  return FALSE;
}

static gboolean
skip_string (Guard *self, GError **error)
{
  const char *start = ++self->p;

  while (self->p < self->end)
    {
      if (*self->p == '"')
        return check_length ((gsize) (self->p++ - start), error);
      if ((guchar) *self->p < 0x20)
        return fail (error,
            _ ("a string that isn't closed on its line, or a control character in it; "
               "close it with \", or write a line break as \\n"));
      if (*self->p != '\\')
        self->p++;
      else if (!skip_escape (self, error))
        return FALSE;
    }
  return fail (error, _ ("the file ends inside a string; it may have been cut off"));
}

static gboolean
refuse_token (Guard *self, GError **error)
{
  switch (self->awaited)
    {
    case AWAITS_NAME:
    case AWAITS_FIRST_NAME:
      return fail (error, _ ("a member's name must stand here, in quotes: \"name\""));
    case AWAITS_COLON:
      return fail (error, _ ("a colon is missing after the member's name; add it"));
    case AWAITS_COMMA:
      return fail (error, _ ("a comma is missing before this; add it"));
    case AWAITS_NOTHING:
      return fail (error, _ ("more text after the end of the topic; a file holds one object"));
    case AWAITS_VALUE:
    case AWAITS_FIRST_VALUE:
    default:
      return fail (error, _ ("a value must stand here; add it, or remove the comma or colon"));
    }
}

static gboolean
refuse_character (Guard *self, GError **error)
{
  gunichar character = g_utf8_get_char (self->p);
  char text[7] = { 0 };

  if (character == '/' || character == '#')
    return fail (error, _ ("a comment, which JSON doesn't have; remove it"));
  if (character == '\'')
    return fail (error, _ ("a single quote, which JSON doesn't have; use \""));
  if (character == 0xfeff)
    return fail (error, _ ("a byte order mark (U+FEFF); save the file as UTF-8 without one"));
  if (!g_unichar_isgraph (character))
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          /* Translators: a character's code, such as U+00A0 */
          _ ("the invisible character U+%04X; remove it"), character);
      return FALSE;
    }
  g_unichar_to_utf8 (character, text);
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
      /* Translators: a character and its code, such as U+00E4 */
      _ ("“%s” (U+%04X) can't stand here; text belongs between \" and \""), text, character);
  return FALSE;
}

static gboolean
open_bracket (Guard *self, GError **error)
{
  gboolean is_object = *self->p == '{';

  if (self->depth == APPOSITE_JSON_MAX_DEPTH)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT,
          _ ("nested more than %d levels deep, where a topic needs fewer than ten; look for "
             "brackets that nothing closes"),
          APPOSITE_JSON_MAX_DEPTH);
      return FALSE;
    }
  self->containers[self->depth++] = (Container){ is_object ? '}' : ']', self->line, 0 };
  self->p++;
  self->awaited = is_object ? AWAITS_FIRST_NAME : AWAITS_FIRST_VALUE;
  return TRUE;
}

static void
end_value (Guard *self, guint line)
{
  Container *outer = innermost (self);
  AppositeJsonMark mark = { line, 0, 1 };

  self->awaited = outer != NULL ? AWAITS_COMMA : AWAITS_NOTHING;
  if (outer != NULL)
    mark = (AppositeJsonMark){ line, outer->line, ++outer->n_values };
  g_array_append_val (self->marks, mark);
}

static gboolean
close_bracket (Guard *self, GError **error)
{
  const Container *closed = innermost (self);

  if (closed == NULL)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("“%c” closes nothing; remove it"), *self->p);
      return FALSE;
    }
  if (closed->closer != *self->p)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("“%c” where “%c” should close what was opened on line %u; correct one of them"),
          *self->p, closed->closer, closed->line);
      return FALSE;
    }
  if (self->awaited == AWAITS_NAME || (self->awaited == AWAITS_VALUE && *self->p == ']'))
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
          _ ("“%c” after a comma; remove the comma"), *self->p);
      return FALSE;
    }
  if (self->awaited == AWAITS_COLON || self->awaited == AWAITS_VALUE)
    return refuse_token (self, error);
  self->depth--;
  self->p++;
  end_value (self, closed->line);
  return TRUE;
}

static gboolean
skip_separator (Guard *self, GError **error)
{
  if (*self->p == ':' && self->awaited == AWAITS_COLON)
    self->awaited = AWAITS_VALUE;
  else if (*self->p == ',' && self->awaited == AWAITS_COMMA)
    self->awaited = innermost (self)->closer == '}' ? AWAITS_NAME : AWAITS_VALUE;
  else
    return refuse_token (self, error);
  self->p++;
  return TRUE;
}

static gboolean
is_number (const char *p)
{
  gsize n;

  p += *p == '-';
  n = strspn (p, DIGITS);
  if (n == 0 || (n > 1 && *p == '0'))
    return FALSE;
  p += n;
  if (*p == '.')
    {
      n = strspn (p + 1, DIGITS);
      if (n == 0)
        return FALSE;
      p += 1 + n;
    }
  if (*p == 'e' || *p == 'E')
    {
      p += p[1] == '+' || p[1] == '-' ? 2 : 1;
      n = strspn (p, DIGITS);
      if (n == 0)
        return FALSE;
      p += n;
    }
  return *p == '\0';
}

/* A number, true, false or null */
static gboolean
skip_word (Guard *self, GError **error)
{
  const char *const words[] = { "true", "false", "null", NULL };
  const char *start = self->p;
  g_autofree char *word = NULL;

  while (self->p < self->end
      && (g_ascii_isalnum (*self->p) || *self->p == '-' || *self->p == '+' || *self->p == '.'))
    self->p++;
  word = g_strndup (start, self->p - start);
  if (is_number (word) || g_strv_contains (words, word))
    return TRUE;
  if (g_ascii_isalpha (*word))
    g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
        _ ("“%.40s” is no word of JSON, which has true, false and null; text belongs between \" "
           "and \""),
        word);
  else
    g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
        _ ("“%.40s” is no number; write it like 12 or 0.5"), word);
  return FALSE;
}

static gboolean
skip_value (Guard *self, GError **error)
{
  gboolean is_name = self->awaited == AWAITS_NAME || self->awaited == AWAITS_FIRST_NAME;
  gboolean is_string = *self->p == '"';

  if (is_name ? !is_string : self->awaited != AWAITS_VALUE && self->awaited != AWAITS_FIRST_VALUE)
    return refuse_token (self, error);
  if (*self->p == '{' || *self->p == '[')
    return open_bracket (self, error);
  if (!(is_string ? skip_string (self, error) : skip_word (self, error)))
    return FALSE;
  if (is_name)
    self->awaited = AWAITS_COLON;
  else
    end_value (self, self->line);
  return TRUE;
}

static gboolean
skip_token (Guard *self, GError **error)
{
  if (*self->p == '}' || *self->p == ']')
    return close_bracket (self, error);
  if (*self->p == ',' || *self->p == ':')
    return skip_separator (self, error);
  if (g_ascii_isalnum (*self->p) || strchr ("{[\"-+.", *self->p) != NULL)
    return skip_value (self, error);
  return refuse_character (self, error);
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static void
skip_space (Guard *self)
{
  for (; self->p < self->end && is_space (*self->p); self->p++)
    self->line += *self->p == '\n';
}

static gboolean
check_n_values (Guard *self, GError **error)
{
  if (self->marks->len <= APPOSITE_JSON_MAX_VALUES)
    return TRUE;
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT,
      _ ("more than %d values, which no topic has; check that it is the right file"),
      APPOSITE_JSON_MAX_VALUES);
  return FALSE;
}

static gboolean
scan (Guard *self, GError **error)
{
  skip_space (self);
  while (self->p < self->end)
    {
      if (!skip_token (self, error) || !check_n_values (self, error))
        return FALSE;
      skip_space (self);
    }

  if (self->awaited == AWAITS_NOTHING)
    return TRUE;
  if (self->depth == 0)
    return fail (error, _ ("the file is empty; a topic is one JSON object"));
  g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_SYNTAX,
      _ ("the file ends before what was opened on line %u is closed; it may have been cut off"),
      innermost (self)->line);
  return FALSE;
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
 * @data: (array length=length) (nullable): a file's content, or %NULL where it is empty
 * @length: its length in bytes
 * @marks: (element-type AppositeJsonMark): where to add a mark for each value, in the order in which
 *   the values end, so that the root's is the last
 * @line: (out): the line on which @error stands, from 1
 * @error: what is wrong with it
 *
 * Returns: whether @data is small, shallow, valid UTF-8 and one JSON value, so that it can be handed
 *   to json-glib
 */
gboolean
apposite_json_guard (const char *data, gsize length, GArray *marks, guint *line, GError **error)
{
  Guard guard = { .line = 1, .awaited = AWAITS_VALUE, .marks = marks };
  const char *valid_end;
  gboolean accepted;

  *line = 1;
  if (data == NULL)
    data = "";
  if (length > APPOSITE_JSON_MAX_SIZE)
    {
      g_set_error (error, APPOSITE_ERROR, APPOSITE_ERROR_LIMIT,
          _ ("the file is larger than %u MiB, which no topic is; check that it is the right one"),
          (guint) (APPOSITE_JSON_MAX_SIZE >> 20));
      return FALSE;
    }
  if (!g_utf8_validate_len (data, length, &valid_end))
    {
      *line = count_lines (data, valid_end);
      return fail (error, _ ("not valid UTF-8, or a zero byte; save the file as UTF-8 text"));
    }
  guard.p = data;
  guard.end = data + length;
  accepted = scan (&guard, error);
  *line = guard.line;
  return accepted;
}
