/* apposite-export-private.h: what the exports have in common
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

void apposite_export_add_string (JsonBuilder *builder, const char *member, const char *text);
JsonBuilder *apposite_export_begin_document (AppositeTopic *topic);

G_END_DECLS
