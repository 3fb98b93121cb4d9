/* apposite-clipboard.h: text that pastes well into any editor
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "apposite-report.h"

G_BEGIN_DECLS

GdkContentProvider *apposite_clipboard_new_content (const char *text, const char *html);
void apposite_clipboard_copy_report (GdkClipboard *clipboard, AppositeReport *report);

G_END_DECLS
