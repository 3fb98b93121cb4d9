/* apposite-notice-row.c: one thing to be said of a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-notice-row.h"

#include <glib/gi18n.h>

#include "apposite-enum-types.h"
#include "apposite-fit-closures.h"
#include "apposite-line-layout.h"
#include "apposite-reasons-button.h"

/**
 * AppositeNoticeRow:
 *
 * A notice with its icon, its folded details and, where it is about a variant to go to, a button.
 * The button activates `status.show` with the variant's number.
 */
struct _AppositeNoticeRow
{
  GtkListBoxRow parent_instance;

  AppositeNotice *notice;
  GtkWidget *show_button;
};

G_DEFINE_FINAL_TYPE (AppositeNoticeRow, apposite_notice_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_NOTICE = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* Colours follow the kind and, where it tells one, the fit. */
static void
add_style (AppositeNoticeRow *self)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (APPOSITE_TYPE_NOTICE_KIND);
  g_autoptr (GEnumClass) fits = g_type_class_ref (APPOSITE_TYPE_FIT);
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_add_css_class (
      widget, g_enum_get_value (kinds, apposite_notice_get_kind (self->notice))->value_nick);
  gtk_widget_add_css_class (
      widget, g_enum_get_value (fits, apposite_notice_get_fit (self->notice))->value_nick);
}

/* Not bound in the template: a click may drop the row while the button still handles it. */
static void
set_up_button (AppositeNoticeRow *self)
{
  AppositeVariant *variant = apposite_notice_get_variant (self->notice);
  GtkActionable *button = GTK_ACTIONABLE (self->show_button);
  g_autofree char *show = NULL;

  gtk_widget_set_visible (self->show_button, variant != NULL);
  if (variant == NULL)
    return;
  gtk_actionable_set_action_target (button, "u", apposite_variant_get_number (variant));
  gtk_actionable_set_action_name (button, "status.show");
  show = g_strdup_printf (_ ("Show Variant %u"), apposite_variant_get_number (variant));
  gtk_widget_set_tooltip_text (self->show_button, show);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->show_button), GTK_ACCESSIBLE_PROPERTY_LABEL, show, -1);
}

static void
set_accessible (AppositeNoticeRow *self)
{
  const char *text = apposite_notice_get_text (self->notice);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_notice_get_title (self->notice), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      text != NULL ? text : "", -1);
}

static void
apposite_notice_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeNoticeRow *self = APPOSITE_NOTICE_ROW (object);

  switch (property_id)
    {
    case PROP_NOTICE:
      g_value_set_object (value, self->notice);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_notice_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeNoticeRow *self = APPOSITE_NOTICE_ROW (object);

  switch (property_id)
    {
    case PROP_NOTICE:
      self->notice = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_notice_row_constructed (GObject *object)
{
  AppositeNoticeRow *self = APPOSITE_NOTICE_ROW (object);

  G_OBJECT_CLASS (apposite_notice_row_parent_class)->constructed (object);

  /* Only now, for what the template binds needs the notice. */
  gtk_widget_init_template (GTK_WIDGET (self));
  add_style (self);
  set_up_button (self);
  set_accessible (self);
}

static void
apposite_notice_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_NOTICE_ROW);

  G_OBJECT_CLASS (apposite_notice_row_parent_class)->dispose (object);
}

static void
apposite_notice_row_finalize (GObject *object)
{
  g_clear_object (&APPOSITE_NOTICE_ROW (object)->notice);

  G_OBJECT_CLASS (apposite_notice_row_parent_class)->finalize (object);
}

static void
apposite_notice_row_class_init (AppositeNoticeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_notice_row_get_property;
  object_class->set_property = apposite_notice_row_set_property;
  object_class->constructed = apposite_notice_row_constructed;
  object_class->dispose = apposite_notice_row_dispose;
  object_class->finalize = apposite_notice_row_finalize;

  props[PROP_NOTICE] = g_param_spec_object ("notice", NULL, NULL, APPOSITE_TYPE_NOTICE,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_REASONS_BUTTON);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-notice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeNoticeRow, show_button);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_notice_icon);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_notice_markup);
}

static void
apposite_notice_row_init (AppositeNoticeRow *self)
{
}

/**
 * apposite_notice_row_new:
 * @notice: what is to be said
 *
 * Returns: (transfer full): a new row
 */
GtkWidget *
apposite_notice_row_new (AppositeNotice *notice)
{
  return g_object_new (APPOSITE_TYPE_NOTICE_ROW, "notice", notice, NULL);
}

/**
 * apposite_notice_row_get_notice:
 *
 * Returns: (transfer none): what is said
 */
AppositeNotice *
apposite_notice_row_get_notice (AppositeNoticeRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_NOTICE_ROW (self), NULL);

  return self->notice;
}
