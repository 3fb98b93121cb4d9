/* apposite-variant-choice.c: which variants have columns
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-variant-choice.h"

#include <glib/gi18n.h>

#include "apposite-children.h"

/**
 * AppositeVariantChoice:
 *
 * A check button for each variant of a matrix. The last one that is checked can't be unchecked.
 */
struct _AppositeVariantChoice
{
  GtkPopover parent_instance;

  AppositeMatrix *matrix;

  GtkLabel *most;
  GtkBox *variants;
};

G_DEFINE_FINAL_TYPE (AppositeVariantChoice, apposite_variant_choice, GTK_TYPE_POPOVER)

enum
{
  PROP_MATRIX = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeVariant *
variant_of (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "variant");
}

static void
toggled_cb (AppositeVariantChoice *self, GtkCheckButton *button)
{
  apposite_matrix_set_variant_shown (
      self->matrix, variant_of (GTK_WIDGET (button)), gtk_check_button_get_active (button));
}

static void
changed_cb (AppositeVariantChoice *self)
{
  guint n = apposite_matrix_get_n_columns (self->matrix);
  gboolean is_last = n == 1;
  gboolean is_most = n == APPOSITE_MATRIX_MOST_COLUMNS;

  gtk_widget_set_visible (GTK_WIDGET (self->most), is_most);
  for (GtkWidget *at = gtk_widget_get_first_child (GTK_WIDGET (self->variants)); at != NULL;
       at = gtk_widget_get_next_sibling (at))
    {
      gboolean shown = apposite_matrix_shows_variant (self->matrix, variant_of (at));

      /* Several may change at once: none of them shall be taken for the reader's act. */
      g_signal_handlers_block_by_func (at, toggled_cb, self);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (at), shown);
      g_signal_handlers_unblock_by_func (at, toggled_cb, self);
      gtk_widget_set_sensitive (at, shown ? !is_last : !is_most);
    }
}

static GtkWidget *
new_button (AppositeVariantChoice *self, AppositeVariant *variant)
{
  /* Translators: the number of a variant and its short title */
  g_autofree char *title = g_strdup_printf (_ ("%u, %s"), apposite_variant_get_number (variant),
      apposite_variant_get_short_title (variant));
  GtkWidget *button = gtk_check_button_new_with_label (title);

  g_object_set_data_full (G_OBJECT (button), "variant", g_object_ref (variant), g_object_unref);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
fill (AppositeVariantChoice *self)
{
  GListModel *variants;

  variants = apposite_topic_get_variants (apposite_matrix_get_topic (self->matrix));
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    gtk_box_append (self->variants, new_button (self, apposite_record_list_peek (variants, i)));
  changed_cb (self);
}

/* The buttons are made when they are first seen. */
static void
apposite_variant_choice_map (GtkWidget *widget)
{
  AppositeVariantChoice *self = APPOSITE_VARIANT_CHOICE (widget);

  if (self->matrix != NULL && gtk_widget_get_first_child (GTK_WIDGET (self->variants)) == NULL)
    fill (self);

  GTK_WIDGET_CLASS (apposite_variant_choice_parent_class)->map (widget);
}

static void
apposite_variant_choice_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_MATRIX:
      g_value_set_object (value, APPOSITE_VARIANT_CHOICE (object)->matrix);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_choice_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_MATRIX:
      apposite_variant_choice_set_matrix (
          APPOSITE_VARIANT_CHOICE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_choice_dispose (GObject *object)
{
  AppositeVariantChoice *self = APPOSITE_VARIANT_CHOICE (object);

  if (self->matrix != NULL)
    g_signal_handlers_disconnect_by_func (self->matrix, changed_cb, self);
  g_clear_object (&self->matrix);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_VARIANT_CHOICE);

  G_OBJECT_CLASS (apposite_variant_choice_parent_class)->dispose (object);
}

static void
apposite_variant_choice_class_init (AppositeVariantChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_variant_choice_get_property;
  object_class->set_property = apposite_variant_choice_set_property;
  object_class->dispose = apposite_variant_choice_dispose;
  widget_class->map = apposite_variant_choice_map;

  props[PROP_MATRIX] = g_param_spec_object ("matrix", NULL, NULL, APPOSITE_TYPE_MATRIX,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-variant-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantChoice, most);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantChoice, variants);
}

static void
apposite_variant_choice_init (AppositeVariantChoice *self)
{
  g_autofree char *most = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  /* Translators: how many variants can be checked */
  most = g_strdup_printf (
      _ ("At most %u at once. Uncheck one to check another."), APPOSITE_MATRIX_MOST_COLUMNS);
  gtk_label_set_label (self->most, most);
}

/**
 * apposite_variant_choice_new:
 *
 * Returns: (transfer full): a new popover
 */
GtkWidget *
apposite_variant_choice_new (void)
{
  return g_object_new (APPOSITE_TYPE_VARIANT_CHOICE, NULL);
}

/**
 * apposite_variant_choice_set_matrix:
 * @matrix: (nullable): what the check buttons set, and follow
 *
 * Sets the matrix whose columns are chosen.
 */
void
apposite_variant_choice_set_matrix (AppositeVariantChoice *self, AppositeMatrix *matrix)
{
  g_return_if_fail (APPOSITE_IS_VARIANT_CHOICE (self));
  g_return_if_fail (matrix == NULL || APPOSITE_IS_MATRIX (matrix));

  if (matrix == self->matrix)
    return;
  if (self->matrix != NULL)
    g_signal_handlers_disconnect_by_func (self->matrix, changed_cb, self);
  g_set_object (&self->matrix, matrix);
  if (matrix != NULL)
    g_signal_connect_object (matrix, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  apposite_children_unparent (GTK_WIDGET (self->variants));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MATRIX]);
}
