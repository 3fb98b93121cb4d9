/* apposite-message-heading.c: the heading of a message dialog
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-message-heading.h"

#define LEAST_WIDTH 100 /* of a heading: more than its largest letter and an ellipsis */

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

/**
 * apposite_message_heading_mend:
 * @dialog: a dialog whose heading may be long
 *
 * Keeps newer GTK from warning of @dialog. It has its heading twice, in one line and, where that is too
 * wide, in several lines that are smaller; and it measures each at what is right for the other. So
 * both become alike in size and height, and the single line may be shortened: then no width is less
 * than its least. It never is shortened, since before that the several lines are shown.
 */
void
apposite_message_heading_mend (AdwMessageDialog *dialog)
{
  GtkWidget *line, *lines;

  g_return_if_fail (ADW_IS_MESSAGE_DIALOG (dialog));

  line = find_label (GTK_WIDGET (dialog), "title-2");
  lines = find_label (GTK_WIDGET (dialog), "title-4");
  if (line == NULL || lines == NULL)
    return;
  gtk_label_set_ellipsize (GTK_LABEL (line), PANGO_ELLIPSIZE_END);
  gtk_widget_remove_css_class (lines, "title-4");
  gtk_widget_add_css_class (lines, "title-2");
  gtk_widget_set_size_request (gtk_widget_get_parent (line), LEAST_WIDTH, -1);
}
