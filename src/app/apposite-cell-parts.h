/* apposite-cell-parts.h: what a cell of the procedure list shows
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-badge.h"
#include "apposite-radiation.h"
#include "apposite-recommendation.h"

G_BEGIN_DECLS

/**
 * AppositeCellShows:
 * @APPOSITE_CELL_SHOWS_PROCEDURE: the procedure, and whether there are exceptions
 * @APPOSITE_CELL_SHOWS_CATEGORY: the category
 * @APPOSITE_CELL_SHOWS_RADIATION: the radiation level
 * @APPOSITE_CELL_SHOWS_ALL: all of them
 *
 * What a cell shows of a recommendation: one thing in a table, all below one another in a list.
 */
typedef enum
{
  APPOSITE_CELL_SHOWS_PROCEDURE = 1 << 0,
  APPOSITE_CELL_SHOWS_CATEGORY = 1 << 1,
  APPOSITE_CELL_SHOWS_RADIATION = 1 << 2,
  APPOSITE_CELL_SHOWS_ALL =
      APPOSITE_CELL_SHOWS_PROCEDURE | APPOSITE_CELL_SHOWS_CATEGORY | APPOSITE_CELL_SHOWS_RADIATION,
} AppositeCellShows;

/**
 * AppositeCellParts:
 * @name: (nullable): the procedure's name
 * @exceptions: (nullable): the sign that there are exceptions
 * @badge: (nullable): the category
 * @radiation: (nullable): the radiation level
 *
 * The widgets of a cell; those that it doesn't have are %NULL.
 */
typedef struct
{
  AppositeText *name;
  GtkWidget *exceptions;
  AppositeBadge *badge;
  AppositeRadiation *radiation;
} AppositeCellParts;

GtkWidget *apposite_cell_parts_create (AppositeCellParts *parts, AppositeCellShows shows);
void apposite_cell_parts_fill (
    const AppositeCellParts *parts, AppositeRecommendation *recommendation);
char *apposite_cell_parts_format (AppositeCellShows shows, AppositeRecommendation *recommendation);

G_END_DECLS
