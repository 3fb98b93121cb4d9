/* apposite-symbol.h
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_SYMBOL (apposite_symbol_get_type ())
G_DECLARE_FINAL_TYPE (AppositeSymbol, apposite_symbol, APPOSITE, SYMBOL, GtkWidget)

const char *apposite_symbol_get_icon_name (AppositeSymbol *self);
void apposite_symbol_set_icon_name (AppositeSymbol *self, const char *icon_name);

G_END_DECLS
