/* filled-record.h: records whose every property has a value of its own
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-record.h"

static inline void
fill_enum (GValue *value, GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  g_value_set_enum (value, ((GEnumClass *) klass)->maximum);
}

/* A text says the property's name, a number its place among the properties. */
static inline void
fill_value (GValue *value, GParamSpec *spec, guint position)
{
  const char *const words[] = { spec->name, "another", NULL };
  GType type = spec->value_type;

  g_value_init (value, type);
  if (type == G_TYPE_STRING)
    g_value_set_string (value, spec->name);
  else if (type == G_TYPE_UINT)
    g_value_set_uint (value, position + 1);
  else if (type == G_TYPE_BOOLEAN)
    g_value_set_boolean (value, TRUE);
  else if (type == G_TYPE_DOUBLE)
    g_value_set_double (value, position + 0.5);
  else if (type == G_TYPE_STRV)
    g_value_set_boxed (value, words);
  else if (type == G_TYPE_ARRAY)
    g_value_take_boxed (value, g_array_set_size (g_array_new (FALSE, TRUE, 16), position + 1));
  else if (type == G_TYPE_LIST_MODEL)
    g_value_take_object (value, g_list_store_new (APPOSITE_TYPE_RECORD));
  else if (G_TYPE_IS_ENUM (type))
    fill_enum (value, type);
  else
    g_value_take_object (value, g_object_new (type, NULL));
}

static inline gpointer
new_filled_record (GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n);
  g_autofree const char **names = g_new0 (const char *, n);
  g_autofree GValue *values = g_new0 (GValue, n);
  gpointer record;

  for (guint i = 0; i < n; i++)
    {
      names[i] = specs[i]->name;
      fill_value (&values[i], specs[i], i);
    }
  record = g_object_new_with_properties (type, n, names, values);
  for (guint i = 0; i < n; i++)
    g_value_unset (&values[i]);
  return record;
}
