/* apposite-rated-row.c: a recommendation that leads there
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-rated-row.h"

#include "apposite-line-layout.h"
#include "apposite-symbol.h"
#include "apposite-text.h"

/**
 * AppositeRatedRow:
 *
 * The procedure of a recommendation. What it is rated stands above the row.
 */
struct _AppositeRatedRow
{
  GtkListBoxRow parent_instance;

  AppositeRecommendation *recommendation;
};

G_DEFINE_FINAL_TYPE (AppositeRatedRow, apposite_rated_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_RECOMMENDATION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_rated_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeRatedRow *self = APPOSITE_RATED_ROW (object);

  switch (property_id)
    {
    case PROP_RECOMMENDATION:
      g_value_set_object (value, self->recommendation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_rated_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeRatedRow *self = APPOSITE_RATED_ROW (object);

  switch (property_id)
    {
    case PROP_RECOMMENDATION:
      self->recommendation = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_rated_row_constructed (GObject *object)
{
  AppositeRatedRow *self = APPOSITE_RATED_ROW (object);
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (self->recommendation);
  AppositeCategory *category = apposite_recommendation_get_category (self->recommendation);

  G_OBJECT_CLASS (apposite_rated_row_parent_class)->constructed (object);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_procedure_get_name (procedure), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      apposite_category_get_name (category), -1);
}

static void
apposite_rated_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_RATED_ROW);
  g_clear_object (&APPOSITE_RATED_ROW (object)->recommendation);

  G_OBJECT_CLASS (apposite_rated_row_parent_class)->dispose (object);
}

static void
apposite_rated_row_class_init (AppositeRatedRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = apposite_rated_row_constructed;
  object_class->get_property = apposite_rated_row_get_property;
  object_class->set_property = apposite_rated_row_set_property;
  object_class->dispose = apposite_rated_row_dispose;

  props[PROP_RECOMMENDATION] =
      g_param_spec_object ("recommendation", NULL, NULL, APPOSITE_TYPE_RECOMMENDATION,
          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SYMBOL);
  g_type_ensure (APPOSITE_TYPE_TEXT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-rated-row.ui");
}

static void
apposite_rated_row_init (AppositeRatedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_rated_row_new:
 * @recommendation: what is shown
 *
 * Returns: (transfer full): a new row
 */
GtkWidget *
apposite_rated_row_new (AppositeRecommendation *recommendation)
{
  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation), NULL);

  return g_object_new (APPOSITE_TYPE_RATED_ROW, "recommendation", recommendation, NULL);
}

/**
 * apposite_rated_row_get_recommendation:
 *
 * Returns: (transfer none): what is shown
 */
AppositeRecommendation *
apposite_rated_row_get_recommendation (AppositeRatedRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_RATED_ROW (self), NULL);

  return self->recommendation;
}
