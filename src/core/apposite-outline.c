/* apposite-outline.c: the sections of a topic's reference page
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-outline.h"

#include <glib/gi18n-lib.h>

/* What every topic has, with or without a section of that id, in this order. The last stands at the
 * end. */
static const struct
{
  const char *id;
  const char *title;
} standing[] = {
  { APPOSITE_OUTLINE_CATEGORIES, N_ ("Appropriateness categories") },
  { APPOSITE_OUTLINE_RADIATION, N_ ("Relative radiation levels") },
  /* Translators: the heading above the document's summaries of the variants */
  { APPOSITE_OUTLINE_HIGHLIGHTS, N_ ("The variants in short") },
  { APPOSITE_OUTLINE_SOURCES, N_ ("Sources") },
};

static GPtrArray *
list_own (AppositeTopic *topic)
{
  GListModel *sections = apposite_topic_get_sections (topic);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      const char *id = apposite_section_get_id (apposite_record_list_peek (sections, i));

      if (!g_str_equal (id, APPOSITE_OUTLINE_SOURCES))
        g_ptr_array_add (ids, (gpointer) id);
    }
  return ids;
}

/**
 * apposite_outline_list:
 * @topic: a topic
 *
 * Returns: (transfer full): the ids of the sections of its reference page, in the order in which they
 *   are read: the topic's own, and those that every topic has
 */
char **
apposite_outline_list (AppositeTopic *topic)
{
  g_autoptr (GPtrArray) ids = NULL;
  guint next;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  ids = list_own (topic);
  next = ids->len;
  for (guint i = 0; i < G_N_ELEMENTS (standing); i++)
    {
      guint found;

      if (i + 1 == G_N_ELEMENTS (standing))
        next = ids->len;
      if (g_ptr_array_find_with_equal_func (ids, standing[i].id, g_str_equal, &found))
        next = found + 1;
      else
        g_ptr_array_insert (ids, (int) next++, (gpointer) standing[i].id);
    }
  g_ptr_array_add (ids, NULL);
  return g_strdupv ((char **) ids->pdata);
}

/**
 * apposite_outline_find_section:
 * @topic: a topic
 * @id: the id of a section of its reference page
 *
 * Returns: (transfer none) (nullable): what the topic says there, or %NULL where it says nothing
 */
AppositeSection *
apposite_outline_find_section (AppositeTopic *topic, const char *id)
{
  guint position;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);

  if (!apposite_record_list_find (apposite_topic_get_sections (topic), "id", id, &position))
    return NULL;
  return apposite_record_list_peek (apposite_topic_get_sections (topic), position);
}

/**
 * apposite_outline_get_title:
 * @topic: a topic
 * @id: the id of a section of its reference page
 *
 * Returns: (transfer none) (nullable): the section's heading, or %NULL where there is none of that id
 */
const char *
apposite_outline_get_title (AppositeTopic *topic, const char *id)
{
  AppositeSection *section;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  section = apposite_outline_find_section (topic, id);
  if (section != NULL)
    return apposite_section_get_title (section);
  for (guint i = 0; i < G_N_ELEMENTS (standing); i++)
    if (g_str_equal (standing[i].id, id))
      return _ (standing[i].title);
  return NULL;
}

static GPtrArray *
list_category_names (AppositeTopic *topic)
{
  GListModel *categories = apposite_topic_get_categories (topic);
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (categories); i++)
    g_ptr_array_add (
        names, (gpointer) apposite_category_get_name (apposite_record_list_peek (categories, i)));
  return names;
}

static GPtrArray *
list_level_symbols (AppositeTopic *topic)
{
  GListModel *levels = apposite_topic_get_radiation_levels (topic);
  GPtrArray *symbols = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (levels); i++)
    {
      AppositeRadiationLevel *level = apposite_record_list_peek (levels, i);

      if (apposite_radiation_level_has_range (level))
        g_ptr_array_add (symbols, (gpointer) apposite_radiation_level_get_symbol (level));
    }
  return symbols;
}

/* Whether each text begins with its name. */
static gboolean
are_named (char **texts, GPtrArray *names)
{
  if (g_strv_length (texts) != names->len)
    return FALSE;
  for (guint i = 0; i < names->len; i++)
    if (!g_str_has_prefix (texts[i], g_ptr_array_index (names, i)))
      return FALSE;
  return TRUE;
}

/**
 * apposite_outline_is_table:
 * @topic: a topic
 * @id: the id of a section of its reference page
 * @block: a block of the section's text
 *
 * Returns: whether the block is a list of the categories, in the section that explains them, or of the
 *   levels and their doses: a table of them can take its place, as it says the same
 */
gboolean
apposite_outline_is_table (AppositeTopic *topic, const char *id, const AppositeTextBlock *block)
{
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (APPOSITE_IS_TOPIC (topic), FALSE);
  g_return_val_if_fail (id != NULL && block != NULL, FALSE);

  if (block->kind != APPOSITE_TEXT_LIST)
    return FALSE;
  if (g_str_equal (id, APPOSITE_OUTLINE_CATEGORIES))
    names = list_category_names (topic);
  else if (g_str_equal (id, APPOSITE_OUTLINE_RADIATION))
    names = list_level_symbols (topic);
  return names != NULL && are_named (block->texts, names);
}
