/* apposite-cell.c: a cell of the procedure list
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-cell.h"

#include "apposite-children.h"
#include "apposite-tooltip.h"

/**
 * AppositeCell:
 *
 * What a cell of the procedure list holds: the row's recommendation, or a part of it. It tells a screen
 * reader what the cell and the row are: the toolkit names neither.
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

  object_class->dispose = apposite_cell_dispose;
  widget_class->root = apposite_cell_root;
  widget_class->get_request_mode = apposite_cell_get_request_mode;
  widget_class->measure = apposite_cell_measure;
  widget_class->size_allocate = apposite_cell_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "procedurecell");
}

static void
apposite_cell_init (AppositeCell *self)
{
  self->any_height = -1;
}

/**
 * apposite_cell_new:
 * @shows: one of them, or all
 *
 * Returns: (transfer floating): a new cell, which shows nothing yet
 */
GtkWidget *
apposite_cell_new (AppositeCellShows shows)
{
  AppositeCell *self = g_object_new (APPOSITE_TYPE_CELL, NULL);

  self->shows = shows;
  gtk_widget_set_parent (apposite_cell_parts_create (&self->parts, shows), GTK_WIDGET (self));
  return GTK_WIDGET (self);
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
