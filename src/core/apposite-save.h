/* apposite-save.h: a file written whole, or not at all
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean apposite_save_file (
    const char *filename, const char *contents, gssize length, GError **error);

G_END_DECLS
