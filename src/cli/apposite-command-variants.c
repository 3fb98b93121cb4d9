/* apposite-command-variants.c: apposite-cli variants
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "apposite-command.h"
#include "apposite-export.h"

/**
 * apposite_command_variants:
 * @call: the call
 *
 * Lists the variants with the titles as published, a translation below where there is one.
 *
 * Returns: what to exit with
 */
AppositeExit
apposite_command_variants (AppositeCall *call)
{
  GListModel *variants = apposite_topic_get_variants (call->topic);

  if (!apposite_call_takes (call, 0, 0))
    return APPOSITE_EXIT_USAGE;
  if (call->format == APPOSITE_FORMAT_JSON)
    {
      apposite_call_add_json (call, apposite_export_variants (call->topic));
      return APPOSITE_EXIT_DONE;
    }

  for (guint i = 0; i < g_list_model_get_n_items (variants); i++)
    {
      AppositeVariant *variant = apposite_record_list_peek (variants, i);
      g_autofree char *number = g_strdup_printf ("%u", apposite_variant_get_number (variant));

      apposite_terminal_add_paragraph (
          call->output, APPOSITE_STYLE_PLAIN, 4, number, apposite_variant_get_title (variant));
      if (apposite_variant_get_translated_title (variant) != NULL)
        apposite_terminal_add_paragraph (call->output, APPOSITE_STYLE_QUIET, 4, NULL,
            apposite_variant_get_translated_title (variant));
    }
  apposite_call_add_source (call, NULL);
  return APPOSITE_EXIT_DONE;
}
