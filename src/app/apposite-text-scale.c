/* apposite-text-scale.c: how large text is
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-text-scale.h"

#include <gtk/gtk.h>

#define KEY "text-scale"
#define STEP 0.125

/**
 * apposite_text_scale_next:
 * @scale: a scale
 * @direction: 1 for larger, -1 for smaller, 0 for the system's size
 *
 * Returns: the next scale, within what the setting takes
 */
double
apposite_text_scale_next (double scale, int direction)
{
  if (direction == 0)
    return 1.0;
  return CLAMP (scale + direction * STEP, 0.75, 2.5);
}

/**
 * apposite_text_scale_step:
 * @settings: the settings
 * @direction: 1 for larger, -1 for smaller, 0 for the system's size
 *
 * Changes the setting.
 */
void
apposite_text_scale_step (GSettings *settings, int direction)
{
  g_settings_set_double (
      settings, KEY, apposite_text_scale_next (g_settings_get_double (settings, KEY), direction));
}

/* Scales the resolution that fonts are measured in: a font size in CSS would leave the titles as they
 * are. */
static void
scale_changed_cb (GSettings *settings)
{
  GtkSettings *display_settings = gtk_settings_get_default ();
  double scale = g_settings_get_double (settings, KEY);
  int dpi;

  if (display_settings == NULL)
    return;
  gtk_settings_reset_property (display_settings, "gtk-xft-dpi");
  g_object_get (display_settings, "gtk-xft-dpi", &dpi, NULL);
  if (dpi > 0 && (scale < 1.0 || scale > 1.0))
    g_object_set (display_settings, "gtk-xft-dpi", (int) (dpi * scale), NULL);
}

/**
 * apposite_text_scale_bind:
 * @settings: the settings
 *
 * Makes the text of all windows follow the setting.
 */
void
apposite_text_scale_bind (GSettings *settings)
{
  g_signal_connect (settings, "changed::" KEY, G_CALLBACK (scale_changed_cb), NULL);
  scale_changed_cb (settings);
}
