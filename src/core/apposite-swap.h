/* apposite-swap.h: variants that one other answer would make fit
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-presentation.h"

G_BEGIN_DECLS

AppositeCriterion *apposite_swap_find (AppositePresentation *presentation, AppositeMatch *match);
char *apposite_swap_format (AppositeVariant *variant, AppositeCriterion *criterion);

G_END_DECLS
