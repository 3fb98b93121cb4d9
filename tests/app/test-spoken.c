/* test-spoken.c: what a screen reader is told of a control
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "apposite-spoken.h"
#include "test-init.h"

static void
assert_described (GtkWidget *widget, const char *description)
{
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

/* News waits for the next thing that is said, comes first, and goes again. */
static void
test_news (void)
{
  g_autoptr (GtkWidget) button = g_object_ref_sink (gtk_button_new ());

  apposite_spoken_describe (button, "What it does.");
  assert_described (button, "What it does.");
  apposite_spoken_prepare (button, "What happened.");
  assert_described (button, "What it does.");
  apposite_spoken_update (button);
  assert_described (button, "What happened. What it does.");
  apposite_spoken_describe (button, "What it does now.");
  assert_described (button, "What happened. What it does now.");
  apposite_spoken_prepare (button, NULL);
  apposite_spoken_update (button);
  assert_described (button, "What it does now.");
}

static void
test_parts (void)
{
  g_autoptr (GtkWidget) box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), part);
  apposite_spoken_mute_parts (box);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL, "");
}

/* Once, by what is written on it. */
static void
test_mnemonic (void)
{
  g_autoptr (GtkWidget) box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *button = gtk_button_new_with_mnemonic ("_Press");

  gtk_box_append (GTK_BOX (box), button);
  apposite_spoken_mend_buttons (box);
  g_assert_false (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL));
}

int
main (int argc, char *argv[])
{
  init_test (&argc, &argv);

  g_test_add_func ("/spoken/news", test_news);
  g_test_add_func ("/spoken/parts", test_parts);
  g_test_add_func ("/spoken/mnemonic", test_mnemonic);

  return g_test_run ();
}
