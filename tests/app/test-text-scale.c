/* test-text-scale.c: how large text is
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "apposite-text-scale.h"
#include "test-init.h"

static void
test_next (void)
{
  g_assert_cmpfloat_with_epsilon (apposite_text_scale_next (1.0, 1), 1.125, 1e-9);
  g_assert_cmpfloat_with_epsilon (apposite_text_scale_next (1.0, -1), 0.875, 1e-9);
  g_assert_cmpfloat_with_epsilon (apposite_text_scale_next (2.5, 1), 2.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (apposite_text_scale_next (0.75, -1), 0.75, 1e-9);
  g_assert_cmpfloat_with_epsilon (apposite_text_scale_next (2.0, 0), 1.0, 1e-9);
}

static int
resolution (void)
{
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  return dpi;
}

static void
test_follows_setting (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPOSITE_APPLICATION_ID);
  int normal = resolution ();
  int doubled = 2 * normal;

  apposite_text_scale_bind (settings);
  g_assert_cmpint (resolution (), ==, normal);
  g_settings_set_double (settings, "text-scale", 2.0);
  g_assert_cmpint (resolution (), ==, doubled);
  apposite_text_scale_step (settings, 1);
  g_assert_cmpint (resolution (), ==, (int) (2.125 * normal));
  apposite_text_scale_step (settings, 0);
  g_assert_cmpint (resolution (), ==, normal);
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);
  adw_init ();

  g_test_add_func ("/text-scale/next", test_next);
  g_test_add_func ("/text-scale/follows-setting", test_follows_setting);

  return g_test_run ();
}
