/* apposite-window.c: one window: one patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window.h"

#include <glib/gi18n.h>

#include "apposite-about-window.h"
#include "apposite-checklist.h"
#include "apposite-detail-pane.h"
#include "apposite-pane-handle.h"
#include "apposite-patient-bar.h"
#include "apposite-procedure-list.h"
#include "apposite-recommendation-text.h"
#include "apposite-status-view.h"
#include "apposite-variant-header.h"
#include "apposite-variant-list.h"

/**
 * AppositeWindow:
 *
 * Three panes over one session: checklist and variants, the variant's page, the detail. In a narrow
 * window the last two, and then all three, show one at a time with a way back.
 */
struct _AppositeWindow
{
  AdwApplicationWindow parent_instance;

  AppositeSession *session;
  AdwToast *undo_toast;

  GtkStack *stack;
  AdwStatusPage *error_page;
  AdwWindowTitle *title;
  AdwToastOverlay *toasts;
  AppositePatientBar *patient_bar;
  AdwLeaflet *outer;
  AdwLeaflet *inner;
  AppositePaneHandle *sidebar_handle;
  AppositePaneHandle *detail_handle;
  AppositeChecklist *checklist;
  AppositeVariantList *variant_list;
  GtkWidget *page;
  AppositeProcedureList *procedure_list;
  GtkLabel *source;
  AppositeDetailPane *detail_pane;
};

G_DEFINE_FINAL_TYPE (AppositeWindow, apposite_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
set_enabled (AppositeWindow *self, const char *action, gboolean enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, enabled);
}

static void
update_actions (AppositeWindow *self)
{
  AppositePresentation *presentation = apposite_session_get_presentation (self->session);

  set_enabled (self, "win.back", apposite_session_can_go_back (self->session));
  set_enabled (self, "win.forward", apposite_session_can_go_forward (self->session));
  set_enabled (self, "win.copy", apposite_session_get_recommendation (self->session) != NULL);
  set_enabled (
      self, "win.next-question", apposite_presentation_get_next_question (presentation) != NULL);
  set_enabled (self, "win.new-patient",
      apposite_presentation_get_n_answered (presentation) > 0
          || apposite_session_can_go_back (self->session));
}

/* Where the detail pane is folded away, its source line is too: then the page has one. */
static void
update_source (AppositeWindow *self)
{
  g_autofree char *source = apposite_topic_format_source (
      apposite_session_get_topic (self->session), apposite_session_get_variant (self->session));

  gtk_label_set_label (self->source, source);
}

static void
session_changed_cb (AppositeWindow *self)
{
  update_actions (self);
  update_source (self);
}

/* A pane that isn't shown can only be come back from. */
static gboolean
can_leave_pane (AppositeWindow *self)
{
  if (adw_leaflet_get_folded (self->outer)
      && adw_leaflet_get_visible_child (self->outer) == GTK_WIDGET (self->inner))
    return TRUE;
  return adw_leaflet_get_folded (self->inner)
      && adw_leaflet_get_visible_child (self->inner) == GTK_WIDGET (self->detail_pane);
}

static void
panes_changed_cb (AppositeWindow *self)
{
  set_enabled (self, "win.pane-back", can_leave_pane (self));
}

static void
show_pane (AppositeWindow *self, GtkWidget *pane)
{
  adw_leaflet_set_visible_child (self->outer, GTK_WIDGET (self->inner));
  adw_leaflet_set_visible_child (self->inner, pane);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_session_go_back (APPOSITE_WINDOW (widget)->session);
}

static void
forward_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_session_go_forward (APPOSITE_WINDOW (widget)->session);
}

static void
pane_back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);

  if (adw_leaflet_get_folded (self->inner)
      && adw_leaflet_get_visible_child (self->inner) == GTK_WIDGET (self->detail_pane))
    adw_leaflet_set_visible_child (self->inner, self->page);
  else
    adw_leaflet_navigate (self->outer, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
show_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);

  show_pane (self, self->page);
}

static void
show_detail_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);

  show_pane (self, GTK_WIDGET (self->detail_pane));
}

static void
next_pane_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);
  GtkWidget *panes[] = {
    GTK_WIDGET (self->checklist),
    GTK_WIDGET (self->variant_list),
    GTK_WIDGET (self->procedure_list),
    GTK_WIDGET (self->detail_pane),
  };
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  guint current = G_N_ELEMENTS (panes) - 1;

  for (guint i = 0; i < G_N_ELEMENTS (panes); i++)
    if (focus != NULL && gtk_widget_is_ancestor (focus, panes[i]))
      current = i;
  for (guint i = 1; i <= G_N_ELEMENTS (panes); i++)
    {
      GtkWidget *pane = panes[(current + i) % G_N_ELEMENTS (panes)];

      if (gtk_widget_get_mapped (pane) && gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD))
        return;
    }
}

static void
new_patient_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);

  apposite_session_new_patient (self->session);
  adw_leaflet_navigate (self->outer, ADW_NAVIGATION_DIRECTION_BACK);
  apposite_checklist_focus_next_question (self->checklist);
  set_enabled (self, "win.undo-new-patient", TRUE);

  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  self->undo_toast = adw_toast_new (_ ("Answers and history emptied"));
  adw_toast_set_button_label (self->undo_toast, _ ("_Undo"));
  adw_toast_set_action_name (self->undo_toast, "win.undo-new-patient");
  g_object_add_weak_pointer (G_OBJECT (self->undo_toast), (gpointer *) &self->undo_toast);
  adw_toast_overlay_add_toast (self->toasts, self->undo_toast);
}

static void
undo_new_patient_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);

  apposite_session_undo_new_patient (self->session);
  set_enabled (self, "win.undo-new-patient", FALSE);
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
}

static void
next_question_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);

  adw_leaflet_navigate (self->outer, ADW_NAVIGATION_DIRECTION_BACK);
  apposite_checklist_focus_next_question (self->checklist);
}

static void
show_variant_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);
  AppositeTopic *topic = apposite_session_get_topic (self->session);
  AppositeVariant *variant = apposite_topic_find_variant (topic, g_variant_get_uint32 (parameter));

  if (variant == NULL)
    return;
  apposite_session_show_variant (self->session, variant);
  show_pane (self, self->page);
}

static void
show_recommendation_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);
  AppositeTopic *topic = apposite_session_get_topic (self->session);
  AppositeRecommendation *recommendation = NULL;
  AppositeVariant *variant;
  const char *procedure;
  guint position, number;

  g_variant_get (parameter, "(u&s)", &number, &procedure);
  variant = apposite_topic_find_variant (topic, number);
  if (variant != NULL
      && apposite_record_list_find (
          apposite_topic_get_procedures (topic), "id", procedure, &position))
    recommendation = apposite_variant_find_recommendation (
        variant, apposite_record_list_peek (apposite_topic_get_procedures (topic), position));
  if (recommendation != NULL)
    apposite_session_show_recommendation (self->session, recommendation);
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);
  AppositeRecommendation *recommendation = apposite_session_get_recommendation (self->session);
  g_autofree char *text = NULL;

  if (recommendation == NULL)
    return;
  text = apposite_recommendation_text_for_copy (apposite_session_get_presentation (self->session),
      apposite_session_get_variant (self->session), recommendation);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  adw_toast_overlay_add_toast (self->toasts,
      adw_toast_new (
          apposite_presentation_get_n_answered (apposite_session_get_presentation (self->session))
                  > 0
              ? _ ("Copied, the answers about the patient included")
              : _ ("Copied")));
}

static gboolean
input_cb (GtkEventControllerLegacy *controller, GdkEvent *event, AppositeWindow *self)
{
  switch (gdk_event_get_event_type (event))
    {
    case GDK_KEY_PRESS:
    case GDK_BUTTON_PRESS:
    case GDK_MOTION_NOTIFY:
    case GDK_SCROLL:
    case GDK_TOUCH_BEGIN:
      apposite_patient_bar_note_input (self->patient_bar, g_get_monotonic_time ());
      break;
    default:
      break;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
set_session (AppositeWindow *self, AppositeTopic *topic)
{
  g_autofree char *source = apposite_topic_format_source (topic, NULL);
  AppositePresentation *presentation;

  self->session = apposite_session_new (topic);
  presentation = apposite_session_get_presentation (self->session);
  g_signal_connect_object (
      self->session, "notify", G_CALLBACK (session_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      presentation, "answer-changed", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  session_changed_cb (self);
  adw_window_title_set_subtitle (self->title, source);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

static void
show_error (AppositeWindow *self, const GError *error)
{
  static const char *const actions[] = {
    "win.back",
    "win.forward",
    "win.copy",
    "win.next-question",
    "win.new-patient",
    "win.show-variant",
    "win.show-recommendation",
    "win.show-page",
    "win.show-detail",
    "win.next-pane",
    "win.pane-back",
  };
  g_autofree char *message = g_markup_escape_text (error->message, -1);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    set_enabled (self, actions[i], FALSE);
  adw_status_page_set_description (self->error_page, message);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->error_page));
}

static void
bind_settings (AppositeWindow *self, GSettings *settings)
{
  const struct
  {
    const char *key;
    gpointer object;
    const char *property;
  } bindings[] = {
    { "window-width", self, "default-width" },
    { "window-height", self, "default-height" },
    { "window-maximized", self, "maximized" },
    { "sidebar-width", self->sidebar_handle, "pane-width" },
    { "detail-width", self->detail_handle, "pane-width" },
    { "order-by-fit", self->variant_list, "order-by-fit" },
    { "sort-order", self->procedure_list, "sort" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (settings, bindings[i].key, bindings[i].object, bindings[i].property,
        G_SETTINGS_BIND_DEFAULT);
}

static void
apposite_window_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeWindow *self = APPOSITE_WINDOW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_window_dispose (GObject *object)
{
  AppositeWindow *self = APPOSITE_WINDOW (object);

  if (self->undo_toast != NULL)
    g_object_remove_weak_pointer (G_OBJECT (self->undo_toast), (gpointer *) &self->undo_toast);
  self->undo_toast = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_WINDOW);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (apposite_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, forward_action);
  gtk_widget_class_install_action (widget_class, "win.pane-back", NULL, pane_back_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", NULL, show_page_action);
  gtk_widget_class_install_action (widget_class, "win.show-detail", NULL, show_detail_action);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "win.new-patient", NULL, new_patient_action);
  gtk_widget_class_install_action (
      widget_class, "win.undo-new-patient", NULL, undo_new_patient_action);
  gtk_widget_class_install_action (widget_class, "win.next-question", NULL, next_question_action);
  gtk_widget_class_install_action (widget_class, "win.show-variant", "u", show_variant_action);
  gtk_widget_class_install_action (
      widget_class, "win.show-recommendation", "(us)", show_recommendation_action);
  gtk_widget_class_install_action (widget_class, "win.copy", NULL, copy_action);
}

static void
ensure_types (void)
{
  g_type_ensure (APPOSITE_TYPE_CHECKLIST);
  g_type_ensure (APPOSITE_TYPE_DETAIL_PANE);
  g_type_ensure (APPOSITE_TYPE_PANE_HANDLE);
  g_type_ensure (APPOSITE_TYPE_PATIENT_BAR);
  g_type_ensure (APPOSITE_TYPE_PROCEDURE_LIST);
  g_type_ensure (APPOSITE_TYPE_STATUS_VIEW);
  g_type_ensure (APPOSITE_TYPE_VARIANT_HEADER);
  g_type_ensure (APPOSITE_TYPE_VARIANT_LIST);

  /* What lookups in the widgets' .ui files name; no topic may have been read yet. */
  g_type_ensure (APPOSITE_TYPE_CATEGORY);
  g_type_ensure (APPOSITE_TYPE_PROCEDURE);
  g_type_ensure (APPOSITE_TYPE_RECOMMENDATION);
  g_type_ensure (APPOSITE_TYPE_VARIANT);
}

static void
apposite_window_class_init (AppositeWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_window_get_property;
  object_class->dispose = apposite_window_dispose;

  props[PROP_SESSION] = g_param_spec_object (
      "session", NULL, NULL, APPOSITE_TYPE_SESSION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  install_actions (widget_class);
  ensure_types ();
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, error_page);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, title);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, patient_bar);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, outer);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, inner);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, sidebar_handle);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, detail_handle);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, checklist);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, variant_list);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, page);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, procedure_list);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, source);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, detail_pane);
  gtk_widget_class_bind_template_callback (widget_class, panes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, input_cb);
}

static void
apposite_window_init (AppositeWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_enabled (self, "win.undo-new-patient", FALSE);
  panes_changed_cb (self);
}

/**
 * apposite_window_new:
 * @application: the program
 *
 * Returns: (transfer none): a new window, which the toolkit keeps until it is closed. It shows the
 *   program's topic or, where that can't be read, why.
 */
AppositeWindow *
apposite_window_new (AppositeApplication *application)
{
  AppositeWindow *self = g_object_new (APPOSITE_TYPE_WINDOW, "application", application, NULL);
  GSettings *settings = apposite_application_get_settings (application);
  g_autoptr (GError) error = NULL;
  AppositeTopic *topic = apposite_application_get_topic (application, &error);

  if (settings != NULL)
    bind_settings (self, settings);
  if (topic == NULL)
    {
      show_error (self, error);
      return self;
    }
  set_session (self, topic);
  apposite_checklist_focus_next_question (self->checklist);
  if (settings != NULL && !g_settings_get_boolean (settings, "disclaimer-seen"))
    apposite_about_window_present_disclaimer (GTK_WINDOW (self), topic, settings);
  return self;
}

/**
 * apposite_window_get_session:
 *
 * Returns: (transfer none) (nullable): what the window shows, or %NULL where there is no topic
 */
AppositeSession *
apposite_window_get_session (AppositeWindow *self)
{
  g_return_val_if_fail (APPOSITE_IS_WINDOW (self), NULL);

  return self->session;
}
