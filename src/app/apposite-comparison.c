/* apposite-comparison.c: every procedure by every variant
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-comparison.h"

#include <glib/gi18n.h>

#include "apposite-badge.h"
#include "apposite-children.h"
#include "apposite-comparison-grid.h"
#include "apposite-copy-key.h"
#include "apposite-enum-types.h"
#include "apposite-fit.h"
#include "apposite-line-layout.h"
#include "apposite-matrix-text.h"
#include "apposite-middle-layout.h"
#include "apposite-sheet.h"
#include "apposite-spoken.h"
#include "apposite-text.h"
#include "apposite-variant-choice.h"
#include "apposite-wrap-layout.h"

/**
 * AppositeComparison:
 *
 * The whole topic as one picture: procedures by variants, with a line that says what is pointed at.
 *
 * Actions: `comparison.order` takes the name of an order, `comparison.differing` leaves the rows in
 * which the columns differ, `comparison.show-all` shows all variants, `comparison.show-open` those that
 * fit the patient or are possible.
 */
struct _AppositeComparison
{
  AppositePane parent_instance;

  AppositeMatrix *matrix;

  GtkWidget *content;
  GtkMenuButton *variants_button;
  GtkMenuButton *order_button;
  AppositeVariantChoice *choice;
  GtkButton *open_button;
  GtkLabel *shown;
  GtkStack *table;
  AppositeComparisonGrid *grid;
  GtkLabel *why_none;
  GtkStack *reading;
  GtkBox *legend;
  AppositeText *verdict;
  GtkLabel *source;
};

G_DEFINE_FINAL_TYPE (AppositeComparison, apposite_comparison, APPOSITE_TYPE_PANE)

enum
{
  PROP_ORDER = 1,
  PROP_DIFFERING,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositePresentation *
get_presentation (AppositeComparison *self)
{
  return apposite_session_get_presentation (apposite_pane_get_session (APPOSITE_PANE (self)));
}

/* --- Columns --- */

/* They are offered where they are several, and fewer than all. */
static void
update_open (AppositeComparison *self)
{
  g_autoptr (GListModel) open = apposite_fit_list_variants (get_presentation (self), TRUE);
  guint n = g_list_model_get_n_items (open);
  guint n_all = g_list_model_get_n_items (
      apposite_topic_get_variants (apposite_matrix_get_topic (self->matrix)));
  gboolean offered = n > 1 && n < n_all;
  /* Translators: shows the variants that fit the patient or still may; how many they are */
  g_autofree char *label = g_strdup_printf (_ ("Those That Fit or Are Possible (%u)"), n);

  gtk_button_set_label (self->open_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), offered);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "comparison.show-open", offered);
}

static void
show_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeComparison *self = APPOSITE_COMPARISON (widget);

  if (self->matrix != NULL)
    apposite_matrix_set_variants (self->matrix, NULL);
}

static void
show_open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeComparison *self = APPOSITE_COMPARISON (widget);
  g_autoptr (GListModel) open = NULL;

  if (self->matrix == NULL)
    return;
  open = apposite_fit_list_variants (get_presentation (self), TRUE);
  apposite_matrix_set_variants (self->matrix, open);
}

/* --- Texts --- */

static void
update_source (AppositeComparison *self)
{
  g_autofree char *document =
      apposite_topic_format_source (apposite_matrix_get_topic (self->matrix), NULL);
  g_autofree char *columns = apposite_matrix_text_for_columns (self->matrix);
  /* Translators: the source line, then the numbers of variants */
  g_autofree char *source = g_strdup_printf (_ ("%s, %s"), document, columns);

  gtk_label_set_label (self->source, source);
}

static char *
format_shown (AppositeComparison *self, guint n_all)
{
  guint n_rows = apposite_matrix_get_n_rows (self->matrix);

  if (apposite_matrix_get_n_left_out (self->matrix) > 0)
    return g_strdup_printf (
        /* Translators: how many procedures are shown, of how many, for there is no room for more */
        _ ("%u of %u procedures; choose fewer variants for more"), n_rows, n_all);
  if (apposite_matrix_get_differing_only (self->matrix))
    /* Translators: how many procedures differ between variants, of how many */
    return g_strdup_printf (_ ("%u of %u procedures differ"), n_rows, n_all);
  return g_strdup_printf (ngettext ("%u procedure", "%u procedures", n_all), n_all);
}

static void
update_shown (AppositeComparison *self)
{
  guint n_all = g_list_model_get_n_items (
      apposite_topic_get_procedures (apposite_matrix_get_topic (self->matrix)));
  g_autofree char *columns = apposite_matrix_text_for_columns (self->matrix);
  g_autofree char *shown = format_shown (self, n_all);

  gtk_label_set_label (self->shown, shown);
  gtk_menu_button_set_label (self->variants_button, columns);
  /* There is no live region in GTK 4.8: the control that was used says what came of it. */
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->variants_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, shown, -1);
}

static void
update_none (AppositeComparison *self)
{
  gboolean is_empty = apposite_matrix_get_n_rows (self->matrix) == 0;

  gtk_label_set_label (self->why_none,
      apposite_matrix_get_n_columns (self->matrix) == 1
          ? _ ("One variant is shown, so there is nothing that it could differ from.")
          : _ ("The variants that are shown rate every procedure alike, or don't rate it alike."));
  gtk_stack_set_visible_child_name (self->table, is_empty ? "none" : "grid");
}

static void
marked_cb (AppositeComparison *self)
{
  AppositeProcedure *procedure;
  AppositeVariant *variant;
  g_autofree char *text = NULL;

  apposite_comparison_grid_get_marked (self->grid, &procedure, &variant);
  if (procedure != NULL && variant != NULL)
    text = apposite_matrix_text_for_verdict (
        procedure, variant, apposite_variant_find_recommendation (variant, procedure));
  else if (variant != NULL)
    text = apposite_matrix_text_for_variant (variant);
  else if (procedure != NULL)
    text = apposite_matrix_text_for_procedure (procedure);
  /* What has no text is hidden, and can't be what a stack shows. */
  if (text != NULL)
    apposite_text_set (self->verdict, text, NULL);
  gtk_stack_set_visible_child_name (self->reading, text != NULL ? "verdict" : "legend");
}

/* --- Session --- */

static void
activated_cb (AppositeComparison *self, AppositeProcedure *procedure, AppositeVariant *variant)
{
  AppositeSession *session = apposite_pane_get_session (APPOSITE_PANE (self));
  AppositeRecommendation *recommendation = NULL;

  /* The window's actions matter where one pane is shown at a time. */
  if (procedure == NULL)
    {
      apposite_session_show_variant (session, variant);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", NULL);
      return;
    }
  recommendation = apposite_variant_find_recommendation (variant, procedure);
  if (recommendation == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  apposite_session_show_recommendation (session, recommendation);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-detail", NULL);
}

static void
matrix_changed_cb (AppositeComparison *self)
{
  update_source (self);
  update_shown (self);
  update_none (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ORDER]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DIFFERING]);
}

static void
recommendation_changed_cb (AppositeComparison *self, GParamSpec *pspec, AppositeSession *session)
{
  AppositeRecommendation *recommendation = apposite_session_get_recommendation (session);

  if (recommendation != NULL)
    apposite_comparison_grid_set_cursor (self->grid, recommendation);
}

static void
answer_changed_cb (AppositeComparison *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_open (self);
}

/* Columns may have been chosen for the former patient. */
static void
new_patient_cb (AppositeComparison *self)
{
  apposite_matrix_set_variants (self->matrix, NULL);
}

static void
connect (AppositeComparison *self, AppositeSession *session)
{
  g_signal_connect_object (session, "notify::recommendation",
      G_CALLBACK (recommendation_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      session, "new-patient", G_CALLBACK (new_patient_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (apposite_session_get_presentation (session), "answer-changed",
      G_CALLBACK (answer_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      self->matrix, "changed", G_CALLBACK (matrix_changed_cb), self, G_CONNECT_SWAPPED);
}

static GtkWidget *
new_legend_text (const char *text, const char *css_class)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0f, NULL);

  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Side by side, so that a line doesn't begin with the last of them alone. */
static GtkWidget *
new_legend_notes (void)
{
  g_autoptr (GtkLayoutManager) layout = apposite_line_layout_new (9);
  GtkWidget *notes = g_object_new (GTK_TYPE_BOX, "layout-manager", layout, NULL);

  /* Translators: what an empty cell means */
  gtk_box_append (GTK_BOX (notes), new_legend_text (_ ("Empty: not rated"), "unrated"));
  /* Translators: what a dot on a mark means */
  gtk_box_append (GTK_BOX (notes), new_legend_text (_ ("Dot: exceptions"), "dot"));
  return notes;
}

static void
fill_legend (AppositeComparison *self, AppositeTopic *topic)
{
  GListModel *categories = apposite_topic_get_categories (topic);

  apposite_children_unparent (GTK_WIDGET (self->legend));
  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    {
      GtkWidget *badge = apposite_badge_new (apposite_record_list_peek (categories, i));

      apposite_badge_set_one_line (APPOSITE_BADGE (badge), TRUE);
      gtk_box_append (self->legend, badge);
    }
  gtk_box_append (self->legend, new_legend_notes ());
}

static void
apposite_comparison_session_changed (AppositePane *pane)
{
  AppositeComparison *self = APPOSITE_COMPARISON (pane);
  AppositeSession *session = apposite_pane_get_session (pane);
  AppositeTopic *topic = session != NULL ? apposite_session_get_topic (session) : NULL;

  if (self->matrix != NULL)
    g_signal_handlers_disconnect_by_data (self->matrix, self);
  g_clear_object (&self->matrix);
  if (session != NULL)
    self->matrix = apposite_matrix_new (topic);
  apposite_comparison_grid_set_content (
      self->grid, self->matrix, session != NULL ? get_presentation (self) : NULL);
  apposite_variant_choice_set_matrix (self->choice, self->matrix);
  gtk_widget_set_visible (self->content, session != NULL);
  if (session == NULL)
    return;
  connect (self, session);
  fill_legend (self, topic);
  matrix_changed_cb (self);
  update_open (self);
  recommendation_changed_cb (self, NULL, session);
}

static gboolean
apposite_comparison_prepare (AppositePane *pane)
{
  apposite_comparison_grid_prepare (APPOSITE_COMPARISON (pane)->grid);
  return FALSE;
}

/* Answers may have been given since it was last seen. */
static void
apposite_comparison_map (GtkWidget *widget)
{
  AppositeComparison *self = APPOSITE_COMPARISON (widget);

  if (self->matrix != NULL)
    update_open (self);

  GTK_WIDGET_CLASS (apposite_comparison_parent_class)->map (widget);
}

/* What was shown just now has no place yet: the toolkit, which goes by places, would begin with it. */
static gboolean
apposite_comparison_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AppositeComparison *self = APPOSITE_COMPARISON (widget);

  if (direction == GTK_DIR_TAB_FORWARD && gtk_widget_get_focus_child (widget) == NULL
      && gtk_widget_child_focus (GTK_WIDGET (self->variants_button), direction))
    return TRUE;
  return GTK_WIDGET_CLASS (apposite_comparison_parent_class)->focus (widget, direction);
}

static void
apposite_comparison_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeComparison *self = APPOSITE_COMPARISON (object);

  switch (property_id)
    {
    case PROP_ORDER:
      g_value_set_enum (value,
          self->matrix != NULL ? (int) apposite_matrix_get_order (self->matrix)
                               : APPOSITE_MATRIX_DOCUMENT);
      break;
    case PROP_DIFFERING:
      g_value_set_boolean (
          value, self->matrix != NULL && apposite_matrix_get_differing_only (self->matrix));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_comparison_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeComparison *self = APPOSITE_COMPARISON (object);

  if (self->matrix == NULL)
    return;
  switch (property_id)
    {
    case PROP_ORDER:
      apposite_matrix_set_order (self->matrix, g_value_get_enum (value));
      break;
    case PROP_DIFFERING:
      apposite_matrix_set_differing_only (self->matrix, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "comparison.order", "order");
  gtk_widget_class_install_property_action (widget_class, "comparison.differing", "differing");
  gtk_widget_class_install_action (widget_class, "comparison.show-all", NULL, show_all_action);
  gtk_widget_class_install_action (widget_class, "comparison.show-open", NULL, show_open_action);
}

static void
apposite_comparison_class_init (AppositeComparisonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_comparison_get_property;
  object_class->set_property = apposite_comparison_set_property;
  widget_class->map = apposite_comparison_map;
  widget_class->focus = apposite_comparison_focus;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_comparison_session_changed;
  APPOSITE_PANE_CLASS (klass)->prepare = apposite_comparison_prepare;

  props[PROP_ORDER] = g_param_spec_enum (
      "order", NULL, NULL, APPOSITE_TYPE_MATRIX_ORDER, APPOSITE_MATRIX_DOCUMENT, flags);
  props[PROP_DIFFERING] = g_param_spec_boolean ("differing", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  install_actions (widget_class);
  g_type_ensure (APPOSITE_TYPE_COMPARISON_GRID);
  g_type_ensure (APPOSITE_TYPE_MIDDLE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SHEET);
  g_type_ensure (APPOSITE_TYPE_TEXT);
  g_type_ensure (APPOSITE_TYPE_VARIANT_CHOICE);
  g_type_ensure (APPOSITE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparison");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-comparison.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, content);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, variants_button);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, order_button);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, choice);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, open_button);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, shown);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, table);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, grid);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, why_none);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, reading);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, legend);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, verdict);
  gtk_widget_class_bind_template_child (widget_class, AppositeComparison, source);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, marked_cb);
}

static void
apposite_comparison_init (AppositeComparison *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_follow_stack (self->table);
  apposite_spoken_follow_stack (self->reading);
  apposite_spoken_mend_menu_button (self->variants_button);
  apposite_spoken_mend_menu_button (self->order_button);
  apposite_spoken_follow_menu (self->order_button);
  apposite_copy_key_add (GTK_WIDGET (self));
}

/**
 * apposite_comparison_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_comparison_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_COMPARISON, "session", session, NULL);
}

/**
 * apposite_comparison_get_matrix:
 *
 * Returns: (transfer none) (nullable): the rows and columns, as they are chosen and ordered now
 */
AppositeMatrix *
apposite_comparison_get_matrix (AppositeComparison *self)
{
  g_return_val_if_fail (APPOSITE_IS_COMPARISON (self), NULL);

  return self->matrix;
}
