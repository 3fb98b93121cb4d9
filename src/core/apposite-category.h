/* apposite-category.h: one appropriateness category of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-enums.h"
#include "apposite-record.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_CATEGORY (apposite_category_get_type ())
G_DECLARE_FINAL_TYPE (AppositeCategory, apposite_category, APPOSITE, CATEGORY, AppositeRecord)

const char *apposite_category_get_id (AppositeCategory *self);
const char *apposite_category_get_name (AppositeCategory *self);
const char *apposite_category_get_published_name (AppositeCategory *self);
AppositeAppropriateness apposite_category_get_appropriateness (AppositeCategory *self);
guint apposite_category_get_rating_low (AppositeCategory *self);
guint apposite_category_get_rating_high (AppositeCategory *self);
const char *apposite_category_get_definition (AppositeCategory *self);
const char *apposite_category_get_published_definition (AppositeCategory *self);
char *apposite_category_format_rating (AppositeCategory *self);
char *apposite_category_format_marked (AppositeCategory *self);
char *apposite_category_format_verdict (AppositeCategory *self);
char *apposite_category_format_explanation (AppositeCategory *self);

G_END_DECLS
