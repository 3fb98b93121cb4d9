/* apposite-clipboard.c: text that pastes well into any editor
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "apposite-clipboard.h"

#include <string.h>

#include "apposite-report-format.h"

/**
 * apposite_clipboard_new_content:
 * @text: plain text
 * @html: the same as HTML in UTF-8, which says so
 *
 * Returns: (transfer full): both at once; who pastes takes what it knows
 */
GdkContentProvider *
apposite_clipboard_new_content (const char *text, const char *html)
{
  g_autoptr (GBytes) bytes = NULL;
  GdkContentProvider *forms[2];

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (html != NULL, NULL);

  bytes = g_bytes_new (html, strlen (html));
  forms[0] = gdk_content_provider_new_typed (G_TYPE_STRING, text);
  forms[1] = gdk_content_provider_new_for_bytes ("text/html", bytes);
  return gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
}

/**
 * apposite_clipboard_copy_report:
 * @clipboard: a clipboard
 * @report: a report
 *
 * Offers a report as plain text and as HTML.
 */
void
apposite_clipboard_copy_report (GdkClipboard *clipboard, AppositeReport *report)
{
  g_autofree char *text = apposite_report_to_text (report);
  g_autofree char *html = apposite_report_to_html_fragment (report);
  g_autoptr (GdkContentProvider) content = apposite_clipboard_new_content (text, html);

  gdk_clipboard_set_content (clipboard, content);
}
