/* apposite-detail.h: one recommendation whole
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-pane.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_DETAIL (apposite_detail_get_type ())
G_DECLARE_FINAL_TYPE (AppositeDetail, apposite_detail, APPOSITE, DETAIL, AppositePane)

G_END_DECLS
