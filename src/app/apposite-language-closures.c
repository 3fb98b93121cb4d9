/* apposite-language-closures.c: what is shown of a translation, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-language-closures.h"

#include <glib/gi18n.h>

/**
 * apposite_closure_translation_notice:
 * @self: the widget that asks
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full) (nullable): what must be known of its translation, or that it has one that
 *   can't be shown; %NULL where it is as published and nothing else was wanted
 */
char *
apposite_closure_translation_notice (gpointer self, AppositeTopic *topic)
{
  if (topic == NULL)
    return NULL;
  if (apposite_topic_get_translation_error (topic) != NULL)
    return g_strdup (_ ("The translation has an error: the questions are shown in English."));
  return apposite_topic_format_translation_notice (topic);
}

/**
 * apposite_closure_translation_tooltip:
 * @self: the widget that asks
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full) (nullable): what is wrong with its translation and where
 */
char *
apposite_closure_translation_tooltip (gpointer self, AppositeTopic *topic)
{
  return topic != NULL ? g_strdup (apposite_topic_get_translation_error (topic)) : NULL;
}

/**
 * apposite_closure_is_translated:
 * @self: the widget that asks
 * @topic: (nullable): a topic
 *
 * Returns: whether its texts are translated
 */
gboolean
apposite_closure_is_translated (gpointer self, AppositeTopic *topic)
{
  return topic != NULL && apposite_topic_get_translation (topic) != NULL;
}
