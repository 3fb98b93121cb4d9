/* apposite-about.c: what the program is and isn't, in words
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-about.h"

#include <glib/gi18n-lib.h>

/**
 * apposite_about_disclaimer:
 * @topic: the topic that is shown
 *
 * Returns: (transfer full): what the reader must know before relying on what is shown, in full
 */
char *
apposite_about_disclaimer (AppositeTopic *topic)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  /* Translators: document family, title, revision year, publisher, where the document is found */
  return g_strdup_printf (
      _ ("Apposite retells the %s topic “%s” (revised %u) in its own words. It is "
         "independent of the %s and not endorsed by it. It has not been assessed as a "
         "medical device. It informs; it doesn't prescribe, and it doesn't replace the "
         "original document, the examination of the patient, local protocol or a "
         "radiologist's advice. A newer revision may exist: %s"),
      apposite_topic_get_family (topic), apposite_topic_get_title (topic),
      apposite_topic_get_revised (topic), apposite_topic_get_publisher (topic),
      apposite_topic_get_url (topic));
}

/**
 * apposite_about_short_disclaimer:
 * @topic: the topic that is shown
 *
 * Returns: (transfer full): the same in short, for the end of copied and printed text
 */
char *
apposite_about_short_disclaimer (AppositeTopic *topic)
{
  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  /* Translators: the publisher */
  return g_strdup_printf (
      _ ("Retold by Apposite in its own words, not endorsed by the %s. It informs; it "
         "doesn't replace the original document, examination, local protocol or a "
         "radiologist's advice. A newer revision may exist."),
      apposite_topic_get_publisher (topic));
}
