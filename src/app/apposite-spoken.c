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
