/* apposite-exception-row.c: an exception
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-exception-row.h"

#include "apposite-citation-text.h"
#include "apposite-citation.h"
#include "apposite-prose-layout.h"

/**
 * AppositeExceptionRow:
 *
 * A condition under which the document says something else, and what it says then.
 */
struct _AppositeExceptionRow
{
  GtkListBoxRow parent_instance;

  AppositeException *exception;
};

G_DEFINE_FINAL_TYPE (AppositeExceptionRow, apposite_exception_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_EXCEPTION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
apposite_exception_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeExceptionRow *self = APPOSITE_EXCEPTION_ROW (object);

  switch (property_id)
    {
    case PROP_EXCEPTION:
      g_value_set_object (value, self->exception);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_exception_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeExceptionRow *self = APPOSITE_EXCEPTION_ROW (object);

  switch (property_id)
    {
    case PROP_EXCEPTION:
      self->exception = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_exception_row_constructed (GObject *object)
{
  AppositeExceptionRow *self = APPOSITE_EXCEPTION_ROW (object);
  const char *condition = apposite_exception_get_condition (self->exception);
  g_autofree char *spoken = apposite_citation_speak (apposite_exception_get_text (self->exception));

  G_OBJECT_CLASS (apposite_exception_row_parent_class)->constructed (object);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, condition,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
}

static void
apposite_exception_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_EXCEPTION_ROW);
  g_clear_object (&APPOSITE_EXCEPTION_ROW (object)->exception);

  G_OBJECT_CLASS (apposite_exception_row_parent_class)->dispose (object);
}

static void
apposite_exception_row_class_init (AppositeExceptionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = apposite_exception_row_constructed;
  object_class->get_property = apposite_exception_row_get_property;
  object_class->set_property = apposite_exception_row_set_property;
  object_class->dispose = apposite_exception_row_dispose;

  props[PROP_EXCEPTION] = g_param_spec_object ("exception", NULL, NULL, APPOSITE_TYPE_EXCEPTION,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_CITATION_TEXT);
  g_type_ensure (APPOSITE_TYPE_PROSE_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-exception-row.ui");
}

static void
apposite_exception_row_init (AppositeExceptionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_exception_row_new:
 * @exception: what is shown
 *
 * Returns: (transfer full): a new row
 */
GtkWidget *
apposite_exception_row_new (AppositeException *exception)
{
  g_return_val_if_fail (APPOSITE_IS_EXCEPTION (exception), NULL);

  return g_object_new (APPOSITE_TYPE_EXCEPTION_ROW, "exception", exception, NULL);
}

/**
 * apposite_exception_row_get_exception:
 *
 * Returns: (transfer none): what is shown
 */
AppositeException *
apposite_exception_row_get_exception (AppositeExceptionRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_EXCEPTION_ROW (self), NULL);

  return self->exception;
}
