/* apposite-later.h: a pane that is made when it is wanted
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_LATER (apposite_later_get_type ())
G_DECLARE_FINAL_TYPE (AppositeLater, apposite_later, APPOSITE, LATER, AppositePane)

AppositePane *apposite_later_get_pane (AppositeLater *self);
gboolean apposite_later_prepare (AppositeLater *self);

G_END_DECLS
