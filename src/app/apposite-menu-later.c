/* apposite-menu-later.c: menus that are made when they are opened
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-menu-later.h"

#include "apposite-spoken.h"

static void
create_cb (GtkMenuButton *button, gpointer menu)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, menu);
}

/**
 * apposite_menu_later_set:
 * @menu: what @button opens
 *
 * Gives a button a menu whose many widgets are made when it is first opened. (With its property
 * “menu-model” they are made with the button.)
 */
void
apposite_menu_later_set (GtkMenuButton *button, GMenuModel *menu)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_MENU_MODEL (menu));

  gtk_menu_button_set_create_popup_func (button, create_cb, g_object_ref (menu), g_object_unref);
  /* The toggle inside of the menu button is what takes the focus; with a menu it says so itself. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (button))),
      GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  apposite_spoken_follow_menu (button);
}
