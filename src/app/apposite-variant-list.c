/* apposite-variant-list.c: the variants and how they stand
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-variant-list.h"

#include "apposite-fit.h"
#include "apposite-scroller.h"
#include "apposite-variant-row.h"

/**
 * AppositeVariantList:
 *
 * All variants of the topic, each with how it fits the patient. The one that is looked at is
 * selected; to select another is to look at it. Answers never change the selection.
 */
struct _AppositeVariantList
{
  AppositePane parent_instance;

  gboolean order_by_fit;
  gboolean had_focus;

  GtkWidget *content;
  GtkSortListModel *sorted;
  GtkListBox *list_box;
};

G_DEFINE_FINAL_TYPE (AppositeVariantList, apposite_variant_list, APPOSITE_TYPE_PANE)

enum
{
  PROP_ORDER_BY_FIT = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeSession *
session_of (AppositeVariantList *self)
{
  return apposite_pane_get_session (APPOSITE_PANE (self));
}

static int
compare (guint a, guint b)
{
  return (a > b) - (a < b);
}

static int
compare_matches (gconstpointer a, gconstpointer b, gpointer data)
{
  AppositeVariantList *self = data;
  AppositeMatch *left = (gpointer) a;
  AppositeMatch *right = (gpointer) b;
  int order = 0;

  if (self->order_by_fit && session_of (self) != NULL)
    {
      AppositePresentation *presentation = apposite_session_get_presentation (session_of (self));

      order =
          compare (apposite_fit_get (presentation, left), apposite_fit_get (presentation, right));
    }
  return order != 0 ? order
                    : compare (apposite_variant_get_number (apposite_match_get_variant (left)),
                        apposite_variant_get_number (apposite_match_get_variant (right)));
}

static void
sort (AppositeVariantList *self)
{
  gtk_sorter_changed (gtk_sort_list_model_get_sorter (self->sorted), GTK_SORTER_CHANGE_DIFFERENT);
}

static AppositeVariant *
variant_of (GtkListBoxRow *row)
{
  return apposite_match_get_variant (apposite_variant_row_get_match (APPOSITE_VARIANT_ROW (row)));
}

static GtkListBoxRow *
find_row (AppositeVariantList *self, AppositeVariant *variant)
{
  for (int i = 0;; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list_box, i);

      if (row == NULL || variant_of (row) == variant)
        return row;
    }
}

static void
select_shown (AppositeVariantList *self)
{
  AppositeVariant *variant =
      session_of (self) != NULL ? apposite_session_get_variant (session_of (self)) : NULL;

  if (variant != NULL)
    gtk_list_box_select_row (self->list_box, find_row (self, variant));
  else
    gtk_list_box_unselect_all (self->list_box);
}

static GtkWidget *
create_row (gpointer match, gpointer data)
{
  AppositeVariantList *self = data;

  return apposite_variant_row_new (apposite_session_get_presentation (session_of (self)), match);
}

/* Before the list box drops the rows that change their place. */
static void
items_will_move_cb (AppositeVariantList *self)
{
  self->had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list_box)) != NULL;
}

static void
items_moved_cb (AppositeVariantList *self)
{
  GtkListBoxRow *row;

  select_shown (self);
  row = gtk_list_box_get_selected_row (self->list_box);
  if (self->had_focus && row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* The row of the variant that is looked at is also selected where rows change their places, as when they
 * are ordered by how they fit: the reader, who may be at the comparison, chose nothing then. */
static void
row_selected_cb (AppositeVariantList *self, GtkListBoxRow *row)
{
  if (row != NULL && session_of (self) != NULL
      && variant_of (row) != apposite_session_get_variant (session_of (self)))
    apposite_session_show_variant (session_of (self), variant_of (row));
}

/* Also of the variant that is looked at, from another view; in a narrow window its page comes to the
 * front. */
static void
row_activated_cb (AppositeVariantList *self, GtkListBoxRow *row)
{
  apposite_session_show_variant (session_of (self), variant_of (row));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", NULL);
}

/* Tab comes to one row, its button and out again; the arrow keys move between the rows. */
static gboolean
apposite_variant_list_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (widget);
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list_box));

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (apposite_variant_list_parent_class)->focus (widget, direction);
  if (row == NULL)
    row = GTK_WIDGET (gtk_list_box_get_selected_row (self->list_box));
  if (row == NULL)
    row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list_box, 0));
  return row != NULL && gtk_widget_child_focus (row, direction);
}

static void
apposite_variant_list_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (object);

  switch (property_id)
    {
    case PROP_ORDER_BY_FIT:
      g_value_set_boolean (value, self->order_by_fit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_list_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (object);

  switch (property_id)
    {
    case PROP_ORDER_BY_FIT:
      apposite_variant_list_set_order_by_fit (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_variant_list_session_changed (AppositePane *pane)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (pane);
  AppositeSession *session = apposite_pane_get_session (pane);
  AppositePresentation *presentation;

  gtk_sort_list_model_set_model (self->sorted, NULL);
  if (session == NULL)
    return;
  presentation = apposite_session_get_presentation (session);
  g_signal_connect_object (
      session, "notify::variant", G_CALLBACK (select_shown), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      presentation, "answer-changed", G_CALLBACK (sort), self, G_CONNECT_SWAPPED);
  gtk_sort_list_model_set_model (self->sorted, apposite_presentation_get_matches (presentation));
}

static void
apposite_variant_list_dispose (GObject *object)
{
  AppositeVariantList *self = APPOSITE_VARIANT_LIST (object);

  if (self->list_box != NULL)
    gtk_list_box_bind_model (self->list_box, NULL, NULL, NULL, NULL);

  G_OBJECT_CLASS (apposite_variant_list_parent_class)->dispose (object);
}

static void
apposite_variant_list_class_init (AppositeVariantListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_variant_list_get_property;
  object_class->set_property = apposite_variant_list_set_property;
  object_class->dispose = apposite_variant_list_dispose;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_variant_list_session_changed;
  widget_class->focus = apposite_variant_list_focus;

  props[PROP_ORDER_BY_FIT] = g_param_spec_boolean ("order-by-fit", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_SCROLLER);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-variant-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantList, content);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantList, sorted);
  gtk_widget_class_bind_template_child (widget_class, AppositeVariantList, list_box);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
apposite_variant_list_init (AppositeVariantList *self)
{
  g_autoptr (GtkSorter) sorter = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  sorter = GTK_SORTER (gtk_custom_sorter_new (compare_matches, self, NULL));
  gtk_sort_list_model_set_sorter (self->sorted, sorter);

  /* In this order: what stands before and after the list box hears of it. */
  g_signal_connect_object (
      self->sorted, "items-changed", G_CALLBACK (items_will_move_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->sorted), create_row, self, NULL);
  g_signal_connect_object (
      self->sorted, "items-changed", G_CALLBACK (items_moved_cb), self, G_CONNECT_SWAPPED);
}

/**
 * apposite_variant_list_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_variant_list_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_VARIANT_LIST, "session", session, NULL);
}

/**
 * apposite_variant_list_get_order_by_fit:
 *
 * Returns: whether variants that fit come first, and excluded ones last, once something is answered
 */
gboolean
apposite_variant_list_get_order_by_fit (AppositeVariantList *self)
{
  g_return_val_if_fail (APPOSITE_IS_VARIANT_LIST (self), FALSE);

  return self->order_by_fit;
}

/**
 * apposite_variant_list_set_order_by_fit:
 * @order_by_fit: whether variants that fit come first, and excluded ones last
 *
 * Sets the order. Variants that fit alike keep the document's, and so do all of them while nothing
 * is answered.
 */
void
apposite_variant_list_set_order_by_fit (AppositeVariantList *self, gboolean order_by_fit)
{
  g_return_if_fail (APPOSITE_IS_VARIANT_LIST (self));

  if (self->order_by_fit == order_by_fit)
    return;
  self->order_by_fit = order_by_fit;
  sort (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ORDER_BY_FIT]);
}
