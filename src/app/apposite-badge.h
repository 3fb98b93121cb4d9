/* apposite-badge.h: an appropriateness category, as icon and word
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-category.h"
#include "apposite-text.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_BADGE (apposite_badge_get_type ())
G_DECLARE_FINAL_TYPE (AppositeBadge, apposite_badge, APPOSITE, BADGE, AppositeText)

GtkWidget *apposite_badge_new (AppositeCategory *category);
AppositeCategory *apposite_badge_get_category (AppositeBadge *self);
void apposite_badge_set_category (AppositeBadge *self, AppositeCategory *category);
gboolean apposite_badge_get_compact (AppositeBadge *self);
void apposite_badge_set_compact (AppositeBadge *self, gboolean compact);
void apposite_badge_set_one_line (AppositeBadge *self, gboolean one_line);

const char *apposite_icon_for_appropriateness (AppositeAppropriateness appropriateness);
const char *apposite_class_for_appropriateness (AppositeAppropriateness appropriateness);

G_END_DECLS
