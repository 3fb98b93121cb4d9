/* apposite-procedure-list.c: a variant's recommendations as a table
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-procedure-list.h"

#include "apposite-cell.h"
#include "apposite-cell-factory.h"
#include "apposite-closures.h"
#include "apposite-copy-key.h"
#include "apposite-filter-bar.h"
#include "apposite-filter-popover.h"
#include "apposite-line-layout.h"
#include "apposite-menu-later.h"
#include "apposite-narrow-bin.h"
#include "apposite-procedure-order.h"
#include "apposite-procedure-sorter.h"
#include "apposite-row-item.h"
#include "apposite-row-menu.h"
#include "apposite-row-model.h"
#include "apposite-rows.h"
#include "apposite-sort.h"
#include "apposite-spoken.h"

/**
 * AppositeProcedureList:
 *
 * The recommendations of the variant that is looked at: filtered, sorted and selected. Where no
 * variant is looked at it hides.
 *
 * Actions: `procedure-list.sort` takes the name of an order, `procedure-list.clear-filter` shows all
 * again, `procedure-list.menu` opens the menu of the focused row.
 */
struct _AppositeProcedureList
{
  AppositePane parent_instance;

  char *sort;
  gboolean syncing; /* what is selected follows the session, not the reader */

  AppositeNarrowBin *bin;
  GtkLabel *summary;
  GtkMenuButton *filter_button;
  GtkMenuButton *sort_button;
  GMenuModel *sort_menu;
  AppositeFilterBar *filter_bar;
  GtkWidget *rows;
  GtkScrolledWindow *table_scroller;
  GtkScrolledWindow *list_scroller;
  GtkListView *list;
  GtkColumnView *view;
  GtkSingleSelection *selection;
  AppositeRowModel *row_model;
  GtkFilterListModel *filtered;
  AppositeProcedureFilter *filter;
  AppositeFilterPopover *popover;
  GtkPopover *context_menu;
  GMenuModel *row_menu;
  GMenu *elsewhere;
};

G_DEFINE_FINAL_TYPE (AppositeProcedureList, apposite_procedure_list, APPOSITE_TYPE_PANE)

enum
{
  PROP_SORT = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static AppositeSession *
session_of (AppositeProcedureList *self)
{
  return apposite_pane_get_session (APPOSITE_PANE (self));
}

static AppositeVariant *
get_variant (AppositeProcedureList *self)
{
  return session_of (self) != NULL ? apposite_session_get_variant (session_of (self)) : NULL;
}

static GListModel *
get_recommendations (AppositeProcedureList *self)
{
  AppositeVariant *variant = get_variant (self);

  return variant != NULL ? apposite_variant_get_recommendations (variant) : NULL;
}

/* --- Texts --- */

static void
update_filtered (AppositeProcedureList *self)
{
  GListModel *recommendations = get_recommendations (self);
  gboolean is_filtered =
      recommendations != NULL && !apposite_procedure_filter_is_empty (self->filter);
  g_autofree char *shown = NULL;

  if (is_filtered)
    shown = apposite_procedure_filter_format_shown (self->filter, recommendations);
  /* There is no live region in GTK 4.8: the control that was used says what came of it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->filter_button),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, shown != NULL ? shown : "", -1);
  gtk_widget_set_visible (
      self->rows, !is_filtered || g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "procedure-list.clear-filter", is_filtered);
}

static void
update_summary (AppositeProcedureList *self)
{
  AppositeVariant *variant = get_variant (self);
  g_autofree char *counts = variant != NULL ? apposite_variant_format_counts (variant) : NULL;

  gtk_label_set_label (self->summary, counts);
}

/* --- Selection --- */

static guint
find_position (GListModel *list, gpointer wanted)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    if (apposite_record_list_peek (list, i) == wanted)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* Of the two that show the rows, the one that does. */
static GtkWidget *
get_shown_view (AppositeProcedureList *self)
{
  return apposite_narrow_bin_get_narrow (self->bin) ? GTK_WIDGET (self->list)
                                                    : GTK_WIDGET (self->view);
}

static void
sync_selection (AppositeProcedureList *self)
{
  AppositeRecommendation *wanted =
      session_of (self) != NULL ? apposite_session_get_recommendation (session_of (self)) : NULL;
  guint position = GTK_INVALID_LIST_POSITION;

  if (wanted != NULL)
    position = find_position (G_LIST_MODEL (self->selection), wanted);
  if (position == gtk_single_selection_get_selected (self->selection))
    return;
  self->syncing = TRUE;
  /* The reader can't unselect a row; newer GTK takes that for nobody can. */
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, position);
  gtk_single_selection_set_can_unselect (self->selection, FALSE);
  self->syncing = FALSE;
  if (position != GTK_INVALID_LIST_POSITION)
    apposite_rows_scroll_to (get_shown_view (self), position);
}

static void
select_recommendation (AppositeProcedureList *self, AppositeRecommendation *recommendation)
{
  if (recommendation != NULL && session_of (self) != NULL)
    apposite_session_show_recommendation (session_of (self), recommendation);
}

static void
selected_cb (AppositeProcedureList *self)
{
  AppositeRecommendation *selected = gtk_single_selection_get_selected_item (self->selection);

  /* Where nothing is selected it was filtered away, and is still looked at. Where it is what is looked
   * at already its row has moved, as when another window sorts, and the reader may be elsewhere. */
  if (!self->syncing && session_of (self) != NULL
      && selected != apposite_session_get_recommendation (session_of (self)))
    select_recommendation (self, selected);
}

static void
items_changed_cb (AppositeProcedureList *self)
{
  sync_selection (self);
  update_filtered (self);
}

static void
activate_cb (AppositeProcedureList *self, guint position)
{
  select_recommendation (
      self, apposite_record_list_peek (G_LIST_MODEL (self->selection), position));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-detail", NULL);
}

/* --- Variant --- */

static void
variant_changed_cb (AppositeProcedureList *self)
{
  GListModel *recommendations = get_recommendations (self);

  apposite_procedure_filter_clear (self->filter);
  gtk_filter_list_model_set_model (self->filtered, recommendations);
  if (recommendations != NULL && g_list_model_get_n_items (recommendations) > 0)
    apposite_rows_scroll_to (get_shown_view (self), 0);
  apposite_filter_popover_set_recommendations (self->popover, recommendations);
  apposite_filter_bar_set_recommendations (self->filter_bar, recommendations);
  gtk_widget_set_visible (GTK_WIDGET (self), recommendations != NULL);
  update_summary (self);
  update_filtered (self);
  sync_selection (self);
}

/* --- Sorting --- */

/* A title was pressed. The view would sort ties by the column that was pressed before; ours stay in the
 * document's order, so the view is brought back to one column. */
static void
sorter_changed_cb (AppositeProcedureList *self)
{
  g_autofree char *sort = apposite_procedure_order_read (self->view, self->sort);

  apposite_procedure_list_set_sort (self, sort);
}

/* --- Menu of a row --- */

static void
open_menu (AppositeProcedureList *self,
    AppositeRecommendation *recommendation,
    const GdkRectangle *pointing_to)
{
  select_recommendation (self, recommendation);
  apposite_row_menu_fill_elsewhere (
      self->elsewhere, apposite_session_get_topic (session_of (self)), recommendation);
  /* Its items are made for who opens it. */
  if (gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (self->context_menu)) == NULL)
    gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->context_menu), self->row_menu);
  apposite_spoken_name_items (GTK_WIDGET (self->context_menu));
  gtk_popover_set_pointing_to (self->context_menu, pointing_to);
  gtk_popover_popup (self->context_menu);
}

static void
secondary_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, gpointer data)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (data);
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  AppositeCell *cell = apposite_rows_pick (view, x, y);
  GdkRectangle at = { 0, 0, 1, 1 };
  double list_x, list_y;

  if (cell == NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_translate_coordinates (view, GTK_WIDGET (self), x, y, &list_x, &list_y);
  at.x = (int) list_x;
  at.y = (int) list_y;
  open_menu (self, apposite_cell_get_recommendation (cell), &at);
}

static void
menu_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (widget);
  AppositeCell *cell = apposite_rows_find_focused (get_shown_view (self));
  graphene_rect_t bounds;

  if (cell == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (cell), widget, &bounds))
    return;
  open_menu (self, apposite_cell_get_recommendation (cell),
      &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
          (int) bounds.size.height });
}

static void
clear_filter_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (widget);

  apposite_procedure_filter_clear (self->filter);
  /* The button that had the focus is gone. */
  gtk_widget_grab_focus (GTK_WIDGET (self->filter_button));
}

/* --- Width --- */

/* A table where there is room, else a list whose rows stack what they show; the one that isn't shown
 * makes no rows. (GTK 4.8 measures rows wrongly where a column before the last one is hidden.) */
static void
update_views (AppositeProcedureList *self)
{
  GtkSelectionModel *model = GTK_SELECTION_MODEL (self->row_model);
  gboolean narrow = apposite_narrow_bin_get_narrow (self->bin);

  gtk_column_view_set_model (self->view, narrow ? NULL : model);
  gtk_list_view_set_model (self->list, narrow ? model : NULL);
}

static void
apposite_procedure_list_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (object);

  switch (property_id)
    {
    case PROP_SORT:
      g_value_set_string (value, self->sort);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_procedure_list_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (object);

  switch (property_id)
    {
    case PROP_SORT:
      apposite_procedure_list_set_sort (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_procedure_list_session_changed (AppositePane *pane)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (pane);
  AppositeSession *session = apposite_pane_get_session (pane);

  if (session == NULL)
    return;
  g_signal_connect_object (
      session, "notify::variant", G_CALLBACK (variant_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      session, "notify::recommendation", G_CALLBACK (sync_selection), self, G_CONNECT_SWAPPED);
  variant_changed_cb (self);
}

/* In newer GTK, Tab alone leads into a table; an arrow to what scrolls it, which takes no focus here. */
static gboolean
apposite_procedure_list_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *before = gtk_root_get_focus (root);
  gboolean moved =
      GTK_WIDGET_CLASS (apposite_procedure_list_parent_class)->focus (widget, direction);

  if (direction != GTK_DIR_DOWN || gtk_root_get_focus (root) != before
      || gtk_widget_get_focus_child (GTK_WIDGET (self->table_scroller)) != NULL)
    return moved;
  return gtk_widget_child_focus (GTK_WIDGET (self->table_scroller), GTK_DIR_TAB_FORWARD);
}

static void
apposite_procedure_list_dispose (GObject *object)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (object);

  /* What the template holds changes once more while it goes. */
  if (self->selection != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->selection, self);
      g_signal_handlers_disconnect_by_data (self->filter, self);
      g_signal_handlers_disconnect_by_data (gtk_column_view_get_sorter (self->view), self);
    }

  G_OBJECT_CLASS (apposite_procedure_list_parent_class)->dispose (object);
}

static void
apposite_procedure_list_finalize (GObject *object)
{
  AppositeProcedureList *self = APPOSITE_PROCEDURE_LIST (object);

  g_clear_object (&self->row_model);
  g_free (self->sort);

  G_OBJECT_CLASS (apposite_procedure_list_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, bin);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, summary);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, filter_button);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, rows);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, table_scroller);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, list_scroller);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, list);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, view);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, selection);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, filtered);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, filter);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, popover);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, context_menu);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, row_menu);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, sort_button);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, sort_menu);
  gtk_widget_class_bind_template_child (widget_class, AppositeProcedureList, elsewhere);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_not);
  gtk_widget_class_bind_template_callback (widget_class, items_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_views);
  gtk_widget_class_bind_template_callback (widget_class, secondary_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  apposite_cell_factory_bind_callbacks (widget_class);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "procedure-list.sort", "sort");
  gtk_widget_class_install_action (
      widget_class, "procedure-list.clear-filter", NULL, clear_filter_cb);
  gtk_widget_class_install_action (widget_class, "procedure-list.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (
      widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "procedure-list.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "procedure-list.menu", NULL);
}

static void
apposite_procedure_list_class_init (AppositeProcedureListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_procedure_list_get_property;
  object_class->set_property = apposite_procedure_list_set_property;
  object_class->dispose = apposite_procedure_list_dispose;
  widget_class->focus = apposite_procedure_list_focus;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_procedure_list_session_changed;
  object_class->finalize = apposite_procedure_list_finalize;

  props[PROP_SORT] = g_param_spec_string ("sort", NULL, NULL, APPOSITE_SORT_DOCUMENT, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (APPOSITE_TYPE_FILTER_BAR);
  g_type_ensure (APPOSITE_TYPE_FILTER_POPOVER);
  g_type_ensure (APPOSITE_TYPE_LINE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_NARROW_BIN);
  g_type_ensure (APPOSITE_TYPE_PROCEDURE_FILTER);
  g_type_ensure (APPOSITE_TYPE_PROCEDURE_SORTER);
  g_type_ensure (APPOSITE_TYPE_ROW_ITEM);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-procedure-list.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "procedurelist");
  bind_children (widget_class);
  bind_callbacks (widget_class);
  install_actions (widget_class);
}

static void
apposite_procedure_list_init (AppositeProcedureList *self)
{
  self->sort = g_strdup (APPOSITE_SORT_DOCUMENT);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->row_model = apposite_row_model_new (GTK_SELECTION_MODEL (self->selection));
  apposite_copy_key_add (GTK_WIDGET (self));
  apposite_spoken_mute_parts (GTK_WIDGET (self->view));
  apposite_menu_later_set (self->sort_button, self->sort_menu);
  apposite_spoken_mend_menu_button (self->sort_button);
  apposite_spoken_mend_menu_button (self->filter_button);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (update_filtered), self,
      G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed",
      G_CALLBACK (sorter_changed_cb), self, G_CONNECT_SWAPPED);
  update_views (self);
  update_filtered (self);
}

/**
 * apposite_procedure_list_new:
 * @session: (nullable): what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_procedure_list_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_PROCEDURE_LIST, "session", session, NULL);
}

/**
 * apposite_procedure_list_get_sort:
 *
 * Returns: (transfer none): the name of the order, as apposite_sort_format() gives it, or “document”
 */
const char *
apposite_procedure_list_get_sort (AppositeProcedureList *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_LIST (self), NULL);

  return self->sort;
}

/**
 * apposite_procedure_list_set_sort:
 * @sort: the name of an order; one that isn't known stands for the document's
 *
 * Sets the order of the rows, for this variant and the next ones.
 */
void
apposite_procedure_list_set_sort (AppositeProcedureList *self, const char *sort)
{
  gboolean descending;
  AppositeSortKey key;

  g_return_if_fail (APPOSITE_IS_PROCEDURE_LIST (self));

  if (sort == NULL || !apposite_sort_parse (sort, &key, &descending))
    sort = APPOSITE_SORT_DOCUMENT;
  if (g_str_equal (sort, self->sort))
    return;
  g_free (self->sort);
  self->sort = g_strdup (sort);
  apposite_procedure_order_apply (self->view, sort);
  apposite_rows_scroll_to (get_shown_view (self), 0);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SORT]);
}

/**
 * apposite_procedure_list_get_filter:
 *
 * Returns: (transfer none): what the rows are filtered by
 */
AppositeProcedureFilter *
apposite_procedure_list_get_filter (AppositeProcedureList *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_LIST (self), NULL);

  return self->filter;
}

/**
 * apposite_procedure_list_get_shown:
 *
 * Returns: (transfer none): the #AppositeRecommendation objects of the rows, in the rows' order
 */
GListModel *
apposite_procedure_list_get_shown (AppositeProcedureList *self)
{
  g_return_val_if_fail (APPOSITE_IS_PROCEDURE_LIST (self), NULL);

  return G_LIST_MODEL (self->selection);
}
