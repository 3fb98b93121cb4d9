/* apposite-comparison-grid.c: procedures by variants, as a grid of marks
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison-grid.h"

#include <glib/gi18n.h>

#include "apposite-comparison-cell.h"
#include "apposite-comparison-fill.h"
#include "apposite-comparison-heading.h"

#define NOWHERE \
  ((AppositeComparisonPlace){ APPOSITE_COMPARISON_NOWHERE, APPOSITE_COMPARISON_NOWHERE })

/* What a key moves by, or to. */
typedef enum
{
  MOVE_BY_COLUMNS,
  MOVE_BY_ROWS,
  MOVE_BY_PAGES,
  MOVE_ALONG_ROW,
  MOVE_TO_CORNER,
} Move;

/**
 * AppositeComparisonGrid:
 *
 * A row a procedure, a column a variant, with headings that stay in view. The row and the column of
 * what is under the pointer, or else of the focused cell, are marked. Arrows, Home, End and the page
 * keys move between cells and columns' headings; there is one stop for Tab.
 *
 * It makes its cells once and shows other things in them where the matrix changes.
 */
struct _AppositeComparisonGrid
{
  AppositeComparisonTable parent_instance;

  AppositeMatrix *matrix;
  AppositePresentation *presentation;

  gboolean filled; /* whether the rows show what the matrix holds; they wait until they are seen */
  gboolean tells_answers; /* whether the headings do as well */
  AppositeComparisonPlace cursor; /* where the keyboard is, or comes back to */
  AppositeComparisonPlace pointer;
};

G_DEFINE_FINAL_TYPE (
    AppositeComparisonGrid, apposite_comparison_grid, APPOSITE_TYPE_COMPARISON_TABLE)

enum
{
  ACTIVATED,
  MARKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static AppositeComparisonTable *
table (AppositeComparisonGrid *self)
{
  return APPOSITE_COMPARISON_TABLE (self);
}

static gboolean
is_rtl (AppositeComparisonGrid *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static gboolean
places_equal (AppositeComparisonPlace a, AppositeComparisonPlace b)
{
  return a.row == b.row && a.column == b.column;
}

static GtkWidget *
find_focus (AppositeComparisonGrid *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

static void
update_marked (AppositeComparisonGrid *self)
{
  AppositeComparisonPlace place = self->pointer;

  if (!self->filled)
    place = NOWHERE; /* the rows may be others than the matrix has */
  else if (places_equal (place, NOWHERE) && find_focus (self) != NULL)
    place = self->cursor;
  if (places_equal (place, apposite_comparison_table_get_marked (table (self))))
    return;
  apposite_comparison_table_set_marked (table (self), place);
  g_signal_emit (self, signals[MARKED], 0);
}

/* --- Keyboard --- */

static gboolean
move_to (AppositeComparisonGrid *self, AppositeComparisonPlace place)
{
  GtkWidget *widget;

  place.row = CLAMP (place.row, APPOSITE_COMPARISON_HEADINGS,
      apposite_comparison_table_get_n_rows (table (self)) - 1);
  place.column =
      CLAMP (place.column, 0, apposite_comparison_table_get_n_columns (table (self)) - 1);
  widget = apposite_comparison_table_get_widget (table (self), place);
  if (widget == NULL)
    return FALSE;
  self->pointer = NOWHERE;
  self->cursor = place;
  apposite_comparison_table_scroll_to (table (self), place);
  gtk_widget_grab_focus (widget);
  update_marked (self);
  return TRUE;
}

static gboolean
move_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  AppositeComparisonGrid *self = APPOSITE_COMPARISON_GRID (widget);
  AppositeComparisonPlace place = self->cursor;
  int move, step;

  g_variant_get (arguments, "(ii)", &move, &step);
  switch ((Move) move)
    {
    case MOVE_BY_COLUMNS:
      place.column += is_rtl (self) ? -step : step;
      break;
    case MOVE_BY_ROWS:
      place.row += step;
      break;
    case MOVE_BY_PAGES:
      place.row = apposite_comparison_table_find_page (table (self), place.row, step);
      break;
    case MOVE_ALONG_ROW:
      place.column = step < 0 ? 0 : G_MAXINT;
      break;
    case MOVE_TO_CORNER:
      place.row = step < 0 ? 0 : G_MAXINT;
      place.column = step < 0 ? 0 : G_MAXINT;
      break;
    default:
      g_return_val_if_reached (FALSE);
    }
  return move_to (self, place);
}

static gboolean
activate (AppositeComparisonGrid *self, AppositeComparisonPlace place)
{
  AppositeProcedure *procedure = NULL;

  if (apposite_comparison_table_get_widget (table (self), place) == NULL)
    return FALSE;
  if (place.row >= 0)
    procedure = apposite_matrix_get_procedure (self->matrix, (guint) place.row);
  g_signal_emit (self, signals[ACTIVATED], 0, procedure,
      apposite_matrix_get_variant (self->matrix, (guint) place.column));
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  AppositeComparisonGrid *self = APPOSITE_COMPARISON_GRID (widget);

  return activate (self, self->cursor);
}

/* The focus also comes by a press, from a screen reader, and from a stack that gives it back to a cell
 * which meanwhile isn't shown any more. */
static void
focus_changed_cb (AppositeComparisonGrid *self)
{
  GtkWidget *focus = find_focus (self);
  AppositeComparisonPlace place = NOWHERE;

  if (focus != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)) && !gtk_widget_get_mapped (focus)
      && move_to (self, self->cursor))
    return;
  if (focus != NULL)
    place = apposite_comparison_table_find_widget (table (self), focus);
  if (!places_equal (place, NOWHERE))
    self->cursor = place;
  update_marked (self);
}

/* --- Pointer --- */

static void
motion_cb (AppositeComparisonGrid *self, double x, double y)
{
  self->pointer = apposite_comparison_table_find (table (self), x, y);
  update_marked (self);
}

static void
leave_cb (AppositeComparisonGrid *self)
{
  self->pointer = NOWHERE;
  update_marked (self);
}

static void
pressed_cb (AppositeComparisonGrid *self, int n_press, double x, double y)
{
  GtkWidget *widget = apposite_comparison_table_get_widget (
      table (self), apposite_comparison_table_find (table (self), x, y));

  if (widget != NULL)
    gtk_widget_grab_focus (widget);
}

static void
released_cb (AppositeComparisonGrid *self, int n_press, double x, double y)
{
  AppositeComparisonPlace place = apposite_comparison_table_find (table (self), x, y);

  /* Only where it was pressed. */
  if (places_equal (place, self->cursor))
    activate (self, place);
}

/* --- Content --- */

static void
answer_changed_cb (AppositeComparisonGrid *self)
{
  self->tells_answers = self->filled && gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->tells_answers)
    apposite_comparison_fill_headings (table (self), self->matrix, self->presentation);
}

static void
fill (AppositeComparisonGrid *self)
{
  apposite_comparison_fill (table (self), self->matrix, self->presentation);
  self->filled = self->tells_answers = TRUE;
}

/* What the keyboard is at stays the same procedure and variant where they are still shown. */
static void
keep_cursor (AppositeComparisonGrid *self, AppositeProcedure *procedure, AppositeVariant *variant)
{
  guint place;

  if (self->cursor.row >= 0)
    self->cursor.row =
        procedure != NULL && apposite_matrix_find_row (self->matrix, procedure, &place)
        ? (int) place
        : 0;
  self->cursor.column =
      variant != NULL && apposite_matrix_find_column (self->matrix, variant, &place) ? (int) place
                                                                                     : 0;
}

static void
matrix_changed_cb (AppositeComparisonGrid *self)
{
  GtkWidget *cell = apposite_comparison_table_get_widget (
      table (self), (AppositeComparisonPlace){ MAX (0, self->cursor.row), self->cursor.column });
  gboolean had_focus = find_focus (self) != NULL;

  apposite_comparison_table_set_marked (table (self), NOWHERE);
  self->pointer = NOWHERE;
  if (cell != NULL)
    keep_cursor (self, apposite_comparison_cell_get_procedure (APPOSITE_COMPARISON_CELL (cell)),
        apposite_comparison_cell_get_variant (APPOSITE_COMPARISON_CELL (cell)));
  self->filled = FALSE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  /* Newer GTK leaves the focus where it isn't seen any more. */
  if (had_focus && self->filled)
    move_to (self, self->cursor);
  g_signal_emit (self, signals[MARKED], 0);
}

/* What tells of a place, and its tooltip. */
static GtkWidget *
find_tooltip (AppositeComparisonGrid *self, AppositeComparisonPlace place, char **text)
{
  GtkWidget *at = apposite_comparison_table_get_widget (table (self), place);
  AppositeProcedure *procedure;

  if (place.row >= 0 && place.column == APPOSITE_COMPARISON_HEADINGS)
    {
      procedure = apposite_matrix_get_procedure (self->matrix, (guint) place.row);
      *text = apposite_radiation_level_format_spoken (apposite_procedure_get_level (procedure));
      return apposite_comparison_row_get_heading (
          apposite_comparison_table_get_row (table (self), place.row));
    }
  if (APPOSITE_IS_COMPARISON_CELL (at))
    *text = apposite_comparison_cell_format_tooltip (APPOSITE_COMPARISON_CELL (at));
  else if (at != NULL)
    *text = apposite_comparison_heading_format_tooltip (APPOSITE_COMPARISON_HEADING (at));
  return at;
}

static gboolean
apposite_comparison_grid_query_tooltip (
    GtkWidget *widget, int x, int y, gboolean keyboard_tooltip, GtkTooltip *tooltip)
{
  AppositeComparisonGrid *self = APPOSITE_COMPARISON_GRID (widget);
  g_autofree char *text = NULL;
  GtkWidget *at = find_tooltip (self,
      keyboard_tooltip ? self->cursor : apposite_comparison_table_find (table (self), x, y), &text);
  graphene_rect_t bounds;

  if (at == NULL || !gtk_widget_compute_bounds (at, widget, &bounds))
    return FALSE;
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip,
      &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
          (int) bounds.size.height });
  return TRUE;
}

/* From outside to where the keyboard was; inside there is one stop. */
static gboolean
apposite_comparison_grid_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AppositeComparisonGrid *self = APPOSITE_COMPARISON_GRID (widget);

  return find_focus (self) == NULL && move_to (self, self->cursor);
}

static gboolean
apposite_comparison_grid_grab_focus (GtkWidget *widget)
{
  return move_to (APPOSITE_COMPARISON_GRID (widget), APPOSITE_COMPARISON_GRID (widget)->cursor);
}

static void
apposite_comparison_grid_map (GtkWidget *widget)
{
  AppositeComparisonGrid *self = APPOSITE_COMPARISON_GRID (widget);

  GTK_WIDGET_CLASS (apposite_comparison_grid_parent_class)->map (widget);

  if (self->matrix == NULL)
    return;
  if (!self->filled)
    fill (self);
  else if (!self->tells_answers)
    answer_changed_cb (self);
}

static void
apposite_comparison_grid_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (apposite_comparison_grid_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
      G_CALLBACK (focus_changed_cb), widget, G_CONNECT_SWAPPED);
}

static void
apposite_comparison_grid_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_changed_cb, widget);

  GTK_WIDGET_CLASS (apposite_comparison_grid_parent_class)->unroot (widget);
}

static void
apposite_comparison_grid_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (apposite_comparison_grid_parent_class)->css_changed (widget, change);

  if (APPOSITE_COMPARISON_GRID (widget)->filled)
    apposite_comparison_fill_words (
        APPOSITE_COMPARISON_TABLE (widget), APPOSITE_COMPARISON_GRID (widget)->matrix);
}

static void
apposite_comparison_grid_dispose (GObject *object)
{
  apposite_comparison_grid_set_content (APPOSITE_COMPARISON_GRID (object), NULL, NULL);

  G_OBJECT_CLASS (apposite_comparison_grid_parent_class)->dispose (object);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint keys[2];
    GdkModifierType modifiers;
    Move move;
    int step;
  } bindings[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, 0, MOVE_BY_COLUMNS, -1 },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 0, MOVE_BY_COLUMNS, 1 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, MOVE_BY_ROWS, -1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, MOVE_BY_ROWS, 1 },
    { { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, 0, MOVE_BY_PAGES, -1 },
    { { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, 0, MOVE_BY_PAGES, 1 },
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, 0, MOVE_ALONG_ROW, -1 },
    { { GDK_KEY_End, GDK_KEY_KP_End }, 0, MOVE_ALONG_ROW, 1 },
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, GDK_CONTROL_MASK, MOVE_TO_CORNER, -1 },
    { { GDK_KEY_End, GDK_KEY_KP_End }, GDK_CONTROL_MASK, MOVE_TO_CORNER, 1 },
  };
  const guint activating[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter, GDK_KEY_space,
    GDK_KEY_KP_Space };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    for (guint k = 0; k < G_N_ELEMENTS (bindings[i].keys); k++)
      gtk_widget_class_add_binding (widget_class, bindings[i].keys[k], bindings[i].modifiers,
          move_cb, "(ii)", (int) bindings[i].move, bindings[i].step);
  for (guint i = 0; i < G_N_ELEMENTS (activating); i++)
    gtk_widget_class_add_binding (widget_class, activating[i], 0, activate_cb, NULL);
}

static void
apposite_comparison_grid_class_init (AppositeComparisonGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_comparison_grid_dispose;
  widget_class->css_changed = apposite_comparison_grid_css_changed;
  widget_class->focus = apposite_comparison_grid_focus;
  widget_class->grab_focus = apposite_comparison_grid_grab_focus;
  widget_class->map = apposite_comparison_grid_map;
  widget_class->query_tooltip = apposite_comparison_grid_query_tooltip;
  widget_class->root = apposite_comparison_grid_root;
  widget_class->unroot = apposite_comparison_grid_unroot;

  /**
   * AppositeComparisonGrid::activated:
   * @procedure: (nullable): the procedure, or %NULL where a column's heading was pressed
   * @variant: the variant
   *
   * Emitted when a cell or a column's heading was pressed, or chosen with the keyboard.
   */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
      NULL, NULL, NULL, G_TYPE_NONE, 2, APPOSITE_TYPE_PROCEDURE, APPOSITE_TYPE_VARIANT);
  /**
   * AppositeComparisonGrid::marked:
   *
   * Emitted when another row or column is marked, or none is.
   */
  signals[MARKED] = g_signal_new (
      "marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "comparisongrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
apposite_comparison_grid_init (AppositeComparisonGrid *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->pointer = NOWHERE;
  apposite_comparison_fill_corner (table (self));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Procedures by variants"), -1);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * apposite_comparison_grid_new:
 *
 * Returns: (transfer full): a new widget that shows nothing yet; it is to be scrolled
 */
GtkWidget *
apposite_comparison_grid_new (void)
{
  return g_object_new (APPOSITE_TYPE_COMPARISON_GRID, NULL);
}

/**
 * apposite_comparison_grid_set_content:
 * @matrix: (nullable): the rows and columns, or %NULL for none
 * @presentation: (nullable): the answers that the variants' headings tell of; to be given with @matrix
 *
 * Sets what is shown.
 */
void
apposite_comparison_grid_set_content (
    AppositeComparisonGrid *self, AppositeMatrix *matrix, AppositePresentation *presentation)
{
  g_return_if_fail (APPOSITE_IS_COMPARISON_GRID (self));
  g_return_if_fail ((matrix == NULL) == (presentation == NULL));

  if (matrix == self->matrix)
    return;
  if (self->matrix != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->matrix, matrix_changed_cb, self);
      g_signal_handlers_disconnect_by_func (self->presentation, answer_changed_cb, self);
      apposite_comparison_table_set_marked (table (self), NOWHERE);
      apposite_comparison_table_set_size (table (self), 0, 0);
    }
  g_set_object (&self->matrix, matrix);
  g_set_object (&self->presentation, presentation);
  self->filled = FALSE;
  self->cursor = (AppositeComparisonPlace){ 0, 0 };
  if (matrix == NULL)
    return;
  g_signal_connect_object (
      matrix, "changed", G_CALLBACK (matrix_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      presentation, "answer-changed", G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);
  matrix_changed_cb (self);
}

/**
 * apposite_comparison_grid_get_marked:
 * @procedure: (out) (nullable) (transfer none): the procedure of the row that is marked, if any
 * @variant: (out) (nullable) (transfer none): the variant of the column that is marked, if any
 *
 * Tells what is under the pointer, or else has the focus.
 */
void
apposite_comparison_grid_get_marked (
    AppositeComparisonGrid *self, AppositeProcedure **procedure, AppositeVariant **variant)
{
  AppositeComparisonPlace place;

  g_return_if_fail (APPOSITE_IS_COMPARISON_GRID (self));

  place = apposite_comparison_table_get_marked (table (self));
  *procedure =
      place.row >= 0 ? apposite_matrix_get_procedure (self->matrix, (guint) place.row) : NULL;
  *variant =
      place.column >= 0 ? apposite_matrix_get_variant (self->matrix, (guint) place.column) : NULL;
}

/**
 * apposite_comparison_grid_set_cursor:
 * @recommendation: a recommendation
 *
 * Sets where the keyboard comes to, where the recommendation is shown.
 */
void
apposite_comparison_grid_set_cursor (
    AppositeComparisonGrid *self, AppositeRecommendation *recommendation)
{
  AppositeVariant *variant;
  guint row, column;

  g_return_if_fail (APPOSITE_IS_COMPARISON_GRID (self));
  g_return_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation));

  if (self->matrix == NULL)
    return;
  variant = apposite_topic_find_variant (apposite_matrix_get_topic (self->matrix),
      apposite_recommendation_get_variant_number (recommendation));
  if (variant != NULL && apposite_matrix_find_column (self->matrix, variant, &column)
      && apposite_matrix_find_row (
          self->matrix, apposite_recommendation_get_procedure (recommendation), &row))
    self->cursor = (AppositeComparisonPlace){ (int) row, (int) column };
}

/**
 * apposite_comparison_grid_prepare:
 *
 * Makes the rows and the cells before they are first seen.
 */
void
apposite_comparison_grid_prepare (AppositeComparisonGrid *self)
{
  g_return_if_fail (APPOSITE_IS_COMPARISON_GRID (self));

  if (self->matrix != NULL && !self->filled)
    fill (self);
}
