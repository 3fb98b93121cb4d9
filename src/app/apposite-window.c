/* apposite-window.c: one window: one patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-window.h"

#include <glib/gi18n.h>

#include "apposite-about-window.h"
#include "apposite-app-enum-types.h"
#include "apposite-focus.h"
#include "apposite-menu-later.h"
#include "apposite-patient-bar.h"
#include "apposite-popovers.h"
#include "apposite-search-page.h"
#include "apposite-session-place.h"
#include "apposite-shortcuts.h"
#include "apposite-spoken.h"
#include "apposite-view-switcher.h"
#include "apposite-window-copy.h"
#include "apposite-window-export.h"
#include "apposite-window-go.h"
#include "apposite-window-print.h"

/**
 * AppositeWindow:
 *
 * One session over one topic, and what can be done with it.
 */
struct _AppositeWindow
{
  AdwApplicationWindow parent_instance;

  AppositeSession *session;
  AdwToast *undo_toast; /* weak */

  GtkStack *stack;
  AdwStatusPage *error_page;
  AdwSqueezer *squeezer;
  GtkWidget *switcher;
  AdwWindowTitle *title;
  AdwToastOverlay *toasts;
  AppositePatientBar *patient_bar;
  GtkActionBar *foot;
  guint frame_id;
  AppositeSearchPage *search;
  GtkWidget *search_button;
  AppositePanes *panes;
  GtkMenuButton *primary_button;
  GMenuModel *primary_menu;
};

G_DEFINE_FINAL_TYPE (AppositeWindow, apposite_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_SESSION = 1,
  PROP_VIEW,
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

  set_enabled (self, "win.new-patient",
      apposite_presentation_get_n_answered (presentation) > 0
          || apposite_session_can_go_back (self->session));
  apposite_window_update_go_actions (self);
  apposite_window_update_copy_actions (self);
}

static AdwToast *
new_toast (const char *message)
{
  g_autofree char *title = g_markup_escape_text (message, -1);

  return adw_toast_new (title);
}

static void
view_changed_cb (AppositeWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIEW]);
}

static gboolean
update_frame_cb (gpointer data)
{
  AppositeWindow *self = APPOSITE_WINDOW (data);

  self->frame_id = 0;
  set_enabled (self, "win.pane-back", apposite_panes_can_go_back (self->panes));
  gtk_action_bar_set_revealed (
      self->foot, adw_squeezer_get_visible_child (self->squeezer) != self->switcher);
  return G_SOURCE_REMOVE;
}

/* Panes fold and the switcher is squeezed out while sizes are given out, when nothing around them may
 * ask for others. */
static void
frame_changed_cb (AppositeWindow *self)
{
  if (self->frame_id == 0)
    self->frame_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_frame_cb, self, NULL);
}

/* Also where the view is the one that is shown: its pane may be folded away. */
static void
set_view (AppositeWindow *self, AppositeView view)
{
  if (self->session == NULL)
    return;
  apposite_window_uncover (self);
  apposite_session_show_view (self->session, view);
  apposite_panes_show_page (self->panes);
}

static void
new_patient_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AppositeWindow *self = APPOSITE_WINDOW (widget);
  AdwToast *toast;

  apposite_session_new_patient (self->session);
  apposite_panes_focus_question (apposite_window_uncover (self));
  set_enabled (self, "win.undo-new-patient", TRUE);

  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  toast = new_toast (_ ("Answers and history emptied"));
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.undo-new-patient");
  g_set_weak_pointer (&self->undo_toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
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
show_shortcuts_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_shortcuts_present (GTK_APPLICATION_WINDOW (widget));
}

static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_search_page_search (APPOSITE_WINDOW (widget)->search, NULL);
}

static void
hit_opened_cb (AppositeWindow *self, AppositeHit *hit)
{
  g_autoptr (AppositePlace) place = apposite_place_new_for_hit (hit);

  apposite_window_show_place (self, place);
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
      self->session, "notify", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      self->session, "notify::view", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      presentation, "answer-changed", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (apposite_panes_get_rows (self->panes), "items-changed",
      G_CALLBACK (apposite_window_update_copy_actions), self, G_CONNECT_SWAPPED);
  /* Not bound in the template: what is bound may be taken apart after the window that it looks at. */
  apposite_pane_set_session (APPOSITE_PANE (self->search), self->session);
  apposite_pane_set_session (APPOSITE_PANE (self->patient_bar), self->session);
  apposite_pane_set_session (APPOSITE_PANE (self->panes), self->session);
  update_actions (self);
  adw_window_title_set_subtitle (self->title, source);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

/* Without a topic there is nothing to do in a window. */
static void
disable_actions (AppositeWindow *self)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_GET_CLASS (self);
  const GVariantType *type;
  const char *name, *property;
  GType owner;

  for (guint i = 0;
       gtk_widget_class_query_action (widget_class, i, &owner, &name, &type, &property); i++)
    if (owner == APPOSITE_TYPE_WINDOW)
      set_enabled (self, name, FALSE);
}

static void
show_error (AppositeWindow *self, const GError *error)
{
  g_autofree char *message = g_markup_escape_text (error->message, -1);

  disable_actions (self);
  gtk_widget_set_sensitive (self->search_button, FALSE);
  adw_status_page_set_icon_name (self->error_page, "dialog-error-symbolic");
  adw_status_page_set_description (self->error_page, message);
  gtk_widget_set_visible (GTK_WIDGET (self->error_page), TRUE);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->error_page));
}

/* A window begins as the last one that was sized; it doesn't follow another one. Where settings can't be
 * written it is no less of use. */
static void
bind_settings (AppositeWindow *self, GSettings *settings)
{
  const GSettingsBindFlags flags = G_SETTINGS_BIND_GET | G_SETTINGS_BIND_SET
      | G_SETTINGS_BIND_GET_NO_CHANGES | G_SETTINGS_BIND_NO_SENSITIVITY;
  const struct
  {
    const char *key;
    const char *property;
  } bindings[] = {
    { "window-width", "default-width" },
    { "window-height", "default-height" },
    { "window-maximized", "maximized" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (settings, bindings[i].key, self, bindings[i].property, flags);
  apposite_panes_bind_settings (self->panes, settings);
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
    case PROP_VIEW:
      g_value_set_enum (value,
          self->session != NULL ? (int) apposite_session_get_view (self->session)
                                : APPOSITE_VIEW_VARIANT);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_window_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_VIEW:
      set_view (APPOSITE_WINDOW (object), g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

/* No width depends on a height: asked the other way round, wrapped text wants odd widths. */
static void
apposite_window_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  GTK_WIDGET_CLASS (apposite_window_parent_class)
      ->measure (widget, orientation, orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size,
          minimum, natural, minimum_baseline, natural_baseline);
}

static void
apposite_window_dispose (GObject *object)
{
  AppositeWindow *self = APPOSITE_WINDOW (object);

  g_clear_weak_pointer (&self->undo_toast);
  /* The list empties with its filter, when there is no window around it any more. */
  if (self->panes != NULL)
    g_signal_handlers_disconnect_by_data (apposite_panes_get_rows (self->panes), self);
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_WINDOW);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (apposite_window_parent_class)->dispose (object);
  /* What went may have told of itself. */
  g_clear_handle_id (&self->frame_id, g_source_remove);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new-patient", NULL, new_patient_action);
  gtk_widget_class_install_action (
      widget_class, "win.undo-new-patient", NULL, undo_new_patient_action);
  gtk_widget_class_install_action (widget_class, "win.show-shortcuts", NULL, show_shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  apposite_window_install_go_actions (widget_class);
  apposite_window_install_copy_actions (widget_class);
  apposite_window_install_export_actions (widget_class);
  apposite_window_install_print_actions (widget_class);
  gtk_widget_class_install_property_action (widget_class, "win.view", "view");
}

static void
ensure_types (void)
{
  g_type_ensure (APPOSITE_TYPE_PANES);
  g_type_ensure (APPOSITE_TYPE_PATIENT_BAR);
  g_type_ensure (APPOSITE_TYPE_SEARCH_PAGE);
  g_type_ensure (APPOSITE_TYPE_VIEW_SWITCHER);
}

static void
apposite_window_class_init (AppositeWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_window_get_property;
  object_class->set_property = apposite_window_set_property;
  object_class->dispose = apposite_window_dispose;
  widget_class->measure = apposite_window_measure;

  props[PROP_SESSION] = g_param_spec_object (
      "session", NULL, NULL, APPOSITE_TYPE_SESSION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_VIEW] = g_param_spec_enum ("view", NULL, NULL, APPOSITE_TYPE_VIEW,
      APPOSITE_VIEW_VARIANT, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  apposite_popovers_watch ();
  install_actions (widget_class);
  ensure_types ();
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, error_page);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, squeezer);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, title);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, patient_bar);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, foot);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, primary_button);
  gtk_widget_class_bind_template_child (widget_class, AppositeWindow, primary_menu);
  gtk_widget_class_bind_template_callback (widget_class, frame_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, hit_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, input_cb);
}

static void
apposite_window_init (AppositeWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_follow_stack (self->stack);
  apposite_focus_keep_seen (GTK_WINDOW (self));
  apposite_menu_later_set (self->primary_button, self->primary_menu);
  set_enabled (self, "win.undo-new-patient", FALSE);
  set_enabled (self, "win.pane-back", FALSE);
  frame_changed_cb (self);
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
  apposite_panes_focus_question (self->panes);
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

/**
 * apposite_window_get_shown:
 *
 * Returns: what the window shows, as long as it lives; only where it has a session
 */
AppositeShown
apposite_window_get_shown (AppositeWindow *self)
{
  AppositeShown shown = { NULL, NULL, NULL };

  g_return_val_if_fail (APPOSITE_IS_WINDOW (self), shown);

  shown.session = self->session;
  shown.rows = apposite_panes_get_rows (self->panes);
  if (self->session != NULL
      && apposite_session_get_view (self->session) == APPOSITE_VIEW_COMPARISON)
    shown.matrix = apposite_panes_get_matrix (self->panes);
  return shown;
}

/**
 * apposite_window_get_panes:
 *
 * Returns: (transfer none): what stands beside one another in the window
 */
AppositePanes *
apposite_window_get_panes (AppositeWindow *self)
{
  g_return_val_if_fail (APPOSITE_IS_WINDOW (self), NULL);

  return self->panes;
}

/**
 * apposite_window_uncover:
 *
 * Puts away the search that may cover the panes: whoever goes somewhere wants to see it.
 *
 * Returns: (transfer none): the panes
 */
AppositePanes *
apposite_window_uncover (AppositeWindow *self)
{
  g_return_val_if_fail (APPOSITE_IS_WINDOW (self), NULL);

  apposite_search_page_set_searching (self->search, FALSE);
  return self->panes;
}

/**
 * apposite_window_show_place:
 * @place: a place in the window's topic
 *
 * Shows a place; of the topic as a whole, what is shown stays.
 */
void
apposite_window_show_place (AppositeWindow *self, const AppositePlace *place)
{
  g_return_if_fail (APPOSITE_IS_WINDOW (self));

  if (self->session == NULL)
    return;
  if (place->kind != APPOSITE_PLACE_TOPIC && place->kind != APPOSITE_PLACE_SEARCH)
    apposite_window_uncover (self);
  apposite_session_show_place (self->session, place);
  switch (place->kind)
    {
    case APPOSITE_PLACE_RECOMMENDATION:
    case APPOSITE_PLACE_PROCEDURE:
      apposite_panes_show_detail (self->panes);
      break;
    case APPOSITE_PLACE_VARIANT:
    case APPOSITE_PLACE_COMPARISON:
    case APPOSITE_PLACE_REFERENCE:
      apposite_panes_show_page (self->panes);
      break;
    case APPOSITE_PLACE_FINDING:
      apposite_panes_focus_finding (self->panes, place->finding);
      break;
    case APPOSITE_PLACE_SEARCH:
      apposite_search_page_search (self->search, place->text);
      break;
    case APPOSITE_PLACE_TOPIC:
    default:
      break;
    }
}

/**
 * apposite_window_show_toast:
 * @message: something that came of what was done, in plain text
 *
 * Shows a message for some seconds.
 */
void
apposite_window_show_toast (AppositeWindow *self, const char *message)
{
  g_return_if_fail (APPOSITE_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toasts, new_toast (message));
}

/**
 * apposite_window_show_message:
 * @message: something that must be seen, in plain text
 *
 * Shows a message for as long as the reader wants.
 */
void
apposite_window_show_message (AppositeWindow *self, const char *message)
{
  AdwToast *toast;

  g_return_if_fail (APPOSITE_IS_WINDOW (self));

  toast = new_toast (message);
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
