/* apposite-launch.h: where a command line leads
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "apposite-place.h"

G_BEGIN_DECLS

extern const GOptionEntry apposite_launch_options[];

AppositePlace *apposite_launch_find_place (
    AppositeTopic *topic, GVariantDict *options, const char *const *addresses, GError **error);

G_END_DECLS
