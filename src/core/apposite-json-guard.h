/* apposite-json-guard.h: what is refused before JSON is parsed
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Reading the worst file within these limits takes half a second and 200 MB; a hundred topics of the
 * size of the bundled one are within them.
 */
#define APPOSITE_JSON_MAX_DEPTH 64
#define APPOSITE_JSON_MAX_SIZE ((gsize) 20 << 20)
#define APPOSITE_JSON_MAX_TEXT ((gsize) 1 << 20)
#define APPOSITE_JSON_MAX_VALUES 300000

/**
 * AppositeJsonMark:
 * @line: the line on which a value begins
 * @outer_line: the line on which the object or array around it begins; 0 for the root
 * @position: its position there, from 1
 *
 * Where a value stands.
 */
typedef struct
{
  guint line;
  guint outer_line;
  guint position;
} AppositeJsonMark;

gboolean apposite_json_guard (
    const char *data, gsize length, GArray *marks, guint *line, GError **error);

G_END_DECLS
