/* apposite-spoken.h: what a screen reader is told of a control
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_spoken_describe (GtkWidget *widget, const char *description);
void apposite_spoken_prepare (GtkWidget *widget, const char *news);
void apposite_spoken_update (GtkWidget *widget);
void apposite_spoken_follow_stack (GtkStack *stack);
void apposite_spoken_mute_parts (GtkWidget *widget);
void apposite_spoken_mend_buttons (GtkWidget *widget);
void apposite_spoken_mend_menu_button (GtkMenuButton *button);
void apposite_spoken_name_menu_button (
    GtkMenuButton *button, const char *name, const char *description);
void apposite_spoken_name_items (GtkWidget *menu);
void apposite_spoken_follow_menu (GtkMenuButton *button);
void apposite_spoken_name_scrolled (
    GtkWidget *scrolled_window, GtkWidget *widget, const char *name);
void apposite_spoken_tell_focus (GtkWidget *entry);

G_END_DECLS
