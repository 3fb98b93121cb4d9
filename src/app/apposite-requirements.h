/* apposite-requirements.h: what the program can't do without
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean apposite_require_display (GError **error);
gboolean apposite_require_font (PangoContext *context, GError **error);

G_END_DECLS
