/* apposite-detail-pane.c: where one recommendation is shown whole
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-detail-pane.h"

#include "apposite-detail.h"
#include "apposite-later.h"
#include "apposite-middle-layout.h"
#include "apposite-sheet.h"
#include "apposite-spoken.h"

/**
 * AppositeDetailPane:
 *
 * The recommendation that is looked at, or the advice to choose one.
 */
struct _AppositeDetailPane
{
  AppositePane parent_instance;

  GtkWidget *sheet;
  GtkStack *stack;
  AppositeLater *detail;
};

G_DEFINE_FINAL_TYPE (AppositeDetailPane, apposite_detail_pane, APPOSITE_TYPE_PANE)

static void
recommendation_changed_cb (AppositeDetailPane *self)
{
  AppositeSession *session = apposite_pane_get_session (APPOSITE_PANE (self));
  gboolean chosen = session != NULL && apposite_session_get_recommendation (session) != NULL;

  if (chosen)
    apposite_later_get_pane (self->detail);
  gtk_stack_set_visible_child_name (self->stack, chosen ? "recommendation" : "empty");
}

static void
apposite_detail_pane_session_changed (AppositePane *pane)
{
  AppositeDetailPane *self = APPOSITE_DETAIL_PANE (pane);
  AppositeSession *session = apposite_pane_get_session (pane);

  if (session != NULL)
    g_signal_connect_object (session, "notify::recommendation",
        G_CALLBACK (recommendation_changed_cb), self, G_CONNECT_SWAPPED);
  recommendation_changed_cb (self);
}

static void
apposite_detail_pane_class_init (AppositeDetailPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_detail_pane_session_changed;

  g_type_ensure (APPOSITE_TYPE_DETAIL);
  g_type_ensure (APPOSITE_TYPE_LATER);
  g_type_ensure (APPOSITE_TYPE_MIDDLE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SHEET);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "detailpane");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-detail-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeDetailPane, sheet);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetailPane, stack);
  gtk_widget_class_bind_template_child (widget_class, AppositeDetailPane, detail);
}

static void
apposite_detail_pane_init (AppositeDetailPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_follow_stack (self->stack);
}

/**
 * apposite_detail_pane_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_detail_pane_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_DETAIL_PANE, "session", session, NULL);
}
