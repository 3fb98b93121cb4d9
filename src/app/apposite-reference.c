/* apposite-reference.c: what the document says around its tables
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-reference.h"

#include "apposite-closures.h"
#include "apposite-column.h"
#include "apposite-narrow-bin.h"
#include "apposite-outline.h"
#include "apposite-reference-section.h"
#include "apposite-spoken.h"
#include "apposite-unseen.h"

/* Of a title in the contents, so that they take little of the page's width. */
#define CONTENTS_CHARS 22

#define LEAST_WIDTH 360
#define LEAST_HEIGHT 200

/**
 * AppositeReference:
 *
 * The reference sections of a topic, one at a time, beside their contents or, where there is little
 * width, below a button that unfolds them. A section is made when it is first looked at. One that is
 * asked for is shown from its beginning; one that is gone back to is as it was left.
 */
struct _AppositeReference
{
  AppositePane parent_instance;

  char **ids; /* of the sections */
  GtkWidget *former_focus; /* before this was looked at */
  gboolean wants_focus; /* as soon as it is seen */
  gboolean choosing; /* in the contents */
  gpointer measured; /* the page that is being prepared, to be compared alone */

  GtkWidget *bin;
  GtkDropDown *chooser;
  GtkStringList *titles;
  GtkListBox *contents;
  GtkStack *sections; /* by their ids; each scrolls by itself */
  GtkLabel *source;
};

G_DEFINE_FINAL_TYPE (AppositeReference, apposite_reference, APPOSITE_TYPE_PANE)

static AppositeTopic *
topic_of (AppositeReference *self)
{
  return apposite_session_get_topic (apposite_pane_get_session (APPOSITE_PANE (self)));
}

/* The place of the section that the session looks at: the first where it asked for none that is. */
static guint
get_position (AppositeReference *self)
{
  const char *id =
      apposite_session_get_reference (apposite_pane_get_session (APPOSITE_PANE (self)));

  for (guint i = 0; self->ids[i] != NULL; i++)
    if (g_strcmp0 (self->ids[i], id) == 0)
      return i;
  return 0;
}

static void
set_scroll_to_focus (GtkWidget *page, gboolean scroll_to_focus)
{
  GtkWidget *viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (page));

  gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), scroll_to_focus);
}

static gboolean
settled_cb (gpointer page)
{
  if (gtk_widget_get_mapped (page))
    set_scroll_to_focus (page, TRUE);
  return G_SOURCE_REMOVE;
}

/* The focus comes back to where it was in the page, which may have been scrolled on since. */
static void
page_map_cb (GtkWidget *page)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, settled_cb, g_object_ref (page), g_object_unref);
}

static void
page_unmap_cb (GtkWidget *page)
{
  set_scroll_to_focus (page, FALSE);
}

static GtkWidget *
add_section (AppositeReference *self, guint position)
{
  GtkWidget *column = g_object_new (APPOSITE_TYPE_COLUMN, NULL);
  GtkWidget *page = g_object_new (
      GTK_TYPE_SCROLLED_WINDOW, "child", column, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);

  gtk_widget_set_parent (apposite_reference_section_new (
                             topic_of (self), self->ids[position], self->ids[position + 1]),
      column);
  set_scroll_to_focus (page, FALSE);
  g_signal_connect (page, "map", G_CALLBACK (page_map_cb), NULL);
  g_signal_connect (page, "unmap", G_CALLBACK (page_unmap_cb), NULL);
  gtk_stack_add_named (self->sections, page, self->ids[position]);
  return page;
}

static void
mark_row (GtkWidget *row, gboolean current)
{
  if (current)
    gtk_widget_add_css_class (row, "current");
  else
    gtk_widget_remove_css_class (row, "current");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, current, -1);
}

static void
show_section (AppositeReference *self)
{
  guint current = get_position (self);
  GtkWidget *page = gtk_stack_get_child_by_name (self->sections, self->ids[current]);
  GtkListBoxRow *row;

  if (page == NULL)
    page = add_section (self, current);
  gtk_stack_set_visible_child (self->sections, page);
  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->contents, (int) i)) != NULL; i++)
    mark_row (GTK_WIDGET (row), i == current);
  gtk_drop_down_set_selected (self->chooser, current);
}

static void
show_section_if_seen (AppositeReference *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_section (self);
}

static GtkWidget *
get_focus (AppositeReference *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static void
focus_heading (AppositeReference *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->sections);
  GtkWidget *viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (page));
  GtkWidget *column = gtk_viewport_get_child (GTK_VIEWPORT (viewport));

  apposite_reference_section_focus (
      APPOSITE_REFERENCE_SECTION (gtk_widget_get_first_child (column)));
  self->wants_focus = FALSE;
}

/* Where the keys turn the page. A stack may have given it back the focus that it had there. */
static void
focus_page (AppositeReference *self)
{
  GtkWidget *focus = get_focus (self);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sections)))
    focus_heading (self);
  self->wants_focus = FALSE;
}

/* Who chose it in the contents goes on there. */
static void
asked_cb (AppositeReference *self)
{
  GtkWidget *page;

  show_section (self);
  page = gtk_stack_get_visible_child (self->sections);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page)), 0.0);
  if (!self->choosing)
    focus_heading (self);
}

/* Who goes back gets the focus back, unless it was taken elsewhere: to a neighbour the stack gives it. */
static void
give_focus_back (AppositeReference *self)
{
  GtkWidget *focus = get_focus (self);

  if (self->former_focus != NULL && gtk_widget_get_mapped (self->former_focus)
      && (focus == NULL
          || gtk_widget_is_ancestor (
              focus, gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_STACK))))
    gtk_widget_grab_focus (self->former_focus);
}

static void
view_changed_cb (AppositeReference *self)
{
  AppositeSession *session = apposite_pane_get_session (APPOSITE_PANE (self));
  GtkWidget *focus = get_focus (self);

  self->wants_focus = apposite_session_get_view (session) == APPOSITE_VIEW_REFERENCE;
  if (self->wants_focus)
    {
      if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
        g_set_weak_pointer (&self->former_focus, focus);
      if (gtk_widget_get_mapped (GTK_WIDGET (self)))
        focus_page (self);
      return;
    }
  if (apposite_session_can_go_forward (session))
    give_focus_back (self);
  g_clear_weak_pointer (&self->former_focus);
}

static void
choose (AppositeReference *self, guint position)
{
  self->choosing = TRUE;
  apposite_session_show_reference (
      apposite_pane_get_session (APPOSITE_PANE (self)), self->ids[position]);
  self->choosing = FALSE;
}

static void
activated_cb (AppositeReference *self, GtkListBoxRow *row)
{
  choose (self, (guint) gtk_list_box_row_get_index (row));
}

/* It follows the contents as well. */
static void
chosen_cb (AppositeReference *self)
{
  guint position = gtk_drop_down_get_selected (self->chooser);

  if (self->ids != NULL && position != GTK_INVALID_LIST_POSITION
      && gtk_stack_get_visible_child (self->sections) != NULL && position != get_position (self))
    choose (self, position);
}

static void
show_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  apposite_session_show_reference (
      apposite_pane_get_session (APPOSITE_PANE (widget)), g_variant_get_string (parameter, NULL));
}

static void
scroll_page (AppositeReference *self, GtkScrollType type)
{
  gboolean done;

  g_signal_emit_by_name (
      gtk_stack_get_visible_child (self->sections), "scroll-child", type, FALSE, &done);
}

static void
page_down_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  scroll_page (APPOSITE_REFERENCE (widget), GTK_SCROLL_PAGE_FORWARD);
}

static void
page_up_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  scroll_page (APPOSITE_REFERENCE (widget), GTK_SCROLL_PAGE_BACKWARD);
}

static GtkWidget *
new_row (const char *title)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row),
      g_object_new (GTK_TYPE_LABEL, "label", title, "max-width-chars", CONTENTS_CHARS,
          "width-chars", CONTENTS_CHARS, "wrap", TRUE, "xalign", 0.0f, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return row;
}

static void
clear (AppositeReference *self)
{
  GtkWidget *child;

  g_clear_pointer (&self->ids, g_strfreev);
  gtk_string_list_splice (
      self->titles, 0, g_list_model_get_n_items (G_LIST_MODEL (self->titles)), NULL);
  while ((child = (GtkWidget *) gtk_list_box_get_row_at_index (self->contents, 0)) != NULL)
    gtk_list_box_remove (self->contents, child);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sections))) != NULL)
    gtk_stack_remove (self->sections, child);
}

static void
fill (AppositeReference *self)
{
  g_autofree char *source = apposite_topic_format_source (topic_of (self), NULL);

  self->ids = apposite_outline_list (topic_of (self));
  for (guint i = 0; self->ids[i] != NULL; i++)
    {
      const char *title = apposite_outline_get_title (topic_of (self), self->ids[i]);

      gtk_list_box_append (self->contents, new_row (title));
      gtk_string_list_append (self->titles, title);
    }
  gtk_label_set_label (self->source, source);
}

static void
apposite_reference_session_changed (AppositePane *pane)
{
  AppositeReference *self = APPOSITE_REFERENCE (pane);
  AppositeSession *session = apposite_pane_get_session (pane);

  clear (self);
  if (session == NULL)
    return;
  fill (self);
  g_signal_connect_object (
      session, "notify::reference", G_CALLBACK (show_section_if_seen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      session, "reference-asked", G_CALLBACK (asked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      session, "notify::view", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  show_section_if_seen (self);
  /* Made because it is looked at. */
  if (apposite_session_get_view (session) == APPOSITE_VIEW_REFERENCE)
    view_changed_cb (self);
}

/* Returns: whether there was one. */
static gboolean
prepare_another_section (AppositeReference *self)
{
  GtkWidget *page;

  for (guint i = 0; self->ids[i] != NULL; i++)
    {
      page = gtk_stack_get_child_by_name (self->sections, self->ids[i]);
      if (page != NULL && gtk_widget_get_width (page) > 0)
        continue;
      if (page == NULL)
        add_section (self, i);
      else if (page == self->measured)
        apposite_unseen_lay_out (page);
      else
        apposite_unseen_measure (self->measured = page);
      return TRUE;
    }
  return FALSE;
}

/* First the section that would be shown, then the others. */
static gboolean
apposite_reference_prepare (AppositePane *pane)
{
  AppositeReference *self = APPOSITE_REFERENCE (pane);

  if (gtk_stack_get_visible_child (self->sections) != NULL)
    return gtk_widget_get_width (GTK_WIDGET (self->sections)) > 0 && prepare_another_section (self);
  show_section (self);
  return TRUE;
}

static void
apposite_reference_map (GtkWidget *widget)
{
  AppositeReference *self = APPOSITE_REFERENCE (widget);

  if (self->ids != NULL)
    show_section (self);

  GTK_WIDGET_CLASS (apposite_reference_parent_class)->map (widget);

  if (self->wants_focus)
    focus_page (self);
}

static void
apposite_reference_dispose (GObject *object)
{
  g_clear_weak_pointer (&APPOSITE_REFERENCE (object)->former_focus);

  G_OBJECT_CLASS (apposite_reference_parent_class)->dispose (object);
}

static GtkSizeRequestMode
apposite_reference_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* It takes what it gets. To ask a page of wrapped text how high it is, for each width that the window
 * tries, is dear. */
static void
apposite_reference_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
}

static void
apposite_reference_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AppositeReference *self = APPOSITE_REFERENCE (widget);
  GtkAllocation place = { 0, 0, width, height };

  /* GTK wants whatever is allocated to have been measured. */
  gtk_widget_measure (self->bin, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->bin, &place, baseline);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-reference.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeReference, bin);
  gtk_widget_class_bind_template_child (widget_class, AppositeReference, chooser);
  gtk_widget_class_bind_template_child (widget_class, AppositeReference, titles);
  gtk_widget_class_bind_template_child (widget_class, AppositeReference, contents);
  gtk_widget_class_bind_template_child (widget_class, AppositeReference, sections);
  gtk_widget_class_bind_template_child (widget_class, AppositeReference, source);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, apposite_closure_not);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
apposite_reference_class_init (AppositeReferenceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_reference_dispose;
  widget_class->map = apposite_reference_map;
  widget_class->get_request_mode = apposite_reference_get_request_mode;
  widget_class->measure = apposite_reference_measure;
  widget_class->size_allocate = apposite_reference_size_allocate;
  APPOSITE_PANE_CLASS (klass)->session_changed = apposite_reference_session_changed;
  APPOSITE_PANE_CLASS (klass)->prepare = apposite_reference_prepare;

  gtk_widget_class_install_action (widget_class, "reference.show", "s", show_action);
  gtk_widget_class_install_action (widget_class, "reference.page-down", NULL, page_down_action);
  gtk_widget_class_install_action (widget_class, "reference.page-up", NULL, page_up_action);

  g_type_ensure (APPOSITE_TYPE_NARROW_BIN);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
  gtk_widget_class_set_css_name (widget_class, "reference");
  bind_template (widget_class);
}

static void
apposite_reference_init (AppositeReference *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  apposite_spoken_follow_stack (self->sections);
}

/**
 * apposite_reference_new:
 * @session: what is shown
 *
 * Returns: (transfer full): a new widget
 */
GtkWidget *
apposite_reference_new (AppositeSession *session)
{
  return g_object_new (APPOSITE_TYPE_REFERENCE, "session", session, NULL);
}
