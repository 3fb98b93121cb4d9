/* apposite-shortcuts.c: the window of keyboard shortcuts
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-shortcuts.h"

/**
 * apposite_shortcuts_present:
 * @window: the window that the shortcuts are of
 *
 * Shows the keyboard shortcuts. They are made here rather than found by the toolkit as its resource
 * “gtk/help-overlay.ui”: it makes them with each window, which takes a fifth of the time that a window
 * takes to make.
 */
void
apposite_shortcuts_present (GtkApplicationWindow *window)
{
  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));

  if (gtk_application_window_get_help_overlay (window) == NULL)
    {
      g_autoptr (GtkBuilder) builder =
          gtk_builder_new_from_resource ("/org/apposite/Apposite/ui/apposite-shortcuts.ui");

      gtk_application_window_set_help_overlay (
          window, GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
}
