/* apposite-spoken.c: what a screen reader is told of a control
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-spoken.h"

/* GTK 4.8 has neither live regions nor announcements. But a screen reader reads the description of the
 * control that has the focus when it changes, and that of one to which the focus comes. So what has
 * happened meanwhile stands for a while before what the control's description says anyway. */

static GQuark
description_quark (void)
{
  return g_quark_from_static_string ("apposite-spoken-description");
}

static GQuark
news_quark (void)
{
  return g_quark_from_static_string ("apposite-spoken-news");
}

static GQuark
said_quark (void)
{
  return g_quark_from_static_string ("apposite-spoken-said");
}

/* Whether that is another text than before. */
static gboolean
set_text (GtkWidget *widget, GQuark quark, const char *text)
{
  if (g_strcmp0 (g_object_get_qdata (G_OBJECT (widget), quark), text) == 0)
    return FALSE;
  g_object_set_qdata_full (G_OBJECT (widget), quark, g_strdup (text), g_free);
  return TRUE;
}

/* From 4.14 on GTK finds names as ARIA has it: of a control what it contains, of the toggle inside of a
 * menu button what names this; of nothing its type; and of what has a presentational or generic role
 * nothing at all. */
static gboolean
names_as_aria (void)
{
  return gtk_check_version (4, 14, 0) == NULL;
}

static void
update (GtkWidget *widget)
{
  const char *description = g_object_get_qdata (G_OBJECT (widget), description_quark ());
  const char *news = g_object_get_qdata (G_OBJECT (widget), news_quark ());
  g_autofree char *both =
      news != NULL ? g_strjoin (" ", news, description, NULL) : g_strdup (description);

  if (set_text (widget, said_quark (), both))
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, both, -1);
}

static void
present_page (GtkStack *stack)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (stack);
  GtkWidget *shown = gtk_stack_get_visible_child (stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_object (G_LIST_MODEL (pages), i);
      GtkStackPage *page = GTK_STACK_PAGE (item);
      GtkWidget *child = gtk_stack_page_get_child (page);

      gtk_accessible_update_state (
          GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN, child != shown, -1);
      if (gtk_stack_page_get_title (page) == NULL)
        gtk_stack_page_set_title (page, "");
    }
}

static gboolean
is_menu_item (GtkWidget *widget)
{
  switch (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)))
    {
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
name_item (GtkWidget *item)
{
  GtkWidget *label = gtk_widget_get_first_child (item);

  while (label != NULL && !GTK_IS_LABEL (label))
    label = gtk_widget_get_next_sibling (label);
  if (label == NULL)
    return;
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL,
      gtk_label_get_text (GTK_LABEL (label)), -1);
}

static void
name_items_cb (GtkMenuButton *button)
{
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover != NULL)
    apposite_spoken_name_items (GTK_WIDGET (popover));
}

/* Its content is its label and, while it is open, what it opens. */
static void
name_by_label_cb (GtkMenuButton *button)
{
  const char *label = gtk_menu_button_get_label (button);

  if (label != NULL)
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
tell_focus_cb (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = gtk_root_get_focus (root);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, widget))
    return;
  gtk_root_set_focus (root, NULL);
  gtk_root_set_focus (root, focus);
}

/**
 * apposite_spoken_describe:
 * @widget: a control
 * @description: (nullable): what is said of it after its name
 *
 * Sets a control's accessible description, but for news.
 */
void
apposite_spoken_describe (GtkWidget *widget, const char *description)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  set_text (widget, description_quark (), description);
  update (widget);
}

/**
 * apposite_spoken_prepare:
 * @widget: a control
 * @news: (nullable): what has happened, or %NULL for nothing any more
 *
 * Puts news before a control's description; they are said with the next one, or by
 * apposite_spoken_update().
 */
void
apposite_spoken_prepare (GtkWidget *widget, const char *news)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  set_text (widget, news_quark (), news);
}

/**
 * apposite_spoken_update:
 * @widget: a control
 *
 * Says what was prepared, unless the control has been described since.
 */
void
apposite_spoken_update (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  update (widget);
}

/**
 * apposite_spoken_follow_stack:
 * @stack: a stack
 *
 * Has a screen reader find that page alone which is shown; GTK 4.8 tells it of all of them, and of a
 * page without a title the name of its type.
 */
void
apposite_spoken_follow_stack (GtkStack *stack)
{
  GtkSelectionModel *pages;

  g_return_if_fail (GTK_IS_STACK (stack));

  pages = gtk_stack_get_pages (stack);
  g_object_set_data_full (G_OBJECT (stack), "apposite-spoken-pages", pages, g_object_unref);
  g_signal_connect_object (
      pages, "items-changed", G_CALLBACK (present_page), stack, G_CONNECT_SWAPPED);
  g_signal_connect (stack, "notify::visible-child", G_CALLBACK (present_page), NULL);
  present_page (stack);
}

/**
 * apposite_spoken_mute_parts:
 * @widget: a widget with a name of its own
 *
 * Takes their names from what a widget is made of: those of its types, as GTK 4.8 has it.
 */
void
apposite_spoken_mute_parts (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  for (GtkWidget *part = gtk_widget_get_first_child (widget); part != NULL;
       part = gtk_widget_get_next_sibling (part))
    gtk_accessible_update_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL, "", -1);
}

/**
 * apposite_spoken_mend_buttons:
 * @widget: a widget with everything that it will hold
 *
 * Has each button with a mnemonic in it read out once and without its underline; GTK 4.8 names it by
 * its property and by the label that this becomes.
 */
void
apposite_spoken_mend_buttons (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_BUTTON (widget) && gtk_button_get_use_underline (GTK_BUTTON (widget))
      && gtk_button_get_label (GTK_BUTTON (widget)) != NULL)
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    apposite_spoken_mend_buttons (child);
}

/**
 * apposite_spoken_mend_menu_button:
 * @button: a menu button with a label or a child
 *
 * Has the toggle inside of a menu button read out with its label alone. GTK 4.8 names the menu button
 * around it by its type, if it isn't a group; newer ones name both by all that is in them.
 */
void
apposite_spoken_mend_menu_button (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  if (names_as_aria ())
    {
      g_signal_connect (button, "notify::label", G_CALLBACK (name_by_label_cb), NULL);
      name_by_label_cb (button);
    }
  else
    g_object_set (button, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
}

/**
 * apposite_spoken_name_menu_button:
 * @button: a menu button
 * @name: its name
 * @description: (nullable): what is said of it after its name, or %NULL to leave that as it is
 *
 * Names the toggle inside of a menu button, which is what takes the focus.
 */
void
apposite_spoken_name_menu_button (GtkMenuButton *button, const char *name, const char *description)
{
  GtkWidget *named = GTK_WIDGET (button);

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (name != NULL);

  if (!names_as_aria ())
    named = gtk_widget_get_first_child (named);
  gtk_accessible_update_property (GTK_ACCESSIBLE (named), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (description != NULL)
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (named), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/**
 * apposite_spoken_name_items:
 * @menu: a menu, or anything in it
 *
 * Names the items of a menu. From 4.14 on GTK has them named by their labels, to which it gives a role
 * that has no name.
 */
void
apposite_spoken_name_items (GtkWidget *menu)
{
  g_return_if_fail (GTK_IS_WIDGET (menu));

  if (!names_as_aria ())
    return;
  if (is_menu_item (menu))
    name_item (menu);
  for (GtkWidget *child = gtk_widget_get_first_child (menu); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    apposite_spoken_name_items (child);
}

/**
 * apposite_spoken_follow_menu:
 * @button: a menu button
 *
 * Names the items of a menu whenever it opens; see apposite_spoken_name_items().
 */
void
apposite_spoken_follow_menu (GtkMenuButton *button)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  if (names_as_aria ())
    g_signal_connect (button, "notify::active", G_CALLBACK (name_items_cb), NULL);
}

/**
 * apposite_spoken_name_scrolled:
 * @scrolled_window: a #GtkScrolledWindow in which nothing else takes the focus
 * @widget: what describes it
 * @name: its name
 *
 * Names what then has the focus. It is a generic thing, which from 4.14 on has no name.
 */
void
apposite_spoken_name_scrolled (GtkWidget *scrolled_window, GtkWidget *widget, const char *name)
{
  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scrolled_window));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (names_as_aria ())
    g_object_set (scrolled_window, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (scrolled_window), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_relation (
      GTK_ACCESSIBLE (scrolled_window), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, widget, NULL, -1);
}

/**
 * apposite_spoken_tell_focus:
 * @entry: an entry that gets the focus before it is shown
 *
 * Has the focus told of once the entry is shown: GTK 4.24 doesn't tell of it before, nor then.
 */
void
apposite_spoken_tell_focus (GtkWidget *entry)
{
  g_return_if_fail (GTK_IS_EDITABLE (entry));

  if (gtk_check_version (4, 20, 0) == NULL)
    g_signal_connect_after (entry, "map", G_CALLBACK (tell_focus_cb), NULL);
}
