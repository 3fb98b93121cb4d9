/* apposite-procedure-sorter.c: sorts a column of the procedure list
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-procedure-sorter.h"

#include "apposite-enum-types.h"
#include "apposite-sort.h"

/**
 * AppositeProcedureSorter:
 *
 * Sorts recommendations by one key.
 */
struct _AppositeProcedureSorter
{
  GtkSorter parent_instance;

  AppositeSortKey key;
};

G_DEFINE_FINAL_TYPE (AppositeProcedureSorter, apposite_procedure_sorter, GTK_TYPE_SORTER)

enum
{
  PROP_KEY = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* While a sorter made of others is asked which one it asks first: the one that was asked. */
static gboolean asking;
static AppositeProcedureSorter *asked;

static GtkOrdering
apposite_procedure_sorter_compare (GtkSorter *sorter, gpointer first, gpointer second)
{
  AppositeProcedureSorter *self = APPOSITE_PROCEDURE_SORTER (sorter);

  if (asking)
    {
      asked = self;
      return GTK_ORDERING_SMALLER;
    }
  return gtk_ordering_from_cmpfunc (apposite_sort_compare (self->key, first, second));
}

static void
apposite_procedure_sorter_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_KEY:
      g_value_set_enum (value, (int) APPOSITE_PROCEDURE_SORTER (object)->key);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_procedure_sorter_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_KEY:
      APPOSITE_PROCEDURE_SORTER (object)->key = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_procedure_sorter_class_init (AppositeProcedureSorterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = apposite_procedure_sorter_get_property;
  object_class->set_property = apposite_procedure_sorter_set_property;
  GTK_SORTER_CLASS (klass)->compare = apposite_procedure_sorter_compare;

  props[PROP_KEY] = g_param_spec_enum ("key", NULL, NULL, APPOSITE_TYPE_SORT_KEY,
      APPOSITE_SORT_PROCEDURE, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_procedure_sorter_init (AppositeProcedureSorter *self)
{
}

/**
 * apposite_procedure_sorter_get_key:
 *
 * Returns: what it sorts by
 */
AppositeSortKey
apposite_procedure_sorter_get_key (AppositeProcedureSorter *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_SORTER (self), 0);

  return self->key;
}

/**
 * apposite_procedure_sorter_find_first:
 * @sorter: the sorter of a column view
 * @descending: (out): whether its first column is reversed
 *
 * Which column a view sorts by can't be read from it before GTK 4.10, but it can be seen: the view's
 * sorter asks the columns in turn until one decides, and turns around what a reversed one says.
 *
 * Returns: (transfer none) (nullable): what @sorter sorts by first, or %NULL where by nothing
 */
AppositeProcedureSorter *
apposite_procedure_sorter_find_first (GtkSorter *sorter, gboolean *descending)
{
  g_autoptr (GObject) first = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) second = g_object_new (G_TYPE_OBJECT, NULL);

  g_return_val_if_fail (GTK_IS_SORTER (sorter), NULL);

  asked = NULL;
  asking = TRUE;
  *descending = gtk_sorter_compare (sorter, first, second) == GTK_ORDERING_LARGER;
  asking = FALSE;
  return g_steal_pointer (&asked);
}
