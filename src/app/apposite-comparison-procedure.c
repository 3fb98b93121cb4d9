/* apposite-comparison-procedure.c: the heading of a procedure's row
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-procedure.h"

#include "apposite-dose-bar.h"
#include "apposite-font.h"
#include "apposite-radiation-marks.h"

#define GAP 9
#define LINE_GAP 1
/* How much width the name wants before anything stands beside it, in the text's size. */
#define NAME_WIDTH 18

/**
 * AppositeComparisonProcedure:
 *
 * The name of a procedure and its radiation: symbol and dose bar beside the name where there is much
 * width, the bar alone where there is some, the bar below the name where there is little.
 */
struct _AppositeComparisonProcedure
{
  GtkWidget parent_instance;

  AppositeProcedure *procedure;

  GtkWidget *name;
  GtkWidget *marks;
  GtkWidget *bar;
};

G_DEFINE_FINAL_TYPE (AppositeComparisonProcedure, apposite_comparison_procedure, GTK_TYPE_WIDGET)

typedef enum
{
  MARKS_AND_BAR_BESIDE,
  BAR_BESIDE,
  BAR_BELOW,
} Arrangement;

static int
width_of (GtkWidget *child)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return natural;
}

static int
height_of (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  return minimum;
}

static Arrangement
arrange (AppositeComparisonProcedure *self, int width)
{
  int wanted = (int) (NAME_WIDTH * apposite_font_get_size (GTK_WIDGET (self))) + GAP;

  if (width >= wanted + width_of (self->marks))
    return MARKS_AND_BAR_BESIDE;
  return width >= wanted + width_of (self->bar) ? BAR_BESIDE : BAR_BELOW;
}

static int
width_beside (AppositeComparisonProcedure *self, Arrangement arrangement)
{
  switch (arrangement)
    {
    case MARKS_AND_BAR_BESIDE:
      return width_of (self->marks);
    case BAR_BESIDE:
      return width_of (self->bar);
    case BAR_BELOW:
      return 0;
    default:
      g_return_val_if_reached (0);
    }
}

static int
height_beside (AppositeComparisonProcedure *self, Arrangement arrangement)
{
  int bar = height_of (self->bar, -1);

  switch (arrangement)
    {
    case MARKS_AND_BAR_BESIDE:
      return height_of (self->marks, -1) + LINE_GAP + bar;
    case BAR_BESIDE:
      return bar;
    case BAR_BELOW:
      return 0;
    default:
      g_return_val_if_reached (0);
    }
}

static int
width_for_name (AppositeComparisonProcedure *self, Arrangement arrangement, int width)
{
  int beside = width_beside (self, arrangement);

  return beside > 0 ? MAX (0, width - GAP - beside) : width;
}

static GtkWidget *
add_child (AppositeComparisonProcedure *self, GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  return child;
}

/* At @x where text runs from left to right. */
static void
place_child (AppositeComparisonProcedure *self, GtkWidget *child, GtkAllocation place)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place.x = gtk_widget_get_width (GTK_WIDGET (self)) - place.x - place.width;
  gtk_widget_size_allocate (child, &place, -1);
}

/* In the middle of the height. */
static void
place_beside (AppositeComparisonProcedure *self, Arrangement arrangement, int x, int height)
{
  int width = width_beside (self, arrangement);
  int y = (height - height_beside (self, arrangement)) / 2;

  if (arrangement == MARKS_AND_BAR_BESIDE)
    {
      int marks = height_of (self->marks, -1);

      place_child (self, self->marks, (GtkAllocation){ x, y, width, marks });
      y += marks + LINE_GAP;
    }
  place_child (self, self->bar, (GtkAllocation){ x, y, width, height_of (self->bar, -1) });
}

static GtkSizeRequestMode
apposite_comparison_procedure_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_comparison_procedure_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeComparisonProcedure *self = APPOSITE_COMPARISON_PROCEDURE (widget);
  Arrangement arrangement;
  int width;

  gtk_widget_measure (self->name, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
  *minimum = MAX (*minimum, width_of (self->bar));
  *natural += GAP + width_of (self->marks);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  width = for_size < 0 ? *natural : MAX (for_size, *minimum);
  arrangement = arrange (self, width);
  *minimum = height_of (self->name, width_for_name (self, arrangement, width));
  *minimum = MAX (*minimum, height_beside (self, arrangement));
  if (arrangement == BAR_BELOW)
    *minimum += LINE_GAP + height_of (self->bar, -1);
  *natural = *minimum;
}

static void
apposite_comparison_procedure_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeComparisonProcedure *self = APPOSITE_COMPARISON_PROCEDURE (widget);
  Arrangement arrangement = arrange (self, width);
  int name = width_for_name (self, arrangement, width);
  int name_height = height_of (self->name, name);
  int bar_height = height_of (self->bar, -1);
  int below = arrangement == BAR_BELOW ? LINE_GAP + bar_height : 0;
  int y = (height - name_height - below) / 2;

  gtk_widget_set_child_visible (self->marks, arrangement == MARKS_AND_BAR_BESIDE);
  place_child (self, self->name, (GtkAllocation){ 0, y, name, name_height });
  if (arrangement == BAR_BELOW)
    place_child (self, self->bar,
        (GtkAllocation){ 0, y + name_height + LINE_GAP, width_of (self->bar), bar_height });
  else
    place_beside (self, arrangement, name + GAP, height);
}

static void
apposite_comparison_procedure_dispose (GObject *object)
{
  AppositeComparisonProcedure *self = APPOSITE_COMPARISON_PROCEDURE (object);

  g_clear_object (&self->procedure);
  g_clear_pointer (&self->name, gtk_widget_unparent);
  g_clear_pointer (&self->marks, gtk_widget_unparent);
  g_clear_pointer (&self->bar, gtk_widget_unparent);

  G_OBJECT_CLASS (apposite_comparison_procedure_parent_class)->dispose (object);
}

static void
apposite_comparison_procedure_class_init (AppositeComparisonProcedureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_comparison_procedure_dispose;
  widget_class->get_request_mode = apposite_comparison_procedure_get_request_mode;
  widget_class->measure = apposite_comparison_procedure_measure;
  widget_class->size_allocate = apposite_comparison_procedure_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "comparisonprocedure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW_HEADER);
}

static void
apposite_comparison_procedure_init (AppositeComparisonProcedure *self)
{
  self->name = add_child (self,
      g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "wrap",
          TRUE, "xalign", 0.0f, NULL));
  self->marks = add_child (self, apposite_radiation_marks_new (NULL));
  self->bar = add_child (self, apposite_dose_bar_new (NULL));
}

/**
 * apposite_comparison_procedure_new:
 *
 * Returns: (transfer full): a new heading that shows nothing yet
 */
GtkWidget *
apposite_comparison_procedure_new (void)
{
  return g_object_new (APPOSITE_TYPE_COMPARISON_PROCEDURE, NULL);
}

/**
 * apposite_comparison_procedure_set:
 * @procedure: a procedure
 *
 * Sets what is shown.
 */
void
apposite_comparison_procedure_set (AppositeComparisonProcedure *self, AppositeProcedure *procedure)
{
  AppositeRadiationLevel *level;
  g_autofree char *spoken = NULL;

  g_return_if_fail (APPOSITE_IS_COMPARISON_PROCEDURE (self));
  g_return_if_fail (APPOSITE_IS_PROCEDURE (procedure));

  if (!g_set_object (&self->procedure, procedure))
    return;
  level = apposite_procedure_get_level (procedure);
  spoken = apposite_radiation_level_format_spoken (level);
  gtk_label_set_label (GTK_LABEL (self->name), apposite_procedure_get_name (procedure));
  apposite_radiation_marks_set_level (APPOSITE_RADIATION_MARKS (self->marks), level);
  apposite_dose_bar_set_level (APPOSITE_DOSE_BAR (self->bar), level);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      apposite_procedure_get_name (procedure), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
}

/**
 * apposite_comparison_procedure_get:
 *
 * Returns: (transfer none) (nullable): what is shown
 */
AppositeProcedure *
apposite_comparison_procedure_get (AppositeComparisonProcedure *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_PROCEDURE (self), NULL);

  return self->procedure;
}
