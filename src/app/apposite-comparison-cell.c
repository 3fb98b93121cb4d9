/* apposite-comparison-cell.c: what a variant says of a procedure, as a mark
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-cell.h"

#include <glib/gi18n.h>

#include "apposite-badge.h"
#include "apposite-drawn.h"
#include "apposite-icon.h"
#include "apposite-matrix-text.h"

#define GAP 6 /* between mark and word */
#define DOT_PART 4 /* of the mark: what tells of an exception */

/**
 * AppositeComparisonCell:
 *
 * The mark of the category in which a variant rates a procedure, on the category's colour; with its
 * word where there is width for it. Where the variant doesn't rate the procedure there is no mark: that
 * is no verdict. A dot beside the mark tells that there are exceptions.
 *
 * It draws all of this itself: there are hundreds. Its CSS class is the nick of the category's
 * appropriateness, or `unrated`.
 */
struct _AppositeComparisonCell
{
  GtkWidget parent_instance;

  AppositeProcedure *procedure;
  AppositeVariant *variant;
  AppositeRecommendation *recommendation; /* the variant's; nullable */
  int words_from; /* the width from which on there are words */
  PangoLayout *words; /* made when it is wanted */
};

G_DEFINE_FINAL_TYPE (AppositeComparisonCell, apposite_comparison_cell, GTK_TYPE_WIDGET)

static const char *
class_of (AppositeRecommendation *recommendation)
{
  if (recommendation == NULL)
    return "unrated";
  return apposite_class_for_appropriateness (apposite_category_get_appropriateness (
      apposite_recommendation_get_category (recommendation)));
}

static const char *
text_of (AppositeRecommendation *recommendation)
{
  if (recommendation == NULL)
    /* Translators: of a procedure: a variant's table doesn't list it */
    return _ ("Not rated");
  return apposite_category_get_name (apposite_recommendation_get_category (recommendation));
}

static PangoLayout *
create_words (GtkWidget *widget, const char *text)
{
  PangoLayout *words = gtk_widget_create_pango_layout (widget, text);

  pango_layout_set_wrap (words, PANGO_WRAP_WORD_CHAR);
  return words;
}

static PangoLayout *
get_words (AppositeComparisonCell *self)
{
  if (self->words == NULL)
    self->words = create_words (GTK_WIDGET (self), text_of (self->recommendation));
  return self->words;
}

static int
width_for_words (int width, int mark)
{
  return MAX (0, width - mark - GAP);
}

static void
update_accessible (AppositeComparisonCell *self)
{
  g_autofree char *label =
      apposite_matrix_text_for_cell (self->procedure, self->variant, self->recommendation);
  g_autofree char *details =
      apposite_matrix_text_for_details (self->procedure, self->recommendation);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, details, -1);
}

static void
append_words (AppositeComparisonCell *self,
    GtkSnapshot *snapshot,
    const GdkRectangle *mark,
    const GdkRGBA *color)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = width_for_words (gtk_widget_get_width (widget), mark->width);
  PangoLayout *words = get_words (self);
  int height;

  pango_layout_set_width (words, width * PANGO_SCALE);
  pango_layout_get_pixel_size (words, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
      &GRAPHENE_POINT_INIT (rtl ? 0.0f : (float) (mark->width + GAP),
          (float) (gtk_widget_get_height (widget) - height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, words, color);
  gtk_snapshot_restore (snapshot);
}

static void
draw_dot (GtkWidget *widget,
    GtkSnapshot *snapshot,
    const GdkRectangle *area,
    const GdkRGBA *color,
    gconstpointer data)
{
  float width = (float) area->width;
  GskRoundedRect dot;

  gsk_rounded_rect_init_from_rect (&dot, &GRAPHENE_RECT_INIT (0, 0, width, width), width / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &dot);
  gtk_snapshot_append_color (snapshot, color, &dot.bounds);
  gtk_snapshot_pop (snapshot);
}

/* At the upper corner of the mark. */
static void
append_dot (GtkWidget *widget, GtkSnapshot *snapshot, const GdkRectangle *mark)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = mark->width / DOT_PART;
  const GdkRectangle area = {
    .x = (rtl ? mark->x : mark->x + mark->width) - width / 2,
    .y = mark->y,
    .width = width,
    .height = width,
  };
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (style, "accent_color", &color))
    gtk_style_context_get_color (style, &color);
  apposite_drawn_snapshot (widget, snapshot, "dot", &area, &color, draw_dot, NULL);
}

/* Where the mark is: at the start where words follow it, else in the middle. */
static GdkRectangle
place_mark (AppositeComparisonCell *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget);
  int size = apposite_icon_get_size (widget);
  GdkRectangle mark = {
    .y = (gtk_widget_get_height (widget) - size) / 2, .width = size, .height = size
  };

  if (width < self->words_from)
    mark.x = (width - size) / 2;
  else if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    mark.x = width - size;
  return mark;
}

static void
apposite_comparison_cell_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AppositeComparisonCell *self = APPOSITE_COMPARISON_CELL (widget);
  GdkRectangle mark = place_mark (self);
  AppositeCategory *category;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  if (gtk_widget_get_width (widget) >= self->words_from)
    append_words (self, snapshot, &mark, &color);
  if (self->recommendation == NULL)
    return;
  category = apposite_recommendation_get_category (self->recommendation);
  apposite_icon_snapshot (widget, snapshot,
      apposite_icon_for_appropriateness (apposite_category_get_appropriateness (category)), &mark,
      &color);
  if (apposite_recommendation_has_exceptions (self->recommendation))
    append_dot (widget, snapshot, &mark);
}

static GtkSizeRequestMode
apposite_comparison_cell_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
apposite_comparison_cell_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  AppositeComparisonCell *self = APPOSITE_COMPARISON_CELL (widget);
  int mark = apposite_icon_get_size (widget);
  int height;

  *minimum = *natural = mark;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size < self->words_from)
    return;
  pango_layout_set_width (get_words (self), width_for_words (for_size, mark) * PANGO_SCALE);
  pango_layout_get_pixel_size (self->words, NULL, &height);
  *minimum = *natural = MAX (mark, height);
}

static void
apposite_comparison_cell_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (apposite_comparison_cell_parent_class)->css_changed (widget, change);

  g_clear_object (&APPOSITE_COMPARISON_CELL (widget)->words);
}

static void
apposite_comparison_cell_finalize (GObject *object)
{
  AppositeComparisonCell *self = APPOSITE_COMPARISON_CELL (object);

  g_clear_object (&self->procedure);
  g_clear_object (&self->variant);
  g_clear_object (&self->words);

  G_OBJECT_CLASS (apposite_comparison_cell_parent_class)->finalize (object);
}

static void
apposite_comparison_cell_class_init (AppositeComparisonCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = apposite_comparison_cell_finalize;
  widget_class->css_changed = apposite_comparison_cell_css_changed;
  widget_class->get_request_mode = apposite_comparison_cell_get_request_mode;
  widget_class->measure = apposite_comparison_cell_measure;
  widget_class->snapshot = apposite_comparison_cell_snapshot;

  gtk_widget_class_set_css_name (widget_class, "comparisoncell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
apposite_comparison_cell_init (AppositeComparisonCell *self)
{
  self->words_from = G_MAXINT;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * apposite_comparison_cell_new:
 *
 * Returns: (transfer full): a new cell that shows nothing yet
 */
GtkWidget *
apposite_comparison_cell_new (void)
{
  return g_object_new (APPOSITE_TYPE_COMPARISON_CELL, NULL);
}

/**
 * apposite_comparison_cell_set:
 * @procedure: a procedure
 * @variant: a variant
 *
 * Sets what is shown: what the variant says of the procedure.
 */
void
apposite_comparison_cell_set (
    AppositeComparisonCell *self, AppositeProcedure *procedure, AppositeVariant *variant)
{
  gboolean is_new;

  g_return_if_fail (APPOSITE_IS_COMPARISON_CELL (self));
  g_return_if_fail (APPOSITE_IS_PROCEDURE (procedure));
  g_return_if_fail (APPOSITE_IS_VARIANT (variant));

  is_new = g_set_object (&self->procedure, procedure);
  is_new = g_set_object (&self->variant, variant) || is_new;
  if (!is_new)
    return;
  self->recommendation = apposite_variant_find_recommendation (variant, procedure);
  gtk_widget_set_css_classes (
      GTK_WIDGET (self), (const char *[]){ class_of (self->recommendation), NULL });
  g_clear_object (&self->words);
  update_accessible (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * apposite_comparison_cell_set_words_from:
 * @width: a width in pixels
 *
 * Sets the width from which on the category's word stands beside its mark.
 */
void
apposite_comparison_cell_set_words_from (AppositeComparisonCell *self, int width)
{
  g_return_if_fail (APPOSITE_IS_COMPARISON_CELL (self));

  if (self->words_from == width)
    return;
  self->words_from = width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * apposite_comparison_cell_get_procedure:
 *
 * Returns: (transfer none) (nullable): the procedure
 */
AppositeProcedure *
apposite_comparison_cell_get_procedure (AppositeComparisonCell *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_CELL (self), NULL);

  return self->procedure;
}

/**
 * apposite_comparison_cell_get_variant:
 *
 * Returns: (transfer none) (nullable): the variant
 */
AppositeVariant *
apposite_comparison_cell_get_variant (AppositeComparisonCell *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_CELL (self), NULL);

  return self->variant;
}

/**
 * apposite_comparison_cell_get_recommendation:
 *
 * Returns: (transfer none) (nullable): what the variant says of the procedure, or %NULL where it
 *   doesn't rate it
 */
AppositeRecommendation *
apposite_comparison_cell_get_recommendation (AppositeComparisonCell *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_CELL (self), NULL);

  return self->recommendation;
}

/**
 * apposite_comparison_cell_format_tooltip:
 *
 * Returns: (transfer full): the category in words, or that there is none
 */
char *
apposite_comparison_cell_format_tooltip (AppositeComparisonCell *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON_CELL (self), NULL);

  return g_strdup (text_of (self->recommendation));
}

/* The style makes one category bold. */
static int
measure_text (GtkWidget *widget, AppositeCategory *category, const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();
  int width;

  if (apposite_category_get_appropriateness (category) == APPOSITE_USUALLY_APPROPRIATE)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

/**
 * apposite_comparison_cell_measure_words:
 * @widget: a widget with the cells' font
 * @category: a category
 * @least: (out): the width of its mark and its words where these wrap
 * @most: (out): the width of its mark and its words in one line
 *
 * Tells how wide a cell's content is with words.
 *
 * Returns: how wide it is without: the width of the mark
 */
int
apposite_comparison_cell_measure_words (
    GtkWidget *widget, AppositeCategory *category, int *least, int *most)
{
  const char *name = apposite_category_get_name (category);
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  int mark = apposite_icon_get_size (widget);

  *most = mark + GAP + measure_text (widget, category, name);
  *least = mark + GAP;
  for (guint i = 0; words[i] != NULL; i++)
    *least = MAX (*least, mark + GAP + measure_text (widget, category, words[i]));
  return mark;
}
