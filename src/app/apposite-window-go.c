/* apposite-window-go.c: where a window goes
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window-go.h"

#include "apposite-lookup.h"

static AppositeSession *
get_session (GtkWidget *widget)
{
  return apposite_window_get_session (APPOSITE_WINDOW (widget));
}

static AppositePanes *
get_panes (GtkWidget *widget)
{
  return apposite_window_get_panes (APPOSITE_WINDOW (widget));
}

static AppositePanes *
uncover (GtkWidget *widget)
{
  return apposite_window_uncover (APPOSITE_WINDOW (widget));
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_session_go_back (get_session (widget));
}

static void
forward_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_session_go_forward (get_session (widget));
}

static void
pane_back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_panes_go_back (get_panes (widget));
}

static void
show_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_panes_show_page (get_panes (widget));
}

static void
show_detail_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_panes_show_detail (get_panes (widget));
}

static void
next_pane_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_panes_focus_next (uncover (widget));
}

static void
next_question_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_panes_focus_question (uncover (widget));
}

static void
show_variant_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeSession *session = get_session (widget);
  AppositeTopic *topic = apposite_session_get_topic (session);
  AppositeVariant *variant = apposite_topic_find_variant (topic, g_variant_get_uint32 (parameter));

  if (variant == NULL)
    return;
  uncover (widget);
  apposite_session_show_variant (session, variant);
  apposite_panes_show_page (get_panes (widget));
}

static void
show_reference_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  uncover (widget);
  apposite_session_show_reference (get_session (widget), g_variant_get_string (parameter, NULL));
  apposite_panes_show_page (get_panes (widget));
}

static void
show_recommendation_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeSession *session = get_session (widget);
  AppositeTopic *topic = apposite_session_get_topic (session);
  AppositeRecommendation *recommendation = NULL;
  AppositeVariant *variant;
  const char *procedure;
  guint number;

  g_variant_get (parameter, "(u&s)", &number, &procedure);
  variant = apposite_topic_find_variant (topic, number);
  if (variant != NULL)
    recommendation = apposite_lookup_recommendation (topic, variant, procedure, NULL);
  if (recommendation != NULL)
    apposite_session_show_recommendation (session, recommendation);
}

static void
compare_fitting_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_panes_compare_fitting (uncover (widget));
}

/**
 * apposite_window_install_go_actions:
 * @widget_class: the class of windows
 *
 * Installs what goes somewhere: `win.back` and `win.forward` in what was looked at; `win.show-variant`
 * to a variant by its number, `win.show-recommendation` to its procedure by its id,
 * `win.show-reference` to a part of the reference, `win.compare-fitting` to the variants that fit;
 * `win.next-question` to the next open question; among the panes `win.next-pane`, `win.show-page`,
 * `win.show-detail` and `win.pane-back`.
 */
void
apposite_window_install_go_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, forward_action);
  gtk_widget_class_install_action (widget_class, "win.pane-back", NULL, pane_back_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", NULL, show_page_action);
  gtk_widget_class_install_action (widget_class, "win.show-detail", NULL, show_detail_action);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "win.next-question", NULL, next_question_action);
  gtk_widget_class_install_action (widget_class, "win.show-variant", "u", show_variant_action);
  gtk_widget_class_install_action (widget_class, "win.show-reference", "s", show_reference_action);
  gtk_widget_class_install_action (
      widget_class, "win.show-recommendation", "(us)", show_recommendation_action);
  gtk_widget_class_install_action (
      widget_class, "win.compare-fitting", NULL, compare_fitting_action);
}

/**
 * apposite_window_update_go_actions:
 * @window: a window with a session
 *
 * Enables what there is somewhere to go for. Going back among the panes is the window's to enable, which
 * knows when they fold.
 */
void
apposite_window_update_go_actions (AppositeWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);
  AppositeSession *session = apposite_window_get_session (window);
  AppositePresentation *presentation = apposite_session_get_presentation (session);

  gtk_widget_action_set_enabled (widget, "win.back", apposite_session_can_go_back (session));
  gtk_widget_action_set_enabled (widget, "win.forward", apposite_session_can_go_forward (session));
  gtk_widget_action_set_enabled (
      widget, "win.next-question", apposite_presentation_get_next_question (presentation) != NULL);
}
