/* apposite-reference-parts.h: what the reference page shows of the topic's own facts
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

GtkWidget *apposite_reference_new_part (AppositeTopic *topic, const char *id);

G_END_DECLS
