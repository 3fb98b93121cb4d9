/* apposite-badge.c: an appropriateness category, as icon and word
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-badge.h"

struct _AppositeBadge
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AppositeBadge, apposite_badge, GTK_TYPE_WIDGET)

static void
apposite_badge_class_init (AppositeBadgeClass *klass)
{
}

static void
apposite_badge_init (AppositeBadge *self)
{
}
