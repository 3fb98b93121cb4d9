/* test-window-settings.c: what a window keeps, and how it looks
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-procedure-list.h"
#include "apposite-variant-list.h"
#include "test-init.h"
#include "window-fixture.h"

static void
assert_string_property (gpointer object, const char *property, const char *wanted)
{
  g_autofree char *value = NULL;

  g_object_get (object, property, &value, NULL);
  g_assert_cmpstr (value, ==, wanted);
}

static void
test_bound (Fixture *fixture, gconstpointer data)
{
  AppositeVariantList *variants = find (fixture->window, "variant_list");
  AppositeProcedureList *procedures = find (fixture->window, "procedure_list");
  g_autofree char *sort = NULL;

  g_action_group_activate_action (G_ACTION_GROUP (application), "order-by-fit", NULL);
  g_assert_true (apposite_variant_list_get_order_by_fit (variants));
  apposite_variant_list_set_order_by_fit (variants, FALSE);
  g_assert_false (g_settings_get_boolean (fixture->settings, "order-by-fit"));

  show_variant (fixture, 4);
  spin (20);
  assert_string_property (procedures, "sort", "document");
  apposite_procedure_list_set_sort (procedures, "radiation");
  sort = g_settings_get_string (fixture->settings, "sort-order");
  g_assert_cmpstr (sort, ==, "radiation");
  show_variant (fixture, 5);
  g_assert_cmpstr (apposite_procedure_list_get_sort (procedures), ==, "radiation");
  g_settings_set_string (fixture->settings, "sort-order", "appropriateness");
  g_assert_cmpstr (apposite_procedure_list_get_sort (procedures), ==, "appropriateness");

  g_object_set (find (fixture->window, "sidebar_handle"), "pane-width", 400, NULL);
  g_object_set (find (fixture->window, "detail_handle"), "pane-width", 420, NULL);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "sidebar-width"), ==, 400);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "detail-width"), ==, 420);
}

/* The next window is as the last one was left. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  int width, height;

  apposite_procedure_list_set_sort (find (fixture->window, "procedure_list"), "procedure");
  g_object_set (find (fixture->window, "sidebar_handle"), "pane-width", 360, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 700);
  spin (50);
  close_window (fixture);
  open_window (fixture);
  gtk_window_get_default_size (GTK_WINDOW (fixture->window), &width, &height);
  g_assert_cmpint (width, ==, 1100);
  g_assert_cmpint (height, ==, 700);
  g_assert_cmpstr (
      apposite_procedure_list_get_sort (find (fixture->window, "procedure_list")), ==, "procedure");
  g_object_get (find (fixture->window, "sidebar_handle"), "pane-width", &width, NULL);
  g_assert_cmpint (width, ==, 360);
}

/* A sort order that is none, of another version say, is the document's. */
static void
test_unknown_sort (Fixture *fixture, gconstpointer data)
{
  close_window (fixture);
  g_settings_set_string (fixture->settings, "sort-order", "no such order");
  open_window (fixture);
  show_variant (fixture, 4);
  spin (20);
  g_assert_cmpstr (
      apposite_procedure_list_get_sort (find (fixture->window, "procedure_list")), ==, "document");
}

static void
choose_style (const char *style)
{
  g_action_group_activate_action (
      G_ACTION_GROUP (application), "color-scheme", g_variant_new_string (style));
}

static void
test_style (Fixture *fixture, gconstpointer data)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, ADW_COLOR_SCHEME_DEFAULT);
  choose_style ("dark");
  g_assert_true (adw_style_manager_get_dark (manager));
  spin (20);
  choose_style ("light");
  g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_false (adw_style_manager_get_dark (manager));
  choose_style ("system");
  g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, ADW_COLOR_SCHEME_DEFAULT);
}

static int
resolution (void)
{
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  return dpi;
}

static void
test_text_size (Fixture *fixture, gconstpointer data)
{
  GActionGroup *actions = G_ACTION_GROUP (application);
  int normal = resolution ();

  g_action_group_activate_action (actions, "text-larger", NULL);
  g_assert_cmpint (resolution (), ==, (int) (1.125 * normal));
  spin (20);
  g_action_group_activate_action (actions, "text-normal", NULL);
  g_assert_cmpint (resolution (), ==, normal);
  g_action_group_activate_action (actions, "text-smaller", NULL);
  g_assert_cmpint (resolution (), ==, (int) (0.875 * normal));
  g_action_group_activate_action (actions, "text-normal", NULL);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  start_application ();

  add ("/window-settings/bound", 0, test_bound);
  add ("/window-settings/kept", 0, test_kept);
  add ("/window-settings/unknown-sort", 0, test_unknown_sort);
  add ("/window-settings/style", 0, test_style);
  add ("/window-settings/text-size", 0, test_text_size);

  return g_test_run ();
}
