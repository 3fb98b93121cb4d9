/* apposite-scrollable.h: a widget that scrolls itself
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_SCROLLABLE (apposite_scrollable_get_type ())
G_DECLARE_DERIVABLE_TYPE (AppositeScrollable, apposite_scrollable, APPOSITE, SCROLLABLE, GtkWidget)

/**
 * AppositeScrollableClass:
 * @scrolled: takes note that the reader scrolled; a new allocation follows
 */
struct _AppositeScrollableClass
{
  GtkWidgetClass parent_class;

  void (*scrolled) (AppositeScrollable *self);
};

int apposite_scrollable_get_value (AppositeScrollable *self, GtkOrientation orientation);
void apposite_scrollable_configure (
    AppositeScrollable *self, GtkOrientation orientation, int value, int whole, int seen);
void apposite_scrollable_reveal (
    AppositeScrollable *self, GtkOrientation orientation, int from, int length);

G_END_DECLS
