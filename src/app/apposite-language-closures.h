/* apposite-language-closures.h: what is shown of a translation, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "apposite-topic.h"

G_BEGIN_DECLS

char *apposite_closure_translation_notice (gpointer self, AppositeTopic *topic);
char *apposite_closure_translation_tooltip (gpointer self, AppositeTopic *topic);
gboolean apposite_closure_is_translated (gpointer self, AppositeTopic *topic);

G_END_DECLS
