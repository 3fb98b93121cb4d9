/* apposite-detail.c: one recommendation whole
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-detail.h"

#include <adwaita.h>

#include "apposite-badge.h"
#include "apposite-citation-text.h"
#include "apposite-copy-key.h"
#include "apposite-exception-row.h"
#include "apposite-line-layout.h"
#include "apposite-page-closures.h"
#include "apposite-prose-layout.h"
#include "apposite-radiation.h"
#include "apposite-rated-row.h"
#include "apposite-spoken.h"
#include "apposite-variant-cell.h"

/**
 * AppositeDetail:
 *
 * The recommendation that is looked at, whole: verdict, radiation, exceptions, rationale, what is rated
 * higher in the variant, and what the other variants say of the procedure. The source is in sight
 * wherever the reader scrolls.
 */
struct _AppositeDetail
{
  AppositePane parent_instance;

  GtkWidget *box;
  GtkScrolledWindow *scroller;
  GtkLabel *translated_name;
  GtkListBox *exceptions;
  GtkWidget *higher;
  GtkLabel *higher_title;
  GtkWidget *higher_note;
  GtkListBox *higher_list;
  GtkFlowBox *variants;
  AdwSplitButton *copy;
};

G_DEFINE_FINAL_TYPE (AppositeDetail, apposite_detail, APPOSITE_TYPE_PANE)

static AppositeSession *
session_of (AppositeDetail *self)
{
  return apposite_pane_get_session (APPOSITE_PANE (self));
}

static GtkWidget *
create_exception_cb (gpointer exception, gpointer data)
{
  return apposite_exception_row_new (exception);
}

static GtkWidget *
create_rated_cb (gpointer recommendation, gpointer data)
{
  return apposite_rated_row_new (recommendation);
}

static GtkWidget *
create_cell_cb (gpointer variant, gpointer session)
{
  return apposite_variant_cell_new (session, variant);
}

static AppositeCategory *
category_of (GtkListBoxRow *row)
{
  return apposite_recommendation_get_category (
      apposite_rated_row_get_recommendation (APPOSITE_RATED_ROW (row)));
}

/* The category stands above the first row that it holds for. */
static void
update_header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  GtkWidget *badge;

  if (before != NULL && category_of (before) == category_of (row))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  badge = apposite_badge_new (category_of (row));
  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_list_box_row_set_header (row, badge);
}

static void
show_higher (AppositeDetail *self, AppositeRecommendation *recommendation)
{
  AppositeVariant *variant = apposite_session_get_variant (session_of (self));
  g_autoptr (GListModel) higher = apposite_variant_list_rated_higher (variant, recommendation);
  guint n = g_list_model_get_n_items (higher);
  gboolean none_usual = apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) == 0;

  gtk_widget_set_visible (GTK_WIDGET (self->higher_title), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->higher_note), n > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->higher_list), n > 0);
  gtk_widget_set_visible (self->higher, n > 0 || none_usual);
  gtk_list_box_bind_model (self->higher_list, higher, create_rated_cb, NULL, NULL);
}

/* What opens the menu shows but an arrow. */
static void
name_dropdown (AdwSplitButton *button)
{
  GtkWidget *part = gtk_widget_get_first_child (GTK_WIDGET (button));

  while (part != NULL && !GTK_IS_MENU_BUTTON (part))
    part = gtk_widget_get_next_sibling (part);
  if (part == NULL)
    return;
  apposite_spoken_name_menu_button (
      GTK_MENU_BUTTON (part), adw_split_button_get_dropdown_tooltip (button), NULL);
  apposite_spoken_follow_menu (GTK_MENU_BUTTON (part));
}

/* Not bound in the .ui file: unwatching one more expression this deep warns of a lost reference. */
static void
show_translated_name (AppositeDetail *self, AppositeProcedure *procedure)
{
  const char *name = apposite_procedure_get_translated_name (procedure);

  gtk_label_set_label (self->translated_name, name != NULL ? name : "");
  gtk_widget_set_visible (GTK_WIDGET (self->translated_name), name != NULL);
}

static void
recommendation_changed_cb (AppositeDetail *self)
{
  AppositeRecommendation *recommendation = NULL;

  if (session_of (self) != NULL)
    recommendation = apposite_session_get_recommendation (session_of (self));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0.0);
  if (recommendation == NULL)
    return;
  gtk_list_box_bind_model (self->exceptions,
      apposite_recommendation_get_exceptions (recommendation), create_exception_cb, NULL, NULL);
  show_translated_name (self, apposite_recommendation_get_procedure (recommendation));
  show_higher (self, recommendation);
}

static void
rated_activated_cb (AppositeDetail *self, GtkListBoxRow *row)
{
  apposite_session_show_recommendation (
      session_of (self), apposite_rated_row_get_recommendation (APPOSITE_RATED_ROW (row)));
}

static void
variant_activated_cb (AppositeDetail *self, GtkFlowBoxChild *cell)
{
  AppositeRecommendation *recommendation =
      apposite_variant_cell_get_recommendation (APPOSITE_VARIANT_CELL (cell));

  if (recommendation != NULL)
    apposite_session_show_recommendation (session_of (self), recommendation);
}

static void
apposite_detail_session_changed (AppositePane *pane)
{
  AppositeDetail *self = APPOSITE_DETAIL (pane);
  AppositeSession *session = apposite_pane_get_session (pane);

  if (session != NULL)
    g_signal_connect_object (session, "notify::recommendation",
        G_CALLBACK (recommendation_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_flow_box_bind_model (self->variants,
      session != NULL ? apposite_topic_get_variants (apposite_session_get_topic (session)) : NULL,
      create_cell_cb, session, NULL);
  recommendation_changed_cb (self);
}

static void
apposite_detail_class_init (AppositeDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_detail_session_changed;

  g_type_ensure (APPOSITE_TYPE_CATEGORY);
  g_type_ensure (APPOSITE_TYPE_PROCEDURE);
  g_type_ensure (APPOSITE_TYPE_RECOMMENDATION);
  g_type_ensure (APPOSITE_TYPE_VARIANT);
  g_type_ensure (APPOSITE_TYPE_BADGE);
  g_type_ensure (APPOSITE_TYPE_CITATION_TEXT);
  g_type_ensure (APPOSITE_TYPE_RADIATION);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_PROSE_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "detailpane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, box);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, scroller);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, translated_name);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, exceptions);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, higher);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, higher_title);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, higher_note);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, higher_list);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, variants);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetail, copy);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_format_disclaimer);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_format_doses);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_format_rating);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_format_source);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_has_items);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_has_text);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_none_usual);
  gtk_widget_class_bind_template_callback (widget_class, rated_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, variant_activated_cb);
}

static void
apposite_detail_init (AppositeDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_copy_key_add (GTK_WIDGET (self));
  name_dropdown (self->copy);
  gtk_list_box_set_header_func (self->higher_list, update_header_cb, NULL, NULL);
}
