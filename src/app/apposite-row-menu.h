/* apposite-row-menu.h: what the menu of a row offers
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-topic.h"

G_BEGIN_DECLS

void apposite_row_menu_fill_elsewhere (
    GMenu *menu, AppositeTopic *topic, AppositeRecommendation *recommendation);

G_END_DECLS
