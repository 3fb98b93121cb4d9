/* apposite-ahead.h
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

typedef struct _AppositeReading AppositeReading;

AppositeReading *apposite_reading_new (GFile *file, gboolean published);
AppositeTopic *apposite_reading_finish (AppositeReading *self, GError **error);
void apposite_ahead_read_icon_themes (GdkDisplay *display);
GThread *apposite_ahead_draw_letters (void);

G_END_DECLS
