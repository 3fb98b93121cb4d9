/* apposite-page-closures.c: what is shown of a variant and a recommendation, as functions for .ui files
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-page-closures.h"

#include <glib/gi18n.h>

#include "apposite-about.h"

/**
 * apposite_closure_has_text:
 * @self: the widget that asks
 * @text: (nullable): a text
 *
 * Returns: whether there is anything to read
 */
gboolean
apposite_closure_has_text (gpointer self, const char *text)
{
  return text != NULL && *text != '\0';
}

/**
 * apposite_closure_has_items:
 * @self: the widget that asks
 * @list: (nullable): a list that doesn't change
 *
 * Returns: whether anything is in it
 */
gboolean
apposite_closure_has_items (gpointer self, GListModel *list)
{
  return list != NULL && g_list_model_get_n_items (list) > 0;
}

/**
 * apposite_closure_format_number:
 * @self: the widget that asks
 * @variant: (nullable): a variant
 *
 * Returns: (transfer full) (nullable): its number with the word, such as “Variant 4”
 */
char *
apposite_closure_format_number (gpointer self, AppositeVariant *variant)
{
  if (variant == NULL)
    return NULL;
  return g_strdup_printf (_ ("Variant %u"), apposite_variant_get_number (variant));
}

/**
 * apposite_closure_none_usual:
 * @self: the widget that asks
 * @variant: (nullable): a variant
 *
 * Returns: whether it rates no procedure usually appropriate
 */
gboolean
apposite_closure_none_usual (gpointer self, AppositeVariant *variant)
{
  return variant != NULL && apposite_variant_count (variant, APPOSITE_USUALLY_APPROPRIATE) == 0;
}

/**
 * apposite_closure_format_unasked:
 * @self: the widget that asks
 * @variant: (nullable): a variant
 *
 * Returns: (transfer full) (nullable): the conditions of its title that the checklist doesn't ask, one a
 *   line
 */
char *
apposite_closure_format_unasked (gpointer self, AppositeVariant *variant)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) text = NULL;
  const char *const *unasked;

  if (variant == NULL)
    return NULL;
  unasked = apposite_variant_get_unasked (variant);
  for (guint i = 0; unasked[i] != NULL; i++)
    {
      /* Translators: a condition of a variant's title that the checklist doesn't ask */
      g_autofree char *line = g_strdup_printf (_ ("Not asked: %s"), unasked[i]);

      g_strv_builder_add (lines, line);
    }
  text = g_strv_builder_end (lines);
  return g_strjoinv ("\n", text);
}

/**
 * apposite_closure_format_rating:
 * @self: the widget that asks
 * @category: (nullable): a category
 *
 * Returns: (transfer full) (nullable): its published rating range
 */
char *
apposite_closure_format_rating (gpointer self, AppositeCategory *category)
{
  g_autofree char *rating = NULL;

  if (category == NULL)
    return NULL;
  rating = apposite_category_format_rating (category);
  /* Translators: a rating range on the panel's scale, such as “7–9” */
  return g_strdup_printf (_ ("Rating %s of 9"), rating);
}

/**
 * apposite_closure_format_doses:
 * @self: the widget that asks
 * @level: (nullable): a radiation level
 *
 * Returns: (transfer full) (nullable): its adult and its pediatric dose range
 */
char *
apposite_closure_format_doses (gpointer self, AppositeRadiationLevel *level)
{
  g_autofree char *adult = NULL;
  g_autofree char *pediatric = NULL;

  if (level == NULL)
    return NULL;
  adult = apposite_radiation_level_format_adult (level);
  pediatric = apposite_radiation_level_format_pediatric (level);
  /* Translators: the effective dose ranges of a radiation level, such as “1–10 mSv” */
  return g_strdup_printf (_ ("Adults %s, children %s"), adult, pediatric);
}

/**
 * apposite_closure_format_source:
 * @self: the widget that asks
 * @topic: (nullable): a topic
 * @variant: (nullable): the variant of it that is spoken of
 *
 * Returns: (transfer full) (nullable): the source line
 */
char *
apposite_closure_format_source (gpointer self, AppositeTopic *topic, AppositeVariant *variant)
{
  return topic != NULL ? apposite_topic_format_source (topic, variant) : NULL;
}

/**
 * apposite_closure_format_disclaimer:
 * @self: the widget that asks
 * @topic: (nullable): a topic
 *
 * Returns: (transfer full) (nullable): what the reader must know before relying on it, in short
 */
char *
apposite_closure_format_disclaimer (gpointer self, AppositeTopic *topic)
{
  return topic != NULL ? apposite_about_short_disclaimer (topic) : NULL;
}
