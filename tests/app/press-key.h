/* press-key.h: keys for a window without a keyboard
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

static inline gboolean
try_shortcuts (GtkWidget *widget, GListModel *shortcuts, guint keyval, GdkModifierType modifiers)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (GTK_IS_KEYVAL_TRIGGER (trigger)
          && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval
          && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers
          && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
              GTK_SHORTCUT_ACTION_EXCLUSIVE, widget, gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }
  return FALSE;
}

static inline gboolean
press_at (GtkWidget *widget, GtkPropagationPhase phase, guint keyval, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean stopped = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && phase == GTK_PHASE_BUBBLE)
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, modifiers, &stopped);
      else if (GTK_IS_SHORTCUT_CONTROLLER (controller)
          && gtk_event_controller_get_propagation_phase (controller) == phase)
        stopped = try_shortcuts (widget, G_LIST_MODEL (controller), keyval, modifiers);
      if (stopped)
        return TRUE;
    }
  return FALSE;
}

static inline gboolean
capture (GtkWidget *window, GtkWidget *widget, guint keyval, GdkModifierType modifiers)
{
  if (widget == NULL || widget == window)
    return FALSE;
  return capture (window, gtk_widget_get_parent (widget), keyval, modifiers)
      || press_at (widget, GTK_PHASE_CAPTURE, keyval, modifiers);
}

/* Down to the focus of a window, then from there upwards until a controller stops it, as in GTK. */
static inline gboolean
press_key (GtkWidget *window, guint keyval, GdkModifierType modifiers)
{
  GtkWidget *widget = gtk_root_get_focus (GTK_ROOT (window));

  if (capture (window, widget, keyval, modifiers))
    return TRUE;
  for (; widget != NULL && widget != window; widget = gtk_widget_get_parent (widget))
    if (press_at (widget, GTK_PHASE_BUBBLE, keyval, modifiers))
      return TRUE;
  return FALSE;
}
