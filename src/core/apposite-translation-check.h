/* apposite-translation-check.h: what a translation must keep of the original
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-json.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

char *apposite_translation_list_numbers (const char *text);

gboolean apposite_translation_check_text (
    const AppositeJsonPlace *at, const char *text, const char *published);
gboolean apposite_translation_check_texts (
    const AppositeJsonPlace *at, const char *const *texts, const char *const *published);
void apposite_translation_check_distinct (const AppositeJsonPlace *labels);
void apposite_translation_check_names (const AppositeJsonPlace *at, AppositeTopic *topic);
void apposite_translation_check_review (
    const AppositeJsonPlace *at, const char **reviewer, const char **date);

G_END_DECLS
