/* apposite-about-window.c: what the program is, and isn't
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-about-window.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "apposite-about.h"
#include "apposite-message-dialog.h"
#include "apposite-spoken.h"

/**
 * apposite_about_window_present:
 * @parent: (nullable): the window that it belongs to
 * @topic: (nullable): the topic that is shown, or %NULL where none could be read
 *
 * Shows version, topic, disclaimer and licence.
 */
void
apposite_about_window_present (GtkWindow *parent, AppositeTopic *topic)
{
  g_autofree char *disclaimer = topic != NULL ? apposite_about_disclaimer (topic) : NULL;
  g_autofree char *source = topic != NULL ? apposite_topic_format_source (topic, NULL) : NULL;
  g_autofree char *comments = topic != NULL
      ? g_markup_printf_escaped ("<b>%s</b>\n\n%s", source, disclaimer)
      : g_strdup ("");
  GtkWidget *about = g_object_new (ADW_TYPE_ABOUT_WINDOW, "transient-for", parent, "modal", TRUE,
      "application-icon", APPOSITE_APPLICATION_ID, "application-name", _ ("Apposite"),
      "developer-name", _ ("The Apposite developers"), "version", APPOSITE_VERSION, "comments",
      comments, "license-type", GTK_LICENSE_GPL_3_0,
      /* Translators: put your names here, one a line */
      "translator-credits", _ ("translator-credits"), NULL);

  adw_about_window_add_legal_section (ADW_ABOUT_WINDOW (about), _ ("Clinical text"), NULL,
      GTK_LICENSE_CUSTOM,
      _ ("Creative Commons Attribution-ShareAlike 4.0 International. The criteria are their "
         "publisher's."));
  apposite_spoken_mend_buttons (about);
  gtk_window_present (GTK_WINDOW (about));
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, GSettings *settings)
{
  if (settings != NULL && g_str_equal (response, "understood"))
    g_settings_set_boolean (settings, "disclaimer-seen", TRUE);
}

/**
 * apposite_about_window_present_disclaimer:
 * @parent: the window that it belongs to
 * @topic: the topic that is shown
 * @settings: (nullable): where to keep that it was read
 *
 * Says once, before the first use, what the program is and isn't.
 */
void
apposite_about_window_present_disclaimer (
    GtkWindow *parent, AppositeTopic *topic, GSettings *settings)
{
  g_autofree char *disclaimer = apposite_about_disclaimer (topic);
  AdwMessageDialog *dialog =
      apposite_message_dialog_new (parent, _ ("A reference, not a prescription"), disclaimer);

  adw_message_dialog_add_response (dialog, "understood", _ ("_Understood"));
  adw_message_dialog_set_default_response (dialog, "understood");
  adw_message_dialog_set_close_response (dialog, "close");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), settings, 0);
  apposite_spoken_mend_buttons (GTK_WIDGET (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}
