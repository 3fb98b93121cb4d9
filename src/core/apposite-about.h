/* apposite-about.h: what the program is and isn't, in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

char *apposite_about_disclaimer (AppositeTopic *topic);
char *apposite_about_short_disclaimer (AppositeTopic *topic);

G_END_DECLS
