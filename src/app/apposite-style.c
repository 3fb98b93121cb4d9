/* apposite-style.c: what the style adds in the dark, in high contrast, and in both
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-style.h"

#include <adwaita.h>

typedef struct
{
  const char *resource;
  gboolean dark, high_contrast; /* what it wants */
} Sheet;

/* A later one is stronger. */
static const Sheet sheets[] = {
  { "/org/apposite/Apposite/ui/style-dark.css", TRUE, FALSE },
  { "/org/apposite/Apposite/ui/style-hc.css", FALSE, TRUE },
  { "/org/apposite/Apposite/ui/style-hc-dark.css", TRUE, TRUE },
};

/* Read when it is first wanted, and kept as long as the display. */
static GtkStyleProvider *
get_provider (GdkDisplay *display, const char *resource)
{
  GtkCssProvider *provider = g_object_get_data (G_OBJECT (display), resource);

  if (provider == NULL)
    {
      provider = gtk_css_provider_new ();
      gtk_css_provider_load_from_resource (provider, resource);
      g_object_set_data_full (G_OBJECT (display), resource, provider, g_object_unref);
    }
  return GTK_STYLE_PROVIDER (provider);
}

static void
style_changed_cb (GdkDisplay *display, GParamSpec *pspec, AdwStyleManager *manager)
{
  gboolean dark = adw_style_manager_get_dark (manager);
  gboolean high_contrast = adw_style_manager_get_high_contrast (manager);

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      const char *resource = sheets[i].resource;

      if ((dark || !sheets[i].dark) && (high_contrast || !sheets[i].high_contrast))
        gtk_style_context_add_provider_for_display (
            display, get_provider (display, resource), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
      else if (g_object_get_data (G_OBJECT (display), resource) != NULL)
        gtk_style_context_remove_provider_for_display (display, get_provider (display, resource));
    }
}

/**
 * apposite_style_follow:
 * @display: a display, whose basic style is there already
 *
 * Adds to the style of @display what it needs in the dark and in high contrast, while it is so.
 * (AdwApplication loads style.css by itself; of the same for these its newer versions warn, in favour
 * of media queries, which GTK 4.8 can't read.)
 */
void
apposite_style_follow (GdkDisplay *display)
{
  AdwStyleManager *manager;

  g_return_if_fail (GDK_IS_DISPLAY (display));

  manager = adw_style_manager_get_for_display (display);
  g_signal_connect_object (
      manager, "notify::dark", G_CALLBACK (style_changed_cb), display, G_CONNECT_SWAPPED);
  g_signal_connect_object (
      manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), display, G_CONNECT_SWAPPED);
  style_changed_cb (display, NULL, manager);
}
