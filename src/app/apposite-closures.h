/* apposite-closures.h: what is shown of a value, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean apposite_closure_is_set (gpointer self, GObject *object);

G_END_DECLS
