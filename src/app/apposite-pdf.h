/* apposite-pdf.h: a report as a PDF
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "apposite-report-pages.h"

G_BEGIN_DECLS

GBytes *apposite_pdf_new (AppositeReportPages *pages, GCancellable *cancellable, GError **error);
gboolean apposite_pdf_save (AppositeReport *report,
    AppositePaper paper,
    GFile *file,
    GCancellable *cancellable,
    GError **error);
void apposite_pdf_save_async (AppositeReport *report,
    AppositePaper paper,
    GFile *file,
    GCancellable *cancellable,
    GAsyncReadyCallback callback,
    gpointer user_data);
gboolean apposite_pdf_save_finish (GFile *file, GAsyncResult *result, GError **error);

G_END_DECLS
