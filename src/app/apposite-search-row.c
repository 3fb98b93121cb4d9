/* apposite-search-row.c: how a line of what a search found looks
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-search-row.h"

#include "apposite-badge.h"
#include "apposite-text.h"

/**
 * AppositeSearchRow:
 *
 * What was found: its title, the category of a recommendation, and the sentence in which the words
 * stand; they are bold and underlined. Where a group begins, its heading is above.
 */
struct _AppositeSearchRow
{
  GtkWidget parent_instance;

  AppositeSearchItem *item;

  GtkWidget *box;
  AppositeText *heading;
  AppositeText *title;
  AppositeBadge *badge;
  AppositeText *snippet;
};

G_DEFINE_FINAL_TYPE (AppositeSearchRow, apposite_search_row, GTK_TYPE_WIDGET)

enum
{
  PROP_ITEM = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
add_attribute (PangoAttrList *attributes, PangoAttribute *attribute, const AppositeHitMark *mark)
{
  attribute->start_index = (guint) mark->start;
  attribute->end_index = (guint) (mark->start + mark->length);
  pango_attr_list_insert (attributes, attribute);
}

static void
set_marked (AppositeText *widget, const char *text, const AppositeHitMark *marks, guint n_marks)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; i < n_marks; i++)
    {
      add_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), &marks[i]);
      add_attribute (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), &marks[i]);
    }
  apposite_text_set (widget, text, attributes);
}

/* The list names its rows after their class: the name is told to the widget that it made. */
static void
update_name (AppositeSearchRow *self, AppositeHit *hit, AppositeCategory *category)
{
  GtkWidget *made = gtk_widget_get_parent (GTK_WIDGET (self));
  const char *heading = apposite_search_item_get_heading (self->item);
  const char *parts[] = { heading, apposite_hit_get_title (hit),
    category != NULL ? apposite_category_get_name (category) : NULL,
    apposite_hit_get_snippet (hit) };
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_string_append_printf (name, "%s%s", name->len > 0 ? ". " : "", parts[i]);
  if (made != NULL)
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (made), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str, -1);
}

static void
update (AppositeSearchRow *self)
{
  AppositeHit *hit = apposite_search_item_get_hit (self->item);
  AppositeRecommendation *recommendation = apposite_hit_get_recommendation (hit);
  AppositeCategory *category =
      recommendation != NULL ? apposite_recommendation_get_category (recommendation) : NULL;
  const AppositeHitMark *marks;
  guint n_marks;

  apposite_text_set (self->heading, apposite_search_item_get_heading (self->item), NULL);
  marks = apposite_hit_get_title_marks (hit, &n_marks);
  set_marked (self->title, apposite_hit_get_title (hit), marks, n_marks);
  marks = apposite_hit_get_snippet_marks (hit, &n_marks);
  set_marked (self->snippet, apposite_hit_get_snippet (hit), marks, n_marks);
  apposite_badge_set_category (self->badge, category);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), category != NULL);
  update_name (self, hit, category);
}

static void
forget_item (AppositeSearchRow *self)
{
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
}

static GtkSizeRequestMode
apposite_search_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* It takes the width of the list; how high it would be without one is asked for, but not used. */
static void
apposite_search_row_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    gtk_widget_measure (
        APPOSITE_SEARCH_ROW (widget)->box, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
apposite_search_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_size_allocate (
      APPOSITE_SEARCH_ROW (widget)->box, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
apposite_search_row_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, APPOSITE_SEARCH_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_search_row_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_ITEM:
      apposite_search_row_set_item (APPOSITE_SEARCH_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_search_row_dispose (GObject *object)
{
  forget_item (APPOSITE_SEARCH_ROW (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_SEARCH_ROW);

  G_OBJECT_CLASS (apposite_search_row_parent_class)->dispose (object);
}

static void
apposite_search_row_class_init (AppositeSearchRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_search_row_get_property;
  object_class->set_property = apposite_search_row_set_property;
  object_class->dispose = apposite_search_row_dispose;
  widget_class->get_request_mode = apposite_search_row_get_request_mode;
  widget_class->measure = apposite_search_row_measure;
  widget_class->size_allocate = apposite_search_row_size_allocate;

  props[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, APPOSITE_TYPE_SEARCH_ITEM,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_BADGE);
  g_type_ensure (APPOSITE_TYPE_TEXT);
  gtk_widget_class_set_css_name (widget_class, "searchrow");
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-search-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchRow, box);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchRow, heading);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchRow, title);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchRow, badge);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchRow, snippet);
}

static void
apposite_search_row_init (AppositeSearchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * apposite_search_row_new:
 * @item: (nullable): what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_search_row_new (AppositeSearchItem *item)
{
  return g_object_new (APPOSITE_TYPE_SEARCH_ROW, "item", item, NULL);
}

/**
 * apposite_search_row_get_item:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
AppositeSearchItem *
apposite_search_row_get_item (AppositeSearchRow *self)
{
  g_return_val_if_fail (APPOSITE_IS_SEARCH_ROW (self), NULL);

  return self->item;
}

/**
 * apposite_search_row_set_item:
 * @item: (nullable): what is shown
 *
 * Sets what is shown. A row that shows nothing looks as it did until it shows something.
 */
void
apposite_search_row_set_item (AppositeSearchRow *self, AppositeSearchItem *item)
{
  g_return_if_fail (APPOSITE_IS_SEARCH_ROW (self));

  if (item == self->item)
    return;
  forget_item (self);
  if (item != NULL)
    {
      self->item = g_object_ref (item);
      g_signal_connect_swapped (item, "notify::hit", G_CALLBACK (update), self);
      update (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ITEM]);
}
