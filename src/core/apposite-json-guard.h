/* apposite-json-guard.h: what is refused before JSON is parsed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define APPOSITE_JSON_MAX_DEPTH 64
#define APPOSITE_JSON_MAX_SIZE ((gsize) 64 * 1024 * 1024)

gboolean apposite_json_guard (const char *data, gsize length, guint *line, GError **error);

G_END_DECLS
