/* apposite-report-private.h: how a report's pieces begin and end
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "apposite-report.h"

G_BEGIN_DECLS

AppositeReportCell *apposite_report_cell_new (const char *text);

/* Of the type that g_ptr_array_new_with_free_func() wants. */
void apposite_report_cell_free (gpointer data);
void apposite_report_fact_free (gpointer data);
void apposite_report_item_free (gpointer data);
void apposite_report_column_free (gpointer data);
void apposite_report_row_free (gpointer data);
void apposite_report_block_free (gpointer data);

G_END_DECLS
