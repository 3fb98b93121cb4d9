/* test-style.c: the style in the dark and in high contrast
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "apposite-style.h"
#include "test-init.h"

#define COLOR "apposite_usually"

static char *
color_of (const char *name)
{
  g_autoptr (GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));
  GdkRGBA color;

  g_assert_true (
      gtk_style_context_lookup_color (gtk_widget_get_style_context (label), name, &color));
  return gdk_rgba_to_string (&color);
}

/* The colour of a badge as a sheet alone has it. */
static char *
color_in (const char *resource)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  char *color;

  gtk_css_provider_load_from_resource (provider, resource);
  gtk_style_context_add_provider_for_display (
      display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_USER);
  color = color_of (COLOR);
  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (provider));
  return color;
}

static void
assert_style_of (AdwColorScheme scheme, const char *resource)
{
  g_autofree char *wanted = color_in (resource);
  g_autofree char *color = NULL;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
  color = color_of (COLOR);
  g_assert_cmpstr (color, ==, wanted);
}

static void
load_basic_style (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/org/apposite/Apposite/style.css");
  gtk_style_context_add_provider_for_display (
      display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  apposite_style_follow (display);
}

static void
test_dark (void)
{
  load_basic_style ();
  assert_style_of (ADW_COLOR_SCHEME_FORCE_LIGHT, "/org/apposite/Apposite/style.css");
  assert_style_of (ADW_COLOR_SCHEME_FORCE_DARK, "/org/apposite/Apposite/ui/style-dark.css");
  assert_style_of (ADW_COLOR_SCHEME_FORCE_LIGHT, "/org/apposite/Apposite/style.css");
  assert_style_of (ADW_COLOR_SCHEME_FORCE_DARK, "/org/apposite/Apposite/ui/style-dark.css");
}

static void
test_high_contrast (void)
{
  load_basic_style ();
  g_assert_true (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()));
  assert_style_of (ADW_COLOR_SCHEME_FORCE_LIGHT, "/org/apposite/Apposite/ui/style-hc.css");
  assert_style_of (ADW_COLOR_SCHEME_FORCE_DARK, "/org/apposite/Apposite/ui/style-hc-dark.css");
  assert_style_of (ADW_COLOR_SCHEME_FORCE_LIGHT, "/org/apposite/Apposite/ui/style-hc.css");
}

/* The toolkit takes this from the desktop or the environment, once. */
static void
test_in_high_contrast (void)
{
  g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  g_test_trap_subprocess ("/style/high-contrast/subprocess", 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("ADW_DEBUG_HIGH_CONTRAST");
  g_test_trap_assert_passed ();
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();

  g_test_add_func ("/style/dark", test_dark);
  g_test_add_func ("/style/high-contrast", test_in_high_contrast);
  g_test_add_func ("/style/high-contrast/subprocess", test_high_contrast);

  return g_test_run ();
}
