/* apposite-search-correct.h: what a misspelled search may have meant
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search-query.h"

G_BEGIN_DECLS

char *apposite_search_correct (AppositeSearchIndex *index,
    AppositeThesaurus *thesaurus,
    AppositeSearchQuery *query,
    const char *text);
const char *apposite_search_find_nearest (
    AppositeSearchIndex *index, AppositeThesaurus *thesaurus, const char *word);

G_END_DECLS
