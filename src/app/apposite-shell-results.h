/* apposite-shell-results.h: what the desktop's own search shows of a topic
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-search.h"

G_BEGIN_DECLS

char **apposite_shell_results_find (AppositeSearch *search, const char *const *terms);
GVariant *apposite_shell_results_describe (AppositeTopic *topic, const char *const *ids);
char *apposite_shell_results_format_search (AppositeTopic *topic, const char *const *terms);

G_END_DECLS
