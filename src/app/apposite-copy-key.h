/* apposite-copy-key.h: Ctrl+C where text may be selected
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_copy_key_add (GtkWidget *widget);

G_END_DECLS
