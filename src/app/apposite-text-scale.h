/* apposite-text-scale.h: how large text is
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

double apposite_text_scale_next (double scale, int direction);
void apposite_text_scale_step (GSettings *settings, int direction);
void apposite_text_scale_bind (GSettings *settings);

G_END_DECLS
