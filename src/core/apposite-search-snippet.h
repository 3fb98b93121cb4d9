/* apposite-search-snippet.h: a sentence as a hit shows it
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search-matcher.h"

G_BEGIN_DECLS

char *apposite_search_snippet (AppositeSearchMatcher *matcher, guint sentence, GArray **marks);

G_END_DECLS
