/* apposite-popovers.h: popovers that let go of what they hold
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void apposite_popovers_watch (void);

G_END_DECLS
