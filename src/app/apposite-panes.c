/* apposite-panes.c: what stands beside one another, or one behind the other
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-panes.h"

#include <adwaita.h>

#include "apposite-app-enum-types.h"
#include "apposite-checklist.h"
#include "apposite-comparison.h"
#include "apposite-detail-pane.h"
#include "apposite-fit.h"
#include "apposite-later.h"
#include "apposite-pane-handle.h"
#include "apposite-procedure-list.h"
#include "apposite-reference.h"
#include "apposite-sheet.h"
#include "apposite-spoken.h"
#include "apposite-status-view.h"
#include "apposite-unseen.h"
#include "apposite-variant-header.h"
#include "apposite-variant-list.h"

/* How many verdicts a topic may have for views to be prepared that aren't looked at yet. */
#define MOST_PREPARED 400

/**
 * AppositePanes:
 *
 * Checklist and variants; beside them the view that the session shows; within that of a variant its
 * page and the detail. In a narrow window the last two, and then all, show one at a time with a way
 * back.
 */
struct _AppositePanes
{
  AppositePane parent_instance;

  AdwLeaflet *outer;
  GtkStack *views;
  AdwLeaflet *inner;
  AppositePaneHandle *sidebar_handle;
  AppositePaneHandle *detail_handle;
  AppositeChecklist *checklist;
  AppositeVariantList *variant_list;
  GtkWidget *page;
  AppositeProcedureList *procedure_list;
  GtkLabel *source;
  AppositeLater *comparison;
  AppositeLater *reference;
  AppositeDetailPane *detail_pane;

  guint source_id; /* an idle */
  guint prepare_id; /* an idle */
  gboolean prepared; /* or being prepared */
};

G_DEFINE_FINAL_TYPE (AppositePanes, apposite_panes, APPOSITE_TYPE_PANE)

enum
{
  PROP_CAN_GO_BACK = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeSession *
session_of (AppositePanes *self)
{
  return apposite_pane_get_session (APPOSITE_PANE (self));
}

static void
update_view (AppositePanes *self)
{
  g_autoptr (GEnumClass) views = g_type_class_ref (APPOSITE_TYPE_VIEW);
  GEnumValue *view = g_enum_get_value (views, apposite_session_get_view (session_of (self)));
  GtkWidget *child = gtk_stack_get_child_by_name (self->views, view->value_nick);

  if (APPOSITE_IS_LATER (child))
    apposite_later_get_pane (APPOSITE_LATER (child));
  apposite_unseen_show_page (self->views, child);
}

/* Where the detail pane is folded away, its source line is too: then the page has one. */
static void
update_source (AppositePanes *self)
{
  AppositeSession *session = session_of (self);
  g_autofree char *source = apposite_topic_format_source (
      apposite_session_get_topic (session), apposite_session_get_variant (session));

  gtk_label_set_label (self->source, source);
}

static gboolean
detail_covers_page (AppositePanes *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->views), "variant") == 0
      && adw_leaflet_get_folded (self->inner)
      && adw_leaflet_get_visible_child (self->inner) == GTK_WIDGET (self->detail_pane);
}

static gboolean
view_covers_sidebar (AppositePanes *self)
{
  return adw_leaflet_get_folded (self->outer)
      && adw_leaflet_get_visible_child (self->outer) == GTK_WIDGET (self->views);
}

static void
show_pane (AppositePanes *self, GtkWidget *pane)
{
  adw_leaflet_set_visible_child (self->outer, GTK_WIDGET (self->views));
  adw_leaflet_set_visible_child (self->inner, pane);
}

static gboolean
show_source_cb (gpointer data)
{
  AppositePanes *self = data;

  self->source_id = 0;
  gtk_widget_set_visible (GTK_WIDGET (self->source), adw_leaflet_get_folded (self->inner));
  return G_SOURCE_REMOVE;
}

/* A leaflet folds while sizes are given out, when nothing may ask for another: the line comes and goes
 * before the next frame. */
static void
panes_changed_cb (AppositePanes *self)
{
  if (self->source_id == 0)
    self->source_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_source_cb, self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_GO_BACK]);
}

/* A leaflet gives what it turns to its place without a new size. Where a list there then shows or hides its
 * scroll bar, GTK 4.8 draws the window before that is laid out, and warns. */
static void
child_changed_cb (AppositePanes *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self->inner));
  panes_changed_cb (self);
}

static void frame_ended_cb (AppositePanes *self);

/* Not worth it where it takes long: each step would keep the reader waiting. */
static gboolean
is_soon_prepared (AppositeTopic *topic)
{
  return g_list_model_get_n_items (apposite_topic_get_procedures (topic))
      * g_list_model_get_n_items (apposite_topic_get_variants (topic))
      <= MOST_PREPARED;
}

/* A step, and then a frame, in which nothing need be drawn: what was made gets its style there. */
static gboolean
prepare_cb (gpointer data)
{
  AppositePanes *self = data;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  self->prepare_id = 0;
  if (clock == NULL)
    return G_SOURCE_REMOVE;
  if (apposite_later_prepare (self->comparison) || apposite_later_prepare (self->reference))
    gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_UPDATE);
  else
    g_signal_handlers_disconnect_by_func (clock, frame_ended_cb, self);
  return G_SOURCE_REMOVE;
}

/* The window is there: now is the time for what it can show besides, while nothing else is to do. */
static void
frame_ended_cb (AppositePanes *self)
{
  if (self->prepare_id == 0)
    self->prepare_id = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
}

static void
apposite_panes_map (GtkWidget *widget)
{
  AppositePanes *self = APPOSITE_PANES (widget);
  AppositeSession *session = session_of (self);

  GTK_WIDGET_CLASS (apposite_panes_parent_class)->map (widget);

  if (self->prepared || session == NULL)
    return;
  if (is_soon_prepared (apposite_session_get_topic (session)))
    g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
        G_CALLBACK (frame_ended_cb), self, G_CONNECT_SWAPPED);
  self->prepared = TRUE;
}

static void
focus_next (AppositePanes *self)
{
  GtkWidget *panes[] = {
    GTK_WIDGET (self->checklist),
    GTK_WIDGET (self->variant_list),
    GTK_WIDGET (self->procedure_list),
    GTK_WIDGET (self->detail_pane),
    GTK_WIDGET (self->comparison),
    GTK_WIDGET (self->reference),
  };
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))));
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
apposite_panes_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, apposite_panes_can_go_back (APPOSITE_PANES (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_panes_session_changed (AppositePane *pane)
{
  AppositePanes *self = APPOSITE_PANES (pane);
  AppositeSession *session = apposite_pane_get_session (pane);

  if (session == NULL)
    return;
  g_signal_connect_object (
      session, "notify::view", G_CALLBACK (update_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      session, "notify::variant", G_CALLBACK (update_source), self, G_CONNECT_SWAPPED);
  update_view (self);
  update_source (self);
}

static void
apposite_panes_dispose (GObject *object)
{
  G_OBJECT_CLASS (apposite_panes_parent_class)->dispose (object);

  /* Only now: the leaflets lose their children there. */
  g_clear_handle_id (&APPOSITE_PANES (object)->source_id, g_source_remove);
  g_clear_handle_id (&APPOSITE_PANES (object)->prepare_id, g_source_remove);
}

static void
ensure_types (void)
{
  g_type_ensure (APPOSITE_TYPE_CHECKLIST);
  g_type_ensure (APPOSITE_TYPE_COMPARISON);
  g_type_ensure (APPOSITE_TYPE_DETAIL_PANE);
  g_type_ensure (APPOSITE_TYPE_LATER);
  g_type_ensure (APPOSITE_TYPE_PANE_HANDLE);
  g_type_ensure (APPOSITE_TYPE_PROCEDURE_LIST);
  g_type_ensure (APPOSITE_TYPE_REFERENCE);
  g_type_ensure (APPOSITE_TYPE_SHEET);
  g_type_ensure (APPOSITE_TYPE_STATUS_VIEW);
  g_type_ensure (APPOSITE_TYPE_VARIANT_HEADER);
  g_type_ensure (APPOSITE_TYPE_VARIANT_LIST);
}

static void
apposite_panes_class_init (AppositePanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = apposite_panes_get_property;
  object_class->dispose = apposite_panes_dispose;
  widget_class->map = apposite_panes_map;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_panes_session_changed;

  props[PROP_CAN_GO_BACK] = g_param_spec_boolean (
      "can-go-back", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  ensure_types ();
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-panes.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, outer);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, views);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, inner);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, sidebar_handle);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, detail_handle);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, checklist);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, variant_list);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, page);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, procedure_list);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, source);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, comparison);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, reference);
  gtk_widget_class_bind_template_child (widget_class, AppositePanes, detail_pane);
  gtk_widget_class_bind_template_callback (widget_class, child_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, panes_changed_cb);
}

static void
apposite_panes_init (AppositePanes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_follow_stack (self->views);
}

/**
 * apposite_panes_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_panes_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_PANES, "session", session, NULL);
}

/**
 * apposite_panes_show_page:
 *
 * Brings forward the view that the session shows; of a variant's, its page.
 */
void
apposite_panes_show_page (AppositePanes *self)
{
  g_return_if_fail (APPOSITE_IS_PANES (self));

  show_pane (self, self->page);
}

/**
 * apposite_panes_show_detail:
 *
 * Brings forward the detail beside a variant's page.
 */
void
apposite_panes_show_detail (AppositePanes *self)
{
  g_return_if_fail (APPOSITE_IS_PANES (self));

  show_pane (self, GTK_WIDGET (self->detail_pane));
}

/**
 * apposite_panes_compare_fitting:
 *
 * Shows the comparison of the variants that fit the patient.
 */
void
apposite_panes_compare_fitting (AppositePanes *self)
{
  AppositeSession *session;
  g_autoptr (GListModel) fitting = NULL;

  g_return_if_fail (APPOSITE_IS_PANES (self));

  session = session_of (self);
  fitting = apposite_fit_list_variants (apposite_session_get_presentation (session), FALSE);
  if (g_list_model_get_n_items (fitting) == 0)
    return;
  apposite_matrix_set_variants (apposite_panes_get_matrix (self), fitting);
  apposite_session_show_view (session, APPOSITE_VIEW_COMPARISON);
  apposite_panes_show_page (self);
}

/**
 * apposite_panes_can_go_back:
 *
 * Returns: whether what is shown covers something that comes before it
 */
gboolean
apposite_panes_can_go_back (AppositePanes *self)
{
  g_return_val_if_fail (APPOSITE_IS_PANES (self), FALSE);

  return view_covers_sidebar (self) || detail_covers_page (self);
}

/**
 * apposite_panes_go_back:
 *
 * Shows what is covered: from the detail the page, from there checklist and variants.
 */
void
apposite_panes_go_back (AppositePanes *self)
{
  g_return_if_fail (APPOSITE_IS_PANES (self));

  if (detail_covers_page (self))
    adw_leaflet_set_visible_child (self->inner, self->page);
  else
    adw_leaflet_navigate (self->outer, ADW_NAVIGATION_DIRECTION_BACK);
}

/**
 * apposite_panes_focus_question:
 *
 * Brings the checklist forward and puts the focus on the next question.
 */
void
apposite_panes_focus_question (AppositePanes *self)
{
  g_return_if_fail (APPOSITE_IS_PANES (self));

  adw_leaflet_navigate (self->outer, ADW_NAVIGATION_DIRECTION_BACK);
  apposite_checklist_focus_next_question (self->checklist);
}

/**
 * apposite_panes_focus_finding:
 * @finding: a finding of the topic
 *
 * Brings the checklist forward and puts the focus on what is asked about a finding.
 */
void
apposite_panes_focus_finding (AppositePanes *self, AppositeFinding *finding)
{
  g_return_if_fail (APPOSITE_IS_PANES (self));

  adw_leaflet_navigate (self->outer, ADW_NAVIGATION_DIRECTION_BACK);
  apposite_checklist_focus_finding (self->checklist, finding);
}

/**
 * apposite_panes_focus_next:
 *
 * Moves the focus to the next of the panes that are seen.
 */
void
apposite_panes_focus_next (AppositePanes *self)
{
  g_return_if_fail (APPOSITE_IS_PANES (self));

  focus_next (self);
}

/**
 * apposite_panes_get_rows:
 *
 * Returns: (transfer none): the #AppositeRecommendation objects that are listed of the variant, in the
 *   order of their rows
 */
GListModel *
apposite_panes_get_rows (AppositePanes *self)
{
  g_return_val_if_fail (APPOSITE_IS_PANES (self), NULL);

  return apposite_procedure_list_get_shown (self->procedure_list);
}

/**
 * apposite_panes_get_matrix:
 *
 * Returns: (transfer none) (nullable): what is compared, as it is chosen and ordered now
 */
AppositeMatrix *
apposite_panes_get_matrix (AppositePanes *self)
{
  g_return_val_if_fail (APPOSITE_IS_PANES (self), NULL);

  return apposite_comparison_get_matrix (
      APPOSITE_COMPARISON (apposite_later_get_pane (self->comparison)));
}

/**
 * apposite_panes_bind_settings:
 * @settings: the program's settings
 *
 * Keeps widths and orders in the settings.
 */
void
apposite_panes_bind_settings (AppositePanes *self, GSettings *settings)
{
  const struct
  {
    const char *key;
    gpointer object;
    const char *property;
  } bindings[] = {
    { "sidebar-width", self->sidebar_handle, "pane-width" },
    { "detail-width", self->detail_handle, "pane-width" },
    { "order-by-fit", self->variant_list, "order-by-fit" },
    { "sort-order", self->procedure_list, "sort" },
  };

  g_return_if_fail (APPOSITE_IS_PANES (self));

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (settings, bindings[i].key, bindings[i].object, bindings[i].property,
        G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_NO_SENSITIVITY);
}
