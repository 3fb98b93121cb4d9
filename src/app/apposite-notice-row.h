/* apposite-notice-row.h: one thing to be said of a patient
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-notice.h"

G_BEGIN_DECLS

#define APPOSITE_TYPE_NOTICE_ROW (apposite_notice_row_get_type ())
G_DECLARE_FINAL_TYPE (AppositeNoticeRow, apposite_notice_row, APPOSITE, NOTICE_ROW, GtkListBoxRow)

GtkWidget *apposite_notice_row_new (AppositeNotice *notice);
AppositeNotice *apposite_notice_row_get_notice (AppositeNoticeRow *self);

G_END_DECLS
