/* apposite-topic-private.h: what a topic learns from its reader alone
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

void apposite_topic_set_translation (AppositeTopic *self, AppositeTranslation *translation);
void apposite_topic_set_translation_error (AppositeTopic *self, const char *message);

G_END_DECLS
