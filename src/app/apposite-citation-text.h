/* apposite-citation-text.h: readable text with quiet citations
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define APPOSITE_TYPE_CITATION_TEXT (apposite_citation_text_get_type ())
G_DECLARE_FINAL_TYPE (
    AppositeCitationText, apposite_citation_text, APPOSITE, CITATION_TEXT, GtkWidget)

GtkWidget *apposite_citation_text_new (const char *text);
const char *apposite_citation_text_get_text (AppositeCitationText *self);
void apposite_citation_text_set_text (AppositeCitationText *self, const char *text);

G_END_DECLS
