/* apposite-view-switcher.c: from one way to look at a topic to another
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-view-switcher.h"

#include <glib/gi18n.h>

#include "apposite-symbol.h"

/**
 * AppositeViewSwitcher:
 *
 * A row of buttons, one for each way to look at a topic: in the header, or at the foot of a window
 * that is too narrow for that. They do what the window's action "win.view" does, and show its state.
 */
struct _AppositeViewSwitcher
{
  GtkWidget parent_instance;

  GtkWidget *buttons;
};

G_DEFINE_FINAL_TYPE (AppositeViewSwitcher, apposite_view_switcher, GTK_TYPE_WIDGET)

static void
apposite_view_switcher_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APPOSITE_TYPE_VIEW_SWITCHER);

  G_OBJECT_CLASS (apposite_view_switcher_parent_class)->dispose (object);
}

static void
apposite_view_switcher_class_init (AppositeViewSwitcherClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = apposite_view_switcher_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "viewswitch");
  g_type_ensure (APPOSITE_TYPE_SYMBOL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/apposite/Apposite/ui/apposite-view-switcher.ui");
  gtk_widget_class_bind_template_child (widget_class, AppositeViewSwitcher, buttons);
}

static void
apposite_view_switcher_init (AppositeViewSwitcher *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      /* Translators: read out: the group of buttons Variant, Compare, Reference */
      _ ("Ways to look at the criteria"), -1);
}
