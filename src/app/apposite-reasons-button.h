/* apposite-reasons-button.h: a small button that unfolds what is behind a short text
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_REASONS_BUTTON (apposite_reasons_button_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeReasonsButton, apposite_reasons_button, APPOSITE, REASONS_BUTTON, GtkWidget)

GtkWidget *apposite_reasons_button_new (void);

G_END_DECLS
