/* apposite-badge.h: an appropriateness category, as icon and word
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_BADGE (apposite_badge_get_type ())
G_DECLARE_FINAL_TYPE (AppositeBadge, apposite_badge, APPOSITE, BADGE, GtkWidget)

G_END_DECLS
