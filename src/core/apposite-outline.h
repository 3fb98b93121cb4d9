/* apposite-outline.h: the sections of a topic's reference page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-text-blocks.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

/**
 * APPOSITE_OUTLINE_CATEGORIES:
 *
 * The id of the section that explains the categories.
 */
#define APPOSITE_OUTLINE_CATEGORIES "categories"

/**
 * APPOSITE_OUTLINE_RADIATION:
 *
 * The id of the section that explains the relative radiation levels.
 */
#define APPOSITE_OUTLINE_RADIATION "radiation"

/**
 * APPOSITE_OUTLINE_INITIAL_IMAGING:
 *
 * The id of the section that says what initial imaging is, a condition of every variant's title.
 */
#define APPOSITE_OUTLINE_INITIAL_IMAGING "initial-imaging"

/**
 * APPOSITE_OUTLINE_HIGHLIGHTS:
 *
 * The id of the section with the highlights of the variants.
 */
#define APPOSITE_OUTLINE_HIGHLIGHTS "highlights"

/**
 * APPOSITE_OUTLINE_SOURCES:
 *
 * The id of the section that says where all of it is from.
 */
#define APPOSITE_OUTLINE_SOURCES "sources"

char **apposite_outline_list (AppositeTopic *topic);
AppositeSection *apposite_outline_find_section (AppositeTopic *topic, const char *id);
const char *apposite_outline_get_title (AppositeTopic *topic, const char *id);
gboolean apposite_outline_is_table (
    AppositeTopic *topic, const char *id, const AppositeTextBlock *block);

G_END_DECLS
