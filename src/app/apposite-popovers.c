/* apposite-popovers.c: popovers that let go of what they hold
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-popovers.h"

/* Otherwise keys go to what is hidden until the toolkit moves the focus at the next frame. */
static void
leave (GtkWidget *popover)
{
  GtkRoot *root = gtk_widget_get_root (popover);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && (focus == popover || gtk_widget_is_ancestor (focus, popover)))
    gtk_root_set_focus (root, NULL);
}

static gboolean
unmapped_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  GtkWidget *widget = g_value_get_object (values);

  /* One that is closed isn't visible any more when it is unmapped. */
  if (GTK_IS_POPOVER (widget) && gtk_popover_get_autohide (GTK_POPOVER (widget))
      && gtk_widget_get_visible (widget))
    {
      leave (widget);
      gtk_widget_hide (widget);
    }
  return TRUE;
}

/**
 * apposite_popovers_watch:
 *
 * Closes each popover of the program whose window, page or row goes away while it is open, those of the
 * toolkit among them. GTK 4.8 keeps such a popover and all input for it, so that no window of the
 * program hears keys or the pointer any more; and it leaves the focus there.
 */
void
apposite_popovers_watch (void)
{
  static gsize watched = 0;

  if (!g_once_init_enter (&watched))
    return;
  /* Signals of a class are known when the class is. */
  g_type_class_unref (g_type_class_ref (GTK_TYPE_WIDGET));
  g_signal_add_emission_hook (
      g_signal_lookup ("unmap", GTK_TYPE_WIDGET), 0, unmapped_cb, NULL, NULL);
  g_once_init_leave (&watched, 1);
}
