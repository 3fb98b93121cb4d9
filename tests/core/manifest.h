/* manifest.h: a list of files that are taken, or refused with a message
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "apposite-error.h"

static const char *const code_names[] = {
  [APPOSITE_ERROR_SYNTAX] = "syntax",
  [APPOSITE_ERROR_LIMIT] = "limit",
  [APPOSITE_ERROR_MISSING] = "missing",
  [APPOSITE_ERROR_UNKNOWN] = "unknown",
  [APPOSITE_ERROR_TYPE] = "type",
  [APPOSITE_ERROR_VALUE] = "value",
  [APPOSITE_ERROR_DUPLICATE] = "duplicate",
  [APPOSITE_ERROR_REFERENCE] = "reference",
  NULL,
};

/* The fields of a line of the manifest: the file and “valid”, or the file and what is wrong. */
typedef enum
{
  FIELD_FILE,
  FIELD_CODE,
  FIELD_LINE,
  FIELD_PATH,
  FIELD_MESSAGE,
  N_FIELDS,
} Field;

static inline GPtrArray *
read_manifest (const char *folder)
{
  g_autofree char *filename =
      g_test_build_filename (G_TEST_DIST, "core", folder, "manifest.txt", NULL);
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  g_file_get_contents (filename, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && *lines[i] != '#')
      g_ptr_array_add (entries, g_strsplit (lines[i], " | ", N_FIELDS));
  return entries;
}

static inline void
assert_refused (GError *error, const char *filename, char *const *entry)
{
  g_autofree char *message = NULL;
  gboolean has_path;

  g_assert_cmpuint (g_strv_length ((char **) entry), ==, N_FIELDS);
  g_assert_nonnull (error);
  g_assert_cmpuint (error->domain, ==, APPOSITE_ERROR);
  g_assert_cmpstr (code_names[error->code], ==, entry[FIELD_CODE]);
  has_path = !g_str_equal (entry[FIELD_PATH], "-");
  message = g_strconcat (filename, ":", entry[FIELD_LINE], ": ", has_path ? entry[FIELD_PATH] : "",
      has_path ? ": " : "", entry[FIELD_MESSAGE], NULL);
  g_assert_cmpstr (error->message, ==, message);
}
