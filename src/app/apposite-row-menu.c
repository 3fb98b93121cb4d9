/* apposite-row-menu.c: what the menu of a row offers
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-row-menu.h"

#include <glib/gi18n.h>

static void
add_recommendation (GMenu *menu, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);
  guint number = apposite_recommendation_get_variant_number (recommendation);
  g_autoptr (GMenuItem) item = NULL;
  g_autofree char *label = NULL;

  /* Translators: a variant's number and the category of a procedure there */
  label = g_strdup_printf (_ ("Variant %u: %s"), number,
      apposite_category_get_name (apposite_recommendation_get_category (recommendation)));
  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (
      item, "win.show-recommendation", "(us)", number, apposite_procedure_get_id (procedure));
  g_menu_append_item (menu, item);
}

/**
 * apposite_row_menu_fill_elsewhere:
 * @menu: a menu, which is emptied
 * @topic: the topic
 * @recommendation: a recommendation of @topic
 *
 * Fills a menu with what the other variants say of the same procedure, each an item that leads there.
 */
void
apposite_row_menu_fill_elsewhere (
    GMenu *menu, AppositeTopic *topic, AppositeRecommendation *recommendation)
{
  GListModel *variants = apposite_topic_get_variants (topic);
  AppositeProcedure *procedure = apposite_recommendation_get_procedure (recommendation);

  g_menu_remove_all (menu);
  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      AppositeRecommendation *other = apposite_variant_find_recommendation (variant, procedure);

      if (other != NULL && other != recommendation)
        add_recommendation (menu, other);
    }
}
