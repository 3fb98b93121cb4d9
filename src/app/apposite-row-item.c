/* apposite-row-item.c: what a row of the procedure list shows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-row-item.h"

/**
 * AppositeRowItem:
 *
 * What stands in a row of the procedure list: one recommendation now, another one later.
 */
struct _AppositeRowItem
{
  GObject parent_instance;

  AppositeRecommendation *recommendation;
};

G_DEFINE_FINAL_TYPE (AppositeRowItem, apposite_row_item, G_TYPE_OBJECT)

enum
{
  PROP_RECOMMENDATION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_row_item_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_RECOMMENDATION:
      g_value_set_object (value, APPOSITE_ROW_ITEM (object)->recommendation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_row_item_finalize (GObject *object)
{
  g_clear_object (&APPOSITE_ROW_ITEM (object)->recommendation);

  G_OBJECT_CLASS (apposite_row_item_parent_class)->finalize (object);
}

static void
apposite_row_item_class_init (AppositeRowItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = apposite_row_item_get_property;
  object_class->finalize = apposite_row_item_finalize;

  props[PROP_RECOMMENDATION] = g_param_spec_object ("recommendation", NULL, NULL,
      APPOSITE_TYPE_RECOMMENDATION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
apposite_row_item_init (AppositeRowItem *self)
{
}

/**
 * apposite_row_item_new:
 * @recommendation: what the row shows at first
 *
 * Returns: (transfer full): a new item
 */
AppositeRowItem *
apposite_row_item_new (AppositeRecommendation *recommendation)
{
  AppositeRowItem *self = g_object_new (APPOSITE_TYPE_ROW_ITEM, NULL);

  self->recommendation = g_object_ref (recommendation);
  return self;
}

/**
 * apposite_row_item_get_recommendation:
 *
 * Returns: (transfer none): what the row shows
 */
AppositeRecommendation *
apposite_row_item_get_recommendation (AppositeRowItem *self)
{
  g_return_val_if_fail (APPOSITE_IS_ROW_ITEM (self), NULL);

  return self->recommendation;
}

/**
 * apposite_row_item_set_recommendation:
 * @recommendation: what the row shows from now on
 *
 * Sets what the row shows.
 */
void
apposite_row_item_set_recommendation (AppositeRowItem *self, AppositeRecommendation *recommendation)
{
  g_return_if_fail (APPOSITE_IS_ROW_ITEM (self));
  g_return_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation));

  if (g_set_object (&self->recommendation, recommendation))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RECOMMENDATION]);
}
