/* apposite-text.h: text that is quickly laid out
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_TEXT (apposite_text_get_type ())
G_DECLARE_FINAL_TYPE (AppositeText, apposite_text, APPOSITE, TEXT, GtkWidget)

void apposite_text_set (AppositeText *self, const char *text, PangoAttrList *attributes);
void apposite_text_set_most_em (AppositeText *self, int most_em);
PangoLayout *apposite_text_get_layout (AppositeText *self);

G_END_DECLS
