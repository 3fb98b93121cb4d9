/* apposite-language.h: the languages that a topic is looked for in
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean apposite_language_is_published (const char *name);
char **apposite_language_list_wanted (const char *const *names);
char **apposite_language_list_of_user (void);
char **apposite_language_list_variants (const char *language);
char *apposite_language_format_tag (const char *language);
char *apposite_language_file (const char *topic_file, const char *language);
char *apposite_language_of_file (const char *topic_file, const char *file);

G_END_DECLS
