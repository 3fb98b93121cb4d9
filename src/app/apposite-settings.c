/* apposite-settings.c: the program's settings
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-settings.h"

#include <glib/gi18n.h>

/* What the program asks the schema for. GLib ends a program that asks for a key which isn't there, as
 * in the schema of another version. */
static const struct
{
  const char *key;
  const char *type;
} asked[] = {
  { "window-width", "i" },
  { "window-height", "i" },
  { "window-maximized", "b" },
  { "sidebar-width", "i" },
  { "detail-width", "i" },
  { "color-scheme", "s" },
  { "text-scale", "d" },
  { "sort-order", "s" },
  { "order-by-fit", "b" },
  { "topic-language", "s" },
  { "disclaimer-seen", "b" },
};

static gboolean
has_keys (GSettingsSchema *schema)
{
  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autoptr (GSettingsSchemaKey) key = NULL;

      if (!g_settings_schema_has_key (schema, asked[i].key))
        return FALSE;
      key = g_settings_schema_get_key (schema, asked[i].key);
      if (!g_variant_type_equal (
              g_settings_schema_key_get_value_type (key), G_VARIANT_TYPE (asked[i].type)))
        return FALSE;
    }
  return TRUE;
}

/**
 * apposite_settings_new:
 * @error: why there are none and what to do, in the #GIOErrorEnum domain
 *
 * Returns: (transfer full) (nullable): the program's settings, or %NULL where their schema isn't
 *   installed or is another version's: then the program runs with its defaults and keeps nothing
 */
GSettings *
apposite_settings_new (GError **error)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APPOSITE_APPLICATION_ID, TRUE);
  if (schema != NULL && has_keys (schema))
    return g_settings_new_full (schema, NULL, NULL);
  if (schema == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
        _ ("The settings' schema isn't installed, so that settings aren't "
           "kept; install the program, or start it with “./dev run”."));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
        _ ("The settings' schema is that of another version of the program, so that settings "
           "aren't kept; install the program anew, or start it with “./dev run”."));
  return NULL;
}
