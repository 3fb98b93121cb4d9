/* apposite-search-page.c: what is found while the reader types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-search-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "apposite-children.h"
#include "apposite-flow.h"
#include "apposite-middle-layout.h"
#include "apposite-prose-layout.h"
#include "apposite-search-row.h"
#include "apposite-search.h"
#include "apposite-spoken.h"
#include "apposite-unseen.h"

/* More than this nobody reads: the next letter leaves fewer. */
#define MOST_RESULTS 100

/* The list makes a row for each item, whether it is seen or not: it gets those that are soon seen. */
#define LEAST_ROW_HEIGHT 48

/**
 * AppositeSearchPage:
 *
 * Shows its content and, while the reader searches, what is found in the topic in its place. Letters
 * typed anywhere in it begin a search unless something else takes them. Escape returns to the content
 * and to the control that had the focus.
 */
struct _AppositeSearchPage
{
  AppositePane parent_instance;

  AppositeSearch *search;
  GListModel *found;
  GtkWidget *content;
  GtkWidget *focus; /* weak; what had it before the search */
  gboolean searching;
  char *last; /* words searched for; the bar forgets them */
  guint make_more; /* source */

  GtkWidget *box;
  GtkSearchBar *search_bar;
  GtkEditable *entry;
  GtkStack *stack; /* the content, or what is searched for */
  GtkWidget *searched;
  AdwBin *content_page;
  GtkStack *pages;
  GtkWidget *results;
  GListStore *rows; /* so much of it as has been looked at; of what was found before while hidden */
  AdwStatusPage *nothing;
  GtkWidget *suggestions;
  GtkLabel *source;
};

G_DEFINE_FINAL_TYPE (AppositeSearchPage, apposite_search_page, APPOSITE_TYPE_PANE)

enum
{
  PROP_CONTENT = 1,
  PROP_SEARCHING,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
suggestion_clicked_cb (GtkButton *button, AppositeSearchPage *self)
{
  g_autofree char *words = g_strdup (gtk_button_get_label (button));

  apposite_search_page_search (self, words);
}

static void
show_page (AppositeSearchPage *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->pages, name);
  apposite_unseen_show_page (self->stack, self->searched);
}

static void
show_nothing (AppositeSearchPage *self, const char *query)
{
  g_autofree char *message = apposite_search_format_nothing (self->search, query);
  g_autofree char *description = g_markup_escape_text (message, -1);
  g_auto (GStrv) words = apposite_search_suggest (self->search, query);

  adw_status_page_set_description (self->nothing, description);
  apposite_children_unparent (self->suggestions);
  for (guint i = 0; words[i] != NULL; i++)
    {
      GtkWidget *button = gtk_button_new_with_label (words[i]);

      g_signal_connect_object (button, "clicked", G_CALLBACK (suggestion_clicked_cb), self, 0);
      gtk_widget_insert_before (button, self->suggestions, NULL);
    }
  show_page (self, "nothing");
}

/* How many rows the page shows at most. */
static guint
count_rows (AppositeSearchPage *self)
{
  return (guint) gtk_widget_get_height (GTK_WIDGET (self->stack)) / LEAST_ROW_HEIGHT + 1;
}

static void
take_found (AppositeSearchPage *self, GListModel *found)
{
  g_clear_object (&self->found);
  self->found = found;
}

/* What is shown stays while no other is: the next letter changes less than it would make. */
static void
find_nothing (AppositeSearchPage *self)
{
  take_found (self, G_LIST_MODEL (g_list_store_new (APPOSITE_TYPE_SEARCH_ITEM)));
}

static void
forget_found (AppositeSearchPage *self)
{
  find_nothing (self);
  g_list_store_remove_all (self->rows);
}

static void
make_rows (AppositeSearchPage *self, guint most)
{
  g_clear_handle_id (&self->make_more, g_source_remove);
  apposite_search_item_copy_list (self->rows, self->found, most);
}

static void
show_results (AppositeSearchPage *self, const char *query)
{
  g_autoptr (GListModel) hits = apposite_search_find (self->search, query, MOST_RESULTS, NULL);

  take_found (self, apposite_search_item_list (hits));
  if (g_list_model_get_n_items (hits) == 0)
    {
      show_nothing (self, query);
      return;
    }
  make_rows (self, count_rows (self));
  gtk_widget_activate_action (self->results, "list.scroll-to-item", "u", 0);
  show_page (self, "results");
}

static void
update (AppositeSearchPage *self)
{
  AppositeSession *session = apposite_pane_get_session (APPOSITE_PANE (self));
  g_autofree char *query = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  if (!self->searching || session == NULL)
    {
      if (self->content != NULL)
        apposite_unseen_show_page (self->stack, GTK_WIDGET (self->content_page));
      return;
    }
  if (self->search == NULL)
    self->search = apposite_search_new (apposite_session_get_topic (session));
  if (*query == '\0')
    {
      find_nothing (self);
      show_page (self, "invitation");
    }
  else
    {
      g_free (self->last);
      self->last = g_strdup (query);
      show_results (self, query);
    }
}

/* What the reader opens is where the focus goes; what is left without opening gives it back. */
static void
open_item (AppositeSearchPage *self, guint position)
{
  g_autoptr (AppositeSearchItem) item = g_list_model_get_item (self->found, position);

  if (item == NULL)
    return;
  g_clear_weak_pointer (&self->focus);
  apposite_search_page_set_searching (self, FALSE);
  g_signal_emit (self, signals[OPENED], 0, apposite_search_item_get_hit (item));
}

static void
new_patient_cb (AppositeSearchPage *self)
{
  gtk_editable_set_text (self->entry, "");
  forget_found (self);
  g_clear_pointer (&self->last, g_free);
}

static void
query_changed_cb (AppositeSearchPage *self)
{
  update (self);
}

static void
open_cb (AppositeSearchPage *self, guint position)
{
  open_item (self, position);
}

/* What is only near to the words is opened by those who have seen it. */
static void
open_first_cb (AppositeSearchPage *self)
{
  g_autoptr (AppositeSearchItem) first = g_list_model_get_item (self->found, 0);

  if (first != NULL && !apposite_hit_is_approximate (apposite_search_item_get_hit (first)))
    open_item (self, 0);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "search.focus-results", NULL);
}

static void
make_more_cb (AppositeSearchPage *self)
{
  self->make_more = 0;
  make_rows (self, g_list_model_get_n_items (G_LIST_MODEL (self->rows)) + count_rows (self));
}

/* Where less than @least pixels are left below; not while others get their places. */
static void
want_more (AppositeSearchPage *self, GtkAdjustment *adjustment, double least)
{
  double left = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment)
      - gtk_adjustment_get_page_size (adjustment);

  if (left < least && self->make_more == 0
      && g_list_model_get_n_items (G_LIST_MODEL (self->rows))
          < g_list_model_get_n_items (self->found))
    self->make_more = g_idle_add_once ((GSourceOnceFunc) make_more_cb, self);
}

static void
scrolled_cb (AppositeSearchPage *self, GtkAdjustment *adjustment)
{
  /* Another search takes the list back to its beginning, where there are enough. */
  if (gtk_adjustment_get_value (adjustment) > 0)
    want_more (self, adjustment, gtk_adjustment_get_page_size (adjustment));
}

static void
resized_cb (AppositeSearchPage *self, GtkAdjustment *adjustment)
{
  want_more (self, adjustment, 1);
}

/* Before the list goes to its end, that is there. */
static gboolean
to_end_cb (AppositeSearchPage *self, guint keyval)
{
  if (keyval == GDK_KEY_End || keyval == GDK_KEY_KP_End)
    make_rows (self, G_MAXUINT);
  return GDK_EVENT_PROPAGATE;
}

static gboolean
close_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  AppositeSearchPage *self = APPOSITE_SEARCH_PAGE (widget);

  if (!self->searching)
    return GDK_EVENT_PROPAGATE;
  apposite_search_page_set_searching (self, FALSE);
  return GDK_EVENT_STOP;
}

static void
focus_results_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_child_focus (GTK_WIDGET (APPOSITE_SEARCH_PAGE (widget)->stack), GTK_DIR_TAB_FORWARD);
}

static void
leave_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_search_page_set_searching (APPOSITE_SEARCH_PAGE (widget), FALSE);
}

static void
apposite_search_page_get_property (
    GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  AppositeSearchPage *self = APPOSITE_SEARCH_PAGE (object);

  switch (property_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_SEARCHING:
      g_value_set_boolean (value, self->searching);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_search_page_set_property (
    GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  AppositeSearchPage *self = APPOSITE_SEARCH_PAGE (object);

  switch (property_id)
    {
    case PROP_CONTENT:
      apposite_search_page_set_content (self, g_value_get_object (value));
      break;
    case PROP_SEARCHING:
      apposite_search_page_set_searching (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
apposite_search_page_session_changed (AppositePane *pane)
{
  AppositeSearchPage *self = APPOSITE_SEARCH_PAGE (pane);
  AppositeSession *session = apposite_pane_get_session (pane);
  g_autofree char *source = NULL;

  g_clear_object (&self->search);
  forget_found (self);
  if (session == NULL)
    {
      g_clear_weak_pointer (&self->focus);
      self->content = NULL;
      apposite_children_unparent (self->suggestions);
      return;
    }
  g_signal_connect_object (
      session, "new-patient", G_CALLBACK (new_patient_cb), self, G_CONNECT_SWAPPED);
  source = apposite_topic_format_source (apposite_session_get_topic (session), NULL);
  gtk_label_set_label (self->source, source);
  update (self);
}

static void
apposite_search_page_finalize (GObject *object)
{
  AppositeSearchPage *self = APPOSITE_SEARCH_PAGE (object);

  g_clear_handle_id (&self->make_more, g_source_remove);
  g_clear_object (&self->found);
  g_free (self->last);

  G_OBJECT_CLASS (apposite_search_page_parent_class)->finalize (object);
}

static void
apposite_search_page_root (GtkWidget *widget)
{
  AppositeSearchPage *self = APPOSITE_SEARCH_PAGE (widget);

  GTK_WIDGET_CLASS (apposite_search_page_parent_class)->root (widget);
  gtk_search_bar_set_key_capture_widget (
      self->search_bar, GTK_WIDGET (gtk_widget_get_root (widget)));
}

static void
apposite_search_page_unroot (GtkWidget *widget)
{
  gtk_search_bar_set_key_capture_widget (APPOSITE_SEARCH_PAGE (widget)->search_bar, NULL);
  GTK_WIDGET_CLASS (apposite_search_page_parent_class)->unroot (widget);
}

static void
apposite_search_page_class_init (AppositeSearchPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = apposite_search_page_get_property;
  object_class->set_property = apposite_search_page_set_property;
  object_class->finalize = apposite_search_page_finalize;
  widget_class->root = apposite_search_page_root;
  widget_class->unroot = apposite_search_page_unroot;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_search_page_session_changed;

  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_SEARCHING] = g_param_spec_boolean ("searching", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * AppositeSearchPage::opened:
   * @hit: the #AppositeHit that the reader opens
   *
   * Emitted when the reader opens something that was found; the search is left then.
   */
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
      NULL, NULL, G_TYPE_NONE, 1, APPOSITE_TYPE_HIT);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, close_cb, NULL);
  gtk_widget_class_install_action (
      widget_class, "search.focus-results", NULL, focus_results_action);
  gtk_widget_class_install_action (widget_class, "search.leave", NULL, leave_action);

  g_type_ensure (APPOSITE_TYPE_FLOW);
  g_type_ensure (APPOSITE_TYPE_MIDDLE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_PROSE_LAYOUT);
  g_type_ensure (APPOSITE_TYPE_SEARCH_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, box);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, searched);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, content_page);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, pages);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, results);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, rows);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, suggestions);
  gtk_widget_class_bind_template_child (widget_class, AppositeSearchPage, source);
  gtk_widget_class_bind_template_callback (widget_class, query_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_first_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, scrolled_cb);
  gtk_widget_class_bind_template_callback (widget_class, resized_cb);
  gtk_widget_class_bind_template_callback (widget_class, to_end_cb);
}

static void
apposite_search_page_init (AppositeSearchPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_unseen_lay_out_soon (self->searched);
  find_nothing (self);
  apposite_spoken_follow_stack (self->stack);
  apposite_spoken_follow_stack (self->pages);
  apposite_spoken_tell_focus (GTK_WIDGET (self->entry));
  gtk_search_bar_connect_entry (self->search_bar, self->entry);
}

/**
 * apposite_search_page_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_search_page_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_SEARCH_PAGE, "session", session, NULL);
}

/**
 * apposite_search_page_get_content:
 *
 * Returns: (transfer none) (nullable): what is shown while the reader doesn't search
 */
GtkWidget *
apposite_search_page_get_content (AppositeSearchPage *self)
{
  g_return_val_if_fail (APPOSITE_IS_SEARCH_PAGE (self), NULL);

  return self->content;
}

/**
 * apposite_search_page_set_content:
 * @content: (nullable): what is shown while the reader doesn't search
 *
 * Sets what the search covers.
 */
void
apposite_search_page_set_content (AppositeSearchPage *self, GtkWidget *content)
{
  g_return_if_fail (APPOSITE_IS_SEARCH_PAGE (self));
  g_return_if_fail (content == NULL || GTK_IS_WIDGET (content));

  if (content == self->content)
    return;
  self->content = content;
  adw_bin_set_child (self->content_page, content);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CONTENT]);
}

/**
 * apposite_search_page_get_searching:
 *
 * Returns: whether the reader searches
 */
gboolean
apposite_search_page_get_searching (AppositeSearchPage *self)
{
  g_return_val_if_fail (APPOSITE_IS_SEARCH_PAGE (self), FALSE);

  return self->searching;
}

/**
 * apposite_search_page_set_searching:
 * @searching: whether the reader searches
 *
 * Begins a search, or returns to where it began.
 */
void
apposite_search_page_set_searching (AppositeSearchPage *self, gboolean searching)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_if_fail (APPOSITE_IS_SEARCH_PAGE (self));

  if (searching == self->searching)
    return;
  self->searching = searching;
  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (searching && focus != NULL && self->content != NULL
      && gtk_widget_is_ancestor (focus, self->content))
    g_set_weak_pointer (&self->focus, focus);
  /* In this order the focus goes from the one to the other, and nowhere between. */
  if (searching)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEARCHING]);
  else if (self->content != NULL)
    gtk_widget_set_visible (self->content, TRUE);
  if (searching || self->focus != NULL)
    gtk_widget_grab_focus (searching ? GTK_WIDGET (self->entry) : self->focus);
  update (self);
  if (!searching)
    {
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEARCHING]);
      g_clear_weak_pointer (&self->focus);
    }
}

/**
 * apposite_search_page_search:
 * @words: (nullable): what to search for, or %NULL for what was searched for last
 *
 * Begins a search, or another one, with the focus on the words.
 */
void
apposite_search_page_search (AppositeSearchPage *self, const char *words)
{
  g_return_if_fail (APPOSITE_IS_SEARCH_PAGE (self));

  /* What is selected after the focus has come, while the bar unfolds, blinks: a warning of GTK's. */
  if (words != NULL)
    gtk_editable_set_text (self->entry, words);
  else if (self->last != NULL)
    gtk_editable_set_text (self->entry, self->last);
  gtk_editable_select_region (self->entry, words != NULL ? -1 : 0, -1);
  apposite_search_page_set_searching (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * apposite_search_page_get_results:
 *
 * Returns: (transfer none): an #AppositeSearchItem for each thing that was found
 */
GListModel *
apposite_search_page_get_results (AppositeSearchPage *self)
{
  g_return_val_if_fail (APPOSITE_IS_SEARCH_PAGE (self), NULL);

  return self->found;
}
