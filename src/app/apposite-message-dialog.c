/* apposite-message-dialog.c: a message that asks for an answer
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-message-dialog.h"

#define LEAST_WIDTH 100 /* of a heading in one line: more than that is high */

/**
 * AppositeMessageDialog:
 *
 * A message dialog that newer GTK doesn't warn of.
 */

G_DEFINE_TYPE (AppositeMessageDialog, apposite_message_dialog, ADW_TYPE_MESSAGE_DIALOG)

static GtkWidget *
find_label (GtkWidget *widget, const char *css_class)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, css_class))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, css_class);
  return found;
}

/* Newer GTK asks how wide a window is to be for the height that it has; what is in a message dialog
 * answers that with a natural width below the least one. Its width never depends on its height. */
static void
apposite_message_dialog_measure (GtkWidget *widget,
    GtkOrientation orientation,
    int for_size,
    int *minimum,
    int *natural,
    int *minimum_baseline,
    int *natural_baseline)
{
  GTK_WIDGET_CLASS (apposite_message_dialog_parent_class)
      ->measure (widget, orientation, orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size,
          minimum, natural, minimum_baseline, natural_baseline);
}

static void
apposite_message_dialog_class_init (AppositeMessageDialogClass *klass)
{
  GTK_WIDGET_CLASS (klass)->measure = apposite_message_dialog_measure;
}

static void
apposite_message_dialog_init (AppositeMessageDialog *self)
{
  GtkWidget *line = find_label (GTK_WIDGET (self), "title-2");

  /* Newer libadwaita has the heading twice: in one line and, where that is too wide, in several. It
   * measures the single line at widths of the others, so it must be able to be shortened, though it
   * never is seen so; and it takes its least width for a height, so that must be no less than one. */
  if (line == NULL || gtk_label_get_wrap (GTK_LABEL (line)))
    return;
  gtk_label_set_ellipsize (GTK_LABEL (line), PANGO_ELLIPSIZE_END);
  gtk_widget_set_size_request (line, LEAST_WIDTH, -1);
}

/**
 * apposite_message_dialog_new:
 * @parent: the window that it belongs to
 * @heading: what it is about
 * @body: (nullable): what it says
 *
 * Returns: (transfer none): a dialog without buttons
 */
AdwMessageDialog *
apposite_message_dialog_new (GtkWindow *parent, const char *heading, const char *body)
{
  return g_object_new (APPOSITE_TYPE_MESSAGE_DIALOG, "transient-for", parent, "modal", TRUE,
      "heading", heading, "body", body != NULL ? body : "", NULL);
}
