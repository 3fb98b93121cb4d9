/* apposite-comparison-heading.c: the heading of a variant's column
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-heading.h"

#include "apposite-enum-types.h"
#include "apposite-fit-closures.h"
#include "apposite-fit.h"
#include "apposite-font.h"
#include "apposite-matrix-text.h"

#define TITLE_FROM 7 /* the width from which on there is a title, in the text's size */

/**
 * AppositeComparisonHeading:
 *
 * The number of a variant, how it fits the patient as a disc that is more or less filled, and, where
 * there is width for it, the short title.
 */
struct _AppositeComparisonHeading
{
  GtkWidget parent_instance;

  AppositeVariant *variant;
  char *state; /* how it fits, in words; NULL where nothing is answered */

  GtkWidget *number;
  GtkWidget *fit;
  GtkWidget *title;
};

G_DEFINE_FINAL_TYPE (AppositeComparisonHeading, apposite_comparison_heading, GTK_TYPE_WIDGET)

static gboolean
has_title_at (AppositeComparisonHeading *self, int width)
{
  return width >= (int) (TITLE_FROM * apposite_font_get_size (GTK_WIDGET (self)));
}

static int
height_of (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  return natural;
}

static GtkWidget *
add_child (AppositeComparisonHeading *self, GtkWidget *child, const char *css_class)
{
  g_object_set (child, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  if (css_class != NULL)
    gtk_widget_add_css_class (child, css_class);
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  return child;
}

static void
update_fit (AppositeComparisonHeading *self, AppositePresentation *presentation)
{
  AppositeMatch *match = apposite_fit_find_match (presentation, self->variant);
  AppositeFit fit = apposite_fit_get (presentation, match);
  g_autofree char *icon = apposite_closure_fit_icon (self, fit);
  g_auto (GStrv) classes = apposite_closure_fit_classes (self, fit);

  g_clear_pointer (&self->state, g_free);
  if (fit != APPOSITE_FIT_UNKNOWN)
    self->state = apposite_fit_format (presentation, match);
  gtk_image_set_from_icon_name (GTK_IMAGE (gtk_widget_get_first_child (self->fit)), icon);
  gtk_widget_set_css_classes (self->fit, (const char **) classes);
  /* It keeps its place: the first answer shall not move the table. */
  gtk_widget_set_opacity (self->fit, fit != APPOSITE_FIT_UNKNOWN ? 1.0 : 0.0);
}

static void
update_accessible (AppositeComparisonHeading *self)
{
  g_autofree char *label = apposite_matrix_text_for_variant (self->variant);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->state != NULL ? self->state : "", -1);
}

static GtkSizeRequestMode
apposite_comparison_heading_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_comparison_heading_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeComparisonHeading *self = APPOSITE_COMPARISON_HEADING (widget);
  int other;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->number, orientation, -1, minimum, NULL, NULL, NULL);
      gtk_widget_measure (self->fit, orientation, -1, &other, NULL, NULL, NULL);
      *natural = *minimum = MAX (*minimum, other);
      return;
    }
  *minimum = height_of (self->number, for_size) + height_of (self->fit, for_size);
  if (has_title_at (self, for_size))
    *minimum += height_of (self->title, for_size);
  *natural = *minimum;
}

static void
apposite_comparison_heading_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeComparisonHeading *self = APPOSITE_COMPARISON_HEADING (widget);
  GtkAllocation place = { 0, 0, width, height_of (self->number, width) };

  gtk_widget_size_allocate (self->number, &place, -1);
  place.y += place.height;
  place.height = height_of (self->fit, width);
  gtk_widget_size_allocate (self->fit, &place, -1);
  gtk_widget_set_child_visible (self->title, has_title_at (self, width));
  if (!has_title_at (self, width))
    return;
  place.y += place.height;
  place.height = height_of (self->title, width);
  gtk_widget_size_allocate (self->title, &place, -1);
}

static void
apposite_comparison_heading_dispose (GObject *object)
{
  AppositeComparisonHeading *self = APPOSITE_COMPARISON_HEADING (object);

  g_clear_object (&self->variant);
  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->fit, gtk_widget_unparent);
  g_clear_pointer (&self->title, gtk_widget_unparent);

  G_OBJECT_CLASS (apposite_comparison_heading_parent_class)->dispose (object);
}

static void
apposite_comparison_heading_finalize (GObject *object)
{
  g_free (APPOSITE_COMPARISON_HEADING (object)->state);

  G_OBJECT_CLASS (apposite_comparison_heading_parent_class)->finalize (object);
}

static void
apposite_comparison_heading_class_init (AppositeComparisonHeadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = apposite_comparison_heading_dispose;
  object_class->finalize = apposite_comparison_heading_finalize;
  widget_class->get_request_mode = apposite_comparison_heading_get_request_mode;
  widget_class->measure = apposite_comparison_heading_measure;
  widget_class->size_allocate = apposite_comparison_heading_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "comparisonheading");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
}

static void
apposite_comparison_heading_init (AppositeComparisonHeading *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  self->number = add_child (self, gtk_label_new (NULL), "heading");
  self->fit = add_child (self, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), "fit");
  gtk_widget_set_halign (self->fit, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->fit),
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  self->title = add_child (self,
      g_object_new (GTK_TYPE_LABEL, "justify", GTK_JUSTIFY_CENTER, "wrap", TRUE, "wrap-mode",
          PANGO_WRAP_WORD_CHAR, NULL),
      "caption");
}

/**
 * apposite_comparison_heading_new:
 *
 * Returns: (transfer full): a new heading that shows nothing yet
 */
GtkWidget *
apposite_comparison_heading_new (void)
{
  return g_object_new (APPOSITE_TYPE_COMPARISON_HEADING, NULL);
}

/**
 * apposite_comparison_heading_set:
 * @variant: a variant
 * @presentation: the answers given
 *
 * Sets what is shown: a variant, and how it fits now.
 */
void
apposite_comparison_heading_set (
    AppositeComparisonHeading *self, AppositeVariant *variant, AppositePresentation *presentation)
{
  g_autofree char *number = NULL;

  g_return_if_fail (APPOSITE_IS_COMPARISON_HEADING (self));
  g_return_if_fail (APPOSITE_IS_VARIANT (variant));
  g_return_if_fail (APPOSITE_IS_PRESENTATION (presentation));

  g_set_object (&self->variant, variant);
  number = g_strdup_printf ("%u", apposite_variant_get_number (variant));
  gtk_label_set_label (GTK_LABEL (self->number), number);
  gtk_label_set_label (GTK_LABEL (self->title), apposite_variant_get_short_title (variant));
  update_fit (self, presentation);
  update_accessible (self);
}

/**
 * apposite_comparison_heading_get_variant:
 *
 * Returns: (transfer none) (nullable): the variant
 */
AppositeVariant *
apposite_comparison_heading_get_variant (AppositeComparisonHeading *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_HEADING (self), NULL);

  return self->variant;
}

/**
 * apposite_comparison_heading_format_tooltip:
 *
 * Returns: (transfer full): the variant and, where anything is answered, how it fits
 */
char *
apposite_comparison_heading_format_tooltip (AppositeComparisonHeading *self)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (APPOSITE_IS_COMPARISON_HEADING (self), NULL);

  title = apposite_matrix_text_for_variant (self->variant);
  return self->state != NULL ? g_strdup_printf ("%s\n%s", title, self->state)
                             : g_steal_pointer (&title);
}
