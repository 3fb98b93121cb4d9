/* apposite-cell-parts.c: what a cell of the procedure list shows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-cell-parts.h"

#include <glib/gi18n.h>

#include "apposite-line-layout.h"
#include "apposite-symbol.h"

#define NAME_SPACING 6
#define STACK_SPACING 3

static GtkWidget *
create_exceptions (void)
{
  /* Unseen, it isn't asked for its tooltip each time. */
  GtkWidget *symbol = g_object_new (APPOSITE_TYPE_SYMBOL, "accessible-role",
      GTK_ACCESSIBLE_ROLE_IMG, "icon-name", "apposite-exception-symbolic", "visible", FALSE, NULL);

  gtk_widget_set_tooltip_text (
      symbol, _ ("Exceptions: under a condition the document says something else"));
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (symbol), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Exceptions"), -1);
  gtk_widget_add_css_class (symbol, "exception");
  return symbol;
}

static GtkWidget *
create_procedure (AppositeCellParts *parts)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (line, apposite_line_layout_new (NAME_SPACING));
  parts->name = g_object_new (APPOSITE_TYPE_TEXT, "hexpand", TRUE, "whole-words", TRUE, NULL);
  parts->exceptions = create_exceptions ();
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (parts->name));
  gtk_box_append (GTK_BOX (line), parts->exceptions);
  return line;
}

static GtkWidget *
create_category (AppositeCellParts *parts)
{
  parts->badge = APPOSITE_BADGE (apposite_badge_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (parts->badge), GTK_ALIGN_CENTER);
  return GTK_WIDGET (parts->badge);
}

static GtkWidget *
create_radiation (AppositeCellParts *parts)
{
  parts->radiation = APPOSITE_RADIATION (apposite_radiation_new (NULL));
  gtk_widget_set_valign (GTK_WIDGET (parts->radiation), GTK_ALIGN_CENTER);
  return GTK_WIDGET (parts->radiation);
}

static GtkWidget *
create_stack (AppositeCellParts *parts)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, STACK_SPACING);

  gtk_box_append (GTK_BOX (box), create_procedure (parts));
  gtk_box_append (GTK_BOX (box), create_category (parts));
  gtk_box_append (GTK_BOX (box), create_radiation (parts));
  gtk_widget_set_halign (GTK_WIDGET (parts->badge), GTK_ALIGN_START);
  gtk_widget_set_halign (GTK_WIDGET (parts->radiation), GTK_ALIGN_START);
  return box;
}

/**
 * apposite_cell_parts_create:
 * @parts: (out caller-allocates): where the widgets are kept
 * @shows: one of them, or all
 *
 * Makes the widgets of a cell.
 *
 * Returns: (transfer floating): the widget that holds them all
 */
GtkWidget *
apposite_cell_parts_create (AppositeCellParts *parts, AppositeCellShows shows)
{
  *parts = (AppositeCellParts){ 0 };
  switch ((guint) shows)
    {
    case APPOSITE_CELL_SHOWS_PROCEDURE:
      return create_procedure (parts);
    case APPOSITE_CELL_SHOWS_CATEGORY:
      return create_category (parts);
    case APPOSITE_CELL_SHOWS_RADIATION:
      gtk_widget_set_hexpand (create_radiation (parts), TRUE);
      return GTK_WIDGET (parts->radiation);
    default:
      return create_stack (parts);
    }
}

/**
 * apposite_cell_parts_fill:
 * @parts: the widgets of a cell
 * @recommendation: (nullable): what they show
 *
 * Shows a recommendation; nothing where it is %NULL.
 */
void
apposite_cell_parts_fill (const AppositeCellParts *parts, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure = NULL;

  if (recommendation != NULL)
    procedure = apposite_recommendation_get_procedure (recommendation);
  if (parts->name != NULL)
    {
      apposite_text_set (
          parts->name, procedure != NULL ? apposite_procedure_get_name (procedure) : NULL, NULL);
      gtk_widget_set_visible (parts->exceptions,
          recommendation != NULL && apposite_recommendation_has_exceptions (recommendation));
    }
  if (parts->badge != NULL)
    apposite_badge_set_category (parts->badge,
        recommendation != NULL ? apposite_recommendation_get_category (recommendation) : NULL);
  if (parts->radiation != NULL)
    apposite_radiation_set_level (
        parts->radiation, procedure != NULL ? apposite_procedure_get_level (procedure) : NULL);
}

/**
 * apposite_cell_parts_format:
 * @shows: one of them, or all
 * @recommendation: what is shown
 *
 * Returns: (transfer full): what a cell says, in words
 */
char *
apposite_cell_parts_format (AppositeCellShows shows, AppositeRecommendation *recommendation)
{
  AppositeProcedure *procedure;

  g_return_val_if_fail (APPOSITE_IS_RECOMMENDATION (recommendation), NULL);

  procedure = apposite_recommendation_get_procedure (recommendation);
  switch ((guint) shows)
    {
    case APPOSITE_CELL_SHOWS_PROCEDURE:
      return g_strdup (apposite_procedure_get_name (procedure));
    case APPOSITE_CELL_SHOWS_CATEGORY:
      return g_strdup (
          apposite_category_get_name (apposite_recommendation_get_category (recommendation)));
    case APPOSITE_CELL_SHOWS_RADIATION:
      return apposite_radiation_level_format_spoken (apposite_procedure_get_level (procedure));
    default:
      return apposite_recommendation_format_spoken (recommendation);
    }
}
