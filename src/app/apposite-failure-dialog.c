/* apposite-failure-dialog.c: what went wrong, and what to do
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-failure-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "apposite-message-dialog.h"
#include "apposite-spoken.h"

#define ACTION "apposite-action"

static void
response_cb (GtkWidget *parent, const char *response, GObject *dialog)
{
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL;

  if (g_str_equal (response, "action")
      && g_action_parse_detailed_name (g_object_get_data (dialog, ACTION), &name, &target, NULL))
    gtk_widget_activate_action_variant (parent, name, target);
}

/**
 * apposite_failure_dialog_present:
 * @parent: the window that it belongs to
 * @heading: what failed
 * @reason: why, in plain text
 * @advice: what to do
 * @label: what the button says that does it
 * @action: the window's action that does it, with its target if it takes one
 *
 * Says that something failed, why, and what can be done.
 */
void
apposite_failure_dialog_present (GtkWindow *parent,
    const char *heading,
    const char *reason,
    const char *advice,
    const char *label,
    const char *action)
{
  AdwMessageDialog *dialog;

  g_return_if_fail (GTK_IS_WINDOW (parent));

  dialog = apposite_message_dialog_new (parent, heading, NULL);
  adw_message_dialog_format_body (dialog, "%s\n\n%s", reason, advice);
  adw_message_dialog_add_responses (dialog, "close", _ ("_Close"), "action", label, NULL);
  adw_message_dialog_set_default_response (dialog, "action");
  g_object_set_data_full (G_OBJECT (dialog), ACTION, g_strdup (action), g_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), parent, G_CONNECT_SWAPPED);
  apposite_spoken_mend_buttons (GTK_WIDGET (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}
