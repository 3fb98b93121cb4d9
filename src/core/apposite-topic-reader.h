/* apposite-topic-reader.h: a topic out of its file
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-error.h"
#include "apposite-topic.h"

G_BEGIN_DECLS

#define APPOSITE_TOPIC_FORMAT 1

AppositeTopic *apposite_topic_new_from_bytes (GBytes *bytes, const char *name, GError **error);
AppositeTopic *apposite_topic_new_from_file (GFile *file, GError **error);
AppositeTopic *apposite_topic_new_from_file_in (GFile *file, const char *language, GError **error);
AppositeTopic *apposite_topic_new_bundled (GError **error);
AppositeTopic *apposite_topic_new_bundled_in (const char *language, GError **error);
char **apposite_topic_list_languages (GFile *file);
gboolean apposite_topic_is_translated (GFile *file);

G_END_DECLS
