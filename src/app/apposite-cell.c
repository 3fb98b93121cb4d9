/* apposite-cell.c: a cell of the procedure list
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-cell.h"

#include "apposite-cell-parts.h"
#include "apposite-children.h"
#include "apposite-tooltip.h"

/**
 * AppositeCell:
 *
 * What a cell of the procedure list holds: what `procedure`, `category` and `radiation` say of the row's
 * recommendation. It tells a screen reader what the cell and the row are: the toolkit names neither.
 *
 * It fills its parts itself: were each bound to the row's item, a table's expressions would take longer
 * to set up, and to work out when the rows change, than the cells.
 */
struct _AppositeCell
{
  GtkWidget parent_instance;

  AppositeCellShows shows;
  AppositeRecommendation *recommendation;
  AppositeCellParts parts;

  int width; /* that it has, or 0 */
  int any_height; /* that it wanted when no width was named, or -1 */
  guint source;
};

G_DEFINE_FINAL_TYPE (AppositeCell, apposite_cell, GTK_TYPE_WIDGET)

enum
{
  PROP_RECOMMENDATION = 1,
  PROP_PROCEDURE,
  PROP_CATEGORY,
  PROP_RADIATION,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
set_name (GtkWidget *widget, const char *name)
{
  if (widget != NULL)
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name != NULL ? name : "", -1);
}

/* The widget that the list made for the whole row: the parent in a list, the parent's in a table. */
static GtkWidget *
find_row (AppositeCell *self)
{
  GtkWidget *at = gtk_widget_get_parent (GTK_WIDGET (self));

  while (at != NULL && !GTK_IS_LIST_VIEW (gtk_widget_get_parent (at)))
    at = gtk_widget_get_parent (at);
  return at;
}

/* A row that shows nothing keeps its name until it shows something. */
static void
update_names (AppositeCell *self)
{
  g_autofree char *name = NULL;
  g_autofree char *spoken = NULL;

  if (self->recommendation == NULL)
    return;
  name = apposite_cell_parts_format (self->shows, self->recommendation);
  set_name (gtk_widget_get_parent (GTK_WIDGET (self)), name);
  if ((self->shows & APPOSITE_CELL_SHOWS_PROCEDURE) == 0)
    return;
  spoken = apposite_recommendation_format_spoken (self->recommendation);
  set_name (find_row (self), spoken);
}

/* A name in the reader's language is found where the document's own stands alone. */
static void
update_tooltip (AppositeCell *self)
{
  const char *translated = NULL;

  if (self->shows != APPOSITE_CELL_SHOWS_PROCEDURE)
    return;
  if (self->recommendation != NULL)
    translated = apposite_procedure_get_translated_name (
        apposite_recommendation_get_procedure (self->recommendation));
  apposite_tooltip_set_text (GTK_WIDGET (self), translated);
}

/* Newer GTK fills a row before it is one of the list's. */
static void
apposite_cell_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (apposite_cell_parent_class)->root (widget);

  update_names (APPOSITE_CELL (widget));
}

/* --- Size --- */

static GtkSizeRequestMode
apposite_cell_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* What doesn't expand gets no more than its natural width. The width that the cell had last may be too
 * little for what it shows now. */
static int
width_of_child (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  if (!gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
    width = MIN (width, natural);
  return MAX (width, minimum);
}

/*
 * GTK 4.18, unlike older and newer ones, asks how high a row of a table is without naming a width. The
 * natural height, which tables go by, is then that at the width that the cell had last. The least one
 * remains that at any width: newer GTK warns of a cell that is lower.
 */
static void
apposite_cell_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeCell *self = APPOSITE_CELL (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  gboolean at_any_width = orientation == GTK_ORIENTATION_VERTICAL && for_size < 0;

  if (child == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    for_size = -1;
  if (for_size >= 0)
    for_size = width_of_child (child, for_size);
  gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
  if (at_any_width && self->width > 0)
    gtk_widget_measure (
        child, orientation, width_of_child (child, self->width), NULL, natural, NULL, NULL);
  if (at_any_width)
    self->any_height = *natural;
  *natural = MAX (*minimum, *natural);
}

static gboolean
queue_resize_cb (gpointer data)
{
  APPOSITE_CELL (data)->source = 0;
  gtk_widget_queue_resize (data);
  return G_SOURCE_REMOVE;
}

static void
apposite_cell_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeCell *self = APPOSITE_CELL (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkAllocation place = { 0, 0, width, height };
  int wanted;

  if (child == NULL)
    return;
  place.width = width_of_child (child, width);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    place.x = width - place.width;
  gtk_widget_size_allocate (child, &place, baseline);
  self->width = width;
  if (self->any_height < 0)
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, place.width, NULL, &wanted, NULL, NULL);
  /* What is being laid out can't be changed. */
  if (wanted != self->any_height && self->source == 0)
    self->source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, queue_resize_cb, self, NULL);
}

/* --- Overrides --- */

static void
apposite_cell_constructed (GObject *object)
{
  AppositeCell *self = APPOSITE_CELL (object);

  G_OBJECT_CLASS (apposite_cell_parent_class)->constructed (object);

  if (self->shows != 0)
    gtk_widget_set_parent (
        apposite_cell_parts_create (&self->parts, self->shows), GTK_WIDGET (object));
}

static void
apposite_cell_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeCell *self = APPOSITE_CELL (object);

  switch (property_id)
    {
    case PROP_RECOMMENDATION:
      g_value_set_object (value, self->recommendation);
      break;
    case PROP_PROCEDURE:
      g_value_set_boolean (value, (self->shows & APPOSITE_CELL_SHOWS_PROCEDURE) != 0);
      break;
    case PROP_CATEGORY:
      g_value_set_boolean (value, (self->shows & APPOSITE_CELL_SHOWS_CATEGORY) != 0);
      break;
    case PROP_RADIATION:
      g_value_set_boolean (value, (self->shows & APPOSITE_CELL_SHOWS_RADIATION) != 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_cell_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeCell *self = APPOSITE_CELL (object);

  switch (property_id)
    {
    case PROP_RECOMMENDATION:
      apposite_cell_set_recommendation (self, g_value_get_object (value));
      break;
    case PROP_PROCEDURE:
      self->shows |= g_value_get_boolean (value) ? APPOSITE_CELL_SHOWS_PROCEDURE : 0;
      break;
    case PROP_CATEGORY:
      self->shows |= g_value_get_boolean (value) ? APPOSITE_CELL_SHOWS_CATEGORY : 0;
      break;
    case PROP_RADIATION:
      self->shows |= g_value_get_boolean (value) ? APPOSITE_CELL_SHOWS_RADIATION : 0;
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_cell_dispose (GObject *object)
{
  AppositeCell *self = APPOSITE_CELL (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->recommendation);
  apposite_children_unparent (GTK_WIDGET (self));

  G_OBJECT_CLASS (apposite_cell_parent_class)->dispose (object);
}

static void
apposite_cell_class_init (AppositeCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = apposite_cell_constructed;
  object_class->get_property = apposite_cell_get_property;
  object_class->set_property = apposite_cell_set_property;
  object_class->dispose = apposite_cell_dispose;
  widget_class->root = apposite_cell_root;
  widget_class->get_request_mode = apposite_cell_get_request_mode;
  widget_class->measure = apposite_cell_measure;
  widget_class->size_allocate = apposite_cell_size_allocate;

  props[PROP_RECOMMENDATION] =
      g_param_spec_object ("recommendation", NULL, NULL, APPOSITE_TYPE_RECOMMENDATION,
          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * AppositeCell:procedure:
   *
   * Whether it shows the procedure, and a sign where there are exceptions. A cell shows one of the three
   * or all.
   */
  props[PROP_PROCEDURE] = g_param_spec_boolean ("procedure", NULL, NULL, FALSE, once);
  /**
   * AppositeCell:category:
   *
   * Whether it shows the category.
   */
  props[PROP_CATEGORY] = g_param_spec_boolean ("category", NULL, NULL, FALSE, once);
  /**
   * AppositeCell:radiation:
   *
   * Whether it shows the radiation level.
   */
  props[PROP_RADIATION] = g_param_spec_boolean ("radiation", NULL, NULL, FALSE, once);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "procedurecell");
}

static void
apposite_cell_init (AppositeCell *self)
{
  self->any_height = -1;
}

/**
 * apposite_cell_get_recommendation:
 *
 * Returns: (transfer none) (nullable): what the row shows
 */
AppositeRecommendation *
apposite_cell_get_recommendation (AppositeCell *self)
{
  g_return_val_if_fail (APPOSITE_IS_CELL (self), NULL);

  return self->recommendation;
}

/**
 * apposite_cell_set_recommendation:
 * @recommendation: (nullable): what the row shows
 *
 * Sets what the row shows.
 */
void
apposite_cell_set_recommendation (AppositeCell *self, AppositeRecommendation *recommendation)
{
  g_return_if_fail (APPOSITE_IS_CELL (self));

  if (!g_set_object (&self->recommendation, recommendation))
    return;
  apposite_cell_parts_fill (&self->parts, recommendation);
  update_names (self);
  update_tooltip (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RECOMMENDATION]);
}

/**
 * apposite_cell_find:
 * @widget: a widget, such as a row
 *
 * Returns: (transfer none) (nullable): the first cell at or below @widget
 */
AppositeCell *
apposite_cell_find (GtkWidget *widget)
{
  AppositeCell *found = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  if (APPOSITE_IS_CELL (widget))
    return APPOSITE_CELL (widget);
  for (GtkWidget *at = gtk_widget_get_first_child (widget); at != NULL && found == NULL;
       at = gtk_widget_get_next_sibling (at))
    found = apposite_cell_find (at);
  return found;
}
