/* apposite-lookup.c: procedures by what a person types
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-lookup.h"

#include <string.h>

#include "apposite-suggest.h"

/**
 * apposite_lookup_procedures:
 * @topic: a topic
 * @text: a procedure's id, its name, or a part of its name; case doesn't matter
 *
 * Returns: (transfer container) (element-type AppositeProcedure): the procedure whose id or whole name
 *   it is, or else all those that have it in their name
 */
GPtrArray *
apposite_lookup_procedures (AppositeTopic *topic, const char *text)
{
  g_autofree char *wanted = g_utf8_casefold (text, -1);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GListModel *procedures = apposite_topic_get_procedures (topic);

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    {
      AppositeProcedure *procedure = apposite_record_list_peek (procedures, i);
      g_autofree char *name = g_utf8_casefold (apposite_procedure_get_name (procedure), -1);

      if (g_str_equal (apposite_procedure_get_id (procedure), text) || g_str_equal (name, wanted))
        {
          g_ptr_array_set_size (found, 0);
          g_ptr_array_add (found, procedure);
          break;
        }
      if (*wanted != '\0' && strstr (name, wanted) != NULL)
        g_ptr_array_add (found, procedure);
    }
  return g_steal_pointer (&found);
}

/**
 * apposite_lookup_suggest_procedure:
 * @topic: a topic
 * @text: what was typed
 *
 * Returns: (transfer full): half a sentence that names the procedures that are nearest to @text
 */
char *
apposite_lookup_suggest_procedure (AppositeTopic *topic, const char *text)
{
  GListModel *procedures = apposite_topic_get_procedures (topic);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (procedures); i++)
    g_ptr_array_add (
        names, (gpointer) apposite_procedure_get_name (apposite_record_list_peek (procedures, i)));
  g_ptr_array_add (names, NULL);
  return apposite_suggest_phrase (text, (const char *const *) names->pdata);
}
