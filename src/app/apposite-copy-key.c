/* apposite-copy-key.c: Ctrl+C where text may be selected
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-copy-key.h"

static gboolean
copy_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (GTK_IS_LABEL (focus) && gtk_label_get_selection_bounds (GTK_LABEL (focus), NULL, NULL))
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_activate_action (widget, "win.copy", NULL);
}

/**
 * apposite_copy_key_add:
 * @widget: a widget
 *
 * Lets Ctrl+C within a widget activate `win.copy`, unless the label that has the focus has a selection,
 * which it then copies itself. A binding of the widget's class wouldn't do: a label that can be selected
 * takes the key without one, too.
 */
void
apposite_copy_key_add (GtkWidget *widget)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  controller = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_c, GDK_CONTROL_MASK),
          gtk_callback_action_new (copy_cb, NULL, NULL)));
  gtk_widget_add_controller (widget, controller);
}
