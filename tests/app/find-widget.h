/* find-widget.h: parts of a widget by the name that its .ui file gives them
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

static inline gpointer
look_for (GtkWidget *widget, const char *id)
{
  gpointer found = NULL;

  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = look_for (child, id);
  return found;
}

/* What has the name of a menu button: the toggle in it or, since GTK 4.14, itself. */
static inline GtkAccessible *
named_of_toggle (gpointer toggle)
{
  return gtk_check_version (4, 14, 0) == NULL ? GTK_ACCESSIBLE (gtk_widget_get_parent (toggle))
                                              : GTK_ACCESSIBLE (toggle);
}

/* There must be one. */
static inline gpointer
find (gpointer widget, const char *id)
{
  gpointer found = look_for (widget, id);

  if (found == NULL)
    g_error ("nothing is called “%s”", id);
  return found;
}

/* Whether the part and all that it stands in are visible, up to @widget. */
static inline gboolean
is_seen (gpointer widget, const char *id)
{
  for (GtkWidget *part = find (widget, id); part != widget; part = gtk_widget_get_parent (part))
    if (!gtk_widget_get_visible (part))
      return FALSE;
  return TRUE;
}

/* Of a label, or of a widget with a text. */
static inline void
assert_text (gpointer widget, const char *id, const char *wanted)
{
  gpointer part = find (widget, id);
  g_autofree char *text = NULL;

  g_object_get (part, GTK_IS_LABEL (part) ? "label" : "text", &text, NULL);
  g_assert_cmpstr (text, ==, wanted);
}

/* Measures mean something in the window's own style alone. */
static inline void
load_style (void)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  adw_init ();
  gtk_css_provider_load_from_resource (provider, "/org/apposite/Apposite/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
      GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_object_unref (provider);
}
