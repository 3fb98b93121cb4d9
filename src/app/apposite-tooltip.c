/* apposite-tooltip.c: tooltips that cost nothing until they are shown
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-tooltip.h"

static GQuark
get_key (void)
{
  return g_quark_from_static_string ("apposite-tooltip");
}

static gboolean
query_tooltip_cb (GtkWidget *widget, int x, int y, gboolean keyboard_mode, GtkTooltip *tooltip)
{
  const char *text = apposite_tooltip_get_text (widget);

  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

/**
 * apposite_tooltip_set_text:
 * @text: (nullable): what the tooltip of @widget says
 *
 * Does what gtk_widget_set_tooltip_text() does, a screen reader's description included, for widgets of
 * which there are many. That asks the X server three times where the pointer is, for each text, to
 * show it at once; this one asks where the pointer is over the widget.
 */
void
apposite_tooltip_set_text (GtkWidget *widget, const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (text != NULL && *text == '\0')
    text = NULL;
  if (g_strcmp0 (text, apposite_tooltip_get_text (widget)) == 0)
    return;
  if (apposite_tooltip_get_text (widget) == NULL)
    g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  else if (text == NULL)
    g_signal_handlers_disconnect_by_func (widget, query_tooltip_cb, NULL);
  g_object_set_qdata_full (G_OBJECT (widget), get_key (), g_strdup (text), g_free);
  if (text != NULL)
    gtk_accessible_update_property (
        GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_widget_set_has_tooltip (widget, text != NULL);
  /* One that is shown now says what was true before. */
  if ((gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_PRELIGHT) != 0)
    gtk_widget_trigger_tooltip_query (widget);
}

/**
 * apposite_tooltip_get_text:
 *
 * Returns: (transfer none) (nullable): what apposite_tooltip_set_text() set
 */
const char *
apposite_tooltip_get_text (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_qdata (G_OBJECT (widget), get_key ());
}
